"""How the meetings of a year felt: always a sentence of totals, under the axis."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingLine
from tlc_desktop.domain.pulse import PulseTotal
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.pulse.mirror import MirrorPanel
from tlc_desktop.ui.pulse.slip_words import PulseChoices
from tlc_desktop.ui.pulse.words import total_told
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.reveal import into_sight, opened_by
from tlc_desktop.ui.widgets.text_block import natural_width


class PulsePanel(QWidget):
    """The totals of the last meeting, or of the one that is pointed at; the group's choices; the mirror."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pulse")
        self._desk = desk
        self._held: Sequence[MeetingLine] = ()
        self._totals: Mapping[UUID, Sequence[PulseTotal]] = {}
        self._pointed = ""
        self.sentence = labels.caption("", wrap=True)
        self.sentence.setObjectName("pulse_sentence")
        self._choose = buttons.quiet(self.tr("Words on the slips"), "pulse_choose")
        self._look = buttons.quiet(self.tr("Three questions for my eyes"), "pulse_mirror", "lock")
        self._choices: PulseChoices | None = None
        self._mirror: MirrorPanel | None = None
        for button in (self._choose, self._look):
            button.setCheckable(True)
        self._choose.clicked.connect(self._turn_choices)
        self._look.clicked.connect(self._turn_mirror)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(theme.SPACE_8)
        self._top.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._acts = QHBoxLayout()
        self._acts.addStretch(1)
        self._acts.addWidget(self._choose)
        self._acts.addWidget(self._look)
        self._top.addLayout(self._acts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        self._column.addLayout(self._top)

    def show_year(
        self, held: Sequence[MeetingLine], totals: Mapping[UUID, Sequence[PulseTotal]]
    ) -> None:
        """Show the meetings of a year, in order, and what their slips said."""
        self._held = [each for each in held if each.opens_at <= self._desk.now()]
        self._totals = totals
        self._look.setVisible(bool(self._held))
        self._say()
        if self._choices is not None:
            self._choices.show_choices()
        if self._mirror is not None:
            self._mirror.show_meetings(self._offered())

    def point(self, key: str) -> None:
        """Tell of the meeting that is under the pointer, or has the keyboard; with nothing, of the last."""
        self._pointed = key
        self.sentence.setText(self._sentence(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """Tell the totals; the buttons stand beside them only where the longest sentence has room."""
        self.sentence.setText(self._sentence(self._pointed))
        sentences = [self._sentence(key) for key in ("", *(str(each.id) for each in self._held))]
        longest = max(natural_width(said, self.sentence.font()) for said in sentences)
        fits = longest + self._acts.sizeHint().width() + theme.SPACE_28 <= self.width()
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def _sentence(self, key: str) -> str:
        """What is told while a meeting is pointed at, or none."""
        counted = [each for each in self._held if each.id in self._totals]
        here = next((each for each in self._held if str(each.id) == key), None)
        if not counted:
            said = self.tr("No slips are counted yet: they are keyed when a meeting is closed.")
        elif here is None or here.id in self._totals:
            said = self._told((here or counted[-1]).id, (here or counted[-1]).day)
        else:
            none = self.tr("{day}: no slips are kept.")
            said = none.format(day=isolate(self._desk.formats.day_month(here.day)))
        if counted and self._desk.community.pulse_line and not theme.compact(self):
            line = self.tr("The line follows the middle slip of each meeting.")
            said = f"{line} {said}"
        return said

    def _told(self, key: UUID, day: date) -> str:
        said = self.tr("{day}: {totals}.")
        totals = total_told(self._desk, self._totals[key])
        return said.format(day=isolate(self._desk.formats.day_month(day)), totals=totals)

    def _offered(self) -> list[tuple[UUID, str]]:
        formats = self._desk.formats
        return [
            (each.id, formats.list([formats.date(each.day), each.title]))
            for each in reversed(self._held)
        ]

    def _turn_choices(self, on: bool) -> None:
        if self._choices is None:
            self._choices = PulseChoices(self._desk)
            self._put(self._choices, self._choose, self._turn_choices)
        self._choices.show_choices()
        self._show(self._choices, self._choose, on=on)
        if on:
            self._choices.begin()

    def _turn_mirror(self, on: bool) -> None:
        if self._mirror is None:
            self._mirror = MirrorPanel(self._desk)
            self._put(self._mirror, self._look, self._turn_mirror)
        on = on and self._mirror.may_open()
        if on:
            self._mirror.show_meetings(self._offered())
        self._show(self._mirror, self._look, on=on)
        if on:
            self._mirror.begin()

    def _put(self, card: ClosablePanel, button: QPushButton, turn: Callable[[bool], None]) -> None:
        opened_by(card, button)
        card.closed.connect(lambda: turn(False))
        card.hide()
        self._column.addWidget(card)

    def _show(self, card: ClosablePanel, button: QPushButton, *, on: bool) -> None:
        had_keys = card.isAncestorOf(self.focusWidget() or self)
        button.setChecked(on)
        card.setVisible(on)
        if on:
            into_sight(card)
        elif had_keys and button.isVisible():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
