"""The first question: the language, each named in itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.steady import PressedByEnter

HEIGHT, HEIGHT_SMALL = 84, 68
TICK = 16
# Each in its own language, so that it is never translated.
GREETINGS = {
    Language.ARABIC: "أهلًا وسهلًا",
    Language.ENGLISH: "Welcome",
    Language.FRENCH: "Bienvenue",
}
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ORDER = (Language.ARABIC, Language.ENGLISH, Language.FRENCH)


class LanguageCard(PressedByEnter, QAbstractButton):
    """One language: its own name, and a greeting; a tick when it is chosen."""

    def __init__(self, language: Language, small: bool) -> None:
        super().__init__()
        self.language = language
        self._height = HEIGHT_SMALL if small else HEIGHT
        identify(self, f"language_{language.value}", OWN_NAMES[language])
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font(TextRole.HEADING)).horizontalAdvance(
            OWN_NAMES[self.language]
        )
        return QSize(max(theme.measure(150), wide + 48), theme.measure(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if Qt.Key(e.key()) in _STEPS:
            e.ignore()  # for the three together; a button alone would follow the Tab order
        else:
            super().keyPressEvent(e)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if chosen else 1.0
        ground = "tint" if chosen else "raised" if self.underMouse() else "sheet"
        painter.setPen(QPen(theme.color("accent" if chosen else "edge"), width))
        painter.setBrush(theme.color(ground))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.RADIUS_CARD, theme.RADIUS_CARD)
        self._paint_words(painter, chosen)

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        middle = self.height() * 0.54
        painter.setFont(theme.font(TextRole.HEADING))  # pyright: ignore[reportUnknownMemberType]
        painter.setPen(theme.color("tint_ink" if chosen else "ink"))
        upper = QRectF(0, self.height() * 0.1, self.width(), middle - self.height() * 0.1)
        painter.drawText(upper, centre, OWN_NAMES[self.language])
        painter.setFont(theme.font(TextRole.CAPTION))  # pyright: ignore[reportUnknownMemberType]
        painter.setPen(theme.color("tint_ink" if chosen else "ink2"))
        lower = QRectF(0, middle, self.width(), self.height() * 0.32)
        painter.drawText(lower, centre, GREETINGS[self.language])
        if chosen:
            wide = QFontMetrics(theme.font(TextRole.CAPTION)).horizontalAdvance(
                GREETINGS[self.language]
            )
            side = theme.measure(TICK)
            away = wide / 2 + 8
            middle_x = self.width() / 2
            left = middle_x + away if theme.is_rtl() else middle_x - away - side
            top = lower.center().y() - side / 2
            painter.drawPixmap(round(left), round(top), icons.pixmap("tick", "tint_ink", TICK))


class LanguageCards(QWidget):
    """The three cards, of which exactly one is chosen; arrow keys move between them.

    Signals:
        chosen: Another was chosen; carries its `Language`.
    """

    chosen = Signal(object)

    def __init__(self, language: Language, small: bool = False) -> None:
        super().__init__()
        identify(self, "languages", "العربية, English, Français")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        self.cards: dict[Language, LanguageCard] = {}
        for each in ORDER:
            card = LanguageCard(each, small)
            card.setChecked(each is language)
            # One stop for Tab, as with any group of choices.
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if each is language else Qt.FocusPolicy.ClickFocus
            )
            card.clicked.connect(lambda _=False, each=each: self.chosen.emit(each))
            row.addWidget(card)
            self.cards[each] = card
        self._language = language
        self.setFocusProxy(self.cards[language])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = -by
        there = ORDER.index(self._language) + by
        if 0 <= there < len(ORDER):
            self.chosen.emit(ORDER[there])
