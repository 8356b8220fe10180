"""Erasing a colleague, after asking: also what becomes of the name in what others wrote."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import records
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.written_names import Mention
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress, Task
from tlc_desktop.ui.widgets import dialogs, labels
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.window.record_table import RECORDS

translate = QCoreApplication.translate
AROUND = 50
FRAME = 60  # what a window needs around a dialog
MOST = 60  # lines, more than anybody reads one by one
BLANK, LEAVE = "blank", "leave"


def erase(
    parent: QWidget, desk: Desk, member: Member, then: Callable[[], None]
) -> Task[list[Mention]]:
    """Look where a name stands, ask whether to erase whose it is, and do it; the window goes on meanwhile.

    Args:
        parent: What asks.
        desk: The open file.
        member: Whom.
        then: What to do once it is done.
    """
    desk.workspace.settle()
    store, name = desk.workspace.store, desk.formats.quote(member.name)

    def look(progress: Progress) -> list[Mention]:
        with store.read() as session:
            return records.mentions_of(session, member.id, progress.step)

    def ask(places: list[Mention]) -> None:
        blank = asked_to_erase(parent, desk, name, places)
        if blank is not None:
            left = [place for place in places if place not in frozenset(blank)]
            tasks.run(
                parent,
                translate("Erasing", "Erasing {name}").format(name=name),
                lambda _progress: _erase(store, member.id, blank),
                lambda tables: told(tables, left),
            )

    def told(tables: frozenset[str], left: list[Mention]) -> None:
        desk.workspace.tell(tables, for_good=True)
        desk.tell(receipt(desk, left))
        then()

    what = translate("Erasing", "Looking where {name} stands").format(name=name)
    return tasks.run(parent, what, look, ask)


def _erase(store: Store, key: UUID, blank: Sequence[Mention]) -> frozenset[str]:
    with store.change_for_good() as session:
        records.erase_member(session, key, blank)
    return session.step.tables


def asked_to_erase(
    parent: QWidget, desk: Desk, name: str, places: Sequence[Mention]
) -> list[Mention] | None:
    """Ask whether to erase somebody, and where to put a blank for the name; None for leaving it.

    Args:
        parent: What asks.
        desk: The open file.
        name: Whom, as it is shown.
        places: Where the name stands in what others wrote.
    """
    words = translate(
        "Erasing",
        "This page and their try-outs are removed, and the name in the list of "
        "what was given to others, from the bin and from undo too. What they "
        "said and their ideas stay, without a name. This cannot be undone.",
    )
    if places:
        words += " " + translate(
            "Erasing", "The name is also in what others wrote. What should happen to it there?"
        )
    listed = _Places(desk, places) if places else None
    dialog = dialogs.question(
        parent,
        "erase_member",
        translate("Erasing", "Erase {name} for ever?").format(name=name),
        words,
        translate("Erasing", "Erase for ever"),
        inside=scrolled(listed, "erase_places") if listed is not None else None,
    )
    if listed is not None:
        room = dialog.screen().availableGeometry().height() - theme.measure(FRAME)
        dialog.resize(theme.measure(640), min(dialog.sizeHint().height(), room))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return listed.to_blank() if listed is not None else []


def receipt(desk: Desk, left: Sequence[Mention]) -> str:
    """What is said once somebody is erased: where the name was left."""
    if not left:
        return translate("Erasing", "Erased for ever. The name is nowhere in this file any more.")
    kinds = dict.fromkeys(_kind(desk, place) for place in left)
    return translate("Erasing", "Erased for good. You left the name in: {places}.").format(
        places=desk.formats.list(tuple(kinds))
    )


class _Places(QWidget):
    """A line for each place, with a choice beside it; where there are very many, one for the rest."""

    def __init__(self, desk: Desk, places: Sequence[Mention]) -> None:
        super().__init__()
        self._choices: list[tuple[Sequence[Mention], Segments]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.SPACE_8, 0)
        column.setSpacing(theme.SPACE_12)
        by_name = sorted(places, key=lambda place: not place.is_sure)
        for place in by_name[:MOST]:
            column.addLayout(self._line([place], _kind(desk, place), _around(place)))
        for heading, rest in (
            (translate("Erasing", "Everywhere else"), [p for p in by_name[MOST:] if p.is_sure]),
            (
                translate("Erasing", "Everywhere else, as a single word"),
                [place for place in by_name[MOST:] if not place.is_sure],
            ),
        ):
            if rest:
                kinds = tuple(dict.fromkeys(_kind(desk, place) for place in rest))
                column.addLayout(self._line(rest, heading, desk.formats.list(kinds)))
        column.addStretch(1)

    def _line(self, places: Sequence[Mention], kind: str, around: str) -> QHBoxLayout:
        row, text = QHBoxLayout(), QVBoxLayout()
        text.addWidget(labels.caption(kind))
        text.addWidget(labels.body(around))
        choice = Segments(
            [
                (BLANK, translate("Erasing", "A blank")),
                (LEAVE, translate("Erasing", "Leave it")),
            ],
            f"erase_place_{len(self._choices)}",
            f"{kind}: {around}",
            BLANK if all(place.is_sure for place in places) else LEAVE,
        )
        self._choices.append((places, choice))
        row.addLayout(text, 1)
        row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def to_blank(self) -> list[Mention]:
        """Where a blank was chosen."""
        blank = (places for places, choice in self._choices if choice.choice() == BLANK)
        return [place for places in blank for place in places]


def _kind(desk: Desk, place: Mention) -> str:
    record = RECORDS.get(place.kind) or RECORDS.get(records.owner_of(place.kind)[1])
    if record is None:
        return translate("Erasing", "Settings")
    return desk.words.translate("BinPage", record.bin_word)


def _around(place: Mention) -> str:
    """The words around the name, on one line."""
    start, end = place.spans[0][0] - AROUND, place.spans[-1][1] + AROUND
    end = min(end, place.spans[0][1] + 3 * AROUND)
    before, after = "…" if start > 0 else "", "…" if end < len(place.text) else ""
    return before + one_line(place.text[max(0, start) : end]) + after
