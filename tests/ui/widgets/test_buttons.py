from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.buttons import Segments

Show = Callable[..., QWidget]
CHOICES = [("now", "Now"), ("told", "Told us"), ("rest", "Resting")]


def test_targets_are_at_least_32_high(rtl: bool, show: Show) -> None:
    made = [
        buttons.primary("Start", "start", "play"),
        buttons.plain("Print", "print", "print"),
        buttons.quiet("Add", "add", "plus"),
        buttons.icon_button("more", "More", "more"),
    ]
    show(*made)
    for button in made:
        assert button.height() >= 32
        assert button.width() >= 32
        assert button.accessibleName()
        assert button.objectName()


def test_a_mnemonic_is_not_read_aloud() -> None:
    assert buttons.plain("&Print R&&D", "print").accessibleName() == "Print R&D"
    assert buttons.escaped("R&D") == "R&&D"


@pytest.fixture
def segments(rtl: bool, show: Show) -> Segments:
    made = Segments(CHOICES, "which", "Which try-outs", choice="now")
    show(made)
    return made


def test_one_choice_at_a_time(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.waitSignal(segments.chosen, check_params_cb=lambda key: key == "rest"):
        qtbot.mouseClick(segments.button("rest"), Qt.MouseButton.LeftButton)
    assert segments.choice() == "rest"
    assert [segments.button(k).isChecked() for k, _ in CHOICES] == [False, False, True]
    with qtbot.assertNotEmitted(segments.chosen):
        qtbot.mouseClick(segments.button("rest"), Qt.MouseButton.LeftButton)
    assert segments.button("rest").isChecked()


def test_choosing_moves_nothing(segments: Segments) -> None:
    before = segments.sizeHint()
    segments.set_choice("told")
    assert segments.sizeHint() == before


def test_arrow_keys_follow_the_eye(qtbot: QtBot, rtl: bool, segments: Segments) -> None:
    segments.setFocus()
    ahead = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
    qtbot.keyClick(segments.button("now"), ahead)
    assert segments.choice() == "told"
    assert segments.button("told").hasFocus()
    qtbot.keyClick(segments.button("told"), Qt.Key.Key_End)
    assert segments.choice() == "rest"
    qtbot.keyClick(segments.button("rest"), ahead)
    assert segments.choice() == "rest"
    assert segments.button("told").x() != segments.button("now").x()
    assert (segments.button("told").x() < segments.button("now").x()) is rtl


def test_tab_stops_once(segments: Segments) -> None:
    stops = [
        key for key, _ in CHOICES if segments.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["now"]


def test_a_program_sets_a_choice_in_silence(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_choice("told")
        segments.set_choice("unknown")
    assert segments.choice() == ""


def test_somebodys_words_are_cut_with_dots_and_escaped(rtl: bool, show: Show) -> None:
    whole = "R&D and everything else that there is"
    button = buttons.cut(whole, "plain", "who", "people")
    show(button)
    wide = button.sizeHint().width()
    for width, said in ((wide, whole), (wide // 2, ""), (wide + 20, whole)):
        button.setFixedWidth(width)
        QApplication.processEvents()
        if said:
            assert button.text() == buttons.escaped(said)
        else:
            assert button.text().startswith("R&&D")
            assert button.text().endswith("…")
    assert button.accessibleName() == whole
