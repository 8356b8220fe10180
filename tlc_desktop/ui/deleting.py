"""Putting records into the bin together, and saying what went."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.storage import records
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate
SAID, LONGEST = 3, 40


def bin_all(desk: Desk, titles: Mapping[tuple[str, UUID], str], label: str) -> None:
    """Put records into the bin, in one step, and say what went by its titles.

    Args:
        desk: Where they are.
        titles: Each by its table and id, at least one.
        label: What the user is doing, in English.
    """
    with desk.workspace.change(label) as session:
        for kind, key in titles:
            records.delete(session, kind, key)
    desk.tell(_sentence(desk, list(titles.values())), undo=True)


def _sentence(desk: Desk, titles: list[str]) -> str:
    short = [elided(one_line(title), LONGEST) for title in titles[:SAID]]
    match titles:
        case [_]:
            said = translate("Deleting", "{titles} is in the bin.")
            return said.format(titles=desk.formats.quote(short[0]))
        case _ if len(titles) <= SAID:
            said = translate("Deleting", "{titles} are in the bin.")
        case _:
            said = translate("Deleting", "{titles} and others are in the bin.")
    return said.format(titles=desk.formats.list([desk.formats.quote(each) for each in short]))
