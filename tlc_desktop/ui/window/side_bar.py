"""The side bar: whose file this is, and the places."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import StateChip
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.ring import Ring
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.window import page_table

ITEM, ITEM_COMPACT = 42, 38
ICON = 22
GAP = 12


class PlaceButton(PressedByEnter, QAbstractButton):
    """A place in the side bar: icon and word; the current one lies on a piece of the sheet."""

    def __init__(self, page: str, icon: str, word: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(word)
        identify(self, f"place_{page}", word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        if theme.has_rail(self.window()):
            return QSize(theme.measure(ICON) + GAP, theme.measure(ICON) + GAP)
        wide = QFontMetrics(theme.font(TextRole.NAME)).horizontalAdvance(self.text())
        high = ITEM_COMPACT if theme.compact(self) else ITEM
        return QSize(wide + theme.measure(ICON) + 2 * GAP + GAP // 2, theme.measure(high))

    def minimumSizeHint(self) -> QSize:
        high = self.sizeHint().height()
        return QSize(high if theme.has_rail(self.window()) else theme.measure(80), high)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        here = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here or self.underMouse():
            edge = QPen(theme.color("line"), 1) if here else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.setBrush(theme.color("sheet" if here else "line"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, theme.RADIUS_FIELD, theme.RADIUS_FIELD)
        glyph = icons.pixmap(self._icon, "accent" if here else "ink2", ICON)
        side = theme.measure(ICON)
        rtl = theme.is_rtl()
        left = self.width() - GAP - side if rtl else GAP
        if theme.has_rail(self.window()):
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, glyph)
            return
        painter.drawPixmap(left, (self.height() - side) // 2, glyph)
        font = theme.font(TextRole.NAME if here else TextRole.BODY)
        painter.setFont(font)  # pyright: ignore[reportUnknownMemberType]
        painter.setPen(theme.color("ink" if here else "ink2"))
        start = side + 2 * GAP
        room = QRectF(0 if rtl else start, 0, self.width() - start - GAP / 2, self.height())
        if rtl:
            room.moveLeft(GAP / 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        flags |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, flags, shown)


class SideBar(QWidget):
    """Ring, community and school; below them the places.

    Signals:
        chosen: A place was pressed; carries its page.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "side_bar", self.tr("Places"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(3)
        self._top = self._head()
        self._column.addWidget(self._top)
        self._column.addSpacing(theme.SPACE_16)
        self.places: dict[str, PlaceButton] = {}
        for name in page_table.in_side_bar():
            line = page_table.PAGES[name]
            button = PlaceButton(name, line.icon, self.tr(line.word))
            button.clicked.connect(lambda _=False, page=name: self.chosen.emit(page))
            self._column.addWidget(button)
            self.places[name] = button
        self._column.addStretch(1)
        self.fit(compact=False)

    def show_community(self, name: str, school: str, is_sample: bool) -> None:
        """Say whose file is open; a made-up one says that it is."""
        self._name.setText(name)
        self._school.setText(school)
        self._school.setVisible(bool(school))
        self._sample.setVisible(is_sample)

    def show_place(self, page: str) -> None:
        """Mark one of the places as current; none for an empty text."""
        for each, button in self.places.items():
            button.setAutoExclusive(False)
            button.setChecked(each == page)
            button.setAutoExclusive(True)

    def fit(self, compact: bool) -> None:
        """Take the width that the window's leaves; where that is little, pictures do, with the words as tips."""
        rail = theme.has_rail(self.window())
        self.setFixedWidth(theme.side_bar_width(compact, rail))
        side = theme.SPACE_4 if rail else theme.SPACE_12
        self._column.setContentsMargins(side, 8, side, side)
        self._top.setVisible(not rail)
        for button in self.places.values():
            button.setToolTip(theme.tip(button.text()) if rail else "")

    def _head(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(Ring(40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name = Label("", TextRole.NAME, wrap=True, max_lines=2)
        self._name.setObjectName("community_name")
        self._school = labels.caption("")
        self._school.setObjectName("community_school")
        self._sample = StateChip(self.tr("sample"))
        self._sample.setObjectName("sample_chip")
        self._sample.hide()
        words.addWidget(self._name)
        words.addWidget(self._school)
        words.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        row.addLayout(words, 1)
        return made
