"""What every page is given: the open file, its words, and ways to say something or go elsewhere."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Community
from tlc_desktop.i18n.formats import Formats, formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.even_clock import EvenClock, seconds_passed

if TYPE_CHECKING:
    from tlc_desktop.domain.backup_care import Care
    from tlc_desktop.domain.members import Member
    from tlc_desktop.storage import communities, members, records
else:
    communities = read_later("tlc_desktop.storage.communities")
    members = read_later("tlc_desktop.storage.members")
    records = read_later("tlc_desktop.storage.records")


# Of which names and their order are made.
_NAMES = frozenset({"member", "community"})


class Desk(QObject):
    """The open file as pages see it.

    Signals:
        went: Somebody wants to be at another `Place`.
        expected: Somebody may want to be at a `Place` in a moment.
        ordered: Another order was chosen for a list.
        asked: Something is wanted of the program; carries a `Request`.
        wrote: A short sentence about a file that was saved, and its path.
        cared: There is something else to do for the safety of the file, or nothing any more.
        told: A short sentence to show at the foot of the sheet, with whether Undo stands beside it.

    Attributes:
        workspace: Read and change through it.
        words: The window's language.
        formats: Numbers and days, as the community writes them in the window's language.
        community: The community's own facts; kept up to date.
        orders: The order that was chosen for each list, by its name.
        care: What there is to do for the safety of the file, if anything is known yet.
        even: The time by which a meeting goes on.
    """

    went = Signal(object)
    expected = Signal(object)
    ordered = Signal()
    asked = Signal(object)
    told = Signal(str, bool)
    wrote = Signal(str, object)
    cared = Signal()

    def __init__(
        self,
        workspace: Workspace,
        words: Words,
        clock: Callable[[], datetime] = datetime.now,
        community: Community | None = None,
        seconds: Callable[[], float] = seconds_passed,
    ) -> None:
        """Make one; `community` is given where it was read already."""
        super().__init__()
        self.workspace = workspace
        self.words = words
        self._clock = clock
        self.even = EvenClock(clock, seconds)
        self.orders: dict[str, str] = {}
        self.care: Care | None = None
        self.community: Community
        self.formats: Formats
        self._people: dict[UUID, Member] | None = None
        self._show(community or self._read())
        workspace.changed.connect(self._follow)

    def _read(self) -> Community:
        with self.workspace.read() as session:
            return communities.community(session)

    def _show(self, community: Community) -> None:
        self.community = community
        self.formats = formats(community, self.words.language)

    def _follow(self, tables: frozenset[str]) -> None:
        if not tables or tables & _NAMES:
            self._people = None
        if "community" in tables:
            self._show(self._read())

    @property
    def people(self) -> "dict[UUID, Member]":
        """Everybody by id, in the order of names, as a page shows them; read when first wanted."""
        if self._people is None:
            with self.workspace.read() as session:
                self._people = members.people(session, self.words.language)
        return self._people

    def now(self) -> datetime:
        """Local time."""
        return self._clock()

    def today(self) -> date:
        return self._clock().date()

    def go(self, page: str, record: UUID | None = None, *, kind: str = "", text: str = "") -> None:
        """Show another page; see `Place`."""
        self.went.emit(Place(page, record, kind, text))

    def order(self, name: str, key: str) -> None:
        """Remember the order that was chosen for a list."""
        self.orders[name] = key
        self.ordered.emit()

    def show_care(self, care: "Care | None") -> None:
        """Show what there is to do for the safety of the file."""
        self.care = care
        self.cared.emit()

    def tell(self, sentence: str, *, undo: bool = False) -> None:
        """Say something at the foot of the sheet."""
        self.told.emit(sentence, undo)

    def tell_saved(self, sentence: str, path: Path) -> None:
        """Say that a file was saved, with a way to where it lies."""
        self.wrote.emit(sentence, path)

    def bin(self, kind: str, key: UUID, label: str, sentence: str) -> None:
        """Put a record into the bin at once, and offer Undo with `sentence`."""
        with self.workspace.change(label) as session:
            records.delete(session, kind, key)
        self.tell(sentence, undo=True)
