"""The note beside an agenda item that is for the facilitator's eyes alone, hidden behind a key."""

from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.projector.kept_from_group import KeptFromGroup
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

NOTE = str(QT_TRANSLATE_NOOP("Steps", "Write a private note"))
KEY = "F8"
HIGH, GLYPH, GAP = 32, 16, 12
LINES, MOST = 2, 4


class PrivateHead(PressedByEnter, QPushButton):
    """Lock, words, and at the far end the key; it stays down while the note is to be seen."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = self.tr("Private note")
        identify(self, name, self._words)
        self._says = ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_written(written=False)

    def set_written(self, *, written: bool) -> None:
        """Say whether there is a note, and nothing of what is in it."""
        self._says = self.tr("Private note: there is one") if written else self._words
        self.setAccessibleDescription(self._says)
        tip = self.tr("{note} ({key}): only you see it; on your run sheet alone, never exported.")
        self.setToolTip(theme.tip(tip.format(note=self._says, key=KEY)))
        self.update()

    def says(self) -> str:
        return self._says

    def sizeHint(self) -> QSize:
        wide = natural_width(self._says, theme.font(TextRole.BODY))
        return QSize(int(wide) + theme.measure(GLYPH) + 2 * GAP + 40, theme.measure(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(120), theme.measure(HIGH))

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("raised"))
        side = theme.measure(GLYPH)
        glyph = icons.pixmap("lock", "ink2", GLYPH)
        painter.drawPixmap(self._mirrored(0, side), (self.height() - side) // 2, glyph)
        caption = theme.font(TextRole.CAPTION)
        key_wide = int(natural_width(KEY, caption)) + 1
        start = side + GAP
        room = max(1, self.width() - start - key_wide - GAP)
        block = lay_out(self._says, theme.font(TextRole.BODY), room, max_lines=1)
        top = (self.height() - block.height) / 2
        block.draw(painter, self._mirrored(start, room), top, theme.color("ink2"))
        key = lay_out(KEY, caption, key_wide, max_lines=1)
        end = self._mirrored(self.width() - key_wide, key_wide)
        key.draw(painter, end, (self.height() - key.height) / 2, theme.color("ink2"))

    def _mirrored(self, x: int, width: int) -> int:
        return self.width() - x - width if theme.is_rtl() else x


class PrivateRow(QWidget):
    """One row, and under it the note of one item, once it is wanted.

    A press, or F8 by way of the menu, opens it and puts the keyboard there; again, or Escape, closes it,
    and the keyboard is where it was. Another item closes it, and so does whatever hides the row.
    While the group sees the window, as on the projector itself, it stays closed.
    """

    def __init__(self, desk: Desk, name: str = "private", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_row")
        self._desk = desk
        self._item: UUID | None = None
        self._came_from: QWidget | None = None
        self.head = PrivateHead(f"{name}_note_head", self)
        self.note = TextField(
            "",
            f"{name}_note",
            accessible=self.tr("Private note"),
            lines=LINES,
            most_lines=MOST,
            parent=self,
        )
        write = writes(meetings.edit_item, AgendaItem, "private_note")
        self._text = RecordText(desk, self.note, "agenda_item:private_note", NOTE, write)
        self.note.setContentsMargins(
            0, 0, 0, theme.SPACE_8
        )  # the ring of the keyboard cuts nothing
        self.note.hide()
        self.note.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.head)
        column.addWidget(self.note)
        self.head.toggled.connect(self._turn)
        self._kept = KeptFromGroup(desk, self)
        self._kept.seen.connect(self.close_note)

    def show_item(self, item: AgendaItem | None) -> None:
        """Stand beside an item; closed, where it stood beside another before."""
        key = item.id if item else None
        if key != self._item:
            self.close_note()
            self._item = key
        self.head.setEnabled(item is not None)
        if item is not None:
            self._text.show(item.id, item.private_note)
            self.head.set_written(written=bool(item.private_note.strip()))

    def open_note(self) -> None:
        """Show what is written, with the keyboard there."""
        self.head.setChecked(True)

    def close_note(self) -> None:
        """Hide what is written; the keyboard goes back to where it was."""
        self.head.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress:
            self.close_note()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_note()

    def _turn(self, is_open: bool) -> None:
        if is_open and not self.isVisible():  # it is put away: the key opens nothing
            self.head.setChecked(False)
        elif is_open and self._kept.is_seen():
            self.head.setChecked(False)
            said = self.tr("Private notes stay closed while the group sees this window.")
            self._desk.tell(said)
        elif is_open:
            self._kept.watch()
            self._came_from = QApplication.focusWidget()
            self.note.show()
            self.note.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._hide_note()

    def _hide_note(self) -> None:
        had_keys = self.note.edit.hasFocus()
        self.note.hide()
        back, self._came_from = self._came_from, None
        if had_keys and back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.ShortcutFocusReason)
