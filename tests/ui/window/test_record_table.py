"""Every kind of record has its line: search and the bin know what to call it and where it is shown."""

from datetime import date, datetime, time
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import entries, meetings, records, search
from tlc_desktop.storage.records import Binned
from tlc_desktop.storage.search import Found
from tlc_desktop.ui.bin.view import BinPage
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.search.view import SearchPage
from tlc_desktop.ui.window.navigator import page_class
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.record_table import RECORDS, RecordLine, place_of

DAY = date(2026, 10, 11)
KEY, OTHER = UUID(int=7), UUID(int=8)
every_kind = pytest.mark.parametrize("kind", list(RECORDS))


def test_every_kind_of_record_has_its_line() -> None:
    assert set(RECORDS) == set(records.kinds())


def test_every_kind_that_search_finds_has_its_word() -> None:
    found = {table for table, kind in records.kinds().items() if kind.FOUND}
    assert {kind for kind, line in RECORDS.items() if line.word} == found


@every_kind
def test_a_line_says_what_it_is_in_every_language(kind: str) -> None:
    line = RECORDS[kind]
    assert line.bin_word
    for context, word in (("BinPage", line.bin_word), ("SearchPage", line.word)):
        said = {words(language).translate(context, word) for language in Language if word}
        assert len(said) != 1, word


@every_kind
def test_a_line_names_a_page_and_an_icon(kind: str) -> None:
    line = RECORDS[kind]
    assert line.page in PAGES
    assert kind in page_class(line.page).SHOWS, "the page follows its changes"
    assert line.adrift is None or line.adrift.page in PAGES
    assert (line.icon in icons.names()) is bool(line.word)


@pytest.mark.parametrize(
    ("kind", "shown_by", "place"),
    [
        ("idea", KEY, Place("idea", KEY)),
        ("entry", OTHER, Place("meeting", OTHER)),
        ("entry", None, Place("find", KEY)),
        ("agenda_item", None, Place("meetings")),
        ("agreement", None, Place("people", kind="agreed")),
        ("story", OTHER, Place("tryouts", OTHER)),
    ],
)
def test_a_record_is_shown_where_it_belongs(kind: str, shown_by: UUID | None, place: Place) -> None:
    assert place_of(kind, KEY, shown_by) == place


def test_what_was_found_is_called_so_also_where_it_was_said_in_a_meeting(
    qtbot: QtBot, desk: Desk
) -> None:
    """What else was said there is a note; a find opens on its own page."""
    with desk.workspace.change("Write") as session:
        meeting = meetings.schedule(session, Meeting("Ours", DAY, time(13)))
        said = (EntryKind.FIND, "Slips found"), (EntryKind.QUESTION, "Slips asked")
        find, note = (
            entries.add(session, Entry(kind, words, DAY, meeting=meeting)) for kind, words in said
        )
    found, bin_page = SearchPage(desk), BinPage(desk)
    for page in (found, bin_page):
        qtbot.addWidget(page)
        page.show()
    found.open(Place("search", text="slips"))
    captions = {row.title: row.caption for row in found.rows.row_texts()}
    assert captions == {"Slips found": "something found", "Slips asked": "note"}
    went: list[Place] = []
    desk.went.connect(went.append)
    found.rows.opened.emit(str(find))
    found.rows.opened.emit(str(note))
    assert went == [Place("find", find), Place("meeting", meeting)]
    with desk.workspace.change("Put into the bin") as session:
        for key in (find, note):
            records.delete(session, "entry", key)
    bin_page.open(Place("bin"))
    lines = {row.title: row.lines for row in bin_page.list.row_texts()}
    assert lines == {"Slips found": ("Something found",), "Slips asked": ("Note",)}


def test_a_new_record_needs_its_line_and_nothing_else(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line alone brings it into search and into the bin."""
    monkeypatch.setitem(RECORDS, "visit", RecordLine("people", "Visit", "visit", "people"))
    hit = Found("visit", KEY, KEY, "Waiting time\nThree seconds", ((0, 7),))
    gone = Binned("visit", KEY, "Waiting time", datetime(2026, 10, 11, 10, 42))
    monkeypatch.setattr(search, "find", lambda *_: [hit])
    monkeypatch.setattr(records, "bin_of", lambda _: [gone])
    found, bin_page = SearchPage(desk), BinPage(desk)
    for page in (found, bin_page):
        qtbot.addWidget(page)
        page.show()
    assert [row.caption for row in found.rows.row_texts()] == ["visit"]
    with qtbot.waitSignal(desk.went) as went:
        found.rows.opened.emit(str(KEY))
    assert went.args == [Place("people", KEY)]
    assert [row.lines for row in bin_page.list.row_texts()] == [("Visit",)]
