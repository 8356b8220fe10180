"""Who knows more about an idea, outside the school; on the idea's page."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.text import fold, one_line
from tlc_desktop.storage import holders
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.holders.holder_acts import ADD, LINK, UNLINK
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.list_acts import DELETE, ListAct, ListActs, opening
from tlc_desktop.ui.widgets.rows import RowText


class HoldersPart(QWidget):
    """The people to ask about one idea, and naming another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "idea_holders_part", self.tr("Who knows more"))
        self._desk = desk
        self._idea: UUID | None = None
        self._known: Sequence[KnowledgeHolder] = ()
        self.name = buttons.quiet(
            self.tr("Somebody outside the school…"), "idea_holder_name", "plus", parent=self
        )
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(labels.section(self.tr("Who knows more")))
        column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeading)
        self.name.clicked.connect(self._name)

    @cached_property
    def rows(self) -> GrowingList:
        """Who can be asked; made when there is somebody."""
        made = GrowingList("idea_holders", self.tr("Who knows more"), 1, self)
        ListActs(made, self._offered, self._cells)
        self._column.insertWidget(1, made)
        made.opened.connect(self._go)
        return made

    @cached_property
    def line(self) -> LineField:
        """What a name is written in; made when it is first wanted."""
        made = LineField(
            "",
            "idea_holder_new",
            self.tr("A name, then Enter"),
            self.tr("The name of somebody who knows"),
            parent=self,
        )
        self._column.insertWidget(self._column.count() - 1, made)
        made.edit.returnPressed.connect(self._add)
        return made

    @cached_property
    def _draft(self) -> Draft:
        return Draft(self._desk, "idea_holder", name=typed(self.line))

    def show_idea(self, idea: UUID, known: Sequence[KnowledgeHolder]) -> None:
        """Show who can be asked about an idea."""
        if idea != self._idea and "line" in self.__dict__:
            self.line.hide()
        self._idea, self._known = idea, known
        if known or "rows" in self.__dict__:
            told = [
                RowText(str(one.id), one.name, small=one_line(one.about), light=True)
                for one in known
            ]
            self.rows.set_rows(told)
            self.rows.setVisible(bool(known))

    def _others(self) -> list[KnowledgeHolder]:
        """Who is known, and not for this idea."""
        here = {one.id for one in self._known}
        with self._desk.workspace.read() as session:
            return [one for one in holders.holders(session) if one.id not in here]

    def _go(self, key: str) -> None:
        self._desk.go("holders", UUID(key))

    def _name(self) -> None:
        """Offer whoever is known already; with nobody known, a line for a name."""
        others = self._others()
        if not others:
            self._write()
            return
        menu = worn(QMenu(self.name))
        menu.setObjectName("idea_holder_menu")
        for one in others:
            act = menu.addAction(buttons.escaped(one.name))
            act.triggered.connect(lambda _=False, key=one.id: self._link(key))
        menu.addSeparator()
        menu.addAction(self.tr("Somebody new…")).triggered.connect(self._write)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.name.mapToGlobal(self.name.rect().bottomLeft()))

    def _write(self) -> None:
        if self._idea:
            self._draft.show(self._idea)
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self, key: UUID) -> None:
        if self._idea:
            with self._desk.workspace.change(LINK) as session:
                holders.link(session, key, self._idea)

    def _add(self) -> None:
        name = one_line(self.line.text())
        if not name or self._idea is None:
            return
        there = next((one for one in self._others() if fold(one.name) == fold(name)), None)
        with self._draft.added(LINK if there else ADD) as session:
            if there:
                holders.link(session, there.id, self._idea)
            else:
                holders.add(session, KnowledgeHolder(name, ideas=(self._idea,)))
        self.line.hide()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self, ids: Sequence[str]) -> list[ListAct]:
        away = ListAct(
            "unlink", self.tr("Take away from here"), lambda: self._unlink(ids), "bin", DELETE
        )
        if len(ids) != 1:
            return [away]
        return [opening(lambda: self._go(ids[0])), away]

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [(one.name, one.about, one.reach) for one in self._known if str(one.id) in set(ids)]

    def _unlink(self, ids: Sequence[str]) -> None:
        if self._idea:
            with self._desk.workspace.change(UNLINK) as session:
                for key in ids:
                    holders.unlink(session, UUID(key), self._idea)
