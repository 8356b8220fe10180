"""Who came: a tick by each name, and a line for guests."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tlc_desktop.storage import meetings
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText, as_lines, lines_of
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField

CAME = str(QT_TRANSLATE_NOOP("Steps", "Say who came"))
GUESTS = str(QT_TRANSLATE_NOOP("Steps", "Say which guests came"))


class CamePanel(QWidget):
    """Says who came, and nothing about who did not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("came_panel")
        self._desk = desk
        self._key: UUID | None = None
        self._offered: tuple[tuple[UUID, str], ...] = ()
        self._boxes: dict[UUID, QCheckBox] = {}
        self._names = QVBoxLayout()
        self._names.setSpacing(0)
        self._nobody = labels.caption(
            self.tr("Add people first; then tick here who came."), wrap=True
        )
        self._people = buttons.plain(self.tr("Go to People"), "came_people", "people")
        self._people.clicked.connect(lambda: desk.go("people"))
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
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._nobody)
        column.addWidget(self._people)
        column.addLayout(self._names)
        column.addWidget(guests)
        column.addStretch(1)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show who came to a meeting."""
        self._key = shown.key
        came = shown.meeting.came
        offered = tuple(shown.offered(came))
        if offered != self._offered:
            self._offered = offered
            self._make_boxes()
        for key, box in self._boxes.items():
            box.setChecked(key in came)
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
            box = QCheckBox(buttons.escaped(name))
            identify(box, f"came_{key}", name)
            box.clicked.connect(self._tick)
            self._names.addWidget(box)
            self._boxes[key] = box

    def _tick(self) -> None:
        if self._key is not None:
            came = [key for key, box in self._boxes.items() if box.isChecked()]
            with self._desk.workspace.change(CAME) as session:
                meetings.set_came(session, self._key, came)


def _write_guests(session: RecordingSession, key: UUID, text: str) -> None:
    meetings.edit(session, key, lambda meeting: replace(meeting, guests=lines_of(text)))
