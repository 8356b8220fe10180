"""The first screen: three languages, a name, Start; or a sample, or a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n import languages
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.settings import Recent, Settings
from tlc_desktop.ui.first_screen.language_cards import GREETINGS, ORDER
from tlc_desktop.ui.first_screen.view import Notice, StartWindow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.window.requests import MakeNew, OpenFile, OpenSample, Quit, Request

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    found = Settings(tmp_path / "settings.ini")
    found.language = Language.ENGLISH
    languages.install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)
    yield found
    languages.install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


def shown(qtbot: QtBot, settings: Settings, notice: Notice | None = None) -> StartWindow:
    window = StartWindow(settings, notice)
    qtbot.addWidget(window)
    window.resize(1024, 560)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def asked(window: StartWindow) -> list[Request]:
    found: list[Request] = []
    window.asked.connect(found.append)
    return found


def press(qtbot: QtBot, window: StartWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, CLICK)


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_the_direction_flips_at_once_and_what_was_typed_stays(
    qtbot: QtBot, settings: Settings, language: Language
) -> None:
    window = shown(qtbot, settings)
    qtbot.keyClicks(window.name.edit, "Tuesday Circle")
    qtbot.mouseClick(window.cards.cards[language], CLICK)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    rtl = Qt.LayoutDirection.RightToLeft
    assert (app.layoutDirection() == rtl) == language.right_to_left
    QApplication.processEvents()
    name, school = (f.mapTo(window, QPoint(0, 0)).x() for f in (window.name, window.school))
    assert (name > school) == language.right_to_left
    assert window.name.text() == "Tuesday Circle"
    assert settings.chosen_language is language
    chosen = [each for each, card in window.cards.cards.items() if card.isChecked()]
    assert chosen == [language]
    assert [c.accessibleName() for c in window.cards.cards.values()] == [
        OWN_NAMES[each] for each in window.cards.cards
    ]


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_language_name_and_start_are_all_there_is_to_do(
    qtbot: QtBot, settings: Settings, language: Language
) -> None:
    window = shown(qtbot, settings)
    found = asked(window)
    qtbot.mouseClick(window.cards.cards[language], CLICK)
    qtbot.mouseClick(window.name.edit, CLICK)
    qtbot.keyClicks(window.name.edit, "Circle")
    press(qtbot, window, "start_start")
    assert found == [MakeNew("Circle", "", language)]


def test_the_arrow_keys_choose_a_language_and_enter_starts(
    qtbot: QtBot, settings: Settings
) -> None:
    window = shown(qtbot, settings)
    found = asked(window)
    window.cards.setFocus()
    qtbot.keyClick(window.cards.cards[Language.ENGLISH], Qt.Key.Key_Right)
    assert window.language is Language.FRENCH
    qtbot.keyClick(window.cards.cards[Language.FRENCH], Qt.Key.Key_Right)
    assert window.language is Language.FRENCH
    qtbot.keyClick(window.cards.cards[Language.FRENCH], Qt.Key.Key_Left)
    qtbot.keyClick(window.cards.cards[Language.ENGLISH], Qt.Key.Key_Left)
    assert window.language is Language.ARABIC
    # From right to left, the next card is on the left.
    qtbot.keyClick(window.cards.cards[Language.ARABIC], Qt.Key.Key_Left)
    assert window.language is Language.ENGLISH
    qtbot.keyClicks(window.name.edit, "Circle")
    qtbot.keyClicks(window.school.edit, "  Al-Nakhil \t School ")
    qtbot.keyClick(window.school.edit, Qt.Key.Key_Return)
    assert found == [MakeNew("Circle", "Al-Nakhil School", Language.ENGLISH)]


def test_without_a_name_it_is_asked_for_beside_the_field(qtbot: QtBot, settings: Settings) -> None:
    window = shown(qtbot, settings)
    found = asked(window)
    qtbot.keyClicks(window.name.edit, "  ")
    press(qtbot, window, "start_start")
    assert found == []
    assert window.name.note() == "Any name will do; it can be changed later."
    assert window.name.edit.hasFocus()
    qtbot.keyClicks(window.name.edit, "C")
    assert window.name.note() == ""


def test_a_sample_or_a_file_instead(qtbot: QtBot, settings: Settings) -> None:
    settings.opened(Recent(Path("/a/b.tlc"), "Sunday & Co", "Al-Nakhil"))
    window = shown(qtbot, settings)
    found = asked(window)
    for name in ("start_sample", "start_open", "start_recent_0"):
        press(qtbot, window, name)
    window.close()
    assert found == [
        OpenSample(Language.ENGLISH),
        OpenFile(),
        OpenFile(Path("/a/b.tlc")),
        Quit(),
    ]
    assert window.isVisible()


@pytest.mark.parametrize("language", list(Language))
def test_the_sample_is_in_the_language_of_the_screen(
    qtbot: QtBot, settings: Settings, language: Language
) -> None:
    settings.language = language
    window = shown(qtbot, settings)
    found = asked(window)
    press(qtbot, window, "start_sample")
    assert found == [OpenSample(language)]


def test_a_notice_says_why_and_offers_the_way_out(qtbot: QtBot, settings: Settings) -> None:
    offer = OpenFile(Path("/a/b.tlc"), anyway=True)
    window = shown(qtbot, settings, Notice("It is open elsewhere <b>.", "Open it here", offer))
    found = asked(window)
    press(qtbot, window, "start_offer")
    assert found == [offer]
    press(qtbot, window, "start_open")
    assert found[1:] == [OpenFile()]


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_it_fits_a_small_screen(qtbot: QtBot, settings: Settings, language: Language) -> None:
    window = shown(qtbot, settings)
    window.choose(language)
    QApplication.processEvents()
    start = window.findChild(QPushButton, "start_start")
    assert isinstance(start, QPushButton)
    bottom = start.mapTo(window, QPoint(start.width(), start.height()))
    assert bottom.y() <= 560
    assert 0 < bottom.x() <= 1024
    assert (window.width(), window.height()) == (1024, 560)


def test_it_says_once_that_it_was_painted(qtbot: QtBot, settings: Settings) -> None:
    window = StartWindow(settings)
    qtbot.addWidget(window)
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    window.repaint()
    QApplication.processEvents()
    assert painted == [True]


def test_the_three_languages_greet_each_in_itself() -> None:
    assert set(GREETINGS) == set(ORDER) == set(Language)
    assert len(set(GREETINGS.values())) == len(Language)


def test_the_way_back_is_there_where_something_was_open(qtbot: QtBot, settings: Settings) -> None:
    was_open = Recent(Path("/ours/Tuesday Circle.tlc"), "Tuesday & Circle")
    window = StartWindow(settings, None, was_open)
    qtbot.addWidget(window)
    window.resize(1024, 560)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    found = asked(window)
    press(qtbot, window, "start_back")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert found == [OpenFile(was_open.path)] * 2
    assert shown(qtbot, settings).findChild(QPushButton, "start_back") is None
