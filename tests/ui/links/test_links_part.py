"""The chain on an idea's page, by the keys and the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.periods import Bell
from tlc_desktop.storage import ideas, links, members, periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.view import IdeaPage
from tlc_desktop.ui.links.links_part import LinksPart
from tlc_desktop.ui.links.step_words import step_told
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import Place

LEFT = Qt.MouseButton.LeftButton
DAY = date(2026, 10, 27)
SUNDAY = 6


@dataclass
class Made:
    doaa: UUID
    ehab: UUID
    hossam: UUID
    rania: UUID
    yasmin: UUID
    idea: UUID
    steps: list[UUID]


@pytest.fixture
def made(desk: Desk) -> Made:
    with desk.workspace.change("Make") as session:
        people = members.add(session, typed_names("Doaa\nEhab\nHossam\nRania\nYasmin"))
        doaa, ehab, hossam, *_ = people
        credit = (Credit(CreditPart.BROUGHT, hossam),)
        idea = ideas.add(session, Idea("Five fingers before any hand", DAY, credits=credit))
        told = LearningLink(idea, hossam, doaa, LinkHow.TELL, "Over tea", LinkState.HAPPENED, DAY)
        later = date(2026, 12, 6)
        both = LearningLink(idea, doaa, ehab, LinkHow.TOGETHER, "One each", LinkState.AGREED, later)
        steps = [links.add(session, step) for step in (told, both)]
    return Made(*people, idea, steps)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[IdeaPage]:
    opened = IdeaPage(desk)
    opened.resize(1250, 700)
    qtbot.addWidget(opened)
    opened.open(Place("idea", made.idea))
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    opened.hide()


@pytest.fixture
def part(page: IdeaPage) -> LinksPart:
    return page.links


def chain(desk: Desk, made: Made) -> list[LearningLink]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return links.chain(session, made.idea)


def press(qtbot: QtBot, part: QWidget, name: str) -> None:
    button = part.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def free_on_sunday(desk: Desk, *people: UUID) -> None:
    with desk.workspace.change("Weeks") as session:
        periods.ring(session, [Bell("1", time(8), time(8, 45)), Bell("2", time(9), time(9, 45))])
        second = periods.bells(session)[1].id
        for person in people:
            periods.say(session, person, {(SUNDAY, second)}, desk.today())


def pills(part: LinksPart) -> list[str]:
    held = part.question._pills.findChildren(QAbstractButton)
    return [button.whole() for button in held]


@pytest.mark.every_language
def test_a_step_says_all_of_itself(desk: Desk, made: Made, part: LinksPart) -> None:
    rows = [box.row for box in part.chain.boxes.values()]
    for step, row in zip(chain(desk, made), rows, strict=True):
        told = step_told(step, desk)
        assert row.accessibleName() == told.spoken()
        for text in (told.how, told.giver, told.receiver, told.what, told.when, told.tag):
            assert text
            assert text in told.spoken()
        assert row.height() >= theme.measure(54)
    assert desk.formats.date(DAY) in rows[0].accessibleName()


@pytest.mark.every_language
def test_links_stand_where_the_window_begins_and_take_hold_of_each_other(
    part: LinksPart, language: Language
) -> None:
    painted = part.chain.grab().toImage()
    boxes = list(part.chain.boxes.values())
    inside = [(4 + theme.measure(20) / 2), boxes[0].y() + boxes[0].height() / 2]
    x = round(part.chain.width() - inside[0] if language is Language.ARABIC else inside[0])
    assert painted.pixelColor(x, round(inside[1])) == theme.color("tint")  # it happened
    agreed = boxes[1].y() + boxes[1].height() // 2
    assert painted.pixelColor(x, agreed) != theme.color("tint")
    assert boxes[1].height() > boxes[0].height()  # as tall as its row, with the question


def test_a_step_is_added(qtbot: QtBot, desk: Desk, made: Made, part: LinksPart) -> None:
    press(qtbot, part, "step_new")
    assert part.form.giver.choice() == str(made.ehab)  # whoever received last may give on
    press(qtbot, part, "step_keep")
    assert part.form.receiver.note()
    assert len(chain(desk, made)) == 2
    part.form.receiver.set_choice(str(made.rania))
    part.form.how.set_choice("coach")
    qtbot.keyClicks(part.form.what.edit, "When these two want it")
    qtbot.keyClick(part.form.what.edit, Qt.Key.Key_Return)
    new = chain(desk, made)[-1]
    assert (new.giver, new.receiver, new.how, new.what) == (
        made.ehab,
        made.rania,
        LinkHow.COACH,
        "When these two want it",
    )
    assert (new.state, new.day) == (LinkState.NOT_YET, None)
    assert part.form.isHidden()
    assert part.more.hasFocus()
    desk.workspace.undo()
    assert len(chain(desk, made)) == 2


def test_a_ring_is_refused_with_a_sentence(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart
) -> None:
    for receiver, said in ((made.hossam, "come back"), (made.ehab, "one to another")):
        press(qtbot, part, "step_new")
        part.form.receiver.set_choice(str(receiver))
        press(qtbot, part, "step_keep")
        assert said in part.form.receiver.note()
        assert part.form.isVisible()
        assert len(chain(desk, made)) == 2
        press(qtbot, part, "step_close")


def test_what_is_half_typed_stays_with_its_idea(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart, page: IdeaPage
) -> None:
    press(qtbot, part, "step_new")
    qtbot.keyClicks(part.form.what.edit, "Half a")
    with desk.workspace.change("Make") as session:
        other = ideas.add(session, Idea("Another", DAY))
    page.open(Place("idea", other))
    assert part.form.isHidden()
    assert not part.chain.isVisible()
    press(qtbot, part, "step_new")
    assert part.form.what.text() == ""
    page.open(Place("idea", made.idea))
    press(qtbot, part, "step_new")
    assert part.form.what.text() == "Half a"


def test_a_step_is_opened_and_changed(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart
) -> None:
    row = part.chain.boxes[made.steps[1]].row
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Up)
    assert part.chain.boxes[made.steps[0]].row.hasFocus()
    qtbot.keyClick(part.chain.boxes[made.steps[0]].row, Qt.Key.Key_Down)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert part.form.isVisible()
    assert part.form.parent() is part.chain.boxes[made.steps[1]]
    assert part.question.isHidden()  # one thing at a time
    part.form.state.set_choice("happened")
    part.form.day.set_day(None)
    press(qtbot, part, "step_keep")
    step = chain(desk, made)[1]
    assert (step.state, step.day) == (LinkState.HAPPENED, desk.today())
    assert row.hasFocus()
    assert part.question.isHidden()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert [step.id for step in chain(desk, made)] == made.steps[:1]
    desk.workspace.undo()
    assert [step.id for step in chain(desk, made)] == made.steps


def test_only_the_next_agreed_step_asks_whether_it_is_small_enough(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart
) -> None:
    assert part.question.parent() is part.chain.boxes[made.steps[1]]
    with desk.workspace.change("Sooner") as session:
        step = LearningLink(
            made.idea, made.ehab, made.rania, state=LinkState.AGREED, day=date(2026, 11, 1)
        )
        sooner = links.add(session, step)
    assert part.question.parent() is part.chain.boxes[sooner]
    desk.workspace.undo()
    assert part.question.parent() is part.chain.boxes[made.steps[1]]
    told: list[tuple[str, bool]] = []
    desk.told.connect(lambda *said: told.append(said))
    press(qtbot, part, "small_enough_answer_yes")
    assert chain(desk, made)[1].small_enough
    assert part.question.isHidden()
    assert told
    assert told[0][1]
    desk.workspace.undo()
    assert part.question.isVisible()


def test_a_smaller_step_is_written(qtbot: QtBot, desk: Desk, made: Made, part: LinksPart) -> None:
    press(qtbot, part, "small_enough_answer_smaller")
    assert part.form.isVisible()
    assert part.form.what.edit.hasFocus()
    qtbot.keyClicks(part.form.what.edit, "Two minutes")
    qtbot.keyClick(part.form.what.edit, Qt.Key.Key_Return)
    assert chain(desk, made)[1].what == "Two minutes"
    assert part.question.isVisible()
    assert part.question.answers.choice() == ""


def test_someone_in_between_is_offered_by_name_with_a_free_period_as_reason(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart
) -> None:
    free_on_sunday(desk, made.doaa, made.ehab, made.yasmin, made.rania, made.hossam)
    press(qtbot, part, "small_enough_answer_between")
    reason = part.question._reason.text()
    assert "Sunday" in reason
    assert "09:00" in reason
    assert pills(part) == ["Rania", "Yasmin"]  # by name; Hossam passed it on already
    assert part.question.another.isHidden()
    press(qtbot, part, f"between_{made.yasmin}")
    steps = chain(desk, made)
    assert [(step.giver, step.receiver, step.state) for step in steps[1:]] == [
        (made.doaa, made.yasmin, LinkState.NOT_YET),
        (made.yasmin, made.ehab, LinkState.NOT_YET),
    ]
    desk.workspace.undo()
    assert [step.id for step in chain(desk, made)] == made.steps


def test_anybody_else_may_stand_in_between(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart
) -> None:
    press(qtbot, part, "small_enough_answer_between")
    assert pills(part) == []
    assert "No free period" in part.question._reason.text()
    press(qtbot, part, "between_another")
    menu = part.question.another.findChild(QMenu, "between_menu")
    assert menu is not None
    acts: list[QAction] = menu.actions()
    assert [act.text() for act in acts] == ["Rania", "Yasmin"]
    acts[0].trigger()
    menu.hide()
    assert [step.receiver for step in chain(desk, made)] == [made.doaa, made.rania, made.ehab]


def test_who_rests_is_not_asked(qtbot: QtBot, desk: Desk, made: Made, part: LinksPart) -> None:
    with desk.workspace.change("Rest") as session:
        for key, state in ((made.rania, "resting"), (made.yasmin, "left")):
            members.edit(session, key, lambda member, state=state: replace(member, state=state))
    press(qtbot, part, "small_enough_answer_between")
    assert part.question.another.isHidden()
    assert "nobody" in part.question._reason.text()


def test_a_step_still_to_take_prints_for_the_two(
    qtbot: QtBot, desk: Desk, made: Made, part: LinksPart
) -> None:
    with qtbot.waitSignal(desk.went, timeout=2000) as asked:
        press(qtbot, part, "chain_print")
    assert asked.args == [Place("print", made.idea, "link-card")]
    with desk.workspace.change("Happened") as session:
        links.edit(session, made.steps[1], lambda step: replace(step, state=LinkState.HAPPENED))
    qtbot.waitUntil(lambda: not part.cards.isVisible())
