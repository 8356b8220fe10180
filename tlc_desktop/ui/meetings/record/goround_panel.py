"""How's it going? A go-round of the try-outs, each told by its owner."""

import random
from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import as_it_was, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

ANSWER = str(QT_TRANSLATE_NOOP("Steps", "Keep an answer"))
TELL = str(QT_TRANSLATE_NOOP("Steps", "Add a story line"))
GROWS_TO = 100
TALL = 330

Shuffle = Callable[[list[UUID]], None]


def in_turn(
    found: Sequence[tuple[UUID, UUID]], turns: Sequence[UUID], last: UUID | None
) -> list[UUID]:
    """Try-outs in the order in which their owners speak.

    Args:
        found: Each try-out and its owner, by the owner's name.
        turns: The owners in a shuffled order; empty for by name.
        last: Who speaks last when the order is shuffled: the facilitator.
    """
    if not turns:
        return [key for key, _ in found]
    place = {owner: n for n, owner in enumerate(turns)}
    if last and last in place:
        place[last] = len(turns)
    return [key for key, _ in sorted(found, key=lambda pair: place.get(pair[1], len(turns) + 1))]


class TurnCard(QFrame):
    """One try-out whose owner is speaking: what became of it, and one line of what happened.

    Signals:
        answered: An answer was chosen; carries it as a word.
        told: A line was typed; carries it.
    """

    answered = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "turn", self.tr("Whose turn it is"))
        self.setProperty("ground", "tint")
        self._name = labels.name("")
        self._what = labels.body("")
        self.story = LineField("", "turn_story", self.tr("What happened? One line, and Enter"))
        self.story.edit.returnPressed.connect(self._tell)
        words = desk.words
        answers = [(a.value, label(a, words)) for a in Answer]
        self.answers = (
            Segments(answers[:2], "turn_answer", self.tr("How it is going")),
            Segments(answers[2:], "turn_answer_more", self.tr("How it is going, more answers")),
        )
        row = FlowLayout()
        for segments in self.answers:
            segments.chosen.connect(self.answered)
            row.addWidget(segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._name)
        column.addWidget(self._what)
        column.addWidget(self.story)
        column.addLayout(row)

    def show_tryout(self, tryout: TryOut, owner: str) -> None:
        """Show a saved try-out."""
        self._name.setText(owner)
        self._what.setText(tryout.what)
        for segments in self.answers:
            segments.set_choice(tryout.answer.value if tryout.answer else "")

    def _tell(self) -> None:
        text = self.story.text().strip()
        if text:
            self.told.emit(text)


class GoRoundPanel(QWidget):
    """Open try-outs by name, or shuffled with the facilitator last; click one to hear it."""

    def __init__(self, desk: Desk, shuffle: Shuffle = random.shuffle) -> None:
        super().__init__()
        self.setObjectName("goround")
        self._desk = desk
        self._shuffle = shuffle
        self._shown: MeetingShown | None = None
        self._turns: list[UUID] = []
        self._found: list[tuple[UUID, UUID]] = []
        self._order: list[UUID] = []
        self._key: UUID | None = None
        self.card = TurnCard(desk)
        self.card.answered.connect(self._answer)
        self.card.told.connect(self._tell)
        self.card.hide()
        self._draft = Draft(desk, "turn_story", story=typed(self.card.story))
        self._by_name = buttons.quiet(self.tr("Shuffle"), "goround_shuffle")
        self._by_name.clicked.connect(self._turn)
        self.list = RowList(
            "goround_list", self.tr("Everyone in turn"), self._load, lambda: self._order
        )
        self.list.opened.connect(self._open)
        self._nothing = labels.caption(
            self.tr("Nobody is trying something out just now."), wrap=True
        )
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("How’s it going?"), TextRole.SECTION, wrap=True), 1)
        top.addWidget(self._by_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(top)
        column.addWidget(self.card)
        column.addWidget(self._nothing)
        column.addWidget(self.list)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show who could tell something in a meeting."""
        if self._shown is None or self._shown.key != shown.key:
            self._turns, self._key = [], None
        self._shown = shown
        with self._desk.workspace.read() as session:
            self._found = tryouts.going_round(session, shown.meeting.day)
        self._arrange()

    def _arrange(self) -> None:
        self._order = in_turn(self._found, self._turns, self._desk.community.facilitator)
        self._by_name.setText(self.tr("By name") if self._turns else self.tr("Shuffle"))
        self._by_name.setVisible(bool(self._order))
        self._nothing.setVisible(not self._order)
        self.list.setVisible(bool(self._order))
        self.list.refresh()
        self._size_list()
        self._show_card()

    def _size_list(self) -> None:
        """As high as its rows while they are few; else it scrolls by itself."""
        rows = len(self._order)
        if rows > GROWS_TO:
            self.list.setFixedHeight(theme.measure(TALL))
            return
        heights = (self.list.sizeHintForRow(n) for n in range(rows))
        self.list.setFixedHeight(max(sum(heights), theme.measure(40)))

    def _load(self, offset: int, limit: int) -> Sequence[RowText]:
        with self._desk.workspace.read() as session:
            some = tryouts.some(session, self._order[offset : offset + limit])
        return [self._row(one) for one in some]

    def _row(self, one: TryOut) -> RowText:
        day = self._shown.meeting.day if self._shown else None
        lines = tuple(s.what_i_did for s in one.stories if s.day == day and s.what_i_did)
        answer = label(one.answer, self._desk.words) if one.answer else ""
        return RowText(
            id=str(one.id), title=self._owner(one.owner), caption=answer, lines=(one.what, *lines)
        )

    def _owner(self, key: UUID) -> str:
        return self._shown.names([key])[0] if self._shown else ""

    def _open(self, key: str) -> None:
        self._key = UUID(key)
        self._show_card()
        self.card.story.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_card(self) -> None:
        if self._shown is None or self._key is None or self._key not in self._order:
            self.card.hide()
            return
        with self._desk.workspace.read() as session:
            tryout = tryouts.try_out(session, self._key)
        self.card.show_tryout(tryout, self._owner(tryout.owner))
        self._draft.show(self._shown.key, self._key)
        self.card.show()

    def _turn(self) -> None:
        if self._turns:
            self._turns = []
        else:
            self._turns = list(dict.fromkeys(owner for _, owner in self._found))
            self._shuffle(self._turns)
        self._arrange()

    def _answer(self, word: str) -> None:
        if self._key is not None and self._shown is not None:
            with self._desk.workspace.change(ANSWER) as session:
                as_it_was.answer(session, self._shown.key, self._key, Answer(word))

    def _tell(self, text: str) -> None:
        if self._key is not None and self._shown is not None:
            meeting = self._shown.meeting
            with self._draft.added(TELL) as session:
                as_it_was.tell(session, meeting, self._key, Story(meeting.day, what_i_did=text))
