"""The words of a language, whatever the window's is."""

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n import languages
from tlc_desktop.i18n.languages import OWN_NAMES, install, words


def test_each_language_is_named_in_itself() -> None:
    assert set(OWN_NAMES) == set(Language)


def test_a_word_that_has_no_translation_stays_english() -> None:
    assert words(Language.ARABIC).translate("Nowhere", "never said") == "never said"


def test_numbers_stand_in_place_of_their_mark() -> None:
    assert words(Language.ENGLISH).translate("Nowhere", "%n sheets", None, 3) == "3 sheets"


def test_installing_turns_the_windows_words_and_qts_own(qtbot: QtBot) -> None:
    try:
        install(Language.FRENCH)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
        install(Language.ARABIC)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    finally:
        install(Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_systems_language_is_one_of_ours() -> None:
    assert languages.system_language() in set(Language)
