"""The ideas that a colleague had a part in: titles and which part, never how many."""

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.ideas import CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.members.few_rows import FewRows
from tlc_desktop.ui.widgets.rows import RowText

translate = QCoreApplication.translate
DOT = " · "
_PARTS = {
    CreditPart.BROUGHT: QT_TRANSLATE_NOOP("IdeasPart", "suggested it"),
    CreditPart.BUILT_ON: QT_TRANSLATE_NOOP("IdeasPart", "built on it"),
    CreditPart.ADAPTED: QT_TRANSLATE_NOOP("IdeasPart", "adapted it"),
    CreditPart.TRIED_FIRST: QT_TRANSLATE_NOOP("IdeasPart", "tried it first"),
    CreditPart.INSPIRED: QT_TRANSLATE_NOOP("IdeasPart", "inspired it"),
}


class Parts(NamedTuple):
    """Somebody, the ids of the ideas that they had a part in, the newest first, and everybody by id."""

    member: Member
    ideas: list[UUID]
    people: dict[UUID, Member]


class IdeasPart(FewRows):
    """Enter or a click opens one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            "member_ideas",
            translate("IdeasPart", "Ideas they had a part in"),
            translate("IdeasPart", "More ideas they had a part in"),
        )
        self._desk = desk
        self._small = False
        self.opened.connect(self._open)

    def show_member(self, shown: Parts, *, small: bool) -> None:
        """Show the ideas of a member; nothing when there are none."""
        self._small = small

        def load(most: int) -> list[RowText]:
            with self._desk.workspace.read() as session:
                read = ideas.some(session, shown.ideas[:most])
            return [self._row(idea, shown) for idea in read]

        self.show_rows(shown.member.id, len(shown.ideas), load)

    def _open(self, key: str) -> None:
        self._desk.go("idea", UUID(key))

    def _row(self, idea: Idea, shown: Parts) -> RowText:
        had = self._had(idea, shown)
        caption, small = (had, "") if self._small else ("", had)
        return RowText(str(idea.id), idea.title, caption, small=small, icon="ideas", light=True)

    def _had(self, idea: Idea, shown: Parts) -> str:
        """ "adapted it, with Ehab Mostafa"."""
        named = names(Audience.GROUP, self._desk.words)
        said: list[str] = []
        for part in CreditPart:
            all_of = [credit.member for credit in idea.credits if credit.part is part]
            if shown.member.id not in all_of:
                continue
            others = [key for key in all_of if key and key != shown.member.id]
            text = self.tr(str(_PARTS[part]))
            if others:
                told = self._desk.formats.list(shown_names(shown.people, others, named))
                text = self.tr("{part}, with {names}").format(part=text, names=told)
            said.append(text)
        return DOT.join(said)
