"""Meetings as rows of one list, under headings, and what can be done with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.meetings import Meeting, MeetingLine, MeetingState
from tlc_desktop.domain.terms import Term, school_year, term_of
from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting, opening, renaming
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

translate = QCoreApplication.translate
EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit meeting"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete meeting"))
COMING, OLDEST = "coming", "oldest"


@dataclass(frozen=True, slots=True)
class Section:
    """Meetings under one heading."""

    key: str
    name: str
    meetings: list[MeetingLine]


def matches(meeting: MeetingLine, typed: str) -> bool:
    """Whether every word typed is in the title or the place."""
    text = fold(f"{meeting.title} {meeting.place}")
    return all(word in text for word in fold(typed).split())


def in_sections(
    desk: Desk, kept: Sequence[MeetingLine], known: Sequence[Term], order: str
) -> list[Section]:
    """Meetings by term: those to come first, the nearest first, then the newest; or all from the oldest on.

    Args:
        desk: Knows what day it is.
        kept: By their day.
        known: The terms.
        order: `COMING` or `OLDEST`.
    """
    today = desk.today()
    coming = [m for m in kept if m.day >= today and m.state is not MeetingState.CLOSED]
    if order == OLDEST:
        coming = []
    sections: dict[str, Section] = {}
    if coming:
        name = translate("MeetingRows", "Coming up")
        sections[COMING] = Section(COMING, name, coming)
    there = {meeting.id for meeting in coming}
    for meeting in sorted(kept, key=lambda m: m.opens_at, reverse=order != OLDEST):
        if meeting.id not in there:
            key, name = _section_of(desk, meeting, known)
            sections.setdefault(key, Section(key, name, [])).meetings.append(meeting)
    return list(sections.values())


def _section_of(desk: Desk, meeting: MeetingLine, known: Sequence[Term]) -> tuple[str, str]:
    term = term_of(known, meeting.day, meeting.term)
    if term is not None:
        return f"term_{term.id}", term.name
    year = school_year(meeting.day)
    said = translate("MeetingRows", "School year {start} to {end}")
    return f"year_{year}", desk.formats.digits(said.format(start=year, end=year + 1))


def rows_of(desk: Desk, section: Section, known: Sequence[Term]) -> list[RowText]:
    """A heading, and a row for each meeting under it."""
    heading = RowText(f"meetings_{section.key}", section.name, heading=True)
    return [heading, *(_row(desk, m, known, section.key) for m in section.meetings)]


def _row(desk: Desk, meeting: MeetingLine, known: Sequence[Term], section: str) -> RowText:
    formats = desk.formats
    term = term_of(known, meeting.day, meeting.term) if section == COMING else None
    parts = (
        formats.time_range(meeting.opens_at, meeting.ends_at),
        formats.hijri(meeting.day),
        meeting.place.strip(),
        term.name if term else "",
    )
    is_closed = meeting.state is MeetingState.CLOSED
    return RowText(
        id=str(meeting.id),
        title=meeting.title,
        caption=formats.day(meeting.day),
        small=" · ".join(isolate(part) for part in parts if part),
        chip="" if is_closed else label(meeting.state, desk.words),
    )


def meeting_acts(
    desk: Desk,
    rows: RowList,
    kept: Callable[[], Sequence[Meeting | MeetingLine]],
    plan_like: Callable[[UUID], object],
) -> ListActs:
    """Give a list of meetings its acts.

    Args:
        desk: Where they are.
        rows: The list.
        kept: The meetings.
        plan_like: Begins to plan another one like it.
    """

    def some(ids: Sequence[str]) -> list[Meeting | MeetingLine]:
        known = {str(meeting.id): meeting for meeting in kept()}
        return [known[key] for key in ids if key in known]

    def rename(key: UUID, title: str) -> None:
        with desk.workspace.change(EDIT) as session:
            meetings.edit(session, key, lambda meeting: replace(meeting, title=title))

    def delete(found: Sequence[Meeting | MeetingLine]) -> None:
        bin_all(desk, {("meeting", meeting.id): meeting.title for meeting in found}, DELETE)

    def offered(ids: Sequence[str]) -> list[ListAct]:
        found = some(ids)
        gone = deleting(lambda: delete(found))
        if len(found) != 1:
            return [gone]
        (meeting,) = found
        key, row = meeting.id, str(meeting.id)
        return [
            opening(lambda: desk.go("meeting", key)),
            renaming(lambda: rows.rename(row, lambda title: rename(key, title))),
            planning_like(lambda: plan_like(key)),
            _printing(desk, meeting),
            gone,
        ]

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        formats = desk.formats
        return [
            (
                m.title,
                formats.date(m.day),
                formats.time_range(m.opens_at, m.ends_at),
                m.place,
                label(m.state, desk.words),
            )
            for m in some(ids)
        ]

    return ListActs(rows, offered, cells)


def planning_like(do: Callable[[], object]) -> ListAct:
    """Copies a meeting as a new one."""
    return ListAct("like", translate("MeetingRows", "Plan another like this…"), do, "plus")


def _printing(desk: Desk, meeting: Meeting | MeetingLine) -> ListAct:
    closed = meeting.state is MeetingState.CLOSED
    said = (
        translate("MeetingRows", "Print summary")
        if closed
        else translate("MeetingRows", "Print agenda")
    )
    kind = "summary" if closed else "agenda"
    return ListAct("print", said, lambda: desk.go("print", meeting.id, kind=kind), "print")
