"""Buttons: primary (one on a page), plain, quiet, icon, and segments of one choice."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.steady import PressedByEnter, SteadyButton, SteadyToolButton

ICON = 18
_MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


def primary(
    text: str, name: str, icon: str = "", accessible: str = "", parent: QWidget | None = None
) -> QPushButton:
    """The one button of a page that does what the page is for."""
    made = _push(text, "primary", name, accessible, parent)
    theme.set_font(made, TextRole.NAME)
    if icon:
        _put_icon(made, icon, "on_accent")
    return made


def plain(
    text: str, name: str, icon: str = "", accessible: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button with an edge."""
    made = _push(text, "plain", name, accessible, parent)
    if icon:
        _put_icon(made, icon, "ink")
    return made


def quiet(
    text: str, name: str, icon: str = "", accessible: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button that is only coloured text."""
    made = _push(text, "quiet", name, accessible, parent)
    if icon:
        _put_icon(made, icon, "accent")
    return made


def link(text: str, name: str) -> QPushButton:
    """A button that is only its coloured text, in line with the text above it."""
    made = _push(text, "back", name, "")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def icon_button(
    icon: str, tip: str, name: str, ink: str = "ink2", parent: QWidget | None = None
) -> QToolButton:
    """A button of 32 px with an icon; `tip` is its tool tip and accessible name."""
    made = SteadyToolButton(parent)
    identify(made, name, tip)
    made.setToolTip(theme.tip(tip))
    made.setIcon(icons.icon(icon, ink))
    made.setIconSize(QSize(theme.measure(ICON), theme.measure(ICON)))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def escaped(text: str) -> str:
    """User text as the text of a button, where `&` would underline a letter."""
    return text.replace("&", "&&")


class CutButton(SteadyButton):
    """A button with somebody's own words, cut with "…" where there is no room for all of them."""

    def __init__(self, whole: str) -> None:
        super().__init__(escaped(whole))
        self._whole = whole  # fitted once it has a width: to measure before would settle its font

    def whole(self) -> str:
        """All of the words."""
        return self._whole

    def set_whole(self, whole: str) -> None:
        """Show other words; as they were typed, not escaped."""
        self._whole = whole
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole) + self._at_sides() + 1
        return QSize(wide, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _at_sides(self) -> int:
        """What stands beside the words: edge, padding, icon."""
        shown = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return super().sizeHint().width() - shown

    def _fit(self) -> None:
        room = self.width() - self._at_sides()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(escaped(shown))


def cut(whole: str, kind: str, name: str, icon: str = "") -> CutButton:
    """A "plain" or "quiet" button with somebody's own words, that may be narrower than these."""
    made = CutButton(whole)
    _prepare(made, kind, name, whole)
    if icon:
        _put_icon(made, icon, "accent" if kind == "quiet" else "ink")
    return made


def wordy(name: str, accessible: str, role: TextRole) -> CutButton:
    """A button that is only words, in a role of running text, and may be narrower than these."""
    made = CutButton("")
    _prepare(made, "caption" if role is TextRole.CAPTION else "words", name, accessible)
    theme.set_font(made, role)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(theme.measure(48))
    return made


def _push(
    text: str, kind: str, name: str, accessible: str, parent: QWidget | None = None
) -> QPushButton:
    made = SteadyButton(text, parent)
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    _prepare(made, kind, name, accessible or bare)
    return made


def _prepare(made: QPushButton, kind: str, name: str, accessible: str) -> None:
    made.setProperty("kind", kind)
    identify(made, name, accessible)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


def _put_icon(button: QPushButton, icon: str, ink: str) -> None:
    button.setIcon(icons.icon(icon, ink, ICON, icons.AIR))
    side = theme.measure(ICON)
    button.setIconSize(QSize(side + icons.AIR, side))


class Segment(PressedByEnter, QPushButton):
    """One choice of a `Segments`; as wide as its text in Bold, so that choosing moves nothing."""

    def sizeHint(self) -> QSize:
        found = super().sizeHint()
        bold = QFont(self.font())
        bold.setBold(True)
        shown = Qt.TextFlag.TextShowMnemonic
        wide = QFontMetrics(bold).size(shown, self.text()).width()
        now = QFontMetrics(self.font()).size(shown, self.text()).width()
        return QSize(found.width() - now + wide, found.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if Qt.Key(e.key()) in _MOVES:
            e.ignore()  # for the Segments; a button alone would follow the Tab order
        else:
            super().keyPressEvent(e)


class Segments(QWidget):
    """Joined buttons of which exactly one is chosen, or none at first.

    Arrow keys move to the neighbour on that side, Home and End to the ends; Tab
    stops once.

    Signals:
        chosen: The user chose another; carries its key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        name: str,
        accessible: str,
        choice: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self._buttons: dict[str, Segment] = {}
        self._choice = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for position, (key, text) in enumerate(choices):
            button = Segment(text, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("segment", _corner(position, len(choices)))
            identify(button, f"{name}_{key}", text.replace("&", ""))
            button.clicked.connect(lambda _=False, key=key: self._choose(key))
            row.addWidget(button)
            self._buttons[key] = button
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_choice(choice)

    def choice(self) -> str:
        """The key that is chosen, or an empty text."""
        return self._choice

    def button(self, key: str) -> QPushButton:
        """The button of a choice, to disable it or give it a tool tip."""
        return self._buttons[key]

    def set_choice(self, key: str) -> None:
        """Show `key` as chosen, without a signal; an empty text or unknown key chooses none."""
        self._choice = key if key in self._buttons else ""
        stop = self._choice or next(iter(self._buttons), "")
        for each, button in self._buttons.items():
            chosen = each == self._choice
            button.setChecked(chosen)
            theme.set_font(button, TextRole.NAME if chosen else TextRole.BODY)
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            )
        if self._buttons:
            self.setFocusProxy(self._buttons[stop])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [key for key, button in self._buttons.items() if button.isEnabled()]
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        here = next((i for i, key in enumerate(keys) if self._buttons[key].hasFocus()), 0)
        there = {
            ahead: here + 1,
            Qt.Key.Key_Down: here + 1,
            back: here - 1,
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }.get(Qt.Key(event.key()))
        if there is None or not keys:
            super().keyPressEvent(event)
            return
        key = keys[max(0, min(there, len(keys) - 1))]
        self._choose(key)
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: str) -> None:
        changed = key != self._choice
        self.set_choice(key)
        if changed:
            self.chosen.emit(key)


def _corner(position: int, count: int) -> str:
    """Which side of the row a button stands at on the screen; QSS corners do not mirror."""
    if count == 1:
        return "only"
    if 0 < position < count - 1:
        return "middle"
    return "left" if (position == 0) != theme.is_rtl() else "right"
