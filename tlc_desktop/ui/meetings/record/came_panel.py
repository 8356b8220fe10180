"""Who came: everybody in one act, a tick by each name, and a line for guests."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.text import lines_of
from tlc_desktop.storage import meetings
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText, as_lines
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.slots import on_tick

CAME = str(QT_TRANSLATE_NOOP("Steps", "Say who came"))
NAME = 230  # how wide
GUESTS = str(QT_TRANSLATE_NOOP("Steps", "Say which guests came"))


class CamePanel(QWidget):
    """Says who came, and nothing about who did not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("came_panel")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._all = False
        self._offered: tuple[tuple[UUID, str], ...] = ()
        self._boxes: dict[UUID, QCheckBox] = {}
        self._names = QGridLayout()
        self._names.setSpacing(0)
        self._every = buttons.plain(self.tr("Everybody came"), "came_all", "tick")
        self._every.clicked.connect(self._tick_all)
        self._nobody = labels.caption(
            self.tr("Add people first; then tick here who came."), wrap=True
        )
        self._people = buttons.plain(self.tr("Go to People"), "came_people", "people")
        self._people.clicked.connect(lambda: desk.go("people"))
        self._others = buttons.quiet(self.tr("Somebody else came"), "came_others", "plus")
        self._others.clicked.connect(self._show_all)
        guests = TextField(
            self.tr("Guests, one on each line"),
            "came_guests",
            self.tr("Name, and where from if you like"),
            lines=2,
        )
        self._guests = RecordText(
            desk, guests, "meeting:guests", GUESTS, _write_guests, kept=as_lines
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_12, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._nobody)
        column.addWidget(self._people)
        column.addWidget(self._every, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._names)
        column.addWidget(self._others, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(guests)
        column.addStretch(1)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show who came to a meeting."""
        if self._shown is None or self._shown.key != shown.key:
            self._all = False
        self._shown = shown
        came = shown.meeting.came
        everybody = shown.offered(shown.people)
        offered = tuple(everybody if self._all else shown.offered(came))
        self._others.setVisible(len(offered) < len(everybody))
        if offered != self._offered:
            self._offered = offered
            self._make_boxes()
        for key, box in self._boxes.items():
            box.setChecked(key in came)
        expected = shown.expected()
        self._every.setVisible(bool(expected))
        self._every.setEnabled(not came_all(shown))
        self._nobody.setVisible(not offered)
        self._people.setVisible(not offered)
        self._guests.show(shown.key, "\n".join(shown.meeting.guests))

    def _make_boxes(self) -> None:
        for box in self._boxes.values():
            self._names.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for key, name in self._offered:
            box = worn(QCheckBox(buttons.escaped(name)))
            identify(box, f"came_{key}", name)
            on_tick(box, lambda on, key=key: self._tick(key, on))
            self._boxes[key] = box
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """As many names beside each other as have room, in their order."""
        columns = max(1, self.width() // theme.measure(NAME))
        for place, box in enumerate(self._boxes.values()):
            self._names.addWidget(box, place // columns, place % columns)
        for column in range(self._names.columnCount()):
            self._names.setColumnStretch(column, int(column < columns))

    def _tick_all(self) -> None:
        shown = self._shown
        if shown is not None:
            with self._desk.workspace.change(CAME) as session:
                for member in shown.expected():
                    say_came(session, shown.key, member, came=True)

    def _tick(self, member: UUID, on: bool) -> None:
        if self._shown is not None:
            with self._desk.workspace.change(CAME) as session:
                say_came(session, self._shown.key, member, came=on)

    def _show_all(self) -> None:
        if self._shown is not None:
            self._all = True
            self.show_meeting(self._shown)


def _write_guests(session: RecordingSession, key: UUID, text: str) -> None:
    meetings.edit(session, key, lambda meeting: replace(meeting, guests=lines_of(text)))


def came_all(shown: MeetingShown) -> bool:
    """Whether all who were expected came."""
    return {*shown.expected()} <= {*shown.meeting.came}
