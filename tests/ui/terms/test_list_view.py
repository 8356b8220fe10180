"""The page of terms, by hand, in three languages."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap
from tlc_desktop.domain.terms import Term, suggested
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.terms.list_view import TermsPage
from tlc_desktop.ui.terms.offer import NewTerm, TermsOffer
from tlc_desktop.ui.terms.term_fields import TermFields, next_term, school_terms
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
    page = TermsPage(desk)
    show(page)
    assert kept(desk) == []
    assert page.findChild(TermsOffer).isVisible()
    assert not page.findChild(RowList, "term_list").isVisible()
    assert not button(page, "add_term").isVisible()


def test_one_click_makes_the_two_terms_of_the_school_year(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    page = TermsPage(desk)
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
    page = TermsPage(desk)
    show(page)
    type_text(edit(page, "first_term_name"), "ترم أول R&D")
    type_text(edit(page, "first_term_starts"), "1/10/2026")
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    (_, first) = kept(desk)
    assert first[:2] == ("ترم أول R&D", date(2026, 10, 1))


def test_a_term_that_ends_first_is_explained_beside_its_day(
    qtbot: QtBot, desk: Desk, show: Show, type_text: Type
) -> None:
    page = TermsPage(desk)
    show(page)
    type_text(edit(page, "second_term_ends"), "1/2/2027")
    button(page, "make_terms").setFocus()
    qtbot.keyClick(button(page, "make_terms"), Qt.Key.Key_Space)
    assert note(page, "second_term_ends") == explain(TermEndsFirst(), desk.words)
    assert kept(desk) == []  # nor is the first one


def test_a_term_without_a_name_is_asked_for_one(
    qtbot: QtBot, desk: Desk, show: Show, type_text: Type
) -> None:
    page = TermsPage(desk)
    show(page)
    type_text(edit(page, "first_term_name"), "  ")
    qtbot.mouseClick(button(page, "make_terms"), LEFT)
    assert note(page, "first_term_name")
    assert kept(desk) == []


def test_terms_stand_newest_first_with_their_meetings(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = TermsPage(desk)
    show(page)
    rows = page.findChild(RowList, "term_list").row_texts()
    assert [row.title for row in rows] == ["Spring", "Autumn"]
    assert rows[0].lines == ()
    assert [line.partition("\u2002")[2] for line in rows[1].lines] == [
        "Waiting time",
        "R&D <b>صوت</b>",
        "In the break",
    ]
    assert desk.formats.date(date(2026, 9, 19)) in rows[1].caption
    outside = page.findChild(Label, "meetings_in_no_term")
    assert outside.isVisible()
    assert "In the holidays" in outside.text()
    assert "Waiting time" not in outside.text()


def test_a_row_opens_its_term_by_click_and_by_key(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    page = TermsPage(desk)
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
    page = TermsPage(desk)
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
    page = TermsPage(desk)
    show(page)
    qtbot.mouseClick(button(page, "add_term"), LEFT)
    type_text(edit(page, "new_term_starts"), "1/6/2027")
    qtbot.mouseClick(button(page, "add_this_term"), LEFT)
    assert note(page, "new_term_starts") == explain(TermsOverlap("Spring"), desk.words)
    assert len(kept(desk)) == 2
    qtbot.mouseClick(button(page, "leave_new_term"), LEFT)
    assert not page.findChild(NewTerm).isVisible()


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
    page = TermsPage(desk)
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
    page = TermsPage(desk)
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
