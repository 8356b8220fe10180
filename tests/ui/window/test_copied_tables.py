"""A whole list on the clipboard, as spreadsheets paste it."""

from datetime import time

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot
from window_shell import act, add_idea

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import exports, ideas, meetings, members, records, tryouts, visits
from tlc_desktop.ui import copied_tables
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText, without_empty
from tlc_desktop.ui.window.shell import Shell

PEOPLE = (
    Member("Amal Hegazy", subject="=Maths", in_group=NameChoice.FULL),
    Member("Hala Mansour", called="Ms Hala"),
    Member("Zqcanary Adel", called="Zqcanary", in_group=NameChoice.MEMBER),
)
INITIALS = Member("Hoda Zqwombat", called="Ms Hoda", in_group=NameChoice.INITIALS)
LISTS = ("today", "meetings", "ideas", "tryouts", "visits", "people", "slips", "ledger", "bin")


def rows_at(shell: Shell, page: str, name: str) -> RowList:
    shell.navigator.go(Place(page))
    return next(r for r in shell.window.findChildren(RowList, name) if r.isVisible())


def copied(shell: Shell) -> list[list[str]]:
    QApplication.clipboard().clear()
    act(shell, "copy_table").trigger()
    return [line.split("\t") for line in QApplication.clipboard().text().split("\n")]


def test_a_list_with_acts_is_copied_whole_and_everybody_as_they_chose(shell: Shell) -> None:
    with shell.desk.workspace.change("Add people") as session:
        members.add(session, list(PEOPLE))
    rows = rows_at(shell, "people", "people")
    rows.set_current(rows.row_texts()[0].id)
    assert [row[0] for row in copied(shell)] == ["Amal Hegazy", "Ms Hala", "a member"]
    assert "'=Maths" in QApplication.clipboard().text()
    menu = rows.acts.menu() if rows.acts is not None else None
    assert act(shell, "copy_table") in menu.actions()


def test_who_is_in_the_bin_is_named_there_as_they_chose(shell: Shell) -> None:
    with shell.desk.workspace.change("Add people") as session:
        keys = members.add(session, list(PEOPLE))
    with shell.desk.workspace.change("Delete") as session:
        for key in keys:
            records.delete(session, "member", key)
    rows_at(shell, "bin", "bin_list")
    assert {row[0] for row in copied(shell)} == {"Amal Hegazy", "Ms Hala", "a member"}


def test_a_list_without_acts_is_copied_from_its_own_menu(qtbot: QtBot, shell: Shell) -> None:
    with shell.desk.workspace.change("Hand over") as session:
        exports.add(session, Export(shell.desk.today(), Audience.SCHOOL, "First\nterm"))
    rows = rows_at(shell, "ledger", "ledger_list")
    spot = rows.visualRect(rows.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Mouse
    rows.setFocus()
    event = QContextMenuEvent(reason, spot, rows.viewport().mapToGlobal(spot))
    QApplication.sendEvent(rows.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions() == [act(shell, "copy_table")]
    menu.close()
    ((what, *_),) = copied(shell)
    assert what == "First term"


def test_an_agenda_is_copied_with_its_heads(shell: Shell) -> None:
    with shell.desk.workspace.change("Plan") as session:
        plan = Meeting("Wait time", shell.desk.today(), time(13, 15))
        key = meetings.schedule(session, plan, [AgendaItem("Warm-up", 10)])
    shell.navigator.go(Place("meeting", key))
    head, row = copied(shell)
    assert head == ["Starts", "Min", "Item", "Suggested by"]
    assert row[1:3] == ["10", "Warm-up"]


def test_where_no_list_is_nothing_is_copied(shell: Shell) -> None:
    shell.navigator.go(Place("settings"))
    QApplication.clipboard().setText("kept")
    act(shell, "copy_table").trigger()
    assert QApplication.clipboard().text() == "kept"
    assert copied_tables.list_at(shell.window) is None
    edit = shell.window.frame.menus.edit
    edit.aboutToShow.emit()
    assert not act(shell, "copy_table").isEnabled()
    edit.aboutToHide.emit()
    add_idea(shell, "Silent corridor")
    shell.navigator.go(Place("ideas"))
    assert copied(shell)[0][0] == "Silent corridor"


def test_columns_in_which_nothing_stands_are_left_out() -> None:
    rows = [RowText("1", "a", columns=("x",)), RowText("2", "b", lines=("c", "d"))]
    assert without_empty([row.cells(1) for row in rows]) == [["a", "x", ""], ["b", "", "c d"]]
    assert without_empty([]) == []


def test_in_no_list_is_a_name_that_its_owner_keeps_back(shell: Shell) -> None:
    """Whether it stands there as a name, or in what somebody wrote."""
    day = shell.desk.today()
    with shell.desk.workspace.change("Begin") as session:
        kept_back = members.add(session, [PEOPLE[2], INITIALS])
        both = "Zqcanary Adel and Hoda Zqwombat"
        ideas.add(session, Idea(f"{both} wait", day))
        key = meetings.schedule(session, Meeting(f"{both} tell", day, time(8)))
        for member in kept_back:
            tryouts.add(session, TryOut(member, f"{both} ask", day, meeting=key))
        visits.add(session, Visit(*kept_back, host_chose=True, day=day))
        exports.add(session, Export(day, Audience.SCHOOL, f"{both}: first term", (both,)))
        gone = ideas.add(session, Idea(f"{both} laugh", day))
        records.delete(session, "idea", gone)
    tables: dict[str, str] = {}
    for page in LISTS:
        shell.navigator.go(Place(page))
        for view in shell.window.findChildren(QAbstractItemView):
            if view.isVisible() and view.model().rowCount():
                view.setFocus()
                tables[f"{page} {view.objectName()}"] = "\n".join(map("\t".join, copied(shell)))
    assert {name.split()[0] for name in tables} == {*LISTS}
    assert sum("a member" in text for text in tables.values()) >= len(LISTS) - 2
    assert {name for name, text in tables.items() if "Zq" in text} == set()
