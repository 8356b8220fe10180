"""The language that was chosen in the window, for what runs without one."""

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QSettings

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import system_language


def settings_file() -> Path:
    """The settings of this computer, which the window writes."""
    return user_config_path("tlc-desktop", appauthor=False, roaming=True) / "settings.ini"


def language() -> Language:
    """The language chosen in the window, else the system's."""
    kept = QSettings(str(settings_file()), QSettings.Format.IniFormat)
    code = kept.value("language", "")
    return Language(code) if code in set(Language) else system_language()
