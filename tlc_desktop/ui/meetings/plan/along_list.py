"""What would come to a new meeting from earlier ones: a tick for each, and what it adds up to."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, planned
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.slots import on_tick

LONGEST = 40
COLUMNS = 2


class AlongList(QWidget):
    """What goes on and what stands on every agenda; nothing of it comes without its tick.

    Signals:
        changed: Another choice was made.
    """

    changed = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        identify(self, name, self.tr("Comes along from earlier meetings"))
        self._desk = desk
        self._name = name
        self._items: Sequence[AgendaItem] = ()
        self._boxes: dict[UUID, QCheckBox] = {}
        self._own: dict[UUID, bool] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_16)
        self._grid.setVerticalSpacing(0)
        self._sum = labels.caption("", wrap=True)
        self._sum.setObjectName(f"{name}_sum")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(labels.name(self.tr("Comes along from earlier meetings")))
        column.addLayout(self._grid)
        column.addWidget(self._sum)
        for place in range(COLUMNS):
            self._grid.setColumnStretch(place, 1)

    def begin(self) -> None:
        """Forget what was ticked by hand."""
        self._own = {}

    def chosen(self) -> set[UUID]:
        """The items that shall come along."""
        return {key for key, box in self._boxes.items() if box.isChecked()}

    def show_items(self, items: Sequence[AgendaItem], *, ticked: bool) -> None:
        """Show what could come along; a box that was clicked keeps its tick.

        Args:
            items: What could come.
            ticked: Whether the others are ticked.
        """
        if list(items) != list(self._items):
            self._items = items
            self._make_boxes()
        for key, box in self._boxes.items():
            box.setChecked(self._own.get(key, ticked))
        self.setVisible(bool(items))

    def say_sum(self, own: int, there: int) -> None:
        """Say what the agenda adds up to with what is ticked.

        Args:
            own: Minutes of what stands on it without these.
            there: Minutes of the meeting.
        """
        chosen = self.chosen()
        whole = own + planned(item for item in self._items if item.id in chosen)
        said = self.tr("With these {planned} of {minutes} minutes.")
        self._sum.setText(self._desk.formats.digits(said.format(planned=whole, minutes=there)))
        self._sum.set_ink("honey_ink" if whole > there else "ink2")

    def _make_boxes(self) -> None:
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for number, item in enumerate(self._items):
            title = one_line(item.title)
            box = worn(QCheckBox(buttons.escaped(elided(title, LONGEST))))
            identify(box, f"{self._name}_{number}", title)
            box.setToolTip(theme.tip(title))
            on_tick(box, lambda on, key=item.id: self._tick(key, on))
            self._grid.addWidget(box, *divmod(number, COLUMNS))
            self._boxes[item.id] = box

    def _tick(self, key: UUID, on: bool) -> None:
        self._own[key] = on
        self.changed.emit()
