"""A promise of the facilitator's: what, to whom, until when, and what became of it."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.support import Promise, PromiseState
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, old_words_stay, writes
from tlc_desktop.ui.support.support_acts import MEND_PROMISE
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField
from tlc_desktop.ui.widgets.people_picker import PeoplePicker


class PromiseDetail(QWidget):
    """For the facilitator's eyes alone.

    Signals:
        deleted: It shall go into the bin.
    """

    deleted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "promise_detail", self.tr("What I promised"))
        self._desk = desk
        self._shown: Promise | None = None
        self.what = InPlaceField(
            "", "promise_what", accessible=self.tr("What I promised"), role=TextRole.HEADING
        )
        states = [(state.value, label(state, desk.words)) for state in PromiseState]
        self.became = Segments(states, "promise_became", self.tr("What became of it"))
        self.became.chosen.connect(self._become)
        self.to = PeoplePicker(
            self.tr("To whom"), "promise_to", desk.formats, self.tr("Choose names")
        )
        self.to.picked.connect(self._promise_to)
        self.whom = TextField(
            self.tr("Or to somebody else"), "promise_whom", self.tr("the head, the group")
        )
        told = self.tr("day/month/year")
        self.day = DateField(self.tr("Promised on"), "promise_day", desk.formats)
        self.until = DateField(
            self.tr("Until, if that was said"), "promise_until", desk.formats, told, optional=True
        )
        self.day.edited.connect(self._date)
        self.until.edited.connect(lambda: self._edit(until=self.until.day()))
        self._texts = {
            fact: RecordText(
                desk,
                field,
                f"promise:{fact}",
                MEND_PROMISE,
                writes(support.edit_promise, Promise, fact),
                needed=old_words_stay() if fact == "what" else "",
            )
            for fact, field in (("what", self.what), ("whom", self.whom))
        }
        self._arrange()

    def show_promise(self, shown: Promise) -> None:
        """Show a saved one."""
        self._shown = shown
        for fact, text in self._texts.items():
            text.show(shown.id, str(getattr(shown, fact)))
        self.became.set_choice(shown.became)
        people = self._desk.people.values()
        here = [m for m in people if m.state is not MemberState.LEFT or m.id in shown.to]
        self.to.show_people([(m.id, m.name) for m in here], shown.to)
        self.to.setVisible(bool(here))
        self.day.set_day(shown.day)
        self.until.set_day(shown.until)

    def _arrange(self) -> None:
        delete = buttons.quiet(self.tr("Delete"), "promise_delete", "bin")
        delete.clicked.connect(self.deleted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        only_you = self.tr("Only you see it; never printed, never exported.")
        for widget in (self.what, labels.caption(only_you, wrap=True), self.became):
            column.addWidget(widget)
        for widget in (self.to, self.whom, self.day, self.until):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)

    def _become(self, word: str) -> None:
        self._edit(became=PromiseState(word))

    def _promise_to(self, chosen: tuple[UUID, ...]) -> None:
        self._edit(to=chosen)

    def _date(self) -> None:
        if day := self.day.day():
            self._edit(day=day)

    def _edit(self, **facts: Any) -> None:
        if self._shown is not None:
            key = self._shown.id
            with self._desk.workspace.change(MEND_PROMISE) as session:
                support.edit_promise(session, key, lambda one: replace(one, **facts))
