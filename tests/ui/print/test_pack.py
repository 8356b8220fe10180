"""Everything for a meeting on the page that prints: chosen, counted, shown, saved, printed."""

import re
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import ideas, meetings, members, packs
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import pdf_pages, printer, saving
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.print.view import PrintPage
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.stepper import Stepper

LEFT = Qt.MouseButton.LeftButton
Ids = dict[str, UUID]
Rest = Callable[[QWidget], None]


@pytest.fixture
def pack(qtbot: QtBot, desk: Desk, printed: Ids, rest: Rest) -> PrintPage:
    """The pack of a meeting of four, with an idea brought for it, opened."""
    with desk.workspace.change("More") as session:
        members.add(session, [Member(f"Name{n} Other") for n in range(3)])
        ideas.add(session, Idea("Ask a wall", desk.today(), meeting=printed["meeting"]))
    page = PrintPage(desk)
    page.open(Place("print", printed["meeting"], "pack"))
    qtbot.addWidget(page)
    page.resize(1150, 700)
    with qtbot.waitExposed(page):
        page.show()
    rest(page)
    return page


def _boxes(page: PrintPage) -> list[QCheckBox]:
    return [each for each in page.findChildren(QCheckBox) if each.objectName().endswith("_in")]


def row(page: PrintPage, title: str) -> int:
    """The number of the row of a sheet."""
    return next(
        n for n in range(len(_boxes(page))) if box(page, n).accessibleName().startswith(title)
    )


def box(page: PrintPage, number: int) -> QCheckBox:
    return page.findChild(QCheckBox, f"pack_{number}_in")


def copies(page: PrintPage, number: int) -> Stepper:
    return page.findChild(Stepper, f"pack_{number}_copies")


def pdf_of(page: PrintPage) -> bytes:
    assert page._made is not None
    return page._made[1]


def facts(page: PrintPage) -> list[int]:
    """People, pages, sheets, and what small pages would save."""
    said = page.findChild(Label, "print_header_facts").text()
    return [int(number) for number in re.findall(r"(?<!A)\d+", said)]


def test_what_is_shown_is_the_pack(pack: PrintPage, desk: Desk, printed: Ids) -> None:
    with desk.workspace.read() as session:
        whole = printed_page(
            session, kinds.kind("pack"), Wish(printed["meeting"]), desk.now()
        ).pdf()
    assert pdf_of(pack) == whole
    pages = len(pdf_pages.sizes(whole))
    people, said, papers, *_ = facts(pack)
    assert (people, said) == (4, pages)
    assert pages / 2 <= papers < pages
    assert str(pages) in pack.findChild(QPushButton, "print_pages").text()


def test_sheets_are_chosen_by_keys_and_remembered(
    qtbot: QtBot, pack: PrintPage, desk: Desk, printed: Ids, rest: Rest
) -> None:
    before = len(pdf_pages.sizes(pdf_of(pack)))
    agenda = row(pack, "Agenda")
    copies(pack, agenda).setFocus()
    qtbot.keyClick(copies(pack, agenda), Qt.Key.Key_Up)
    rest(pack)
    longer = len(pdf_pages.sizes(pdf_of(pack)))
    assert longer == before + 3  # the agenda's pages
    box(pack, agenda).setFocus()
    qtbot.keyClick(box(pack, agenda), Qt.Key.Key_Down)
    assert pack.focusWidget() is box(pack, agenda + 1)
    qtbot.keyClick(box(pack, agenda + 1), Qt.Key.Key_Space)
    rest(pack)
    assert len(pdf_pages.sizes(pdf_of(pack))) < longer
    assert desk.workspace.store.labels()[0] == "More"
    with desk.workspace.read() as session:
        chosen = {each.kind: each for each in packs.chosen(session, printed["meeting"])}
    assert (chosen["agenda"].is_in, chosen["agenda"].copies) == (True, 5)
    assert not chosen["handout"].is_in
    again = PrintPage(desk)
    qtbot.addWidget(again)
    again.open(Place("print", printed["meeting"], "pack"))
    again.show()
    rest(again)
    assert copies(again, row(again, "Agenda")).value() == 5
    assert not box(again, row(again, "Handout")).isChecked()


def test_a_row_and_its_page_go_together(qtbot: QtBot, pack: PrintPage, rest: Rest) -> None:
    side = pack._choices.pack
    assert pack.preview.page() == 0
    pack.preview.turn(len(pack.preview._sizes) - 1)
    last = side.current()
    assert last > 0
    agenda = row(pack, "Agenda")
    box(pack, agenda).setFocus()
    assert side.current() == agenda
    assert pack._made is not None
    assert pack._made.made.source[pack.preview.page()] == agenda
    summary = row(pack, "Summary")
    box(pack, summary).setFocus()  # it is not in the pack: its own page is shown
    rest(pack)
    assert not pack.preview.shows(pdf_of(pack))
    assert len(pack.preview._sizes) >= 1


def test_both_sides_take_less_paper_and_the_same_pages(
    qtbot: QtBot, pack: PrintPage, rest: Rest
) -> None:
    _, pages, papers, *_ = facts(pack)
    both = pack.findChild(QCheckBox, "page_both_sides")
    both.setFocus()
    qtbot.keyClick(both, Qt.Key.Key_Space)
    rest(pack)
    assert facts(pack)[1:3] == [pages, pages]
    assert papers < pages


def test_with_nothing_ticked_there_is_nothing_to_print(
    qtbot: QtBot, pack: PrintPage, rest: Rest
) -> None:
    count = len(_boxes(pack))
    for number in range(count):
        if box(pack, number).isChecked():
            qtbot.keyClick(box(pack, number), Qt.Key.Key_Space)
    rest(pack)
    assert not pack.findChild(QPushButton, "print_pages").isEnabled()
    assert not pack.findChild(QPushButton, "save_pdf").isEnabled()


def test_a_printer_that_turns_paper_gets_every_sheet_on_its_own(
    qtbot: QtBot,
    pack: PrintPage,
    rest: Rest,
    desk: Desk,
    printed: Ids,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "paper.pdf"

    def chosen(_parent: QWidget, size: PageSize, _pages: int, title: str) -> QPrinter:
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(path))
        device.setResolution(72)
        printer.prepare(device, size, title)
        return device

    monkeypatch.setattr(printer, "has_printer", lambda: True)
    monkeypatch.setattr(printer, "turns_paper", lambda _device: True)
    monkeypatch.setattr(printer, "chosen_printer", chosen)
    papers = facts(pack)[2]
    with qtbot.waitSignal(desk.told):
        qtbot.mouseClick(pack.findChild(QPushButton, "print_pages"), LEFT)
    rest(pack)
    sides = len(pdf_pages.sizes(path.read_bytes()))
    assert papers * 2 - 1 <= sides <= papers * 2
    with desk.workspace.read() as session:
        assert meetings.meeting(session, printed["meeting"]).agenda_printed


def test_it_is_the_first_of_the_sheets_of_a_meeting(
    qtbot: QtBot, pack: PrintPage, desk: Desk, printed: Ids, rest: Rest
) -> None:
    page = PrintPage(desk)
    qtbot.addWidget(page)
    page.open(Place("print", printed["meeting"], "agenda"))
    page.resize(1150, 700)
    page.show()
    rest(page)
    sheets = page.findChild(RowList, "sheets")
    assert sheets.row_texts()[0].id == "pack"
    there = sheets.visualRect(sheets.model().index(0, 0)).center()
    qtbot.mouseClick(sheets.viewport(), LEFT, pos=there)
    rest(page)
    assert page.place == Place("print", printed["meeting"], "pack")
    assert not sheets.isVisible()
    assert pdf_of(page) == pdf_of(pack)


def test_a_pack_is_saved_as_one_file(
    qtbot: QtBot, pack: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = pdf_of(pack)
    monkeypatch.setattr(saving, "chosen_path", lambda *_args: tmp_path / "pack.pdf")
    qtbot.mouseClick(pack.findChild(QPushButton, "save_pdf"), LEFT)
    assert (tmp_path / "pack.pdf").read_bytes() == shown


def test_the_handout_of_another_idea_is_taken_in_by_keys_and_remembered(
    qtbot: QtBot, pack: PrintPage, desk: Desk, printed: Ids, rest: Rest
) -> None:
    before = len(pdf_pages.sizes(pdf_of(pack)))
    more = pack.findChild(QPushButton, "pack_handout")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.keyClicks(pack.focusWidget(), "three")
    qtbot.keyClick(pack.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(pack.focusWidget(), Qt.Key.Key_Return)
    rest(pack)
    added = row(pack, "Handout: \u2068Count to three")
    assert pack.focusWidget() is box(pack, added)
    assert box(pack, added).isChecked()
    assert copies(pack, added).value() == 4
    assert len(pdf_pages.sizes(pdf_of(pack))) == before + 4
    with desk.workspace.read() as session:
        chosen = {each.idea: each for each in packs.chosen(session, printed["meeting"])}
    assert chosen[printed["idea"]].is_in
    qtbot.keyClick(box(pack, added), Qt.Key.Key_Space)
    rest(pack)
    assert not box(pack, row(pack, "Handout: \u2068Count to three")).isChecked()
    assert len(pdf_pages.sizes(pdf_of(pack))) == before
