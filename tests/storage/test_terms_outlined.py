"""What a term's page reads: its question, its ideas in outline, the calendar of meetings."""

from datetime import date, time

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.ideas import Idea, IdeaState, Source
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import calendar, communities, ideas, meetings, records, terms
from tlc_desktop.storage.store import Store

AUTUMN = Term("Autumn", date(2026, 9, 19), date(2027, 1, 28))
SPRING = Term("Spring", date(2027, 2, 13), date(2027, 6, 10))


def test_each_term_has_a_question_of_its_own(file: Store) -> None:
    with file.change("Ask") as session:
        terms.ask(session, AUTUMN, "  ", date(2026, 10, 1))
        assert communities.agreements(session, AgreementKind.QUESTION) == []
        terms.ask(session, AUTUMN, "What is silence?", date(2026, 10, 1))
        terms.ask(session, SPRING, "What is noise?", date(2026, 10, 2))
        terms.ask(session, AUTUMN, "Why silence?", date(2026, 11, 1))
    with file.read() as session:
        assert terms.question(session, AUTUMN) == "Why silence?"
        assert terms.question(session, SPRING) == "What is noise?"
        agreed = communities.agreements(session, AgreementKind.QUESTION)
        assert [a.agreed_on for a in agreed] == [SPRING.starts, date(2026, 10, 1)]


def test_a_question_holds_on_until_another_is_asked(file: Store) -> None:
    with file.change("Ask") as session:
        terms.ask(session, AUTUMN, "What is silence?", date(2026, 10, 1))
    with file.read() as session:
        assert terms.question(session, SPRING) == "What is silence?"


def test_ideas_in_outline_are_those_that_are_read_whole(file: Store) -> None:
    with file.change("Set out") as session:
        meeting = meetings.schedule(session, Meeting("Late", date(2027, 2, 1), time(13)))
        for day, state in ((10, IdeaState.KEPT), (9, IdeaState.SAID)):
            ideas.add(session, Idea(f"Of {day}", date(2026, day, 25), state=state))
        ideas.add(session, Idea("Of the meeting", date(2027, 2, 1), meeting=meeting))
        ideas.add(session, Idea("Of later", date(2027, 3, 1), source=Source.RESEARCH))
        gone = ideas.add(session, Idea("Of the bin", date(2026, 10, 25)))
        session.flush()
        records.delete(session, "idea", gone)
    with file.read() as session:
        days = AUTUMN.starts, AUTUMN.ends
        for held in ([], [meeting]):
            whole = ideas.between(session, *days, held)
            outlined = ideas.outlines(session, *days, held)
            assert outlined == [(idea.title, idea.source, idea.state) for idea in whole]
        assert len(ideas.outlines(session, *days, [meeting])) == 3


def test_the_calendar_is_every_meeting_by_its_day(file: Store) -> None:
    with file.change("Set out") as session:
        for title, day, hour in (("B", 2, 9), ("C", 2, 13), ("A", 1, 13)):
            meetings.schedule(session, Meeting(title, date(2026, 10, day), time(hour)))
        gone = meetings.schedule(session, Meeting("D", date(2026, 10, 3), time(9)))
        session.flush()
        records.delete(session, "meeting", gone)
    with file.read() as session:
        assert [line.title for line in calendar.lines(session)] == ["A", "B", "C"]
