"""Three cards for whoever asks what they could try: shuffled, with none of these, and one's own."""

from collections.abc import Callable
from functools import cached_property, partial
from random import SystemRandom
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import Idea, IdeaState, dealt
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import ideas, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.tryouts.form import TryOutForm
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.chips import FlowLayout

ADD = str(QT_TRANSLATE_NOOP("Steps", "Write a try-out"))
MEANT = tuple(state for state in IdeaState if state is not IdeaState.RESTING)
LONGEST = 110


class IdeaCard(QFrame):
    """An idea that one could try, in short."""

    def __init__(self, idea: Idea, choose: Callable[[], None]) -> None:
        super().__init__()
        identify(self, f"card_{idea.id}", idea.title)
        self.setProperty("ground", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.lead(idea.title, bold=True))
        words = elided(" ".join(idea.words.split()), LONGEST)
        if words:
            column.addWidget(labels.body(words))
        if idea.first_step.strip():
            column.addWidget(labels.caption(self.tr("Smallest first step")))
            column.addWidget(labels.body(elided(one_line(idea.first_step), LONGEST)))
        column.addStretch(1)
        self.button = buttons.plain(self.tr("Try this"), f"card_try_{idea.id}")
        self.button.setAccessibleName(self.tr("Try this: {title}").format(title=idea.title))
        self.button.clicked.connect(choose)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)


class CardsPart(QWidget):
    """Three ideas of the group, and two ways past them.

    Signals:
        closed: Nobody asks any more.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "cards", self.tr("What could I try?"))
        self._desk = desk
        self.shuffle = SystemRandom().shuffle
        self._seen: list[UUID] = []
        self._cards: list[IdeaCard] = []
        self._said = labels.body("", "ink2")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.SPACE_20)
        self.none = buttons.plain(self.tr("None of these"), "cards_none")
        self.own = buttons.plain(self.tr("My own"), "cards_own")
        close = buttons.quiet(self.tr("Close"), "cards_close")
        heading = labels.section(self.tr("What could I try?"))
        heading.setMinimumHeight(theme.measure(theme.TARGET))
        top = FlowLayout(gap=10)
        top.addWidget(heading)
        for button in (self.none, self.own, close):
            top.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        self._column.addLayout(top)
        self._column.addWidget(self._said)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self.none.clicked.connect(self.deal)
        self.own.clicked.connect(self._begin_own)
        close.clicked.connect(self.closed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Esc"), self, self.closed.emit, context=within)

    @cached_property
    def form(self) -> TryOutForm:
        """What a try-out of one's own is written in; made when it is first wanted."""
        made = TryOutForm(self._desk, "cards_form", self)
        self._column.insertWidget(self._column.count() - 1, made)
        made.written.connect(self._add)
        made.closed.connect(made.hide)
        made.people_wanted.connect(lambda: self._desk.go("people"))
        return made

    def start(self) -> None:
        """Somebody asks: deal anew."""
        self._seen = []
        self.deal()
        (self._cards[0].button if self._cards else self.own).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def deal(self) -> None:
        """Three that were not seen yet; all anew once all were."""
        with self._desk.workspace.read() as session:
            keys = ideas.found(session, states=MEANT)
            hand, anew = dealt(keys, self._seen, self.shuffle)
            shown = ideas.some(session, hand)
        self._seen = [*([] if anew else self._seen), *hand]
        self._say(anew=anew, any_there=bool(shown), more=len(keys) > len(hand))
        self._show(shown)

    def _say(self, *, anew: bool, any_there: bool, more: bool) -> None:
        if not any_there:
            said = self.tr("There are no ideas here yet. Yours can be the first.")
        elif anew:
            said = self.tr("These were all. Here they are again, shuffled.")
        else:
            said = self.tr("Shuffled, for whoever asks. Perhaps one of these, or one of your own.")
        self._said.setText(said)
        announce(self.none, said)
        self.none.setEnabled(more)

    def _show(self, shown: list[Idea]) -> None:
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [IdeaCard(idea, partial(self._choose, idea.id)) for idea in shown]
        for card in self._cards:
            self._row.addWidget(card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.measure(620)
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _choose(self, key: UUID) -> None:
        self._desk.go("idea", key, kind="try")

    def _begin_own(self) -> None:
        self.form.set_people(self._desk.people.values())
        self.form.start()

    def _add(self, owner: str, what: str, with_class: str) -> None:
        tryout = TryOut(UUID(owner), what, self._desk.today(), with_class=with_class)
        with self.form.draft.added(ADD) as session:
            key = tryouts.add(session, tryout)
        self.form.hide()
        self._desk.go("tryouts", key)
