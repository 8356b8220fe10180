"""Names out of a spreadsheet: shown with its columns first, and nothing is added until somebody says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import SheetOld
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.members import adding
from tlc_desktop.ui.members.adding import AddNames
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets.labels import Label

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[AddNames]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = AddNames(desk, owner)
    made.resize(800, 500)
    with qtbot.waitExposed(owner):
        owner.show()
    made.begin()
    yield made  # with its owner


def press(qtbot: QtBot, page: AddNames, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), LEFT)
    qtbot.waitUntil(lambda: not tasks._under_way)


def there(desk: Desk) -> list[tuple[str, ...]]:
    with desk.workspace.read() as session:
        found = members.members(session)
    return [(each.name, each.other_script, each.subject, each.room) for each in found]


def test_columns_and_names_are_shown_before_anything_is_added(
    qtbot: QtBot, page: AddNames, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(
        "مدرسة النخيل;;;;\r\nالاسم;الاسم بالإنجليزية;المادة;الحجرة;الهاتف\r\n"
        "سلمى حسن;Salma Hassan;علوم;3;0100\r\n".encode("cp1256")
    )
    monkeypatch.setattr(adding, "choose_spreadsheet", lambda *_: path)
    press(qtbot, page, "names_open")
    said = page.findChild(Label, "names_columns").text()
    assert [word in said for word in ("الاسم", "المادة", "الحجرة", "الهاتف")] == [True] * 4
    (row,) = page.rows.row_texts()
    assert row.title == "سلمى حسن"
    assert "Salma Hassan" in row.small
    beside = [page.findChild(QWidget, name).width() for name in ("names", "names_preview")]
    assert beside[1] > 0.8 * beside[0], "what will be added is not squeezed beside what was read"
    assert there(desk) == []
    press(qtbot, page, "names_add")
    assert there(desk) == [("سلمى حسن", "Salma Hassan", "علوم", "3")]


def test_what_cannot_be_read_is_said_and_leaves_what_was_typed(
    qtbot: QtBot, page: AddNames, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin("Nadia Fikry")
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99))
    monkeypatch.setattr(adding, "choose_spreadsheet", lambda *_: path)
    with qtbot.capture_exceptions() as raised:
        press(qtbot, page, "names_open")
    assert [kind for kind, *_ in raised] == [SheetOld]
    assert page.text.text() == "Nadia Fikry"
    assert there(desk) == []
    assert not page.findChild(Label, "names_columns").isVisible()
