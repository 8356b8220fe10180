"""The page of class visits, by the keys and the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import members, periods, records, tryouts, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.visits.after_part import AfterPart
from tlc_desktop.ui.visits.host_choice import HostChoice
from tlc_desktop.ui.visits.view import VisitsPage
from tlc_desktop.ui.visits.visit_detail import VisitDetail
from tlc_desktop.ui.visits.visit_list import FoundVisits
from tlc_desktop.ui.visits.when_row import WhenRow
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.nothing_found import NothingFound

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Made:
    mervat: UUID
    walaa: UUID
    tarek: UUID
    coming: UUID
    been: UUID


@pytest.fixture
def made(desk: Desk) -> Made:
    today = desk.today()
    with desk.workspace.change("Make") as session:
        mervat, walaa, tarek = members.add(
            session, [Member("Mervat Zaki"), Member("Walaa Hegazy"), Member("Tarek Anwar")]
        )
        coming = visits.add(
            session,
            Visit(mervat, walaa, True, today.replace(year=today.year + 1), question="Where?"),
        )
        before = today.replace(year=today.year - 1)
        been = visits.add(session, Visit(walaa, tarek, True, before, will_try="I wait"))
    return Made(mervat, walaa, tarek, coming, been)


def shown(qtbot: QtBot, desk: Desk, record: UUID | None = None) -> VisitsPage:
    page = VisitsPage(desk)
    page.resize(1150, 700)
    qtbot.addWidget(page)
    page.open(Place("visits", record))
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[VisitsPage]:
    opened = shown(qtbot, desk)
    yield opened
    opened.hide()


def saved(desk: Desk, key: UUID) -> Visit:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return visits.visit(session, key)


def kept(desk: Desk) -> list[Visit]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return visits.visits(session)


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def pick(qtbot: QtBot, field: QWidget, key: UUID) -> None:
    """Choose somebody with the arrow keys."""
    combo = field.combo
    combo.setFocus()
    for _ in range(combo.findData(str(key)) - combo.currentIndex()):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert field.choice() == str(key)


def titles(page: VisitsPage) -> list[str]:
    return [
        row.title.translate({0x2068: None, 0x2069: None}) for row in page.found.rows.row_texts()
    ]


def test_the_parts_of_the_page(page: VisitsPage) -> None:
    kinds = {
        FoundVisits: page.found,
        VisitDetail: page.detail,
        HostChoice: page.detail.choice,
        WhenRow: page.detail.when,
        AfterPart: page.detail.after,
    }
    assert all(isinstance(part, kind) for kind, part in kinds.items())


def test_those_to_come_stand_above_those_that_have_been(page: VisitsPage, made: Made) -> None:
    assert titles(page) == [
        "To come",
        "Mervat Zaki welcomes Walaa Hegazy",
        "Been",
        "Walaa Hegazy welcomes Tarek Anwar",
    ]
    rows = page.found.rows.row_texts()
    assert rows[1].small == "Still to choose: what to look at"
    assert "Where?" in rows[1].lines[0]
    assert "I wait" in rows[3].lines[0]
    assert page.record == made.coming


def test_nothing_is_kept_before_the_host_has_chosen(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    """The fourth rule of background.md."""
    press(qtbot, page, "plan_visit")
    detail = page.detail
    choice = detail.choice
    assert QApplication.focusWidget() is choice.host.combo
    assert not choice.tick.isEnabled()
    pick(qtbot, choice.host, made.tarek)
    pick(qtbot, choice.visitor, made.walaa)
    assert len(kept(desk)) == 2
    for name in ("visit_day", "visit_look_at", "visit_question", "visit_will_try"):
        assert not page.findChild(QWidget, name).isEnabled(), name
    choice.tick.setFocus()
    qtbot.keyClick(choice.tick, Qt.Key.Key_Space)
    (new,) = [visit for visit in kept(desk) if visit.host == made.tarek]
    assert (new.visitor, new.host_chose) == (made.walaa, True)
    assert page.record == new.id
    assert choice.tick.isChecked()
    look = page.findChild(QWidget, "visit_look_at")
    assert look.isEnabled()
    look.setFocus()
    qtbot.keyClicks(look, "Who speaks first")
    assert saved(desk, new.id).look_at == "Who speaks first"
    desk.workspace.undo()
    desk.workspace.undo()
    assert len(kept(desk)) == 2


def test_nobody_is_offered_as_their_own_visitor(qtbot: QtBot, page: VisitsPage, made: Made) -> None:
    press(qtbot, page, "plan_visit")
    choice = page.detail.choice
    pick(qtbot, choice.host, made.tarek)
    assert choice.visitor.combo.findData(str(made.tarek)) == -1
    pick(qtbot, choice.visitor, made.walaa)
    pick(qtbot, choice.host, made.walaa)
    assert choice.visitor.choice() == ""
    assert not choice.tick.isEnabled()


def test_another_visitor_is_ticked_anew(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    choice = page.detail.choice
    assert choice.tick.isChecked()
    choice.visitor.set_choice(str(made.tarek))
    choice.visitor.edited.emit(str(made.tarek))
    assert not choice.tick.isChecked()
    assert not page.findChild(QWidget, "visit_look_at").isEnabled()
    assert saved(desk, made.coming).visitor == made.walaa
    qtbot.mouseClick(choice.tick, LEFT, pos=choice.tick.rect().center() / 4)
    assert saved(desk, made.coming).visitor == made.tarek
    assert choice.tick.isChecked()
    assert page.findChild(QWidget, "visit_look_at").isEnabled()


def test_a_choice_taken_back_takes_the_visit_along_until_undo(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    tick = page.detail.choice.tick
    tick.setFocus()
    with qtbot.waitSignal(desk.told) as told:
        qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert told.args[1] is True
    assert [visit.id for visit in kept(desk)] == [made.been]
    desk.workspace.undo()
    assert saved(desk, made.coming).host_chose


def test_when_it_is_and_with_which_class(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    when = page.detail.when
    assert when.words.isVisible(), "the school's bells are not known"
    day = when.day.edit
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "6/12/2026")
    when.words.edit.setFocus()
    qtbot.keyClicks(when.words.edit, "3rd")
    when.with_class.edit.setFocus()
    qtbot.keyClicks(when.with_class.edit, "2/4")
    visit = saved(desk, made.coming)
    assert (visit.day, visit.period, visit.with_class) == (date(2026, 12, 6), "3rd", "2/4")


def test_the_visitor_is_free_then_or_on_another_day(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    sunday = date(2026, 12, 6)
    first, second = Bell("1", time(8), time(8, 45)), Bell("Long", time(8, 50), time(9, 40))
    with desk.workspace.change("Ring") as session:
        periods.ring(session, [first, second])
        known = {bell.name: bell.id for bell in periods.bells(session)}
        free = [(6, known["1"]), (1, known["Long"]), (2, known["1"]), (3, known["1"])]
        periods.say(session, made.walaa, free, desk.today())
        periods.say(session, made.mervat, [(2, known["1"])], desk.today())
        visits.edit(session, made.coming, lambda v: replace(v, day=sunday, period="1"))
    when = page.detail.when
    assert when.period.isVisible()
    assert "period 1" in when.period.combo.currentText()
    links = [link for n in range(3) if (link := when.findChild(QPushButton, f"visit_free_{n}"))]
    said = [link.text().translate({0x2068: None, 0x2069: None}) for link in links]
    assert said == ["Tuesday, Long", "Thursday, period 1"], "the host teaches then"
    qtbot.mouseClick(links[0], LEFT)
    visit = saved(desk, made.coming)
    assert (visit.day, visit.period) == (date(2026, 12, 8), "Long")
    with desk.workspace.change("Ring") as session:
        periods.ring(session, [first])
    assert when.period.choice() == "Long", "as the school called it then"


def test_one_thing_becomes_a_try_out_of_the_visitor_by_one_key(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    page = shown(qtbot, desk, made.been)
    after = page.detail.after
    field = after.will_try.edit
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert not after.make.isEnabled()
    qtbot.keyClicks(field, "I let them draw first")
    after.make.setFocus()
    qtbot.keyClick(after.make, Qt.Key.Key_Space)
    desk.workspace.settle()
    with desk.workspace.read() as session:
        (key,) = tryouts.found(session)
        assert tryouts.try_out(session, key).owner == made.tarek
    assert after.opens.isVisible()
    assert not after.make.isVisible()
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "visit_open_try_out")
    assert went.args == [Place("tryouts", key)]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert tryouts.found(session) == []
    assert after.make.isVisible()
    page.hide()


def test_there_is_no_field_for_what_was_seen(page: VisitsPage) -> None:
    fields = {"visit_look_at", "visit_also_look_at", "visit_question", "visit_will_try"}
    fields |= {"visit_day", "visit_period_words", "visit_with_class"}
    edits = page.detail.findChildren(LineEdit) + page.detail.findChildren(BidiTextEdit)
    assert {each.objectName() for each in edits} == fields


def test_visits_are_found_by_a_name_or_a_word(qtbot: QtBot, page: VisitsPage, made: Made) -> None:
    find = page.found.field.edit
    qtbot.keyClicks(find, "tarek")
    assert page.record == made.been
    find.selectAll()
    qtbot.keyClicks(find, "qqq")
    assert page.findChild(NothingFound, "visits_nothing").isVisible()
    assert not page.detail.isVisible()
    press(qtbot, page, "visits_nothing_clear")
    assert len(titles(page)) == 4


def test_the_bin_takes_one_by_its_menu_and_by_its_key(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    page.findChild(QAction, "visit_delete").trigger()
    assert [visit.id for visit in kept(desk)] == [made.been]
    rows = page.found.rows
    rows.setFocus()
    rows.choose(str(made.been))
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(rows, Qt.Key.Key_C, ctrl)
    assert QApplication.clipboard().text().startswith("Walaa Hegazy\tTarek Anwar\t")
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert kept(desk) == []
    with desk.workspace.read() as session:
        assert len(records.bin_of(session)) == 2


def test_the_first_visit_is_planned_from_an_empty_page(qtbot: QtBot, desk: Desk) -> None:
    with desk.workspace.change("Add") as session:
        members.add(session, [Member("Mona"), Member("Hala", state=MemberState.RESTING)])
    page = shown(qtbot, desk)
    empty = page.findChild(EmptyState, "visits_empty")
    assert empty.isVisible()
    assert not page.plan.isVisible()
    qtbot.mouseClick(empty.button, LEFT)
    choice = page.detail.choice
    assert choice.host.combo.count() == 2, "who takes a break is in no new visit"
    page.hide()


def test_the_other_tab_is_gone_to(qtbot: QtBot, desk: Desk, page: VisitsPage) -> None:
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "visits_tabs_tryouts")
    assert went.args == [Place("tryouts")]
    assert page.findChild(QPushButton, "visits_tabs_visits").isChecked()


def test_the_sheet_of_its_host_is_printed_from_beside_it(
    qtbot: QtBot, desk: Desk, page: VisitsPage, made: Made
) -> None:
    with qtbot.waitSignal(desk.went) as asked:
        qtbot.mouseClick(page.findChild(QToolButton, "visit_print"), LEFT)
    assert asked.args == [Place("print", made.coming, "visit")]


def test_it_fits_a_small_window(qtbot: QtBot, page: VisitsPage) -> None:
    page.resize(826, 530)
    QApplication.processEvents()
    assert page.width() == 826
    assert page.minimumSizeHint().width() <= 826
    assert page.minimumSizeHint().height() <= 530
