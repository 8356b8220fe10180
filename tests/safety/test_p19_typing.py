"""P19: of what was typed when the program is killed at most the last second is missing; all else is where it was."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from tests.beginnings import write_new
from tests.safety.figures import Figures
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import meetings, members, tryouts
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import tables

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="folders of a user are set as on Linux"
)
KEPT_WITHIN = 1.0  # seconds
SLOWLY, KEPT_SLOWLY_WITHIN = 0.1, 2.0  # on a disk of which a commit takes so long
TYPED_FOR = 2.5
SHORTEST = 1.3

# The program with a hand at it. After `begin` it begins a meeting and types until it is killed; after `look`
# it says what it shows. After `key` it keys in slips of that meeting, and after `see` says what stands on them.
HAND = """
import json, sys
from uuid import UUID
import os, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from tlc_desktop import __main__ as program, start
from tlc_desktop.storage import store
from tlc_desktop.ui.place import Place
from sqlalchemy import event

engine, slowly = store.engine, float(os.environ.get("COMMITS_TAKE", "0"))

def slow_engine(connect):
    made = engine(connect)
    event.listen(made, "commit", lambda _connection: time.sleep(slowly))
    return made

if slowly:
    store.engine = slow_engine

what, meeting = sys.argv.pop(), UUID(sys.argv.pop())
handed_over = start.Start._hand_over

def hand_over(self):
    handed_over(self)
    window, navigator = self._app.shell.window, self._app.shell.navigator
    acts = window.frame.menus.acts
    if what == "begin":
        navigator.go(Place("meeting", meeting))
        for name in ("begin", "move_on"):
            acts[name].trigger()
            QApplication.processEvents()
        line = navigator.page().room.said.line
        QTest.keyClicks(line.edit, "We wait longer")
        QTest.keyClick(line.edit, Qt.Key.Key_Return)
        QTest.keyClicks(line.edit, "q:")
    keys = what in ("key", "see")
    if keys:
        navigator.go(Place("slips", meeting))
        QApplication.processEvents()
    self.timer = QTimer(interval=40)
    self.timer.timeout.connect(lambda: (key_in if keys else tell)(navigator))
    self.timer.start()

def key_in(navigator):
    page = navigator.page()
    lines = {line.kind.value: line.key for line in page._lines}
    forms, said = page.forms, {}
    fields = {
        "telling": lambda: forms.telling.story.edit,
        "plan": lambda: forms.plan.what.edit,
        "said": lambda: forms.said._part.line.edit,
        "came": lambda: forms.came._part._guests._field.edit,
    }
    for kind, field in fields.items():
        page._choose(lines[kind])
        edit = field()
        if what == "key":
            QTest.keyClick(edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(edit, "half typed "[len(text_of(edit)) % 11])
        said[kind] = text_of(edit)
    boxes = list(forms.came._part._boxes.values())
    if what == "key" and not boxes[0].isChecked():
        boxes[0].click()
    said["ticked"] = sum(box.isChecked() for box in boxes)
    print(json.dumps(said), flush=True)

def text_of(edit):
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

def tell(navigator):
    page = navigator.page()
    if navigator.place().page != "live" or page._shown is None:
        return
    room, line = page.room, page.room.said.line
    if what == "begin":
        QTest.keyClicks(line.edit, "half typed "[len(line.text()) % 11])
    minutes, seconds = room.countdown.digits.text().split(":")
    notice = page.findChild(QLabel, "live_notice_words")
    print(json.dumps({
        "part": room.title.text(),
        "left": 60 * int(minutes) + int(seconds),
        "text": line.text(),
        "kind": line.said().kind,
        "said": [row.lines[0] if row.lines else row.title for row in room.said.before.row_texts()],
        "notice": notice.text() if notice.isVisible() else "",
    }), flush=True)

start.Start._hand_over = hand_over
sys.exit(program.main())
"""


class Hand:
    """A process of the program, and what it said last."""

    def __init__(self, home: Path, file: Path, meeting: UUID, what: str, slowly: float = 0) -> None:
        surroundings = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "COMMITS_TAKE": str(slowly),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", HAND, str(file), str(meeting), what],
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def says(self) -> Iterator[tuple[float, dict[str, Any]]]:
        """Each thing it says, and when."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield time.monotonic(), json.loads(line)

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def meeting(tmp_path: Path) -> tuple[Path, UUID]:
    """A file with a meeting of two parts that is about to begin."""
    assert tables()  # the modules of all tables are read: one points at another
    path = tmp_path / "circle.tlc"
    write_new(path, Community("Tuesday Circle"))
    store, now = Store(path), datetime.now()
    with store.change("plan") as session:
        planned = Meeting("Waiting time", now.date(), now.time().replace(second=0, microsecond=0))
        parts = (AgendaItem("Welcome", 5), AgendaItem("How’s it going?", 25))
        key = meetings.schedule(session, planned, parts)
    store.close()
    return path, key


def typed_until_killed(
    home: Path, path: Path, key: UUID, seconds: float, slowly: float = 0
) -> tuple[float, list[tuple[float, dict[str, Any]]]]:
    """Have somebody type for so long in a meeting, then kill the program: when, and what it had said when."""
    hand = Hand(home, path, key, "begin", slowly)
    typed: list[tuple[float, dict[str, Any]]] = []
    for moment, said in hand.says():
        typed.append((moment, said))
        if moment - typed[0][0] > seconds:
            break
    hand.kill()
    return typed[-1][0], typed


@pytest.mark.long
@pytest.mark.parametrize(
    ("slowly", "within", "many"), [(0, KEPT_WITHIN, 500), (SLOWLY, KEPT_SLOWLY_WITHIN, 100)]
)
def test_at_most_a_second_of_typing_is_lost(
    tmp_path: Path,
    meeting: tuple[Path, UUID],
    figure: Figures,
    slowly: float,
    within: float,
    many: int,
) -> None:
    path, key = meeting
    begun, dice, faults = path.read_bytes(), Random(19), list[str]()
    for number in range(many):
        path.write_bytes(begun)
        seconds = dice.uniform(SHORTEST, TYPED_FOR) + within - KEPT_WITHIN
        killed, typed = typed_until_killed(tmp_path, path, key, seconds, slowly)
        sure = max((said["text"] for at, said in typed if at < killed - within), key=len)
        with closing(Store(path)) as opened:
            opened.check()
            kept = [*opened.drafts().values()]
        if not any(sure in each for each in kept):
            faults.append(f"{number}: of {sure!r} there is {kept}")
    where = f" on a disk of which a commit takes {slowly} s" if slowly else ""
    figure("P19", f"killed while somebody types in the window{where}", many, faults)


def test_nothing_typed_before_the_last_second_is_missing(
    tmp_path: Path, meeting: tuple[Path, UUID]
) -> None:
    path, key = meeting
    killed, typed = typed_until_killed(tmp_path, path, key, TYPED_FOR)
    before = typed[-1][1]
    sure = max((said["text"] for at, said in typed if at < killed - KEPT_WITHIN), key=len)
    again = Hand(tmp_path, path, key, "look")
    seen, found = next(again.says())
    again.kill()
    assert found["part"] == before["part"] == "How’s it going?"
    assert abs(before["left"] - found["left"] - (seen - killed)) <= 2
    assert found["kind"] == "question"
    assert len(sure) > 10
    assert before["text"].startswith(found["text"])
    assert found["text"].startswith(sure)
    assert found["said"] == ["We wait longer"]
    assert found["notice"].startswith("Here again")


def test_what_is_keyed_from_paper_outlives_the_power(
    tmp_path: Path, meeting: tuple[Path, UUID]
) -> None:
    path, key = meeting
    store = Store(path)
    with store.change("people") as session:
        (mona,) = members.add(session, typed_names("Mona Fathy"))
        tryouts.add(session, TryOut(mona, "Count to three", date(2026, 9, 8)))
    store.close()
    hand = Hand(tmp_path, path, key, "key")
    typed: list[tuple[float, dict[str, Any]]] = []
    for moment, said in hand.says():
        typed.append((moment, said))
        if moment - typed[0][0] > TYPED_FOR:
            break
    hand.kill()
    killed, before = typed[-1]
    again = Hand(tmp_path, path, key, "see")
    _, found = next(again.says())
    again.kill()
    assert found["ticked"] == before["ticked"] == 1
    for slip in ("telling", "plan", "said", "came"):
        sure = max((s[slip] for at, s in typed if at < killed - KEPT_WITHIN), key=len)
        assert len(sure) > 5
        assert found[slip].startswith(sure)
        assert before[slip].startswith(found[slip])
