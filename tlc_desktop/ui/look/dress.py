"""Language and looks on the whole program, as this computer remembers them."""

from PySide6.QtWidgets import QApplication

from tlc_desktop.i18n import languages
from tlc_desktop.settings import Settings, is_dark
from tlc_desktop.ui.look import theme


def dress(settings: Settings) -> None:
    """Put language, direction, colours and text size on the whole program."""
    languages.install(settings.language)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, is_dark(settings), settings.language.right_to_left, settings.scale)
