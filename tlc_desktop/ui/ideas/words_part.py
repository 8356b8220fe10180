"""An idea in words, and what helps somebody else to try it; all of it written in place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import Idea, Source
from tlc_desktop.domain.text import lines_of
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.idea_acts import EDIT
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, as_lines, as_typed, writes
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.in_place import InPlaceField

SOURCE = str(QT_TRANSLATE_NOOP("Steps", "Choose where an idea comes from"))
DAY = str(QT_TRANSLATE_NOOP("Steps", "Choose when an idea was said"))
STEPS = "steps"


def tied(
    desk: Desk,
    field: InPlaceField,
    fact: str,
    kept: Callable[[str], str] = as_typed,
    needed: str = "",
) -> RecordText:
    """`field` tied to a fact of whichever idea is shown."""
    write = writes(ideas.edit, Idea, fact, lines_of if fact == STEPS else as_typed)
    return RecordText(desk, field, f"idea:{fact}", EDIT, write, kept=kept, needed=needed)


class WordsSide(QWidget):
    """The words in lead size, then the facts that help."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._idea: UUID | None = None
        words = InPlaceField(
            "",
            "idea_words",
            self.tr("In the words of whoever said it"),
            self.tr("The idea in words"),
            TextRole.LEAD,
            parent=self,
        )
        self._texts = {"words": tied(desk, words, "words")}
        facts = [
            self._fact("first_step", self.tr("Smallest first step")),
            self._fact("works_without", self.tr("You do not need")),
            self._fact("how_we_know", self.tr("How do we know")),
            self._fact(STEPS, self.tr("Steps, one a line"), as_lines),
            self._fact("not_so_well", self.tr("What did not go so well")),
            self._fact("read_more", self.tr("Read more")),
        ]
        choices = [(source.value, label(source, desk.words)) for source in Source]
        self.source = ComboField(
            self.tr("Where it comes from"), "idea_source", choices, parent=self
        )
        self.source.combo.setProperty("read", True)
        self.day = DateField(
            self.tr("Said on"), "idea_day", desk.formats, sense=Sense.GONE_BY, parent=self
        )
        self.day.edit.setProperty("read", True)
        self._arrange(words, facts)
        self.source.edited.connect(self._set_source)
        self.day.edited.connect(self._set_day)

    def _fact(self, fact: str, caption: str, kept: Callable[[str], str] = as_typed) -> InPlaceField:
        field = InPlaceField(caption, f"idea_{fact}", self.tr("Optional"), parent=self)
        self._texts[fact] = tied(self._desk, field, fact, kept)
        return field

    def _arrange(self, words: InPlaceField, facts: list[InPlaceField]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(words)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("What helps somebody else try it")))
        column.addWidget(labels.hairline())
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_20)
        grid.setVerticalSpacing(theme.SPACE_8)
        first, without, know, steps, not_so_well, more = facts
        top = Qt.AlignmentFlag.AlignTop
        rows = ((first, without), (know, not_so_well), (steps, more))
        for row, (at_start, at_end) in enumerate(rows):
            grid.addWidget(at_start, row, 0, top)
            grid.addWidget(at_end, row, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        origin = QHBoxLayout()  # each as wide as its words need
        origin.setSpacing(theme.SPACE_20)
        origin.addWidget(self.source, 0, top)
        origin.addWidget(self.day, 0, top)
        column.addLayout(origin)

    def show_idea(self, idea: Idea) -> None:
        """Show what is saved."""
        self._idea = idea.id
        for fact, text in self._texts.items():
            text.show(idea.id, "\n".join(idea.steps) if fact == STEPS else getattr(idea, fact))
        self.source.set_choice(idea.source.value)
        self.day.set_day(idea.day)

    def _set_source(self, key: str) -> None:
        if self._idea:
            with self._desk.workspace.change(SOURCE) as session:
                ideas.edit(session, self._idea, lambda idea: replace(idea, source=Source(key)))

    def _set_day(self, day: str) -> None:
        if self._idea and day:
            with self._desk.workspace.change(DAY) as session:
                ideas.edit(
                    session, self._idea, lambda idea: replace(idea, day=date.fromisoformat(day))
                )
