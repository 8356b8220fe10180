"""Erasing a colleague, after asking: also what becomes of the name in what others wrote."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import backups, files, records
from tlc_desktop.storage.pages.receipt import erasure_receipt
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.written_names import Mention
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.print import pdf_pages, saving
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress, Task
from tlc_desktop.ui.widgets import dialogs, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.window.record_table import RECORDS

if TYPE_CHECKING:  # bring ReportLab, what checks JSON, and Qt's printing
    from tlc_desktop.exchange import whole_file
    from tlc_desktop.reports import receipt as receipts
    from tlc_desktop.reports.layout import sheet as sheets
    from tlc_desktop.ui.print import printer
else:
    whole_file = read_later("tlc_desktop.exchange.whole_file")
    receipts = read_later("tlc_desktop.reports.receipt")
    sheets = read_later("tlc_desktop.reports.layout.sheet")
    printer = read_later("tlc_desktop.ui.print.printer")

translate = QCoreApplication.translate
AROUND = 50
FRAME = 60  # what a window needs around a dialog
MOST = 60  # lines, more than anybody reads one by one
BLANK, LEAVE = "blank", "leave"
PRINT, SAVE = "print", "save"
# Asks where a paper goes; what brings it there, with what else is said. None where the user left.
HandOver = Callable[[QWidget, Desk, bytes], Callable[[str], None] | None]


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
        answer = asked_to_erase(parent, desk, name, places)
        if answer is None:
            return
        blank, wish = answer
        left = [place for place in places if place not in frozenset(blank)]

        def go_on(tell: Callable[[str], None] | None) -> None:
            if tell is None:
                return
            what = translate("Erasing", "Erasing {name}").format(name=name)
            tasks.run(
                parent,
                what,
                lambda _: _erase(store, member.id, blank, desk.today()),
                lambda tables: told(tables, left, tell),
            )

        if wish is None:
            go_on(desk.tell)
        else:
            _receipt(parent, desk, member.id, lambda paper: go_on(wish(parent, desk, paper)))

    def told(tables: frozenset[str], left: list[Mention], tell: Callable[[str], None]) -> None:
        desk.workspace.tell(tables, for_good=True)
        tell(receipt(desk, left))
        then()

    what = translate("Erasing", "Looking where {name} stands").format(name=name)
    return tasks.run(parent, what, look, ask)


def _erase(store: Store, key: UUID, blank: Sequence[Mention], day: date) -> frozenset[str]:
    backups.before(store, Why.ERASING)
    with store.change_for_good() as session:
        records.erase_member(session, key, blank)
    text = backups.readable(store.path)
    was_there = text.exists()
    backups.end_with(store, key, day)
    if was_there:
        with suppress(UserError):  # no room: the next backup writes it
            whole_file.write(store, text)
    return session.step.tables


def _receipt(parent: QWidget, desk: Desk, key: UUID, then: Callable[[bytes], None]) -> None:
    """Make the receipt as a PDF, of what will hold the name still."""
    store = desk.workspace.store

    def made(_progress: Progress) -> bytes:
        backups.before(store, Why.ERASING)  # so that it is among them
        with store.read() as session:
            held = erasure_receipt(session, store.path, key, desk.today())
        sheet = sheets.Sheet(desk.words, desk.formats, desk.community.paper)
        return receipts.receipt_pdf(held, sheet)

    tasks.run(parent, translate("Erasing", "Making the receipt"), made, then)


def _to_file(parent: QWidget, desk: Desk, paper: bytes) -> Callable[[str], None] | None:
    """Ask where the receipt goes, which is named for nobody; what keeps it there, and says so."""
    title, kind = translate("Erasing", "Save the receipt"), translate("Erasing", "PDF page")
    path = saving.chosen_path(parent, title, translate("Erasing", "Receipt") + ".pdf", kind)

    def tell(sentence: str) -> None:
        if path is not None:
            files.write_whole(path, paper)
            desk.tell_saved(sentence, path)

    return tell if path else None


def _to_printer(parent: QWidget, desk: Desk, paper: bytes) -> Callable[[str], None] | None:
    """Ask for a printer; what prints the receipt, and says so."""
    sizes = pdf_pages.sizes(paper)
    device = printer.chosen_printer(parent, sizes[0], len(sizes), translate("Erasing", "Receipt"))
    if device is None:
        return None
    pages = printer.chosen_pages(device, len(sizes))

    def tell(sentence: str) -> None:
        sent = translate("Erasing", "The receipt was sent to the printer.")
        tasks.run(
            parent,
            translate("Erasing", "Sending the receipt to the printer"),
            lambda progress: printer.print_pages(device, paper, sizes, pages, progress),
            lambda _: desk.tell(f"{sentence} {sent}"),
        )

    return tell


def asked_to_erase(
    parent: QWidget, desk: Desk, name: str, places: Sequence[Mention]
) -> tuple[list[Mention], HandOver | None] | None:
    """Ask whether to erase somebody, where to put a blank for the name, and how a receipt is handed over, if at all.

    None for leaving it.

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
    wish = translate("Erasing", "A receipt to hand over, that lists what holds the name still")
    wanted = worn(QCheckBox(wish))
    identify(wanted, "erase_receipt", wish)
    dialog.column.insertWidget(dialog.column.count() - 2, wanted)
    how = _ways(wish) if printer.has_printer() else None
    if how is not None:
        wanted.toggled.connect(how.setVisible)
        start = Qt.AlignmentFlag.AlignLeading
        dialog.column.insertWidget(dialog.column.count() - 2, how, 0, start)
    if listed is not None:
        room = dialog.screen().availableGeometry().height() - theme.measure(FRAME)
        dialog.resize(theme.measure(640), min(dialog.sizeHint().height(), room))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    blank = listed.to_blank() if listed is not None else []
    on_paper = how is not None and how.choice() == PRINT
    return blank, (_to_printer if on_paper else _to_file) if wanted.isChecked() else None


def _ways(wish: str) -> Segments:
    """How a receipt is handed over; hidden until one is wanted."""
    ways = [
        (PRINT, translate("Erasing", "Print it")),
        (SAVE, translate("Erasing", "Save it as PDF")),
    ]
    made = Segments(ways, "erase_receipt_how", wish, PRINT)
    made.hide()
    return made


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
