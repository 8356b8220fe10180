"""Which ideas are wanted, by state, source and person, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.ideas import IdeaState, Source
from tlc_desktop.domain.members import Member
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage.ideas import IdeaOrder
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ordering import OrderButton
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import Choice

ALL, FINDS = "all", "finds"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a filter asks for; `finds` instead of ideas."""

    finds: bool = False
    states: tuple[IdeaState, ...] = ()
    source: Source | None = None
    member: UUID | None = None
    order: IdeaOrder = IdeaOrder.NEWEST

    @property
    def everything(self) -> bool:
        """Whether no idea is left out."""
        return not (self.finds or self.states or self.source or self.member)


class IdeaFilters(QWidget):
    """Segments for the state and the finds, and combo boxes for the rest.

    Signals:
        changed: The user wants others.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = desk.words
        states = [(state.value, _capital(label(state, words))) for state in IdeaState]
        self.which = Segments(
            [(ALL, self.tr("All")), *states, (FINDS, self.tr("Things we found"))],
            "ideas_which",
            self.tr("Which ideas"),
            ALL,
        )
        self.source = Choice("ideas_source", self.tr("Where it comes from"))
        self.member = Choice("ideas_member", self.tr("Who has a part in it"))
        orders = (
            (IdeaOrder.NEWEST.value, self.tr("Newest first")),
            (IdeaOrder.TITLE.value, self.tr("By title")),
            (IdeaOrder.STATE.value, self.tr("By state")),
        )
        self.order = OrderButton(desk, "ideas_order", orders, self)
        _offer(
            self.source,
            [("", self.tr("From anywhere")), *((s.value, label(s, words)) for s in Source)],
        )
        self.set_people(())
        flow = self._flow = FlowLayout(self)
        flow.addWidget(self.which)
        self.which.chosen.connect(self._changed)
        for choice in (self.source, self.member):
            flow.addWidget(choice)
            choice.activated.connect(self._changed)
        flow.addWidget(self.order)
        self.holders = buttons.quiet(self.tr("People who know"), "ideas_holders", "people")
        self.holders.clicked.connect(lambda: desk.go("holders"))
        flow.addWidget(self.holders)
        self.order.chosen.connect(self._changed)

    def add(self, widget: QWidget) -> None:
        """Put something after them."""
        self._flow.addWidget(widget)

    def set_people(self, people: Sequence[Member]) -> None:
        """Offer everybody of the group, by name."""
        _offer(self.member, [("", self.tr("Anybody")), *((str(m.id), m.name) for m in people)])

    def wanted(self) -> Wanted:
        """What is chosen now."""
        which = self.which.choice()
        source, member = self.source.currentData(), self.member.currentData()
        return Wanted(
            finds=which == FINDS,
            states=() if which in (ALL, FINDS) else (IdeaState(which),),
            source=Source(source) if source else None,
            member=UUID(member) if member else None,
            order=IdeaOrder(self.order.choice()),
        )

    def clear(self, which: str = ALL) -> None:
        """Want everything, or the finds; the order stays."""
        self.which.set_choice(which)
        self.source.setCurrentIndex(0)
        self.member.setCurrentIndex(0)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Finds have neither source nor order."""
        for choice in (self.source, self.member, self.order):
            choice.setVisible(self.which.choice() != FINDS)


def _offer(choice: Choice, offered: Sequence[tuple[str, str]]) -> None:
    """Offer these, keeping the chosen one."""
    there = [(choice.itemData(n), choice.itemText(n)) for n in range(choice.count())]
    if there == list(offered):
        return
    kept = choice.currentData()
    choice.clear()
    for key, text in offered:
        choice.addItem(text, key)
    choice.setCurrentIndex(max(0, choice.findData(kept)))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
