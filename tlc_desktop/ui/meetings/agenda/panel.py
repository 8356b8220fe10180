"""The agenda: its table, and the quick line to add an item."""

from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, before_summary, starts
from tlc_desktop.domain.typed_items import as_cells, typed_items
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, place_of, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.for_later import PARK
from tlc_desktop.ui.meetings.agenda.item_panel import EDIT, ItemPanel
from tlc_desktop.ui.meetings.agenda.model import ItemShown
from tlc_desktop.ui.meetings.agenda.parking_panel import REMOVE
from tlc_desktop.ui.meetings.agenda.table import AgendaTable
from tlc_desktop.ui.meetings.shown import MeetingShown, brought_by
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.pasted_lines import each_line

ADD = str(QT_TRANSLATE_NOOP("Steps", "Add agenda item"))
NEW = "agenda_new"
MOVE = str(QT_TRANSLATE_NOOP("Steps", "Move agenda item"))


class AgendaPanel(QWidget):
    """Shows a saved agenda; every edit is saved, and shown once it is.

    Signals:
        item_made: The panel for the rest of an item was made; carries it, to be given a place.
        detailed: That panel was opened, or closed.
    """

    item_made = Signal(object)
    detailed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agenda_panel")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self.table = AgendaTable(desk.formats, desk.words, self)
        self.table.edited.connect(self._edit)
        self.table.typed.connect(self._type)
        self.table.moved.connect(self._move)
        self.table.asked.connect(self._asked)
        self.table.chosen.connect(self._show_item)
        self._narrow = False
        self._item_panel: ItemPanel | None = None
        self._head = self._heading()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._head)
        column.addWidget(self.table)
        column.addLayout(self._foot())

    @property
    def item(self) -> ItemPanel:
        """The panel for the rest of an item; made when it is first wanted."""
        if self._item_panel is None:
            self._item_panel = ItemPanel(self._desk)
            self._item_panel.closed.connect(self._close_item)
            self.item_made.emit(self._item_panel)
        return self._item_panel

    def breathe(self, *, narrow: bool, compact: bool) -> None:
        """Lead the page, or stand narrow beside what was said."""
        self._head.setVisible(narrow)
        self._narrow = narrow
        self._hint.setVisible(not narrow and not self._add.isHidden())
        self.table.breathe(narrow=narrow, compact=compact)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the agenda of a meeting."""
        another = self._shown is None or self._shown.key != shown.key
        if another:
            self.close_item()
        self._shown = shown
        if another:
            self._show_line(self._half_typed(shown.key))
        times = starts(shown.agenda, shown.meeting.opens_at)
        lines = [
            ItemShown(item.id, item, at, _small(item, shown), brought_by(item, shown, self._desk))
            for item, at in zip(shown.agenda, times, strict=True)
        ]
        self.table.show_lines(lines)
        if another:
            self.table.scrollToTop()
        self._show_item()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the quick line brings its button back."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._adding(False)
            return True
        return super().eventFilter(watched, event)

    def _foot(self) -> QHBoxLayout:
        self._add = buttons.quiet(self.tr("Add an item"), "agenda_add", "plus", parent=self)
        self._add.clicked.connect(lambda: self._adding(True))
        row = self._row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._add)
        self._hint = labels.caption(self.tr("or paste a list: a title, its minutes, one a line"))
        row.addWidget(self._hint)
        row.addStretch(1)
        return row

    def _heading(self) -> QWidget:
        """What stands over a narrow agenda, with the acts on its current row."""
        made = QWidget(self)
        more = buttons.icon_button("more", self.tr("More about this item"), "agenda_more")
        more.clicked.connect(lambda: self.table.show_menu(None, more))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(labels.section(self.table.accessibleName()), 1)
        row.addWidget(more)
        made.hide()
        return made

    @cached_property
    def _field(self) -> LineField:
        """The quick line; made when it is first wanted."""
        prompt = self.tr("What is it about? Press Enter to add it")
        made = LineField("", NEW, prompt, parent=self)
        made.hide()
        made.edit.returnPressed.connect(lambda: self._add_items(made.text()))
        each_line(made.edit, self._add_items, as_cells)
        made.edit.installEventFilter(self)
        self._row.insertWidget(1, made, 4)
        return made

    @cached_property
    def _draft(self) -> Draft:
        """What is half-typed in the quick line."""
        return Draft(self._desk, NEW, title=typed(self._field))

    def _half_typed(self, meeting: UUID) -> bool:
        """Show what is half-typed for a meeting; whether anything is."""
        kept = self._desk.workspace.half_typed.at(place_of(NEW, meeting))
        if "_draft" not in self.__dict__ and not kept:
            return False
        self._draft.show(meeting)
        return self._draft.is_typed()

    def _show_line(self, on: bool) -> None:
        if on or "_field" in self.__dict__:
            self._field.setVisible(on)
        self._add.setVisible(not on)
        self._hint.setVisible(not on and not self._narrow)

    def _adding(self, on: bool) -> None:
        if on and self._shown is not None:
            self._draft.show(self._shown.key)
        self._show_line(on)
        (self._field.edit if on else self._add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_items(self, text: str) -> None:
        """Add each line of a text before the summary, if there is one."""
        items, shown = typed_items(text), self._shown
        if not items or shown is None:
            return
        at = before_summary(shown.agenda)
        with self._draft.added(ADD) as session:
            for n, item in enumerate(items):
                meetings.add_item(session, shown.key, item, at + n)

    def _type(self, key: UUID, typed: str) -> None:
        """Save a title as it is typed; a blank one is none."""
        if title := typed.strip():
            self._desk.workspace.type(
                f"agenda_item:title:{key}",
                EDIT,
                lambda session: meetings.edit_item(
                    session, key, lambda item: replace(item, title=title)
                ),
            )

    def _edit(self, key: UUID, fact: str, value: object) -> None:
        if fact == "title":  # the last of what was typed, in the step of the rest
            self._type(key, str(value))
            self._desk.workspace.settle()
            self._desk.workspace.leave(f"agenda_item:title:{key}")
            return
        with self._desk.workspace.change(EDIT) as session:
            meetings.edit_item(session, key, lambda item: replace(item, **{fact: value}))

    def _move(self, key: UUID, at: int) -> None:
        if self._shown is not None:
            with self._desk.workspace.change(MOVE) as session:
                meetings.move_item(session, key, self._shown.key, at)

    def _asked(self, key: UUID, act: str) -> None:
        match act:
            case "details" | "private":
                self.table.set_current(key)
                self.item.show()
                self._show_item()
                self.detailed.emit(True)
                if act == "private":
                    self.item.private.open_note()
                else:
                    self.item.start()
            case "park":
                with self._desk.workspace.change(PARK) as session:
                    meetings.park(session, key)
            case _:
                item = _item_of(self._shown, key)
                title = isolate(item.title) if item else ""
                said = self.tr("“{title}” is in the bin.").format(title=title)
                self._desk.bin("agenda_item", key, REMOVE, said)

    def _show_item(self) -> None:
        if self._item_panel is None or self._item_panel.isHidden() or self._shown is None:
            return
        item = _item_of(self._shown, self.table.current())
        if item is None:
            self.close_item()
        else:
            self.item.show_item(item, self._shown)

    def close_item(self) -> None:
        """Close the panel for the rest of an item."""
        if self._item_panel is not None and not self._item_panel.isHidden():
            self._item_panel.hide()
            self.detailed.emit(False)

    def _close_item(self) -> None:
        self.close_item()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _item_of(shown: MeetingShown | None, key: UUID | None) -> AgendaItem | None:
    items = shown.agenda if shown else ()
    return next((item for item in items if item.id == key), None)


def _small(item: AgendaItem, shown: MeetingShown) -> str:
    """What stands under a title: how the group talks, and the notes."""
    protocol, notes = shown.protocol_of(item), " ".join(item.notes.split())
    if protocol is None:
        return notes
    return " · ".join(isolate(part) for part in (protocol.title, notes) if part)
