"""The box for the code of a slip that came back: what is typed into it, and what it says."""

from collections.abc import Callable
from datetime import date, time
from uuid import UUID

import at_keys
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.paper_codes import PaperCode, Slip, WantedSlip, code_of
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import meetings, members, paper_codes, pulse, records, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.view import PrintPage
from tlc_desktop.ui.slips.came_back import CameBack
from tlc_desktop.ui.slips.view import SlipsPage
from tlc_desktop.ui.today.view import TodayPage
from tlc_desktop.ui.widgets.labels import Label

DAY = date(2026, 10, 6)
Kept = dict[str, UUID]
Enter = Callable[[QWidget, str], None]


@pytest.fixture
def kept(desk: Desk) -> Kept:
    """A meeting, somebody, and what they try."""
    with desk.workspace.change("Begin") as session:
        meeting = meetings.schedule(session, Meeting("Endings", DAY, time(13, 15)))
        (hala,) = members.add(session, [Member("Hala Mansour")])
        trying = tryouts.add(session, TryOut(hala, "I wait for three seconds", DAY))
    return {"meeting": meeting, "member": hala, "try_out": trying}


@pytest.fixture
def code(desk: Desk, kept: Kept) -> str:
    """On the slip of what they try."""
    want = WantedSlip(Slip.WHAT_WILL_I_SAY, kept["meeting"], kept["try_out"])
    with desk.workspace.change("", in_passing=True) as session:
        paper_codes.allot(session, [want])
        (made,) = paper_codes.codes_for(session, [want])
    return made


@pytest.fixture
def box(qtbot: QtBot, desk: Desk) -> CameBack:
    made = CameBack(desk)
    qtbot.addWidget(made)
    made.resize(440, 120)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def found(box: CameBack) -> list[PaperCode]:
    """The slips that were found."""
    slips: list[PaperCode] = []
    box.found.connect(slips.append)
    return slips


@pytest.fixture
def enter(qtbot: QtBot, type_text: Callable[[QWidget, str], None]) -> Enter:
    """Types a code into the box, and presses Enter."""

    def entered(inside: QWidget, text: str) -> None:
        field = inside.findChild(QLineEdit, "slip_code")
        assert field is not None
        type_text(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    return entered


def said(box: CameBack) -> str:
    label = box.findChild(Label, "slip_code_said")
    assert label is not None
    return label.text() if label.isVisibleTo(box) else ""


def test_a_code_leads_to_its_slip_however_it_is_typed(
    enter: Enter, box: CameBack, found: list[PaperCode], code: str
) -> None:
    arabic = code.translate(str.maketrans("23456789", "٢٣٤٥٦٧٨٩"))
    for typed in (code, code.lower(), f"{arabic[:2]} {arabic[2:]}"):
        enter(box, typed)
        assert box.edit.text() == "", "the next one may come"
    assert [slip.code for slip in found] == [code] * 3
    assert said(box) == ""


def test_a_wrong_character_is_told_from_a_code_of_another_file(
    qtbot: QtBot, enter: Enter, box: CameBack, found: list[PaperCode], code: str
) -> None:
    other = next(each for each in map(code_of, range(9)) if each != code)
    sentences: list[str] = []
    for typed in (code[:4] + ("2" if code[4] != "2" else "3"), other):
        enter(box, typed)
        sentences.append(said(box))
        assert box.edit.selectedText() == typed, "typing goes over it"
        assert not box.put_back.isVisible()
    mistyped, unknown = sentences
    assert "wrong or missing" in mistyped
    assert "another community’s file" in unknown
    qtbot.keyClicks(box.edit, "K")
    assert said(box) == ""
    box.edit.clear()
    qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    assert (said(box), found) == ("", [])


def bin_it(desk: Desk, kind: str, key: UUID) -> None:
    with desk.workspace.change("Delete") as session:
        records.delete(session, kind, key)


@pytest.mark.parametrize("gone", ["try_out", "meeting", "member"])
def test_what_a_slip_is_of_is_offered_back_from_the_bin(
    qtbot: QtBot,
    enter: Enter,
    desk: Desk,
    box: CameBack,
    found: list[PaperCode],
    code: str,
    kept: Kept,
    gone: str,
) -> None:
    bin_it(desk, gone, kept[gone])
    enter(box, code)
    title = {"try_out": "I wait", "meeting": "Endings", "member": "Hala"}[gone]
    assert "bin" in said(box)
    assert title in said(box)
    assert found == []
    qtbot.keyClick(box.findChild(QPushButton, "slip_put_back"), Qt.Key.Key_Space)
    assert [slip.code for slip in found] == [code]
    assert said(box) == ""
    with desk.workspace.read() as session:
        assert records.bin_of(session) == []
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert [binned.kind for binned in records.bin_of(session)] == [gone]


@pytest.mark.every_language
def test_today_has_the_box_in_each_language(
    qtbot: QtBot,
    enter: Enter,
    desk: Desk,
    code: str,
    kept: Kept,
    language: Language,
    show: Callable[[QWidget], None],
) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    page = TodayPage(desk)
    page.open(Place("today"))
    show(page)
    field = page.came_back.edit
    begins = field.mapTo(page.came_back, field.rect().topLeft()).x()
    assert (begins > page.came_back.width() / 2) is language.right_to_left
    enter(page, code)
    assert went == [Place("slips", kept["meeting"], text=code)]


def enter_code(page: SlipsPage, code: str) -> None:
    """Type a code where the keyboard is, and Enter."""
    assert QApplication.focusWidget() is page.came_back.edit
    at_keys.type_text(f"{code}\n")


def test_from_code_to_field_and_back_to_the_next_code(
    page: SlipsPage, desk: Desk, group: list[UUID], told: list[UUID], key: UUID
) -> None:
    wants = [
        WantedSlip(Slip.WHAT_WILL_I_SAY, key, told[2]),
        WantedSlip(Slip.MY_PLAN, key),
        WantedSlip(Slip.CONSENT, member=group[1]),
        WantedSlip(Slip.PULSE, key),
    ]
    with desk.workspace.change("", in_passing=True) as session:
        paper_codes.allot(session, wants)
        codes = paper_codes.codes_for(session, wants)
    page.came_back.setFocus()
    enter_code(page, codes[0])
    at_keys.type_text("They waited.\n1\n")
    enter_code(page, codes[1])
    for part in ("I wait.", "3/2", "", "", "", "", "Abeer Shawky"):
        at_keys.type_text(f"{part}\n")
    assert page.forms.plan.owner.choice() == str(group[0]), "what was kept is shown still"
    enter_code(page, codes[2])
    at_keys.type_text("2\n2\n2\n")
    enter_code(page, codes[3])
    at_keys.type_text("11112\n\n\n\n\n")
    with desk.workspace.read() as session:
        slips = [paper_codes.found(session, code) for code in codes]
        [plan] = tryouts.of_meeting(session, key)
        assert [story.what_i_did for story in tryouts.try_out(session, told[2]).stories] == [
            "They waited."
        ]
        assert members.people(session)[group[1]].told_us_on == desk.today()
        assert sum(each.slips for each in pulse.of_meeting(session, key)) == 5
    assert [slip.entered_on for slip in slips if slip] == [desk.today()] * 4
    assert slips[1]
    assert slips[1].became == plan.id
    with desk.workspace.change("", in_passing=True) as session:
        paper_codes.printed(session, wants, DAY)
    enter_code(page, codes[1])
    told_before = page.forms.plan.findChild(Label, "plan_slip_before").text()
    assert "Printed on" in told_before
    assert "Entered first on" in told_before


def test_the_page_to_print_has_the_box(
    desk: Desk, code: str, kept: Kept, enter: Enter, show: Callable[[QWidget], None]
) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    page = PrintPage(desk)
    page.open(Place("print", kept["meeting"], "my-plan"))
    show(page)
    enter(page, code)
    assert went == [Place("slips", kept["meeting"], text=code)]
