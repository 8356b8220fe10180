"""P13: on a new computer, with a stick and the printed sheet, a community is open again after a few clicks."""

import re
from contextlib import closing
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import begin
from tests.laws import tries
from tests.running_program import running
from tests.safety.figures import Figures
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.paper_codes import ALPHABET, FREE, check
from tlc_desktop.domain.recovery_code import GROUPS
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.recovery import recovery_pdf
from tlc_desktop.storage import cipher, ideas, passphrase, whole
from tlc_desktop.storage.pages.recovery import recovery_page
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.backups import sticks

DAY = date(2026, 11, 24)
MOST = 6  # clicks
_OURS = Names(Audience.GROUP, "a member", "the group", "author not stored")


class Novice(QObject):
    """Clicks and types as somebody does who has the sheet; counts the clicks.

    Attributes:
        clicks: How many there were.
        said: What the window said of what was typed.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.clicks = 0
        self.said = ""

    def click(self, name: str) -> None:
        """Click a button of the window."""
        button = self._app.window.findChild(QPushButton, name)
        assert button is not None and button.isVisible() and button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1

    def choose(self, name: str) -> None:
        """Click the file that has the newest day in its name in the dialog that comes, then *Open*."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            files = dialog.findChild(QListView, "listView") if dialog is not None else None
            if not isinstance(dialog, QFileDialog) or files is None or not self._row(files, name):
                QTimer.singleShot(20, look)
                return
            index = self._row(files, name)
            assert index is not None
            files.scrollTo(index)
            at = files.visualRect(index).center()
            QTest.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=at)
            opened = next(each for each in dialog.findChildren(QPushButton) if "pen" in each.text())
            QTest.mouseClick(opened, Qt.MouseButton.LeftButton)
            self.clicks += 2

        QTimer.singleShot(20, look)

    @staticmethod
    def _row(files: QListView, name: str) -> QModelIndex | None:
        model, root = files.model(), files.rootIndex()
        rows = (model.index(n, 0, root) for n in range(model.rowCount(root)))
        return next((row for row in rows if row.data() == name), None)

    def type_code(self, qtbot: QtBot, code: str) -> None:
        """Type at the page that asks, which has the keyboard, and click *Open*."""
        app = self._app
        edit = app.window.findChild(QLineEdit, "unlock_passphrase")
        assert edit is not None and app.window.focusWidget() is edit
        QTest.keyClicks(edit, code)
        self.click("unlock_open")
        qtbot.waitUntil(lambda: app.shell is not None or self._note() != "", timeout=9000)
        self.said = self._note()

    def _note(self) -> str:
        label = self._app.window.findChild(QWidget, "unlock_said")
        return label.text() if label is not None and label.isVisible() else ""  # type: ignore[attr-defined]


def stick_of(folder: Path, dice: Random) -> tuple[str, list[str], whole.Records]:
    """A stick with copies of three days: the name of the newest, the code as it is printed, what it holds."""
    path, key = folder / "home" / "Our school.tlc", cipher.new_key("a few words in a row")
    path.parent.mkdir()
    begin(path, Community("Tuesday Circle")).close()
    passphrase.write_anew(path, None, key)
    (folder / "stick").mkdir()
    names = [f"Our school {DAY - timedelta(days=n)}.tlc" for n in (9, 4, 0)]
    with closing(Store(path, key=key)) as opened:
        for name in names:
            with opened.change("Add") as session:
                ideas.add(session, Idea(f"Idea {dice.random()}", DAY))
            opened.copy(folder / "stick" / name)
        with opened.read() as session:
            sheet = Sheet(words(Language.ENGLISH), formats(Community(""), Language.ENGLISH))
            pdf = recovery_pdf(recovery_page(session, None, _OURS), sheet)
        held = whole.dump(opened)
    printed = "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    groups = re.findall(rf"\b[A-Z2-9]{{{FREE + 1}}}\b", printed)
    return names[-1], [group for group in groups if check(group)], held


def misread(groups: list[str], dice: Random) -> tuple[list[str], int]:
    """The code with one letter wrong, and the number of the group that it is in."""
    at, letter = dice.randrange(len(groups)), dice.randrange(FREE + 1)
    group = groups[at]
    other = dice.choice([each for each in ALPHABET if each != group[letter]])
    wrong = group[:letter] + other + group[letter + 1 :]
    return [*groups[:at], wrong, *groups[at + 1 :]], at + 1


def test_a_novice_opens_the_community_with_the_stick_and_the_sheet_alone(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    figure: Figures,
) -> None:
    monkeypatch.setattr(cipher, "_TURNS", 1_000)
    dice, many, failed, most = Random(13), tries(50, 2), list[str](), 0
    for n in range(many):
        folder = tmp_path / str(n)
        folder.mkdir()
        newest, groups, held = stick_of(folder, dice)
        assert len(groups) == GROUPS
        monkeypatch.setattr(sticks, "sticks", lambda stick=folder / "stick": [stick])
        with running(qapp, folder, datetime(2026, 11, 29, 10)) as app:
            novice = Novice(app)
            novice.choose(newest)
            novice.click("start_open")
            if n % 2:  # a letter is misread first
                wrong, which = misread(groups, dice)
                novice.type_code(qtbot, " ".join(wrong))
                if not re.search(rf"\b{which}\b", novice.said):
                    failed.append(f"{n}: group {which}, and it said {novice.said}")
            novice.type_code(qtbot, dice.choice(("", " ", "-")).join(groups).lower())
            opened = app.shell.desk.workspace.store if app.shell is not None else None
            if opened is None or whole.dump(opened) != held:
                failed.append(f"{n}: it is not open, or something is missing: {novice.said}")
            most = max(most, novice.clicks)
    figure("P13", "opened from a stick with the printed code, after one misread too", many, failed)
    figure("P13", "clicks for it", many, 0 if most <= MOST else most)
