"""P9: a clock that is wrong loses nothing: what came after what says a number, and what was said of it is said once."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.beginnings import begin, write_new
from tests.laws import examples
from tests.running_program import running
from tests.safety.figures import Figures
from tlc_desktop.app import App
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.release import Release
from tlc_desktop.storage import (
    backups,
    drafts,
    entries,
    exports,
    ideas,
    meetings,
    own_folder,
    records,
    said,
)
from tlc_desktop.storage.store import Store, create, now
from tlc_desktop.ui.file import new_file
from tlc_desktop.ui.window import surroundings
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.quiet_line import QuietLine

DAY = date(2026, 11, 23)
YEAR = timedelta(days=365)
# How far a clock is off: an empty battery, a year typed wrongly, summer time; or not at all.
OFF = (-20 * YEAR, 50 * YEAR, -timedelta(hours=1), timedelta(hours=1), -3 * YEAR, timedelta(0))
ACTS = ("say", "idea", "give", "draft", "delete", "back up", "undo", "open again")


class Clock:
    """A computer's clock that somebody sets."""

    def __init__(self) -> None:
        self.true = datetime(2026, 11, 23, 9)
        self.off = timedelta(0)

    def __call__(self) -> datetime:
        self.true += timedelta(seconds=7)
        return self.true + self.off


class Told:
    """A file that is written with a clock that leaps, and what somebody who looked on would remember of it."""

    def __init__(self, path: Path) -> None:
        self.clock = Clock()
        self.file = begin(path, Community("Tuesday Circle"), self.clock)
        with self.file.change("Plan") as session:
            self.meeting = meetings.schedule(session, Meeting("One", DAY, time(13)))
        self.said: list[str] = []
        self.given: list[str] = []
        self.binned: list[str] = []
        self.steps: list[str] = ["Plan"]
        self.undone: list[str] = []
        self.draft = ""
        self.backups: list[int] = []
        self.number = 0

    def do(self, act: str) -> None:
        """One thing that a facilitator does."""
        self.number += 1
        words = f"words {self.number}"
        match act:
            case "draft":
                with self.file.change("Type", in_passing=True) as session:
                    drafts.keep(session, "today", words)
                self.draft = words
            case "back up":
                made = backups.made(self.file, Why.ITSELF, self.clock)
                self.backups.append(made.number)
            case "open again":
                self.file.close()
                self.file = Store(self.file.path, self.clock)
            case "undo" if self.steps[-1] != "Plan":
                self._undo()
            case "delete" if self.said:
                self._delete()
            case "give":
                with self.file.change(words) as session:
                    exports.add(session, Export(self.clock().date(), Audience.GROUP, words, ()))
                self.given.append(words)
            case "say" | "idea":
                with self.file.change(words) as session:
                    if act == "say":
                        entry = Entry(EntryKind.NOTE, words, DAY, meeting=self.meeting)
                        entries.add(session, entry)
                    else:
                        ideas.add(session, Idea(words, DAY, meeting=self.meeting))
                self.said.append(words)
                self.steps.append(words)
            case _:
                pass

    def _delete(self) -> None:
        words = self.said.pop(0)
        with self.file.change(f"delete {words}") as session:
            there = said.said(session, self.meeting)
            (one,) = (each for each in there if said.words_of(each) == words)
            records.delete(session, "idea" if isinstance(one, Idea) else "entry", one.id)
        self.binned.append(words)
        self.steps.append(f"delete {words}")

    def _undo(self) -> None:
        step = self.file.undo()
        assert step is not None
        assert step.label == self.steps.pop()
        words = step.label.removeprefix("delete ")
        if words == step.label:
            self.said.remove(words)
        else:
            self.binned.remove(words)
            self.said.insert(0, words)

    def wrong(self) -> Iterator[str]:
        """What is not as it would be with a clock that is right."""
        with self.file.read() as session:
            found = [said.words_of(each) for each in said.said(session, self.meeting)]
            given = [each.what for each in exports.ledger(session)]
            binned = [each.title for each in records.bin_of(session)]
        if found != self.said[::-1]:
            yield f"said {found}, not {self.said[::-1]}"
        if given != self.given[::-1]:
            yield f"given {given}"
        if binned != self.binned[::-1]:
            yield f"binned {binned}"
        if self.file.labels()[0] != self.steps[-1]:
            yield f"undo says {self.file.labels()}"
        if self.file.drafts().get("today", "") != self.draft:
            yield f"half typed {self.file.drafts()}"
        kept = [each.number for each in backups.kept(self.file.path)]
        if kept != self.backups[::-1]:
            yield f"backups {kept} of {self.backups[::-1]}"


Lived = Sequence[tuple[timedelta, str]]


def lived(path: Path, life: Lived) -> list[str]:
    """Live, with a clock that leaps before each act; what is not as it should be."""
    told = Told(path)
    with closing(told.file):
        for off, act in life:
            told.clock.off = off
            told.do(act)
        wrong = list(told.wrong())
        told.file.check()
        told.file.close()
    return wrong


def lived_apart(life: Lived) -> list[str]:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(own_folder, "user_data_path", lambda *_a, **_k: Path(folder) / "data")
        return lived(Path(folder) / "circle.tlc", life)


LIVES = st.lists(st.tuples(st.sampled_from(OFF), st.sampled_from(ACTS)), min_size=6, max_size=16)


def test_nothing_is_lost_and_all_is_in_its_order(figure: Figures) -> None:
    tried = list[Lived]()

    @settings(max_examples=examples(300, slow=6), database=None)
    @given(LIVES)
    def law(life: Lived) -> None:
        tried.append(life)
        assert lived_apart(life) == []

    law()
    figure(
        "P9",
        "lives with a clock that leaps: said, undone, binned, backed up in order",
        len(tried),
        0,
    )


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(new_file, "files_folder", lambda: tmp_path / "data")
    with running(qapp, tmp_path, now()) as made:
        yield made


def line(program: App) -> QuietLine:
    assert isinstance(program.window, MainWindow)
    return program.window.frame.line


def written_at(path: Path, moment: datetime) -> None:
    """A community in which something was written at a moment, as its computer said."""
    made = create(path, Community("Tuesday Circle"), lambda: moment)
    with closing(made) as file, file.change("Note") as session:
        ideas.add(session, Idea("Exit slips", DAY))


@pytest.mark.parametrize("case", ["before what was written", "long after", "before the program"])
def test_a_date_that_cannot_be_right_is_said_once_and_calmly(
    program: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    written = {"before what was written": now() + 50 * YEAR, "long after": now() - 20 * YEAR}
    built = (now() + 3 * YEAR).date() if case == "before the program" else None
    monkeypatch.setattr(surroundings, "release", lambda: Release("1", "abc", day=built))
    path = tmp_path / "circle.tlc"
    written_at(path, written.get(case, now()))
    program.open(path)
    assert line(program).isVisible()
    assert "date of this computer looks wrong" in line(program).words.text()
    line(program).close_line.click()
    assert not line(program).isVisible()
    assert program.let_go()
    program.show_start()
    program.open(path)
    assert not line(program).isVisible()
    assert program.shell is not None


def test_a_clock_that_is_set_while_the_file_is_open(program: App, tmp_path: Path) -> None:
    path = tmp_path / "circle.tlc"
    write_new(path, Community("Tuesday Circle"))
    program.open(path)
    assert program.shell is not None
    assert not line(program).isVisible()
    store = program.shell.desk.workspace.store
    (around,) = program.shell.findChildren(surroundings.Surroundings)
    assert isinstance(around, surroundings.Surroundings)
    with program.shell.desk.workspace.change("Note") as session:
        ideas.add(session, Idea("Exit slips", DAY))
    right = store.clock.clock
    for is_wrong in (True, True, False):
        store.clock.clock = (lambda: now() - 20 * YEAR) if is_wrong else right
        around.look_at_date()
        assert line(program).isVisible() is is_wrong
        with program.shell.desk.workspace.change("Note") as session:
            ideas.add(session, Idea("More", DAY))
    with program.shell.desk.workspace.read() as session:
        assert [each.title for each in ideas.latest(session, 9)] == ["More"] * 3 + ["Exit slips"]
