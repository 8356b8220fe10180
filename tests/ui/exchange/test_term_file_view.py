"""Somebody else's term, opened to read, in three languages."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import DataCut, FileNotThere, UserError
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.printing.term_export import packed_term, term_export
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.term_file_view import TermFileWindow
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList


@pytest.fixture
def path(tmp_path: Path, desk: Desk, term: UUID) -> Path:
    """A term summary file."""
    written = tmp_path / "theirs.tlcterm"
    with desk.workspace.read() as session:
        read = term_export(session, Wish(term), desk.now())
    written.write_bytes(packed_term(read).content)
    return written


def test_it_shows_what_is_inside_as_somebody_elses(qtbot: QtBot, path: Path, desk: Desk) -> None:
    window = TermFileWindow(path, desk.words)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.findChild(Label, "somebody_elses").isVisible()
    assert window.findChild(Label, "term_file_header_title").text() == "Autumn R&D"
    ideas = window.findChild(RowList, "their_ideas").row_texts()
    assert {row.title for row in ideas} == {"Count to three", "Swap the rows", "Nobody’s <b>"}
    (counted,) = (row for row in ideas if row.title == "Count to three")
    assert "Dina Rashad" in counted.small
    (nobodys,) = (row for row in ideas if row.title == "Nobody’s <b>")
    assert nobodys.small == ""
    shown = " ".join(each.text() for each in window.findChildren(Label))
    assert "term.json" in shown
    assert "Mona Fathy" not in shown


def test_there_is_nothing_in_it_to_change(qtbot: QtBot, path: Path, desk: Desk) -> None:
    window = TermFileWindow(path, desk.words)
    qtbot.addWidget(window)
    for kind in (QAbstractButton, QLineEdit, QTextEdit):
        here = [each for each in window.findChildren(kind) if each.isVisibleTo(window)]
        assert here == []


def test_reading_it_changes_neither_file(
    qtbot: QtBot, path: Path, desk: Desk, community_file: Path
) -> None:
    before = [sha256(each.read_bytes()).digest() for each in (path, community_file)]
    window = TermFileWindow(path, desk.words)
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert [sha256(each.read_bytes()).digest() for each in (path, community_file)] == before


@pytest.mark.parametrize("spoil", [lambda b: b[:-40], lambda b: b[:0], lambda b: b"PK\3\4" + b[9:]])
def test_a_file_that_is_not_whole_is_not_shown(
    path: Path, desk: Desk, spoil: Callable[[bytes], bytes]
) -> None:
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(UserError) as raised:
        TermFileWindow(path, desk.words)
    assert not isinstance(raised.value, FileNotThere)


def test_a_changed_letter_is_noticed(path: Path, desk: Desk) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(UserError):
        TermFileWindow(path, desk.words)


def test_a_file_that_is_not_there_is_explained(tmp_path: Path, desk: Desk) -> None:
    with pytest.raises(FileNotThere):
        TermFileWindow(tmp_path / "none.tlcterm", words(desk.words.language))
    (tmp_path / "text.tlcterm").write_text("Hello")
    with pytest.raises(DataCut):
        TermFileWindow(tmp_path / "text.tlcterm", desk.words)


def test_it_fits_a_small_screen(qtbot: QtBot, path: Path, desk: Desk) -> None:
    window: QWidget = TermFileWindow(path, desk.words)
    qtbot.addWidget(window)
    window.show()
    assert window.width() <= 1024
    assert window.height() <= 560
