"""One page from which everything is printed."""

from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tlc_desktop.printing import kinds
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
