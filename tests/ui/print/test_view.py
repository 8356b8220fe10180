"""The page that prints, by hand, in three languages, over real PDFs."""

import errno
import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.errors import CannotPrint, PrinterStopped, UserError
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.printing import kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import MEETING
from tlc_desktop.storage import exports, meetings, members, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import pdf_pages, printer, saving
from tlc_desktop.ui.print.choices import PageChoices, readers
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.print.view import PrintPage
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.window import page_table

LEFT = Qt.MouseButton.LeftButton
Ids = dict[str, UUID]
Rest = Callable[[QWidget], None]
Open = Callable[..., PrintPage]


@pytest.fixture
def open_page(qtbot: QtBot, desk: Desk, printed: Ids, rest: Rest) -> Open:
    """Opens the page on a kind and a record, as large as it is in a window of 1366 by 768."""

    def opened(kind: str, record: UUID | None = None) -> PrintPage:
        page = PrintPage(desk)
        page.open(Place("print", record, kind))
        qtbot.addWidget(page)
        page.resize(1150, 700)
        with qtbot.waitExposed(page):
            page.show()
        rest(page)
        return page

    return opened


@pytest.fixture
def save_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The dialog of the system puts files beside the community's; the names it was given."""
    names: list[str] = []

    def chosen(_parent: QWidget, _title: str, name: str, _kind: str) -> Path:
        names.append(name)
        return tmp_path / name

    monkeypatch.setattr(saving, "chosen_path", chosen)
    return names


def pdf_of(page: PrintPage) -> bytes:
    assert page._made is not None
    return page._made[1]


def text_of(pdf: bytes) -> str:
    return "\n".join(each.extract_text() for each in PdfReader(BytesIO(pdf)).pages)


def choose(qtbot: QtBot, page: PrintPage, name: str, key: str) -> None:
    """Choose in a combo box by the keyboard."""
    change = page.findChild(QPushButton, "page_options_change")
    if change.isVisible():
        qtbot.keyClick(change, Qt.Key.Key_Space)
    combo = page.findChild(QComboBox, name)
    assert combo.isVisible()
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(key)):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == key


def is_printed(desk: Desk, key: UUID) -> bool:
    with desk.workspace.read() as session:
        return meetings.meeting(session, key).agenda_printed


def test_the_pages_that_will_come_out_are_shown(
    open_page: Open, desk: Desk, printed: Ids, language: Language
) -> None:
    page = open_page("agenda", printed["meeting"])
    pages = len(PdfReader(BytesIO(pdf_of(page))).pages)
    assert pages > 1
    text = text_of(pdf_of(page))
    assert "Waiting time" in text
    assert "R&D <b>" in text
    assert desk.formats.number(pages) in page.findChild(QPushButton, "print_pages").text()
    assert page.findChild(QComboBox, "page_language").currentData() == language.value
    assert page.findChild(QComboBox, "page_audience").currentData() == Audience.GROUP.value
    assert page.findChild(QComboBox, "page_paper").currentData() == Paper.A4.value
    image = page.preview.paper.image
    assert image is not None
    exact = pdf_pages.picture(pdf_of(page), 0, image.width())
    assert image == exact
    assert min(bytes(image.constBits())) < 100
    shown = page.preview.paper.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 3).name() == "#ffffff"


@pytest.mark.every_language
def test_what_it_costs_to_give_each_a_copy_is_said_before_printing(
    open_page: Open, desk: Desk, printed: Ids, qtbot: QtBot, rest: Rest
) -> None:
    with desk.workspace.change("More") as session:
        members.add(session, [Member(f"Name{n} Other") for n in range(11)])
        key = meetings.schedule(session, Meeting("Short", date(2026, 11, 3), time(13)))
    page = open_page("agenda", printed["meeting"])
    assert len(page.preview._sizes) == 3
    assert _copies_and_sheets(page) == [12, 24]
    choose(qtbot, page, "page_paper", Paper.A5)
    rest(page)
    sheets = 6 * -(-len(page.preview._sizes) // 2)  # two stand side by side
    assert _copies_and_sheets(page) == [12, sheets]
    page.open(Place("print", key, "agenda"))
    rest(page)
    assert _copies_and_sheets(page) == [12, 12]


def _copies_and_sheets(page: PrintPage) -> list[int]:
    amount = page.findChild(Label, "page_amount")
    assert amount is not None
    return [int(number) for number in re.findall(r"\d+", amount.text().splitlines()[1])]


def test_a_page_has_a_language_of_its_own(
    qtbot: QtBot, open_page: Open, desk: Desk, printed: Ids, rest: Rest, language: Language
) -> None:
    page = open_page("agenda", printed["meeting"])
    choose(qtbot, page, "page_language", "fr")
    rest(page)
    assert "octobre 2026" in text_of(pdf_of(page))
    choose(qtbot, page, "page_language", "en")
    rest(page)
    assert "October 2026" in text_of(pdf_of(page))
    assert desk.words.language is language


def test_names_stand_as_each_one_chose_for_who_reads_it(
    qtbot: QtBot, open_page: Open, printed: Ids, rest: Rest
) -> None:
    page = open_page("handout", printed["idea"])
    assert "Mona" in text_of(pdf_of(page))
    choose(qtbot, page, "page_audience", "outside")
    rest(page)
    assert "Mona" not in text_of(pdf_of(page))
    assert page.findChild(Label, "page_readers").text() == readers(Audience.OUTSIDE)


@pytest.mark.parametrize(
    ("paper", "size"), [("A4", (595, 842)), ("A5", (842, 595)), ("Letter", (612, 792))]
)
def test_paper_is_chosen(
    qtbot: QtBot, open_page: Open, printed: Ids, rest: Rest, paper: str, size: tuple[int, int]
) -> None:
    page = open_page("agenda", printed["meeting"])
    choose(qtbot, page, "page_paper", paper)
    rest(page)
    first = pdf_pages.sizes(pdf_of(page))[0]
    assert (round(first.width), round(first.height)) == size
    shown = page.preview.paper
    assert shown.width() / shown.height() == pytest.approx(size[0] / size[1], abs=0.02)


def test_a_term_is_for_outside_unless_somebody_says_otherwise(
    open_page: Open, printed: Ids
) -> None:
    page = open_page("term", printed["term"])
    assert page.findChild(QComboBox, "page_audience").currentData() == Audience.OUTSIDE.value
    assert page.findChild(RowList, "sheets").isVisible()  # its annex is beside it
    assert "Autumn" in text_of(pdf_of(page))


def test_the_ledger_has_no_audience_to_choose(open_page: Open, desk: Desk) -> None:
    with desk.workspace.change("Note") as session:
        exports.add(session, Export(date(2026, 10, 1), Audience.SCHOOL, "Spring", ("Mona F.",)))
    page = open_page("ledger")
    assert not page.findChild(QComboBox, "page_audience").isVisible()
    assert "Mona F." in text_of(pdf_of(page))


def test_agenda_and_summary_belong_together(
    qtbot: QtBot, open_page: Open, printed: Ids, rest: Rest, desk: Desk
) -> None:
    page = open_page("agenda", printed["meeting"])
    sheets = page.findChild(RowList, "sheets")
    together = [kind.name for kind in kinds.kinds_about(MEETING)]
    assert [row.id for row in sheets.row_texts()] == together
    choose(qtbot, page, "page_language", "fr")
    rest(page)
    there = sheets.visualRect(sheets.model().index(together.index("summary"), 0)).center()
    qtbot.mouseClick(sheets.viewport(), LEFT, pos=there)
    rest(page)
    assert page.place == Place("print", printed["meeting"], "summary")
    assert sheets.current_id() == "summary"
    assert "R&D <b>" not in text_of(pdf_of(page))
    assert page.findChild(QComboBox, "page_language").currentData() == "fr"


def test_another_record_begins_with_what_the_community_uses(
    qtbot: QtBot, open_page: Open, printed: Ids, rest: Rest, language: Language
) -> None:
    page = open_page("agenda", printed["meeting"])
    choose(qtbot, page, "page_paper", "Letter")
    choose(qtbot, page, "page_language", "fr")
    page.open(Place("print", printed["idea"], "handout"))
    rest(page)
    assert page.findChild(QComboBox, "page_paper").currentData() == "A4"
    assert page.findChild(QComboBox, "page_language").currentData() == language.value
    assert "Count to three" in text_of(pdf_of(page))


def test_saving_puts_down_the_very_pages_shown(
    qtbot: QtBot, open_page: Open, desk: Desk, printed: Ids, save_to: list[str], tmp_path: Path
) -> None:
    page = open_page("agenda", printed["meeting"])
    assert not is_printed(desk, printed["meeting"])
    with qtbot.waitSignal(desk.wrote) as told:
        qtbot.mouseClick(page.findChild(QPushButton, "save_pdf"), LEFT)
    (name,) = save_to
    assert name.endswith(".pdf")
    assert "Waiting time" in name
    assert (tmp_path / name).read_bytes() == pdf_of(page)
    assert name in told.args[0]
    assert told.args[1] == tmp_path / name
    assert is_printed(desk, printed["meeting"])


def test_leaving_the_save_dialog_saves_nothing(
    qtbot: QtBot,
    open_page: Open,
    desk: Desk,
    printed: Ids,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(saving, "chosen_path", lambda *_args: None)
    before = sorted(tmp_path.iterdir())
    page = open_page("agenda", printed["meeting"])
    qtbot.mouseClick(page.findChild(QPushButton, "save_pdf"), LEFT)
    assert sorted(tmp_path.iterdir()) == before
    assert not is_printed(desk, printed["meeting"])


def gone(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    folder.rmdir()


def read_only(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """As the system says it; for an administrator no folder is."""
    make = os.mkdir

    def refused(path: Path, mode: int = 0o777) -> None:
        if Path(path).parent == folder:
            raise OSError(errno.EROFS, "read-only", str(path))
        make(path, mode)

    patch.setattr(os, "mkdir", refused)


def full(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """There was room when it was looked for, and half of the file was written."""

    def half(path: Path, content: bytes) -> None:
        with path.open("wb") as file:
            file.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "full", str(path))

    patch.setattr(Path, "write_bytes", half)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (gone, "The folder “\u2068Stick\u2069” is gone."),
        (read_only, "Nothing can be written in the folder “\u2068Stick\u2069”."),
        (full, "There is no room left for “\u2068a.pdf\u2069”"),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_a_folder_that_takes_nothing_is_explained_and_what_was_chosen_stays(
    qtbot: QtBot,
    open_page: Open,
    desk: Desk,
    printed: Ids,
    rest: Rest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Callable[[Path, pytest.MonkeyPatch], None],
    said: str,
) -> None:
    folder = tmp_path / "Stick"
    folder.mkdir()
    monkeypatch.setattr(saving, "chosen_path", lambda *_args: folder / "a.pdf")
    page = open_page("agenda", printed["meeting"])
    choose(qtbot, page, "page_paper", "Letter")
    rest(page)
    save = page.findChild(QPushButton, "save_pdf")
    with qtbot.capture_exceptions() as raised, pytest.MonkeyPatch.context() as patch:
        trouble(folder, patch)
        qtbot.mouseClick(save, LEFT)
    ((_, told, _),) = raised
    assert isinstance(told, UserError)
    assert said in explain(told, words(Language.ENGLISH))
    assert not folder.exists() or not list(folder.iterdir())
    assert not is_printed(desk, printed["meeting"])
    assert page.findChild(QComboBox, "page_paper").currentData() == "Letter"
    folder.mkdir(exist_ok=True)  # another stick
    qtbot.mouseClick(save, LEFT)
    assert (folder / "a.pdf").read_bytes() == pdf_of(page)
    assert is_printed(desk, printed["meeting"])


def paper_printer(
    path: Path, kind: type[QPrinter] = QPrinter
) -> Callable[[QWidget, PageSize, int, str], QPrinter]:
    """Stands for the dialog of the system: a printer whose paper is a file."""

    def chosen(_parent: QWidget, size: PageSize, _pages: int, title: str) -> QPrinter:
        device = kind(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(path))
        device.setResolution(150)
        printer.prepare(device, size, title)
        return device

    return chosen


def test_the_pages_go_to_the_printer(
    qtbot: QtBot,
    open_page: Open,
    desk: Desk,
    printed: Ids,
    rest: Rest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(printer, "has_printer", lambda: True)
    monkeypatch.setattr(printer, "chosen_printer", paper_printer(tmp_path / "paper.pdf"))
    page = open_page("agenda", printed["meeting"])
    with qtbot.waitSignal(desk.told):
        qtbot.mouseClick(page.findChild(QPushButton, "print_pages"), LEFT)
    rest(page)
    paper = (tmp_path / "paper.pdf").read_bytes()
    assert len(pdf_pages.sizes(paper)) == len(pdf_pages.sizes(pdf_of(page)))
    on_paper = pdf_pages.picture(paper, 0, 200)
    assert min(bytes(on_paper.constBits())) < 120
    assert is_printed(desk, printed["meeting"])


class Unplugged(QPrinter):
    """A printer that goes away: at once, after the first page, or while a page is drawn."""

    when = "later"

    def newPage(self) -> bool:  # noqa: N802 - Qt calls it so
        return self.when != "later" and super().newPage()

    def printerState(self) -> QPrinter.PrinterState:  # noqa: N802 - Qt calls it so
        if self.when == "lost":
            raise OSError(5, "Input/output error")
        return super().printerState()


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says so too
@pytest.mark.parametrize(
    ("when", "trouble"),
    [("at once", CannotPrint), ("later", PrinterStopped), ("lost", CannotPrint)],
)
def test_a_printer_that_goes_away_is_explained_and_pages_go_out_after_it(
    qtbot: QtBot,
    open_page: Open,
    desk: Desk,
    printed: Ids,
    rest: Rest,
    tmp_path: Path,
    save_to: list[str],
    monkeypatch: pytest.MonkeyPatch,
    when: str,
    trouble: type[UserError],
) -> None:
    monkeypatch.setattr(printer, "has_printer", lambda: True)
    folder = tmp_path / "gone" if when == "at once" else tmp_path
    monkeypatch.setattr(Unplugged, "when", when)
    broken = paper_printer(folder / "paper.pdf", Unplugged)
    monkeypatch.setattr(printer, "chosen_printer", broken)
    page = open_page("agenda", printed["meeting"])
    act = page.findChild(QPushButton, "print_pages")
    with qtbot.capture_exceptions() as raised:
        qtbot.mouseClick(act, LEFT)
        rest(page)
        qtbot.waitUntil(lambda: bool(raised))
    assert [type(each[1]) for each in raised] == [trouble]
    assert "paper.pdf" in explain(raised[0][1], desk.words)
    assert not is_printed(desk, printed["meeting"])
    assert act.isEnabled()
    qtbot.mouseClick(page.findChild(QPushButton, "save_pdf"), LEFT)
    assert (tmp_path / save_to[0]).read_bytes() == pdf_of(page)
    rest(page)
    monkeypatch.setattr(printer, "chosen_printer", paper_printer(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(desk.told):
        qtbot.mouseClick(act, LEFT)
    rest(page)
    assert len(pdf_pages.sizes((tmp_path / "paper.pdf").read_bytes())) == 3


def test_with_no_printer_saving_is_offered(
    qtbot: QtBot,
    open_page: Open,
    desk: Desk,
    printed: Ids,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(printer, "has_printer", lambda: False)
    page = open_page("agenda", printed["meeting"])
    notice = page.findChild(Label, "print_notice")
    assert not notice.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "print_pages"), LEFT)
    assert notice.isVisible()
    assert page.findChild(QPushButton, "save_pdf").hasFocus()
    assert not is_printed(desk, printed["meeting"])


def test_leaving_the_print_dialog_prints_nothing(
    qtbot: QtBot, open_page: Open, desk: Desk, printed: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "has_printer", lambda: True)
    monkeypatch.setattr(printer, "chosen_printer", lambda *_args: None)
    page = open_page("agenda", printed["meeting"])
    qtbot.mouseClick(page.findChild(QPushButton, "print_pages"), LEFT)
    assert not is_printed(desk, printed["meeting"])


def test_a_change_is_on_the_page_at_once(
    open_page: Open, desk: Desk, printed: Ids, rest: Rest
) -> None:
    page = open_page("agenda", printed["meeting"])
    with desk.workspace.change("Rename") as session:
        meetings.edit(
            session, printed["meeting"], lambda meeting: replace(meeting, title="The quiet ones")
        )
    with desk.workspace.change("Rename") as session:
        meetings.edit(
            session, printed["meeting"], lambda meeting: replace(meeting, title="The quietest ones")
        )
    rest(page)
    assert "The quietest ones" in text_of(pdf_of(page))


@pytest.mark.parametrize(
    ("kind", "place"), [("agenda", "meeting"), ("handout", "idea"), ("term", "term")]
)
def test_back_leads_to_the_record(
    qtbot: QtBot, open_page: Open, desk: Desk, printed: Ids, kind: str, place: str
) -> None:
    page = open_page(kind, printed[place])
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.findChild(QPushButton, "print_header_back"), LEFT)
    assert went.args == [Place(place, printed[place])]


def test_what_is_printed_no_more_is_left(
    qtbot: QtBot, open_page: Open, desk: Desk, printed: Ids
) -> None:
    page = open_page("agenda", printed["meeting"])
    with (
        qtbot.waitSignal(page.gone),
        desk.workspace.change("Delete") as session,
    ):
        records.delete(session, "meeting", printed["meeting"])
    assert page.isVisible()  # and is still there to be gone back to


def test_a_kind_that_is_none_is_left(qtbot: QtBot, desk: Desk) -> None:
    page = PrintPage(desk)
    page.open(Place("print", kind="recipe"))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.gone):
        page.show()


@pytest.mark.parametrize("width", [1366 - 216 - 12, 1024 - 186 - 12])
def test_it_fits_its_window(open_page: Open, printed: Ids, width: int) -> None:
    page = open_page("agenda", printed["meeting"])
    page.resize(width, 530)
    assert page.width() == width
    assert page.preview.width() > width // 2
    choices = page.findChild(PageChoices)
    assert choices.width() < width - page.preview.width()


@pytest.mark.parametrize("size", [(1366 - 216 - 12, 640), (1024 - 186 - 12, 500)], ids=str)
def test_language_and_paper_of_one_sheet_are_in_sight(
    qtbot: QtBot, open_page: Open, printed: Ids, rest: Rest, size: tuple[int, int]
) -> None:
    """They are said in one line; it opens into fields, and only the list of sheets scrolls."""
    page = open_page("agenda", printed["meeting"])
    page.resize(*size)
    rest(page)
    side = page.findChild(QScrollArea, "print_choices_scroll").viewport()

    def is_in_sight(name: str) -> bool:
        part = page.findChild(QWidget, name)
        place = QRect(part.mapTo(side, QPoint()), part.size())
        return part.isVisible() and side.rect().contains(place)

    fields = ("page_language", "page_paper", "page_audience", "page_both_sides")
    change = page.findChild(QPushButton, "page_options_change")
    said = page.findChild(Label, "page_options_said")
    assert all(is_in_sight(name) for name in ("page_options_said", "page_options_change", "sheets"))
    assert "A4" in said.text()
    change.setFocus()
    qtbot.keyClick(change, Qt.Key.Key_Space)
    rest(page)
    assert all(is_in_sight(name) for name in (*fields, "sheets"))
    assert page.findChild(QComboBox, "page_language").hasFocus()
    assert not change.isVisible()
    choose(qtbot, page, "page_paper", "Letter")
    rest(page)
    assert is_in_sight("page_paper")  # they stay open
    page.open(Place("print", printed["idea"], "handout"))
    rest(page)
    assert is_in_sight("page_options_change")  # of another record they are folded away again
    assert "A4" in said.text()


def test_one_more_kind_breaks_none_of_the_others(
    open_page: Open, printed: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    poster = replace(kinds.kind("agenda"), name="poster", title="Poster", short_title="Poster")
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, poster))
    together = [kind.name for kind in kinds.kinds_about(MEETING)]
    for name in ("agenda", "summary", "poster"):
        page = open_page(name, printed["meeting"])
        sheets = page.findChild(RowList, "sheets")
        assert [row.id for row in sheets.row_texts()] == together
        assert sheets.current_id() == name
        assert pdf_of(page)
    alone = open_page("ledger")
    assert not alone.findChild(RowList, "sheets").isVisible()


@pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.name)
def test_every_kind_belongs_to_a_place_of_the_side_bar(kind: PageKind) -> None:
    """Where one is when the record has gone, and what the side bar shows while it is printed."""
    assert kind.subject.page in page_table.PAGES
    assert kind.subject.page in page_table.PAGES


def test_a_summary_waits_for_its_meeting(open_page: Open, printed: Ids, desk: Desk) -> None:
    page = open_page("agenda", printed["meeting"])
    sheets = page.findChild(RowList, "sheets")
    captions = {row.id: row.caption for row in sheets.row_texts()}
    assert captions["agenda"].endswith("pages")
    assert captions["summary"] == "after the meeting"
    with desk.workspace.change("Close the meeting") as session:
        meetings.edit(
            session, printed["meeting"], lambda meeting: replace(meeting, state=MeetingState.CLOSED)
        )
    captions = {row.id: row.caption for row in sheets.row_texts()}
    assert captions["summary"] == ""


def test_printing_is_no_step_and_stays_when_others_are_undone(
    qtbot: QtBot, open_page: Open, printed: Ids, desk: Desk, save_to: list[str], rest: Rest
) -> None:
    with desk.workspace.change("Edit meeting") as session:
        meetings.edit(session, printed["meeting"], lambda m: replace(m, place="Lab"))
    page = open_page("agenda", printed["meeting"])
    for _ in range(2):
        qtbot.mouseClick(page.findChild(QPushButton, "save_pdf"), LEFT)
        rest(page)
    assert len(save_to) == 2
    assert desk.workspace.store.labels() == ("Edit meeting", None)
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert meetings.meeting(session, printed["meeting"]).place != "Lab"
    assert is_printed(desk, printed["meeting"])
    desk.workspace.redo()
    assert is_printed(desk, printed["meeting"])
    desk.workspace.store.check()
