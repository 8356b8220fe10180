"""The page of one idea, by the keys and the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, IdeaState, LinkKind, Source
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import ideas, meetings, members, records, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.chooser import IdeaChooser
from tlc_desktop.ui.ideas.credit_part import CreditPill, CreditSide
from tlc_desktop.ui.ideas.family_part import FamilySide
from tlc_desktop.ui.ideas.header import IdeaHeader
from tlc_desktop.ui.ideas.view import IdeaPage
from tlc_desktop.ui.ideas.words_part import WordsSide
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.tryouts.form import TryOutForm
from tlc_desktop.ui.widgets.empty_state import EmptyState

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Made:
    hala: UUID
    nadia: UUID
    meeting: UUID
    slip: UUID
    cards: UUID
    tryout: UUID


@pytest.fixture
def made(desk: Desk) -> Made:
    day = date(2026, 9, 8)
    with desk.workspace.change("Make") as session:
        hala, nadia = members.add(session, [Member("Hala Mansour"), Member("Nadia Kamel")])
        meeting = meetings.schedule(session, Meeting("Endings", day, time(13, 15)))
        cards = ideas.add(session, Idea("Thumb cards", day))
        slip = ideas.add(
            session,
            Idea(
                "One question at the door",
                day,
                meeting=meeting,
                steps=("Ask", "Read"),
                authorship=Authorship.CREDITED,
                credits=(Credit(CreditPart.BROUGHT, hala),),
            ),
        )
        ideas.add_link(session, IdeaLink(slip, cards, LinkKind.INSPIRED))
        tryout = tryouts.add(session, TryOut(nadia, "I try it", day, idea=slip, with_class="3/1"))
    return Made(hala, nadia, meeting, slip, cards, tryout)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[IdeaPage]:
    opened = IdeaPage(desk)
    opened.resize(1250, 700)
    qtbot.addWidget(opened)
    opened.open(Place("idea", made.slip))
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    opened.hide()


def saved(desk: Desk, key: UUID) -> Idea:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return ideas.idea(session, key)


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name) or page.findChild(QToolButton, name)
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def pills(page: IdeaPage) -> list[str]:
    QApplication.sendPostedEvents(None, 0)
    return [pill.text() for pill in page.credit._names.findChildren(CreditPill)]


def test_the_parts_of_the_page(page: IdeaPage) -> None:
    kinds = {
        IdeaHeader: page.header,
        WordsSide: page.words,
        CreditSide: page.credit,
        FamilySide: page.family,
        TryOutForm: page.begin.form,
        IdeaChooser: page.family.chooser,
    }
    assert all(isinstance(part, kind) for kind, part in kinds.items())
    assert child(page, "idea_title").toPlainText() == "One question at the door"
    assert child(page, "idea_steps").toPlainText() == "Ask\nRead"
    assert "Endings" in page.findChild(QPushButton, "idea_meeting").text()
    assert [row.title for row in page.trying.rows.row_texts()] == ["Nadia Kamel"]
    assert page.trying.rows.row_texts()[0].columns[0] == "3/1"


def test_every_text_is_written_in_place(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    for fact in ("words", "first_step", "works_without", "how_we_know", "not_so_well", "read_more"):
        field = child(page, f"idea_{fact}")
        field.setFocus()
        qtbot.keyClicks(field, f"R&D <{fact}>")
        assert getattr(saved(desk, made.slip), fact) == f"R&D <{fact}>"
    steps = child(page, "idea_steps")
    steps.setFocus()
    steps.moveCursor(steps.textCursor().MoveOperation.End)
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert saved(desk, made.slip).steps == ("Ask", "Read")
    assert steps.toPlainText() == "Ask\nRead\n", "the line just opened stays open"
    qtbot.keyClicks(steps, "Keep")
    assert saved(desk, made.slip).steps == ("Ask", "Read", "Keep")


def test_a_title_is_one_line_and_never_blank(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    title = child(page, "idea_title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "A slip ")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert saved(desk, made.slip).title == "A slip"
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    assert page.header.title.note() != ""
    assert saved(desk, made.slip).title == "A slip"


def test_state_source_and_day(qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made) -> None:
    page.header.state._actions[IdeaState.KEPT.value].trigger()
    combo = page.words.source.combo
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    page.words.day.edit.setFocus()
    page.words.day.edit.selectAll()
    qtbot.keyClicks(page.words.day.edit, "1/9/2026")
    combo.setFocus()
    idea = saved(desk, made.slip)
    assert (idea.state, idea.source, idea.day) == (
        IdeaState.KEPT,
        list(Source)[1],
        date(2026, 9, 1),
    )


def test_credit_is_added_and_taken_away_by_keyboard(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    press(qtbot, page, "credit_open")
    form = page.credit.form
    qtbot.keyClick(form.part.combo, Qt.Key.Key_Down)
    before = saved(desk, made.slip).credits
    qtbot.mouseClick(form.add, LEFT)
    assert form.who.note()
    assert saved(desk, made.slip).credits == before  # nobody is credited whom nobody chose
    for _ in ("Hala", "Nadia"):
        qtbot.keyClick(form.who.combo, Qt.Key.Key_Down)
    qtbot.mouseClick(form.add, LEFT)
    assert [(c.part, c.member) for c in saved(desk, made.slip).credits] == [
        (CreditPart.BROUGHT, made.hala),
        (CreditPart.BUILT_ON, made.nadia),
    ]
    assert sorted(pills(page)) == ["Hala Mansour", "Nadia Kamel"]
    for pill in page.credit._names.findChildren(CreditPill):
        qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert saved(desk, made.slip).credits == ()
    assert page.credit._names.findChild(QWidget, "credit_plain") is not None


def test_an_author_is_forgotten_only_after_a_question(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    def answer(name: str) -> None:
        dialog = QApplication.activeModalWidget()
        qtbot.mouseClick(dialog.findChild(QPushButton, name), LEFT)

    QTimer.singleShot(0, lambda: answer("forget_author_keep"))
    press(qtbot, page, "credit_forget")
    assert saved(desk, made.slip).credits != ()
    QTimer.singleShot(0, lambda: answer("forget_author_act"))
    press(qtbot, page, "credit_forget")
    idea = saved(desk, made.slip)
    assert (idea.authorship, idea.credits) == (Authorship.NOT_STORED, ())
    assert child(page, "credit_plain").text() == "name not kept"
    assert desk.workspace.store.labels() == (None, None)


def test_its_family_grows_both_ways(qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    press(qtbot, page, f"relative_{made.cards}")
    assert went.pop() == Place("idea", made.cards)
    press(qtbot, page, "family_build")
    qtbot.keyClicks(page.family.built.edit, "Read one aloud")
    qtbot.keyClick(page.family.built.edit, Qt.Key.Key_Return)
    child_key = went.pop().record
    with desk.workspace.read() as session:
        link = next(link for link in ideas.links(session) if link.idea == child_key)
    assert (link.parent, link.kind) == (made.slip, LinkKind.BUILT_ON)
    page.open(Place("idea", child_key))
    QApplication.processEvents()
    press(qtbot, page, f"unlink_{link.id}")
    with desk.workspace.read() as session:
        assert child_key not in {link.idea for link in ideas.links(session)}
    press(qtbot, page, "family_from")
    qtbot.keyClicks(page.family.chooser.field.edit, "thumb")
    page.family.chooser.rows.setFocus()
    qtbot.keyClick(page.family.chooser.rows, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        assert {(link.idea, link.parent) for link in ideas.links(session)} >= {
            (child_key, made.cards)
        }


def test_somebody_will_try_this(qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made) -> None:
    press(qtbot, page, "idea_try")
    assert not page.header.attempt.isVisible(), "one primary button at a time"
    assert page.begin.form.what.text() == ""
    page.begin.form.owner.combo.setFocus()
    qtbot.keyClick(page.begin.form.owner.combo, Qt.Key.Key_Down)
    qtbot.keyClicks(page.begin.form.what.edit, "With my smallest class")
    press(qtbot, page, "idea_try_form_keep")
    with desk.workspace.read() as session:
        trying = tryouts.of_idea(session, made.slip)
    assert (trying[0].owner, trying[0].what) == (made.hala, "With my smallest class")
    assert saved(desk, made.slip).state is IdeaState.BEING_TRIED
    assert [row.title for row in page.trying.rows.row_texts()] == ["Hala Mansour", "Nadia Kamel"]


def test_where_its_buttons_lead(qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    press(qtbot, page, "idea_back")
    press(qtbot, page, "idea_meeting")
    press(qtbot, page, "idea_print")
    page.trying.rows.setFocus()
    qtbot.keyClick(page.trying.rows, Qt.Key.Key_Return)
    assert went == [
        Place("ideas"),
        Place("meeting", made.meeting),
        Place("print", made.slip, "handout"),
        Place("tryouts", made.tryout),
    ]


def test_the_bin_takes_it_and_undo_brings_it_back(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    with qtbot.waitSignal(desk.told) as told:
        press(qtbot, page, "idea_bin")
    assert "One question at the door" in told.args[0]
    assert went == [Place("ideas")]
    with desk.workspace.read() as session:
        assert [b.id for b in records.bin_of(session)] == [made.slip]
    assert page.findChild(EmptyState, "idea_gone").isVisible()
    desk.workspace.undo()
    assert page.header.isVisible()
    assert pills(page) == ["Hala Mansour"]


def test_it_opens_without_its_title_being_edited(qtbot: QtBot, page: IdeaPage) -> None:
    stops = [page.focusWidget().objectName()]
    while len(stops) < 5:
        page.focusWidget().focusNextPrevChild(True)
        stops.append(page.focusWidget().objectName())
    assert stops == ["idea_back", "idea_title", "idea_state", "idea_bin", "idea_print"]


def test_it_fits_a_small_window(qtbot: QtBot, page: IdeaPage) -> None:
    page.resize(826, 530)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 826
    assert page.minimumSizeHint().height() <= 530


def test_one_may_come_to_begin_a_try_out(desk: Desk, page: IdeaPage, made: Made) -> None:
    page.open(Place("idea", made.cards, kind="try"))
    assert page.begin.form.isVisible()
    page.open(Place("idea", made.slip))
    assert not page.begin.isVisible()
