"""Keying in what came back on paper, with the keyboard alone."""

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID

import pytest
from at_keys import CTRL, Key, press, type_text
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.ui.slips.conftest import DAY, NAMES
from tlc_desktop.domain.members import NameChoice
from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.storage import entries, meetings, members, paper_codes, pulse, tryouts, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.slips.sheet_lines import Keyed
from tlc_desktop.ui.slips.view import SlipsPage
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.labels import Label


class Mouse(QObject):
    """Counts what a mouse does anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.moves = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        kinds = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
        self.moves += event.type() in kinds
        return False


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[Mouse]:
    made = Mouse()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def go_to(page: SlipsPage, kind: Keyed) -> None:
    """Down to the first line of a kind, and Enter."""
    page.rows.setFocus()
    press(Key.Key_Home)
    while not page.rows.current_id().startswith(kind.value):
        press(Key.Key_Down)
    press(Key.Key_Return)


def typed(*parts: str) -> None:
    """What stands in each field of a slip, Enter after each."""
    for part in parts:
        type_text(part)
        press(Key.Key_Return)


def test_thirty_six_slips(
    page: SlipsPage, desk: Desk, key: UUID, told: list[UUID], mouse: Mouse
) -> None:
    """By the code of each: its field, and back to the next code."""
    wants = [
        *(WantedSlip(Slip.WHAT_WILL_I_SAY, key, each) for each in told),
        *(WantedSlip(Slip.MY_PLAN, key, number=n) for n in range(len(NAMES))),
        WantedSlip(Slip.PULSE, key),
    ]
    with desk.workspace.change("", in_passing=True) as session:
        paper_codes.allot(session, wants)
        codes = iter(paper_codes.codes_for(session, wants))
    page.came_back.setFocus()
    for n, name in enumerate(NAMES):
        typed(next(codes), f"T {name[0]}", str(n % 4 + 1))
    for name in NAMES:
        friend = "Hoda" if name != NAMES[6] else ""
        typed(next(codes), f"P {name[0]}", "3/2", "", "1", friend, "", name.split()[0])
    typed(next(codes), "111122223311")
    assert mouse.moves == 0
    with desk.workspace.read() as session:
        stories = tryouts.some(session, told)
        plans = tryouts.of_meeting(session, key)
        totals = {each.step: each.slips for each in pulse.of_meeting(session, key)}
        people = members.people(session)
        slips = paper_codes.of_meeting(session, key)
    for each, name, answer in zip(stories, NAMES, list(Answer) * 3, strict=True):
        (story,) = each.stories
        assert (story.what_i_did, story.day, each.answer) == (f"T {name[0]}", DAY, answer)
    assert [each.what for each in plans] == [f"P {name[0]}" for name in NAMES]
    assert {each.became for each in slips if each.slip is Slip.MY_PLAN} == {p.id for p in plans}
    assert {each.entered_on for each in slips} == {desk.today()}
    assert {(each.with_class, each.first_step, each.day) for each in plans} == {("3/2", "1", DAY)}
    assert {people[each.friend].name for each in plans if each.friend} == {"Hoda Mansour"}
    assert totals == {PulseStep.DRAWN_IN: 6, PulseStep.NUDGED: 4, PulseStep.PUSHED: 2}


def said(page: SlipsPage, name: str) -> str:
    """What a label says, if it is seen."""
    label = page.findChild(Label, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_a_slip_that_is_keyed_twice_is_changed(page: SlipsPage, desk: Desk, key: UUID) -> None:
    told_at_foot: list[str] = []
    desk.told.connect(lambda sentence, _undo: told_at_foot.append(sentence))
    go_to(page, Keyed.TELLING)
    typed("They spoke.", "1")
    go_to(page, Keyed.PLAN)
    typed("Ask less.", "2/3", "", "", "", "Nadia", "Hoda")
    assert page.forms.plan.what.text() == "", "another may come"
    typed("ask LESS.", "2/3", "", "", "", "", "Hoda")
    assert told_at_foot == ["This plan was there already: it is changed, not doubled."]
    for line in [each for each in page._lines if each.is_entered]:
        page.rows.choose(line.key)
        page.rows.opened.emit(line.key)
        form = "plan_slip" if line.kind is Keyed.PLAN else "telling_slip"
        assert said(page, f"{form}_before").startswith("Entered first on")
        assert QApplication.focusWidget().toPlainText() in ("ask LESS.", "They spoke.")  # type: ignore[attr-defined]
        press(Key.Key_A, held=CTRL)
        typed("Changed.")
        while page._line is not None and page._line.key == line.key:
            press(Key.Key_Return)
    with desk.workspace.read() as session:
        (plan,) = tryouts.of_meeting(session, key)
        (told,) = tryouts.told_between(session, date.min, DAY)
        (visit,) = visits.visits(session)
        people = members.people(session)
    assert (plan.what, [each.what_i_did for each in told.stories]) == ("Changed.", ["Changed."])
    assert [people[each].name for each in (visit.host, visit.visitor)] == [
        "Hoda Mansour",
        "Nadia Kamel",
    ]


def test_what_is_half_typed_is_there_again(page: SlipsPage, desk: Desk, key: UUID) -> None:
    """After another line, another page, and in the file as it lies there when the light goes out."""
    go_to(page, Keyed.TELLING)
    type_text("Half a story")
    go_to(page, Keyed.PLAN)
    typed("Half a plan", "1/1")
    type_text("after lunch")
    go_to(page, Keyed.PULSE)
    type_text("1112")
    desk.workspace.settle()
    kept = "".join(desk.workspace.store.drafts().values())
    assert "Half a story" in kept
    assert "Half a plan" in kept
    assert "1112" not in kept, "of fewer than five slips nothing is kept"
    assert "after lunch" in kept, "what is no day, too"
    go_to(page, Keyed.PLAN)
    assert page.forms.plan.when.edit.text() == "after lunch"
    typed("", "", "", "", "", "", "Hoda")
    assert page.forms.plan.what.text() == "Half a plan", "it waits for a day"
    assert page.forms.plan.when.note()
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is page.rows
    anew = SlipsPage(desk)
    anew.open(Place("slips", key))
    anew.refresh()
    for kind, field in ((Keyed.PLAN, "plan_slip_what"), (Keyed.TELLING, "telling_slip_story")):
        anew.rows.choose(next(each.key for each in anew._lines if each.kind is kind))
        assert anew.findChild(BidiTextEdit, field).text().startswith("Half a")
    go_to(page, Keyed.PULSE)
    assert [*page.forms.pulse.counts.slips().values()] == [3, 1, 0, 0], "in memory alone"
    typed("1")
    with desk.workspace.read() as session:
        assert sum(each.slips for each in pulse.of_meeting(session, key)) == 5


def go_on() -> None:
    """Tab to the button that goes on, and Enter."""
    while not QApplication.focusWidget().objectName().endswith("_keep"):
        press(Key.Key_Tab)
    press(Key.Key_Return)


def test_a_meeting_that_was_is_typed_along_its_run_sheet(
    page: SlipsPage, desk: Desk, key: UUID, told: list[UUID], mouse: Mouse
) -> None:
    go_to(page, Keyed.CAME)
    press(Key.Key_Space)
    go_on()
    typed("13:25", "1440", "4", "30")
    while page._line is not None and page._line.kind is Keyed.TELLING:
        typed("", "2")
    typed("q: Who asks?")
    go_on()
    typed("Wait.", "", "", "", "", "", "Mona")
    while page._line is not None and page._line.kind is Keyed.PLAN:
        press(Key.Key_Return)
    type_text("Nearly.")
    while QApplication.focusWidget().objectName() != "slips_later":
        press(Key.Key_Tab)
    typed("Dictionaries")
    go_on()
    typed("11113")
    assert page._line is not None
    assert page._line.kind is Keyed.NAMES
    desk.workspace.settle()
    with desk.workspace.read() as session:
        meeting, items = meetings.meeting(session, key), meetings.agenda(session, key)
        assert len(meeting.came) == len(NAMES)
        assert [item.real for item in items] == [4, 30]
        assert (meeting.opens_at.time(), meeting.ends_at.time()) == (time(13, 25), time(14, 40))
        assert {each.answer for each in tryouts.some(session, told)} == {Answer.NOT_YET}
        assert [each.text for each in entries.said(session, [key])] == ["Who asks?"]
        assert [each.what for each in tryouts.of_meeting(session, key)] == ["Wait."]
        assert meeting.intention_met == "Nearly."
        assert [item.title for item in meetings.parked_in(session, key)] == ["Dictionaries"]
    assert mouse.moves == 0
    assert [each.is_entered for each in page._lines if each.kind is not Keyed.PLAN][-3:-1] == [
        True
    ] * 2


def test_twelve_say_on_one_page_how_their_names_may_appear(
    page: SlipsPage, desk: Desk, group: list[UUID], mouse: Mouse
) -> None:
    go_to(page, Keyed.NAMES)
    for n in range(len(NAMES)):
        typed("1", "٢" if n % 2 else "2", "4")
    with desk.workspace.read() as session:
        people = members.people(session)
    chosen = {(m.in_group, m.in_school, m.outside, m.told_us_on) for m in people.values()}
    assert chosen == {(NameChoice.FULL, NameChoice.CALLED, NameChoice.MEMBER, desk.today())}
    assert mouse.moves == 0


def test_a_meeting_that_ended_before_it_started_is_asked_after(
    page: SlipsPage, desk: Desk, key: UUID
) -> None:
    go_to(page, Keyed.MINUTES)
    typed("", "12:00")
    assert page.forms.minutes.ended.note()
    with desk.workspace.read() as session:
        assert meetings.meeting(session, key).minutes == 60
    page.forms.minutes.ended.edit.setFocus()
    press(Key.Key_A, held=CTRL)
    typed("14:00")
    assert not page.forms.minutes.ended.note()
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert meetings.meeting(session, key).minutes == 60
    assert page.forms.minutes.ended.time() == time(14, 15)


def test_a_run_sheet_is_entered_once_a_part_of_it_is(
    page: SlipsPage, desk: Desk, key: UUID
) -> None:
    """By its code from the first part on; what was keyed without the code says nothing of the sheet."""
    want = WantedSlip(Slip.RUN_SHEET, key)
    with desk.workspace.change("", in_passing=True) as session:
        paper_codes.allot(session, [want])
        (code,) = paper_codes.codes_for(session, [want])

    def entered() -> date | None:
        with desk.workspace.read() as session:
            slip = paper_codes.found(session, code)
        assert slip is not None
        return slip.entered_on

    go_to(page, Keyed.CAME)
    press(Key.Key_Space)
    go_on()
    assert entered() is None
    page.came_back.setFocus()
    typed(code)
    assert page._line is not None
    assert page._line.kind is Keyed.CAME
    assert said(page, "slips_came_before") == ""
    go_on()
    assert page._line.kind is Keyed.MINUTES, "it goes on along the sheet"
    assert entered() == desk.today()
    page.came_back.setFocus()
    typed(code)
    assert said(page, "slips_came_before").startswith("Entered first on")
