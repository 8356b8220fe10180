"""Enter to the next empty line in a meeting, against the raw driver writing the same rows under the same settings."""

import gc
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlcipher3 import dbapi2

from tests.bench.opening_pages import NOW
from tests.bench.saving import connect
from tests.bench.timing import Ratio, at_most, in_turn, seconds
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import meetings, members
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place

LINES = 10


def ratios(path: Path, runs: int) -> Iterator[Ratio]:
    """From Enter to the next empty line: a question with its name, its undo step and its search row."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, dark=False, rtl=False)
    workspace = Workspace(Store(path))
    desk = Desk(workspace, words(Language.ENGLISH), clock=lambda: NOW)
    with workspace.read() as session:
        held = [each for each in meetings.meetings(session) if each.day <= NOW.date()][-1].id
        who = next(iter(members.people(session, Language.ENGLISH)))
    page = MeetingPage(desk)
    page.resize(1366, 720)
    page.open(Place("meeting", held))
    page.show()
    page.panel.turn_to("said")
    app.processEvents()
    raw = connect(path)
    keep = _raw_writer(raw, held.hex)
    gc.disable()  # as in the program, which collects while nothing is asked of it
    try:
        pair = in_turn(lambda: _ours(page, who), lambda: seconds(lambda: _each(keep)) / LINES, runs)
    finally:
        gc.enable()
    yield at_most("Enter to the next empty line", "the raw driver, same rows", pair, 4)
    raw.close()
    page.close()
    page.deleteLater()
    workspace.close()


def _each(keep: Callable[[str], None]) -> None:
    for n in range(LINES):
        keep(f"Who explains to whom, when nobody chooses? {n}")


def _ours(page: MeetingPage, who: UUID) -> float:
    """Seconds for one line: typed before, and kept by its Enter."""
    line, taken = page.panel.said.line, 0.0
    for n in range(LINES):
        line.choose("question")
        line.edit.insertPlainText(f"Who explains to whom, when nobody chooses? {n}")
        line.take_name(who)
        page.desk.workspace.settle()
        taken += seconds(lambda: _enter(line.edit))
        assert line.text() == ""
        QApplication.processEvents()
    return taken / LINES


def _enter(edit: QWidget) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.sendEvent(edit, event)


def _raw_writer(raw: dbapi2.Connection, meeting: str) -> Callable[[str], None]:
    """Writes the rows of one line: the entry, the step with its image, the search row; takes out the draft."""
    columns_of = raw.execute("PRAGMA table_info(entry)").fetchall()
    kept = {name: "" if needed else None for _, name, _, needed, *_ in columns_of}
    found = raw.execute("PRAGMA table_info(search_text)").fetchall()
    assert found

    def write(text: str) -> None:
        key = uuid4().hex
        stamp = NOW.isoformat(" ")
        facts = dict[str, object](kept)
        facts |= {"id": key, "created_at": stamp, "changed_at": stamp, "kind": "question"}
        facts |= {
            "text": text,
            "day": f"{NOW.date()}",
            "authorship": "credited",
            "by": json.dumps([str(uuid4())]),
        }
        facts["meeting_id"] = meeting
        marks = ", ".join("?" for _ in facts)
        columns = ", ".join(f'"{name}"' for name in facts)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(f"INSERT INTO entry ({columns}) VALUES ({marks})", tuple(facts.values()))
        changes = json.dumps([("entry", key, None, facts)], ensure_ascii=False)
        raw.execute(
            "INSERT INTO undo_step (label, joins, changes, undone, hash) VALUES ('x', NULL, ?, 0, x'')",
            (changes,),
        )
        raw.execute(
            "INSERT INTO search_text (kind, record, shown, folded) VALUES ('entry', ?, ?, ?)",
            (key, text, text.lower()),
        )
        raw.execute("DELETE FROM draft WHERE place = ?", (f"said:{meeting}",))
        raw.execute("COMMIT")

    return write
