"""The list of try-outs: found by a word, of now, told, resting or all."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import tryouts
from tlc_desktop.storage.tryouts import Which
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.nothing_found import NothingFound
from tlc_desktop.ui.widgets.rows import RowText

# After so many days a month says enough, and a day without its year too little.
LATELY = 200


class FoundTryOuts(QWidget):
    """A field, four segments, and the try-outs by the names of their owners.

    Signals:
        wanted: What is looked for changed.
        chosen: A row became current; carries the id of its try-out.
    """

    wanted = Signal()
    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys: list[UUID] = []
        self._people: dict[UUID, Member] = {}
        placeholder = self.tr("Find in try-outs")
        self.field = LineField("", "try_outs_find", placeholder, icon="search", parent=self)
        self.which = Segments(
            [
                (Which.NOW.value, self.tr("Now")),
                (Which.TOLD.value, self.tr("Told us")),
                (Which.RESTING.value, self.tr("Left for now")),
                (Which.ALL.value, self.tr("All")),
            ],
            "try_outs_which",
            self.tr("Which try-outs"),
            Which.NOW.value,
            parent=self,
        )
        self._stack = QStackedWidget(self)
        self.rows = RowList(
            "try_outs",
            self.tr("Try-outs"),
            self._load,
            self._count,
            parent=self._stack,
            beside=True,
        )
        self._stack.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.which)
        column.addWidget(self._stack, 1)
        self.field.edited.connect(self.wanted)
        self.which.chosen.connect(self.wanted)
        self.rows.chosen.connect(self.chosen)

    @cached_property
    def _nothing(self) -> NothingFound:
        """What stands here where none is found."""
        words = self.tr("No try-out matches.")
        made = NothingFound("try_outs_nothing", words, self._stack)
        self._stack.addWidget(made)
        made.cleared.connect(self._clear)
        return made

    def filter(self) -> tuple[str, Which]:
        """What is typed, and which are wanted."""
        return self.field.text(), Which(self.which.choice())

    def set_filter(self, typed: str, which: Which) -> None:
        """Look for something else, without a signal."""
        self.field.set_text(typed)
        self.which.set_choice(which.value)

    def show_found(self, keys: Sequence[UUID], people: dict[UUID, Member], current: str) -> None:
        """Show these try-outs; `current` is the id of the one that is open, if it is among them."""
        self._keys = list(keys)
        self._people = people
        self._stack.setCurrentWidget(self.rows if keys else self._nothing)
        self.rows.set_current("")  # or it would be looked for among all of the new rows
        self.rows.refresh()
        if current and UUID(current) in self._keys:
            number = self._keys.index(UUID(current))
            self.rows.model().index(number, 0).data()  # so that its page is loaded
            self.rows.set_current(current)

    def _clear(self) -> None:
        self.set_filter("", Which.ALL)
        self.wanted.emit()
        self.field.setFocus()

    def _count(self) -> int:
        return len(self._keys)

    def _load(self, offset: int, limit: int) -> list[RowText]:
        with self._desk.workspace.read() as session:
            found = tryouts.some(session, self._keys[offset : offset + limit], stories=False)
        return [self._row(tryout) for tryout in found]

    def _row(self, tryout: TryOut) -> RowText:
        formats, today = self._desk.formats, self._desk.today()
        lately = (today - tryout.day).days < LATELY
        day = formats.day_month(tryout.day) if lately else formats.month(tryout.day)
        words = formats.quote(tryout.what.replace("\n", " "))
        if tryout.with_class:
            words = f"{words} {isolate(tryout.with_class)}"
        anyone = names(Audience.GROUP, self._desk.words).anyone
        owner = shown_name(self._people, tryout.owner, anyone)
        caption = self.tr("since {day}").format(day=day)
        return RowText(str(tryout.id), owner, caption, lines=(words,))
