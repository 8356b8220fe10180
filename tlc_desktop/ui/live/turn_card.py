"""The turn card of a go-round: whose turn it is, what they try, and what became of it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.going_round import Order
from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import as_it_was, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.live.circle import circle_of, short_names, tells_what_is_tried
from tlc_desktop.ui.live.turn_face import CardShows, TurnFace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets.announce import announce

ANSWER = str(QT_TRANSLATE_NOOP("Steps", "Keep an answer"))
TELL = str(QT_TRANSLATE_NOOP("Steps", "Add a story line"))
NAME = 220
NEXT = 2  # how many are named who speak after


class TurnCard(TurnFace):
    """One turn after the other; in memory alone, all but the answer and the story.

    Signals:
        story_wanted: The name was pressed: what is typed next is the story of whose turn it is. Not
            where the card has a line for it.
    """

    story_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, writes: bool = False) -> None:
        """Make one without a meeting.

        Args:
            desk: The open file.
            parent: Its owner.
            writes: The card has a line for the story; run mode has one that takes all that is said.
        """
        super().__init__(desk.words, parent, writes=writes)
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._tried: dict[UUID, list[UUID]] = {}
        self._tryout: TryOut | None = None
        self._circle = circle_of(desk)
        self._circle.changed.connect(self._show)
        self._draft = Draft(desk, "turn_story", story=typed(self.story)) if writes else None
        self._connect()
        self.hide()

    def show_meeting(self, shown: MeetingShown, item: AgendaItem | None = None) -> None:
        """Show the go-round of a part of a meeting, once it has begun.

        Args:
            shown: The meeting.
            item: The part that is on; none, and "How's it going?", are where people tell what they try.
        """
        self._tried = self._tried if self._shown and self._shown.key == shown.key else {}
        self._shown = shown
        self._circle.meet(shown)
        newest = self._read_tried(shown) if tells_what_is_tried(item) else {}
        self._circle.turn_to(item, newest)
        self._show()

    def _read_tried(self, shown: MeetingShown) -> dict[UUID, date]:
        """Read what is tried, by whom; the newest day of each."""
        # What was answered today, without a line of story, is not asked of again: here it stays.
        before = [key for tried in self._tried.values() for key in tried]
        seated = self._circle.seats
        with self._desk.workspace.read() as session:
            written = tryouts.to_tell_of(session, shown.meeting.day, seated, before)
        self._tried = {}
        for key, owner, _ in reversed(written):
            self._tried.setdefault(owner, []).append(key)
        return {owner: day for _, owner, day in written}

    @property
    def turn(self) -> UUID | None:
        """Whose turn it is."""
        return self._circle.turn

    @property
    def tryout(self) -> UUID | None:
        """What they try, that is shown."""
        return self._tryout.id if self._tryout else None

    def begin(self) -> None:
        """Begin a go-round in this part, in an order of chance; one that has begun goes on."""
        self._circle.begin()

    def show_tryout(self, tryout: TryOut) -> None:
        """It is the turn of its owner, with this one of what they try."""
        if tryout.owner != self.turn:
            self._circle.give_turn(tryout.owner)
        self._take_up(tryout.id)

    def _connect(self) -> None:
        circle = self._circle
        self.name.clicked.connect(self._want_story)
        self.story.edit.returnPressed.connect(self._tell)
        self.answers.chosen.connect(self._answer)
        self.another.clicked.connect(self._take_another)
        self.carry.clicked.connect(lambda: circle.next_turn(carried=True))
        self.next.clicked.connect(lambda: circle.next_turn())
        self.again.clicked.connect(self.begin)
        self.back.triggered.connect(lambda: circle.turn_before())
        for by, act in self.orders.items():
            act.triggered.connect(lambda _=False, by=by: circle.begin(by))

    def _their_own(self) -> list[UUID]:
        """What they try whose turn it is, the newest first; nothing where that is not told."""
        return self._tried.get(self.turn, []) if self.turn and self._circle.tells else []

    def _show(self) -> None:
        """Show whose turn it is, with the newest of what they try."""
        tried = self._their_own()
        key = self.tryout if self.tryout in tried else next(iter(tried), None)
        if self._shown is None or self._circle.round is None:
            self.hide()
        else:
            self._take_up(key)
            self.show()

    def _take_up(self, key: UUID | None) -> None:
        """Show this one of what they try; none where they try nothing, or tell something else."""
        self._tryout = None
        if key is not None:
            with self._desk.workspace.read() as session:
                self._tryout = next(iter(tryouts.some(session, [key])), None)
        tryout = self._tryout
        self._say_who()
        self.words.setText(self._about())
        self.words.set_ink("tint_ink" if tryout else "ink2")
        self.last.setText(self._last_story(tryout) if tryout else "")
        self.answers.set_choice(tryout.answer.value if tryout and tryout.answer else "")
        if self._draft and tryout and self._shown:
            self._draft.show(self._shown.key, tryout.id)
        several = tryout is not None and len(self._their_own()) > 1
        tells, turn = self._circle.tells, self.turn is not None
        self.show_what(CardShows(turn, tryout is not None, several, tells))

    def _say_who(self) -> None:
        turn, shown = self.turn, self._shown
        then = self._circle.round.then if self._circle.round else []
        names = short_names(shown.people, [turn, *then]) if shown and turn else {}
        if turn is None:
            said = self.tr("Everyone had a turn")
        else:
            name = names.get(turn) or (shown.naming.anyone if shown else "")
            said = self.tr("{name}’s turn").format(name=isolate(name))
        if said != self.name.whole():
            announce(self, said)
        self.name.set_whole(said)
        # The order gives way to the name.
        self.name.setMinimumWidth(min(self.name.sizeHint().width(), theme.measure(NAME)))
        self.name.setAccessibleName(said)
        self.order.set_whole(self._say_order([names[key] for key in then[:NEXT] if key in names]))
        self.order.setAccessibleDescription(self.order.whole())

    def _say_order(self, then: Sequence[str]) -> str:
        by = {
            Order.SHUFFLED: self.tr("shuffled"),
            Order.NEWEST: self.tr("newest try-out first"),
            Order.SEATED: self.tr("as seated"),
        }[self._circle.round.by if self._circle.round else Order.SHUFFLED]
        who = self._desk.formats.list(then)
        after = self.tr("then {names}").format(names=who) if then else self.tr("the last turn")
        return f"{by} · {after}"

    def _about(self) -> str:
        if self._tryout:
            return self._desk.formats.quote(self._tryout.what)
        return self.tr("No try-out just now") if self._circle.tells and self.turn else ""

    def _last_story(self, tryout: TryOut) -> str:
        """With which class, and the newest line of the story."""
        said = [isolate(tryout.with_class.strip())] if tryout.with_class.strip() else []
        if tryout.stories:
            last = tryout.stories[-1]
            words = next((each for each in last.parts if each.strip()), "")
            day = self._desk.formats.day_month(last.day)
            story = self.tr("{day}: {words}")
            said.append(story.format(day=isolate(day), words=self._desk.formats.quote(words)))
        return " · ".join(said)

    def _want_story(self) -> None:
        if self._draft is not None:
            self.story.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.story_wanted.emit(self.turn)

    def _take_another(self) -> None:
        tried = self._their_own()
        if self._tryout and self._tryout.id in tried:
            self._take_up(tried[(tried.index(self._tryout.id) + 1) % len(tried)])

    def _answer(self, word: str) -> None:
        if self._tryout is not None and self._shown is not None:
            with self._desk.workspace.change(ANSWER) as session:
                as_it_was.answer(session, self._shown.key, self._tryout.id, Answer(word))

    def _tell(self) -> None:
        text = self.story.text().strip()
        if text and self._draft and self._tryout is not None and self._shown is not None:
            meeting, key = self._shown.meeting, self._tryout.id
            with self._draft.added(TELL) as session:
                as_it_was.tell(session, meeting, key, Story(meeting.day, what_i_did=text))
