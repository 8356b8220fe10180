"""Half-typed text through every change of page, in other words, and when the file is opened again."""

import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from every_place import NOW, find_records, rest, write_file
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tlc_desktop.app import App
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n import languages
from tlc_desktop.settings import ColorChoice, Settings
from tlc_desktop.storage import ideas, whole
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.window.requests import Rebuild

LETTERS = "نصف فكرة half idée, 🙂«a\u00a0b»"


@dataclass(frozen=True)
class Spot:
    """A field at a place, and the buttons that lead to it where it is not open."""

    place: Place
    name: str
    by: tuple[str, ...] = ()


@dataclass
class Walk:
    """The program over a file, and what should stand at each spot."""

    path: Path
    settings: Settings
    expected: dict[Spot, str] = field(default_factory=dict[Spot, str])
    app: App | None = None

    def start(self) -> None:
        start = StartWindow(self.settings)
        start.resize(1024, 560)
        start.show()
        self.app = App(self.settings, start, lambda: NOW)
        self.app.open(self.path)
        rest(self.app.window)

    def stop(self) -> None:
        if self.app is not None:
            self.app.let_go()
            self.app.window.hide()
            self.app.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app = None

    def begin_again(self) -> None:
        """Close the program, and start it."""
        self.stop()
        self.start()

    def built_anew(self) -> None:
        """As when the system turns dark."""
        assert self.app is not None
        self.app.window.asked.emit(Rebuild())
        rest(self.app.window)

    def seen(self, name: str, kind: type[QWidget]) -> QWidget | None:
        assert self.app is not None
        found = self.app.window.findChildren(kind, name)
        return next((each for each in found if each.isVisible()), None)

    def go(self, spot: Spot) -> QLineEdit | BidiTextEdit:
        assert self.app is not None
        assert self.app.shell is not None
        self.app.shell.navigator.go(spot.place)
        rest(self.app.window)
        for button in spot.by:
            if self.seen(spot.name, QWidget) is None:
                opener = self.seen(button, QAbstractButton)
                assert isinstance(opener, QAbstractButton), button
                opener.click()
                rest(self.app.window)
        found = self.seen(spot.name, QWidget)
        assert isinstance(found, QLineEdit | BidiTextEdit), spot
        return found

    def visit(self, spot: Spot, chance: random.Random) -> None:
        """Go there, see what was typed there, and type on, or take it away."""
        there = self.go(spot)
        assert there.text() == self.expected.setdefault(spot, there.text()), spot
        there.setFocus()
        if chance.random() < 0.2:
            text = ""
        else:
            text = there.text() + "".join(chance.choices(LETTERS, k=chance.randint(1, 6)))
        if isinstance(there, QLineEdit):
            there.setText(text)
            there.textEdited.emit(text)
        else:
            there.setPlainText(text)
        self.expected[spot] = text


@pytest.fixture
def walk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = tmp_path / "sample.tlc"
    write_file(path, Language.ENGLISH, of_sample=True)
    settings = Settings(tmp_path / "settings.ini")
    settings.language = Language.ENGLISH
    settings.look = ColorChoice.LIGHT
    dress(settings)
    made = Walk(path, settings)
    yield made
    made.stop()
    languages.install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


def spots(path: Path) -> list[Spot]:
    opened = Store(path)
    with opened.read() as session:
        found = find_records(session)
        some = ideas.found(session, "")[:2]
    opened.close()
    meetings = [Place("meeting", found.coming), Place("meeting", found.closed)]
    each_idea = [Place("idea", key) for key in some]
    return [
        Spot(Place("today"), "note"),
        Spot(Place("ideas"), "note_idea"),
        Spot(Place("people"), "people_add"),
        Spot(Place("people"), "names", ("open_adding",)),
        Spot(Place("tryouts"), "try_out_form_what", ("write_try_out",)),
        Spot(Place("tryouts"), "try_out_form_class", ("write_try_out",)),
        Spot(Place("terms"), "new_term_name", ("add_term",)),
        *(_of_meeting(each, name) for each in meetings for name in _MEETING),
        *(Spot(each, "family_built", ("family_build",)) for each in each_idea),
        *(Spot(each, "idea_try_form_what", ("idea_try",)) for each in each_idea),
    ]


_MEETING = {
    "said": ("record_parts_said",),
    "agenda_new": ("agenda_add",),
    "parking_add": ("parking_open",),
    "plans_what": ("record_parts_tryouts", "plans_open"),
    "plans_class": ("record_parts_tryouts", "plans_open"),
}


def _of_meeting(place: Place, name: str) -> Spot:
    return Spot(place, name, _MEETING[name])


def content(path: Path) -> object:
    opened = Store(path)
    try:
        return whole.dump(opened), opened.labels()
    finally:
        opened.close()


@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(n, marks=pytest.mark.long) for n in range(2, 22))]
)
def test_what_is_half_typed_stays_where_it_was_typed(walk: Walk, seed: int) -> None:
    chance, there, before = random.Random(seed), spots(walk.path), content(walk.path)
    acts: list[Callable[[], None]] = [walk.begin_again, walk.built_anew]
    walk.start()
    for step in range(30):
        walk.visit(chance.choice(there), chance)
        if step % 10 == 9:
            chance.choice(acts)()
    for spot, text in walk.expected.items():
        assert walk.go(spot).text() == text, spot
    walk.stop()
    assert content(walk.path) == before, "nothing is written that was not added"
    walk.begin_again()
    for spot, text in walk.expected.items():
        assert walk.go(spot).text() == text, spot
