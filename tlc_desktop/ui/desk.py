"""What every page is given: the open file, its words, and ways to say something or go elsewhere."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tlc_desktop.deferred import later
from tlc_desktop.domain.communities import Community
from tlc_desktop.i18n.formats import Formats, formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import LineField, TextField

if TYPE_CHECKING:
    from tlc_desktop.storage import communities, records
    from tlc_desktop.storage.undo_log import RecordingSession
else:
    communities = later("tlc_desktop.storage.communities")
    records = later("tlc_desktop.storage.records")


class Desk(QObject):
    """The open file as pages see it.

    Signals:
        went: Somebody wants to be at another `Place`.
        told: A short sentence to show at the foot of the sheet, with whether Undo stands beside it.

    Attributes:
        workspace: Read and change through it.
        words: The window's language.
        formats: Numbers and days, as the community writes them in the window's language.
        community: The community's own facts; kept up to date.
    """

    went = Signal(object)
    told = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        words: Words,
        clock: Callable[[], datetime] = datetime.now,
        community: Community | None = None,
    ) -> None:
        """Make one; `community` is given where it was read already."""
        super().__init__()
        self.workspace = workspace
        self.words = words
        self._clock = clock
        self.community: Community
        self.formats: Formats
        self._show(community or self._read())
        workspace.changed.connect(self._follow)

    def _read(self) -> Community:
        with self.workspace.read() as session:
            return communities.community(session)

    def _show(self, community: Community) -> None:
        self.community = community
        self.formats = formats(community, self.words.language)

    def _follow(self, tables: frozenset[str]) -> None:
        if "community" in tables:
            self._show(self._read())

    def now(self) -> datetime:
        """Local time."""
        return self._clock()

    def today(self) -> date:
        return self._clock().date()

    def go(self, page: str, record: UUID | None = None, *, kind: str = "", text: str = "") -> None:
        """Show another page; see `Place`."""
        self.went.emit(Place(page, record, kind, text))

    def tell(self, sentence: str, *, undo: bool = False) -> None:
        """Say something at the foot of the sheet."""
        self.told.emit(sentence, undo)

    def bin(self, kind: str, key: UUID, label: str, sentence: str) -> None:
        """Put a record into the bin at once, and offer Undo with `sentence`."""
        with self.workspace.change(label) as session:
            records.delete(session, kind, key)
        self.tell(sentence, undo=True)


TextSource = LineField | TextField | BidiTextEdit


class Typing(QObject):
    """Ties text fields of one record to the file: typed text is saved, saved text is shown.

    A saved text is never put into a field whose own text is still on its way.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def tie(
        self,
        field: TextSource,
        key: Callable[[], str],
        label: str,
        write: "Callable[[RecordingSession, str], None]",
    ) -> None:
        """Save what is typed in `field`.

        Args:
            field: The field.
            key: Names the record and field *now*, such as "idea:<id>:title".
            label: The step's name, in English (`QT_TRANSLATE_NOOP("Steps", ...)`).
            write: Writes a text; is run on another thread, so it must not touch widgets.
        """
        workspace = self._desk.workspace

        def edited(text: str) -> None:
            workspace.type(key(), label, lambda session: write(session, text))

        field.edited.connect(edited)
        field.left.connect(lambda: workspace.leave(key()))

    def show(self, field: TextSource, key: str, text: str) -> None:
        """Show a saved text, unless newer text for it is on its way or it is shown already."""
        if not self._desk.workspace.is_typing(key) and field.text() != text:
            field.set_text(text)
