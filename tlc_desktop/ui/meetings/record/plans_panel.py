"""My plan: what people will try until the next meeting."""

from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.fields import ComboField, LineField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.slots import on_text
from tlc_desktop.ui.widgets.spoken_field import SpokenField

ADD = str(QT_TRANSLATE_NOOP("Steps", "Add try-out"))


class PlansPanel(QWidget):
    """“Somebody will try…”, and what was written so in this meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("plans")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._open = buttons.plain(self.tr("Somebody will try…"), "plans_open", "plus")
        self._open.clicked.connect(lambda: self._writing(True))
        self._form = QWidget()
        self.owner = ComboField(self.tr("Who"), "plans_owner", [])
        self.what = SpokenField(
            self.tr("What, in their own words"), "plans_what", self.tr("I will…")
        )
        self.with_class = LineField(self.tr("Class"), "plans_class", self.tr("Optional"))
        add = buttons.plain(self.tr("Add"), "plans_add", "plus")
        add.clicked.connect(self._add)
        self.what.entered.connect(self._add)
        self.with_class.edit.returnPressed.connect(self._add)
        on_text(self.what.edited, lambda _: self.what.say(""))
        on_text(self.owner.edited, lambda _: self.owner.say(""))
        self._draft = Draft(
            desk,
            "plans",
            what=typed(self.what),
            with_class=typed(self.with_class),
            owner=chosen(self.owner),
        )
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.SPACE_8)
        for widget in (self.owner, self.what, self.with_class):
            inner.addWidget(widget)
        inner.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        self.list = GrowingList("plans_list", self.tr("What people will try"), most_lines=0)
        on_text(self.list.opened, lambda key: desk.go("tryouts", UUID(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("My plan")))
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._form)
        column.addWidget(self.list)
        self._form.hide()

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what was planned in a meeting."""
        another = self._shown is None or self._shown.key != shown.key
        self._shown = shown
        people = shown.offered()
        names = [(str(key), name) for key, name in people]
        self.owner.set_choices([("", self.tr("Choose a name")), *names])
        self._open.setEnabled(bool(people))
        self._draft.show(shown.key)
        if another:
            self._show_form(self._draft.is_typed())
        with self._desk.workspace.read() as session:
            written = tryouts.of_meeting(session, shown.key)
        self.list.set_rows([self._row(one, shown) for one in written])
        self.list.setVisible(bool(written))

    def _row(self, one: TryOut, shown: MeetingShown) -> RowText:
        (owner,) = shown.names([one.owner])
        return RowText(id=str(one.id), title=owner, caption=one.with_class, lines=(one.what,))

    def _show_form(self, on: bool) -> None:
        for field in (self.owner, self.what):
            field.say("")
        self._form.setVisible(on)
        self._open.setVisible(not on)

    def _writing(self, on: bool) -> None:
        self._show_form(on)
        if on:
            self.owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        """Add what is typed, once it is said whose it is; the keyboard stays where it is."""
        what, owner, shown = self.what.text().strip(), self.owner.choice(), self._shown
        if shown is None:
            return
        if not what:
            self.what.say(self.tr("What will they try?"))
            return
        if not owner:
            self.what.wait("")
            self.owner.say(self.tr("Please choose whose it is."))
            return
        plan = TryOut(
            UUID(owner),
            what,
            shown.meeting.day,
            meeting=shown.key,
            with_class=self.with_class.text().strip(),
        )
        with self._draft.added(ADD) as session:
            tryouts.add(session, plan)
        announce(self.what.edit, self.tr("Kept"))
