"""The ideas page, by the keys and the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaState, Source
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import entries, ideas, meetings, members, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.finds.finds_part import FindsPart
from tlc_desktop.ui.ideas import authors
from tlc_desktop.ui.ideas.filters import ALL, FINDS
from tlc_desktop.ui.ideas.idea_list import FoundIdeas
from tlc_desktop.ui.ideas.list_view import IdeasPage
from tlc_desktop.ui.ideas.noting import CreditedNoteLine
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import LineEdit
from tlc_desktop.ui.widgets.nothing_found import NothingFound

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Made:
    hala: UUID
    slip: UUID
    find: UUID


@pytest.fixture
def made(desk: Desk) -> Made:
    with desk.workspace.change("Make") as session:
        hala, _ = members.add(session, [Member("Hala Mansour"), Member("Nadia Kamel")])
        slip = ideas.add(
            session,
            Idea(
                "One question at the door",
                date(2026, 9, 8),
                words="Before the bell",
                state=IdeaState.KEPT,
                authorship=Authorship.CREDITED,
                credits=(Credit(CreditPart.BROUGHT, hala),),
            ),
        )
        ideas.add(session, Idea("حائط كلمات", date(2026, 9, 9), source=Source.RESEARCH))
        find = entries.add(
            session,
            Entry(
                EntryKind.FIND, "Offcuts of card", date(2026, 9, 1), Authorship.CREDITED, (hala,)
            ),
        )
    return Made(hala, slip, find)


def shown(qtbot: QtBot, desk: Desk, kind: str = "") -> IdeasPage:
    page = IdeasPage(desk)
    page.resize(1250, 700)
    qtbot.addWidget(page)
    page.open(Place("ideas", kind=kind))
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[IdeasPage]:
    opened = shown(qtbot, desk)
    yield opened
    opened.hide()


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name) or page.findChild(QToolButton, name)
    assert button is not None
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def typed(widget: QWidget, text: str) -> None:
    """Type `text`; `QTest` cannot type Arabic."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def titles(page: IdeasPage) -> list[str]:
    assert isinstance(page.rows, FoundIdeas)
    return [row.title for row in page.rows.row_texts()] if page.rows.isVisible() else []


def newest(desk: Desk) -> Idea:
    with desk.workspace.read() as session:
        return ideas.latest(session, 1)[0]


def test_rows_say_title_state_who_and_when(desk: Desk, page: IdeasPage) -> None:
    assert titles(page) == ["حائط كلمات", "One question at the door"]
    row = page.rows.row_texts()[1]
    assert "Hala Mansour" in row.caption
    assert desk.formats.date(date(2026, 9, 8)) in row.caption
    assert row.lines == ("Before the bell",)
    assert row.chip != ""


def test_a_small_window_keeps_one_line_a_row(page: IdeasPage) -> None:
    page.window().resize(826, 530)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 826
    assert page.minimumSizeHint().height() <= 530


def test_search_follows_every_key(page: IdeasPage) -> None:
    typed(page.field.edit, "كلم")
    assert titles(page) == ["حائط كلمات"]
    typed(page.field.edit, "zz")
    assert page.findChild(NothingFound, "ideas_nothing").isVisible()


def test_the_filter_can_be_cleared(qtbot: QtBot, page: IdeasPage) -> None:
    qtbot.mouseClick(page.filters.which.button(IdeaState.RESTING.value), LEFT)
    assert page.findChild(NothingFound, "ideas_nothing").isVisible()
    press(qtbot, page, "ideas_nothing_clear")
    assert len(titles(page)) == 2
    assert page.filters.which.choice() == ALL


def test_state_source_person_and_order(
    qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made
) -> None:
    qtbot.mouseClick(page.filters.which.button(IdeaState.KEPT.value), LEFT)
    assert titles(page) == ["One question at the door"]
    page.filters.which.button(ALL).click()
    for choice, key, found in (
        (page.filters.source, Source.RESEARCH.value, ["حائط كلمات"]),
        (page.filters.member, str(made.hala), ["One question at the door"]),
    ):
        choice.setFocus()
        while choice.currentData() != key:
            qtbot.keyClick(choice, Qt.Key.Key_Down)
        assert titles(page) == found
        qtbot.keyClick(choice, Qt.Key.Key_Home)
    order = page.filters.order
    for key, found in (
        ("title", ["One question at the door", "حائط كلمات"]),
        ("newest", ["حائط كلمات", "One question at the door"]),
        ("state", ["حائط كلمات", "One question at the door"]),
    ):
        order.menu_of_orders().findChild(QAction, f"ideas_order_{key}").trigger()
        assert titles(page) == found
    assert desk.orders == {"ideas_order": "state"}
    again = IdeasPage(desk)
    assert again.filters.order.choice() == "state"


def test_a_title_is_enough_and_it_is_the_groups(qtbot: QtBot, desk: Desk, page: IdeasPage) -> None:
    """The ninth rule of background.md, for ideas."""
    assert isinstance(page.note, CreditedNoteLine)
    typed(page.note.line.edit, "Thumb <b>cards</b>")
    qtbot.keyClick(page.note.line.edit, Qt.Key.Key_Return)
    idea = newest(desk)
    assert (idea.title, idea.day) == ("Thumb <b>cards</b>", desk.today())
    assert (idea.authorship, idea.credits) == (Authorship.GROUP, ())
    assert page.rows.current_id() == str(idea.id)
    assert page.note.line.text() == ""


@pytest.mark.parametrize("who", [authors.NOT_STORED, "member"])
def test_credited_or_not_stored(
    qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made, who: str
) -> None:
    """The sixth rule of background.md: credited, or the author is not stored at all."""
    key = str(made.hala) if who == "member" else who
    page.note.who.setFocus()
    while page.note.who.currentData() != key:
        qtbot.keyClick(page.note.who, Qt.Key.Key_Down)
    typed(page.note.line.edit, "Thumb cards")
    press(qtbot, page, "note_it")
    idea = newest(desk)
    if who == "member":
        assert [(c.part, c.member) for c in idea.credits] == [(CreditPart.BROUGHT, made.hala)]
        typed(page.note.line.edit, "Another's")
        press(qtbot, page, "note_it")
        assert newest(desk).credits == ()  # the next is nobody's until somebody is chosen
    else:
        assert (idea.authorship, idea.credits) == (Authorship.NOT_STORED, ())


def test_a_click_and_enter_open_the_idea(qtbot: QtBot, desk: Desk, page: IdeasPage) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    qtbot.mouseClick(page.rows.viewport(), LEFT, pos=QPoint(60, 18))
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    assert [place.page for place in went] == ["idea", "idea"]


def test_a_find_becomes_an_idea_of_the_same_person(
    qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made
) -> None:
    page.open(Place("ideas", kind="finds"))
    assert isinstance(page.finds, FindsPart)
    assert page.finds.rows.current_id() == str(made.find)
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "find_make")
    with desk.workspace.read() as session:
        idea = ideas.idea(session, went.args[0].record)
        assert entries.finds(session) == []
    assert (idea.title, idea.credits[0].member) == ("Offcuts of card", made.hala)
    desk.workspace.undo()
    assert [row.lines for row in page.finds.rows.row_texts()] == [("Offcuts of card",)]


def test_a_find_is_parked_or_binned(qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made) -> None:
    qtbot.mouseClick(page.filters.which.button(FINDS), LEFT)
    press(qtbot, page, "find_park")
    with desk.workspace.read() as session:
        (item,) = meetings.agenda(session, None)
    assert (item.title, item.brought_by) == ("Offcuts of card", (made.hala,))
    desk.workspace.undo()
    with qtbot.waitSignal(desk.told):
        press(qtbot, page, "find_bin")
    with desk.workspace.read() as session:
        assert entries.finds(session) == []


def test_finds_go_together_and_are_copied(
    qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made
) -> None:
    page.open(Place("ideas", kind="finds"))
    rows, ctrl = page.finds.rows, Qt.KeyboardModifier.ControlModifier
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, ctrl)
    qtbot.keyClick(rows, Qt.Key.Key_C, ctrl)
    assert QApplication.clipboard().text().startswith("Offcuts of card\tHala Mansour\t")
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    with desk.workspace.read() as session:
        assert entries.finds(session) == []


def test_a_find_is_noted_among_the_finds(qtbot: QtBot, desk: Desk, page: IdeasPage) -> None:
    page.open(Place("ideas", kind="finds"))
    typed(page.note.line.edit, "A kite shop")
    qtbot.keyClick(page.note.line.edit, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        found = entries.finds(session)[0]
    assert (found.text, found.authorship, found.day) == (
        "A kite shop",
        Authorship.GROUP,
        desk.today(),
    )


def test_the_shelf_stands_first_and_a_click_opens_the_page(
    qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made
) -> None:
    with desk.workspace.change("Note") as session:
        shelf = Entry(EntryKind.FIND, "Wait time", date(2026, 8, 1), citation="Rowe, 1986")
        entries.add(session, shelf)
    page.open(Place("ideas", kind="finds"))
    rows = page.finds.rows.row_texts()
    assert [row.heading for row in rows] == [True, False, True, False]
    assert rows[1].small == "Rowe, 1986"
    typed(page.field.edit, "rowe")
    assert [row.id for row in page.finds.rows.row_texts()][1:] == [str(shelf.id)]
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(page.finds.rows, Qt.Key.Key_Return)
    assert went.args[0] == Place("find", shelf.id)


def test_a_pasted_address_is_where_it_is_from(qtbot: QtBot, desk: Desk, page: IdeasPage) -> None:
    page.open(Place("ideas", kind="finds"))
    page.note.noted.emit("Wait time\nhttps://example.org", authors.GROUP)
    with desk.workspace.read() as session:
        found = entries.finds(session)[0]
    assert (found.text, found.citation) == ("Wait time", "https://example.org")


def test_three_cards_for_whoever_asks(qtbot: QtBot, desk: Desk, page: IdeasPage) -> None:
    """Never by anything about a person: shuffled, and all are seen before one comes again."""
    with desk.workspace.change("Make") as session:
        for n in range(3):
            ideas.add(session, Idea(f"Idea {n}", date(2026, 9, 8)))
        ideas.add(session, Idea("Rests", date(2026, 9, 8), state=IdeaState.RESTING))
    press(qtbot, page, "ideas_cards")
    first = cards(page)
    press(qtbot, page, "cards_none")
    second = cards(page)
    assert (len(first), len(second)) == (3, 2)
    assert len({*first, *second}) == 5
    press(qtbot, page, "cards_none")
    assert len(cards(page)) == 3, "all over again"
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, f"card_try_{cards(page)[0]}")
    assert (went.args[0].page, went.args[0].kind) == ("idea", "try")
    press(qtbot, page, "cards_close")
    assert page.rows.isVisible()


def test_one_s_own_instead_of_a_card(qtbot: QtBot, desk: Desk, page: IdeasPage) -> None:
    press(qtbot, page, "ideas_cards")
    press(qtbot, page, "cards_own")
    form = page.cards.form
    form.owner.combo.setCurrentIndex(1)
    form.what.edit.setFocus()
    qtbot.keyClicks(form.what.edit, "I wait")
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "cards_form_keep")
    with desk.workspace.read() as session:
        (tryout,) = tryouts.some(session, [went.args[0].record])
    assert (tryout.what, tryout.idea) == ("I wait", None)


def cards(page: IdeasPage) -> list[str]:
    return [card.objectName().removeprefix("card_") for card in page.cards._cards]


def test_an_empty_file_says_what_will_be_here(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    empty = page.findChild(EmptyState, "ideas_empty")
    assert empty.isVisible()
    assert not page.field.isEnabled()
    qtbot.mouseClick(empty.button, LEFT)
    assert page.note.isVisible()
    typed(page.note.line.edit, "The first")
    qtbot.keyClick(page.note.line.edit, Qt.Key.Key_Return)
    assert titles(page) == ["The first"]
    page.hide()


def test_thousands_of_ideas_load_a_page_at_a_time(qtbot: QtBot, desk: Desk) -> None:
    with desk.workspace.change("Make") as session:
        for n in range(700):
            ideas.add(session, Idea(f"Idea {n}", date(2026, 9, 8)))
    page = shown(qtbot, desk)
    assert page.rows.row_count() == 700
    assert len(page.rows._model._pages) <= 3
    page.hide()


def test_ideas_are_renamed_copied_and_binned_where_they_stand(
    qtbot: QtBot, desk: Desk, page: IdeasPage, made: Made
) -> None:
    rows = page.rows
    ctrl = Qt.KeyboardModifier.ControlModifier
    rows.set_current(str(made.slip))
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    field = rows.findChild(LineEdit, "row_title")
    field.setText("=Two\tquestions")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "=Two questions" in titles(page)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, ctrl)
    qtbot.keyClick(rows, Qt.Key.Key_C, ctrl)
    first, second = QApplication.clipboard().text().split("\n")
    assert first.split("\t")[0] == "حائط كلمات"
    assert second.split("\t") == [
        "'=Two questions",
        "kept",
        "Hala Mansour",
        "8 September 2026",
        "Before the bell",
    ]
    told: list[str] = []
    desk.told.connect(lambda sentence, _undo: told.append(sentence))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert titles(page) == []
    assert "=Two questions" in told[-1]
    desk.workspace.undo()
    assert len(titles(page)) == 2, "one step"


def test_a_thousand_ideas_go_in_one_step_and_come_back(qtbot: QtBot, desk: Desk) -> None:
    with desk.workspace.change("Make") as session:
        for n in range(1000):
            ideas.add(session, Idea(f"Idea {n}", date(2026, 9, 8)))
    page = shown(qtbot, desk)
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QApplication.clipboard().text().split("\n")) == 1000
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    with desk.workspace.read() as session:
        assert ideas.how_many(session) == 0
    desk.workspace.undo()
    assert page.rows.row_count() == 1000
    page.hide()
