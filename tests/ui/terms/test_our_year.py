"""The page of the year, by hand."""

from collections.abc import Callable
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.terms import Term, suggested
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import meetings, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.terms.in_a_break import InABreak
from tlc_desktop.ui.terms.offer import NewTerm, TermsOffer
from tlc_desktop.ui.terms.our_year import OurYearPage
from tlc_desktop.ui.terms.term_fields import TermFields, next_term, school_terms
from tlc_desktop.ui.terms.year_line import YearLine
from tlc_desktop.ui.widgets.fields import Field
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[QWidget], None]
Type = Callable[[QWidget, str], None]


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found


def edit(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def note(page: QWidget, name: str) -> str:
    found = page.findChild(Field, f"{name}_field")
    assert found is not None, name
    return found.note()


def kept(desk: Desk) -> list[tuple[str, date, date]]:
    with desk.workspace.read() as session:
        return [(t.name, t.starts, t.ends) for t in terms.terms(session)]


def test_nothing_is_made_before_somebody_wants_it(desk: Desk, show: Show) -> None:
    page = OurYearPage(desk)
    show(page)
    assert kept(desk) == []
    assert page.findChild(TermsOffer).isVisible()
    assert not page.findChild(RowList, "term_list").isVisible()
    assert not button(page, "add_term").isVisible()


def test_one_click_makes_the_two_terms_of_the_school_year(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    page = OurYearPage(desk)
    show(page)
    names = [edit(page, f"{n}_term_name").text() for n in ("first", "second")]
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    first, second = suggested(desk.today())
    assert kept(desk) == [(names[1], *second), (names[0], *first)]
    assert [row.title for row in page.findChild(RowList, "term_list").row_texts()] == names[::-1]
    assert not page.findChild(TermsOffer).isVisible()
    desk.workspace.undo()
    assert kept(desk) == []
    assert page.findChild(TermsOffer).isVisible()


def test_days_and_names_can_be_changed_before(
    qtbot: QtBot, desk: Desk, show: Show, type_text: Type
) -> None:
    page = OurYearPage(desk)
    show(page)
    type_text(edit(page, "first_term_name"), "ترم أول R&D")
    type_text(edit(page, "first_term_starts"), "1/10/2026")
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    (_, first) = kept(desk)
    assert first[:2] == ("ترم أول R&D", date(2026, 10, 1))


def test_a_term_that_ends_first_is_explained_beside_its_day(
    qtbot: QtBot, desk: Desk, show: Show, type_text: Type
) -> None:
    page = OurYearPage(desk)
    show(page)
    type_text(edit(page, "second_term_ends"), "1/2/2027")
    button(page, "make_terms").setFocus()
    qtbot.keyClick(button(page, "make_terms"), Qt.Key.Key_Space)
    assert note(page, "second_term_ends") == explain(TermEndsFirst(), desk.words)
    assert kept(desk) == []  # nor is the first one


def test_a_term_without_a_name_is_asked_for_one(
    qtbot: QtBot, desk: Desk, show: Show, type_text: Type
) -> None:
    page = OurYearPage(desk)
    show(page)
    type_text(edit(page, "first_term_name"), "  ")
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    assert note(page, "first_term_name")
    assert kept(desk) == []


def test_terms_stand_newest_first_and_what_is_in_none_is_named(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = OurYearPage(desk)
    show(page)
    rows = page.findChild(RowList, "term_list").row_texts()
    assert [row.title for row in rows] == ["Spring", "Autumn"]
    assert desk.formats.date(date(2026, 9, 19)) in rows[1].caption
    outside = page.findChild(Label, "meetings_in_no_term")
    assert outside.isVisible()
    assert "In the holidays" in outside.text()
    assert "Waiting time" not in outside.text()


def test_a_row_opens_its_term_by_click_and_by_key(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = OurYearPage(desk)
    show(page)
    rows = page.findChild(RowList, "term_list")
    with qtbot.waitSignal(desk.went) as went:
        there = rows.visualRect(rows.model().index(1, 0)).center()
        qtbot.mouseClick(rows.viewport(), LEFT, pos=there)
    assert went.args == [Place("term", held["Autumn"])]
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(rows, Qt.Key.Key_Up)
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert went.args == [Place("term", held["Spring"])]


def test_a_term_is_added_after_the_others(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = OurYearPage(desk)
    show(page)
    qtbot.mouseClick(button(page, "add_term"), LEFT)
    assert page.findChild(NewTerm).isVisible()
    name = edit(page, "new_term_name").text()
    qtbot.mouseClick(button(page, "add_this_term"), LEFT)
    first, _second = suggested(date(2027, 9, 1))
    assert kept(desk)[0] == (name, *first)
    assert not page.findChild(NewTerm).isVisible()
    assert button(page, "add_term").isVisible()


def test_a_term_on_the_days_of_another_is_explained_beside_them(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show, type_text: Type
) -> None:
    page = OurYearPage(desk)
    show(page)
    qtbot.mouseClick(button(page, "add_term"), LEFT)
    type_text(edit(page, "new_term_starts"), "1/6/2027")
    qtbot.mouseClick(button(page, "add_this_term"), LEFT)
    assert note(page, "new_term_starts") == explain(TermsOverlap("Spring"), desk.words)
    assert len(kept(desk)) == 2
    qtbot.mouseClick(button(page, "leave_new_term"), LEFT)
    assert not page.findChild(NewTerm).isVisible()


def test_the_axis_has_the_meetings_of_its_year_and_opens_them_by_keys_and_by_click(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = OurYearPage(desk)
    show(page)
    line = page.findChild(YearLine)
    following = page.findChild(QPushButton, "year_next")
    assert "Waiting time" in following.text()
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(following, LEFT)
    assert went.args == [Place("meeting", held["Waiting time"])]
    line.setFocus()
    assert "Waiting time" in line.accessibleDescription()  # the next one
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert "R&D" in line.accessibleDescription()
    qtbot.keyClick(line, Qt.Key.Key_Right)
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert went.args == [Place("meeting", held["In the break"])]
    meeting = next(m for m in line.shown().meetings if "R&D" in m.told)
    there = line.painting().point(meeting).toPoint()
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(line, LEFT, pos=there)
    assert went.args == [Place("meeting", held["R&D <b>صوت</b>"])]
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(button(page, f"year_term_{held['Spring']}"), LEFT)
    assert went.args == [Place("term", held["Spring"])]


def test_the_term_that_is_on_is_printed_and_its_question_stands_under_the_title(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    with desk.workspace.change("Ask") as session:
        terms.ask(session, terms.term(session, held["Autumn"]), "Who explains?", desk.today())
    page = OurYearPage(desk)
    show(page)
    assert "Who explains?" in page.findChild(Label, "our_year_header_facts").text()
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(button(page, "print_the_term"), LEFT)
    assert went.args == [Place("print", held["Autumn"], "term")]


def test_another_year_is_chosen(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    with desk.workspace.change("Add") as session:
        old = meetings.schedule(session, Meeting("Long ago", date(2024, 10, 1), time(13, 15)))
    page = OurYearPage(desk)
    show(page)
    choice = page.findChild(QComboBox, "year_choice")
    assert [choice.itemText(n) for n in range(choice.count())] == ["2026–27", "2024–25"]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert page.findChild(YearLine).current().id == old
    assert not button(page, "print_the_term").isVisible()
    assert not button(page, "year_next").isVisible()


def test_a_meeting_of_a_break_is_asked_to_which_term_it_belongs(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = OurYearPage(desk)
    show(page)
    key = held["In the break"]
    qtbot.mouseClick(button(page, f"belongs_1_{key}"), LEFT)
    with desk.workspace.read() as session:
        spring = terms.term(session, held["Spring"])
        assert [m.title for m in terms.meetings_of(session, spring)] == ["In the break"]
    assert not page.findChild(InABreak).isVisible()
    desk.workspace.undo()
    assert page.findChild(InABreak).isVisible()


@pytest.mark.parametrize("day", [date(2026, 8, 1), date(2027, 1, 1), date(2027, 7, 31)])
def test_the_terms_of_a_school_year_are_named_for_it(day: date) -> None:
    first, second = school_terms(day, Formats(Language.ENGLISH))
    assert "2026–27" in first.name
    assert "2026–27" in second.name
    assert first.ends < second.starts


def test_the_next_term_begins_after_all_others() -> None:
    formats = Formats(Language.ENGLISH)
    of_the_year = school_terms(date(2026, 10, 11), formats)
    first = next_term([], date(2026, 10, 11), formats)
    second = next_term([first], date(2026, 10, 11), formats)
    assert [(t.name, t.starts, t.ends) for t in (first, second)] == [
        (t.name, t.starts, t.ends) for t in of_the_year
    ]
    long = Term("All year", date(2026, 9, 1), date(2027, 8, 15))
    assert next_term([long], date(2026, 10, 11), formats).starts.year == 2027


def test_every_field_of_a_term_has_a_name_for_those_who_hear_it(desk: Desk, qtbot: QtBot) -> None:
    row = TermFields(desk, "row", captions=False)
    qtbot.addWidget(row)
    assert all(edit(row, f"row_{n}").accessibleName() for n in ("name", "starts", "ends"))


def test_a_year_of_three_terms_is_proposed_where_nobody_typed_otherwise(
    qtbot: QtBot, desk: Desk, show: Show, type_text: Type
) -> None:
    page = OurYearPage(desk)
    show(page)
    assert not edit(page, "third_term_name").isVisible()
    type_text(edit(page, "first_term_name"), "Autumn")
    number = page.findChild(QComboBox, "terms_number")
    assert number is not None
    number.setFocus()
    qtbot.keyClick(number, Qt.Key.Key_Down)
    assert edit(page, "third_term_name").isVisible()
    page.refresh()  # and what is chosen stays
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    days = suggested(desk.today(), 3)
    assert [(starts, ends) for _, starts, ends in kept(desk)[::-1]] == list(days)
    assert kept(desk)[-1][0] == "Autumn"
    with desk.workspace.read() as session:
        there = terms.terms(session)
    following = next_term(there, desk.today(), desk.formats)
    assert (following.starts, following.ends) == suggested(date(2027, 9, 1), 3)[0]
    desk.workspace.undo()
    assert kept(desk) == []


def test_two_terms_again_are_the_two(qtbot: QtBot, desk: Desk, show: Show) -> None:
    page = OurYearPage(desk)
    show(page)
    number = page.findChild(QComboBox, "terms_number")
    assert number is not None
    number.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(number, key)
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    assert [days for _, *days in kept(desk)[::-1]] == [
        list(each) for each in suggested(desk.today())
    ]
