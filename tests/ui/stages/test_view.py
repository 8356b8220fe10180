"""The page of the journey: saying where the group is, reading it again, questions, and what is taken for granted."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.stages import Reflection, Stage
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import (
    assumptions,
    entries,
    meetings,
    members,
    question_sets,
    records,
    stages,
    tryouts,
)
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.printable import what_to_print
from tlc_desktop.ui.stages.view import JourneyPage
from tlc_desktop.ui.widgets.labels import Label

JUNE = date(2026, 6, 2)
TEA = "We come because the tea is good."
CANNOT = "They cannot explain to each other."


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    made = QWidget()
    made.resize(1150, 700)
    qtbot.addWidget(made)
    page = JourneyPage(desk)
    page.setParent(made)
    page.setGeometry(0, 0, 1150, 700)
    page.open(Place("journey"))
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def page(window: QWidget) -> JourneyPage:
    found = window.findChild(JourneyPage)
    assert isinstance(found, JourneyPage)
    return found


def said(desk: Desk) -> list[Reflection]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return stages.reflections(session)


def field(page: QWidget, name: str) -> QTextEdit:
    found = page.findChild(QTextEdit, name)
    assert isinstance(found, QTextEdit)
    return found


def combo(page: QWidget, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def choose(page: QWidget, name: str, key: str) -> None:
    """Choose as with the keyboard."""
    found = combo(page, name)
    index = found.findData(key)
    assert index >= 0
    found.setCurrentIndex(index)
    found.activated.emit(index)
    QApplication.processEvents()


def write(qtbot: QtBot, page: JourneyPage, text: str) -> None:
    line = page.findChild(QLineEdit, "journey_add")
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isVisible(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def lines(page: JourneyPage) -> list[str]:
    said = [line for row in page.rows.row_texts() for line in (*row.lines, row.chip)]
    return [line.translate({0x2068: None, 0x2069: None}) for line in said]


def test_the_group_says_where_it_is_and_reads_what_it_said_before(
    qtbot: QtBot, page: JourneyPage, desk: Desk
) -> None:
    with desk.workspace.change("Say") as session:
        stages.add(session, Reflection(JUNE, Stage.INITIATION, TEA))
    write(qtbot, page, "Our doors are open.")
    choose(page, "journey_stage", Stage.ENGAGEMENT.value)
    qtbot.keyClicks(field(page, "journey_next"), "Knock once.")
    now, before = said(desk)
    assert (now.day, now.stage, now.words) == (
        desk.today(),
        Stage.ENGAGEMENT,
        "Our doors are open.",
    )
    assert (now.next_thing, before.words) == ("Knock once.", TEA)
    assert lines(page) == ["“Our doors are open.”", "engagement", f"“{TEA}”", "initiation"]
    told = page.findChild(Label, "journey_before").text()
    assert "2 June 2026" in told
    assert TEA in told
    choose(page, "journey_stage", "none")
    assert said(desk)[0].stage is None
    page.rows.chosen.emit(str(before.id))
    assert field(page, "journey_words").toPlainText() == TEA
    assert not page.findChild(Label, "journey_before").isVisible()


def test_questions_are_taken_answered_and_left_out(
    qtbot: QtBot, page: JourneyPage, desk: Desk
) -> None:
    write(qtbot, page, "Here")
    ours = question_sets.ready(Language.ENGLISH)[0]
    choose(page, "journey_questions", str(ours.id))
    assert combo(page, "journey_questions").currentData() == ""
    qtbot.keyClicks(field(page, "journey_answer_1"), "We plan together.")
    desk.workspace.settle()
    with desk.workspace.read() as session:
        kept = stages.answers(session, said(desk)[0].id)
    assert [each.question for each in kept] == list(ours.parted)
    assert kept[1].answer == "We plan together."
    page.open(Place("journey", kept[0].id))  # as search opens it, by the one it belongs to
    press(qtbot, page, "journey_leave_out")
    with desk.workspace.read() as session:
        left = stages.answers(session, said(desk)[0].id)
    assert [each.answer for each in left] == ["We plan together."]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert len(stages.answers(session, said(desk)[0].id)) == len(kept)


def test_questions_of_the_groups_own_are_talked_about_today(
    qtbot: QtBot, page: JourneyPage, desk: Desk
) -> None:
    press(qtbot, page, "journey_tabs_questions")
    write(qtbot, page, "Noise")
    qtbot.keyClicks(field(page, "questions_lines"), "What is it for?")
    press(qtbot, page, "questions_ask")
    [today] = said(desk)
    with desk.workspace.read() as session:
        assert [a.question for a in stages.answers(session, today.id)] == ["What is it for?"]
    assert page.place == Place("journey", today.id)
    assert field(page, "journey_answer_0").isVisible()


def test_questions_are_printed_blank_from_beside_them(
    qtbot: QtBot, page: JourneyPage, desk: Desk
) -> None:
    press(qtbot, page, "journey_tabs_questions")
    ours = question_sets.ready(Language.ENGLISH)
    with qtbot.waitSignal(desk.went) as went:
        page.findChild(QToolButton, "questions_ready_print").click()
    assert went.args == [Place("print", ours[0].id, "reflection")]
    write(qtbot, page, "Noise")
    with qtbot.waitSignal(desk.went) as went:
        page.findChild(QToolButton, "questions_print").click()
    assert went.args == [Place("print", page.place.record, "reflection")]
    # What the group said of itself is not a set of questions.
    press(qtbot, page, "journey_tabs_said")
    write(qtbot, page, "Here")
    assert what_to_print(desk, page.place) is None


def test_ours_are_changed_in_a_copy(qtbot: QtBot, page: JourneyPage, desk: Desk) -> None:
    press(qtbot, page, "journey_tabs_questions")
    ours = question_sets.ready(Language.ENGLISH)
    assert [row.title for row in page.rows.row_texts()][1:] == [one.title for one in ours]
    press(qtbot, page, "questions_ready_copy")
    with desk.workspace.read() as session:
        [own] = question_sets.question_sets(session)
    assert (own.title, own.questions) == (ours[0].title, ours[0].questions)
    titles = [row.title for row in page.rows.row_texts()]
    assert titles.count(own.title) == 1
    press(qtbot, page, "questions_delete")
    assert ours[0].title in [row.title for row in page.rows.row_texts()]


def test_what_was_said_in_a_meeting_is_looked_at_together(
    qtbot: QtBot, page: JourneyPage, desk: Desk, went: list[Place]
) -> None:
    with desk.workspace.change("Meet") as session:
        [hala] = members.add(session, typed_names("Hala"))
        meeting = meetings.schedule(session, Meeting("Pupils", JUNE, desk.now().time()))
        entry = Entry(
            EntryKind.ASSUMPTION, CANNOT, JUNE, Authorship.CREDITED, (hala,), meeting=meeting
        )
        entries.add(session, entry)
        tested = tryouts.add(session, TryOut(hala, "Pairs explain", JUNE))
    press(qtbot, page, "journey_tabs_assumptions")
    press(qtbot, page, "assumption_said_in_meeting_take")
    qtbot.keyClicks(field(page, "assumption_otherwise"), "Two did.")
    choose(page, "assumption_try_out", str(tested))
    desk.workspace.settle()
    with desk.workspace.read() as session:
        [kept] = assumptions.assumptions(session)
    assert (kept.text, kept.otherwise, kept.try_out) == (CANNOT, "Two did.", tested)
    press(qtbot, page, "assumption_open")
    press(qtbot, page, "assumption_said")
    assert went == [Place("tryouts", tested), Place("meeting", meeting)]
    press(qtbot, page, "assumption_delete")
    with desk.workspace.read() as session:
        assert [b.kind for b in records.bin_of(session)] == ["assumption"]
    assert page.rows.row_texts()[0].title == "Said in meetings"


@pytest.fixture
def went(desk: Desk) -> list[Place]:
    places: list[Place] = []
    desk.went.connect(places.append)
    return places


def test_each_record_opens_on_its_tab(page: JourneyPage, desk: Desk) -> None:
    made: dict[str, UUID] = {}
    with desk.workspace.change("Fill") as session:
        made["said"] = stages.add(session, Reflection(JUNE, words=TEA))
        stages.add(session, Reflection(desk.today(), words="Newer"))
        made["assumptions"] = assumptions.add(session, assumptions.Assumption(CANNOT, JUNE))
        made["questions"] = question_sets.add(session, question_sets.QuestionSet("Noise"))
    for kind, key in made.items():
        page.open(Place("journey", key))
        assert page.tabs.choice() == kind
        assert page.place.record == key
        assert page.rows.current_id() == str(key)


def test_a_page_with_nothing_on_it_says_what_will_be_here(page: JourneyPage) -> None:
    empty = page.findChild(Label, "journey_empty")
    assert empty.isVisible()
    assert "own words" in empty.text()
    assert not page.rows.isVisible()


@pytest.mark.every_language
def test_ours_stand_in_the_community_s_language(
    qtbot: QtBot, page: JourneyPage, language: Language
) -> None:
    press(qtbot, page, "journey_tabs_questions")
    titles = [row.title for row in page.rows.row_texts() if not row.heading]
    assert titles == [one.title for one in question_sets.ready(language)]
