"""What is written down of a meeting: said, try-outs, who came."""

from collections.abc import Callable
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.domain.tryouts import Answer, TryOut
from tlc_desktop.storage import entries, ideas, meetings, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons
from tlc_desktop.ui.meetings.record.said_kinds import KINDS, Said, icon_of, word_for
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.people_picker import PeoplePicker

pytestmark = pytest.mark.usefixtures("agreed")


def type_letters(widget: QWidget, text: str) -> None:
    """Type letters of any script: `keyClicks` knows only Latin ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def said(desk: Desk, key: UUID) -> list[Entry]:
    with desk.workspace.read() as session:
        return entries.said(session, [key])


def choose(picker: PeoplePicker, *people: UUID) -> None:
    picker.button.click()
    assert picker.popup is not None
    for key, box in picker.popup.boxes.items():
        if box.isChecked() != (key in people):
            box.click()
    picker.popup.close()


def kind(page: MeetingPage, wanted: str) -> None:
    page.panel.said.line.frame.kind.menu_of_kinds.actions()[KINDS.index(wanted)].trigger()


def whose(page: MeetingPage, wanted: Authorship, panel: str = "line") -> None:
    line = page.panel.said.line if panel == "line" else page.panel.said.editor.line
    for _ in Authorship:
        if line.said().authorship is wanted:
            return
        line.frame.whose.click()


def write(qtbot: QtBot, page: MeetingPage, text: str) -> QLineEdit:
    field = page.panel.said.line.edit
    field.setFocus()
    type_letters(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_enter_keeps_what_was_said_and_the_cursor(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    kind(page, "question")
    field = write(qtbot, page, "هل يخيفهم الصمت؟")
    kind(page, "question")
    write(qtbot, page, "Or us?")
    assert QApplication.focusWidget() is field
    assert field.text() == ""
    kept = said(desk, key)
    assert [e.text for e in kept] == ["هل يخيفهم الصمت؟", "Or us?"]
    assert {(e.kind, e.authorship, e.day) for e in kept} == {
        (EntryKind.QUESTION, Authorship.GROUP, date(2026, 10, 20))
    }
    shown = page.panel.said.before.row_texts()
    assert [row.lines[0] for row in shown] == ["هل يخيفهم الصمت؟", "Or us?"]


@pytest.mark.every_language
def test_every_kind_has_a_word_and_an_icon(desk: Desk) -> None:
    words = [word_for(each, desk.words) for each in KINDS]
    assert len(set(words)) == len(KINDS)
    assert {icon_of(each) for each in KINDS} <= set(icons.names())


def test_an_idea_that_was_said_is_an_idea_of_its_own(
    qtbot: QtBot,
    page: MeetingPage,
    desk: Desk,
    key: UUID,
    group: SimpleNamespace,
    went: list[Place],
) -> None:
    line = page.panel.said.line
    whose(page, Authorship.CREDITED)
    field = write(qtbot, page, "Whisper first")
    assert line.hint.note()  # nobody is credited yet, so nothing is kept
    assert field.text() == "Whisper first"
    line.take_name(group.abeer)
    line.take_name(group.mona)
    assert QApplication.focusWidget() is field
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        (idea,) = ideas.of_meeting(session, key)
    assert idea.title == "Whisper first"
    assert idea.authorship is Authorship.CREDITED
    assert [(c.part, c.member) for c in idea.credits] == [
        (CreditPart.BROUGHT, group.abeer),
        (CreditPart.BROUGHT, group.mona),
    ]
    row = page.panel.said.before.row_texts()[0]
    assert row.caption == desk.formats.list(["Abeer Shawky", "Mona Fathy"])
    page.panel.said.before.opened.emit(row.id)
    assert went[-1] == Place("idea", idea.id)
    assert line.said() == Said()  # the next one may be somebody else's


def test_enter_never_leaves_the_line_and_credits_nobody_whom_nobody_chose(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    whose(page, Authorship.CREDITED)
    line = page.panel.said.line
    field = line.edit
    field.setFocus()
    spoken = ("a new idea from Mona", "Hala would wait", "هل ننتظر معًا؟")
    for text in spoken:
        type_letters(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is field
        assert line.hint.note()
    with desk.workspace.read() as session:
        assert ideas.of_meeting(session, key) == []
    assert line.text().splitlines() == list(spoken)
    line.take_name(group.mona)
    assert not line.hint.note()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        kept = ideas.of_meeting(session, key)
    assert sorted(idea.title for idea in kept) == sorted(spoken)
    assert {c.member for idea in kept for c in idea.credits} == {group.mona}
    assert (field.text(), line.said()) == ("", Said())


def test_letters_typed_on_the_buttons_go_into_the_line(page: MeetingPage) -> None:
    line = page.panel.said.line
    for button in (line.frame.whose, line.frame.add_name, line.frame.kind):
        button.setFocus()
        type_letters(button, "ز")  # no kind begins so
        assert QApplication.focusWidget() is line.edit
        type_letters(line.edit, "c ")
    assert line.text() == "زc زc زc "
    assert line.said() == Said()


@pytest.mark.parametrize(("choice", "parts"), [("group", 1), ("not_stored", 0)])
def test_an_idea_of_nobody_in_particular(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, choice: str, parts: int
) -> None:
    whose(page, Authorship(choice))
    write(qtbot, page, "Wait")
    with desk.workspace.read() as session:
        (idea,) = ideas.of_meeting(session, key)
    assert idea.authorship == choice
    assert len(idea.credits) == parts
    assert all(credit.member is None for credit in idea.credits)


@pytest.fixture
def challenge(desk: Desk, key: UUID, group: SimpleNamespace, page: MeetingPage) -> UUID:
    """Something that Hossam said."""
    entry = Entry(
        EntryKind.CHALLENGE,
        "They are silent",
        date(2026, 10, 20),
        Authorship.CREDITED,
        (group.hossam,),
        key,
    )
    with desk.workspace.change("said") as session:
        return entries.add(session, entry)


def test_what_was_said_is_changed_where_it_stands(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, challenge: UUID
) -> None:
    panel = page.panel.said
    panel.before.opened.emit(f"entry:{challenge}")
    assert panel.editor.isVisible()
    assert panel.before.row_count() == 0
    text = panel.editor.line.edit
    assert QApplication.focusWidget() is text
    text.selectAll()
    qtbot.keyClicks(text, "They think")
    panel.editor.line.frame.kind.menu_of_kinds.actions()[KINDS.index("note")].trigger()
    desk.workspace.settle()
    (kept,) = said(desk, key)
    assert (kept.text, kept.kind) == ("They think", EntryKind.NOTE)
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    assert panel.editor.line.hint.note()
    qtbot.keyClick(panel.editor, Qt.Key.Key_Escape)
    assert not panel.editor.isVisible()
    assert panel.before.row_texts()[0].lines == ("They think",)


def test_another_person_is_credited(
    page: MeetingPage, desk: Desk, key: UUID, challenge: UUID, group: SimpleNamespace
) -> None:
    panel = page.panel.said
    panel.before.opened.emit(f"entry:{challenge}")
    line = panel.editor.line
    line.take_name(group.mona)
    assert said(desk, key)[0].by == (group.hossam, group.mona)
    line.frame.pills.pills[0].click()
    assert said(desk, key)[0].by == (group.mona,)
    whose(page, Authorship.GROUP, "editor")
    (kept,) = said(desk, key)
    assert (kept.authorship, kept.by) == (Authorship.GROUP, ())
    line.show_said(Said("challenge", Authorship.NOT_STORED))
    line.frame.whose.click()
    assert line.said().needs_name()
    assert said(desk, key)[0].authorship is Authorship.GROUP  # until there is a name
    line.take_name(group.abeer)
    assert said(desk, key)[0].by == (group.abeer,)


@pytest.mark.parametrize("sure", [True, False])
def test_an_author_is_forgotten_only_when_sure(
    page: MeetingPage, desk: Desk, key: UUID, challenge: UUID, group: SimpleNamespace, sure: bool
) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, name: str, *_words: str) -> bool:
        asked.append(name)
        return sure

    panel = page.panel.said
    panel.editor._ask = answer
    panel.before.opened.emit(f"entry:{challenge}")
    line = panel.editor.line
    line.show_said(Said("challenge", Authorship.GROUP, (group.hossam,)))
    line.frame.whose.click()
    assert asked == ["forget_author"]
    (kept,) = said(desk, key)
    if sure:
        assert (kept.authorship, kept.by) == (Authorship.NOT_STORED, ())
        assert desk.workspace.store.labels() == (None, None)
        assert not _is_named(desk, group.hossam)
    else:
        assert kept.by == (group.hossam,)
        assert _is_named(desk, group.hossam)
        assert line.said().authorship is Authorship.CREDITED


def _is_named(desk: Desk, member: UUID) -> bool:
    with desk.workspace.store.connection() as connection:
        rows = connection.exec_driver_sql('SELECT "by" FROM entry').scalars().all()
    return any(str(member) in row for row in rows)


def test_what_was_said_can_be_removed(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, challenge: UUID, told: list[str]
) -> None:
    page.panel.said.before.opened.emit(f"entry:{challenge}")
    button = page.findChild(QPushButton, "said_edit_remove")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said(desk, key) == []
    assert told
    desk.workspace.undo()
    assert said(desk, key)[0].id == challenge


@pytest.fixture
def plans(desk: Desk, key: UUID, group: SimpleNamespace) -> dict[str, UUID]:
    """One try-out of everybody but Mona, written a month before the meeting."""
    day = date(2026, 9, 22)
    with desk.workspace.change("plans") as session:
        return {
            name: tryouts.add(session, TryOut(getattr(group, name), f"{name} waits", day))
            for name in ("nadia", "hossam", "abeer")
        }


def owners(page: MeetingPage) -> list[str]:
    return [row.title for row in page.panel.goround.list.row_texts()]


def test_the_list_is_by_name_and_the_go_round_has_the_facilitator_last(
    page: MeetingPage, group: SimpleNamespace, plans: dict[str, UUID]
) -> None:
    page.panel.turn_to("tryouts")
    assert owners(page) == ["Abeer Shawky", "Hossam Zaki", "Nadia Kamel"]
    begin = page.findChild(QPushButton, "goround_begin")
    begin.click()
    assert not begin.isVisible()
    card, turns = page.panel.goround.card, set[UUID | None]()
    assert QApplication.focusWidget() in (card.story.edit, card.next)
    while card.turn != group.nadia:
        turns.add(card.turn)
        card.next.click()
    assert turns == {group.abeer, group.hossam, group.mona}
    assert owners(page) == ["Abeer Shawky", "Hossam Zaki", "Nadia Kamel"]


def test_somebody_tells_and_answers(
    qtbot: QtBot, page: MeetingPage, desk: Desk, plans: dict[str, UUID]
) -> None:
    page.panel.turn_to("tryouts")
    panel = page.panel.goround
    panel.list.opened.emit(str(plans["hossam"]))
    field = panel.card.story.edit
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "They laughed, then they thought.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    panel.card.answers.button("told").click()
    with desk.workspace.read() as session:
        kept = tryouts.try_out(session, plans["hossam"])
    assert kept.answer is Answer.TOLD
    assert [(s.day, s.what_i_did) for s in kept.stories] == [
        (date(2026, 10, 20), "They laughed, then they thought.")
    ]
    row = panel.list.row_texts()[1]
    assert row.title == "Hossam Zaki"  # told today, so it stays in the round
    assert "They laughed, then they thought." in row.lines


def test_somebody_will_try_something(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    page.panel.turn_to("tryouts")
    plans = page.panel.plans
    qtbot.mouseClick(page.findChild(QPushButton, "plans_open"), Qt.MouseButton.LeftButton)
    add = page.findChild(QPushButton, "plans_add")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert plans.what.note()
    plans.what.edit.setFocus()
    type_letters(plans.what.edit, "سأعدّ حتى ثلاثة")
    qtbot.keyClick(plans.what.edit, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        assert tryouts.of_meeting(session, key) == []  # it is nobody's yet
    assert plans.owner.choice() == ""
    assert plans.owner.note()
    assert QApplication.focusWidget() is plans.what.edit
    plans.owner.set_choice(str(group.mona))
    type_letters(plans.with_class.edit, "3/2")
    qtbot.keyClick(plans.what.edit, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        (kept,) = tryouts.of_meeting(session, key)
    assert (kept.owner, kept.what, kept.with_class) == (group.mona, "سأعدّ حتى ثلاثة", "3/2")
    assert (kept.day, kept.answer) == (date(2026, 10, 20), None)
    assert [row.title for row in plans.list.row_texts()] == ["Mona Fathy"]
    assert QApplication.focusWidget() is plans.what.edit
    assert (plans.owner.choice(), plans.what.text(), plans.with_class.text()) == ("", "", "")


def test_who_came_is_ticked_by_name(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    page.panel.turn_to("came")
    boxes = page.panel.came.findChildren(QCheckBox)
    assert [box.text() for box in boxes] == [
        "Abeer Shawky",
        "Hossam Zaki",
        "Mona Fathy",
        "Nadia Kamel",
    ]
    for box in (boxes[0], boxes[3]):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=_near(box))
    guests = page.findChild(QWidget, "came_guests")
    guests.setFocus()
    type_letters(guests, "Wafaa (Nile School)")
    qtbot.keyClick(guests, Qt.Key.Key_Return)
    type_letters(guests, "سلمى")
    desk.workspace.settle()
    with desk.workspace.read() as session:
        kept = meetings.meeting(session, key)
    assert set(kept.came) == {group.abeer, group.nadia}
    assert kept.guests == ("Wafaa (Nile School)", "سلمى")
    desk.workspace.undo()
    desk.workspace.undo()
    assert not boxes[3].isChecked()


def _near(box: QCheckBox) -> QPoint:
    """Where the tick is, on either side."""
    point = box.rect().center()
    point.setX(box.width() - 9 if box.isRightToLeft() else 9)
    return point


def test_nobody_to_tick_leads_to_people(
    desk: Desk, show: Callable[..., QWidget], went: list[Place]
) -> None:
    with desk.workspace.change("plan") as session:
        key = meetings.schedule(session, Meeting("First", date(2026, 10, 20), time(13)))
    page = MeetingPage(desk)
    page.open(Place("meeting", key))
    show(page)
    page.panel.turn_to("came")
    page.findChild(QPushButton, "came_people").click()
    assert went[-1].page == "people"


def test_a_meeting_entered_afterwards_begins_with_who_came(
    desk: Desk, group: SimpleNamespace, show: Callable[..., QWidget]
) -> None:
    with desk.workspace.change("plan") as session:
        past = Meeting("Past", date(2026, 9, 1), time(13), state=MeetingState.OPEN)
        key = meetings.schedule(session, past)
    page = MeetingPage(desk)
    page.open(Place("meeting", key))
    show(page)
    assert page.panel.parts.choice() == "came"
    assert page.panel.came.isVisible()
