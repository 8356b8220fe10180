"""Text that is edited where it is read: no frame until the pointer or the keyboard is there."""

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.domain.text import right_to_left, shed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import Field, TextField
from tlc_desktop.ui.widgets.landing import IN_PLACE
from tlc_desktop.ui.widgets.text_block import natural_width

SIDE, ABOVE, UNDERLINE = 0, 3, 1


class InPlace(BidiTextEdit):
    """A text of a page that can be changed by writing in it.

    With `one_line` Enter leaves the field, and it is only as wide as its text; it still
    wraps where there is no room, and stands at the side where the window begins.
    """

    def __init__(
        self,
        name: str,
        accessible: str,
        placeholder: str = "",
        role: TextRole = TextRole.BODY,
        one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._one_line = one_line
        super().__init__(name, accessible, placeholder, None, 1, 400, parent)
        self.setProperty("bare", True)
        self.setProperty(IN_PLACE, True)
        self.set_role(role)
        self.setViewportMargins(SIDE, ABOVE, SIDE, ABOVE)
        if one_line:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self.textChanged.connect(self.updateGeometry)

    def set_role(self, role: TextRole) -> None:
        """Show the text in another size and weight."""
        theme.set_font(self, role)
        self.updateGeometry()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._one_line and source.hasText():
            line = QMimeData()
            line.setText(shed(source.text()))
            source = line
        super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        found = super().sizeHint()
        if not self._one_line:
            return found
        shown = self.text() or self.placeholderText()
        wide = round(natural_width(shown, self.font())) + 2 * SIDE + 8
        return QSize(wide, found.height())

    def _direct(self) -> None:
        super()._direct()
        if not self._one_line:
            return
        side = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        wanted = side | Qt.AlignmentFlag.AlignAbsolute
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            self.document().setDefaultTextOption(option)

    def is_right_to_left(self) -> bool:
        if self._one_line and not self.text():
            return right_to_left(self.placeholderText(), theme.is_rtl())
        return super().is_right_to_left()

    def _height(self, lines: int) -> int:
        line = ceil(QFontMetricsF(self.font()).height())  # as the text lays each of its lines
        return max(theme.measure(theme.TARGET), lines * line + 2 * ABOVE + UNDERLINE)


class InPlaceField(TextField):
    """A caption above a text that is changed where it is read."""

    def __init__(
        self,
        caption: str,
        name: str,
        placeholder: str = "",
        accessible: str = "",
        role: TextRole = TextRole.BODY,
        one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        Field.__init__(self, caption, name, parent)  # with another control than its parent's
        said = accessible or caption or placeholder
        self.edit: InPlace = InPlace(name, said, placeholder, role, one_line, self)
        self.edit.setProperty("bare", "field" if caption else True)
        self.put(self.edit)
        self._column.setSpacing(0)
        if one_line:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.edit.edited.connect(self.edited)
