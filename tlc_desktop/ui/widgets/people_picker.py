"""Choosing people by name: a button that says who is chosen, and opens a list to tick."""

from collections.abc import Iterable, Sequence
from itertools import chain
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.text import elided, fold
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TOGETHER, Field
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.page_sheet import scrolled

MOST_HEIGHT = 320
WIDTH = 240
LONGEST = 60


class PeoplePopup(QFrame):
    """Names to tick: arrow keys and a name's letters move, Space ticks, Enter or Escape closes.

    A blank between letters that follow each other at once is no tick: it is somebody's sentence.

    Signals:
        finished: It closed; carries the ids that are ticked, in the order of names.
    """

    finished = Signal(tuple)

    def __init__(
        self, people: Sequence[tuple[UUID, str]], chosen: Iterable[UUID], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        identify(self, "people_popup", self.tr("Choose names"))
        self.setProperty("ground", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._letters = ""
        self._blank: QCheckBox | None = None  # ticked by a blank right after letters
        self._spelling = QTimer(self, singleShot=True)
        self._spelling.timeout.connect(self._spelled)
        kept = set(chosen)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(0)
        self.boxes: dict[UUID, QCheckBox] = {}
        self._names = [fold(name) for _, name in people]
        for key, name in people:
            box = worn(QCheckBox(buttons.escaped(name)))
            identify(box, f"person_{key}", name)
            box.setChecked(key in kept)
            box.installEventFilter(self)
            column.addWidget(box)
            self.boxes[key] = box
        self._area = scrolled(inside, "people_popup_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        FocusFrame(self)
        wanted = inside.sizeHint()
        self.resize(
            max(theme.measure(WIDTH), wanted.width() + 20),
            min(theme.measure(MOST_HEIGHT), wanted.height() + 4),
        )

    def start(self) -> None:
        """Put the keyboard on the first name that is ticked, else on the first."""
        boxes = list(self.boxes.values())
        self._go(next((n for n, box in enumerate(boxes) if box.isChecked()), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys, before the name that has the keyboard takes a blank as its tick."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.finished.emit(tuple(key for key, box in self.boxes.items() if box.isChecked()))

    def _takes(self, event: QKeyEvent) -> bool:
        here = next((n for n, box in enumerate(self.boxes.values()) if box.hasFocus()), 0)
        moves = {
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.boxes) - 1,
        }
        key, letters = Qt.Key(event.key()), event.text()
        typed = letters.isprintable() and bool(letters.strip())
        if letters == " " and self._letters and self.boxes:
            self._tick(here)
            return True
        if not typed:
            self._spelled()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close()
        elif key in moves:
            self._go(moves[key])
        elif typed:
            self._spell(letters, here)
        else:
            return False
        return True

    def _go(self, place: int) -> None:
        boxes = list(self.boxes.values())
        if boxes:
            box = boxes[max(0, min(place, len(boxes) - 1))]
            self._area.ensureWidgetVisible(box, 0, theme.SPACE_8)  # first: a ring needs a place
            box.setFocus(Qt.FocusReason.TabFocusReason)

    def _spell(self, letters: str, here: int) -> None:
        """Go to the name that begins with the letters typed one after the other, else to one with such a word."""
        if self._blank is not None:
            self._blank.click()
            self._blank = None
        fresh = not self._letters
        self._letters += letters
        self._spelling.start(TOGETHER)
        wanted = fold(self._letters)
        count = len(self._names)
        order = [(here + fresh + n) % count for n in range(count)]
        begins = (n for n in order if self._names[n].startswith(wanted))
        inside = (n for n in order if f" {wanted}" in self._names[n])
        self._go(next(chain(begins, inside), here))

    def _tick(self, here: int) -> None:
        """A blank after letters: it ticks the name that these led to, unless more letters follow."""
        box, spelled = list(self.boxes.values())[here], fold(self._letters)
        if self._blank is None and f" {spelled}" in f" {self._names[here]}":
            self._blank = box
            box.click()
        self._letters += " "
        self._spelling.start(TOGETHER)

    def _spelled(self) -> None:
        self._letters, self._blank = "", None


class PeoplePicker(Field):
    """A caption and a button that names who is chosen.

    Signals:
        picked: Others were chosen; carries their ids, in the order of names.
    """

    picked = Signal(tuple)

    def __init__(
        self,
        caption: str,
        name: str,
        formats: Formats,
        nobody: str,
        accessible: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make one with nobody to choose yet.

        Args:
            caption: Above the button.
            name: Object name of the button.
            formats: How names stand after each other.
            nobody: What the button says while nobody is chosen.
            accessible: What a screen reader calls it.
            parent: Its owner.
        """
        super().__init__(caption, name, parent)
        self._formats = formats
        self._nobody = nobody
        self._spoken = accessible or caption or nobody
        self._people: Sequence[tuple[UUID, str]] = ()
        self._chosen: tuple[UUID, ...] = ()
        self.popup: PeoplePopup | None = None
        self.button = buttons.cut(nobody, "plain", name, "people")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setStyleSheet("text-align: left")  # Qt mirrors it
        self.button.clicked.connect(self.open)
        self.put(self.button)
        self._say_who()

    def chosen(self) -> tuple[UUID, ...]:
        """Who is chosen, in the order of names."""
        return self._chosen

    def show_people(self, people: Sequence[tuple[UUID, str]], chosen: Iterable[UUID]) -> None:
        """Offer these people, with some of them chosen; no signal."""
        kept = set(chosen)
        self._people = people
        self._chosen = tuple(key for key, _ in people if key in kept)
        self._say_who()

    def set_chosen(self, chosen: Iterable[UUID]) -> None:
        """Show others as chosen, without a signal."""
        self.show_people(self._people, chosen)

    def open(self) -> None:
        """Open the list of names."""
        popup = PeoplePopup(self._people, self._chosen, self)
        self.popup = popup
        popup.finished.connect(self._pick)
        corner = self.button.mapToGlobal(QPoint(0, self.button.height() + 2))
        room = self.screen().availableGeometry()
        left = corner.x()
        if self.isRightToLeft():
            left += self.button.width() - popup.width()
        left = max(room.left(), min(left, room.right() - popup.width()))
        top = max(room.top(), min(corner.y(), room.bottom() - popup.height()))
        popup.move(left, top)
        popup.show()
        popup.start()

    def _pick(self, chosen: tuple[UUID, ...]) -> None:
        self.popup = None
        changed = chosen != self._chosen
        self.set_chosen(chosen)
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)
        if changed:
            self.picked.emit(chosen)

    def _say_who(self) -> None:
        kept = set(self._chosen)
        names = [name for key, name in self._people if key in kept]
        said = self._formats.list(names) if names else self._nobody
        self.button.set_whole(elided(said, LONGEST))
        self.button.setAccessibleName(f"{self._spoken}: {said}" if names else self._spoken)
        self.button.setToolTip(theme.tip(said if names else ""))
