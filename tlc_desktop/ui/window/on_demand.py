"""Windows, questions and acts that a start can do without.

Their modules are read when one is first wanted, or ahead of that on another
thread, as those of `pages` are.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from tlc_desktop.ui.exchange.term_file_view import TermFileWindow
    from tlc_desktop.ui.help.view import HelpWindow
    from tlc_desktop.ui.widgets.dialogs import PlainDialog

_ABOUT = "tlc_desktop.ui.about.view"
_DIALOGS = "tlc_desktop.ui.widgets.dialogs"
_HAND_ON = "tlc_desktop.ui.file.hand_on"
_HELP = "tlc_desktop.ui.help.view"
_TERM_FILE = "tlc_desktop.ui.exchange.term_file_view"
MODULES = (_DIALOGS, _HELP, _ABOUT, _HAND_ON, _TERM_FILE)


def ask(parent: QWidget, name: str, heading: str, words: str, act: str, stay: str) -> bool:
    """Ask before something that cannot be undone; see `dialogs.ask`."""
    return bool(import_module(_DIALOGS).ask(parent, name, heading, words, act, stay))


def note(parent: QWidget, name: str, heading: str, words: str, details: str) -> "PlainDialog":
    """A sentence with nothing to decide, not shown yet; see `dialogs.note`."""
    return import_module(_DIALOGS).note(parent, name, heading, words, details)


def show_about(window: QWidget) -> None:
    """What this program is."""
    import_module(_ABOUT).show_about(window)


def hand_on(window: QWidget, desk: Desk) -> None:
    """Have a copy of the file made for somebody."""
    import_module(_HAND_ON).hand_on(window, desk)


def help_window(words: Words, window: QWidget) -> "HelpWindow":
    """The window with the pages of help, not shown yet."""
    return import_module(_HELP).HelpWindow(words, window)


def help_page(page: str) -> str:
    """The help on a page of the window; see `help.view.help_page`."""
    return str(import_module(_HELP).help_page(page))


def term_file_window(path: Path, words: Words, formats: Formats | None) -> "TermFileWindow":
    """A term file in a window of its own, not shown yet."""
    return import_module(_TERM_FILE).TermFileWindow(path, words, formats)
