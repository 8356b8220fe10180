"""Records that nobody expects, on every page: nobody's name, a name too long for its column, one item, eighty."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from uuid import uuid4

import pytest

from tests.beginnings import begin
from tests.laws import some
from tests.printing.test_random_pages import faults, watched
from tlc_desktop.domain.communities import Community, Language, Paper
from tlc_desktop.domain.errors import NothingToPrint
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import ideas, meetings, members, terms, tryouts
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
DAY = date(2026, 10, 20)
LONG = "Abd-el-Rahman" * 7  # of ninety letters and one, in one word
MANY = 80


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Somebody with a very long name, who has a part in all, and an agenda of eighty items and one of one."""
    opened = begin(tmp_path_factory.mktemp("strange") / "a.tlc", Community("Circle"))
    with opened.change("Begin") as session:
        (key,) = members.add(session, [Member(LONG, called=LONG, subject=LONG, room=LONG)])
        terms.add(session, Term("First", date(2026, 9, 1), date(2027, 1, 20)))
        credit = (Credit(CreditPart.BROUGHT, key),)
        ideas.add(session, Idea("Wait", DAY, credits=credit))
        item = AgendaItem("Wait, and wait again", 1, brought_by=(key,))
        for many, day in ((1, 3), (MANY, 24)):
            plan = Meeting(f"Of {many}", date(2026, 11, day), time(13, 15), tea=(key,))
            meetings.schedule(
                session,
                plan,
                [replace(item, id=uuid4(), title=f"{item.title} {n}") for n in range(many)],
            )
        tryouts.add(session, TryOut(key, "I wait", DAY))
    yield opened
    opened.close()


@pytest.mark.parametrize("language", some([Language.ARABIC, Language.ENGLISH], 2))
@pytest.mark.parametrize("paper", some([Paper.A5, Paper.A4], 2))
def test_strange_records_are_whole_on_every_page(
    strange: Store, language: Language, paper: Paper
) -> None:
    with strange.read() as session:
        held = [meeting.id for meeting in meetings.meetings(session)]
        for kind in (kind for kind in kinds.KINDS if kind.name != "pack"):
            for record in held if kind.subject.name == "meeting" else [None]:
                try:
                    page = printed_page(session, kind, Wish(record, None, language, paper), NOW)
                except NothingToPrint:
                    continue
                with watched() as found:
                    page.pdf()
                assert faults(found, page.sheet) == [], kind.name


def test_a_group_with_no_name_prints_every_page(strange: Store) -> None:
    """The name may be missing where no window asked for it."""
    with strange.read() as session:
        held = meetings.meetings(session)[0].id
        for kind in (kind for kind in kinds.KINDS if kind.name != "pack"):
            record = held if kind.subject.name == "meeting" else None
            try:
                page = printed_page(session, kind, Wish(record), NOW)
            except NothingToPrint:
                continue
            if not hasattr(page.value, "head"):
                continue
            head = replace(page.value.head, community="", school="")
            nameless = replace(page, value=replace(page.value, head=head))
            with watched() as found:
                nameless.pdf()
            assert faults(found, page.sheet) == [], kind.name
            assert nameless.file_name().endswith(".pdf")
