"""The parking place: what waits for a meeting that has time for it."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.agenda.for_later import ForLaterField
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import scrolled

MOST_HEIGHT = 170  # before it scrolls by itself
BRING = str(QT_TRANSLATE_NOOP("Steps", "Bring an item onto the agenda"))
REMOVE = str(QT_TRANSLATE_NOOP("Steps", "Remove agenda item"))


class ParkingPanel(QWidget):
    """One line that opens: each parked item with its buttons, and a field to park another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "parking", self.tr("For later"))
        self._desk = desk
        self._meeting: UUID | None = None
        self._items: Sequence[AgendaItem] = ()
        self._narrow = self._compact = False
        self._line = Label("", TextRole.BODY, "ink2", parent=self)
        # It takes what the others leave.
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line.setObjectName("parking_line")
        self._toggle = buttons.quiet(self.tr("Open"), "parking_open", parent=self)
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._open)
        glyph = QLabel(self)
        glyph.setPixmap(icons.pixmap("park", "ink2", 18))
        name = Label(self.tr("For later"), TextRole.NAME, parent=self)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.setContentsMargins(*((0, 0, 8, 0) if theme.is_rtl() else (8, 0, 0, 0)))
        top.setSpacing(theme.SPACE_8)
        top.addWidget(glyph)
        top.addWidget(name)
        top.addWidget(self._line, 100)
        top.addStretch(1)
        top.addWidget(self._toggle)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE_4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        self._column.addLayout(top)
        self._open(False)

    def breathe(self, *, narrow: bool, compact: bool) -> None:
        """Say only that there is a place, where there is no room for what waits in it."""
        self._narrow, self._compact = narrow, compact
        self._show_line()

    def _show_line(self) -> None:
        has_room = not self._narrow or (self._items and not self._compact)
        self._line.setVisible(bool(has_room) and not self._toggle.isChecked())

    @cached_property
    def _inside(self) -> QWidget:
        """The items with their buttons; made when the line is first opened."""
        made = QWidget(self)
        said = self.tr("Keep something for later…")
        self._field = ForLaterField(self._desk, "parking_add", "", said, made)
        inner = QVBoxLayout(made)
        inner.setContentsMargins(
            34 if not theme.is_rtl() else 0, 0, 0 if not theme.is_rtl() else 34, 0
        )
        inner.addLayout(self._rows)
        inner.addWidget(self._field)
        area = scrolled(made, "parking_scroll", self, beside=True)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        area.setMaximumHeight(theme.measure(MOST_HEIGHT))
        self._column.addWidget(area)
        return area

    def show_items(self, meeting: UUID, items: Sequence[AgendaItem]) -> None:
        """Show what is parked, beside a meeting that could take it up."""
        self._meeting = meeting
        titles = [item.title for item in items]
        nothing = self.tr("Nothing is waiting here.")
        self._line.setText(self._desk.formats.list(titles) if titles else nothing)
        self._items = items
        self._show_line()
        if "_inside" in self.__dict__:
            self._show_rows()

    def _show_rows(self) -> None:
        if self._meeting is not None:
            self._field.show_meeting(self._meeting)
        while row := self._rows.takeAt(0):
            if old := row.widget():
                old.hide()
                old.deleteLater()
        for number, item in enumerate(self._items):
            self._rows.addWidget(self._row(number, item))

    def _row(self, number: int, item: AgendaItem) -> QWidget:
        made = QWidget(self._inside)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        text = labels.body(item.title)
        spoken = self.tr("Bring “{title}” into this meeting").format(title=isolate(item.title))
        bring = buttons.quiet(
            self.tr("Into this meeting"), f"parking_bring_{number}", accessible=spoken
        )
        gone = self.tr("Remove “{title}”").format(title=isolate(item.title))
        remove = buttons.icon_button("bin", gone, f"parking_remove_{number}")
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(bring)
        row.addWidget(remove)
        bring.clicked.connect(lambda: self._bring(item.id))
        remove.clicked.connect(lambda: self._remove(item.id, item.title))
        return made

    def _open(self, opened: bool) -> None:
        if opened and "_inside" not in self.__dict__:
            self._inside.hide()
            self._show_rows()
        if "_inside" in self.__dict__:
            self._inside.setVisible(opened)
        self._show_line()
        self._toggle.setText(self.tr("Close") if opened else self.tr("Open"))
        spoken = (
            self.tr("Hide what is kept for later")
            if opened
            else self.tr("Show what is kept for later")
        )
        self._toggle.setAccessibleName(spoken)

    def _bring(self, key: UUID) -> None:
        if self._meeting is not None:
            with self._desk.workspace.change(BRING) as session:
                meetings.unpark(session, key, self._meeting)

    def _remove(self, key: UUID, title: str) -> None:
        said = self.tr("“{title}” is in the bin.").format(title=isolate(title))
        self._desk.bin("agenda_item", key, REMOVE, said)
