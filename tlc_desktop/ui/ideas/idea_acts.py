"""What can be done with rows of ideas."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.ideas import CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import ideas
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting, opening, renaming
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate
EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit idea"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete idea"))


def rename_idea(desk: Desk, key: UUID, title: str) -> None:
    """Give an idea another title."""
    with desk.workspace.change(EDIT) as session:
        ideas.edit(session, key, lambda idea: replace(idea, title=title))


def brought(desk: Desk, idea: Idea, people: Mapping[UUID, Member]) -> list[str]:
    """The names of those who brought an idea."""
    by = [c.member for c in idea.credits if c.part is CreditPart.BROUGHT and c.member]
    return shown_names(people, by, names(Audience.GROUP, desk.words))


def idea_acts(desk: Desk, rows: RowList, people: Callable[[], Mapping[UUID, Member]]) -> ListActs:
    """Give a list of ideas its acts."""

    def some(ids: Sequence[str]) -> list[Idea]:
        with desk.workspace.read() as session:
            return ideas.some(session, [UUID(key) for key in ids])

    def delete(ids: Sequence[str]) -> None:
        bin_all(desk, {("idea", idea.id): idea.title for idea in some(ids)}, DELETE)

    def offered(ids: Sequence[str]) -> list[ListAct]:
        gone = deleting(lambda: delete(ids))
        if len(ids) != 1:
            return [gone]
        (row,) = ids
        key = UUID(row)
        handout = translate("IdeaActs", "Print as a handout")
        return [
            opening(lambda: desk.go("idea", key)),
            renaming(lambda: rows.rename(row, lambda text: rename_idea(desk, key, text))),
            ListAct("print", handout, lambda: desk.go("print", key, kind="handout"), "print"),
            gone,
        ]

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        formats = desk.formats
        return [
            (
                idea.title,
                label(idea.state, desk.words),
                formats.list(brought(desk, idea, people())),
                formats.date(idea.day),
                idea.words,
            )
            for idea in some(ids)
        ]

    return ListActs(rows, offered, cells)
