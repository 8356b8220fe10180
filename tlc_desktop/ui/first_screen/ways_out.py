"""What helps where a file does not open; it needs nothing of the file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.backups import Backup
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
from tlc_desktop.i18n.formats import Formats, formats_of
from tlc_desktop.storage import backups
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.window.requests import OpenFile, Request, Restore, Salvage

SHOWN = 4
_LOST = FileNotThere | FileEmpty | FileForeign | FileDamaged | FileAltered | FileCutOff
_IN_PART = FileForeign | FileDamaged | FileAltered


class WaysOut(QWidget):
    """The newest backups that were proved, another place to look for the file, and what can be read of it."""

    def __init__(
        self, trouble: UserError, language: Language, ask: Callable[[Request], None]
    ) -> None:
        super().__init__()
        shown = formats_of(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if isinstance(trouble, _LOST):
            found = [each for each in backups.kept(trouble.path) if each.proved_on][:SHOWN]
            if found:
                column.addWidget(labels.body(self.tr("A backup of it is here:"), "honey_ink"))
            for number, each in enumerate(found):
                column.addWidget(self._backup(number, each, trouble.path, shown, ask))
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

    def _backup(
        self, number: int, each: Backup, path: Path, shown: Formats, ask: Callable[[Request], None]
    ) -> QWidget:
        holds = shown.list(
            [
                shown.digits(self.tr("%n idea(s)", "", each.ideas)),
                shown.digits(self.tr("%n meeting(s)", "", each.meetings)),
            ]
        )
        proved = shown.short_day(each.proved_on) if each.proved_on else ""
        said = self.tr("{day}: {holds}, proved on {proved}").format(
            day=shown.short_day(each.when.date()), holds=holds, proved=proved
        )
        made = buttons.cut(said, "plain", f"start_backup_{number}", "undo")
        made.clicked.connect(lambda: ask(Restore(each.path, path)))
        return made
