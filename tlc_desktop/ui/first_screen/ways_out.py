"""What helps where a file does not open; it needs nothing of the file."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.errors import FileAltered, FileDamaged, FileForeign, UserError
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.window.requests import OpenFile, Request, Salvage


class WaysOut(QWidget):
    """Another place to look for the file, and what can be read of it."""

    def __init__(self, trouble: UserError, ask: Callable[[Request], None]) -> None:
        super().__init__()
        flow = FlowLayout(self, 8)
        elsewhere = buttons.plain(self.tr("Look for it elsewhere…"), "start_elsewhere", "search")
        elsewhere.clicked.connect(lambda: ask(OpenFile()))
        flow.addWidget(elsewhere)
        if isinstance(trouble, FileDamaged | FileAltered | FileForeign):
            asks = Salvage(trouble.path)
            saved = buttons.plain(self.tr("Save what can be read"), "start_salvage")
            saved.setToolTip(self.tr("Into a new file beside it. This one stays as it is."))
            saved.clicked.connect(lambda: ask(asks))
            flow.addWidget(saved)
