"""The page of one term, by hand, in three languages."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap
from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.terms import Term
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import communities, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.export_view import ExportDialog
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.terms.view import TermPage
from tlc_desktop.ui.terms.what_became import IdeasInWords
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import Field
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[QWidget], None]
Type = Callable[[QWidget, str], None]


@pytest.fixture
def page(desk: Desk, held: dict[str, UUID], show: Show) -> TermPage:
    """The page of the autumn term."""
    made = TermPage(desk)
    made.open(Place("term", held["Autumn"]))
    show(made)
    return made


def edit(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def note(page: QWidget, name: str) -> str:
    found = page.findChild(Field, f"{name}_field")
    assert found is not None, name
    return found.note()


def kept(desk: Desk, key: UUID) -> Term:
    with desk.workspace.read() as session:
        return terms.term(session, key)


def test_it_shows_what_the_term_held(page: TermPage, desk: Desk) -> None:
    assert page.findChild(Label, "term_header_title").text() == "Autumn"
    rows = page.findChild(RowList, "term_meetings").row_texts()
    assert [row.title for row in rows] == ["Waiting time", "R&D <b>صوت</b>", "In the break"]
    said = [each.text() for each in page.findChild(IdeasInWords).findChildren(Label)]
    kept_ones = label(IdeaState.KEPT, desk.words)
    assert f"{kept_ones} · {desk.formats.number(2)}" in said
    assert any("Count to three" in text and "أوراق على الباب" in text for text in said)
    shown = [each for each in page.findChild(IdeasInWords).findChildren(Label) if each.isVisible()]
    resting = label(IdeaState.RESTING, desk.words)
    assert not any(each.text().startswith(resting) for each in shown)


def test_a_meeting_opens(qtbot: QtBot, page: TermPage, desk: Desk, held: dict[str, UUID]) -> None:
    rows = page.findChild(RowList, "term_meetings")
    with qtbot.waitSignal(desk.went) as went:
        there = rows.visualRect(rows.model().index(0, 0)).center()
        qtbot.mouseClick(rows.viewport(), LEFT, pos=there)
    assert went.args == [Place("meeting", held["Waiting time"])]


def test_its_meetings_have_the_acts_of_meetings(
    qtbot: QtBot, page: TermPage, desk: Desk, held: dict[str, UUID]
) -> None:
    rows = page.findChild(RowList, "term_meetings")
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    menu = rows.acts.menu()
    with qtbot.waitSignal(desk.went) as went:
        menu.findChild(QAction, "term_meetings_menu_like").trigger()
    assert went.args == [Place("meetings", held["Waiting time"], "plan")]
    rows.selectAll()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert not rows.isVisible()
    desk.workspace.undo()
    assert rows.row_count() == 3, "one step"


def test_a_typed_name_is_saved_and_an_empty_one_is_not(
    qtbot: QtBot, page: TermPage, desk: Desk, held: dict[str, UUID], type_text: Type
) -> None:
    type_text(edit(page, "term_name"), "الفصل الأول")
    desk.workspace.settle()
    assert kept(desk, held["Autumn"]).name == "الفصل الأول"
    assert page.findChild(Label, "term_header_title").text() == "الفصل الأول"
    type_text(edit(page, "term_name"), " ")
    assert note(page, "term_name")
    edit(page, "term_starts").setFocus()
    qtbot.waitUntil(lambda: edit(page, "term_name").text() == "الفصل الأول")
    desk.workspace.settle()
    assert kept(desk, held["Autumn"]).name == "الفصل الأول"


def test_other_days_bring_other_meetings(
    qtbot: QtBot, page: TermPage, desk: Desk, held: dict[str, UUID], type_text: Type
) -> None:
    type_text(edit(page, "term_ends"), "1/11/2026")
    edit(page, "term_name").setFocus()
    qtbot.waitUntil(lambda: kept(desk, held["Autumn"]).ends == date(2026, 11, 1))
    rows = page.findChild(RowList, "term_meetings").row_texts()
    assert [row.title for row in rows] == ["Waiting time"]
    type_text(edit(page, "term_starts"), "25/10/2026")
    edit(page, "term_name").setFocus()
    qtbot.waitUntil(lambda: kept(desk, held["Autumn"]).starts == date(2026, 10, 25))
    assert page.findChild(Label, "term_without_meetings").isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "trouble"),
    [
        ("term_ends", "1/9/2026", TermEndsFirst()),
        ("term_ends", "1/3/2027", TermsOverlap("Spring")),
        ("term_starts", "1/2/2027", TermEndsFirst()),
    ],
)
def test_days_that_cannot_be_are_explained_beside_them(
    qtbot: QtBot,
    page: TermPage,
    desk: Desk,
    held: dict[str, UUID],
    type_text: Type,
    field: str,
    typed: str,
    trouble: TermEndsFirst | TermsOverlap,
) -> None:
    before = kept(desk, held["Autumn"])
    type_text(edit(page, field), typed)
    edit(page, "term_name").setFocus()
    qtbot.waitUntil(lambda: note(page, field) == explain(trouble, desk.words))
    assert kept(desk, held["Autumn"]) == before


def test_what_we_ask_belongs_to_this_term(
    page: TermPage, desk: Desk, held: dict[str, UUID], type_text: Type
) -> None:
    field = page.findChild(BidiTextEdit, "term_question")
    type_text(field, "What do pupils do with silence؟")
    desk.workspace.settle()
    type_text(field, "And with noise?")
    desk.workspace.settle()
    with desk.workspace.read() as session:
        (only,) = communities.agreements(session, AgreementKind.QUESTION)
        assert (only.text, only.agreed_on) == ("And with noise?", desk.today())


def test_an_older_question_holds_until_there_is_a_new_one(
    page: TermPage, desk: Desk, type_text: Type
) -> None:
    older = Agreement(AgreementKind.QUESTION, "The old one", date(2026, 3, 1))
    with desk.workspace.change("Agree") as session:
        communities.agree(session, older)
    field = page.findChild(BidiTextEdit, "term_question")
    assert field.text() == "The old one"
    type_text(field, "A new one")
    desk.workspace.settle()
    with desk.workspace.read() as session:
        texts = [a.text for a in communities.agreements(session, AgreementKind.QUESTION)]
    assert texts == ["A new one", "The old one"]


def test_the_summary_goes_to_print(
    qtbot: QtBot, page: TermPage, desk: Desk, held: dict[str, UUID]
) -> None:
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.findChild(QPushButton, "print_term"), LEFT)
    assert went.args == [Place("print", held["Autumn"], "term")]


def test_a_file_to_hand_over_is_shown_first(qtbot: QtBot, page: TermPage) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, "export_term"), LEFT)
    dialog = page.window().findChild(ExportDialog)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.made is not None and not tasks._under_way)
    assert dialog.made.what == "Autumn"
    dialog.close()


def test_deleting_is_done_at_once_and_can_be_undone(
    qtbot: QtBot, page: TermPage, desk: Desk, held: dict[str, UUID]
) -> None:
    with qtbot.waitSignals([desk.told, page.gone]):
        qtbot.mouseClick(page.findChild(QToolButton, "delete_term"), LEFT)
    with desk.workspace.read() as session:
        assert [t.name for t in terms.terms(session)] == ["Spring"]
    desk.workspace.undo()
    assert kept(desk, held["Autumn"]).name == "Autumn"


def test_it_fits_a_small_window(qtbot: QtBot, page: TermPage) -> None:
    page.resize(1024 - 186 - 12, 530)
    assert page.minimumSizeHint().width() <= 1024 - 186 - 12
