"""What could be handed out at a meeting, a row a sheet: whether it is, how many, how many pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.packs import MOST_COPIES
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.reveal import into_sight
from tlc_desktop.ui.widgets.slots import on_number, on_switch
from tlc_desktop.ui.widgets.stepper import WIDE, Stepper

HIGH, LOW, TICK = 38, 34, 24
PAGES = 56


@dataclass(frozen=True, slots=True)
class PackText:
    """What a row says.

    Attributes:
        title: What the sheet is.
        note: A word about it, after the title.
        until: What stands in the place of the copies while it is not in the pack.
        pages: How many pages it takes, all copies together; empty until that is known.
        copies: How many there are; none where there can only be one of each.
    """

    title: str
    note: str
    until: str
    is_in: bool
    copies: int | None
    pages: str


def _hint(part: QWidget) -> int:
    """How wide something wants to be, where it may be wider or narrower."""
    return part.sizeHint().width() if part.maximumWidth() > part.minimumWidth() else 0


def _at_end(label: Label) -> QWidget:
    """A column of numbers, which stand at its end."""
    made = QWidget()
    made.setFixedWidth(theme.measure(PAGES))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(label)
    return made


class PackRow(QFrame):
    """A sheet that could be handed out.

    Signals:
        wanted: Its page shall be shown.
        ticked: It shall be in the pack, or not any more.
        counted: So many copies are wanted.
    """

    wanted = Signal()
    ticked = Signal(bool)
    counted = Signal(int)

    def __init__(self, name: str, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._note = ""
        self.box = worn(QCheckBox(self))
        identify(self.box, f"{name}_in")
        self._title = Label("", TextRole.BODY, parent=self)
        self._caption = Label("", TextRole.CAPTION, "ink2", parent=self)
        self._until = Label("", TextRole.CAPTION, "ink2", parent=self)
        self._pages = Label("", TextRole.BODY, "ink2", parent=self)
        self.copies = Stepper(f"{name}_copies", self.tr("Copies"), formats, MOST_COPIES, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_12, 0, theme.SPACE_12, 0)
        row.setSpacing(theme.SPACE_8)
        for part in (self.box, self._title, self._caption):
            row.addWidget(part)
        row.addStretch(1)
        self._end = _at_end(self._pages)
        for part in (self._until, self.copies, self._end):
            row.addWidget(part)
        self.box.setFixedSize(theme.measure(TICK), theme.measure(LOW))
        self.box.clicked.connect(self.ticked)
        self.copies.stepped.connect(self.counted)
        for part in (self.box, self.copies, self.copies.lineEdit()):
            part.installEventFilter(self)

    def show_text(self, text: PackText) -> None:
        """Say this."""
        self._title.setText(text.title)
        self._note = text.note if text.is_in else ""
        self.box.setAccessibleName(text.title)
        self.box.setChecked(text.is_in)
        self._until.setText("" if text.is_in else text.until)
        self._until.setVisible(not text.is_in and bool(text.until))
        self.copies.setVisible(text.is_in and text.copies is not None)
        self.copies.show_number(text.copies or 1)
        self.copies.setAccessibleName(self.tr("Copies of {title}").format(title=text.title))
        self._pages.setText(text.pages if text.is_in else "")
        self._end.setVisible(text.is_in)
        self._fit()

    def show_current(self, current: bool, high: int) -> None:
        """Be the row whose page is shown, or not, and so high."""
        self._title.set_role(TextRole.NAME if current else TextRole.BODY)
        self.setProperty("ground", "tint" if current else None)
        self.style().polish(self)
        self.setFixedHeight(theme.measure(high))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The word about it gives way first."""
        shown = (self.box, self._until, self.copies, self._end)
        wide = (max(part.minimumWidth(), _hint(part)) for part in shown if not part.isHidden())
        taken = sum(each + theme.SPACE_8 for each in wide)
        room = self.width() - 2 * theme.SPACE_12 - taken - self._title.sizeHint().width()
        self._caption.setText(self._note)
        fits = self._caption.sizeHint().width() + 2 * theme.SPACE_8 <= room
        self._caption.setVisible(fits and bool(self._note))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.wanted.emit()
        return super().eventFilter(watched, event)


class PackList(QWidget):
    """The rows, with what their columns are called.

    Up and Down walk from tick to tick.

    Signals:
        wanted: The page of a row shall be shown; carries its number.
        ticked: A row shall be in the pack, or not.
        counted: So many copies of a row are wanted.
    """

    wanted = Signal(int)
    ticked = Signal(int, bool)
    counted = Signal(int, int)

    def __init__(self, formats: Formats, after: QWidget, parent: QWidget | None = None) -> None:
        """Make one; Tab comes to its rows from `after`."""
        super().__init__(parent)
        self._after = after
        identify(self, "pack", self.tr("What is handed out"))
        self._formats = formats
        self._rows: list[PackRow] = []
        self._lines: list[QFrame] = []
        self._current = -1
        self._high = HIGH
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._heads())
        self._area = scrolled(inside, "pack_scroll", over=True)
        column.addWidget(self._area, 1)

    def _heads(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_12, 0, theme.SPACE_12, 0)
        row.setSpacing(theme.SPACE_8)
        row.addSpacing(theme.measure(TICK) + theme.SPACE_8)
        row.addWidget(labels.caption(self.tr("In handing-out order")), 1)
        copies = Label(self.tr("copies"), TextRole.CAPTION, "ink2", centred=True)
        copies.setFixedWidth(theme.measure(WIDE))
        row.addWidget(copies)
        row.addWidget(_at_end(labels.caption(self.tr("pages"))))
        return row

    def breathe(self, compact: bool) -> None:
        """Take a narrow window, or a wide one."""
        self._high = LOW if compact else HIGH
        self._mark()

    def show_rows(self, texts: Sequence[PackText]) -> None:
        """Show other rows, or say something else in those that are there."""
        while len(self._rows) > len(texts):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(texts):
            self._add(len(self._rows))
        for row, text in zip(self._rows, texts, strict=True):
            row.show_text(text)
        self._mark()

    def show_current(self, number: int) -> None:
        """Mark the row whose page is shown."""
        if number != self._current:
            self._current = number
            self._mark()
            if 0 <= number < len(self._rows):
                into_sight(self._rows[number])

    def take_focus(self, number: int) -> None:
        """Go to the tick of a row."""
        self._rows[number].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> int:
        """The number of the row whose page is shown."""
        return self._current

    def _add(self, number: int) -> None:
        row = PackRow(f"pack_{number}", self._formats, self)
        row.wanted.connect(lambda: self.wanted.emit(number))
        on_switch(row.ticked, lambda on: self.ticked.emit(number, on))
        on_number(row.counted, lambda copies: self.counted.emit(number, copies))
        row.box.installEventFilter(self)
        self._column.insertWidget(self._column.count() - 1, row)
        # In so many words: a walk along the window's chain makes PySide take widgets of other pages for
        # the row's, and forget them when it goes.
        self.setTabOrder(self._rows[-1].copies if self._rows else self._after, row.box)
        self.setTabOrder(row.box, row.copies)
        self._rows.append(row)

    def _mark(self) -> None:
        for number, row in enumerate(self._rows):
            row.show_current(number == self._current, self._high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            here = next((n for n, row in enumerate(self._rows) if row.box is watched), None)
            if step and here is not None:
                there = self._rows[max(0, min(here + step, len(self._rows) - 1))]
                there.box.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
