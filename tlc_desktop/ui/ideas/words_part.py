"""An idea in words, and what helps somebody else to try it; all of it written in place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import Idea, Source
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import ideas
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.in_place import InPlaceField

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit idea"))
SOURCE = str(QT_TRANSLATE_NOOP("Steps", "Choose where an idea comes from"))
DAY = str(QT_TRANSLATE_NOOP("Steps", "Choose when an idea was said"))


def as_typed(text: str) -> str:
    """Text that is kept as it is typed."""
    return text


def steps_of(text: str) -> tuple[str, ...]:
    """The steps of a text with one a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@dataclass(slots=True)
class IdeaText:
    """A field over one fact of an idea; what is kept may differ from what is typed."""

    fact: str
    field: InPlaceField
    text: RecordText
    kept: Callable[[str], Any]

    def show(self, idea: Idea) -> None:
        """Show what is saved, unless the field says the same in other blanks."""
        saved = getattr(idea, self.fact)
        shown = saved if isinstance(saved, str) else "\n".join(saved)
        same = self.kept(self.field.text()) == saved
        self.text.show(idea.id, self.field.text() if same else shown)


def tied(
    desk: Desk,
    field: InPlaceField,
    fact: str,
    kept: Callable[[str], Any] = as_typed,
    *,
    needed: bool = False,
) -> IdeaText:
    """`field` tied to a fact of whichever idea is shown."""

    def write(session: RecordingSession, key: UUID, text: str) -> None:
        ideas.edit(session, key, **{fact: kept(text)})

    text = RecordText(desk, field, f"idea:{fact}", EDIT, write, needed=needed)
    return IdeaText(fact, field, text, kept)


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
        self._texts = [tied(desk, words, "words")]
        facts = [
            self._fact("first_step", self.tr("Smallest first step")),
            self._fact("works_without", self.tr("Works without")),
            self._fact("how_we_know", self.tr("How do we know")),
            self._fact("steps", self.tr("Steps, one a line"), steps_of),
            self._fact("not_so_well", self.tr("What did not go so well")),
            self._fact("read_more", self.tr("Read more")),
        ]
        choices = [(source.value, label(source, desk.words)) for source in Source]
        self.source = ComboField(
            self.tr("Where it comes from"), "idea_source", choices, parent=self
        )
        self.source.combo.setProperty("read", True)
        self.day = DateField(self.tr("Said on"), "idea_day", desk.formats, parent=self)
        self.day.edit.setProperty("read", True)
        self._arrange(words, facts)
        self.source.edited.connect(self._set_source)
        self.day.edited.connect(self._set_day)

    def _fact(self, fact: str, caption: str, kept: Callable[[str], Any] = as_typed) -> InPlaceField:
        field = InPlaceField(caption, f"idea_{fact}", self.tr("Optional"), parent=self)
        self._texts.append(tied(self._desk, field, fact, kept))
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
        for text in self._texts:
            text.show(idea)
        self.source.set_choice(idea.source.value)
        self.day.set_day(idea.day)

    def _set_source(self, key: str) -> None:
        if self._idea:
            with self._desk.workspace.change(SOURCE) as session:
                ideas.edit(session, self._idea, source=Source(key))

    def _set_day(self, day: str) -> None:
        if self._idea and day:
            with self._desk.workspace.change(DAY) as session:
                ideas.edit(session, self._idea, day=date.fromisoformat(day))
