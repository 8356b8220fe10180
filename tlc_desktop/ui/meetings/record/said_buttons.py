"""What a line is and whose: two words at its ends, each in a column as wide as its widest."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, STORY, icon_of, letters, word_for
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import ICON
from tlc_desktop.ui.widgets.steady import PressedByEnter

AT_SIDES = 6
MARK = 12


class WordButton(PressedByEnter, QPushButton):
    """One word out of a few, as quiet text; whichever it is, the button is as wide as the widest needs."""

    def __init__(
        self, name: str, accessible: str, sayings: Sequence[str], role: TextRole, parent: QWidget
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self.setProperty("kind", "quiet")
        # Qt mirrors the side of its text.
        self.setStyleSheet(f"padding: 0 {AT_SIDES}px; text-align: left; min-height: 0")
        self.setFixedHeight(theme.measure(theme.TARGET))
        self.setAutoDefault(False)
        theme.set_font(self, role)
        self._sayings = sayings
        self.setFixedWidth(self._widest())

    def say(self, word: str) -> None:
        """Show one of its words."""
        self.setText(word)
        self.setAccessibleDescription(word)

    def _widest(self) -> int:
        wide = max(map(self.fontMetrics().horizontalAdvance, self._sayings))
        return wide + 2 * AT_SIDES + 4

    def sizeHint(self) -> QSize:
        return QSize(self._widest(), theme.measure(theme.TARGET))


class KindButton(WordButton):
    """The kind, with its icon; it opens the list of all.

    Signals:
        picked: A kind was chosen in the list; carries it.
    """

    picked = Signal(str)

    def __init__(self, name: str, kinds: Sequence[str], words: Words, parent: QWidget) -> None:
        self._kinds, self._words, self._name = kinds, words, name
        self._marked = True
        sayings = [word_for(kind, words) for kind in (*kinds, STORY)]
        super().__init__(f"{name}_kind", self.tr("What it is"), sayings, TextRole.BODY, parent)
        self.setIconSize(QSize(theme.measure(ICON) + icons.AIR, theme.measure(ICON)))
        self.clicked.connect(self.open)
        self.show_kind(IDEA)

    def breathe(self, *, compact: bool) -> None:
        """Let the mark of the list go where there is little room."""
        self._marked = not compact
        self.setFixedWidth(self._widest())

    def _widest(self) -> int:
        mark = theme.measure(MARK) + icons.AIR if self._marked else 0
        return super()._widest() + theme.measure(ICON) + icons.AIR + mark

    @cached_property
    def menu_of_kinds(self) -> QMenu:
        """The kinds, each with its letter; made when it is first wanted."""
        made = worn(QMenu(self))
        identify(made, f"{self._name}_kinds", self.tr("What it is"))
        own = letters(self._words.language)
        for kind in self._kinds:
            text = f"{word_for(kind, self._words)}\t{own[kind].upper()}"
            action = made.addAction(icons.icon(icon_of(kind), "accent"), text)
            action.setObjectName(f"{self._name}_kind_{kind}")
            action.triggered.connect(lambda _=False, kind=kind: self.picked.emit(kind))
        return made

    def show_kind(self, kind: str) -> None:
        """Show a kind, without a signal."""
        self.say(word_for(kind, self._words))
        self.setIcon(icons.icon(icon_of(kind), "accent", ICON, icons.AIR))

    def open(self) -> None:
        """Open the list, over the line."""
        menu = self.menu_of_kinds
        corner = self.rect().topRight() if theme.is_rtl() else self.rect().topLeft()
        if theme.is_rtl():
            corner.setX(corner.x() - menu.sizeHint().width())
        spot = self.mapToGlobal(corner)
        spot.setY(spot.y() - menu.sizeHint().height())
        menu.popup(spot)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marked:
            return
        glyph = icons.pixmap("down", "accent", MARK)
        side = theme.measure(MARK)
        left = AT_SIDES if theme.is_rtl() else self.width() - side - AT_SIDES
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, glyph)


class WhoseButton(WordButton):
    """Whose a line is; a click goes to the next of three."""

    def __init__(self, name: str, words: Words, parent: QWidget) -> None:
        self._words = words
        sayings = [label(each, words) for each in Authorship]
        super().__init__(f"{name}_whose", self.tr("Whose it is"), sayings, TextRole.CAPTION, parent)

    def show_whose(self, whose: Authorship) -> None:
        """Show whose, without a signal."""
        self.say(label(whose, self._words))
