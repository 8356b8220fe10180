"""A text field tied to a fact of whichever record is shown."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.record_text import RecordText, as_lines, writes
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import LineField

BLANK = "The old name stays."


@pytest.fixture
def hala(desk: Desk) -> UUID:
    return add(desk, Member("Hala", subject="Maths"))


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[LineField]:
    """A line with the keyboard in it, and another control beside it."""
    page = QWidget()
    qtbot.addWidget(page)
    made = LineField("Text", "text", parent=page)
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addWidget(LineField("Other", "other", parent=page))
    with qtbot.waitExposed(page):
        page.show()
    made.edit.setFocus()
    yield made


@pytest.fixture
def subject(desk: Desk, field: LineField) -> RecordText:
    return tied(desk, field, "subject")


@pytest.fixture
def name(desk: Desk, field: LineField) -> RecordText:
    return tied(desk, field, "name", kept=one_line, needed=BLANK)


def test_text_is_saved_while_typed_and_never_overwritten_by_an_older_one(
    qtbot: QtBot, desk: Desk, field: LineField, subject: RecordText, hala: UUID
) -> None:
    subject.show(hala, "Maths")
    assert field.text() == "Maths"
    retype(qtbot, field, "Art")
    subject.show(hala, "Maths")  # what is on disk is older than what is typed
    assert field.text() == "Art"
    desk.workspace.settle()
    assert saved(desk, hala).subject == "Art"
    subject.show(hala, "History")
    assert field.text() == "History"


def test_text_goes_to_the_record_that_was_shown_when_it_was_typed(
    qtbot: QtBot, desk: Desk, field: LineField, subject: RecordText, hala: UUID
) -> None:
    mona = add(desk, Member("Mona"))
    subject.show(hala, "Maths")
    qtbot.keyClicks(field.edit, "!")
    subject.show(mona, "")
    assert field.text() == ""
    desk.workspace.settle()
    assert (saved(desk, hala).subject, saved(desk, mona).subject) == ("Maths!", "")


def test_nothing_is_saved_before_a_record_is_shown(
    qtbot: QtBot, desk: Desk, field: LineField, subject: RecordText, hala: UUID
) -> None:
    retype(qtbot, field, "Art")
    desk.workspace.settle()
    assert saved(desk, hala).subject == "Maths"
    field.leave()
    assert field.text() == "Art"


def test_a_text_that_is_needed_keeps_its_old_words_and_says_so(
    qtbot: QtBot, desk: Desk, field: LineField, name: RecordText, hala: UUID
) -> None:
    name.show(hala, "Hala")
    retype(qtbot, field, " ")
    assert field.note() == BLANK
    name.show(hala, "Hala")  # somebody else's change: the blank is not filled under the fingers
    assert (field.text(), field.note()) == (" ", BLANK)
    field.leave()
    assert (field.text(), field.note()) == ("Hala", "")
    desk.workspace.settle()
    assert saved(desk, hala).name == "Hala"


def test_leaving_a_blank_brings_back_what_was_typed_last(
    qtbot: QtBot, desk: Desk, field: LineField, name: RecordText, hala: UUID
) -> None:
    name.show(hala, "Hala")
    retype(qtbot, field, "Abeer")
    name.show(hala, "Hala")  # saved before "Abeer" was
    retype(qtbot, field, " ")
    field.leave()
    assert field.text() == "Abeer"
    desk.workspace.settle()
    assert saved(desk, hala).name == "Abeer"


def test_another_record_takes_the_note_away(
    qtbot: QtBot, desk: Desk, field: LineField, name: RecordText, hala: UUID
) -> None:
    name.show(hala, "Hala")
    retype(qtbot, field, " ")
    name.show(add(desk, Member("Mona")), "Mona")
    assert (field.text(), field.note()) == ("Mona", "")


def test_a_blank_after_a_word_is_no_other_text(
    qtbot: QtBot, desk: Desk, field: LineField, name: RecordText, hala: UUID
) -> None:
    name.show(hala, "Hala")
    retype(qtbot, field, "Hala Adel ")
    desk.workspace.settle()
    name.show(hala, saved(desk, hala).name)
    assert field.text() == "Hala Adel "
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.text() == "Hala Adel"


def test_lines_that_say_nothing_are_not_kept_and_stay_while_one_writes(
    qtbot: QtBot, desk: Desk, field: LineField, hala: UUID
) -> None:
    edit = BidiTextEdit("own_words", "Own words", parent=field.window())
    edit.show()
    edit.setFocus()
    words = tied(desk, edit, "own_words", kept=as_lines)
    words.show(hala, "")
    qtbot.keyClicks(edit, "Ask")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.workspace.settle()
    words.show(hala, saved(desk, hala).own_words)
    assert (saved(desk, hala).own_words, edit.text()) == ("Ask", "Ask\n")
    field.edit.setFocus()
    assert edit.text() == "Ask"


def test_a_field_cannot_be_tied_to_a_fact_that_there_is_not() -> None:
    with pytest.raises(AttributeError, match=r"Member\.subjects"):
        writes(members.edit, Member, "subjects")


def add(desk: Desk, member: Member) -> UUID:
    with desk.workspace.change("Add") as session:
        return members.add(session, [member])[0]


def tied(
    desk: Desk,
    field: LineField | BidiTextEdit,
    fact: str,
    *,
    kept: Callable[[str], str] = str,
    needed: str = "",
) -> RecordText:
    write = writes(members.edit, Member, fact)
    return RecordText(desk, field, f"member:{fact}", "Edit", write, kept=kept, needed=needed)


def retype(qtbot: QtBot, field: LineField, text: str) -> None:
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, text)


def saved(desk: Desk, key: UUID) -> Member:
    with desk.workspace.read() as session:
        return members.member(session, key)
