"""Labels: plain text in a role of the theme, at the side where the window begins."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.text_block import TextBlock, laid_out_evenly, lay_out, natural_width

PREFERRED_WIDTH = 480
LEAST_WIDTH = 72


class Label(QLabel):
    """Plain text; one line that is cut when there is no room, or as many as it needs.

    Text that is cut stands whole in the tool tip. With `balanced` its lines are about equally long.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        ink: str = "ink",
        wrap: bool = False,
        max_lines: int = 0,
        align_by_text: bool = False,
        centred: bool = False,
        balanced: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._font = theme.font(role)
        theme.set_font(self, role)
        self.setWordWrap(wrap)
        self._ink = ink
        self._max_lines = max_lines if wrap else 1
        self._align_by_text = align_by_text
        self._centred = centred
        self._has_tip = False
        self._balanced = balanced
        self._hint: tuple[tuple[str, str, int, float], QSize, int] | None = None
        self.setSizePolicy(_WRAPS if wrap else _FLAT)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Show the text in another size and weight."""
        if theme.font(role) is not self._font:
            self._font = theme.font(role)
            theme.set_font(self, role)
            self.updateGeometry()

    def set_ink(self, ink: str) -> None:
        """Show the text in another colour of the theme."""
        self._ink = ink
        self.update()

    def is_cut(self) -> bool:
        """Whether some of the text has no room."""
        return self._block(self.contentsRect().width()).cut

    def heightForWidth(self, width: int) -> int:
        room = width - self._at_sides()
        return round(self._block(room).height + 0.49) if self.wordWrap() else -1

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def sizeHint(self) -> QSize:
        return QSize(self._measured()[0])

    def minimumSizeHint(self) -> QSize:
        full, line = self._measured()
        return QSize(min(full.width(), theme.measure(LEAST_WIDTH)), line)

    def _measured(self) -> tuple[QSize, int]:
        """Its size, and the height of a line; a layout asks time and again, and measuring is slow."""
        key = (self.text(), theme.font_key(self._font), self._at_sides(), theme.scale())
        if self._hint is None or self._hint[0] != key:
            wide = natural_width(self.text(), self._font) + 1.5
            if self.wordWrap():
                wide = min(wide, theme.measure(PREFERRED_WIDTH))
            high = round(self._block(max(int(wide), 1)).height + 0.49)
            line = round(QFontMetricsF(self._font).height() + 0.49)
            self._hint = key, QSize(int(wide) + self._at_sides(), high), line
        return self._hint[1:]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        room: QRect = self.contentsRect()
        block = self._block(room.width())
        top = room.top() + max(0.0, (room.height() - block.height) / 2)
        if self.wordWrap():
            top = room.top()
        self._tell_whole(block.cut)
        painter = QPainter(self)
        ink = theme.color(self._ink if self.isEnabled() else "edge")
        block.draw(painter, room.left(), top, ink)

    def _tell_whole(self, cut: bool) -> None:
        """Let the tool tip say what is cut; kept from the painting, for to hear of every event is slow."""
        if cut or self._has_tip:
            self.setToolTip(theme.tip(self.text()) if cut else "")
            self._has_tip = cut

    def _at_sides(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _block(self, width: int) -> TextBlock:
        lay = laid_out_evenly if self._balanced else lay_out
        return lay(
            self.text(), self._font, width, self._max_lines, self._align_by_text, self._centred
        )


def _wrapping() -> QSizePolicy:
    made = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    made.setHeightForWidth(True)
    return made


_WRAPS, _FLAT = _wrapping(), QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def title(text: str) -> Label:
    """The title of a page."""
    return Label(text, TextRole.TITLE)


def heading(text: str) -> Label:
    """A large heading inside a page, as in an empty state."""
    return Label(text, TextRole.HEADING)


def section(text: str) -> Label:
    """The heading of a part of a page."""
    return Label(text, TextRole.SECTION)


def body(text: str, ink: str = "ink") -> Label:
    """Running text, as many lines as it needs."""
    return Label(text, TextRole.BODY, ink, wrap=True)


def line(text: str, ink: str = "ink") -> Label:
    """One line of body text, cut when there is no room."""
    return Label(text, TextRole.BODY, ink)


def name(text: str, ink: str = "ink") -> Label:
    """A person's name or the title of a row: one Bold line."""
    return Label(text, TextRole.NAME, ink)


def caption(text: str, ink: str = "ink2", wrap: bool = False) -> Label:
    """Small text: what a field is, a date, a fact."""
    return Label(text, TextRole.CAPTION, ink, wrap=wrap)


def caption_bold(text: str, ink: str = "ink", *, wrap: bool = False) -> Label:
    """Small Bold text: the title of a strip, a notice."""
    return Label(text, TextRole.CAPTION_BOLD, ink, wrap=wrap)


def lead(text: str, bold: bool = False) -> Label:
    """An idea's words, or (Bold) the title of a card."""
    return Label(
        text, TextRole.LEAD_BOLD if bold else TextRole.LEAD, wrap=True, align_by_text=not bold
    )


def own_words(text: str, ink: str = "ink") -> Label:
    """What somebody wrote, quoted large, at the side where its language begins."""
    return Label(text, TextRole.OWN_WORDS, ink, wrap=True, align_by_text=True)


def fact(what: str, value: str) -> tuple[Label, Label]:
    """A caption and the text that belongs under it."""
    return caption(what), body(value)


def hairline(upright: bool = False) -> QFrame:
    """A thin line between two parts."""
    made = QFrame()
    made.setProperty("hairline", True)
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
