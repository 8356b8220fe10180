"""One page from which everything is printed."""

from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.printing import kinds
from tlc_desktop.storage import paper_codes
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.all_view import AllPagesPage


def test_a_page_is_opened_by_its_key(qtbot: QtBot, desk: Desk, printed: dict[str, UUID]) -> None:
    page = AllPagesPage(desk)
    qtbot.addWidget(page)
    page.open(Place("sheets"))
    page.resize(1150, 700)
    page.show()
    rows = [row.id for row in page.rows.row_texts()]
    assert {kind.name for kind in kinds.KINDS if kind.subject.name == "idea"} <= set(rows)
    page.rows.set_current("handout")
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    assert went.args == [Place("print", printed["idea"], "handout")]


def test_a_code_is_taken_there_too(qtbot: QtBot, desk: Desk, printed: dict[str, UUID]) -> None:
    want = WantedSlip(Slip.MY_PLAN, printed["meeting"])
    with desk.workspace.change("", in_passing=True) as session:
        paper_codes.allot(session, [want])
        (code,) = paper_codes.codes_for(session, [want])
    page = AllPagesPage(desk)
    qtbot.addWidget(page)
    page.open(Place("sheets"))
    page.show()
    qtbot.keyClicks(page.came_back.edit, code)
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(page.came_back.edit, Qt.Key.Key_Return)
    assert went.args == [Place("slips", printed["meeting"], text=code)]
