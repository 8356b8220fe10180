"""The capture line: what was just said or found, kept with Enter."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.pasted_lines import each_line

HEIGHT, HEIGHT_COMPACT = 50, 46
AIR = 6  # what a field keeps free at the sides of its text


class CaptureLine(QFrame):
    """Icon, field and shortcut hint in one frame, whose border is accent while it has the keyboard.

    Signals:
        captured: Enter was pressed on some text; carries it. The field is empty again. Where each
            line becomes something (`take_lines`), it may be several.
        edited: The text changed by hand.
    """

    captured = Signal(str)
    edited = Signal(str)

    def __init__(
        self,
        name: str,
        accessible: str,
        placeholder: str,
        icon: str = "ideas",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty line.

        Args:
            name: Object name of the field; the frame's is `name + "_line"`.
            accessible: What a screen reader calls the field.
            placeholder: Shown while it is empty.
            icon: At the start.
            parent: Its owner.
        """
        super().__init__(parent)
        self.setObjectName(f"{name}_line")
        self._asks: tuple[str, ...] = (placeholder,)
        self.setProperty("ground", "capture")
        self._icon = QLabel(self)
        self._icon.setPixmap(icons.pixmap(icon, "accent", 18))
        self.edit = LineEdit(name, accessible, placeholder, parent=self)
        self.edit.setProperty("bare", True)
        self.edit.setProperty(OWN_RING, True)
        self._row = QHBoxLayout(self)
        ends = (16, 18) if not theme.is_rtl() else (18, 16)
        self._row.setContentsMargins(ends[0], 0, ends[1], 0)
        self._row.setSpacing(theme.SPACE_12)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.edit, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self.edited)
        self.edit.returnPressed.connect(self._capture)

    def take_lines(self) -> None:
        """Let several lines be pasted, which are shown first."""
        each_line(self.edit, self.captured.emit)

    def text(self) -> str:
        """What is typed and not kept yet."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show `text`, without a signal."""
        self.edit.setText(text)

    def ask(self, *sayings: str) -> None:
        """Say, while it is empty, the first of these that there is room for, or else the last."""
        self._asks = sayings
        self._fit()

    def add_inside(self, widget: QWidget) -> None:
        """Put a widget (a name, a choice) inside the frame, at its end."""
        self._row.addWidget(widget)

    def set_icon(self, icon: str) -> None:
        """Show another icon, as when the kind of entry changes."""
        self._icon.setPixmap(icons.pixmap(icon, "accent", 18))

    def sizeHint(self) -> QSize:
        height = HEIGHT_COMPACT if theme.compact(self) else HEIGHT
        return QSize(super().sizeHint().width(), theme.measure(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(160), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("held", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, wide = self.edit.width() - AIR, self.edit.fontMetrics().horizontalAdvance
        fitting = (text for text in self._asks if wide(text) <= room)
        self.edit.setPlaceholderText(next(fitting, self._asks[-1]))

    def _capture(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.edit.clear()
            self.captured.emit(text)
