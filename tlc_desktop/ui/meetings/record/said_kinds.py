"""What a line can be that is caught in a meeting, and how it is kept."""

from dataclasses import dataclass, replace
from functools import lru_cache
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.catching import letters_for
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, EntryKind
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.i18n.value_names import label

IDEA, TRY_OUT, STORY = "idea", "try_out", "story"
ENTRIES = (
    EntryKind.NOTE.value,
    EntryKind.CHALLENGE.value,
    EntryKind.QUESTION.value,
    EntryKind.PUSH_BACK.value,
    EntryKind.ASSUMPTION.value,
    EntryKind.DECISION.value,
    EntryKind.THANKS.value,
    EntryKind.VOICE.value,
)
KINDS = (IDEA, *ENTRIES, TRY_OUT)
_WORDS = {
    IDEA: str(QT_TRANSLATE_NOOP("SaidKinds", "idea")),
    TRY_OUT: str(QT_TRANSLATE_NOOP("SaidKinds", "try-out")),
    STORY: str(QT_TRANSLATE_NOOP("SaidKinds", "story")),
}
_ICONS = {
    IDEA: "ideas",
    TRY_OUT: "tryouts",
    STORY: "voice",
    EntryKind.PUSH_BACK.value: "pushback",
    EntryKind.FIND.value: "note",
}


OWNED = (TRY_OUT, STORY)  # they are somebody's
NOBODYS = EntryKind.ASSUMPTION.value  # the sentence is kept, never the speaker


@dataclass(frozen=True, slots=True)
class Said:
    """How a line is kept.

    Attributes:
        kind: One of `KINDS`, or a story.
        by: Who was named; they count while it is credited, and wait while it is not.
        try_out: Of which a story tells.
    """

    kind: str = IDEA
    authorship: Authorship = Authorship.GROUP
    by: tuple[UUID, ...] = ()
    try_out: UUID | None = None

    def kept(self) -> "Said":
        """What of it is kept: names only where it is credited, and never of an assumption."""
        if self.kind == NOBODYS and self.authorship is Authorship.CREDITED:
            return replace(self, authorship=Authorship.NOT_STORED, by=())
        return self if self.authorship is Authorship.CREDITED else replace(self, by=())

    def of_kind(self, kind: str) -> "Said":
        """The same as another kind. A try-out is somebody's; whose story it was is not credited unasked."""
        if self.kind == STORY:
            return Said(kind).of_kind(kind)
        whose = self.authorship
        if kind == TRY_OUT:
            whose = Authorship.CREDITED
        elif self.kind == TRY_OUT and not self.by:
            whose = Authorship.GROUP
        return replace(self, kind=kind, authorship=whose)

    def with_name(self, member: UUID) -> "Said":
        """The same with somebody's name, once; a try-out is one person's, and a story stays whose it is.

        Of an assumption no name is kept, whoever is named.
        """
        by = self.kept().by
        if self.kind == NOBODYS:
            return replace(self, authorship=Authorship.NOT_STORED)
        if self.kind == STORY or member in by:
            return self
        by = (member,) if self.kind == TRY_OUT else (*by, member)
        return replace(self, by=by, authorship=Authorship.CREDITED)

    def without_name(self, member: UUID) -> "Said":
        """The same without somebody's name: the group's, where nobody's is left."""
        if self.kind == STORY:
            return Said()
        by = tuple(key for key in self.by if key != member)
        alone = not by and self.kind != TRY_OUT
        return replace(self, by=by, authorship=Authorship.GROUP if alone else self.authorship)

    def whose_next(self) -> "Said":
        """Credited, then the group's, then no name kept, for what need not be somebody's."""
        if self.kind in OWNED:
            return self
        order = [
            each for each in Authorship if self.kind != NOBODYS or each is not Authorship.CREDITED
        ]
        after = order[(order.index(self.kept().authorship) + 1) % len(order)]
        return replace(self, authorship=after)

    def needs_name(self) -> bool:
        """Whether it can be kept only once there is a name."""
        return self.kept().authorship is Authorship.CREDITED and not self.by


def in_words(said: Said) -> str:
    """How a line is kept, as text."""
    kind = f"{said.kind}:{said.try_out}" if said.try_out else said.kind
    return " ".join((kind, said.authorship.value, *(str(key) for key in said.by)))


def of_words(text: str) -> Said:
    """What `in_words` made; raises a ValueError for anything else."""
    what, authorship, *by = text.split()
    kind, _, try_out = what.partition(":")
    if kind not in (*KINDS, STORY):
        raise ValueError
    told = UUID(try_out) if try_out else None
    return Said(kind, Authorship(authorship), tuple(UUID(key) for key in by), told)


def icon_of(kind: str) -> str:
    """The icon of a kind."""
    return _ICONS.get(kind, kind)


def word_for(kind: str, language: Words) -> str:
    """The word for a kind."""
    if kind in _WORDS:
        return language.translate("SaidKinds", _WORDS[kind])
    return label(EntryKind(kind), language)


@lru_cache
def letters(language: Language) -> dict[str, str]:
    """The letter by which each kind is chosen in a language."""
    found = letters_for([word_for(kind, words(language)) for kind in KINDS])
    return dict(zip(KINDS, found, strict=True))


def kind_by(letter: str, language: Language) -> str:
    """The kind that a letter chooses, in the window's language or on the keyboard of another; else empty."""
    for each in (language, *Language):
        for kind, own in letters(each).items():
            if own == letter:
                return kind
    return ""
