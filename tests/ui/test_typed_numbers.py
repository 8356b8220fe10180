"""Every control of the window that takes a number, a day or a time takes the digits of either kind."""

import ast
from collections.abc import Callable, Iterator
from datetime import date, time
from itertools import product
from pathlib import Path

import looking
import pytest
from every_place import SPOTS, World, rest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QTableView, QWidget

from tlc_desktop import ui
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import install
from tlc_desktop.storage import meetings
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.model import Column
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fold import FoldHead

KINDS = {
    "western": str.maketrans("", ""),
    "arabic": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "arabic_marks": str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫"),
    "persian": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}
# Every place where one of them stands; the forms of an empty file among them, and how a meeting ended.
PLACES = (
    "idea",
    "idea_chain",
    "journey",
    "meeting",
    "meeting_facts",
    "meeting_end",
    "meeting_closed",
    "meeting_closing",
    "meetings_plan",
    "meetings_year",
    "people",
    "slips_minutes",
    "slips_names",
    "slips_plan",
    "support_promises",
    "term",
    "terms_add",
    "tryouts",
    "visits",
    "empty_terms",
)
_FIELDS = {"DateField", "TimeField", "MinutesField", "Spin"}


@pytest.fixture(scope="module", params=[Language.ARABIC, Language.FRENCH], ids=str)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    yield request.param
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


@pytest.fixture(scope="module")
def worlds(
    spoken: Language, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], World]]:
    made: dict[bool, World] = {}

    def of(place: str) -> World:
        of_sample = not place.startswith("empty")
        if of_sample not in made:
            folder = tmp_path_factory.mktemp("typed")
            made[of_sample] = World(folder, spoken, of_sample=of_sample)
        return made[of_sample]

    yield of
    for world in made.values():
        world.close()


def press(widget: QWidget, text: str) -> None:
    """Type `text`, key by key; `QTest` cannot type Arabic."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def fill(edit: QLineEdit, text: str) -> None:
    """Type over what is there, and go elsewhere."""
    edit.setFocus()
    edit.selectAll()
    press(edit, text)
    edit.clearFocus()


def shown(world: World, place: str) -> QWidget:
    name = "meeting_closed" if place == "meeting_end" else place
    window = world.visit(next(spot for spot in SPOTS if spot.name == name))
    page = world.shell.navigator.page()
    if place == "meeting_closed" and isinstance(page, MeetingPage):
        with world.workspace.read() as session:
            first = meetings.agenda(session, world.records().closed)[0]
        page.agenda.table.asked.emit(first.id, "details")
    if place == "meeting_closing" and isinstance(page, MeetingPage):
        with world.workspace.read() as session:
            last = meetings.meetings(session)[-1]
        world.go("meeting", last.id, kind="close")  # after it none is planned
    if place == "idea_chain":
        world.press("step_new")
    if place == "meeting_end" and isinstance(page, MeetingPage):
        page.panel.turn_to("end")
    for head in window.findChildren(FoldHead):
        if head.isVisible() and not head.isChecked():
            head.click()
    rest(window)
    looking.activate(window)
    if place == "slips_minutes":
        fill(window.findChild(QLineEdit, "minutes_began"), "09:00")  # before all that is tried
    return window


def try_day(field: DateField, as_typed: Callable[[str], str]) -> None:
    day = field.day() or date(2026, 11, 24)
    for pattern in ("%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y"):
        fill(field.edit, as_typed(f"{day:{pattern}}"))
        assert (field.day(), field.note()) == (day, ""), field.edit.objectName()


def try_time(field: TimeField, as_typed: Callable[[str], str]) -> None:
    stood = field.edit.text()
    for typed, meant in (("12:45", time(12, 45)), ("1230", time(12, 30)), ("12.15", time(12, 15))):
        fill(field.edit, as_typed(typed))
        assert (field.time(), field.note()) == (meant, ""), field.edit.objectName()
    fill(field.edit, stood)  # for the one beside it: what ends has begun before


def try_spin(spin: QSpinBox, as_typed: Callable[[str], str]) -> None:
    for number in (spin.minimum() + 1, min(spin.maximum(), 12)):
        fill(spin.lineEdit(), as_typed(str(number)))
        assert spin.value() == number, spin.objectName()


def try_all(window: QWidget, as_typed: Callable[[str], str]) -> set[str]:
    """Type into every control there is; their names."""
    tried: set[str] = set()
    for field in looking.children(window):
        if not field.isVisibleTo(window):
            continue
        match field:
            case DateField():
                try_day(field, as_typed)
                tried.add(field.edit.objectName())
            case TimeField():
                try_time(field, as_typed)
                tried.add(field.edit.objectName())
            case QSpinBox():
                try_spin(field, as_typed)
                tried.add(field.objectName())
            case _:
                pass
    return tried


def test_every_field_takes_digits_of_either_kind(
    spoken: Language, worlds: Callable[[str], World]
) -> None:
    kinds = list(KINDS) if spoken is Language.ARABIC else ["western", "arabic"]
    tried: dict[str, set[str]] = {kind: set() for kind in kinds}
    for place in PLACES:
        window = shown(worlds(place), place)
        for kind, digits in ((kind, KINDS[kind]) for kind in kinds):
            tried[kind] |= try_all(window, lambda text, to=digits: text.translate(to))
    named = names_in_the_program()
    assert {kind: named - names for kind, names in tried.items() if named - names} == {}


def names_in_the_program() -> set[str]:
    """The object names of all fields for numbers, days and times, as the program makes them."""
    found: set[str] = set()
    for path in Path(ui.__path__[0]).rglob("*.py"):
        if path.parent.name == "widgets":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _FIELDS:
                name = node.args[1]
                if isinstance(name, ast.Constant):
                    found.add(str(name.value))
    assert len(found) > 15
    return found


def test_minutes_in_the_agenda_take_digits_of_either_kind(worlds: Callable[[str], World]) -> None:
    world = worlds("meeting")
    window = shown(world, "meeting")
    table = window.findChild(QTableView, "agenda")
    assert table is not None
    for kind, minutes in product(KINDS, (17, 25)):
        index = table.model().index(1, Column.MINUTES)
        table.setCurrentIndex(index)
        table.edit(index)
        edit = window.findChild(QLineEdit, "agenda_minutes")
        assert edit is not None
        edit.selectAll()
        press(edit, str(minutes).translate(KINDS[kind]))
        QApplication.sendEvent(
            edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        )
        rest(window)
        world.workspace.settle()
        with world.workspace.read() as session:
            assert meetings.agenda(session, world.records().coming)[1].minutes == minutes
