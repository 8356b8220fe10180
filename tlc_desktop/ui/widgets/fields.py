"""Fields: a caption, a control under it, and a note when something must be said.

Each field has `edited` while the user types and `left` once the keyboard goes elsewhere;
setting a value from the program emits nothing.
"""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.domain.text import fold, shed
from tlc_desktop.i18n.digits import typed_figures, typed_number
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.line_edit import START, LineEdit

translate = QCoreApplication.translate
_INTERMEDIATE = QValidator.State.Intermediate
_CTRL = Qt.KeyboardModifier.ControlModifier
TOGETHER = 1000  # letters typed within so many milliseconds are one word


class Field(QWidget):
    """A caption above a control, and a note below it when there is one.

    Signals:
        edited: The user changed the value; carries it as text.
        left: The keyboard went elsewhere.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, caption: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_field")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        # Made when there is something to say: most fields never have either.
        self._caption: Label | None = None
        self._note: Label | None = None
        self.set_caption(caption)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, control: QWidget) -> None:
        """Place the control between the caption and the note."""
        self._column.insertWidget(1 if self._caption else 0, control)
        self.setFocusProxy(control)
        control.installEventFilter(self)

    def set_caption(self, text: str) -> None:
        """Show another caption."""
        if self._caption is None and text:
            self._caption = Label("", TextRole.CAPTION, "ink2", parent=self)
            self._column.insertWidget(0, self._caption)
        if self._caption is not None:
            self._caption.setText(text)
            self._caption.setVisible(bool(text))

    def note(self) -> str:
        """What stands under the control."""
        return self._note.text() if self._note else ""

    def say(self, text: str) -> None:
        """Put a sentence under the control and have it read aloud; an empty one takes it away."""
        if not text and not self.note():
            return
        if self._note is None:
            self._note = Label("", TextRole.CAPTION, "honey_ink", wrap=True, parent=self)
            self._column.addWidget(self._note)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        control = self.focusProxy()
        if control is not None:
            control.setAccessibleDescription(text)
            if text:
                announce(control, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason()
            not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
        ):
            self.leave()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Take the value as final: emits `left`."""
        self.left.emit()


def no_more_fits() -> str:
    """What is said where more is typed or pasted than there is room for."""
    return translate("Fields", "No more fits in here: the rest was left out.")


class LineField(Field):
    """One line of text."""

    def __init__(
        self,
        caption: str,
        name: str,
        placeholder: str = "",
        accessible: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(caption, name, parent)
        self.edit = LineEdit(name, accessible or caption or placeholder, placeholder, icon, self)
        self.put(self.edit)
        self.listen()

    def listen(self) -> None:
        """Follow what is typed."""
        self._is_full = False
        self.edit.inputRejected.connect(self._say_full)
        self.edit.textEdited.connect(self._say_no_more)
        self.edit.textEdited.connect(self.edited)

    def _say_full(self) -> None:
        self._is_full = True
        self.say(no_more_fits())

    def _say_no_more(self) -> None:
        """Take the sentence away with the next letter; what did not fit is said before the part that did."""
        if not self._is_full and self.note() == no_more_fits():
            self.say("")
        self._is_full = False

    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show `text`; the same text again leaves the cursor where it is."""
        if shed(text) != self.edit.text():
            self.edit.setText(text)
            if not self.edit.hasFocus():
                self.edit.setCursorPosition(0)  # where there is no room, the beginning is shown


class TextField(Field):
    """Several lines of text; grows with them."""

    def __init__(
        self,
        caption: str,
        name: str,
        placeholder: str = "",
        accessible: str = "",
        lines: int = 1,
        most_lines: int = 12,
        rtl_when_empty: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(caption, name, parent)
        self.edit = BidiTextEdit(
            name,
            accessible or caption or placeholder,
            placeholder,
            rtl_when_empty,
            lines,
            most_lines,
            self,
        )
        self.put(self.edit)
        self.edit.full.connect(lambda: self.say(no_more_fits()))
        self.edit.edited.connect(self._say_no_more)
        self.edit.edited.connect(self.edited)

    def _say_no_more(self) -> None:
        if self.edit.room() and self.note() == no_more_fits():
            self.say("")

    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show `text`; the same text again leaves the cursor where it is."""
        self.edit.set_text(text)


class Choice(QComboBox):
    """A combo box with our arrow, that the mouse wheel does not change while passing over it.

    Letters typed one after the other choose what begins with them, or has a word that does; a
    blank among them is one of them. By itself it opens the list.
    """

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_dressed = self._is_painting = False
        identify(self, name, accessible)
        theme.set_font(self, TextRole.BODY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._letters = ""
        self._spelling = QTimer(self, singleShot=True)
        self._spelling.timeout.connect(self._spelled)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def showPopup(self) -> None:
        if not self._is_dressed:  # here, for the list is made with it
            self._is_dressed = True
            # A styled delegate: the combo box's own ignores the style sheet, and is 30 px high.
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        letters, held = e.text(), e.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        spells = letters.isprintable() and (letters.strip() or (letters and self._letters))
        if not spells or held & (_CTRL | Qt.KeyboardModifier.AltModifier):
            self._spelled()
            super().keyPressEvent(e)
            return
        self._letters += letters
        self._spelling.start(TOGETHER)
        wanted = fold(self._letters)
        texts = [fold(self.itemText(n)) for n in range(self.count())]
        begins = (n for n, text in enumerate(texts) if text.startswith(wanted))
        inside = (n for n, text in enumerate(texts) if f" {wanted}" in text)
        found = next(chain(begins, inside), self.currentIndex())
        if found != self.currentIndex():
            self.setCurrentIndex(found)
            self.activated.emit(found)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        self._spelled()
        super().focusOutEvent(e)

    def _spelled(self) -> None:
        self._letters = ""

    def minimumSizeHint(self) -> QSize:
        found = super().minimumSizeHint()
        return QSize(min(found.width(), theme.measure(120)), found.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What has no room ends with "…"; Qt cuts it in the middle of a letter."""
        super().initStyleOption(option)
        if not self._is_painting:
            return  # a layout asks ten times as often
        parts = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(parts[0], option, parts[1], self).width()
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), elide, room)  # pyright: ignore[reportAttributeAccessIssue]

    def paintEvent(self, event: QPaintEvent) -> None:
        self._is_painting = True
        super().paintEvent(event)
        self._is_painting = False
        glyph = icons.pixmap("down", "ink2" if self.isEnabled() else "edge", 18)
        side = theme.measure(18)
        left = 10 if self.isRightToLeft() else self.width() - side - 10
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, glyph)


class ComboField(Field):
    """One of a few choices; `edited` carries its key."""

    def __init__(
        self,
        caption: str,
        name: str,
        choices: Sequence[tuple[str, str]],
        accessible: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(caption, name, parent)
        self.combo = Choice(name, accessible or caption, self)
        self.put(self.combo)
        self.set_choices(choices)
        self.combo.activated.connect(self._chosen)

    def _chosen(self) -> None:
        self.edited.emit(self.choice())

    def choice(self) -> str:
        """The key that is chosen, or an empty text."""
        return str(self.combo.currentData() or "")

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices (key, text), keeping the chosen one if it is among them."""
        kept = self.choice()
        self.combo.clear()
        for key, text in choices:
            self.combo.addItem(text, key)
        self.set_choice(kept)

    def set_choice(self, key: str) -> None:
        """Show `key` as chosen; an unknown key shows the first choice."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(key)))


class Spin(QSpinBox):
    """A small whole number, with its digits as the community writes them."""

    def __init__(
        self,
        name: str,
        accessible: str,
        formats: Formats | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._formats = formats
        super().__init__(parent)
        identify(self, name, accessible)
        theme.set_font(self, TextRole.BODY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(True)
        self.setAlignment(START[theme.is_rtl()])

    def textFromValue(self, val: int) -> str:
        return self._formats.number(val) if self._formats else str(val)

    def valueFromText(self, text: str) -> int:
        return typed_number(text) or 0

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002
        bare = typed_figures(input.removesuffix(self.suffix()))
        value = typed_number(bare)
        if value is None or value < self.minimum():
            state = QValidator.State.Invalid if bare and value is None else _INTERMEDIATE
        else:
            fits = bare.isdecimal() and value <= self.maximum()
            state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, input, pos

    def wheelEvent(self, event: QEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)  # pyright: ignore[reportArgumentType]
        else:
            event.ignore()


class MinutesField(Field):
    """Whole minutes; arrow keys step by one, Page keys by five. `edited` carries `"25"`."""

    def __init__(
        self,
        caption: str,
        name: str,
        least: int = 1,
        most: int = 600,
        suffix: str = "",
        accessible: str = "",
        formats: Formats | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(caption, name, parent)
        self.spin = Spin(name, accessible or caption, formats, self)
        self.spin.setRange(least, most)
        self.spin.setSuffix(suffix)
        self.put(self.spin)
        self._silent = False
        self.spin.valueChanged.connect(self._changed)

    def minutes(self) -> int:
        """What stands in the field."""
        return self.spin.value()

    def set_minutes(self, minutes: int) -> None:
        """Show `minutes`, without a signal."""
        self._silent = True
        self.spin.setValue(minutes)
        self._silent = False

    def _changed(self, value: int) -> None:
        if not self._silent:
            self.edited.emit(str(value))
