"""The body of a meeting's page: which parts of it are to be seen, and how much room each has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.panel import AgendaPanel
from tlc_desktop.ui.meetings.agenda.parking_panel import ParkingPanel
from tlc_desktop.ui.meetings.agenda.strips_panel import StripsPanel
from tlc_desktop.ui.meetings.beside_panel import BesidePanel
from tlc_desktop.ui.meetings.record.panel import RecordPanel
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.reveal import tab_after

SIDE = 384  # beside an agenda that leads
AGENDA, AGENDA_COMPACT = 286, 218  # beside what was said
MOST = 0.4  # of the page, however large the text is
NO_LIMIT = 16777215


class MeetingRoom(QWidget):
    """Agenda and what was said beside each other; a card stands in the place of one of them, or of both."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._left = QWidget(self)
        self.agenda = AgendaPanel(desk, self._left)
        self.parking = ParkingPanel(desk, self._left)
        self.strips = StripsPanel(desk, self._left)
        self._parting = labels.hairline(upright=True)
        self.beside = BesidePanel(desk, self)
        self.panel = RecordPanel(desk, self)
        self.aside = buttons.quiet(
            self.tr("What it is for, and who does what"),
            "agenda_aside",
            "people",
            parent=self._left,
        )
        self._aside = False
        self._room = {"leads": True, "whole": False, "compact": False}
        self._cards: dict[QWidget, QWidget] = {}
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        for part in (self._left, self._parting, self.beside, self.panel):
            self._columns.addWidget(part)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.agenda)
        column.addWidget(self.parking)
        column.addStretch(1)
        column.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.strips)
        self.aside.clicked.connect(lambda: self.step_aside(True))
        self.beside.back.clicked.connect(lambda: self.step_aside(False))

    def step_aside(self, on: bool) -> None:
        """In a narrow window what stands beside the agenda takes its place, and goes again."""
        if on == self._aside:
            return
        self._aside = on
        self.fit(**self._room)
        if self.isVisible():
            (self.beside if on else self.aside).setFocus(Qt.FocusReason.OtherFocusReason)

    def put_card(self, inside: QWidget, before: QWidget, *, scrolls: bool = True) -> None:
        """Give a card its place, closed, and its turn of the Tab key after `before`."""
        card = scrolled(inside, f"{inside.objectName()}_scroll", self) if scrolls else inside
        inside.hide()
        card.hide()
        self._cards[inside] = card
        self._columns.addWidget(card)
        tab_after(before, inside)

    def opened(self) -> QWidget | None:
        """The card that is open."""
        return next((each for each in self._cards if not each.isHidden()), None)

    def fit(self, *, leads: bool, whole: bool, compact: bool) -> None:
        """Give each part its room.

        Args:
            leads: The agenda leads, not what was said.
            whole: The card that is open needs the room of the agenda too.
            compact: The window is narrow.
        """
        self._room = {"leads": leads, "whole": whole, "compact": compact}
        card = self.opened()
        alone = self._aside and leads and compact and card is None
        agenda = (card is None or not whole) and not alone
        for part in (self.agenda, self.parking, self.strips):
            part.breathe(narrow=not leads, compact=compact)
        self._left.setVisible(agenda)
        self._parting.setVisible(agenda and not leads)
        self.beside.setVisible(card is None and leads and (alone or not compact))
        self.beside.spread(alone)
        self.aside.setVisible(leads and compact)
        self.panel.setVisible(card is None and not leads)
        for inside, around in self._cards.items():
            around.setVisible(inside is card)
            self._hold(around, SIDE if agenda and leads else 0)
        self._hold(self._left, 0 if leads else AGENDA_COMPACT if compact else AGENDA)
        self._hold(self.beside, 0 if alone else SIDE)
        self._columns.setSpacing(theme.SPACE_28 if leads else theme.SPACE_16 if compact else 22)

    def _hold(self, part: QWidget, wide: int) -> None:
        """Have a part be so wide, as far as the page is wide enough; 0 for all the rest."""
        if wide:
            part.setFixedWidth(min(theme.measure(wide), round(self.width() * MOST)))
        else:
            part.setMinimumWidth(0)
            part.setMaximumWidth(NO_LIMIT)
