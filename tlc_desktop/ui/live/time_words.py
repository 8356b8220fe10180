"""How the time of a meeting is told."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from tlc_desktop.i18n.formats import Formats

SECOND = timedelta(seconds=1)


class TimeWords(QObject):
    """Minutes in sentences, in the window's language."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def digits(self, left: timedelta) -> str:
        """19:20, in minutes and seconds; 0:00 once nothing is left."""
        seconds = max(0, -(-left // SECOND))
        return self._formats.digits(f"{seconds // 60}:{seconds % 60:02}")

    def left_of(self, minutes: int) -> str:
        """Left of 20 minutes."""
        return self._formats.digits(self.tr("left of %n minute(s)", "", minutes))

    def over(self, left: timedelta) -> str:
        """Over by 2 min: whole minutes, from the first on."""
        minutes = max(1, -left // timedelta(minutes=1))
        return self._formats.digits(self.tr("over by {n} min").format(n=minutes))

    def would_end(self, end: datetime, late: int) -> str:
        """Would end 14:38, 8 minutes late."""
        if late > 0:
            said = self.tr("would end {time}, %n minute(s) late", "", late)
        elif late < 0:
            said = self.tr("would end {time}, %n minute(s) early", "", -late)
        else:
            said = self.tr("would end {time}, as planned")
        return self._formats.digits(said).format(time=self._formats.time(end))

    def took(self, minutes: int, of: int) -> str:
        """Took 9 minutes of 5."""
        said = self.tr("took %n minute(s) of {planned}", "", minutes)
        return self._formats.digits(said.format(planned=of))
