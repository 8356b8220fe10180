from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets import dialogs

Show = Callable[..., QWidget]


def asked(window: QWidget) -> dialogs.PlainDialog:
    return dialogs.question(
        window, "erase", "Take the name off?", "The words stay.", "Take the name off"
    )


def test_the_safe_answer_is_the_default(qtbot: QtBot, rtl: bool, show: Show) -> None:
    dialog = asked(show())
    act, keep = (dialog.findChild(QPushButton, f"erase_{name}") for name in ("act", "keep"))
    assert keep.isDefault()
    assert not act.isDefault()
    assert act.text() == "Take the name off"
    with qtbot.waitExposed(dialog):
        dialog.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog.show()
        with qtbot.waitSignal(dialog.rejected):
            qtbot.keyClick(dialog, key)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(act, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("press", "answer"), [("act", True), ("keep", False)])
def test_asking_waits_for_the_answer(
    qtbot: QtBot, rtl: bool, show: Show, press: str, answer: bool
) -> None:
    window = show()

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.findChild(QPushButton, f"erase_{press}").click()

    QTimer.singleShot(0, window, choose)
    assert dialogs.ask(window, "erase", "Sure?", "Words.", "Take off") is answer


def test_details_are_for_a_helper_and_can_be_copied(qtbot: QtBot, rtl: bool, show: Show) -> None:
    dialog = dialogs.note(show(), "printer", "It did not print", "Kept as PDF.", "OSError 5")
    with qtbot.waitExposed(dialog):
        dialog.show()
    details = dialog.details
    assert not details.text.isVisible()
    qtbot.mouseClick(details.button, Qt.MouseButton.LeftButton)
    assert details.text.isVisible()
    assert details.text.toPlainText() == "OSError 5"
    qtbot.mouseClick(details.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "OSError 5"
    assert dialog.findChild(QPushButton, "printer_close").isDefault()
    dialog.close()


def test_a_note_without_details_has_none(rtl: bool, show: Show) -> None:
    window = show()
    dialog = dialogs.note(window, "kept", "Kept", "<b>All</b> is kept.")
    assert dialog.details is None
    assert dialog.words.text() == "<b>All</b> is kept."
    QTimer.singleShot(0, window, lambda: QApplication.activeModalWidget().close())
    dialogs.tell(window, "kept", "Kept", "All is kept.")


def test_dialogs_fit_a_small_screen(rtl: bool, show: Show) -> None:
    dialog = dialogs.note(show(), "long", "A heading " * 8, "Many words. " * 30, "x" * 4000)
    dialog.details.button.click()
    assert dialog.sizeHint().height() <= 560
    assert dialog.sizeHint().width() <= 1024
