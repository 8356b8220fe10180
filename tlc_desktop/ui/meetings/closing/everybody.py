"""Who came, said at closing: everybody in one act, but some; or some by name."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.people_picker import PeoplePicker


class EverybodyCame(QWidget):
    """Nothing is written here: what was not touched is not said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("closing_came")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._touched = False
        self._some: tuple[UUID, ...] = ()
        self._away: tuple[UUID, ...] = ()
        self.toggle = buttons.plain(self.tr("Everybody came"), "closing_everybody", "tick")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._turn)
        self._word = labels.line("")
        self._word.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.who = PeoplePicker(
            "", "closing_who", desk.formats, self.tr("Choose names"), self.tr("Who came")
        )
        self.who.picked.connect(self._pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.toggle)
        row.addWidget(self._word)
        row.addWidget(self.who, 1)

    def start(self, shown: MeetingShown) -> None:
        """Begin with what is written down."""
        self._some, self._away = shown.meeting.came, ()
        self._shown = shown
        everybody = {*shown.expected()}
        self.toggle.setChecked(bool(everybody) and everybody <= {*shown.meeting.came})
        self._touched = False
        self._show()

    def show_meeting(self, shown: MeetingShown) -> None:
        """Follow what changed; what was chosen here stays chosen."""
        if self._touched:
            self._shown = shown
            self._show()
        else:
            self.start(shown)

    def came(self) -> dict[UUID, bool]:
        """Of whom it is now said that they came, or did not, and was not so before."""
        shown = self._shown
        if shown is None or not self._touched:
            return {}
        before, everybody = {*shown.meeting.came}, {*shown.expected()}
        after = (everybody - {*self._away}) | (before - everybody)
        if not self.toggle.isChecked():
            after = {*self._some}
        return {member: member in after for member in before ^ after if member in shown.people}

    def _turn(self, everybody: bool) -> None:
        del everybody
        self._touched = True
        self._show()

    def _pick(self, chosen: tuple[UUID, ...]) -> None:
        self._touched = True
        if self.toggle.isChecked():
            self._away = chosen
        elif self._shown is not None:
            self._some = self._shown.picked(self._some, chosen)
        self._show()

    def _show(self) -> None:
        shown = self._shown
        if shown is None:
            return
        everybody = self.toggle.isChecked()
        self._word.setText(self.tr("except") if everybody else self.tr("or by name"))
        offered = shown.offered(self._some)
        if everybody:
            expected = {*shown.expected()}
            offered = [pair for pair in offered if pair[0] in expected]
        self.who.show_people(offered, self._away if everybody else self._some)
        self.setVisible(bool(shown.offered(self._some)))
