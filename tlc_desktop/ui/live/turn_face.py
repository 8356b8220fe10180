"""How the card of a turn looks: what stands on it, and what gives way in a narrow window."""

from dataclasses import dataclass

from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tlc_desktop.domain.going_round import Order
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class CardShows:
    """Whether there is a turn, a try-out, others of theirs; whether try-outs are told in this part."""

    turn: bool = False
    tryout: bool = False
    others: bool = False
    tells: bool = True


class TurnFace(QFrame):
    """The name and the order; their own words, the last story, a line for the next; answers; the next turn."""

    def __init__(self, words: Words, parent: QWidget | None, *, writes: bool) -> None:
        super().__init__(parent)
        identify(self, "turn", self.tr("Whose turn it is"))
        self.setProperty("ground", "tint")
        self._writes = writes
        self._shows = CardShows()
        self._make_words()
        self.story = LineField(
            "", "turn_story", self.tr("What happened? One line, and Enter"), parent=self
        )
        self._make_acts(words)
        self._arrange()

    def _make_words(self) -> None:
        self.name = buttons.wordy("turn_name", self.tr("Whose turn it is"), TextRole.SECTION)
        self.order = buttons.wordy(
            "turn_order", self.tr("The order of the go-round"), TextRole.CAPTION
        )
        self.words = Label("", TextRole.LEAD, "tint_ink", True, 2, align_by_text=True)
        self.words.setObjectName("turn_words")
        self.last = Label("", TextRole.CAPTION, "ink2")
        self.last.setObjectName("turn_last")
        self.needed = labels.caption(self.tr("Did you get what you needed?"))
        self.needed.setObjectName("turn_needed")

    def _make_acts(self, words: Words) -> None:
        answers = [(each.value, label(each, words)) for each in Answer]
        self.answers = Segments(answers, "turn_answer", self.tr("How it is going"), parent=self)
        self.another = buttons.quiet(self.tr("Another of theirs"), "turn_another", parent=self)
        self.carry = buttons.quiet(self.tr("To next time"), "turn_carry", parent=self)
        self.next = buttons.plain(self.tr("Next turn"), "turn_next", parent=self)
        self.again = buttons.plain(self.tr("Once more round"), "turn_again", parent=self)
        self._make_menu()

    def _make_menu(self) -> None:
        """In which order; and what has no room on a small card."""
        menu = self._menu = worn(QMenu(self))
        menu.setObjectName("turn_menu")
        self.orders = {
            Order.SHUFFLED: menu.addAction(self.tr("Shuffle")),
            Order.NEWEST: menu.addAction(self.tr("Newest try-out first")),
            Order.SEATED: menu.addAction(self.tr("As seated")),
        }
        menu.addSeparator()
        menu.addAction(self.carry.text()).triggered.connect(self.carry.click)
        self._other = menu.addAction(self.another.text())
        self._other.triggered.connect(self.another.click)
        self.back = menu.addAction(self.tr("The turn before"))
        self.order.setMenu(menu)

    def _arrange(self) -> None:
        top = self._top = QHBoxLayout()
        top.addWidget(self.name)
        top.addStretch(1)
        top.addWidget(self.order)
        self._row, self._foot = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self.answers)
        self._row.addStretch(1)
        self._row.addWidget(self.carry)
        self._foot.addWidget(self.needed, 1)
        self._foot.addWidget(self.another)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 4, 18, 10)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(top)
        for part in (self.words, self.last, self.story):
            column.addWidget(part)
        for row in (self._row, self._foot):
            column.addLayout(row)
        for row in (top, self._row, self._foot):
            row.setSpacing(theme.SPACE_12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._shows.turn:
            self._menu.popup(event.globalPos())

    def show_what(self, shows: CardShows) -> None:
        """Show what there is to show, and has room."""
        self._shows = shows
        self._fit()

    def _fit(self) -> None:
        small, shows = theme.compact(self), self._shows
        home = self._top if small else self._foot
        for each in (self.next, self.again):
            if home.indexOf(each) < 0:
                home.addWidget(each)
        self.name.setEnabled(shows.tryout)
        self.order.setVisible(shows.turn)
        self.words.setVisible(bool(self.words.text()))
        self.last.setVisible(bool(self.last.text()) and (self._writes or not small))
        self.story.setVisible(shows.tryout and self._writes)
        self.answers.setVisible(shows.tryout)
        self._other.setVisible(shows.others)
        self.another.setVisible(shows.others and not small)
        self.carry.setVisible(shows.turn and not small)
        self.next.setVisible(shows.turn)
        self.again.setVisible(not shows.turn)
        self.needed.setVisible(shows.turn and not small)
        self.next.setToolTip(theme.tip(self.needed.text()) if small else "")
        self.orders[Order.NEWEST].setVisible(shows.tells)
