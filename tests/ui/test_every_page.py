"""Every place of the program in three languages: nothing clipped, nameless, hidden or out of reach."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from itertools import product
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import looking
import pytest
import ten_rules
from every_place import LARGE, SMALL, SPOTS, Spot, World, write_all_texts, write_file
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication, QGridLayout, QMenu, QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.text import unsteered
from tlc_desktop.i18n.languages import install
from tlc_desktop.storage.base import row_kinds
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets.back_link import BackLink
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.main_window import MainWindow

# What may be in any text: tags, a formula, two that are one, and a mark that turns what follows.
ODD = "<b>R&D</b> =1+1 😀 \u202e"
# Nothing that somebody typed stands in these; a term file names nobody who did not wish it, and
# here every text is a name.
SAYS_NOTHING = {
    "dialog_about",
    "dialog_bug",
    "dialog_empty_bin",
    "dialog_help",
    "dialog_key",
    "dialog_licences",
    "dialog_progress",
    "dialog_slips",
    "dialog_term_file",
}
SMALLEST_SCREEN = QSize(1024, 560)
# A meeting that goes on has the window for itself.
WITHOUT_SIDE_BAR = {"live"}
KEPT_SPOTS = [spot for spot in SPOTS if spot.of_sample]
EMPTY_SPOTS = [spot for spot in SPOTS if not spot.of_sample]


@pytest.fixture(scope="module", params=list(Language), ids=str)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    yield request.param
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


OpenWorld = Callable[[Language, bool], World]


@pytest.fixture(scope="module")
def worlds(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWorld]:
    """The window in a language, over the sample or an empty file; one at a time."""
    made: dict[tuple[Language, bool], World] = {}

    def close() -> None:
        while made:
            made.popitem()[1].close()

    def over(language: Language, of_sample: bool) -> World:
        if (language, of_sample) not in made:
            close()
            folder = tmp_path_factory.mktemp("shown")
            made[language, of_sample] = World(folder, language, of_sample=of_sample)
        return made[language, of_sample]

    yield over
    close()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


def name_of(spot: Spot) -> str:
    return spot.name


@cache
def words_of(language: Language) -> Callable[[str], bool]:
    """Whether a text is wholly ours: one of the catalogue, with nothing of the user's in it."""
    catalogue = RESOURCES / "translations" / f"tlc_{language}.ts"
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    texts = {found.text for tag in ("source", "translation") for found in tree.iter(tag)}
    ours = {text.replace("&", "") for text in texts if text and "{" not in text}
    return lambda text: text.replace("&&", "&").rstrip("…") in ours or text in ours


class Shown(NamedTuple):
    """A place that is shown in a large window."""

    world: World
    spot: Spot
    window: QWidget


def _each(spots: list[Spot]) -> list[Any]:
    """Each of the places in each language, one language after the other."""
    pairs = product(Language, spots)
    return [pytest.param(pair, id=f"{pair[0]}-{pair[1].name}") for pair in pairs]


def _opened(worlds: OpenWorld, language: Language, spot: Spot) -> Shown:
    world = worlds(language, spot.of_sample)
    return Shown(world, spot, world.visit(spot))


@pytest.fixture(scope="module", params=_each(KEPT_SPOTS))
def shown(worlds: OpenWorld, request: pytest.FixtureRequest) -> Shown:
    """Opened once, for all that is asked of it; what touches it comes last in this file."""
    return _opened(worlds, *request.param)


@pytest.fixture(scope="module", params=_each(EMPTY_SPOTS))
def shown_empty(worlds: OpenWorld, request: pytest.FixtureRequest) -> Shown:
    return _opened(worlds, *request.param)


def faults(shown: Shown) -> list[str]:
    """What is wrong with a place, in a large window, there by keys too, and in a small one."""
    found = _faults_seen(shown.world, shown.window)
    stops = looking.walk(shown.window)
    assert stops
    found += looking.unreached(shown.window, stops)
    found += looking.out_of_order(shown.window, stops)
    found += _facts_that_are_none(shown.window)
    small = shown.world.visit(shown.spot, SMALL)
    return found + [f"{SMALL.width()}: {each}" for each in _faults_seen(shown.world, small)]


def _facts_that_are_none(window: QWidget) -> list[str]:
    """Texts that are tied to no fact of a record: what they said before could not be found."""
    facts = [each._fact for each in window.findChildren(RecordText) if each._place is None]
    kinds = row_kinds()
    columns = {f"{kind}:{name}" for kind in kinds for name in kinds[kind].__mapper__.columns.keys()}  # noqa: SIM118
    return [f"no such fact: {fact}" for fact in {*facts} - columns - {"story:new"}]


def _faults_seen(world: World, window: QWidget) -> list[str]:
    return [
        *looking.clipped(window, words_of(world.language)),
        *looking.outside(window),
        *looking.overlapping(window),
        *looking.too_small(window),
        *looking.nameless(window),
        *looking.deaf(window),
        *looking.marked_up(window),
        *looking.beside_each_other(window),
        *_too_large(window),
    ]


def _too_large(window: QWidget) -> list[str]:
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    fits = least.boundedTo(SMALLEST_SCREEN) == least
    fits = fits and window.size().boundedTo(LARGE) == window.size()
    return [] if fits else [f"{window.objectName()} needs {least}, has {window.size()}"]


def test_every_page_of_the_window_is_looked_at() -> None:
    assert set(page_table.PAGES) <= {spot.page for spot in SPOTS if spot.of_sample}


@pytest.fixture(scope="module")
def odd_world(spoken: Language, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Over the sample, in which every text that somebody can type is `ODD`."""
    folder = tmp_path_factory.mktemp("odd")
    write_file(folder / "sample.tlc", spoken, of_sample=True)
    with closing(Store(folder / "sample.tlc")) as sample:
        write_all_texts(folder / "odd.tlc", sample, ODD)
    made = World(folder, spoken, file=folder / "odd.tlc")
    yield made
    made.close()


@pytest.mark.parametrize("spot", KEPT_SPOTS, ids=name_of)
def test_what_was_typed_is_shown_as_it_was_typed(odd_world: World, spot: Spot) -> None:
    window = odd_world.visit(spot)
    found = [text for text in looking.written(window) if "R&" in text or "&amp" in text]
    if spot.name not in SAYS_NOTHING:
        assert found
    assert [text for text in found if not _is_whole(text)] == []
    assert [text for text in found if _turns_the_rest(text)] == []


def _is_whole(text: str) -> bool:
    """Whether the odd text is there, or as much of its beginning as there is room for.

    A name has no mark of direction.
    """
    if text == ODD.split()[0]:
        return True  # what is searched for
    begun = text[text.index("<b>R") :] if "<b>R" in text else ""
    return begun.startswith((ODD, unsteered(ODD).strip())) or (
        text.endswith("…") and ODD.startswith(begun.rstrip("…"))
    )


def _turns_the_rest(text: str) -> bool:
    """Whether its mark turns what stands after it too: it does unless it stands by itself."""
    for line in text.splitlines():
        alone = re.sub("\u2068[^\u2069]*\u2069", "", line)
        _, mark, after = alone.partition("\u202e")
        if mark and re.search(r"\w", after):
            return True
    return False


def test_no_two_acts_of_a_menu_share_a_letter(shown: Shown) -> None:
    bar = shown.world.window.frame.top_bar.menus
    menus = [menu for menu in shown.world.window.findChildren(QMenu) if menu.title()]
    assert len(menus) > 4
    texts = [[act.text() for act in bar.actions()]]
    texts += [[act.text() for act in _acts(menu)] for menu in menus]
    for group in texts:
        letters = [found for text in group if (found := _letter(text))]
        assert len(letters) == len(set(letters)), group


def _acts(menu: QMenu) -> list[QAction]:
    return [act for act in menu.actions() if not act.isSeparator()]


def _letter(text: str) -> str:
    """The letter after a single `&`."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found.group(1).casefold() if found else ""


@pytest.fixture(scope="module")
def theirs(worlds: OpenWorld) -> Callable[[Language], tuple[list[str], list[str]]]:
    """The names of everybody in the sample, in their order, and what somebody wrote into it."""

    @cache
    def of(language: Language) -> tuple[list[str], list[str]]:
        world = worlds(language, True)
        return ten_rules.names_in(world), ten_rules.written_in(world)

    return of


def test_rules_1_3_and_8_hold_at_each_place(
    shown: Shown, theirs: Callable[[Language], tuple[list[str], list[str]]]
) -> None:
    language = shown.world.language
    assert ten_rules.broken(shown.window, *theirs(language), language) == {}


def test_the_sheet_and_its_header_are_mirrored(shown: Shown) -> None:
    """Side bar at the side where reading begins, the sheet beside it, acts at the far end."""
    if not shown.spot.is_page:
        return
    if shown.spot.page in WITHOUT_SIDE_BAR:
        assert not shown.world.window.frame.side_bar.isVisible()
        return
    world, window = shown.world, shown.window
    rtl = world.language.right_to_left

    def ahead(widget: QWidget) -> QRect:
        """Where it is, as read from left to right."""
        found = looking.place(widget, window)
        return (
            QRect(window.width() - found.right() - 1, found.y(), found.width(), found.height())
            if rtl
            else found
        )

    frame = world.window.frame
    side, sheet = ahead(frame.side_bar), ahead(frame.page_area)
    assert (side.left(), side.width()) == (0, 216)
    assert (sheet.left(), sheet.right()) == (216, window.width() - 13)
    page = world.shell.navigator.page()
    assert page is not None
    assert ahead(page) == sheet
    layout = page.layout()
    assert isinstance(layout, QGridLayout)
    header = layout.itemAtPosition(0, 0).widget()
    title = next(
        each
        for each in looking.visible(window)
        if each.objectName().endswith("_title") and header.isAncestorOf(each)
    )
    backs = [each for each in header.findChildren(BackLink) if each.isVisible()]
    leads = ahead(backs[0] if backs else title)
    assert leads.left() < sheet.left() + 60
    if backs:
        between = ahead(title).left() - leads.right()
        assert 0 < between < 30
        assert leads.top() < ahead(title).center().y() < leads.bottom()
    acts = [
        each
        for each in looking.interactive(window)
        if header.isAncestorOf(each)
        and each is not title
        and not any(back.isAncestorOf(each) for back in backs)
    ]
    assert all(ahead(each).left() > ahead(title).left() for each in acts)


def test_nothing_is_clipped_nameless_or_out_of_reach(shown: Shown) -> None:
    found = faults(shown)
    assert not found, "\n".join(found)


def test_nothing_is_clipped_nameless_or_out_of_reach_while_empty(shown_empty: Shown) -> None:
    found = faults(shown_empty)
    assert not found, "\n".join(found)


def test_the_empty_frame_in_arabic_is_the_mirror_of_the_english(qapp: QApplication) -> None:
    shots: dict[Language, QImage] = {}
    for language in (Language.ENGLISH, Language.ARABIC):
        install(language)
        theme.apply(qapp, dark=False, rtl=language.right_to_left)
        window = MainWindow()
        assert window.frame
        window.resize(LARGE)
        window.show()
        qapp.processEvents()
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        shots[language] = _without_words(window, image)
        window.hide()
        window.deleteLater()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)
    mirror = shots[Language.ARABIC].transformed(QTransform().scale(-1, 1))
    assert _differing(shots[Language.ENGLISH], mirror) < 200  # round corners, smoothed otherwise
    assert _differing(shots[Language.ENGLISH], shots[Language.ARABIC]) > 5000


def _without_words(window: MainWindow, image: QImage) -> QImage:
    """Painted over: menus, names of places, and the ring, whose seats have their own order."""
    painter = QPainter(image)
    bar = looking.place(window.frame.side_bar, window)
    top = QRect(QPoint(0, 0), QSize(window.width(), window.frame.top_bar.height()))
    for hidden in (bar.adjusted(2, 0, -2, 0), top):
        painter.fillRect(hidden, QColor("magenta"))
    painter.end()
    return image


def _differing(one: QImage, other: QImage) -> int:
    """How many pixels are not the same."""
    assert one.size() == other.size()
    return sum(a != b for a, b in zip(_pixels(one), _pixels(other), strict=True))


def _pixels(image: QImage) -> memoryview:
    return memoryview(bytes(image.constBits())).cast("I")
