"""Sets of questions in the file, and those that ship with the program."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.storage.base import Base, made, rewrite, row_of, value
from tlc_desktop.storage.sorting import sort_key


class QuestionSetRow(Base):
    __tablename__ = "question_set"
    TITLE = "title"
    FOUND = ("title", "aim", "questions")

    title: Mapped[str]
    aim: Mapped[str]
    questions: Mapped[str]
    ours: Mapped[str]


@cache
def ready(language: Language) -> tuple[QuestionSet, ...]:
    """Those of ours, in `language`; each is named by its `ours`, and has the same id in every file."""
    path = RESOURCES / "questions" / f"{language.value}.json"
    kept: Any = json.loads(path.read_text("utf-8"))
    return tuple(
        QuestionSet(
            one["title"],
            one["aim"],
            "\n".join(one["questions"]),
            one["key"],
            uuid5(NAMESPACE_URL, f"questions/{one['key']}"),
        )
        for one in kept["sets"]
    )


def question_sets(session: Session) -> list[QuestionSet]:
    """The group's own, by title."""
    rows = session.scalars(select(QuestionSetRow))
    return sorted((value(QuestionSet, row) for row in rows), key=lambda one: sort_key(one.title))


def question_set(session: Session, key: UUID, language: Language) -> QuestionSet:
    """One set: one of the group's own, or of ours in `language`."""
    ours = next((one for one in ready(language) if one.id == key), None)
    return ours or value(QuestionSet, row_of(session, QuestionSetRow, key))


def is_one(session: Session, key: UUID) -> bool:
    """Whether a record is a set of questions, of the group's own or of ours."""
    ours = any(one.id == key for one in ready(Language.ENGLISH))
    return ours or session.get(QuestionSetRow, key) is not None


def add(session: Session, questions: QuestionSet) -> UUID:
    """Add a set of the group's own.

    Raises:
        TitleNeeded: It has no title.
    """
    row = made(QuestionSetRow, questions)
    _sound(row)
    session.add(row)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[QuestionSet], QuestionSet]) -> None:
    """Change a set of the group's own; raises like `add`."""
    row = row_of(session, QuestionSetRow, key)
    rewrite(row, value(QuestionSet, row), change)
    _sound(row)


def _sound(row: QuestionSetRow) -> None:
    if not row.title.strip():
        raise TitleNeeded
