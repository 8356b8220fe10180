"""A part of the page that is made anew only when what it shows has changed."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.widgets import labels


class ChangingPart(QWidget):
    """Holds one widget, or none and takes no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._shown: object = None
        self.hide()

    def put(self, shown: object, make: Callable[[], QWidget] | None) -> None:
        """Show what `make` makes of `shown`, unless it is shown already; without `make`, nothing."""
        if self._inside is not None and make is not None and shown == self._shown:
            return
        focus = QApplication.focusWidget()
        had = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        self._shown = shown
        if make is not None:
            self._inside = make()
            self._column.addWidget(self._inside)
            self._inside.show()  # at once: a layout would wait for the next event
        self.setVisible(make is not None)
        if had:
            self.focus_on(had)

    def focus_on(self, name: str) -> None:
        """Put the keyboard on what has a name inside, if it is there."""
        if self._inside is not None:
            found = cast("list[QWidget]", self._inside.findChildren(QWidget, name))  # pyright: ignore[reportUnknownMemberType]
            for each in found[:1]:
                each.setFocus(Qt.FocusReason.OtherFocusReason)


def stacked(spacing: int = 0) -> tuple[QWidget, QVBoxLayout]:
    """An empty widget, and its column."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return made, column


def card(name: str) -> tuple[QFrame, QVBoxLayout]:
    """An empty card in honey, and its column."""
    made = QFrame()
    made.setObjectName(name)
    made.setProperty("ground", "honey")
    column = QVBoxLayout(made)
    start, end = 20, 13
    column.setContentsMargins(*((end, 16, start, 14) if theme.is_rtl() else (start, 16, end, 14)))
    column.setSpacing(theme.SPACE_8)
    return made, column


def line_to_do(icon: str, text: str, button: QPushButton | None) -> QWidget:
    """One line of a card: an icon, a sentence, and the way to where it is done."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_12 - 2)
    glyph = QLabel()
    glyph.setPixmap(icons.pixmap(icon, "honey_ink", 18))
    row.addWidget(glyph)
    row.addWidget(labels.body(text), 1, Qt.AlignmentFlag.AlignVCenter)
    if button is not None:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    made.setMinimumHeight(theme.measure(theme.BUTTON_HEIGHT))
    return made


def headed(text: str, act: QPushButton | None = None) -> tuple[QWidget, QVBoxLayout]:
    """A section heading, with an act at its far end, over a hairline; and the column below."""
    made, column = stacked()
    row = QHBoxLayout()
    row.addWidget(labels.section(text), 1)
    if act is not None:
        row.addWidget(act)
    column.addLayout(row)
    column.addSpacing(theme.SPACE_4 + 2)
    column.addWidget(labels.hairline())
    return made, column
