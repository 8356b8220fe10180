"""The ideas that a colleague had a part in: titles and which part, never how many."""

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.changing_part import headed
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

AT_FIRST = 3
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


class IdeasPart(QWidget):
    """At most three at first, then all; Enter or a click opens one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("member_ideas_part")
        self._desk = desk
        self._shown: Parts | None = None
        self._whole = self._small = False
        heading = self.tr("Ideas they had a part in")
        self.rows = GrowingList("member_ideas", heading, most_lines=1)
        self.more = buttons.link(self.tr("More"), "member_ideas_more")
        self.more.setAccessibleName(self.tr("More ideas they had a part in"))
        below, column = headed(heading)
        column.addWidget(self.rows)
        column.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(below)
        self.rows.opened.connect(self._open)
        self.more.clicked.connect(self._show_all)
        self.hide()

    def show_member(self, shown: Parts, *, small: bool) -> None:
        """Show the ideas of a member; nothing when there are none."""
        if self._shown is None or self._shown.member.id != shown.member.id:
            self._whole = False
        self._shown, self._small = shown, small
        self._show()

    def _open(self, key: str) -> None:
        self._desk.go("idea", UUID(key))

    def _show_all(self) -> None:
        self._whole = True
        self._show()
        self.rows.setFocus()

    def _show(self) -> None:
        if self._shown is None:
            return
        found = self._shown.ideas
        with self._desk.workspace.read() as session:
            read = ideas.some(session, found if self._whole else found[:AT_FIRST])
        rows = [self._row(idea, self._shown) for idea in read]
        if rows != self.rows.row_texts():
            self.rows.set_rows(rows)
        self.more.setVisible(len(rows) < len(found))
        self.setVisible(bool(found))

    def _row(self, idea: Idea, shown: Parts) -> RowText:
        had = self._had(idea, shown)
        caption, small = (had, "") if self._small else ("", had)
        return RowText(str(idea.id), idea.title, caption, small=small, icon="ideas", light=True)

    def _had(self, idea: Idea, shown: Parts) -> str:
        """ "adapted it, with Ehab Mostafa"."""
        anyone = names(Audience.GROUP, self._desk.words).anyone
        said: list[str] = []
        for part in CreditPart:
            all_of = [credit.member for credit in idea.credits if credit.part is part]
            if shown.member.id not in all_of:
                continue
            others = [key for key in all_of if key and key != shown.member.id]
            text = self.tr(str(_PARTS[part]))
            if others:
                told = self._desk.formats.list(shown_names(shown.people, others, anyone))
                text = self.tr("{part}, with {names}").format(part=text, names=told)
            said.append(text)
        return DOT.join(said)
