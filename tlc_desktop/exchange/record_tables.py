"""All records as tables, one for each kind, in the words of one language."""

from collections.abc import Iterable, Sequence

from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.pages.workbook import (
    IdeaRecord,
    MeetingRecord,
    PersonRecord,
    RecordBook,
    TryOutRecord,
)
from tlc_desktop.exchange.spreadsheet import Cell, Table
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label

Rows = list[Sequence[Cell]]


def record_tables(book: RecordBook, words: Words) -> list[Table]:
    """Ideas, try-outs, meetings and people; who came to a meeting, and how often, is in none."""
    return [
        Table("ideas", words.translate("Tables", "Ideas"), *_ideas(book.ideas, words)),
        Table("try-outs", words.translate("Tables", "Try-outs"), *_tryouts(book.tryouts, words)),
        Table("meetings", words.translate("Tables", "Meetings"), *_meetings(book.meetings, words)),
        Table("people", words.translate("Tables", "People"), *_people(book.people, words)),
    ]


def _ideas(ideas: Iterable[IdeaRecord], words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Idea"),
        words.translate("Tables", "In words"),
        words.translate("Tables", "Source"),
        words.translate("Tables", "What happened to it"),
        words.translate("Tables", "Day"),
        *(label(part, words) for part in CreditPart),
        words.translate("Tables", "Smallest first step"),
        words.translate("Tables", "How it goes"),
        words.translate("Tables", "Works without"),
        words.translate("Tables", "Not so well"),
        words.translate("Tables", "How we know"),
        words.translate("Tables", "Read more"),
    ]
    rows: Rows = [
        (
            idea.line.title,
            idea.line.words,
            label(idea.line.source, words),
            label(idea.line.state, words),
            idea.line.day,
            *_credits(idea, words),
            idea.first_step,
            "\n".join(idea.steps),
            idea.works_without,
            idea.not_so_well,
            idea.how_we_know,
            idea.read_more,
        )
        for idea in ideas
    ]
    return head, rows


def _credits(idea: IdeaRecord, words: Words) -> list[str]:
    """The names beside each part in an idea; an author that was not kept is said to be so."""
    named = {line.part: _comma(words).join(line.names) for line in idea.line.credits}
    not_kept = words.translate("Labels", "name not kept")
    first = named.get(CreditPart.BROUGHT, "" if named else not_kept)
    return [first, *(named.get(part, "") for part in list(CreditPart)[1:])]


def _comma(words: Words) -> str:
    return "، " if words.rtl else ", "


def _tryouts(tryouts: Iterable[TryOutRecord], words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Name"),
        words.translate("Tables", "Try-out"),
        words.translate("Tables", "With which class"),
        words.translate("Tables", "Idea"),
        words.translate("Tables", "Day"),
        words.translate("Tables", "How it went"),
        words.translate("Tables", "What was told"),
    ]
    rows: Rows = [
        (
            tryout.line.name,
            tryout.line.what,
            tryout.line.with_class,
            tryout.line.idea,
            tryout.day,
            label(tryout.line.answer, words) if tryout.line.answer else "",
            "\n".join(tryout.line.words),
        )
        for tryout in tryouts
    ]
    return head, rows


def _meetings(meetings: Iterable[MeetingRecord], words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Meeting"),
        words.translate("Tables", "Day"),
        words.translate("Tables", "Begins"),
        words.translate("Tables", "Place"),
        words.translate("Tables", "Held"),
        words.translate("Tables", "Minutes"),
        words.translate("Tables", "Minutes for learning, planned"),
        words.translate("Tables", "Minutes for learning, real"),
        words.translate("Tables", "Learning intention"),
        words.translate("Tables", "Summary"),
    ]
    yes, no = words.translate("Tables", "yes"), words.translate("Tables", "no")
    rows: Rows = [
        (
            meeting.line.title,
            meeting.line.day,
            meeting.begins,
            meeting.place,
            yes if meeting.line.held else no,
            meeting.line.minutes,
            meeting.line.learning_planned,
            meeting.line.learning_real,
            meeting.line.intention,
            meeting.line.summary,
        )
        for meeting in meetings
    ]
    return head, rows


def _people(people: Iterable[PersonRecord], words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Name"),
        words.translate("Tables", "Subject"),
        words.translate("Tables", "Room"),
        words.translate("Tables", "In the group since"),
    ]
    return head, [(each.name, each.subject, each.room, each.since) for each in people]
