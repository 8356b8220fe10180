"""Handing a term over, by hand, in three languages, into real files."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.exchange import term_file
from tlc_desktop.exchange.packing import Content
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.printing.export_kinds import TERM_FILE
from tlc_desktop.storage import exports
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.contents import contents_line, size_of
from tlc_desktop.ui.exchange.export_view import ExportDialog
from tlc_desktop.ui.print import saving
from tlc_desktop.ui.print.choices import readers
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList

LEFT = Qt.MouseButton.LeftButton
Rest = Callable[[QWidget], None]


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, term: UUID, rest: Rest) -> ExportDialog:
    """The dialog, with its file made."""
    made = ExportDialog(desk, TERM_FILE, term)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    rest(made)
    return made


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the dialog of the system saves."""
    chosen = tmp_path / "ours.tlcterm"
    monkeypatch.setattr(saving, "chosen_path", lambda *_args: chosen)
    return chosen


def said(dialog: ExportDialog, name: str) -> str:
    """What a label says; empty while it is not shown."""
    found = dialog.findChild(Label, name)
    assert found is not None, name
    return found.text() if found.isVisible() else ""


def named(dialog: ExportDialog) -> list[str]:
    rows = dialog.findChild(RowList, "export_named")
    return [row.title for row in rows.row_texts()] if rows.isVisible() else []


def ledger(desk: Desk) -> list[Export]:
    with desk.workspace.read() as session:
        return exports.ledger(session)


def test_it_is_for_outside_until_somebody_says_otherwise(dialog: ExportDialog) -> None:
    assert dialog.made is not None
    assert dialog.made.audience is Audience.OUTSIDE
    assert said(dialog, "export_readers") == readers(Audience.OUTSIDE)


def test_who_is_named_and_why_is_seen_first(
    qtbot: QtBot, dialog: ExportDialog, desk: Desk, rest: Rest
) -> None:
    assert named(dialog) == ["Dina Rashad"]
    (row,) = dialog.findChild(RowList, "export_named").row_texts()
    told = dialog.made.named[0].told_us_on if dialog.made else None
    assert told is not None
    assert desk.formats.date(told) in row.caption
    assert "Mona" in said(dialog, "export_unnamed")
    mentions = dialog.findChild(RowList, "export_mentions").row_texts()
    assert [(row.title, row.lines) for row in mentions] == [("Mona", ("Tried with Mona’s class",))]

    qtbot.mouseClick(dialog.findChild(QPushButton, "export_audience_group"), LEFT)
    rest(dialog)
    assert named(dialog) == ["Ms Dina", "Mona"]
    assert said(dialog, "export_unnamed") == ""
    assert not dialog.findChild(RowList, "export_mentions").isVisible()

    qtbot.mouseClick(dialog.findChild(QPushButton, "export_audience_school"), LEFT)
    rest(dialog)
    assert named(dialog) == []
    assert said(dialog, "export_nobody")


def test_what_is_inside_is_said_with_its_sizes(dialog: ExportDialog, desk: Desk) -> None:
    inside = said(dialog, "export_inside")
    for name in ("term.json", "term.pdf", "ideas.csv", "try-outs.csv"):
        assert name in inside
    assert dialog.made is not None
    assert size_of(len(dialog.made.content), desk.formats) in inside


def test_the_file_is_saved_and_its_line_noted(
    qtbot: QtBot,
    dialog: ExportDialog,
    desk: Desk,
    path: Path,
    language: Language,
    rest: Rest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not path.exists()
    assert ledger(desk) == []
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_save"), LEFT)
    rest(dialog)
    found = term_file.read(path)
    assert found.summary.name == "Autumn R&D"
    assert found.summary.head.audience is Audience.OUTSIDE
    assert found.language is language
    (line,) = ledger(desk)
    assert (line.day, line.audience, line.what, line.named) == (
        desk.today(),
        Audience.OUTSIDE,
        "Autumn R&D",
        ("Dina Rashad",),
    )
    assert path.name in said(dialog, "export_said")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_folder"), LEFT)
    assert [Path(each.toLocalFile()) for each in opened] == [path.parent]
    assert "Autumn R&D" in said(dialog, "export_said")
    assert dialog.findChild(QPushButton, "export_save").isEnabled()


def test_nothing_private_and_no_name_that_stays_leaves(
    qtbot: QtBot, dialog: ExportDialog, path: Path, rest: Rest
) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_save"), LEFT)
    rest(dialog)
    with ZipFile(path) as archive:
        texts = [
            archive.read(name).decode("utf-8-sig")
            for name in archive.namelist()
            if not name.endswith((".pdf", ".xlsx"))
        ]
    assert not any("mother is ill" in text for text in texts)
    assert not any("Mona Fathy" in text for text in texts)
    assert any("Dina Rashad" in text for text in texts)


def test_leaving_the_save_dialog_writes_nothing(
    qtbot: QtBot,
    dialog: ExportDialog,
    desk: Desk,
    tmp_path: Path,
    rest: Rest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names: list[str] = []

    def left(_parent: QWidget, _title: str, name: str, _kind: str) -> None:
        names.append(name)

    monkeypatch.setattr(saving, "chosen_path", left)
    before = sorted(tmp_path.iterdir())
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_save"), LEFT)
    rest(dialog)
    assert names[0].endswith(".tlcterm")
    assert "Dina" not in names[0]
    assert sorted(tmp_path.iterdir()) == before
    assert ledger(desk) == []


def test_a_file_that_could_not_be_written_leaves_no_line(
    qtbot: QtBot,
    dialog: ExportDialog,
    desk: Desk,
    tmp_path: Path,
    rest: Rest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(saving, "chosen_path", lambda *_args: tmp_path / "gone" / "a.tlcterm")
    with qtbot.capture_exceptions() as raised:
        qtbot.mouseClick(dialog.findChild(QPushButton, "export_save"), LEFT)
        rest(dialog)
    assert [issubclass(kind, UserError) for kind, *_ in raised] == [True]
    assert ledger(desk) == []
    assert dialog.findChild(QPushButton, "export_save").isEnabled()


@pytest.mark.parametrize("language", [Language.ENGLISH], indirect=True)
def test_a_line_that_could_not_be_written_leaves_no_file(
    qtbot: QtBot, dialog: ExportDialog, desk: Desk, path: Path, rest: Rest
) -> None:
    path.write_bytes(b"older")
    with desk.workspace.store.connection() as connection, connection.begin():
        connection.exec_driver_sql(
            "CREATE TRIGGER no BEFORE INSERT ON export BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with qtbot.capture_exceptions() as raised:
        qtbot.mouseClick(dialog.findChild(QPushButton, "export_save"), LEFT)
        rest(dialog)
    assert len(raised) == 1
    assert ledger(desk) == []
    assert path.read_bytes() == b"older"
    assert said(dialog, "export_said") == ""


@pytest.mark.parametrize("language", [Language.ENGLISH], indirect=True)
def test_a_dialog_that_was_closed_meanwhile_leaves_both_file_and_line(
    qtbot: QtBot, desk: Desk, term: UUID, path: Path, rest: Rest
) -> None:
    made = ExportDialog(desk, TERM_FILE, term)
    made.open()
    rest(made)
    with qtbot.waitSignal(desk.workspace.changed) as told:
        qtbot.mouseClick(made.findChild(QPushButton, "export_save"), LEFT)
        qtbot.mouseClick(made.findChild(QPushButton, "export_close"), LEFT)
        qtbot.waitUntil(lambda: not isValid(made))
    assert told.args == [frozenset({"export"})]
    assert len(ledger(desk)) == 1
    assert term_file.read(path).summary.name == "Autumn R&D"


def test_choosing_quickly_shows_the_last_choice(
    qtbot: QtBot, dialog: ExportDialog, rest: Rest
) -> None:
    for key in ("group", "school", "outside", "group"):
        qtbot.mouseClick(dialog.findChild(QPushButton, f"export_audience_{key}"), LEFT)
    rest(dialog)
    assert dialog.made is not None
    assert dialog.made.audience is Audience.GROUP
    assert named(dialog) == ["Ms Dina", "Mona"]


def test_it_fits_a_small_window(dialog: ExportDialog) -> None:
    assert dialog.width() <= 1024 - 186
    assert dialog.height() <= 530
    assert dialog.minimumSizeHint().width() <= dialog.width()


def test_closing_leaves(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_close"), LEFT)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("size", "shown"), [(1, "1 KB"), (2048, "2 KB"), (1024 * 1024, "1.0 MB"), (1_500_000, "1.4 MB")]
)
def test_sizes_are_said_as_people_say_them(size: int, shown: str) -> None:
    assert size_of(size, Formats(Language.ENGLISH)) == shown


def test_each_file_stands_with_its_size() -> None:
    line = contents_line(
        [Content("a.csv", 2048), Content("b.pdf", 4096)], Formats(Language.ENGLISH)
    )
    assert [part.split()[-2] for part in line.split(" · ")] == ["2", "4"]
