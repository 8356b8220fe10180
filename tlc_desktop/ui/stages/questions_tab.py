"""Sets of questions: the group's own, and ours."""

from dataclasses import replace
from functools import cached_property
from uuid import UUID, uuid4

from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.stages import Reflection
from tlc_desktop.storage import question_sets, stages
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page_tab import PageTab, TabWords
from tlc_desktop.ui.stages.journey_acts import ADD_SET, ASK, DELETE_SET
from tlc_desktop.ui.stages.questions_detail import QuestionsDetail
from tlc_desktop.ui.stages.questions_offered import ready_sets
from tlc_desktop.ui.stages.read_along import ReadAlong
from tlc_desktop.ui.widgets.rows import RowText


class QuestionsTab(PageTab):
    """Questions to talk about; what is said to them is kept with where the group is."""

    def __init__(self, desk: Desk) -> None:
        words = TabWords(
            "questions",
            self.tr("Questions"),
            self.tr("Write our own"),
            self.tr("Our own questions: a title, then Enter"),
            self.tr("A title, then Enter"),
            ADD_SET,
            DELETE_SET,
            "",
        )
        super().__init__(desk, words)
        self._own: list[QuestionSet] = []

    @cached_property
    def detail(self) -> QuestionsDetail:
        """Made when it is first wanted."""
        made = QuestionsDetail(self.desk)
        made.deleted.connect(lambda: self.delete())
        self.put(made, "questions_scroll")
        made.asked.connect(self._ask)
        made.printed.connect(self._print)
        return made

    @cached_property
    def ready(self) -> ReadAlong:
        """One of ours."""
        made = ReadAlong(
            "questions_ready",
            self.tr("Talk about these now"),
            self.tr("Change them in a copy"),
            self.tr("Print blank"),
        )
        self.put(made, "questions_ready_scroll")
        made.taken.connect(self._ask)
        made.copied.connect(self._copy)
        made.printed.connect(self._print)
        return made

    def read(self) -> None:
        with self.desk.workspace.read() as session:
            self._own = question_sets.question_sets(session)

    def rows(self) -> list[RowText]:
        ready = ready_sets(self.desk, self._own)
        rows = [self._row(one) for one in self._own]
        if rows:
            rows.insert(0, RowText("heading:own", self.tr("Our own"), heading=True))
        if ready:
            rows.append(RowText("heading:ready", self.tr("Ready to use"), heading=True))
        return rows + [self._row(one) for one in ready]

    def add(self, session: RecordingSession, text: str) -> UUID:
        return question_sets.add(session, QuestionSet(text))

    def show_row(self, key: str) -> None:
        self.chosen = key
        one, part = self._one(), None
        if one is not None and one in self._own:
            part = self.detail
            self.detail.show_set(one)
        elif one is not None:
            part = self.ready
            self.ready.show_text(one.title, one.aim, one.parted)
        self.bring(part)

    def own(self, key: str) -> dict[tuple[str, UUID], str]:
        return {("question_set", one.id): one.title for one in self._own if str(one.id) == key}

    def _one(self) -> QuestionSet | None:
        offered = (*ready_sets(self.desk, self._own), *self._own)
        known = {str(one.id): one for one in offered}
        return known.get(self.chosen)

    def _row(self, one: QuestionSet) -> RowText:
        lines = (one.aim,) if one.aim.strip() else ()
        return RowText(str(one.id), one.title, lines=lines, light=True)

    def _ask(self) -> None:
        """Put them to the group today, with where it is, if it said that today, else by themselves."""
        self.desk.workspace.settle()
        one, today = self._one(), self.desk.today()
        if one is None:
            return
        with self.desk.workspace.change(ASK) as session:
            now = next((each for each in stages.reflections(session) if each.day == today), None)
            key = now.id if now else stages.add(session, Reflection(today))
            stages.ask(session, key, one)
        self.wanted.emit(str(key))

    def _print(self) -> None:
        """Print them with room to write, to talk about without the laptop."""
        self.desk.workspace.settle()
        one = self._one()
        if one is not None:
            self.desk.go("print", one.id, kind="reflection")

    def _copy(self) -> None:
        one = self._one()
        if one is not None:
            with self.desk.workspace.change(ADD_SET) as session:
                key = question_sets.add(session, replace(one, id=uuid4()))
            self.wanted.emit(str(key))
