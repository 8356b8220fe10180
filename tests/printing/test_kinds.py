"""Every kind of page is said once, and whole: what is left out of a new one fails here."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing import asked_page, kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import printed_page
from tlc_desktop.printing.subjects import IDEA, MEETING, TERM
from tlc_desktop.storage import ideas, meetings, terms
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
every_kind = pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.name)
Parse = Callable[..., argparse.Namespace]


@pytest.fixture
def parse() -> Parse:
    """What `print` makes of its arguments."""

    def parsed(*arguments: str) -> argparse.Namespace:
        verb = argparse.ArgumentParser()
        asked_page.add_arguments(verb)
        for option in ("--audience", "--language"):
            verb.add_argument(option)
        verb.add_argument("-o", dest="out")
        verb.set_defaults(parser=verb)
        return verb.parse_args(arguments)

    return parsed


def test_no_two_kinds_have_one_name() -> None:
    assert len({kind.name for kind in kinds.KINDS}) == len(kinds.KINDS)
    assert len({subject.name for subject in kinds.subjects()}) == len(kinds.subjects())


def test_only_the_term_and_what_somebody_takes_along_are_for_outside() -> None:
    assert {kind.name for kind in kinds.KINDS if kind.audience is Audience.OUTSIDE} == {
        "leaving",
        "term",
    }


def test_a_kind_is_found_by_its_name() -> None:
    assert kinds.kind("term").subject is TERM
    with pytest.raises(RecordNotThere):
        kinds.kind("terms")


@every_kind
@pytest.mark.parametrize("language", [Language.ARABIC, Language.FRENCH])
def test_what_a_kind_is_called_is_said_in_each_language(kind: PageKind, language: Language) -> None:
    said = [
        ("Pages", kind.title),
        ("Sheets", kind.short_title),
        ("PrintPage", kind.subject.invitation),
        ("PrintPage", kind.until_wanted),
    ]
    own = words(language)
    assert [text for context, text in said if text and own.translate(context, text) == text] == []
    assert kind.title
    assert kind.short_title


@every_kind
def test_the_command_line_lists_a_kind_and_takes_it(kind: PageKind, parse: Parse) -> None:
    listed = dict(line.split("\t") for line in asked_page.kinds_listed(words(Language.ENGLISH)))
    assert listed[kind.name] == kinds.title_of(kind, words(Language.ENGLISH))
    assert asked_page.kind_of(parse("a.tlc", kind.name, "-o", "a.pdf")) is kind


@every_kind
def test_a_record_is_asked_for_by_the_name_of_what_the_page_is_about(
    community: Store, kind: PageKind, parse: Parse
) -> None:
    for subject in kinds.subjects():
        call = ("a.tlc", kind.name, f"--{subject.name}", "nowhere", "-o", "a.pdf")
        if not subject.asked_by or subject is not kind.subject:
            with pytest.raises(SystemExit):
                asked_page.kind_of(parse(*call))
        else:
            asked = parse(*call)
            assert asked_page.kind_of(asked) is kind
            with community.read() as session, pytest.raises(RecordNotThere):
                asked_page.wish_of(session, asked, kind)


@every_kind
def test_any_record_is_asked_for_by_its_id(community: Store, kind: PageKind, parse: Parse) -> None:
    with community.read() as session:
        asked = parse("a.tlc", kind.name, "-o", "a.pdf")
        assert asked_page.wish_of(session, asked, kind).record is None
        if kind.subject.default is None:
            return
        record = kind.subject.default(session, NOW)
        asked = parse("a.tlc", kind.name, "--record", str(record), "-o", "a.pdf")
        assert asked_page.wish_of(session, asked, kind).record == record


def test_a_term_is_found_by_its_name_too(community: Store) -> None:
    with community.read() as session:
        newest, *_ = terms.terms(session)
        assert TERM.record(session, newest.name) == newest.id
        with pytest.raises(RecordNotThere) as caught:
            IDEA.record(session, "nowhere")
    assert (caught.value.kind, caught.value.name) == ("idea", "nowhere")


def test_a_meeting_prints_its_agenda_and_later_its_summary(community: Store) -> None:
    with community.read() as session:
        held = meetings.meetings(session)
        for meeting in held:
            wanted = kinds.wanted_at("meeting", session, meeting.id)
            closed = meeting.state is MeetingState.CLOSED
            assert wanted is kinds.kind("summary" if closed else "agenda")
    assert len({meeting.state for meeting in held}) > 1


def test_what_a_page_of_the_window_prints(community: Store) -> None:
    with community.read() as session:
        [idea] = ideas.latest(session, 1)
        assert kinds.wanted_at("idea", session, idea.id) is kinds.kind("handout")
        assert kinds.wanted_at("ledger", session, None) is kinds.kind("ledger")
        assert kinds.wanted_at("meeting", session, None) is None
        assert kinds.wanted_at("ideas", session, None) is kinds.kind("idea-cards")
        with pytest.raises(RecordNotThere):
            kinds.wanted_at("meeting", session, uuid4())


def test_one_more_kind_breaks_none_of_the_others(
    community: Store, monkeypatch: pytest.MonkeyPatch, parse: Parse
) -> None:
    agenda, others = kinds.kind("agenda"), kinds.kinds_about(MEETING)
    poster = replace(agenda, name="poster", title="Poster", short_title="Poster")
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, poster))
    assert kinds.kinds_about(MEETING) == (*others, poster)
    assert asked_page.kind_of(parse("a.tlc", "poster", "-o", "a.pdf")) is poster
    with community.read() as session:
        for kind in kinds.KINDS:
            wish = asked_page.wish_of(session, parse("a.tlc", kind.name, "-o", "a"), kind)
            assert printed_page(session, kind, wish, NOW).pdf().startswith(b"%PDF")
