"""What the group said of its journey, each time with the questions that it talked about."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.stages import Reflection, ReflectionAnswer, Stage
from tlc_desktop.storage.base import OWN, Base, made, rewrite, row_of, value


class StageReflectionRow(Base):
    __tablename__ = "stage_reflection"
    TITLE = "words"
    BLANK = True
    FOUND = ("words", "shows", "next_thing")

    day: Mapped[date] = mapped_column(index=True)
    stage: Mapped[Stage | None]
    words: Mapped[str]
    shows: Mapped[str]
    next_thing: Mapped[str]


class ReflectionAnswerRow(Base):
    __tablename__ = "reflection_answer"
    TITLE = "question"
    BLANK = True
    FOUND = ("question", "answer")

    reflection: Mapped[UUID] = mapped_column(
        "reflection_id", ForeignKey("stage_reflection.id"), index=True, info=OWN
    )
    position: Mapped[int]
    question: Mapped[str]
    answer: Mapped[str]


def reflections(session: Session) -> list[Reflection]:
    """Everything that the group said of where it is, the newest first."""
    row = StageReflectionRow
    rows = session.scalars(select(row).order_by(row.day.desc(), row.created_at.desc()))
    return [value(Reflection, each) for each in rows]


def add(session: Session, reflection: Reflection) -> UUID:
    """Add what the group says now; what it said before stays."""
    row = made(StageReflectionRow, reflection)
    session.add(row)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Reflection], Reflection]) -> None:
    """Change what the group said on a day."""
    row = row_of(session, StageReflectionRow, key)
    rewrite(row, value(Reflection, row), change)


def answers(session: Session, key: UUID) -> list[ReflectionAnswer]:
    """The questions that the group talked about then, in their order, with what it said."""
    return [value(ReflectionAnswer, row) for row in _answers(session, key)]


def ask(session: Session, key: UUID, questions: QuestionSet) -> None:
    """Let the group talk about a set of questions too; those that are there already stay as they are."""
    there = _answers(session, key)
    asked = {row.question for row in there}
    fresh = [one for one in dict.fromkeys(questions.parted) if one not in asked]
    for position, one in enumerate(fresh, max((row.position for row in there), default=-1) + 1):
        kept = ReflectionAnswer(one)
        session.add(made(ReflectionAnswerRow, kept, reflection=key, position=position))


def edit_answer(
    session: Session, key: UUID, change: Callable[[ReflectionAnswer], ReflectionAnswer]
) -> None:
    """Change a question, or what was said to it."""
    row = row_of(session, ReflectionAnswerRow, key)
    rewrite(row, value(ReflectionAnswer, row), change)


def _answers(session: Session, key: UUID) -> Sequence[ReflectionAnswerRow]:
    row = ReflectionAnswerRow
    query = select(row).where(row.reflection == key).order_by(row.position, row.created_at)
    return session.scalars(query).all()
