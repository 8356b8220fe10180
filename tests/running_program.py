"""The whole program in English, with its window, for as long as a test wants it."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tlc_desktop.app import App
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n import languages
from tlc_desktop.settings import ColorChoice, Settings
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress


@contextmanager
def running(qapp: QApplication, folder: Path, now: datetime) -> Iterator[App]:
    """It, at its first screen; its settings are in `folder`, and its clock stands."""
    settings = Settings(folder / "settings.ini")
    settings.language = Language.ENGLISH
    settings.look = ColorChoice.LIGHT
    dress(settings)
    start = StartWindow(settings)
    start.show()
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = App(settings, start, lambda: now)
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    made.let_go()
    made.window.hide()
    made.window.deleteLater()
    # Windows that wait to be deleted would all be styled anew by the next test.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    languages.install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)
