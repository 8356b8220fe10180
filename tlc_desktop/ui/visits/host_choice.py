"""Who welcomes whom: nothing of a class visit is kept until its host has chosen the visitor."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.visits.visit_acts import person
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import escaped
from tlc_desktop.ui.widgets.fields import ComboField

Pair = tuple[UUID, UUID]
LONGEST = 32
# Who rests or has left is in no new visit.
VISIT = (MemberState.INVITED, MemberState.JOINED)


class HostChoice(QWidget):
    """Host, visitor, and the tick that says that the host chose; a tick is for these two alone.

    Signals:
        turned: Another host or visitor was picked; carries whether those two are kept already.
        chosen: The host chose the visitor: it was ticked.
        taken_back: The tick was taken away from what is kept.
    """

    turned = Signal(bool)
    chosen = Signal()
    taken_back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: UUID | None = None
        self._kept: Pair | None = None
        self.host = ComboField(self.tr("Host"), "visit_host", [], parent=self)
        self.visitor = ComboField(
            self.tr("Visitor, as the host chose"), "visit_visitor", [], parent=self
        )
        self.tick = worn(QCheckBox(self))
        identify(self.tick, "visit_host_chose")
        self._aside = labels.caption("")
        self._aside.setObjectName("visit_host_chose_aside")
        self._arrange()
        for field in (self.host, self.visitor):
            field.edited.connect(self._turn)
        self.tick.clicked.connect(self._ticked)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_20)
        row.addWidget(self.host, 1)
        row.addWidget(self.visitor, 1)
        column.addLayout(row)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(theme.SPACE_4)
        self._below.addWidget(self.tick)
        self._below.addStretch(1)
        self._below.addWidget(self._aside)
        column.addLayout(self._below)
        for combo in (self.host.combo, self.visitor.combo):
            combo.setMinimumContentsLength(8)  # where there is little room, a name is cut

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def show_pair(self, key: UUID | None, kept: Pair | None) -> None:
        """Show who is in a visit; what was picked for it and not ticked yet stays.

        Args:
            key: The visit; none for one that is being planned.
            kept: Its host and visitor, as they are in the file.
        """
        if (key, kept) != (self._key, self._kept):
            self._key, self._kept = key, kept
            self._offer(kept or (None, None))
        else:
            self._offer((self._picked(self.host), self._picked(self.visitor)))
        self._say()

    def forget(self) -> None:
        """Let go of what was picked and not ticked."""
        self._offer(self._kept or (None, None))
        self._say()

    def pair(self) -> Pair | None:
        """Host and visitor as they are picked now; none before there are two."""
        host, visitor = self._picked(self.host), self._picked(self.visitor)
        return (host, visitor) if host and visitor else None

    def is_kept(self) -> bool:
        """Whether these two are kept, and so ticked."""
        return self._kept is not None and self.pair() == self._kept

    def _picked(self, field: ComboField) -> UUID | None:
        return UUID(field.choice()) if field.choice() else None

    def _offer(self, picked: tuple[UUID | None, UUID | None]) -> None:
        """Offer everybody as host, and everybody else as visitor: nobody visits themselves."""
        host, visitor = picked
        people = self._desk.people
        first = [("", self.tr("Choose a name"))]
        for field, key, other in ((self.host, host, None), (self.visitor, visitor, host)):
            field.set_choices([*first, *self._names(people, key, other)])
            field.set_choice(str(key or ""))

    def _names(
        self, people: Mapping[UUID, Member], picked: UUID | None, other: UUID | None
    ) -> list[tuple[str, str]]:
        offered = [
            (str(key), member.name)
            for key, member in people.items()
            if (member.state in VISIT or key == picked) and key != other
        ]
        if picked and picked not in people:
            offered.append((str(picked), person(self._desk, picked)))
        return offered

    def _turn(self) -> None:
        host, visitor = self._picked(self.host), self._picked(self.visitor)
        self._offer((host, None if visitor == host else visitor))
        self._say()
        self.turned.emit(self.is_kept())

    def _say(self) -> None:
        host = self._picked(self.host)
        small = theme.compact(self)
        name = elided(person(self._desk, host), LONGEST) if host else self.tr("The host")
        said = self.tr("{host} chose this visitor").format(host=isolate(name))
        self.tick.setText(escaped(said))
        self.tick.setAccessibleName(said)
        self.tick.setEnabled(self.pair() is not None)
        self.tick.setChecked(self.is_kept())
        waits = self.pair() is not None and not self.is_kept()
        self._aside.setText(
            self.tr("ask first: nothing is kept before")
            if waits
            else self.tr("only a host can choose")
        )
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.TopToBottom if small else ways.LeftToRight)
        self._aside.setVisible(waits or not small)

    def _ticked(self, on: bool) -> None:
        if on:
            self.chosen.emit()
        elif self.is_kept():
            self.taken_back.emit()
