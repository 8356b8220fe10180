"""The list of people by name, a box to find somebody, and a line to add one more."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.members.adding import ADD, names_to_add
from tlc_desktop.ui.members.people_acts import in_order, people_acts, shown_to
from tlc_desktop.ui.ordering import OrderButton
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

SECOND = 172  # where the second column begins


def matches(member: Member, typed: str) -> bool:
    """Whether every word typed is in what is known of a member."""
    about = (member.name, member.called, member.other_script, member.subject, member.room)
    text = fold(" ".join(about))
    return all(word in text for word in fold(typed).split())


class PeopleList(QWidget):
    """Everybody in one list.

    Signals:
        chosen: Somebody was chosen; carries the id.
        pasted: Several lines were pasted where one name goes; carries them.
    """

    chosen = Signal(str)
    pasted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: Sequence[Member] = ()
        self._known = False
        self._narrow = False
        self.search = LineField(
            "",
            "people_find",
            self.tr("Find a colleague"),
            self.tr("Find a colleague"),
            "search",
            parent=self,
        )
        orders = (
            ("name", self.tr("By name")),
            ("last_name", self.tr("By last name")),
            ("subject", self.tr("By subject")),
        )
        self.order = OrderButton(desk, "people_order", orders, self)
        self.rows = RowList("people", self.tr("People"), parent=self, beside=True)
        people_acts(desk, self.rows, lambda: self._people)
        self.quick = CaptureLine(
            "people_add",
            self.tr("Add a name"),
            "",
            "plus",
            parent=self,
        )
        self._said = Label("", TextRole.CAPTION, "honey_ink", wrap=True, parent=self)
        self._said.setObjectName("people_said")
        self.quick.ask(self.tr("Add a name, and press Enter"), self.tr("Add a name"))
        self._draft = Draft(desk, "people_add", name=typed(self.quick))
        self._draft.show()
        self._arrange()
        self.search.edited.connect(self._show)
        self.order.chosen.connect(self._show)
        self.rows.chosen.connect(self.chosen)
        self.quick.captured.connect(self._add)
        self.quick.edited.connect(lambda: self._say(""))
        self.quick.edit.takes_several = True
        self.quick.edit.several.connect(self.pasted)

    def show_people(self, people: Sequence[Member], current: str) -> None:
        """Show everybody, with one chosen."""
        self._people = people
        self._known = True
        self._show()
        self.rows.set_current(current)

    def narrow(self, narrow: bool) -> None:
        """Show names only; or beside each the subject, or in its place who is not with us now."""
        self._narrow = narrow
        self.rows.shape_rows(theme.measure(SECOND), theme.ROW_HEIGHT)
        current = self.rows.current_id()
        self._show()
        self.rows.set_current(current)

    def clear_filter(self) -> None:
        """Show everybody again."""
        self.search.set_text("")
        self._show()

    @cached_property
    def _nothing(self) -> QWidget:
        """What stands here where nobody does, or nobody is found."""
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.SPACE_16, 0, 0)
        self._why_nothing = labels.body("")
        self._why_nothing.setObjectName("people_nobody")
        column.addWidget(self._why_nothing)
        self._clear = buttons.quiet(self.tr("Clear the filter"), "people_clear")
        self._clear.clicked.connect(self.clear_filter)
        column.addWidget(self._clear)
        column.addStretch(1)
        made.hide()
        self._column.insertWidget(self._column.indexOf(self._said), made, 1)
        return made

    def _arrange(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_4)
        top.addWidget(self.search)
        top.addWidget(self.order)
        column.addLayout(top)
        column.addWidget(self.rows, 1)
        column.addWidget(self._said)
        column.addWidget(self.quick)
        self._said.hide()

    def _show(self) -> None:
        if not self._known:  # nobody has been read yet
            return
        typed = self.search.text()
        matching = [member for member in self._people if matches(member, typed)]
        found = in_order(self._desk, matching, self.order.choice())
        self.rows.set_rows([self._row(member) for member in found])
        if bool(found) == self.rows.isHidden():
            self.rows.setVisible(bool(found))
            self._nothing.setVisible(not found)
        if not found:
            somebody = bool(self._people)
            nobody = self.tr("Nobody with that name") if somebody else self.tr("Nobody is here yet")
            self._why_nothing.setText(nobody)
            self._clear.setVisible(somebody)

    def _row(self, member: Member) -> RowText:
        name = shown_to(self._desk, member)
        beside = () if self._narrow else (self._state(member.state) or member.subject,)
        return RowText(str(member.id), name, columns=beside, light=True)

    def _state(self, state: MemberState) -> str:
        """A word for who is not with us now, short enough for a row."""
        match state:
            case MemberState.JOINED:
                return ""
            case MemberState.RESTING:
                return self.tr("taking a break")
            case MemberState.LEFT:
                return self.tr("left")
            case MemberState.INVITED:
                return self.tr("invited")

    def _add(self, text: str) -> None:
        found = names_to_add(text, self._people)
        if found.new:
            with self._draft.added(ADD) as session:
                ids = members.add(session, found.new)
            self.chosen.emit(str(ids[0]))
        elif found.there:
            self._draft.show()  # it is in the file
            there = self.tr("{name} is here already.")
            self._say(there.format(name=isolate(found.there[0])))
        else:
            self.quick.set_text(text)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
