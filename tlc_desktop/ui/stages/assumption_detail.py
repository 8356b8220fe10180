"""A sentence that is taken for granted, what says otherwise, and the try-out that tests it."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import assumptions
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, old_words_stay, writes
from tlc_desktop.ui.stages.journey_acts import MEND_ASSUMPTION
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import ComboField, TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField

LONGEST = 60


class AssumptionDetail(QWidget):
    """Nobody who said it stands here, for nobody is kept.

    Signals:
        deleted: It shall go into the bin.
    """

    deleted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "assumption_detail", self.tr("What we take for granted"))
        self._desk = desk
        self._shown: Assumption | None = None
        self._meeting: UUID | None = None
        self.text = InPlaceField(
            "",
            "assumption_text",
            accessible=self.tr("What we take for granted"),
            role=TextRole.OWN_WORDS,
        )
        self.otherwise = TextField(
            self.tr("What says otherwise"),
            "assumption_otherwise",
            self.tr("Who did it once, and what was different then?"),
            lines=2,
        )
        self.try_out = ComboField(self.tr("The try-out that tests it"), "assumption_try_out", [])
        self.try_out.edited.connect(self._choose)
        self._open = buttons.link(self.tr("Open the try-out"), "assumption_open")
        self._open.clicked.connect(self._go_to_try_out)
        self._said = buttons.link(self.tr("Open the meeting where it was said"), "assumption_said")
        self._said.clicked.connect(lambda: desk.go("meeting", self._meeting))
        delete = buttons.quiet(self.tr("Delete"), "assumption_delete", "bin")
        delete.clicked.connect(self.deleted)
        self._texts = {
            "text": self._tied("text", self.text),
            "otherwise": self._tied("otherwise", self.otherwise),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        kept = self.tr("The sentence is kept, never who said it.")
        for widget in (self.text, labels.caption(kept, wrap=True), self.otherwise, self.try_out):
            column.addWidget(widget)
        for link in (self._open, self._said):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(delete)
        column.addLayout(foot)
        column.addStretch(1)

    def show_assumption(
        self, shown: Assumption, meeting: UUID | None, tried: Sequence[TryOut]
    ) -> None:
        """Show a saved one, with the meeting where it was said and the try-outs that there are."""
        self._shown, self._meeting = shown, meeting
        for fact, text in self._texts.items():
            text.show(shown.id, str(getattr(shown, fact)))
        none = ("", self.tr("None yet"))
        titles = [(str(one.id), elided(one_line(one.what), LONGEST)) for one in tried]
        self.try_out.set_choices([none, *titles])
        self.try_out.set_choice(str(shown.try_out or ""))
        self._open.setVisible(bool(self.try_out.choice()))
        self._said.setVisible(meeting is not None)

    def _tied(self, fact: str, field: TextField) -> RecordText:
        needed = old_words_stay() if fact == "text" else ""
        write = writes(assumptions.edit, Assumption, fact)
        return RecordText(
            self._desk, field, f"assumption:{fact}", MEND_ASSUMPTION, write, needed=needed
        )

    def _choose(self, key: str) -> None:
        if self._shown is not None:
            chosen, shown = UUID(key) if key else None, self._shown.id
            with self._desk.workspace.change(MEND_ASSUMPTION) as session:
                assumptions.edit(session, shown, lambda one: replace(one, try_out=chosen))

    def _go_to_try_out(self) -> None:
        if key := self.try_out.choice():
            self._desk.go("tryouts", UUID(key))
