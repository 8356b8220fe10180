from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.domain.lengths import LINE, TEXT
from tlc_desktop.i18n.formats import formats
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import ComboField, Field, LineField, MinutesField, TextField

Show = Callable[..., QWidget]
ARABIC = "جرّبنا فكرة"


def typed(widget: QWidget, text: str) -> None:
    """Type letters of any script; qtbot's own aborts on Arabic ones."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def test_typing_is_told_and_setting_is_not(rtl: bool, show: Show, qtbot: QtBot) -> None:
    line, text = LineField("School", "school"), TextField("Note", "note")
    show(line, text)
    for field, control in ((line, line.edit), (text, text.edit)):
        with qtbot.assertNotEmitted(field.edited):
            field.set_text("Al-Nakhil")
        assert field.text() == "Al-Nakhil"
        control.setFocus()
        control.selectAll()
        heard: list[str] = []
        field.edited.connect(heard.append)
        typed(control, ARABIC)
        assert heard[-1] == ARABIC == field.text()


def test_leaving_is_told_once(rtl: bool, show: Show, qtbot: QtBot) -> None:
    first, second = LineField("A", "a"), TextField("B", "b")
    show(first, second)
    for field, other in ((first, second), (second, first)):
        field.setFocus()
        assert field.focusProxy().hasFocus()
        heard: list[bool] = []
        field.left.connect(lambda heard=heard: heard.append(True))
        other.setFocus()
        assert heard == [True]


def test_setting_the_same_text_keeps_the_cursor(rtl: bool, show: Show) -> None:
    field, text = LineField("A", "a"), TextField("B", "b")
    show(field, text)
    field.set_text("abcdef")
    field.edit.setCursorPosition(2)
    field.set_text("abcdef")
    assert field.edit.cursorPosition() == 2
    text.set_text("abcdef")
    cursor = text.edit.textCursor()
    cursor.setPosition(3)
    text.edit.setTextCursor(cursor)
    text.set_text("abcdef")
    assert text.edit.textCursor().position() == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ARABIC, True),
        ("Think-Pair-Share في الصف", True),
        ("3/2 (يوم الأحد)", True),
        ("– عربي", True),
        ("• Latin", False),
    ],
)
def test_direction_follows_most_words(rtl: bool, text: str, expected: bool) -> None:
    edit = BidiTextEdit("note", "Note")
    edit.set_text(text)
    assert edit.is_right_to_left() is expected
    direction = edit.document().defaultTextOption().textDirection()
    assert (direction is Qt.LayoutDirection.RightToLeft) is expected


def test_without_a_letter_direction_is_the_files(rtl: bool) -> None:
    edit = BidiTextEdit("note", "Note")
    edit.set_text("12 – 3")
    assert edit.is_right_to_left() is rtl
    assert BidiTextEdit("note", "Note", rtl_when_empty=True).is_right_to_left()


@pytest.mark.parametrize("text", [ARABIC, "Hala"])
def test_letters_stand_at_their_own_side(rtl: bool, show: Show, text: str) -> None:
    edit = BidiTextEdit("note", "Note")
    show(edit)
    edit.set_text(text)
    middle = edit.viewport().width() / 2
    box = edit.cursorRect()
    assert (box.x() > middle) is (text == ARABIC) or box.x() == 0


def test_a_text_field_grows_and_then_scrolls(rtl: bool, show: Show) -> None:
    field = TextField("Note", "note", most_lines=4)
    show(field)
    one = field.edit.height()
    assert one >= 38
    field.set_text("\n".join("abc"))
    three = field.edit.height()
    assert three > one
    field.set_text("\n".join("abcdefghij"))
    assert field.edit.height() < three * 2
    assert field.edit.verticalScrollBar().maximum() > 0
    field.set_text("")
    assert field.edit.height() == one


def test_beside_a_bar_that_is_there_at_first_no_letter_is_cut(rtl: bool, show: Show) -> None:
    edit = BidiTextEdit("note", "Note", lines=3, most_lines=3)
    edit.set_text(f"{ARABIC if rtl else 'Hala'} " * 100)
    show(edit)
    QApplication.processEvents()
    assert edit.verticalScrollBar().isVisible()
    assert edit.document().textWidth() == edit.viewport().width()


def test_pasted_text_loses_its_dress(rtl: bool, show: Show) -> None:
    edit = BidiTextEdit("note", "Note")
    show(edit)
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    edit.insertFromMimeData(mime)
    assert edit.text() == "bold"
    assert edit.textCursor().charFormat().fontWeight() != QFont.Weight.Bold
    edit.set_text("<i>as written</i>")
    assert edit.text() == "<i>as written</i>"


def test_an_input_method_can_commit_arabic(rtl: bool, show: Show) -> None:
    edit = BidiTextEdit("note", "Note")
    show(edit)
    event = QInputMethodEvent()
    event.setCommitString(ARABIC)
    QApplication.sendEvent(edit, event)
    assert edit.text() == ARABIC


def test_a_note_stands_under_the_field(rtl: bool, show: Show, qtbot: QtBot) -> None:
    field = LineField("Day", "day")
    show(field)
    before = field.height()
    field.say("Write the day like 20/10/2026.")
    QApplication.processEvents()
    assert field.note() == "Write the day like 20/10/2026."
    assert field.edit.accessibleDescription() == field.note()
    assert field.height() > before
    field.say("")
    qtbot.waitUntil(lambda: field.height() == before)


def test_a_choice_is_told_by_its_key(rtl: bool, show: Show, qtbot: QtBot) -> None:
    field = ComboField("Language", "language", [("en", "English"), ("ar", "العربية")])
    show(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_choice("ar")
    assert field.choice() == "ar"
    with qtbot.waitSignal(field.edited, check_params_cb=lambda key: key == "en"):
        qtbot.keyClick(field.combo, Qt.Key.Key_Up)
    field.combo.showPopup()
    view = field.combo.view()
    assert view.visualRect(view.model().index(0, 0)).height() >= 32
    field.combo.hidePopup()
    field.set_choices([("fr", "Français"), ("en", "English")])
    assert field.choice() == "en"


def test_minutes_are_written_and_read_in_the_communitys_digits(
    rtl: bool, show: Show, qtbot: QtBot
) -> None:
    community = Community("حلقة", Language.ARABIC, digits=Digits.ARABIC)
    field = MinutesField("Min", "min", formats=formats(community, Language.ARABIC))
    show(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_minutes(25)
    line = field.spin.findChild(QLineEdit)
    assert line.text() == "٢٥"
    field.spin.selectAll()
    heard: list[str] = []
    field.edited.connect(heard.append)
    typed(field.spin, "4")
    typed(field.spin, "٠")
    typed(field.spin, "x")
    assert field.minutes() == 40
    assert heard[-1] == "40"
    qtbot.keyClick(field.spin, Qt.Key.Key_Up)
    assert field.minutes() == 41
    assert line.text() == "٤١"


def test_controls_are_named_and_high_enough(rtl: bool, show: Show) -> None:
    made: list[Field] = [
        LineField("School", "school", icon="search"),
        TextField("Note", "note"),
        ComboField("Language", "language", [("en", "English")]),
        MinutesField("Minutes", "minutes"),
    ]
    show(*made)
    for field in made:
        control = field.focusProxy()
        assert control.accessibleName()
        assert control.objectName()
        assert control.height() >= 36


@pytest.mark.parametrize(
    "text", ["« mot\u00a0»", "5\u00a0000\u00a0€", "Pourquoi\u202f?", "one\ntwo\u00a0", "\u00a0"]
)
def test_what_is_typed_is_what_is_kept(show: Show, qtbot: QtBot, text: str) -> None:
    """Qt's own plain text has blanks in place of no-break spaces."""
    edit = BidiTextEdit("note", "Note")
    show(edit)
    event = QInputMethodEvent()
    event.setCommitString(text)
    with qtbot.waitSignal(edit.edited) as said:
        QApplication.sendEvent(edit, event)
    assert (edit.text(), said.args) == (text, [text])
    edit.selectAll()
    edit.cut()
    assert edit.text() == ""
    edit.paste()
    assert edit.text() == text
    edit.set_text("")
    edit.set_text(text)
    assert edit.text() == text


def paste(control: QLineEdit | BidiTextEdit, text: str) -> None:
    """Paste as the keys do."""
    QApplication.clipboard().setText(text)
    control.paste()


def test_what_does_not_fit_on_a_line_is_said_and_the_rest_is_kept(show: Show) -> None:
    line = LineField("School", "school")
    show(line)
    line.edit.setFocus()
    paste(line.edit, "م" * (LINE + 50))
    assert line.text() == "م" * LINE
    assert line.note()
    typed(line.edit, "x")
    assert (line.text(), bool(line.note())) == ("م" * LINE, True)
    line.edit.setSelection(0, 5)
    typed(line.edit, "x")
    typed(line.edit, "y")
    assert (line.text(), line.note()) == ("xy" + "م" * (LINE - 5), "")


def test_what_does_not_fit_in_a_text_is_said_and_the_rest_is_kept(show: Show) -> None:
    text = TextField("Note", "note")
    show(text)
    text.edit.setFocus()
    text.set_text("words " * (TEXT // 6))
    paste(text.edit, "م" * 100)
    assert len(text.text()) == TEXT
    assert text.note()
    typed(text.edit, "x")
    QApplication.sendEvent(text.edit, committed("نص"))
    assert len(text.text()) == TEXT
    text.edit.textCursor().deletePreviousChar()
    assert (len(text.text()), text.note()) == (TEXT - 1, "")


def committed(words: str) -> QInputMethodEvent:
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    return event


def test_what_was_kept_when_more_fitted_is_shown_whole(show: Show) -> None:
    line, text = LineField("School", "school"), TextField("Note", "note")
    show(line, text)
    line.set_text("x" * (2 * LINE))
    text.set_text("x" * (TEXT + 7))
    assert (len(line.text()), len(text.text())) == (2 * LINE, TEXT + 7)
    for control in (line.edit, text.edit):
        control.setFocus()
        typed(control, "y")
    assert (len(line.text()), len(text.text())) == (2 * LINE, TEXT + 7)
