"""The three languages: the words of a page, and those of the window."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.resources import RESOURCES

if TYPE_CHECKING:
    from tlc_desktop.i18n.formats import Formats

OWN_NAMES = {Language.ARABIC: "العربية", Language.ENGLISH: "English", Language.FRENCH: "Français"}
TRANSLATIONS = RESOURCES / "translations"


class Words:
    """The words of one language, whatever the window's language is.

    Attributes:
        language: The language.
        rtl: Whether it runs right to left.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.rtl = language.right_to_left
        self._translator = _translator(language)

    def translate(
        self,
        context: str,
        text: str,
        comment: str | None = None,
        n: int | None = None,
        formats: "Formats | None" = None,
    ) -> str:
        """`text` in this language; with `n`, in the form for so many.

        lupdate sees a plural only where `n` and `formats` are plain names with `)` right after.

        Args:
            context: Whose text it is, as translators see it.
            text: In English.
            comment: For translators.
            n: Replaces `%n`.
            formats: Whose digits `%n` is written in; Western ones without.
        """
        found = self._translator.translate(context, text, comment, -1 if n is None else n) or text
        if n is None:
            return found
        return found.replace("%n", formats.number(n) if formats else str(n))


@lru_cache
def words(language: Language) -> Words:
    """The words of `language`."""
    return Words(language)


def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(TRANSLATIONS / f"tlc_{language}.qm"))
    return translator


_installed: list[QTranslator] = []


def install(language: Language) -> None:
    """Make `language` the window's: our words and Qt's own. The caller turns the layout."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    qt = QTranslator()
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (qt, _translator(language)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def system_language() -> Language:
    """The language of the machine, English when it is none of ours."""
    code = QLocale.system().name()[:2]
    return Language(code) if code in set(Language) else Language.ENGLISH
