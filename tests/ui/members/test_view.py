import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.links import LearningLink, LinkHow
from tlc_desktop.domain.members import Audience, Member, MemberState, NameChoice
from tlc_desktop.domain.naming import initials
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import communities, ideas, links, members, records, tryouts, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.members.agreeing import AgreementEditor
from tlc_desktop.ui.members.erasing import MOST
from tlc_desktop.ui.members.view import PeoplePage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import printer, saving
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.fold import FoldHead
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList

DAY = date(2026, 10, 11)
LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., PeoplePage]


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Open:
    """Opens the page in a window of a size, at a record."""
    kept: list[QWidget] = []

    def page(
        record: UUID | None = None, kind: str = "", width: int = 1366, height: int = 768
    ) -> PeoplePage:
        window = QWidget()
        made = PeoplePage(desk)
        made.open(Place("people", record, kind))
        column = QVBoxLayout(window)
        column.addWidget(made)
        window.resize(width, height)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitExposed(window):
            window.show()
        for fold in page_folds(made):
            fold.setChecked(True)
        QApplication.processEvents()
        return made

    return page


def page_folds(page: QWidget) -> list[FoldHead]:
    """Headings of what is folded away."""
    return page.findChildren(FoldHead)


def act(page: QWidget, name: str) -> None:
    """Choose an act of the page's menu, if it is offered."""
    found = page.findChild(QAction, name)
    assert found.isVisible()
    found.trigger()


def seen(page: QWidget, kind: type[Any], name: str) -> Any:
    """The one that is visible: what was replaced is there until the next event."""
    return next(one for one in page.findChildren(kind, name) if one.isVisible())


def button(page: QWidget, name: str) -> QPushButton:
    return seen(page, QPushButton, name)


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(button(page, name), LEFT)


def has(page: QWidget, name: str) -> bool:
    return any(w.isVisible() for w in page.findChildren(QWidget, name))


def typed(widget: QWidget, text: str) -> None:
    """Type letters of any script; qtbot's own aborts on Arabic ones."""
    widget.setFocus()
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else 0
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def retyped(page: QWidget, name: str, text: str) -> QTextEdit:
    edit = seen(page, QTextEdit, name)
    edit.setFocus()
    edit.selectAll()
    typed(edit, text)
    return edit


def people(desk: Desk, *made: Member) -> list[UUID]:
    with desk.workspace.change("Add people") as session:
        return members.add(session, made)


def person(desk: Desk, name: str = "Hala Mansour", **facts: Any) -> UUID:
    return people(desk, Member(name, **facts))[0]


def saved(desk: Desk, key: UUID) -> Member:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return members.member(session, key)


def everybody(desk: Desk) -> list[Member]:
    with desk.workspace.read() as session:
        return members.members(session)


def test_from_nobody_to_a_pasted_list(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    page = opened()
    press(qtbot, page, "people_empty_begin")
    edit = page.findChild(QTextEdit, "names")
    assert edit.hasFocus()
    QApplication.clipboard().setText(
        "1. Mr Ahmed Lotfy\tMaths\n\nأ. سلمى حسن\nAhmed Lotfy\n<b>R&D</b>"
    )
    edit.paste()
    rows = page.findChild(RowList, "names_preview").row_texts()
    assert [row.title for row in rows] == ["Ahmed Lotfy", "سلمى حسن", "<b>R&D</b>"]
    assert "Mr Ahmed" in rows[0].caption
    assert "Ahmed Lotfy" in page.findChild(Label, "names_said").text()
    press(qtbot, page, "names_add")
    assert {m.name for m in everybody(desk)} == {"Ahmed Lotfy", "سلمى حسن", "<b>R&D</b>"}
    assert not has(page, "names")
    assert page.findChild(RowList, "people").row_count() == 3
    assert page.findChild(RowList, "people").hasFocus(), "no field holds the caret"
    desk.workspace.undo()
    assert has(page, "people_empty"), "one step takes all of them back"


def test_where_nobody_is_yet_the_list_says_so(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    page = opened()
    press(qtbot, page, "people_empty_begin")
    nobody = page.findChild(Label, "people_nobody")
    assert nobody.text() == "Nobody is here yet"
    assert not has(page, "people_clear")
    person(desk)
    assert not nobody.isVisible()
    typed(page.findChild(QLineEdit, "people_find"), "xyz")
    assert nobody.text() == "Nobody with that name"
    assert has(page, "people_clear")


def test_what_is_pasted_is_seen_without_scrolling(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    page = opened(width=1024, height=600)
    press(qtbot, page, "people_empty_begin")
    QApplication.clipboard().setText("\n".join(f"Mona Fathy {letter}" for letter in "abcdefghij"))
    page.findChild(QTextEdit, "names").paste()
    QApplication.processEvents()
    area = page.findChild(QScrollArea, "people_adding_scroll")
    assert area.verticalScrollBar().value() == 0
    rows = page.findChild(RowList, "names_preview")
    corner = rows.mapTo(area.viewport(), rows.rect().topLeft())
    third = rows.visualRect(rows.model().index(2, 0)).bottom()
    assert 0 <= corner.y() + third <= area.viewport().height()
    add = page.findChild(QPushButton, "names_add")
    bottom = add.mapTo(area.viewport(), add.rect().bottomLeft()).y()
    assert bottom <= area.viewport().height()


def test_safe_defaults_are_asked_of_nobody(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    page = opened()
    typed_names = "Hala Mansour"
    press(qtbot, page, "people_empty_begin")
    typed(page.findChild(QTextEdit, "names"), typed_names)
    qtbot.keyClick(
        page.findChild(QTextEdit, "names"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    (member,) = everybody(desk)
    assert member.in_group is NameChoice.CALLED
    assert member.in_school is member.outside is NameChoice.MEMBER
    assert member.told_us_on is None


def test_one_name_is_added_with_enter(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    person(desk)
    page = opened()
    edit = page.findChild(QLineEdit, "people_add")
    typed(edit, "أ. سلمى حسن\n")
    assert edit.hasFocus()
    assert page.member.name.text() == "سلمى حسن"
    assert saved(desk, page.record).called == "أ. سلمى"
    typed(edit, "hala  mansour\n")
    assert len(everybody(desk)) == 2
    assert "hala mansour" in page.findChild(Label, "people_said").text()
    typed(edit, "M")
    assert not has(page, "people_said")


def test_many_lines_pasted_where_one_goes_open_the_larger_place(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    person(desk)
    page = opened()
    edit = page.findChild(QLineEdit, "people_add")
    edit.setFocus()
    QApplication.clipboard().setText("Mona Fathy\nSameh Tawfik")
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.findChild(RowList, "names_preview").row_count() == 2
    press(qtbot, page, "names_leave")
    assert has(page, "member")
    assert len(everybody(desk)) == 1


def test_people_are_listed_by_name_and_never_counted(desk: Desk, opened: Open) -> None:
    """The first rule of background.md; the facilitator stands among the others."""
    keys = people(
        desk,
        Member("Wafaa Ezzat", subject="Arabic"),
        Member("Amal Hegazy", state=MemberState.RESTING),
        Member("Nadia Kamel"),
        Member("Basma Adel", state=MemberState.LEFT),
    )
    with desk.workspace.change("Me") as session:
        communities.edit(session, lambda ours: replace(ours, facilitator=keys[2]))
        for n in range(5):
            ideas.add(session, Idea(f"I{n}", DAY, credits=(Credit(CreditPart.BROUGHT, keys[0]),)))
    page = opened()
    rows = page.findChild(RowList, "people").row_texts()
    assert [row.title for row in rows] == [
        "Amal Hegazy",
        "Basma Adel",
        "Nadia Kamel",
        "Wafaa Ezzat",
    ]
    assert rows[0].columns == ("taking a break",)
    assert rows[1].columns == ("left",)
    assert rows[2].columns == ("",)
    assert rows[3].columns == ("Arabic",)
    shown = " ".join(label.text() for label in page.findChildren(Label) if label.isVisible())
    assert not any(letter.isdigit() for letter in shown + " ".join(r.spoken for r in rows))


@pytest.mark.parametrize(
    ("before", "press_", "after"),
    [
        (MemberState.JOINED, "resting", MemberState.RESTING),
        (MemberState.JOINED, "left", MemberState.LEFT),
        (MemberState.RESTING, "joined", MemberState.JOINED),
        (MemberState.LEFT, "joined", MemberState.JOINED),
        (MemberState.INVITED, "joined", MemberState.JOINED),
    ],
)
def test_people_come_and_go_at_once(
    qtbot: QtBot, desk: Desk, opened: Open, before: MemberState, press_: str, after: MemberState
) -> None:
    key = person(desk, state=before)
    page = opened(key)
    shown = page.findChild(Label, "member_state").text()
    act(page, f"member_{press_}")
    assert saved(desk, key).state is after
    assert page.findChild(Label, "member_state").text() != shown
    desk.workspace.undo()
    assert saved(desk, key).state is before


def test_facts_are_saved_as_typed_and_stay_with_their_owner(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    hala, mona = people(desk, Member("Hala Mansour"), Member("Mona Fathy"))
    page = opened(hala)
    for fact, text in (("called", "أ. هالة"), ("subject", "R&D <i>"), ("room", "12")):
        retyped(page, f"member_{fact}", text)
        assert getattr(saved(desk, hala), fact) == text
    retyped(page, "member_private_note", "Ask before the meeting.")
    rows = page.findChild(RowList, "people")
    box = rows.visualRect(rows.model().index(1, 0))
    qtbot.mouseClick(rows.viewport(), LEFT, pos=box.center())
    assert page.member.name.text() == "Mona Fathy"
    assert page.findChild(QTextEdit, "member_private_note").toPlainText() == ""
    assert saved(desk, hala).private_note == "Ask before the meeting."
    assert saved(desk, mona).private_note == ""
    desk.workspace.undo()
    assert saved(desk, hala).private_note == ""


def test_a_name_is_never_blank(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    key = person(desk)
    page = opened(key)
    edit = page.member.name
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert has(page, "member_name_note")
    assert saved(desk, key).name == "Hala Mansour"
    page.member.private.setFocus()
    assert edit.text() == "Hala Mansour"
    assert not has(page, "member_name_note")
    retyped(page, "member_name", "Hala  Adel")
    assert saved(desk, key).name == "Hala Adel"


def test_a_name_appears_as_its_owner_chose(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    key = person(desk, called="Ms Hala")
    page = opened(key)
    naming = page.member.naming
    anyone = names(Audience.OUTSIDE, desk.words).anyone
    assert anyone in naming.says.text()
    for audience, choice, said in (
        (Audience.OUTSIDE, NameChoice.FULL, "Hala Mansour"),
        (Audience.SCHOOL, NameChoice.CALLED, "Ms Hala"),
        (Audience.GROUP, NameChoice.INITIALS, initials("Hala Mansour")),
        (Audience.OUTSIDE, NameChoice.MEMBER, anyone),
    ):
        qtbot.mouseClick(naming.button(audience, choice), LEFT)
        member = saved(desk, key)
        assert member.choice(audience) is choice
        assert member.told_us_on == DAY
        assert said in naming.says.text()
    assert naming.told.day() == DAY
    naming.button(Audience.OUTSIDE, NameChoice.MEMBER).setFocus()
    before = Qt.Key.Key_Right if page.isRightToLeft() else Qt.Key.Key_Left
    qtbot.keyClick(naming.button(Audience.OUTSIDE, NameChoice.MEMBER), before)
    assert saved(desk, key).outside is NameChoice.INITIALS, "by the keyboard too"
    asked: list[Place] = []
    desk.went.connect(asked.append)
    for button in ("naming_slip", "naming_slips"):
        qtbot.mouseClick(naming.findChild(QPushButton, button), LEFT)
    assert asked == [Place("print", key, "consent"), Place("print", None, "consent")]


def test_an_arabic_name_has_no_initials(desk: Desk, opened: Open) -> None:
    latin, arabic = people(desk, Member("Hala Mansour"), Member("سلمى حسن"))
    page = opened(latin)
    naming = page.member.naming
    assert naming.button(Audience.GROUP, NameChoice.INITIALS).isVisible()
    page.open(Place("people", arabic))
    assert not naming.button(Audience.GROUP, NameChoice.INITIALS).isVisible()
    assert naming.button(Audience.GROUP, NameChoice.CALLED).isChecked()


def test_this_is_me_and_no_longer(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    key = person(desk)
    page = opened(key)
    press(qtbot, page, "member_me")
    assert desk.community.facilitator == key
    assert not has(page, "member_me")
    press(qtbot, page, "member_not_me")
    assert desk.community.facilitator is None


def test_deleting_is_done_at_once_and_can_be_undone(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    hala, mona = people(desk, Member("Hala Mansour"), Member("Mona Fathy"))
    page = opened(mona)
    with qtbot.waitSignal(desk.told) as told:
        act(page, "member_delete")
    assert told.args
    assert "Mona Fathy" in told.args[0]
    assert told.args[1] is True
    assert page.record == hala
    desk.workspace.undo()
    assert len(everybody(desk)) == 2


def test_correcting_the_words_changes_nothing_else(desk: Desk) -> None:
    """Also where the rest was changed while the words were being typed."""
    with desk.workspace.change("Agree") as session:
        key = communities.agree(session, Agreement(AgreementKind.PURPOSE, "Wee learn", DAY))
        (before,) = communities.agreements(session, AgreementKind.PURPOSE)
    editor = AgreementEditor(desk, AgreementKind.PURPOSE, before)
    with desk.workspace.change("Elsewhere") as session:
        communities.edit_agreement(
            session, key, lambda old: replace(old, by_group=not old.by_group, why="asked")
        )
    editor.text.set_text("We learn")
    editor.findChild(QPushButton, "agree_purpose_correct").click()
    with desk.workspace.read() as session:
        (after,) = communities.agreements(session, AgreementKind.PURPOSE)
    assert after == replace(before, text="We learn", by_group=not before.by_group, why="asked")


def press_erase(
    qtbot: QtBot, page: QWidget, answer: Callable[[QWidget], None], *, sure: bool = True
) -> None:
    """Press the button that erases somebody, and answer what is asked then.

    Nothing may fail in `answer`: nobody would close the dialog.
    """

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.objectName() == "erase_member":
            answer(dialog)
            dialog.findChild(QPushButton, f"erase_member_{'act' if sure else 'keep'}").click()

    again = QTimer(page, interval=5)
    again.timeout.connect(look)
    again.start()
    act(page, "member_erase")
    qtbot.waitUntil(lambda: not tasks._under_way, timeout=10_000)
    again.stop()


@pytest.mark.parametrize("sure", [True, False])
def test_erasing_asks_first(qtbot: QtBot, desk: Desk, opened: Open, sure: bool) -> None:
    key = person(desk)
    with desk.workspace.change("Add idea") as session:
        idea = ideas.add(session, Idea("Slips", DAY, credits=(Credit(CreditPart.BROUGHT, key),)))
    page = opened(key)
    asked: list[bool] = []

    def answer(dialog: QWidget) -> None:
        asked.append(dialog.findChild(QPushButton, "erase_member_keep").isDefault())

    press_erase(qtbot, page, answer, sure=sure)
    assert asked == [True], "asked once, and leaving it is the default"
    if not sure:
        assert saved(desk, key).name == "Hala Mansour"
        return
    with pytest.raises(RecordNotThere):
        saved(desk, key)
    with desk.workspace.read() as session:
        assert ideas.idea(session, idea).credits == ()
    assert desk.workspace.store.labels() == (None, None)
    assert has(page, "people_empty")


def test_erasing_asks_for_each_place_where_the_name_stands(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    key = person(desk)
    with desk.workspace.change("Add ideas") as session:
        slip = ideas.add(session, Idea("Slips of Hala Mansour", DAY))
        stop = ideas.add(session, Idea("Stop & <b>go</b>", DAY, words="Ms Hala tried it."))
    page = opened(key)
    said, asked = list[str](), list[str]()
    desk.told.connect(lambda sentence, _undo: said.append(sentence))

    def answer(dialog: QWidget) -> None:
        for each in dialog.findChildren(Segments):
            asked.append(each.accessibleName())
            if "Ms Hala" in asked[-1]:
                each.button("leave").click()

    press_erase(qtbot, page, answer)
    with desk.workspace.read() as session:
        assert ideas.idea(session, slip).title == "Slips of ____"
        assert ideas.idea(session, stop).words == "Ms Hala tried it."
    assert sorted(asked) == ["Idea: Ms Hala tried it.", "Idea: Slips of Hala Mansour"]
    assert said == ["Erased for good. You left the name in: \u2068Idea\u2069."]


def test_a_receipt_lists_what_holds_the_name_still(
    qtbot: QtBot, desk: Desk, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = person(desk)
    desk.workspace.store.copy(desk.workspace.store.path.with_name("Kept.tlc"))
    monkeypatch.setattr(saving, "chosen_path", lambda *_: tmp_path / "Receipt.pdf")
    wrote: list[Path] = []
    desk.wrote.connect(lambda _, path: wrote.append(path))
    page = opened(key)
    press_erase(qtbot, page, lambda dialog: dialog.findChild(QCheckBox, "erase_receipt").click())
    assert wrote == [tmp_path / "Receipt.pdf"]
    paper = "".join(each.extract_text() for each in PdfReader(wrote[0]).pages)
    assert "Kept.tlc" in paper
    assert "Hala" not in paper
    assert not everybody(desk)


def test_a_receipt_is_printed_at_once_and_without_one_that_was_wanted_nobody_is_erased(
    qtbot: QtBot, desk: Desk, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(person(desk))
    said = list[str]()
    desk.told.connect(lambda sentence, _undo: said.append(sentence))
    monkeypatch.setattr(printer, "has_printer", lambda: True)
    monkeypatch.setattr(printer, "chosen_printer", lambda *_: None)

    def printed(dialog: QWidget) -> None:
        dialog.findChild(QCheckBox, "erase_receipt").click()
        assert dialog.findChild(Segments, "erase_receipt_how").choice() == "print"

    press_erase(qtbot, page, printed)
    assert (len(everybody(desk)), said) == (1, []), "the printer was not chosen"
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(printer, "chosen_printer", lambda *_: device)
    press_erase(qtbot, page, printed)
    assert not everybody(desk)
    assert said[-1].endswith("The receipt was sent to the printer.")
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1


def test_the_window_goes_on_while_a_name_is_looked_for_and_erased(
    qtbot: QtBot, desk: Desk, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file of ten years that takes seconds. One word that may be none of a name is left as proposed."""
    hala, mona = people(desk, Member("Hala Mark"), Member("Mona Hala"))
    with desk.workspace.change("Add ideas") as session:
        for title in ("Hala Mark said", "We mark it", "Ask Hala"):
            ideas.add(session, Idea(title, DAY))
    where = list[bool]()
    look, erase = records.mentions_of, records.erase_member

    def noted(act: Callable[..., Any]) -> Callable[..., Any]:
        def done(*given: Any) -> Any:
            where.append(threading.current_thread() is threading.main_thread())
            return act(*given)

        return done

    monkeypatch.setattr(records, "mentions_of", noted(look))
    monkeypatch.setattr(records, "erase_member", noted(erase))
    press_erase(qtbot, opened(hala), lambda _dialog: None)
    assert where == [False, False]
    assert [each.id for each in everybody(desk)] == [mona]
    with desk.workspace.read() as session:
        titles = {title for _, title in records.titles(session, "idea")}
    assert titles == {"____ said", "We mark it", "Ask Hala"}


def test_where_a_name_stands_everywhere_one_choice_is_for_the_rest(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    key = person(desk)
    with desk.workspace.change("Add ideas") as session:
        for number in range(MOST + 20):
            ideas.add(session, Idea(f"{number} slips of Hala Mansour", DAY))
    page = opened(key)
    lines: list[int] = []

    def answer(dialog: QWidget) -> None:
        choices = dialog.findChildren(Segments)
        lines.append(len(choices))
        choices[0].button("leave").click()

    press_erase(qtbot, page, answer)
    with desk.workspace.read() as session:
        titles = [title for _, title in records.titles(session, "idea")]
    left = [title for title in titles if "Hala" in title]
    assert (lines, len(left)) == ([MOST + 1], 1)


def test_somebody_is_found_in_any_script(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    people(desk, Member("Hala Mansour", other_script="هالة منصور"), Member("Mona Fathy"))
    page = opened()
    find = page.findChild(QLineEdit, "people_find")
    typed(find, "هاله")
    rows = page.findChild(RowList, "people")
    shown = "هالة منصور" if desk.words.rtl else "Hala Mansour"
    assert [row.title for row in rows.row_texts()] == [shown]
    find.clear()
    typed(find, "hala")
    assert [row.title for row in rows.row_texts()] == [shown]
    typed(find, "zz")
    assert not rows.isVisible()
    press(qtbot, page, "people_clear")
    assert rows.row_count() == 2
    assert find.text() == ""


@pytest.mark.every_language
def test_the_page_asks_for_the_name_in_the_letters_it_is_not_written_in(
    desk: Desk, opened: Open
) -> None:
    hala, mona = people(desk, Member("Hala Mansour"), Member("منى فتحي"))
    page = opened()
    asked: dict[UUID, str] = {}
    for key in (hala, mona):
        page.open(Place("people", key))
        field = seen(page, QTextEdit, "member_other_script")
        asked[key] = field.accessibleName()
        assert asked[key] in [each.text() for each in page.findChildren(Label)]
    assert asked[hala] != asked[mona]
    typed(seen(page, QTextEdit, "member_other_script"), "Mona Fathy")
    assert saved(desk, mona).other_script == "Mona Fathy"
    names = {row.title for row in seen(page, RowList, "people").row_texts()}
    assert names == (
        {"Hala Mansour", "منى فتحي"} if desk.words.rtl else {"Hala Mansour", "Mona Fathy"}
    )


def agreed(desk: Desk, kind: AgreementKind) -> list[Agreement]:
    with desk.workspace.read() as session:
        return communities.agreements(session, kind)


def test_the_purpose_changes_and_its_history_stays(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    person(desk)
    page = opened()
    press(qtbot, page, "open_agreed")
    press(qtbot, page, "agreed_purpose_write")
    typed(seen(page, QTextEdit, "agree_purpose_text"), "We try one small thing.")
    press(qtbot, page, "agree_purpose_agree")
    press(qtbot, page, "agreed_purpose_change")
    retyped(page, "agree_purpose_text", "نجرّب معًا")
    typed(seen(page, QLineEdit, "agree_purpose_why"), "Shorter")
    press(qtbot, page, "agree_purpose_agree")
    now, before = agreed(desk, AgreementKind.PURPOSE)
    assert (now.text, now.why, now.agreed_on, now.by_group) == ("نجرّب معًا", "Shorter", DAY, True)
    assert before.text == "We try one small thing."
    press(qtbot, page, "agreed_purpose_change")
    retyped(page, "agree_purpose_text", "نجرّب معا")
    press(qtbot, page, "agree_purpose_correct")
    assert [one.text for one in agreed(desk, AgreementKind.PURPOSE)] == ["نجرّب معا", before.text]
    press(qtbot, page, "agreed_close")
    assert has(page, "member")


def test_working_agreements_stand_side_by_side(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    page = opened(kind="agreed")
    press(qtbot, page, "agreed_agreement_write")
    press(qtbot, page, "agree_agreement_agree")
    assert agreed(desk, AgreementKind.AGREEMENT) == [], "a few words are needed"
    typed(seen(page, QTextEdit, "agree_agreement_text"), "We end on time.")
    press(qtbot, page, "agree_agreement_agree")
    press(qtbot, page, "agreed_agreement_add")
    typed(seen(page, QTextEdit, "agree_agreement_text"), "“Not yet” is an answer.")
    press(qtbot, page, "agree_agreement_agree")
    assert len(agreed(desk, AgreementKind.AGREEMENT)) == 2
    press(qtbot, page, "agreement_0_delete")
    assert [one.text for one in agreed(desk, AgreementKind.AGREEMENT)] == [
        "“Not yet” is an answer."
    ]
    desk.workspace.undo()
    assert has(page, "agreement_1_delete")


def test_a_working_agreement_that_changed_is_read_with_what_it_was(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    kind = AgreementKind.AGREEMENT
    with desk.workspace.change("Agree") as session:
        for text in ("We begin at ten past.", "Phones stay in the bag."):
            communities.agree(session, Agreement(kind, text, DAY))
    page = opened(kind="agreed")
    press(qtbot, page, "agreement_0_change")
    retyped(page, "agree_agreement_text", "We begin at a quarter past.")
    press(qtbot, page, "agree_agreement_agree")
    shown = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    texts = [
        "Phones stay in the bag.",
        "We begin at a quarter past.",
        "Before that",
        "We begin at ten past.",
    ]
    assert [text for text in shown if text in texts] == texts
    assert not has(page, "agreement_2_delete")
    press(qtbot, page, "agreement_1_delete")
    assert [one.text for one in agreed(desk, kind)] == ["Phones stay in the bag."]
    desk.workspace.undo()
    assert len(agreed(desk, kind)) == 3


def test_a_narrow_window_shows_names_only(desk: Desk, opened: Open) -> None:
    people(desk, Member("Hala Mansour", subject="English"), Member("سلمى حسن"))
    page = opened(width=1024, height=600)
    assert all(row.columns == () for row in page.findChild(RowList, "people").row_texts())
    assert page.minimumSizeHint().width() <= 1024 - 186
    side = page.member.parentWidget()
    assert page.member.minimumSizeHint().width() <= side.width(), "nothing is cut at the side"


@pytest.mark.parametrize("kind", ["", "add", "agreed"])
def test_every_control_has_a_name(desk: Desk, opened: Open, kind: str) -> None:
    person(desk)
    with desk.workspace.change("Agree") as session:
        communities.agree(session, Agreement(AgreementKind.AGREEMENT, "We end on time.", DAY))
    page = opened(kind=kind)
    for control in page.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert control.objectName(), control
            assert control.accessibleName(), control.objectName()


def trying(desk: Desk, owner: UUID, what: str, ago: int = 9, **facts: Any) -> UUID:
    with desk.workspace.change("Write a try-out") as session:
        return tryouts.add(session, TryOut(owner, what, DAY - timedelta(days=ago), **facts))


def test_a_page_says_first_what_somebody_tries_then_their_ideas_then_the_rest_folded(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    hala, mona = people(desk, Member("Hala Mansour", subject="Maths"), Member("Mona Fathy"))
    told = tuple(Story(DAY - timedelta(days=n), f"Line {n}") for n in (3, 2, 1))
    key = trying(desk, hala, "One question at the door.", friend=mona, stories=told)
    with desk.workspace.change("Add ideas") as session:
        for n in range(5):
            both = tuple(Credit(CreditPart.ADAPTED, who) for who in (hala, mona))
            ideas.add(session, Idea(f"Idea {n}", DAY - timedelta(days=n), credits=both))
    page = opened(hala)
    for fold in page_folds(page):
        fold.setChecked(False)
    QApplication.processEvents()
    parts = [seen(page, Label, "trying_words"), seen(page, RowList, "member_ideas")]
    parts += [seen(page, FoldHead, f"member_{name}_fold") for name in ("facts", "naming")]
    tops = [part.mapTo(page, QPoint(0, 0)).y() for part in parts]
    assert tops == sorted(tops)
    lines = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert [line for line in lines if line.startswith("Line")] == ["Line 2", "Line 1"]
    assert "Maths" in parts[2]._says
    rows = seen(page, RowList, "member_ideas")
    assert [row.title for row in rows.row_texts()] == ["Idea 0", "Idea 1", "Idea 2"]
    assert "Mona Fathy" in rows.row_texts()[0].small
    assert not has(page, "naming")
    more = button(page, "member_ideas_more")
    assert not any(letter.isdigit() for letter in more.text() + more.accessibleName())
    qtbot.mouseClick(more, LEFT)
    assert len(rows.row_texts()) == 5
    assert not more.isVisible()
    went: list[Place] = []
    desk.went.connect(went.append)
    qtbot.mouseClick(button(page, f"open_tryout_{key}"), LEFT)
    assert went == [Place("tryouts", key)]


def test_what_happened_next_is_told_from_the_persons_page(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    key = trying(desk, person(desk), "One question at the door.")
    page = opened()
    name = f"told_{key}"
    field = seen(page, QLineEdit, name)
    field.setFocus()
    typed(field, "They laughed.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        (line,) = tryouts.try_out(session, key).stories
    assert (line.day, line.what_i_did) == (DAY, "They laughed.")
    again = QApplication.focusWidget()
    assert isinstance(again, QLineEdit)
    assert (again.objectName(), again.text(), again.isVisible()) == (name, "", True)
    desk.workspace.undo()
    seen_now = [each.text() for each in page.findChildren(Label) if each.isVisible()]
    assert "They laughed." not in seen_now


def test_whoever_tries_nothing_yet_has_the_facts_open(desk: Desk, opened: Open) -> None:
    first, second = people(desk, Member("Amal Nour"), Member("Hala Mansour"))
    trying(desk, second, "One question at the door.")
    page = opened(first)
    part = page.member
    part._facts._by_hand = False
    part.show_member(saved(desk, second))
    assert not part._facts.head.isChecked()
    part.show_member(saved(desk, first))
    assert part._facts.head.isChecked()


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_large_letters_stay_usable_in_a_small_window(
    qapp: QApplication, qtbot: QtBot, desk: Desk, opened: Open, scale: float
) -> None:
    theme.apply(qapp, dark=False, rtl=False, scale=scale)
    try:
        trying(desk, person(desk), "One question at the door, and one on the way out.")
        room = 1024 - theme.side_bar_width(is_compact=True)
        page = opened(width=room, height=560)
        page.findChild(FoldHead, "member_naming_fold").setChecked(False)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= page.width()
        detail = page.findChild(QScrollArea, "people_member_scroll")
        assert detail.viewport().width() >= 280
        qtbot.waitUntil(lambda: detail.widget().width() <= detail.viewport().width())
    finally:
        theme.apply(qapp, dark=False, rtl=False)


def test_of_many_that_are_open_the_first_few_are_shown_and_the_rest_when_wanted(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    key = person(desk)
    with desk.workspace.change("Write") as session:
        for n in range(5):
            tryouts.add(session, TryOut(key, f"Open {n}", day=desk.today()))
    page = opened(key)

    def words() -> list[str]:
        return [w.text() for w in page.findChildren(Label, "trying_words") if w.isVisible()]

    assert len(words()) == 3
    press(qtbot, page, "trying_more")
    qtbot.waitUntil(lambda: len(words()) == 5)
    assert not has(page, "trying_more")
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    assert field.objectName().startswith("told")
    with desk.workspace.change("Write") as session:
        tryouts.add(session, TryOut(key, "Open 5", day=desk.today()))
    qtbot.waitUntil(lambda: len(words()) == 6)  # what was opened stays open


def test_visits_and_links_stand_beside_the_ideas_and_open(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    today = desk.today()
    with desk.workspace.change("Make") as session:
        hala, mona = members.add(session, [Member("Hala Mansour"), Member("Mona Adel")])
        idea = ideas.add(session, Idea("The quiet job", today))
        before = today - timedelta(days=30)
        been = visits.add(session, Visit(hala, mona, True, before, with_class="1/3"))
        visits.add(session, Visit(mona, hala, True, today + timedelta(days=9)))
        visits.add(session, Visit(mona, hala, True))
        links.add(session, LearningLink(idea, hala, mona, LinkHow.SHOW, day=before))
    page = opened(hala)
    rows = seen(page, RowList, "member_visits")
    plain = {0x2068: None, 0x2069: None}
    shown = [(row.title.translate(plain), row.small.translate(plain)) for row in rows.row_texts()]
    assert [title for title, _ in shown][:2] == ["Guest of Mona Adel", "Guest of Mona Adel"]
    assert shown[0][1] == "the day is not agreed yet"
    assert shown[1][1].endswith("to come")
    button(page, "member_visits_more").click()
    titles = [row.title.translate(plain) for row in rows.row_texts()]
    assert set(titles[2:]) == {"Mona Adel came to 1/3", "The quiet job"}
    rows.choose(next(row.id for row in rows.row_texts() if "1/3" in row.title))
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert went.args == [Place("visits", been)]
    with qtbot.waitSignal(desk.went) as went:
        button(page, "print_path").click()
    assert went.args == [Place("print", hala, "path")]
