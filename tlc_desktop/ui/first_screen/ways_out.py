"""What helps where a file does not open; it needs nothing of the file."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tlc_desktop.domain.backups import Backup
from tlc_desktop.domain.clocks import here
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import (
    FileAltered,
    FileCutOff,
    FileDamaged,
    FileEmpty,
    FileForeign,
    FileNotThere,
    UserError,
)
from tlc_desktop.i18n.formats import formats_of
from tlc_desktop.storage import backups
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.window.requests import OpenFile, Request, Restore, Salvage

translate = QCoreApplication.translate
SHOWN = 4
_LOST = FileNotThere | FileEmpty | FileForeign | FileDamaged | FileAltered | FileCutOff
_IN_PART = FileForeign | FileDamaged | FileAltered


class WaysOut(QWidget):
    """The newest backups that were proved, another place to look for the file, and what can be read of it.

    Where there is no backup, what was written down of the newest as text is offered in its place.

    Attributes:
        first: The button that helps most.
    """

    def __init__(
        self, trouble: UserError, language: Language, ask: Callable[[Request], None]
    ) -> None:
        super().__init__()
        self._ask, self._shown = ask, formats_of(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        back = self._back(trouble.path) if isinstance(trouble, _LOST) else []
        if back:
            column.addWidget(labels.body(self.tr("A backup of it is here:"), "honey_ink"))
        for each in back:
            column.addWidget(each)
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        elsewhere = buttons.plain(self.tr("Look for it elsewhere…"), "start_elsewhere", "search")
        elsewhere.clicked.connect(lambda: ask(OpenFile()))
        flow.addWidget(elsewhere)
        if isinstance(trouble, _IN_PART):
            asks = Salvage(trouble.path)
            saved = buttons.plain(self.tr("Save what can be read"), "start_salvage")
            saved.setToolTip(self.tr("Into a new file beside it. This one stays as it is."))
            saved.clicked.connect(lambda: ask(asks))
            flow.addWidget(saved)
        column.addWidget(holder)
        self.first: QWidget = back[0] if back else elsewhere

    def _back(self, path: Path) -> list[QPushButton]:
        """A button for each of the newest backups, or for what stands in their place."""
        found = [each for each in backups.kept(path) if each.proved_on][:SHOWN]
        if found:
            return [self._backup(number, each, path) for number, each in enumerate(found)]
        text = backups.readable(path)
        with suppress(OSError):
            when = datetime.fromtimestamp(text.stat().st_mtime, UTC)
            said = self.tr("{when} · a readable copy of everything").format(when=self._when(when))
            return [self._button(said, "start_readable", Restore(text, path))]
        return []

    def _when(self, moment: datetime) -> str:
        shown, when = self._shown, here(moment)
        return translate("BackupsPage", "{day}, {time}").format(
            day=shown.short_day(when.date()), time=shown.time(when)
        )

    def _button(self, said: str, name: str, asks: Restore) -> QPushButton:
        made = buttons.cut(said, "plain", name, "undo")
        made.clicked.connect(lambda: self._ask(asks))
        return made

    def _backup(self, number: int, each: Backup, path: Path) -> QPushButton:
        shown = self._shown
        holds = shown.list(
            [
                shown.digits(self.tr("%n idea(s)", "", each.ideas)),
                shown.digits(self.tr("%n meeting(s)", "", each.meetings)),
            ]
        )
        proved = shown.short_day(each.proved_on) if each.proved_on else ""
        said = self.tr("{when} · {holds}, proved on {proved}").format(
            when=self._when(each.when), holds=holds, proved=proved
        )
        return self._button(said, f"start_backup_{number}", Restore(each.path, path))
