"""The top of a page: where it came from, its title and state, its buttons, its facts."""

from functools import cached_property

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.back_link import BackLink
from tlc_desktop.ui.widgets.chips import StateChip

_BESIDE = 24


class PageHeader(QWidget):
    """Back link, title, state chip and buttons; below them the facts.

    Where title and buttons do not fit beside each other, the buttons go to a row of their own.
    What a page never has is never made.

    Signals:
        back: The user wants to go where the back link says.
    """

    back = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        back: str = "",
        chip: str = "",
        facts: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = labels.Label("", TextRole.TITLE, parent=self)
        self._title.setObjectName(f"{name}_title")
        self._beside: QWidget | None = None
        self._buttons = QWidget(self)
        self._button_row = QHBoxLayout(self._buttons)
        self._button_row.setContentsMargins(0, 0, 0, 0)
        self._button_row.setSpacing(10)
        self._arrange()
        self.set_back(back)
        self.set_title(title)
        self.set_chip(chip)
        self.set_facts(facts)

    @cached_property
    def _back(self) -> BackLink:
        made = BackLink(f"{self.objectName()}_back", parent=self)
        made.followed.connect(self.back)
        self._row.insertWidget(0, made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    @cached_property
    def _chip(self) -> StateChip:
        made = StateChip("", self)
        after = self._row.indexOf(self._title) + 1
        self._row.insertWidget(after, made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    @cached_property
    def _facts(self) -> labels.Label:
        made = labels.Label("", TextRole.BODY, "ink2", wrap=True, parent=self)
        made.setObjectName(f"{self.objectName()}_facts")
        self._column.insertWidget(1, made)
        return made

    def _is_made(self, part: str) -> bool:
        return part in self.__dict__

    def _shows(self, part: str) -> bool:
        return self._is_made(part) and not getattr(self, part).isHidden()

    def set_title(self, text: str) -> None:
        """Show another title."""
        self._title.setText(text)
        self._fit()

    def set_chip(self, text: str) -> None:
        """Show a state after the title; an empty one takes it away."""
        if text or self._is_made("_chip"):
            self._chip.setText(text)
            self._chip.setVisible(bool(text))
            self._fit()

    def set_facts(self, text: str) -> None:
        """Show the line under the title, its parts divided by " · "; an empty one takes it away."""
        if text or self._is_made("_facts"):
            self._facts.setText(text)
            self._facts.setVisible(bool(text))

    def set_back(self, text: str) -> None:
        """Name the page that the back link leads to; an empty one takes it away."""
        if text or self._is_made("_back"):
            self._back.show_page(text)
            self._fit()

    def set_beside(self, widget: QWidget) -> None:
        """Put a choice of what the page shows right after its title."""
        self._beside = widget
        self._row.insertSpacing(self._row.indexOf(self._title) + 1, _BESIDE - self._row.spacing())
        self._row.insertWidget(self._row.indexOf(self._title) + 2, widget)
        self._fit()

    def add(self, widget: QWidget) -> None:
        """Put a button or field at the far end; the primary button comes last."""
        self._button_row.addWidget(widget)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button says something longer
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._buttons.sizeHint().width(), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self._buttons)
        self._own_row = QHBoxLayout()
        self._own_row.addStretch(1)
        column.addLayout(self._row)
        column.addLayout(self._own_row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _fit(self) -> None:
        """Divide the room, once there is any."""
        if not self.isVisible():
            return
        small = theme.compact(self)
        self._title.set_role(TextRole.TITLE_COMPACT if small else TextRole.TITLE)
        chip = self._chip.sizeHint().width() + 12 if self._shows("_chip") else 0
        buttons = self._buttons.sizeHint().width() if self._button_row.count() else 0
        back = self._back.sizeHint().width() + 12 if self._shows("_back") else 0
        beside = self._beside.sizeHint().width() + _BESIDE if self._beside else 0
        together = back + self._title.sizeHint().width() + chip + beside + buttons + 24
        apart = together > self.width() > buttons
        aside = back + beside + buttons
        wanted = self._own_row if apart and small_share(self.width(), aside) else self._row
        if wanted.indexOf(self._buttons) < 0:
            other = self._row if wanted is self._own_row else self._own_row
            other.removeWidget(self._buttons)
            wanted.addWidget(self._buttons)
            self._own_row.setContentsMargins(0, 8 if wanted is self._own_row else 0, 0, 0)


def small_share(width: int, buttons: int) -> bool:
    """Whether buttons would leave a title less than half of a header."""
    return buttons > width / 2
