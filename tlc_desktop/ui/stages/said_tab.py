"""What the group said of its journey, the newest first."""

from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.stages import Reflection
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import question_sets, stages
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page_tab import PageTab, TabWords
from tlc_desktop.ui.stages.journey_acts import SAY, UNSAY
from tlc_desktop.ui.stages.questions_offered import ready_sets
from tlc_desktop.ui.stages.reflection_detail import ReflectionDetail
from tlc_desktop.ui.widgets.rows import RowText


class SaidTab(PageTab):
    """Each time that the group said where it is."""

    def __init__(self, desk: Desk) -> None:
        words = TabWords(
            "",
            self.tr("Where we are"),
            self.tr("Say where we are"),
            self.tr("Where are we? A sentence, then Enter"),
            self.tr("A sentence, then Enter"),
            SAY,
            UNSAY,
            self.tr(
                "When the group likes to, it says in its own words where it is. Here it reads later what it said."
            ),
        )
        super().__init__(desk, words)
        self._said: list[Reflection] = []
        self._sets: list[QuestionSet] = []

    @cached_property
    def detail(self) -> ReflectionDetail:
        """Made when it is first wanted."""
        made = ReflectionDetail(self.desk)
        made.deleted.connect(lambda: self.delete())
        self.put(made, "reflection_scroll")
        return made

    def read(self) -> None:
        with self.desk.workspace.read() as session:
            self._said = stages.reflections(session)
            own = question_sets.question_sets(session)
            self._sets = [*own, *ready_sets(self.desk, own)]

    def rows(self) -> list[RowText]:
        return [self._row(one) for one in self._said]

    def add(self, session: RecordingSession, text: str) -> UUID:
        return stages.add(session, Reflection(self.desk.today(), words=text))

    def show_row(self, key: str) -> None:
        self.chosen = key
        at = next((n for n, one in enumerate(self._said) if str(one.id) == key), None)
        part: QWidget | None = None
        if at is not None:
            one = self._said[at]
            before = next((each for each in self._said[at + 1 :] if each.says_where), None)
            with self.desk.workspace.read() as session:
                answers = stages.answers(session, one.id)
            part = self.detail
            self.detail.show_reflection(one, before, answers, self._sets)
        self.bring(part)

    def own(self, key: str) -> dict[tuple[str, UUID], str]:
        return {
            ("stage_reflection", one.id): self._title(one)
            for one in self._said
            if str(one.id) == key
        }

    def _title(self, one: Reflection) -> str:
        return one_line(one.words) or self.desk.formats.date(one.day)

    def _row(self, one: Reflection) -> RowText:
        word = label(one.stage, self.desk.words) if one.stage else ""
        day, said = self.desk.formats.date(one.day), one.words.strip()
        lines = (self.desk.formats.quote(said),) if said else ()
        return RowText(str(one.id), day, chip=word, lines=lines, light=True)
