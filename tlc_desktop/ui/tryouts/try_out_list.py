"""The list of try-outs: found by a word, of now, told, resting or all."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import tryouts
from tlc_desktop.storage.tryouts import TryOutOrder, Which
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.ordering import OrderButton
from tlc_desktop.ui.tryouts.try_out_acts import try_out_acts
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
        write: The words of the one that is chosen shall be changed.
    """

    wanted = Signal()
    chosen = Signal(str)
    write = Signal()

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
        orders = (
            (TryOutOrder.NAME.value, self.tr("By name")),
            (TryOutOrder.DAY.value, self.tr("By the day to talk about it")),
            (TryOutOrder.STATE.value, self.tr("By what became of it")),
        )
        self.order = OrderButton(desk, "try_outs_order", orders, self)
        self._stack = QStackedWidget(self)
        self.rows = RowList(
            "try_outs",
            self.tr("Try-outs"),
            self._load,
            lambda: self._keys,
            parent=self._stack,
            beside=True,
        )
        try_out_acts(desk, self.rows, self._owner, self.write.emit)
        self._stack.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_4)
        top.addWidget(self.field)
        top.addWidget(self.order)
        column.addLayout(top)
        column.addWidget(self.which)
        column.addWidget(self._stack, 1)
        self.field.edited.connect(self.wanted)
        self.which.chosen.connect(self.wanted)
        self.order.chosen.connect(self.wanted)
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
        self.rows.refresh()
        self.rows.set_current(current)

    def _clear(self) -> None:
        self.set_filter("", Which.ALL)
        self.wanted.emit()
        self.field.setFocus()

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
        caption = self.tr("since {day}").format(day=day)
        return RowText(str(tryout.id), self._owner(tryout.owner), caption, lines=(words,))

    def _owner(self, key: UUID) -> str:
        return shown_name(self._people, key, names(Audience.GROUP, self._desk.words))
