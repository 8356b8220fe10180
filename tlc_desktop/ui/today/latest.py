"""The latest ideas, each with whose it is and of what day."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.today import Today
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.changing_part import headed
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

DOT = " · "
HIGH, HIGH_COMPACT = 34, 32


class Latest(QWidget):
    """A few ideas, a line each; Enter or a click opens one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today: Today | None = None
        self._small = False
        self.list = GrowingList("latest", self.tr("Latest ideas"))
        self.list.opened.connect(self._open)
        below, column = headed(self.tr("Latest ideas"))
        column.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(below)
        self.hide()

    def show_today(self, today: Today) -> None:
        """Show the newest ideas of `today`; nothing when there are none."""
        self._today = today
        self._show()

    def fit(self, second_column: int, *, small: bool) -> None:
        """Have whose they are begin where the page's second column does; where that is narrow, without the day."""
        self.list.shape_rows(second_column, HIGH_COMPACT if small else HIGH)
        if small is not self._small:
            self._small = small
            self._show()

    def _show(self) -> None:
        if self._today is None:
            return
        people = self._today.people
        rows = [self._row(idea, people) for idea in self._today.ideas]
        if rows != self.list.row_texts():
            self.list.set_rows(rows)
        self.setVisible(bool(rows))

    def _row(self, idea: Idea, people: dict[UUID, Member]) -> RowText:
        return RowText(
            str(idea.id),
            idea.title,
            "" if self._small else self._desk.formats.day_month(idea.day),
            columns=(self._whose(idea, people),),
            icon="ideas",
            light=True,
        )

    def _whose(self, idea: Idea, people: dict[UUID, Member]) -> str:
        """ "brought by Dina Rashad · built on by the group"."""
        said = names(Audience.GROUP, self._desk.words)
        if idea.authorship is Authorship.NOT_STORED:
            return said.not_stored
        by_part: dict[CreditPart, list[str]] = {}
        for credit in idea.credits:
            key = credit.member
            name = shown_name(people, key, said) if key else said.group
            by_part.setdefault(credit.part, []).append(name)
        by_part = by_part or {CreditPart.BROUGHT: [said.group]}
        each = self.tr("{part} {names}")
        return DOT.join(
            each.format(
                part=label(part, self._desk.words), names=self._desk.formats.list(by_part[part])
            )
            for part in CreditPart
            if part in by_part
        )

    def _open(self, key: str) -> None:
        self._desk.go("idea", UUID(key))
