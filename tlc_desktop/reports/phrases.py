"""Words and small sentences that more than one page says."""

from collections.abc import Sequence

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.meetings import Origin
from tlc_desktop.domain.name_parts import kept_together
from tlc_desktop.domain.pages.ideas import CreditLine, IdeaLine
from tlc_desktop.domain.pages.meetings import Roles, SaidLine
from tlc_desktop.domain.pulse import PulseTotal
from tlc_desktop.domain.text import DIRECTION_MARKS, contained, runs_one_way
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.text.lines import Spans

# What a sentence may end with, and what may follow that.
_ENDS = ".!?…:;,؟،؛۔"
_AFTER_ENDS = "  )]»”’\"'" + DIRECTION_MARKS


def sentences(texts: Sequence[str]) -> str:
    """Texts as one paragraph: one with no end mark of its own gets a full stop, but for the last.

    The lines of a text follow each other in it, too, and steer nothing beside them.
    """
    said = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    lines = [_beside(line) for line in said]
    return " ".join([*(ended(line) for line in lines[:-1]), *lines[-1:]])


def _beside(text: str) -> str:
    """`text` as it stands beside another; one with letters of both ways runs as all does."""
    return isolate(text) if runs_one_way(text) else contained(text)


def ended(text: str) -> str:
    """`text` with a full stop, unless it ends with a mark of its own."""
    return text if text.rstrip(_AFTER_ENDS)[-1:] in _ENDS else f"{text}."


def minutes(sheet: Sheet, count: int) -> str:
    """5 min."""
    formats = sheet.formats
    return sheet.words.translate("Reports", "%n min", None, count, formats)


def people(sheet: Sheet, names: Sequence[str]) -> str:
    """Names in a line."""
    return sheet.formats.list([kept_together(name) for name in names])


def who_does_what(sheet: Sheet, roles: Roles) -> list[str]:
    """Each role, with the names of who has it."""
    said = sheet.words.translate("Reports", "{role}: {names}")
    return [
        said.format(role=label(role, sheet.words), names=people(sheet, names))
        for role, names in roles
        if names
    ]


def idea_said(sheet: Sheet, idea: IdeaLine, *, has_words: bool = True) -> Spans:
    """An idea in one paragraph: its title in bold, its words, and whose it is."""
    told = sentences((idea.words if has_words else "", credits_of(sheet, idea.credits)))
    title = ended(isolate(idea.title)) if told else isolate(idea.title)
    return ((f"{title} ", True), (told, False)) if told else ((title, True),)


def origin(sheet: Sheet, value: Origin) -> str:
    """Where an item came from, where nobody is named."""
    words = sheet.words
    match value:
        case Origin.GROUP:
            return words.translate("Reports", "The group")
        case Origin.MEMBER:
            return words.translate("Reports", "Members")
        case Origin.FACILITATOR:
            return words.translate("Reports", "Facilitator")
        case Origin.OUTSIDE:
            return words.translate("Reports", "From outside")


def credits_of(sheet: Sheet, lines: Sequence[CreditLine]) -> str:
    """Brought by Dalia; built on by Amal. Empty where no author is stored."""
    parts = [
        f"{label(line.part, sheet.words)} {people(sheet, line.names)}"
        for line in sorted(lines, key=lambda line: list(CreditPart).index(line.part))
        if line.names
    ]
    between = {Language.ARABIC: "؛ ", Language.FRENCH: "\N{NO-BREAK SPACE}; "}
    text = between.get(sheet.words.language, "; ").join(parts)
    return text[:1].upper() + text[1:]


def said_by(sheet: Sheet, line: SaidLine) -> str:
    """What was said, and by whom."""
    return credited(sheet, line.text, line.by)


def credited(sheet: Sheet, text: str, names: Sequence[str]) -> str:
    """A text, and whose it is."""
    if not names:
        return text
    return sheet.words.translate("Reports", "{text} ({names})").format(
        text=contained(text), names=people(sheet, names)
    )


def tried(sheet: Sheet, what: str, with_class: str) -> str:
    """What somebody tries, and with which class."""
    if not with_class.strip():
        return what
    return sheet.words.translate("Reports", "{what} ({class_name})").format(
        what=contained(what), class_name=isolate(with_class)
    )


def with_answer(sheet: Sheet, answer: Answer | None, what: str) -> Spans:
    """What was tried in bold, after the owner's answer where that says more than "told us"."""
    if answer is None or answer is Answer.TOLD:
        return ((what, True),)
    sentence = sheet.words.translate("Reports", "{answer}: {what}")
    before, _, after = sentence.format(answer=label(answer, sheet.words), what="\n").partition("\n")
    spans = ((before, False), (_beside(what), True), (after, False))
    return tuple(span for span in spans if span[0])


def felt(sheet: Sheet, totals: Sequence[PulseTotal]) -> str:
    """What the slips said, in the words that stood on them; empty where none were kept."""
    if not totals:
        return ""
    words, formats = sheet.words, sheet.formats
    each = words.translate("Pulse", "{slips} {word}")
    # A list keeps each for itself: within that, a word runs with its number.
    said = [
        each.format(slips=formats.number(total.slips), word=total.word or label(total.step, words))
        for total in totals
    ]
    return words.translate("Reports", "On unsigned slips: {words}").format(words=formats.list(said))
