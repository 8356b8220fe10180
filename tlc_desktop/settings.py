"""What this computer remembers: the window's language and look, and which files were open."""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast
from uuid import UUID

from platformdirs import user_config_path
from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.i18n.languages import Words, system_language, words
from tlc_desktop.storage.own_folder import NAME

RECENT_KEPT = 8
SAID_KEPT = 50
LOCKS_AFTER = (1, 5, 15, 0)  # minutes; never
SCALES = (1.0, 1.25, 1.5, 2.0)


class ColorChoice(StrEnum):
    """Light or dark colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Recent:
    """A file that was open, with what stood in the side bar then."""

    path: Path
    name: str
    school: str = ""


def settings_file() -> Path:
    """Where the settings are: an INI file."""
    return user_config_path(NAME, appauthor=False, roaming=True) / "settings.ini"


class ProjectorChoices:
    """What was chosen for the projector.

    Attributes:
        on: What is shown there now; forgotten with the program.
    """

    def __init__(self, kept: QSettings) -> None:
        self._kept = kept
        self.on: tuple[str, UUID] | None = None

    @property
    def screen(self) -> str:
        """The screen's own name."""
        return str(self._kept.value("projector_screen", ""))

    @screen.setter
    def screen(self, name: str) -> None:
        self._kept.setValue("projector_screen", name)

    @property
    def things(self) -> str:
        """What is shown, word by word; empty before somebody chose."""
        return str(self._kept.value("projector_shows", ""))

    @things.setter
    def things(self, things: str) -> None:
        self._kept.setValue("projector_shows", things)


class LockChoice:
    """When a file with a passphrase is locked by itself."""

    def __init__(self, kept: QSettings) -> None:
        self._kept = kept

    @property
    def after(self) -> int:
        """After how many minutes in which nobody is there; 0 for never."""
        kept = str(self._kept.value("locks_after", ""))
        return next((n for n in LOCKS_AFTER if str(n) == kept), 5)

    @after.setter
    def after(self, minutes: int) -> None:
        self._kept.setValue("locks_after", str(minutes))


class Settings:
    """The settings of this computer; each is written as soon as it changes."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or settings_file()
        self._kept = QSettings(str(self.path), QSettings.Format.IniFormat)
        self.projector = ProjectorChoices(self._kept)
        self.locks = LockChoice(self._kept)

    @property
    def chosen_language(self) -> Language | None:
        """The language that somebody chose; none before the first start."""
        code = self._text("language")
        return Language(code) if code in set(Language) else None

    @property
    def language(self) -> Language:
        """The window's language: the chosen one, else the system's."""
        return self.chosen_language or system_language()

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language.value)

    @property
    def words(self) -> Words:
        """The window's words."""
        return words(self.language)

    @property
    def look(self) -> ColorChoice:
        """Light, dark, or as the system."""
        look = self._text("look")
        return ColorChoice(look) if look in set(ColorChoice) else ColorChoice.SYSTEM

    @look.setter
    def look(self, look: ColorChoice) -> None:
        self._kept.setValue("look", look.value)

    @property
    def scale(self) -> float:
        """Text size, 1.0 to 2.0."""
        return next((s for s in SCALES if str(s) == self._text("text_size")), 1.0)

    @scale.setter
    def scale(self, scale: float) -> None:
        self._kept.setValue("text_size", str(scale))

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt keeps them."""
        found = self._kept.value("window")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("window", geometry)

    @property
    def recent(self) -> list[Recent]:
        """The files that were open, the last one first."""
        try:
            found = json.loads(self._text("recent") or "[]")
            return [Recent(Path(path), name, school) for path, name, school in found]
        except (ValueError, TypeError):
            return []  # somebody edited the file; what was open is no great loss

    @recent.setter
    def recent(self, files: list[Recent]) -> None:
        kept = [(str(f.path), f.name, f.school) for f in files[:RECENT_KEPT]]
        self._kept.setValue("recent", json.dumps(kept, ensure_ascii=True))

    def opened(self, file: Recent) -> None:
        """Remember a file as the last one that was open."""
        self.recent = [file, *without(self.recent, file.path)]

    @property
    def away(self) -> dict[Path, Recent]:
        """The files that were taken away and may be brought back, by where each is kept."""
        try:
            found = json.loads(self._text("away") or "[]")
            return {
                Path(kept): Recent(Path(path), name, school) for kept, path, name, school in found
            }
        except (ValueError, TypeError):
            return {}

    @away.setter
    def away(self, files: dict[Path, Recent]) -> None:
        kept = [(str(k), str(f.path), f.name, f.school) for k, f in files.items()]
        self._kept.setValue("away", json.dumps(kept, ensure_ascii=True))
        self.write()  # before the file is put there

    @property
    def place(self) -> str:
        """Where one is in the window, as it wrote it; empty after it was closed in peace."""
        return self._text("place")

    @place.setter
    def place(self, place: str) -> None:
        if place != self.place:
            self._kept.setValue("place", place)

    def write(self) -> None:
        """Put everything on disk now."""
        self._kept.sync()

    def _text(self, key: str) -> str:
        found = self._kept.value(key, "")
        return found if isinstance(found, str) else ""


class ListOrders:
    """The order that was chosen for each list, beside the other settings."""

    def __init__(self, settings: Settings) -> None:
        self._kept = QSettings(str(settings.path), QSettings.Format.IniFormat)

    def read(self) -> dict[str, str]:
        """Each by the name of its list; nothing of what somebody else put into the file."""
        try:
            found: object = json.loads(str(self._kept.value("orders", "{}")))
        except ValueError:
            return {}
        pairs = cast("dict[object, object]", found).items() if isinstance(found, dict) else ()
        return {str(name): key for name, key in pairs if isinstance(key, str)}

    def keep(self, orders: dict[str, str]) -> None:
        """Write them."""
        self._kept.setValue("orders", json.dumps(orders, ensure_ascii=True))


class SaidOnce:
    """What was explained on this computer, and is not explained again; beside the other settings."""

    def __init__(self, settings: Settings) -> None:
        self._kept = QSettings(str(settings.path), QSettings.Format.IniFormat)

    def is_new(self, what: str) -> bool:
        """Whether something was not said yet; from now on it was."""
        said = str(self._kept.value("said", "")).split("\n")
        if what in said:
            return False
        self._kept.setValue("said", "\n".join([*said[-SAID_KEPT:], what]))
        return True


def is_dark(settings: Settings) -> bool:
    """Whether the window should be dark now."""
    if settings.look is ColorChoice.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
    return settings.look is ColorChoice.DARK


def seems_dark(settings: Settings) -> bool:
    """As `is_dark`, by the colours that Qt began with: all that a first paint can wait for.

    To ask for the scheme itself makes every enumeration of `Qt`.
    """
    if settings.look is ColorChoice.SYSTEM:
        began = QGuiApplication.palette()
        return began.window().color().lightness() < began.windowText().color().lightness()
    return settings.look is ColorChoice.DARK


def without(files: list[Recent], path: Path) -> list[Recent]:
    """The files but one."""
    return [each for each in files if not is_same(each.path, path)]
