"""After the program was away in the middle of a meeting: where it stands, said once."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from tlc_desktop.domain.live import MeetingRun
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.away import Away
from tlc_desktop.ui.live.here_again import HereAgain
from tlc_desktop.ui.live.shown import LiveShown


class ComingBack(QObject):
    """Sees whether the program was away, and says so.

    Signals:
        lost: The minutes without the program were lost; carries how many.
    """

    lost = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.away = Away(desk)
        self._minutes = 0
        self.notice = HereAgain()
        self.notice.taken.connect(lambda: self.lost.emit(self._minutes))

    def look(self, shown: LiveShown) -> None:
        """Say where a meeting stands that was begun before the program was."""
        if not self.away.is_back(shown.run):
            return
        self._minutes = self.away.come_back(shown.run) // timedelta(minutes=1)
        title = isolate(shown.part.title if shown.part else shown.meeting.meeting.title)
        said, offer = self.tr("Here again: {title}.").format(title=title), ""
        if self._minutes:
            told = self.tr("Here again after %n minute(s): {title}.", "", self._minutes)
            said = self._desk.formats.digits(told).format(title=title)
            offer = self._offered(shown.run)
        self.notice.tell(said, offer)

    def _offered(self, run: MeetingRun) -> str:
        goes = run.since is not None
        return self.tr("These minutes were lost: no power") if goes else ""
