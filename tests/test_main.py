"""The start of the program, in processes of its own: what is read when, and who has the file."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from tests.beginnings import write_new, write_sample
from tlc_desktop import cli
from tlc_desktop.__main__ import apart
from tlc_desktop.domain.communities import Community
from tlc_desktop.file_lock import lock_path
from tlc_desktop.storage import communities, ideas, terms
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import tables

FIRST_PAINT = """
import json, sys
from tlc_desktop import __main__ as program, start
from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QApplication

def painted(self):
    made = [f"{of.__name__}.{name}" for of, name in ((QtCore, "Qt"), (QtWidgets, "QStyle")) if name in vars(of)]
    print(json.dumps(sorted([*sys.modules, *made])), flush=True)
    QApplication.exit(0)

start.Reading.start = painted
sys.exit(program.main())
"""

# Follows the start, and does as it is told on its standard input.
FOLLOWED = """
import sys
from pathlib import Path
from threading import Thread
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from tlc_desktop import __main__ as program, start

class Told(QObject):
    said = Signal(str)

def listen(told):
    for line in sys.stdin:
        told.said.emit(line.strip())

def say(*words):
    print(*words, flush=True)

handed_over = start.Start._hand_over

def hand_over(self):
    from tlc_desktop import app as whole
    came = whole.come_forward
    whole.come_forward = lambda window: (came(window), say("forward"))
    handed_over(self)
    app = self._app
    shell = app.shell
    if shell is None:
        say("start", app.window.findChild(QObject, "start_notice") is not None)
    else:
        say("filled", shell.navigator.place().page, app.window.isVisible(), "reportlab" in sys.modules)
        shell.desk.workspace.saved.connect(lambda: say("saved"))
    self.told = Told()
    self.told.said.connect(lambda line: obey(app, line))
    Thread(target=listen, args=(self.told,), daemon=True).start()

def obey(app, line):
    word, _, rest = line.partition(" ")
    if word == "term_files":
        say("term_files", len(app._term_files))
    elif word == "quit":
        app.quit()
    elif word == "remove":
        from tlc_desktop.ui.widgets import dialogs
        from tlc_desktop.ui.window.requests import RemoveSample
        dialogs.ask = lambda *_: True
        app.do(RemoveSample())
        say("removed", app.shell is None)
    elif word == "type":
        from PySide6.QtWidgets import QLineEdit
        from PySide6.QtTest import QTest
        from tlc_desktop.ui.place import Place
        app.shell.navigator.go(Place("settings"))
        QTest.keyClicks(app.window.findChild(QLineEdit, "settings_place"), rest)

start.Start._hand_over = hand_over
status = program.main()
say("ended", status)
sys.exit(status)
"""


class Running:
    """A program that was started, and what it says."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def hears(self, *words: str) -> list[str]:
        """Wait for a line that begins so."""
        out: IO[str] | None = self.process.stdout
        assert out is not None
        for line in out:
            said = line.split()
            if said[: len(words)] == list(words):
                return said
        raise AssertionError(f"ended before it said {words}")

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


class Machine:
    """A user's folders, and the program started among them."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.running: list[Running] = []
        self.surroundings = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "PYTHONUNBUFFERED": "1",
        }

    def start(self, *arguments: str, code: str = FOLLOWED) -> Running:
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            env=self.surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.running.append(Running(process))
        return self.running[-1]

    def end(self) -> None:
        for each in self.running:
            if each.process.poll() is None:
                each.process.kill()
            each.process.communicate()


pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="folders of a user are set as on Linux"
)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    yield made
    made.end()


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    assert tables()  # the modules of all tables are read: one points at another
    path = tmp_path / "حلقة الثلاثاء.tlc"
    write_new(path, Community("حلقة الثلاثاء"))
    return path


@pytest.mark.parametrize("known", [False, True], ids=["first_screen", "frame"])
def test_the_first_paint_stands_on_light_modules(
    machine: Machine, circle: Path, known: bool
) -> None:
    started = machine.start(*([str(circle)] if known else []), code=FIRST_PAINT)
    out, _ = started.process.communicate(timeout=60)
    assert started.process.returncode == 0
    modules: set[str] = set(json.loads(out.splitlines()[0]))
    heavy = {"sqlalchemy", "sqlcipher3", "reportlab", "pypdfium2", "pyuca", "PySide6.QtNetwork"}
    heavy |= {"hijridate", "segno", "xlsxwriter", "icalendar", "python_calamine"}
    if known:  # PySide makes the enumerations of these when they are first named
        heavy |= {"PySide6.QtCore.Qt", "PySide6.QtWidgets.QStyle"}
    assert modules.isdisjoint(heavy)
    light = {"tlc_desktop.storage", "tlc_desktop.storage.own_folder"}
    assert not any(name.startswith("tlc_desktop.storage") for name in modules - light)
    assert f"tlc_desktop.ui.{'window.main_window' if known else 'first_screen.view'}" in modules


def test_from_start_to_today_on_a_real_file(machine: Machine, circle: Path) -> None:
    started = machine.start(str(circle))
    assert started.hears("filled") == ["filled", "today", "True", "False"]
    started.tell("quit")
    assert started.hears("ended") == ["ended", "0"]
    assert started.process.wait(timeout=30) == 0
    assert sorted(each.name for each in circle.parent.glob("حلقة*")) == [circle.name]


EARLY = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

shown = start.Start._show_today

def show(self, glance):
    shown(self, glance)
    say("today", "sqlalchemy" in sys.modules)
    {act}

start.Start._show_today = show
"""


def early(act: str) -> str:
    """The program, with an act on *Today* before the file is open."""
    return FOLLOWED.replace(
        "status = program.main()", EARLY.format(act=act) + "status = program.main()"
    )


def test_today_is_shown_before_the_file_is_open_and_obeys(machine: Machine, circle: Path) -> None:
    click = "self.window.frame.side_bar.places['people'].click()"
    started = machine.start(str(circle), code=early(click))
    assert started.hears("today") == ["today", "False"]
    assert started.hears("filled")[1] == "people"
    started.tell("quit")
    assert started.hears("ended") == ["ended", "0"]


def test_a_file_that_cannot_be_opened_after_all_is_explained(
    machine: Machine, circle: Path
) -> None:
    act = """from tlc_desktop.domain.errors import FileDamaged
    from tlc_desktop.storage import store
    def damaged(path, **_how):
        raise FileDamaged(path)
    store.Store = damaged
    """
    started = machine.start(str(circle), code=early(act))
    assert started.hears("start") == ["start", "True"]
    started.tell("quit")
    assert started.hears("ended") == ["ended", "0"]


def test_what_is_noted_at_once_is_kept_although_the_window_is_closed_at_once(
    machine: Machine, circle: Path
) -> None:
    act = """edit = self._today.note.capture.edit
    edit.setFocus()
    edit.setText("Wait for ten seconds")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    self.window.close()
    """
    started = machine.start(str(circle), code=early(act))
    assert started.hears("ended") == ["ended", "0"]
    opened = Store(circle)
    with opened.read() as session:
        assert [idea.title for idea in ideas.latest(session, 3)] == ["Wait for ten seconds"]
    opened.close()


def test_the_last_file_is_opened_again(machine: Machine, circle: Path) -> None:
    first = machine.start(str(circle))
    first.hears("filled")
    first.tell("quit")
    first.hears("ended")
    assert machine.start().hears("filled")[1] == "today"


def test_a_last_file_that_is_gone_is_explained_on_the_first_screen(
    machine: Machine, circle: Path
) -> None:
    first = machine.start(str(circle))
    first.hears("filled")
    first.tell("quit")
    first.hears("ended")
    circle.unlink()
    assert machine.start().hears("start") == ["start", "True"]


@pytest.mark.usefixtures("qapp")
def test_a_term_file_is_shown_and_neither_locked_nor_taken_for_a_community(
    machine: Machine, tmp_path: Path
) -> None:
    file = tmp_path / "Our term.tlcterm"
    made = tmp_path / "sample.tlc"
    write_sample(made)
    opened = Store(made)
    with opened.read() as session:
        term = str(terms.terms(session)[0].id)
    opened.close()
    assert cli.main(["export", str(made), "--term", term, "-o", str(file)], lambda *_: ()) == 0
    started = machine.start(str(file))
    assert started.hears("start") == ["start", "False"]
    started.tell("term_files")
    assert started.hears("term_files") == ["term_files", "1"]
    assert not lock_path(file).exists()


def test_nothing_known_leads_to_the_first_screen(machine: Machine) -> None:
    started = machine.start()
    assert started.hears("start") == ["start", "False"]
    second = machine.start()
    assert second.hears("ended") == ["ended", "0"], "one first screen, however often it is started"
    started.hears("forward")
    started.tell("quit")
    assert started.hears("ended") == ["ended", "0"]


def test_a_second_start_brings_the_first_forward_and_ends(machine: Machine, circle: Path) -> None:
    first = machine.start(str(circle))
    first.hears("filled")
    second = machine.start(str(circle))
    assert second.hears("ended") == ["ended", "0"]
    first.hears("forward")
    third = machine.start()  # an icon, without a file: the last one is meant
    assert third.hears("ended") == ["ended", "0"]
    first.hears("forward")
    first.tell("quit")
    assert first.hears("ended") == ["ended", "0"]


@pytest.mark.parametrize("kind", ["link", "hard_link", "folder"])
def test_through_a_link_it_is_the_same_file(machine: Machine, circle: Path, kind: str) -> None:
    away = circle.parent / "d"
    away.mkdir()
    other = away / "other.tlc"
    match kind:
        case "link":
            other.symlink_to(Path("..", circle.name))
        case "hard_link":
            other.hardlink_to(circle)
        case _:
            (away / "here").symlink_to(circle.parent, target_is_directory=True)
            other = away / "here" / circle.name
    first = machine.start(str(circle))
    first.hears("filled")
    second = machine.start(str(other))
    assert second.hears() == ["ended", "0"]
    first.hears("forward")


def test_of_starts_at_once_one_has_the_window(
    machine: Machine, circle: Path, request: pytest.FixtureRequest
) -> None:
    """However far apart they are: none shows the first screen over the window of another."""
    link = circle.parent / "link.tlc"
    link.symlink_to(circle)
    pauses = (0.0, 0.3) if not request.config.getoption("--long") else (0.0, 0.05, 0.2, 0.5) * 10
    for pause in pauses:
        starts = [machine.start(str(circle))]
        time.sleep(pause)
        starts += [machine.start(str(link)), machine.start(str(circle))]
        said = [each.hears()[0] for each in starts]
        assert sorted(said) == ["ended", "ended", "filled"], (pause, said)
        machine.end()


def test_after_a_kill_what_was_saved_is_there_and_opens_at_once(
    machine: Machine, circle: Path
) -> None:
    first = machine.start(str(circle))
    first.hears("filled")
    first.tell("type Tanta")
    first.hears("saved")
    first.process.kill()
    first.process.wait()
    assert lock_path(circle).exists()
    again = machine.start()
    assert again.hears("filled")[1] == "settings"  # where it was cut off
    again.tell("quit")
    again.hears("ended")
    opened = Store(circle)
    with opened.read() as session:
        assert communities.community(session).place == "Tanta"
    opened.check()
    opened.close()


def test_a_kill_after_the_sample_was_taken_away_loses_and_leaves_nothing(
    machine: Machine, tmp_path: Path
) -> None:
    path = tmp_path / "sample-en.tlc"
    write_sample(path)
    first = machine.start(str(path))
    first.hears("filled")
    first.tell("type Tanta")
    first.hears("saved")
    first.tell("remove")
    assert first.hears("removed") == ["removed", "True"]
    assert not path.exists()
    first.process.kill()
    first.process.wait()
    again = machine.start()
    assert again.hears("start") == ["start", "False"]
    assert sorted(each.name for each in tmp_path.glob("sample*")) == [path.name]
    opened = Store(path)
    with opened.read() as session:
        assert "Tanta" in communities.community(session).place
    opened.close()
    again.tell("quit")
    again.hears("ended")
    last = machine.start()  # it can be opened again like any other
    last.hears("filled")
    last.tell("remove")
    last.hears("removed")
    last.tell("quit")
    assert last.hears("ended") == ["ended", "0"]
    assert list(tmp_path.glob("sample*")) == []


def test_a_verb_goes_to_the_command_line(machine: Machine, circle: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tlc_desktop", "info", str(circle)],
        env=machine.surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["schema"] >= 1


@pytest.mark.parametrize(
    ("given", "for_qt", "ours"),
    [
        ([], [], []),
        (["our.tlc"], [], ["our.tlc"]),
        (["-platform", "offscreen", "our.tlc"], ["-platform", "offscreen"], ["our.tlc"]),
        (["our.tlc", "--platform=xcb"], ["--platform=xcb"], ["our.tlc"]),
        (["-reverse", "our.tlc"], ["-reverse"], ["our.tlc"]),
        (["-platform"], ["-platform"], []),
        (["info", "our.tlc", "--records", "idea"], [], ["info", "our.tlc", "--records", "idea"]),
        (["dump", "platform", "-o", "style"], [], ["dump", "platform", "-o", "style"]),
    ],
)
def test_options_of_qt_are_kept_apart(given: list[str], for_qt: list[str], ours: list[str]) -> None:
    assert apart(given) == (for_qt, ours)


def test_qt_is_given_its_options(machine: Machine, circle: Path) -> None:
    machine.surroundings["QT_QPA_PLATFORM"] = "no such platform"
    started = machine.start("-platform", "offscreen", str(circle))
    assert started.hears("filled")[1] == "today"
    started.tell("quit")
    assert started.hears("ended") == ["ended", "0"]


NO_WIDGETS = """
import sys
from tlc_desktop import __main__ as program

status = program.main()
print(sorted(name for name in sys.modules if name.startswith(("PySide6.QtW", "tlc_desktop.ui"))))
sys.exit(status)
"""


def test_a_verb_reads_nothing_of_the_window(machine: Machine, circle: Path) -> None:
    done = machine.start("check", str(circle), code=NO_WIDGETS).process
    out, _ = done.communicate(timeout=60)
    assert (done.returncode, out.splitlines()[-1]) == (0, "[]")
