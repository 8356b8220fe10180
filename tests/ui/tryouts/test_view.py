"""The try-outs page, by the keys and the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import ideas, members, records, tryouts
from tlc_desktop.storage.tryouts import Which
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.tryouts.answer import AnswerBar
from tlc_desktop.ui.tryouts.detail import TryOutDetail
from tlc_desktop.ui.tryouts.form import TryOutForm
from tlc_desktop.ui.tryouts.story import StoryPart
from tlc_desktop.ui.tryouts.try_out_list import FoundTryOuts
from tlc_desktop.ui.tryouts.view import TryOutsPage
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.nothing_found import NothingFound

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Made:
    hala: UUID
    nadia: UUID
    idea: UUID
    slips: UUID
    wall: UUID


@pytest.fixture
def made(desk: Desk) -> Made:
    day = date(2026, 10, 6)
    with desk.workspace.change("Make") as session:
        hala, nadia = members.add(session, [Member("Hala Mansour"), Member("Nadia Kamel")])
        idea = ideas.add(session, Idea("One question at the door", day))
        slips = tryouts.add(
            session,
            TryOut(hala, "Slips before the bell, no <b>names</b>", day, with_class="2/4"),
        )
        tryouts.tell(session, slips, Story(date(2026, 10, 7), "Nine wrote"))
        wall = tryouts.add(session, TryOut(nadia, "حائط كلمات", day, answer=Answer.TOLD))
    return Made(hala, nadia, idea, slips, wall)


def shown(qtbot: QtBot, desk: Desk, record: UUID | None = None) -> TryOutsPage:
    page = TryOutsPage(desk)
    page.resize(1150, 700)
    qtbot.addWidget(page)
    page.open(Place("tryouts", record))
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[TryOutsPage]:
    opened = shown(qtbot, desk)
    yield opened
    opened.hide()


def saved(desk: Desk, key: UUID) -> TryOut:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return tryouts.try_out(session, key)


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name) or page.findChild(QToolButton, name)
    assert button is not None
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def titles(page: TryOutsPage) -> list[str]:
    return [row.title for row in page.found.rows.row_texts()]


def test_the_first_of_those_being_tried_is_shown(page: TryOutsPage, made: Made) -> None:
    assert titles(page) == ["Hala Mansour"]
    assert page.record == made.slips
    what = page.findChild(QWidget, "try_out_what")
    assert what.toPlainText() == "Slips before the bell, no <b>names</b>"


def test_the_parts_of_the_page(page: TryOutsPage) -> None:
    kinds = {
        FoundTryOuts: page.found,
        TryOutDetail: page.detail,
        StoryPart: page.detail.story,
        AnswerBar: page.detail.answer,
        TryOutForm: page.form,
    }
    assert all(isinstance(part, kind) for kind, part in kinds.items())


def test_segments_and_words_find(qtbot: QtBot, page: TryOutsPage) -> None:
    qtbot.mouseClick(page.found.which.button(Which.ALL.value), LEFT)
    assert titles(page) == ["Hala Mansour", "Nadia Kamel"]
    qtbot.mouseClick(page.found.which.button(Which.TOLD.value), LEFT)
    assert titles(page) == ["Nadia Kamel"]
    qtbot.mouseClick(page.found.which.button(Which.ALL.value), LEFT)
    qtbot.keyClicks(page.found.field.edit, "slip")
    assert titles(page) == ["Hala Mansour"]
    qtbot.keyClicks(page.found.field.edit, "qqq")
    assert page.findChild(NothingFound, "try_outs_nothing").isVisible()
    press(qtbot, page, "try_outs_nothing_clear")
    assert titles(page) == ["Hala Mansour", "Nadia Kamel"]


def test_nobody_elses_answers_stand_beside_what_is_looked_for(
    qtbot: QtBot, page: TryOutsPage, made: Made
) -> None:
    """The answers that are offered belong to one that is in the list, or there are none."""
    qtbot.mouseClick(page.found.which.button(Which.ALL.value), LEFT)
    assert page.record == made.slips
    qtbot.keyClicks(page.found.field.edit, "nadia")
    assert page.record == made.wall
    assert page.found.rows.current_id() == str(made.wall)
    qtbot.keyClicks(page.found.field.edit, "qqq")
    assert not page.detail.answer.isVisible()
    page.found.field.edit.clear()
    qtbot.keyClicks(page.found.field.edit, "slip")
    assert page.record == made.slips
    assert page.detail.answer.isVisible()


def test_one_that_was_just_answered_stays(qtbot: QtBot, page: TryOutsPage, made: Made) -> None:
    qtbot.mouseClick(page.detail.answer.answers.button(Answer.REST.value), LEFT)
    assert titles(page) == []
    assert page.record == made.slips
    assert page.detail.answer.isVisible()


def test_one_that_is_not_being_tried_can_be_opened_from_elsewhere(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    page = shown(qtbot, desk, made.wall)
    assert page.found.rows.current_id() == str(made.wall)
    assert page.found.filter() == ("", Which.ALL)


def test_the_owners_words_are_saved_as_typed_and_never_blank(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    what = page.findChild(QWidget, "try_out_what")
    what.selectAll()
    qtbot.keyClicks(what, "One slip")
    assert saved(desk, made.slips).what == "One slip"
    what.selectAll()
    qtbot.keyClick(what, Qt.Key.Key_Delete)
    assert saved(desk, made.slips).what == "One slip"
    assert what.accessibleDescription() != ""


def test_facts_are_saved(qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made) -> None:
    step = page.findChild(QWidget, "try_out_first_step")
    qtbot.keyClicks(step, "one lesson")
    friend = page.detail.friend.combo
    assert [friend.itemData(i) for i in range(friend.count())] == ["", str(made.nadia)]
    friend.setFocus()
    qtbot.keyClick(friend, Qt.Key.Key_Down)
    date_edit = page.detail.talk_on.edit
    date_edit.setFocus()
    qtbot.keyClicks(date_edit, "20/10/2026")
    friend.setFocus()
    kept = saved(desk, made.slips)
    assert (kept.first_step, kept.friend) == ("one lesson", made.nadia)
    assert kept.talk_on == date(2026, 10, 20)


def test_what_is_typed_in_the_box_is_on_disk_and_then_joins_the_thread(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    box = page.detail.story.box.edit
    box.setFocus()
    qtbot.keyClicks(box, "The back row asked")
    with qtbot.waitSignal(desk.workspace.saved):
        pass
    assert [s.what_i_did for s in saved(desk, made.slips).stories] == [
        "Nine wrote",
        "The back row asked",
    ]
    assert box.toPlainText() == "The back row asked"
    press(qtbot, page, "story_add")
    qtbot.waitUntil(lambda: len(page.detail.story._lines) == 2)
    assert box.toPlainText() == ""
    story = saved(desk, made.slips).stories[1]
    assert story.day == desk.today()
    line = page.findChild(QWidget, f"story_what_i_did_{story.id}")
    assert line.toPlainText() == "The back row asked"


def test_a_line_changes_where_it_stands_and_opens_to_all_its_parts(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    (story,) = saved(desk, made.slips).stories
    line = page.findChild(QWidget, f"story_{story.id}")
    assert line.findChild(QWidget, f"story_pupils_{story.id}") is None
    line._all.trigger()
    pupils = line.findChild(QWidget, f"story_pupils_{story.id}")
    assert pupils.isVisible()
    qtbot.keyClicks(pupils, "they smiled")
    assert saved(desk, made.slips).stories[0].pupils == "they smiled"
    line._delete()
    assert saved(desk, made.slips).stories == ()


def test_each_answer_is_a_good_one(qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made) -> None:
    for answer in Answer:
        qtbot.mouseClick(page.detail.answer.answers.button(answer.value), LEFT)
        assert saved(desk, made.slips).answer is answer
        assert page.record == made.slips, "it stays open, wherever it is listed"


def test_asked_twice_at_most_then_it_rests(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    """The third rule of background.md."""
    bar = page.detail.answer
    press(qtbot, page, "i_asked")
    assert bar._sentence.text().startswith("Asked once. After a second time it is left")
    press(qtbot, page, "i_asked")
    assert bar._sentence.text() == "Asked twice. It is left until its owner mentions it."
    assert not bar.asked.isVisible()
    press(qtbot, page, "brought_up")
    kept = saved(desk, made.slips)
    assert (kept.asked_on, kept.asked_again_on) == (None, None)
    assert bar.asked.isVisible()


def test_what_is_left_for_now_is_open_again_once_its_owner_mentions_it(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    qtbot.mouseClick(page.detail.answer.answers.button(Answer.REST.value), LEFT)
    assert not page.detail.answer.asked.isVisible()
    press(qtbot, page, "brought_up")
    assert saved(desk, made.slips).answer is None
    assert page.detail.answer.asked.isVisible()


def test_an_idea_is_linked_by_typing(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    press(qtbot, page, "try_out_idea")
    chooser = page.detail.chooser
    qtbot.keyClicks(chooser.field.edit, "door")
    chooser.rows.setFocus()
    qtbot.keyClick(chooser.rows, Qt.Key.Key_Return)
    assert saved(desk, made.slips).idea == made.idea
    went: list[Place] = []
    desk.went.connect(went.append)
    press(qtbot, page, "try_out_idea")
    assert went == [Place("idea", made.idea)]


def test_a_try_out_is_written_by_its_owner_in_their_words(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    """The second rule of background.md."""
    press(qtbot, page, "write_try_out")
    press(qtbot, page, "try_out_form_keep")
    assert page.form.owner.note()
    assert page.form.what.note()
    assert page.form.what.text() == "", "nothing is written for them"
    page.form.owner.combo.setFocus()
    qtbot.keyClick(page.form.owner.combo, Qt.Key.Key_Down)
    qtbot.keyClick(page.form.owner.combo, Qt.Key.Key_Down)
    qtbot.keyClicks(page.form.what.edit, "Count to seven")
    press(qtbot, page, "try_out_form_keep")
    kept = saved(desk, page.record)
    assert (kept.owner, kept.what, kept.day) == (made.nadia, "Count to seven", desk.today())
    assert page.detail.isVisible()


def test_the_bin_takes_it_and_undo_brings_it_back(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    with qtbot.waitSignal(desk.told) as told:
        press(qtbot, page, "try_out_bin")
    assert told.args[1] is True
    assert titles(page) == []
    with desk.workspace.read() as session:
        assert [b.id for b in records.bin_of(session)] == [made.slips]
    desk.workspace.undo()
    assert titles(page) == ["Hala Mansour"]


def test_an_empty_file_says_what_will_be_here(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    empty = page.findChild(EmptyState, "try_outs_empty")
    assert empty.isVisible()
    assert not page.write.isVisible()
    qtbot.mouseClick(empty.button, LEFT)
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "try_out_form_people")
    assert went.args[0].page == "people"


def test_it_fits_a_small_window(qtbot: QtBot, page: TryOutsPage) -> None:
    page.resize(826, 530)
    QApplication.processEvents()
    assert page.width() == 826
    assert page.minimumSizeHint().width() <= 826
    which = page.found.which
    assert which.width() >= which.sizeHint().width()
    assert page.minimumSizeHint().height() <= 530


def test_try_outs_stand_by_name_day_or_state_and_never_by_how_often_somebody_was_asked(
    desk: Desk, page: TryOutsPage, made: Made
) -> None:
    with desk.workspace.change("Talk") as session:
        tryouts.edit(session, made.wall, lambda t: replace(t, talk_on=date(2026, 11, 1)))
    found = page.found
    found.which.button(Which.ALL.value).click()
    menu = found.order.menu_of_orders()
    assert [act.objectName().rpartition("_")[2] for act in menu.actions()] == [
        "name",
        "day",
        "state",
    ]
    for key, wanted in (("day", ["Nadia", "Hala"]), ("state", ["Hala", "Nadia"])):
        menu.findChild(QAction, f"try_outs_order_{key}").trigger()
        assert [row.title.split()[0] for row in found.rows.row_texts()] == wanted


def test_the_keys_of_the_list_change_the_words_copy_and_delete(
    qtbot: QtBot, desk: Desk, page: TryOutsPage, made: Made
) -> None:
    rows, ctrl = page.found.rows, Qt.KeyboardModifier.ControlModifier
    page.found.which.button(Which.ALL.value).click()
    rows.setFocus()
    rows.choose(str(made.slips))
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    assert QApplication.focusWidget().objectName() == "try_out_what"
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, ctrl)
    qtbot.keyClick(rows, Qt.Key.Key_C, ctrl)
    first = QApplication.clipboard().text().split("\n")[0].split("\t")
    assert first == [
        "Hala Mansour",
        "Slips before the bell, no <b>names</b>",
        "2/4",
        "6 October 2026",
        "",
    ]
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is rows, "of several none is changed"
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    with desk.workspace.read() as session:
        assert tryouts.found(session) == []
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert len(tryouts.found(session)) == 2
