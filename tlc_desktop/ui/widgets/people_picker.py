"""Choosing people by name: a button that says who is chosen, and opens a list to tick."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.text import elided, fold
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import Field
from tlc_desktop.ui.widgets.page_sheet import scrolled

MOST_HEIGHT = 320
WIDTH = 240
LONGEST = 60


class PeoplePopup(QFrame):
    """Names to tick; arrow keys and first letters move, Space ticks, Enter or Escape closes.

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
        kept = set(chosen)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(0)
        self.boxes: dict[UUID, QCheckBox] = {}
        for key, name in people:
            box = QCheckBox(buttons.escaped(name))
            identify(box, f"person_{key}", name)
            box.setChecked(key in kept)
            column.addWidget(box)
            self.boxes[key] = box
        area = scrolled(inside, "people_popup_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(area)
        wanted = inside.sizeHint()
        self.resize(
            max(theme.measure(WIDTH), wanted.width() + 20),
            min(theme.measure(MOST_HEIGHT), wanted.height() + 4),
        )

    def start(self) -> None:
        """Put the keyboard on the first name that is ticked, else on the first."""
        boxes = list(self.boxes.values())
        first = next((box for box in boxes if box.isChecked()), boxes[0] if boxes else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        boxes = list(self.boxes.values())
        here = next((n for n, box in enumerate(boxes) if box.hasFocus()), -1)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.close()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                boxes[max(0, min(here + step, len(boxes) - 1))].setFocus()
            case _ if event.text().strip():
                self._jump(event.text(), here)
            case _:
                super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.finished.emit(tuple(key for key, box in self.boxes.items() if box.isChecked()))

    def _jump(self, letter: str, here: int) -> None:
        boxes = list(self.boxes.values())
        wanted = fold(letter)
        for box in [*boxes[here + 1 :], *boxes[: here + 1]]:
            if fold(box.text()).startswith(wanted):
                box.setFocus()
                return


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
