"""How many slips said each of the four words: keyed at closing, or afterwards."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import TooFewSlips
from tlc_desktop.domain.pulse import FEWEST, MOST, PulseStep, PulseTotal, enough
from tlc_desktop.i18n.messages import explain
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.pulse.words import words_of
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import Spin

WIDE = 56


class PulseCounts(QWidget):
    """Four small numbers, each with its word; nothing is written here.

    Signals:
        counted: A number was changed by hand.
    """

    counted = Signal()

    def __init__(self, desk: Desk, name: str, *, stacked: bool = False) -> None:
        """Make them, beside each other or `stacked`."""
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._spins: dict[PulseStep, Spin] = {}
        self._words: dict[PulseStep, labels.Label] = {}
        row = QWidget()
        flow = QVBoxLayout(row) if stacked else FlowLayout(row, theme.SPACE_16)
        flow.setContentsMargins(0, 0, 0, 0)
        for step in PulseStep:
            flow.addWidget(self._pair(name, step))
        self._note = labels.caption("", wrap=True)
        self._note.setObjectName(f"{name}_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(row)
        column.addWidget(self._note)

    def _pair(self, name: str, step: PulseStep) -> QWidget:
        made = QWidget()
        spin = Spin(f"{name}_{step}", step, self._desk.formats)
        spin.setRange(0, MOST)
        spin.setFixedWidth(theme.measure(WIDE))
        spin.valueChanged.connect(self._count)
        self._spins[step] = spin
        self._words[step] = labels.line("")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(spin)
        row.addWidget(self._words[step], 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def show_totals(self, totals: Sequence[PulseTotal]) -> None:
        """Begin with what is kept, in the words that stood on those slips."""
        kept = {total.step: total for total in totals}
        for step, word in zip(PulseStep, words_of(self._desk), strict=True):
            said = (kept[step].word if step in kept else "") or word
            self._words[step].setText(said)
            self._spins[step].setAccessibleName(said)
        self.set_slips({step: total.slips for step, total in kept.items()})

    def set_slips(self, slips: Mapping[PulseStep, int]) -> None:
        """Show other numbers, without a signal."""
        for step, spin in self._spins.items():
            blocked = spin.blockSignals(True)
            spin.setValue(slips.get(step, 0))
            spin.blockSignals(blocked)
        self._say()

    def slips(self) -> dict[PulseStep, int]:
        """What stands there."""
        return {step: spin.value() for step, spin in self._spins.items()}

    def is_right(self) -> bool:
        """Whether they may be kept; else that is said, and the keyboard is there."""
        if enough(self.slips()):
            return True
        self._note.set_ink("honey_ink")
        self._note.setText(explain(TooFewSlips(FEWEST), self._desk.words))
        self._spins[PulseStep.DRAWN_IN].setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return list(self._spins.values())

    def _count(self) -> None:
        self._say()
        self.counted.emit()

    def _say(self) -> None:
        said = self.tr("Unsigned slips, totals only; kept from {fewest} slips on.")
        self._note.set_ink("ink2")
        self._note.setText(said.format(fewest=self._desk.formats.number(FEWEST)))
