"""How large a page is looked at: whole, as wide as there is room, or in steps of its real size."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.print.pdf_pages import POINTS, PageSize
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.buttons import Segments

STEPS = (50, 75, 100, 125, 150, 200, 300, 400)  # hundredths
NOTCH = 120  # of a wheel, as Qt counts
WHOLE, WIDTH = "whole", "width"
LEAST = 160
NUMBER = 52


class Zoom(QWidget):
    """Two that follow the room, and smaller and larger.

    Signals:
        changed: The page is wanted in another size.
    """

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._fixed = 0  # hundredths; 0 where the room says it
        self._now = 100.0
        self._turned = 0
        self._fits = Segments(
            [(WHOLE, self.tr("Whole page")), (WIDTH, self.tr("Full width"))],
            "zoom",
            self.tr("How large the page is"),
            WHOLE,
        )
        self._smaller = buttons.icon_button("minus", self.tr("Smaller (−)"), "zoom_smaller")
        self._larger = buttons.icon_button("plus", self.tr("Larger (+)"), "zoom_larger")
        self._said = labels.line("", "ink2")
        identify(self._said, "zoom_now")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_4)
        for part in (self._fits, self._smaller, self._said, self._larger):
            row.addWidget(part)
        self._fits.chosen.connect(self._free)
        self._smaller.clicked.connect(lambda: self.step(-1))
        self._larger.clicked.connect(lambda: self.step(1))

    def minimumSizeHint(self) -> QSize:
        """No wider than the two steps: the rest gives way first."""
        return QSize(self._steps(), super().minimumSizeHint().height())

    def _steps(self) -> int:
        both = (self._smaller, self._larger)
        return sum(each.sizeHint().width() + theme.SPACE_4 for each in both)

    def give_way(self, room: int) -> None:
        """In so much room: the number goes first, then the words, then all; a click on the paper and its keys do the same."""
        words = self._steps() + self._fits.sizeHint().width() + theme.SPACE_4
        self._said.setVisible(room >= words + theme.measure(NUMBER))
        self._fits.setVisible(room >= words)
        self.setVisible(room >= self._steps())

    def wide(self, size: PageSize, room: QSize) -> int:
        """How wide a page is shown where there is so much room, in logical pixels."""
        real = size.width * self.logicalDpiX() / POINTS
        if self._fixed:
            wide = round(real * self._fixed / 100)
        elif self._fits.choice() == WIDTH:
            wide = room.width()
        else:
            wide = min(room.width(), int(room.height() * size.width / size.height))
        wide = max(LEAST, wide)
        self._now = 100 * wide / real
        self._smaller.setEnabled(self._now > STEPS[0] + 1)
        self._larger.setEnabled(self._now < STEPS[-1] - 1)
        self._said.setText(isolate(self._formats.percent(round(self._now))))
        return wide

    def turn_over(self) -> None:
        """Whole, or as wide as there is room: the other."""
        self._fits.set_choice(WHOLE if self._fits.choice() == WIDTH else WIDTH)
        self._free()

    def step(self, by: int) -> None:
        """The next step that is larger than now, or smaller for -1."""
        beyond = [each for each in STEPS if (each - self._now) * by > 1]
        if beyond:
            self._fixed = beyond[0] if by > 0 else beyond[-1]
            self._fits.set_choice("")
            self.changed.emit()
            announce(self, self._said.text())

    def wheel(self, delta: int) -> None:
        """A wheel was turned, or two fingers moved, which comes in little pieces."""
        if delta * self._turned < 0:
            self._turned = 0
        self._turned += delta
        if abs(self._turned) >= NOTCH:
            self.step(1 if self._turned > 0 else -1)
            self._turned = 0

    def _free(self) -> None:
        self._fixed = 0
        self.changed.emit()
