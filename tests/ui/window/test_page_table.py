"""Every page of the window has its line, and everything that lists pages is made from the lines."""

from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tlc_desktop import ui
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.help import texts
from tlc_desktop.ui.look import icons
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.menus import Menus
from tlc_desktop.ui.window.navigator import page_class
from tlc_desktop.ui.window.page_table import PAGES, MenuPart, PageLine
from tlc_desktop.ui.window.shell import Shell
from tlc_desktop.ui.window.side_bar import SideBar

every_page = pytest.mark.parametrize("name", list(PAGES))
# The menu leads to these, and none of the places in the side bar is theirs.
OF_NO_SECTION = {"backups", "ledger", "bin", "settings", "sheets"}


@every_page
def test_a_page_is_made_by_what_its_line_names(name: str) -> None:
    made = page_class(name)
    assert isinstance(made, type)
    assert issubclass(made, Page)
    assert made.__module__ == PAGES[name].module


def test_no_page_is_without_its_line() -> None:
    for module in walk_packages(ui.__path__, f"{ui.__name__}."):
        import_module(module.name)
    made_by = {f"{line.module}.{line.made_by}" for line in PAGES.values()}
    kinds, ours = [Page], set[str]()
    for kind in kinds:
        kinds += kind.__subclasses__()
        if not kind.__subclasses__() and kind.__module__.startswith("tlc_desktop"):
            ours.add(f"{kind.__module__}.{kind.__name__}")
    assert ours == made_by


@every_page
def test_a_page_has_its_help_in_every_language(name: str) -> None:
    for language in Language:
        assert (texts.HELP / language.value / f"{PAGES[name].help}.md").is_file(), language


def test_every_page_of_help_is_listed_once() -> None:
    for language in Language:
        there = {path.stem for path in (texts.HELP / language.value).glob("*.md")}
        assert sorted(texts.order()) == sorted(there)


@every_page
def test_a_page_belongs_to_a_place_of_the_side_bar(name: str) -> None:
    line = PAGES[name]
    if name in page_table.in_side_bar():
        assert line.section == name
        assert line.icon in icons.names()
    elif page_class(name).section is Page.section:  # type: ignore[attr-defined] # it is a class
        assert (line.section in page_table.in_side_bar()) != (name in OF_NO_SECTION)


@every_page
def test_a_page_is_come_to_from_the_menus_or_from_another_page(name: str) -> None:
    line = PAGES[name]
    assert bool(line.act) is (line.menu is not None)
    assert bool(line.key) is (line.menu is MenuPart.GO)
    if name in page_table.in_side_bar() or (not line.section and name != "print"):
        assert line.menu is not None


@every_page
def test_what_a_line_says_is_translated(name: str) -> None:
    line = PAGES[name]
    for context, text in (("SideBar", line.word), ("Menus", line.act)):
        said = {words(language).translate(context, text) for language in Language if text}
        assert len(said) != 1, text


def test_keys_of_pages_follow_their_order() -> None:
    keys = [PAGES[name].key for name in page_table.in_menu(MenuPart.GO)]
    assert keys == [f"Ctrl+{number}" for number in range(1, len(keys) + 1)]


def test_a_new_page_needs_its_line_and_nothing_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line alone brings it into side bar, menus, help and what is read ahead."""
    line = PageLine(
        "tlc_desktop.ui.gardens.view",
        "GardensPage",
        help="gardens",
        section="gardens",
        word="Gardens",
        icon="people",
        menu=MenuPart.GO,
        act="&Gardens",
        key="Ctrl+9",
    )
    monkeypatch.setitem(PAGES, "gardens", line)
    window = MainWindow()
    qtbot.addWidget(window)
    side = SideBar()
    qtbot.addWidget(side)
    assert side.places["gardens"].text() == "Gardens"
    assert list(side.places)[-1] == "gardens"
    menus = Menus(window, window.menuBar())
    act = menus.acts["gardens"]
    assert (act.text(), act.shortcut()) == ("&Gardens", QKeySequence("Ctrl+9"))
    assert act in _go_menu(window).actions()
    assert "gardens" in texts.order()
    assert "tlc_desktop.ui.gardens.view" in page_table.to_read_ahead()


def _go_menu(window: MainWindow) -> QMenu:
    found = window.findChild(QMenu, "menu_go")
    assert isinstance(found, QMenu)
    return found


class Gardens(Page):
    """A page that is not there yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "gardens_page", "Gardens")

    def refresh(self) -> None:
        pass


def test_a_new_page_is_gone_to(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    line = PageLine(__name__, "Gardens", help="people", section="people")
    monkeypatch.setitem(PAGES, "gardens", line)
    shell.desk.go("gardens")
    assert shell.navigator.place() == Place("gardens")
    assert isinstance(shell.navigator.page(), Gardens)
    assert shell.window.frame.side_bar.places["people"].isChecked()
