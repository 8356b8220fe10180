"""A term as tables, one for each kind of record, in the words of one language."""

from collections.abc import Sequence

from tlc_desktop.domain.pages.ideas import FamilyLine, IdeaLine
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange.spreadsheet import Cell, Table
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label

Rows = list[Sequence[Cell]]


def term_tables(term: TermSummary, words: Words) -> list[Table]:
    """The tables of a term; heads and words in the language of `words`."""
    return [
        Table("meetings", words.translate("Tables", "Meetings"), *_meetings(term, words)),
        Table("agenda", words.translate("Tables", "Whose agenda"), *_agenda(term, words)),
        Table("ideas", words.translate("Tables", "Ideas"), *_ideas(term, words)),
        Table(
            "credits", words.translate("Tables", "Who did what for ideas"), *_credits(term, words)
        ),
        Table("family", words.translate("Tables", "How ideas grew"), *_family(term.family, words)),
        Table("try-outs", words.translate("Tables", "Try-outs"), *_tryouts(term, words)),
        Table("stories", words.translate("Tables", "What was told"), *_stories(term, words)),
        Table("said", words.translate("Tables", "What was said"), *_said(term, words)),
    ]


def _yes_or_no(words: Words, *, yes: bool) -> str:
    return words.translate("Tables", "yes") if yes else words.translate("Tables", "no")


def _meetings(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Meeting"),
        words.translate("Tables", "Day"),
        words.translate("Tables", "Held"),
        words.translate("Tables", "Minutes"),
        words.translate("Tables", "Minutes for learning, planned"),
        words.translate("Tables", "Minutes for learning, real"),
        words.translate("Tables", "Learning intention"),
        words.translate("Tables", "Summary"),
    ]
    rows: Rows = [
        (
            meeting.title,
            meeting.day,
            _yes_or_no(words, yes=meeting.held),
            meeting.minutes,
            meeting.learning_planned,
            meeting.learning_real,
            meeting.intention,
            meeting.summary,
        )
        for meeting in term.meetings
    ]
    return head, rows


def _agenda(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Where items came from"),
        words.translate("Tables", "Minutes"),
    ]
    return head, [(label(origin, words), minutes) for origin, minutes in term.whose]


def _ideas(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Idea"),
        words.translate("Tables", "In words"),
        words.translate("Tables", "Source"),
        words.translate("Tables", "What happened to it"),
        words.translate("Tables", "Day"),
    ]
    rows: Rows = [
        (
            idea.title,
            idea.words,
            label(idea.source, words),
            label(idea.state, words),
            idea.day,
        )
        for idea in term.ideas
    ]
    return head, rows


def _credits(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Idea"),
        words.translate("Tables", "Part in it"),
        words.translate("Tables", "Name"),
    ]
    rows: Rows = [
        (idea.title, label(line.part, words), name)
        for idea in _each_once(term)
        for line in idea.credits
        for name in line.names
    ]
    return head, rows


def _each_once(term: TermSummary) -> list[IdeaLine]:
    """The ideas of the term and of the family, which may be older."""
    return list(dict.fromkeys([*term.ideas, *(line.idea for line in term.family)]))


def _family(family: Sequence[FamilyLine], words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Idea"),
        words.translate("Tables", "How it grew"),
        words.translate("Tables", "From the idea"),
    ]
    above: dict[int, str] = {}
    rows: Rows = []
    for line in family:
        above[line.depth] = line.idea.title
        how = label(line.kind, words) if line.kind else ""
        rows.append((line.idea.title, how, above.get(line.depth - 1, "")))
    return head, rows


def _tryouts(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Name"),
        words.translate("Tables", "Try-out"),
        words.translate("Tables", "With which class"),
        words.translate("Tables", "Idea"),
        words.translate("Tables", "How it went"),
    ]
    rows: Rows = [
        (
            tryout.name,
            tryout.what,
            tryout.with_class,
            tryout.idea,
            label(tryout.answer, words) if tryout.answer else "",
        )
        for tryout in term.tryouts
    ]
    return head, rows


def _stories(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "Name"),
        words.translate("Tables", "Try-out"),
        words.translate("Tables", "What was told"),
    ]
    return head, [(t.name, t.what, told) for t in term.tryouts for told in t.words]


def _said(term: TermSummary, words: Words) -> tuple[list[str], Rows]:
    head = [
        words.translate("Tables", "What it is"),
        words.translate("Tables", "In words"),
        words.translate("Tables", "Who said it"),
    ]
    comma = "، " if words.rtl else ", "
    return head, [(label(s.kind, words), s.text, comma.join(s.by)) for s in term.said]
