"""What stands where in run mode."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.agenda_column import AgendaColumn
from tlc_desktop.ui.live.buttons_row import RunButtons
from tlc_desktop.ui.live.countdown import CountDown
from tlc_desktop.ui.live.in_time import InTime
from tlc_desktop.ui.live.ring_column import RingColumn
from tlc_desktop.ui.live.shown import LiveShown
from tlc_desktop.ui.live.steps_row import StepsRow
from tlc_desktop.ui.live.turn_card import TurnCard
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.record.said_panel import SaidPanel
from tlc_desktop.ui.widgets import labels

AGENDA, AGENDA_COMPACT = 236, 198
RING, RING_COMPACT = 316, 256


class LiveRoom(QWidget):
    """The agenda on the desk; on the sheet the part that is on, and the ring of seats at its far side."""

    def __init__(self, desk: Desk, notice: QWidget) -> None:
        super().__init__()
        self.agenda = AgendaColumn(desk)
        self.title = labels.Label("", TextRole.TITLE)
        self.title.setObjectName("live_part")
        self.countdown = CountDown(desk.formats)
        self.in_time = InTime()
        self.countdown.beside.addWidget(self.in_time)
        self.steps = StepsRow(desk)
        self.countdown.add_steps(self.steps)
        self.buttons = RunButtons(desk)
        # The card says by itself when it is there; its place, when it gives way.
        self._turns = QWidget()
        self.turn = TurnCard(desk, self._turns)
        turns = QVBoxLayout(self._turns)
        turns.setContentsMargins(0, 0, 0, 0)
        turns.addWidget(self.turn)
        self.said = SaidPanel(desk)
        self.ring = RingColumn(desk)
        sheet = QFrame()
        sheet.setProperty("ground", "sheet")
        main = self._main = QVBoxLayout()
        for part in (self.title, self.countdown, self.buttons, notice, self._turns):
            main.addWidget(part)
        main.addWidget(self.said, 1)
        self._sheet = QHBoxLayout(sheet)
        self._sheet.addLayout(main, 1)
        self._sheet.addWidget(labels.hairline(upright=True))
        self._sheet.addWidget(self.ring)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.agenda)
        columns.addWidget(sheet, 1)

    def show_meeting(self, shown: LiveShown) -> None:
        """Show a meeting that goes on."""
        self.agenda.show_meeting(shown)
        self.turn.show_meeting(shown.meeting, shown.part)
        self.ring.show_meeting(shown)
        self.said.show_meeting(shown.meeting)

    def breathe(self, *, compact: bool) -> None:
        """Take a narrow window, or a wide one."""
        self.agenda.setFixedWidth(theme.measure(AGENDA_COMPACT if compact else AGENDA))
        self.ring.setFixedWidth(theme.measure(RING_COMPACT if compact else RING))
        self.agenda.breathe(compact=compact)
        self.countdown.breathe(compact=compact)
        self.in_time.breathe(compact=compact)
        self.title.set_role(TextRole.TITLE_COMPACT if compact else TextRole.TITLE)
        side, top = (18, 8) if compact else (30, 16)
        self._sheet.setContentsMargins(side, top, side, 12)
        self._sheet.setSpacing(16 if compact else 26)
        self._main.setSpacing(6 if compact else theme.SPACE_8)

    def put_fit(self, panel: QWidget) -> None:
        """Give the new minutes their place, above what is said."""
        self._main.insertWidget(self._main.indexOf(self.said), panel, 1)

    def leave_room(self, *, to_fit: bool) -> None:
        """Let the new minutes stand where turns and what was said did; the line stays."""
        self.said.show_list(not to_fit)
        self._turns.setVisible(not to_fit)
        self.buttons.step_back(away=to_fit)
