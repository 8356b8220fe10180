"""Everything about one agenda item that does not stand in its row."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, Origin, Outcome, Part, Phase, Purpose
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.private_row import PrivateRow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.meetings.agenda.protocol_choice import ProtocolChoice
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import ComboField, MinutesField, TextField
from tlc_desktop.ui.widgets.people_picker import PeoplePicker
from tlc_desktop.ui.widgets.slots import on_text, on_tick

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit agenda item"))
WHO = str(QT_TRANSLATE_NOOP("Steps", "Say who brought it"))
OUTCOME = str(QT_TRANSLATE_NOOP("Steps", "Say what became of an item"))
_WITH_NAMES = (Origin.MEMBER, Origin.FACILITATOR)


class ItemPanel(ClosablePanel):
    """Notes, part, purpose, who brought it, how the group talks in it, and what became of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "item_panel", self.tr("More about this item"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._item = AgendaItem("")
        self._shown: MeetingShown | None = None
        self._title = labels.section("")
        self._close = buttons.quiet(self.tr("Done"), "item_done")
        self._close.clicked.connect(self.closed)
        self._notes = TextField(self.tr("Notes"), "item_notes", lines=2)
        self._notes_text = RecordText(
            desk,
            self._notes,
            "agenda_item:notes",
            EDIT,
            lambda session, key, text: meetings.edit_item(
                session, key, lambda item: replace(item, notes=text)
            ),
        )
        self.private = PrivateRow(desk, "item_private", self)
        self._protocol = ProtocolChoice(desk, self)
        self._make_choices()
        self._make_outcome()
        self._arrange()

    def show_item(self, item: AgendaItem, shown: MeetingShown) -> None:
        """Show a saved item of a meeting."""
        self._item, self._shown = item, shown
        self._title.setText(item.title)
        self._notes_text.show(item.id, item.notes)
        self.private.show_item(item)
        self._protocol.show_item(item, shown.protocols)
        for field, value in (
            (self._part, item.part),
            (self._purpose, item.purpose),
            (self._origin, item.origin),
            (self._outcome, item.outcome),
        ):
            field.set_choice(value.value)
        self._phase.set_choice(item.phase.value if item.phase else "")
        self._standing.setChecked(item.standing)
        self._moves_on.setChecked(item.moves_on)
        self._real.set_minutes(item.real or 0)
        if not self._who.popup:
            self._who.show_people(shown.offered(item.brought_by), item.brought_by)

    def start(self) -> None:
        """Put the keyboard into the panel."""
        self._notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_choices(self) -> None:
        self._part = self._choice(self.tr("Part of the meeting"), "item_part", list(Part))
        self._purpose = self._choice(self.tr("What it is for"), "item_purpose", list(Purpose))
        origins = [Origin.GROUP, Origin.MEMBER, Origin.FACILITATOR, Origin.OUTSIDE]
        self._origin = self._choice(self.tr("Where it came from"), "item_origin", origins)
        self._who = PeoplePicker(
            self.tr("Suggested by"), "item_brought_by", self._desk.formats, self.tr("No names")
        )
        self._phase = ComboField(
            self.tr("Phase of learning"),
            "item_phase",
            [("", self.tr("Not said")), *((p.value, label(p, self._desk.words)) for p in Phase)],
        )
        on_text(self._part.edited, lambda key: self._edit(part=Part(key)))
        on_text(self._purpose.edited, lambda key: self._edit(purpose=Purpose(key)))
        on_text(self._phase.edited, lambda key: self._edit(phase=Phase(key) if key else None))
        self._origin.edited.connect(self._from)
        self._who.picked.connect(self._brought)

    def _make_outcome(self) -> None:
        self._outcome = self._choice(self.tr("What happened to it"), "item_outcome", list(Outcome))
        self._outcome.edited.connect(self._became)
        self._real = MinutesField(
            self.tr("Minutes it took"), "item_real", least=0, formats=self._desk.formats
        )
        self._real.spin.setSpecialValueText(self.tr("not chosen"))
        on_text(self._real.edited, lambda typed: self._edit(real=int(typed) or None))
        self._standing = _tick(self.tr("On every agenda"), "item_standing")
        on_tick(self._standing, self._stand)
        self._moves_on = _tick(self.tr("Moves on by itself"), "item_moves_on")
        told = self.tr("When its minutes are over, the next part begins by itself.")
        self._moves_on.setToolTip(theme.tip(told))
        on_tick(self._moves_on, lambda on: self._edit(moves_on=on))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 12)
        column.setSpacing(theme.SPACE_4)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        column.addLayout(top)
        column.addWidget(self._notes)
        column.addWidget(self.private)
        column.addWidget(self._protocol)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        pairs = (
            (self._origin, self._who),
            (self._part, self._purpose),
            (self._phase, self._outcome),
            (self._real, self._ticks()),
        )
        for row, (left, right) in enumerate(pairs):
            grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)

    def _ticks(self) -> QWidget:
        """What is ticked of an item, as high as a field with its caption."""
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._standing)
        column.addWidget(self._moves_on)
        return made

    def _choice(self, caption: str, name: str, values: Sequence[StrEnum]) -> ComboField:
        words = self._desk.words
        return ComboField(caption, name, [(v.value, label(v, words)) for v in values])

    def _edit(self, label: str = EDIT, **facts: object) -> None:
        key = self._item.id
        with self._desk.workspace.change(label, f"item:{key}:{','.join(facts)}") as session:
            meetings.edit_item(session, key, lambda item: replace(item, **facts))

    def _became(self, outcome: str) -> None:
        with self._desk.workspace.change(OUTCOME) as session:
            meetings.set_outcome(session, self._item.id, Outcome(outcome))

    def _stand(self, on: bool) -> None:
        with self._desk.workspace.change(EDIT) as session:
            meetings.stand(session, self._item.id, on=on)

    def _from(self, origin: str) -> None:
        """The group's and outside's items have no names."""
        wanted = Origin(origin)
        kept = self._item.brought_by if wanted in _WITH_NAMES else ()
        self._edit(WHO, origin=wanted, brought_by=kept)

    def _brought(self, people: tuple[UUID, ...]) -> None:
        """An item with names is a member's, or the facilitator's alone."""
        origin = self._item.origin
        if self._shown is not None:
            people = self._shown.picked(self._item.brought_by, people)
        if people and people == (self._desk.community.facilitator,):
            origin = Origin.FACILITATOR
        elif people:
            origin = Origin.MEMBER
        elif origin is Origin.MEMBER:
            origin = Origin.GROUP
        self._edit(WHO, brought_by=people, origin=origin)


def _tick(text: str, name: str) -> QCheckBox:
    made = worn(QCheckBox(text))
    identify(made, name, text)
    return made
