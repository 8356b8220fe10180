"""Every place from left to right and from right to left, in the same words: each mirrors the other."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import PropertyMock, patch

import looking
import pytest
from every_place import SMALL, SPOTS, Spot, World, write_file
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QListView, QWidget
from small_places import POPUPS

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import install
from tlc_desktop.storage import members
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.record.said_frame import SaidHint

NEAR = 3  # px: what is left over of a half goes to one side
# What is never mirrored: technical text, in English in every window, with its scroll bar.
LEFT_TO_RIGHT = ("about_details_text", "bug_details_text", "licences_text")
Placed = dict[str, list[tuple[str, tuple[int, int]]]]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample and an empty file; no name is in two scripts, as each direction shows another."""
    folder = tmp_path_factory.mktemp("mirrored")
    for of_sample in (True, False):
        path = folder / f"{of_sample}.tlc"
        write_file(path, Language.ENGLISH, of_sample=of_sample)
        store = Store(path)
        with store.change("Edit member") as session:
            for each in members.members(session):
                members.edit(session, each.id, lambda member: replace(member, other_script=""))
        store.close()
    return folder


@pytest.fixture(scope="module")
def left_to_right(files: Path, qapp: QApplication) -> Placed:
    return every_rect(files, rtl=False)


@pytest.fixture(scope="module")
def right_to_left(files: Path, qapp: QApplication) -> Iterator[Placed]:
    yield every_rect(files, rtl=True)
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


def every_rect(files: Path, rtl: bool) -> Placed:
    """Of each place, every widget and item with how far in it begins, and how wide it is."""
    found: Placed = {}
    sizes = {role: (latin, latin, bold) for role, (latin, _, bold) in theme._SIZES.items()}
    turned = patch.object(Language, "right_to_left", new_callable=PropertyMock, return_value=rtl)
    with turned, patch.dict(theme._SIZES, sizes):  # Arabic letters are larger
        for of_sample in (True, False):
            folder = files / f"{rtl}-{of_sample}"
            folder.mkdir()
            file = Path(shutil.copy(files / f"{of_sample}.tlc", folder / "circle.tlc"))
            world = World(folder, Language.ENGLISH, of_sample=of_sample, file=file)
            for spot in (*SPOTS, *POPUPS):
                if spot.of_sample is of_sample:
                    found[spot.name] = _rects(world.visit(spot, SMALL), rtl)
            world.close()
    return found


def _rects(window: QWidget, rtl: bool) -> list[tuple[str, tuple[int, int]]]:
    found: list[tuple[str, tuple[int, int]]] = []
    for each in looking.visible(window):
        if any(up.objectName() in LEFT_TO_RIGHT for up in _ups(each)):
            continue
        name = looking.named(each)
        if isinstance(
            each, SaidHint
        ):  # cut elsewhere: in Arabic it begins with a mark of direction
            name = type(each).__name__
        found.append((name, _read(looking.place(each, window), window.size(), rtl)))
        if isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView):
            found += _items(each, rtl)
    return found


def _ups(widget: QWidget) -> Iterator[QWidget]:
    up = widget.parentWidget()
    while up is not None:
        yield up
        up = up.parentWidget()


def _items(view: QAbstractItemView, rtl: bool) -> list[tuple[str, tuple[int, int]]]:
    """Those that have room: of a hidden column, which is at no place, there are none."""
    model, room = view.model(), view.viewport().size()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    return [
        (f"item {row}, {column} of {looking.named(view)}", _read(rect, room, rtl))
        for row in range(min(model.rowCount(), 12))
        for column in range(columns)
        if not (rect := view.visualRect(model.index(row, column))).isEmpty()
    ]


def _read(rect: QRect, room: QSize, rtl: bool) -> tuple[int, int]:
    left = room.width() - rect.right() - 1 if rtl else rect.left()
    return left, rect.width()


@pytest.mark.parametrize("spot", (*SPOTS, *POPUPS), ids=lambda spot: spot.name)
def test_each_place_is_the_mirror_of_itself(
    left_to_right: Placed, right_to_left: Placed, spot: Spot
) -> None:
    one, other = left_to_right[spot.name], right_to_left[spot.name]
    assert [name for name, _ in one] == [name for name, _ in other]
    found = [
        f"{name}: {a} and {b}"
        for (name, a), (_, b) in zip(one, other, strict=True)
        if any(abs(p - q) > NEAR for p, q in zip(a, b, strict=True))
    ]
    assert not found, "\n".join(found)
    assert one or spot.name.startswith("menu")
