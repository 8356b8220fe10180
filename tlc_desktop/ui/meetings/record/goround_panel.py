"""How's it going? A go-round of the try-outs, each told by its owner."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import circle_of
from tlc_desktop.ui.live.turn_card import TurnCard
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

GROWS_TO = 100
TALL = 330


class GoRoundPanel(QWidget):
    """Open try-outs by name; click one to hear it, or go round."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("goround")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._found: list[UUID] = []
        self._circle = circle_of(desk)
        self.card = TurnCard(desk, self, writes=True)
        self._begin = buttons.quiet(self.tr("Go round"), "goround_begin")
        self._begin.clicked.connect(self._go_round)
        self.list = RowList(
            "goround_list", self.tr("Everyone in turn"), self._load, lambda: self._found
        )
        self.list.opened.connect(self._open)
        self._nothing = labels.caption(
            self.tr("Nobody is trying something out just now."), wrap=True
        )
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("How’s it going?"), TextRole.SECTION, wrap=True), 1)
        top.addWidget(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(top)
        column.addWidget(self.card)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        self._circle.changed.connect(self._offer)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show who could tell something in a meeting."""
        self._shown = shown
        with self._desk.workspace.read() as session:
            self._found = [key for key, _ in tryouts.going_round(session, shown.meeting.day)]
        self.card.show_meeting(shown)
        self._nothing.setVisible(not self._found)
        self.list.setVisible(bool(self._found))
        self.list.refresh()
        self._size_list()
        self._offer()

    def _size_list(self) -> None:
        """As high as its rows while they are few; else it scrolls by itself."""
        rows = len(self._found)
        if rows > GROWS_TO:
            self.list.setFixedHeight(theme.measure(TALL))
            return
        heights = (self.list.sizeHintForRow(n) for n in range(rows))
        self.list.setFixedHeight(max(sum(heights), theme.measure(40)))

    def _offer(self) -> None:
        """Offer to go round until that has begun."""
        self._begin.setVisible(self._circle.round is None and bool(self._circle.seats))

    def _load(self, offset: int, limit: int) -> Sequence[RowText]:
        with self._desk.workspace.read() as session:
            some = tryouts.some(session, self._found[offset : offset + limit])
        return [self._row(one) for one in some]

    def _row(self, one: TryOut) -> RowText:
        day = self._shown.meeting.day if self._shown else None
        lines = tuple(s.what_i_did for s in one.stories if s.day == day and s.what_i_did)
        answer = label(one.answer, self._desk.words) if one.answer else ""
        (owner,) = self._shown.names([one.owner]) if self._shown else ("",)
        return RowText(id=str(one.id), title=owner, caption=answer, lines=(one.what, *lines))

    def _open(self, key: str) -> None:
        with self._desk.workspace.read() as session:
            tryout = tryouts.try_out(session, UUID(key))
        self.card.show_tryout(tryout)
        self.card.story.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_round(self) -> None:
        """Begin, with the keyboard where the first tells."""
        self.card.begin()
        first = self.card.story.edit if self.card.tryout else self.card.next
        first.setFocus(Qt.FocusReason.OtherFocusReason)
