"""A field for several lines of text in any language, that grows with what is in it."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextEdit, QWidget

from tlc_desktop.domain.lengths import TEXT
from tlc_desktop.domain.text import right_to_left
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import clipboard
from tlc_desktop.ui.widgets.announce import identify

FRAME = 1


class BidiTextEdit(QTextEdit):
    """Plain text that runs as most of its own letters do, else as the file's language does.

    `QPlainTextEdit` keeps Arabic at the left, and a `QTextEdit` left alone flips each
    line that starts with a Latin word.

    Signals:
        edited: The user changed the text; carries all of it.
        left: The keyboard went elsewhere.
        full: There was no room for all that was typed or pasted.
        menu_made: The menu at the pointer is about to be shown; carries it, for what else can be done.
    """

    edited = Signal(str)
    left = Signal()
    full = Signal()
    menu_made = Signal(QMenu)

    def __init__(
        self,
        name: str,
        accessible: str,
        placeholder: str = "",
        rtl_when_empty: bool | None = None,
        lines: int = 1,
        most_lines: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            name: Object name.
            accessible: What a screen reader calls it.
            placeholder: Shown while it is empty.
            rtl_when_empty: Direction while there is no letter; None for the window's.
            lines: Height in lines while there is little text.
            most_lines: After this many it scrolls.
            parent: Its owner.
        """
        super().__init__(parent)
        identify(self, name, accessible)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(True)
        self.setTabChangesFocus(True)
        theme.set_font(self, TextRole.BODY)
        self.setPlaceholderText(placeholder)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(11, 6, 11, 6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rtl_when_empty = rtl_when_empty
        self._lines = lines
        self._most_lines = most_lines
        self._silent = False
        self._direct()
        self._fit()
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """All of the text, as typed: Qt's plain text has blanks for no-break spaces."""
        return _plain(self.document().toRawText())

    def set_text(self, text: str) -> None:
        """Show `text` without a signal; the same text again leaves the cursor where it is."""
        if text == self.text():
            return
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def is_right_to_left(self) -> bool:
        """Whether the text now runs from right to left."""
        fallback = theme.is_rtl() if self._rtl_when_empty is None else self._rtl_when_empty
        return right_to_left(self.text(), fallback)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.as_copied(_plain(self.textCursor().selectedText()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            text, room = source.text(), self.room()
            self.insertPlainText(text[:room])
            if len(text) > room:
                self.full.emit()

    def room(self) -> int:
        """How many letters more may stand in it, in place of those that are chosen."""
        cursor, end = self.textCursor(), 1  # a document ends with a sign of its own
        chosen = cursor.selectionEnd() - cursor.selectionStart()
        return max(0, TEXT - (self.document().characterCount() - end) + chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        writes = event.text().isprintable() or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.text() and writes and not self.room():
            self.full.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        menu = worn(self.createStandardContextMenu())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu)
        menu.popup(e.globalPos())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if len(event.commitString()) > self.room():
            self.full.emit()
            return
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        wide = self.viewport().width()
        if self.document().textWidth() != wide:  # Qt leaves it where the bar has just come
            self.document().setTextWidth(wide)

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(240), self._height(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(120), self._height(1))

    def _changed(self) -> None:
        self._direct()
        self._fit()
        if not self._silent:
            self.edited.emit(self.text())

    def _direct(self) -> None:
        wanted = (
            Qt.LayoutDirection.RightToLeft
            if self.is_right_to_left()
            else Qt.LayoutDirection.LeftToRight
        )
        option = self.document().defaultTextOption()
        if option.textDirection() == wanted:
            return
        option.setTextDirection(wanted)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).height()
        needed = max(1, round(self.document().size().height() / line))
        shown = max(self._lines, min(needed, self._most_lines))
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if needed > self._most_lines
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        height = self._height(shown)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _height(self, lines: int) -> int:
        line = QFontMetricsF(self.font()).height()
        return max(theme.measure(theme.FIELD_HEIGHT), round(lines * line) + 12 + 2 * FRAME)


def _plain(raw: str) -> str:
    """A text with Qt's own signs for the end of a line as line feeds."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
