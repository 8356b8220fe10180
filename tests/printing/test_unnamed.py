"""Who is not named is not given away: no page changes when the names that stay here do."""

import io
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from shutil import copy
from typing import TypeVar
from uuid import UUID

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.exchange.term_tables import term_tables
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.storage import exports, members, records
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

T = TypeVar("T")
NOW = datetime(2026, 11, 23, 10, 42)
EVERY = frozenset(kind.name for kind in kinds.KINDS)
OTHERS = (Audience.SCHOOL, Audience.OUTSIDE)
# Three are shown in full, three as they are called, three by initials that are alike; the rest not at all.
SHOWN = {
    NameChoice.FULL: ["Farida Nour", "Omar Wahba", "Youssef Badr"],
    NameChoice.CALLED: ["Adel Zahran", "Maged Morsi", "Zeinab Amin"],
    NameChoice.INITIALS: ["Karim Lotfy", "Khaled Labib", "Kamilia Lamei"],
}
NOT_SHOWN = [
    ("Abeer Tantawi", "Ms Abeer", "عبير طنطاوي"),
    ("هشام غالب", "", "Hesham Ghaleb"),
    ("Rania Qandil", "Rania", ""),
    ("Zaki Eissa", "Mr Zaki", ""),
    ("إيمان البنا", "أ. إيمان", ""),
    ("Bishoy Ragheb", "", ""),
    ("Nagwa Thabet", "Ms Nagwa", "نجوى ثابت"),
    ("Wael Darwish", "", ""),
]


class Circle:
    """The sample with other people in it, whose names can change places."""

    def __init__(self, path: Path) -> None:
        self.store = Store(path)
        with self.store.read() as session:
            keys = sorted(members.people(session))
        shown = [(choice, name) for choice, names in SHOWN.items() for name in names]
        self.shown = dict(zip(keys, shown, strict=False))
        self.unnamed = keys[len(shown) :]
        assert 2 <= len(self.unnamed) <= len(NOT_SHOWN)
        with self.store.change("Names") as session:
            exports.add(
                session,
                Export(NOW.date(), Audience.SCHOOL, "A term", ("Farida Nour", "Zaki Eissa")),
            )
        self.turn(0)

    def turn(self, at: int) -> None:
        """Give the names that do not show to others, in the order with that number."""
        names = iter(_shuffled(NOT_SHOWN[: len(self.unnamed)], at))
        hidden = {
            choice: iter(_shuffled(SHOWN[choice], at))
            for choice in (NameChoice.CALLED, NameChoice.INITIALS)
        }
        with self.store.change("Names") as session:
            for key, (choice, name) in self.shown.items():
                real = next(hidden[choice]) if choice in hidden else name
                called = f"Ms {name.split()[0]}"
                _name(session, key, choice, real, called, "")
            for key in self.unnamed:
                _name(session, key, NameChoice.MEMBER, *next(names))

    def pages(
        self,
        audience: Audience,
        language: Language,
        of: Container[str] = EVERY,
        some: slice = slice(None),
    ) -> list[PrintedPage]:
        """Every page of every record, or of some kinds and some records of each."""
        with self.store.read() as session:
            found: list[PrintedPage] = []
            for kind in (kind for kind in kinds.KINDS if kind.name in of):
                about = kind.subject.name
                record = about if about in ("meeting", "idea", "term", "member") else None
                keys: list[UUID | None] = (
                    [key for key, _ in records.titles(session, record)] if record else [None]
                )
                found += [
                    printed_page(session, kind, Wish(key, audience, language), NOW)
                    for key in keys[some]
                ]
            return found


def _shuffled(names: Sequence[T], at: int) -> list[T]:
    """The names in another order: a number for each order that there is."""
    left, found = list(names), list[T]()
    while left:
        at, which = divmod(at, len(left))
        found.append(left.pop(which))
    return found


def _name(
    session: RecordingSession, key: UUID, choice: NameChoice, name: str, called: str, other: str
) -> None:
    """Give somebody a name; what they are called then, for it follows a name that changes."""
    members.edit(
        session,
        key,
        lambda member: replace(
            member, name=name, other_script=other, in_school=choice, outside=choice
        ),
    )
    members.edit(session, key, lambda member: replace(member, called=called))


@pytest.fixture(scope="module")
def circle(community: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Circle]:
    made = Circle(Path(copy(community.path, tmp_path_factory.mktemp("unnamed") / "s.tlc")))
    yield made
    made.store.close()


Before = Callable[[Audience, Language, int], list[PrintedPage]]
# One example looks at each fifth record of a kind: reading all pages of all takes seconds.
PARTS = 5


@pytest.fixture(scope="module")
def before(circle: Circle) -> Before:
    """Every page of a part of the records, as it is before any name changes its place."""

    @cache
    def pages(audience: Audience, language: Language, part: int) -> list[PrintedPage]:
        circle.turn(0)
        return circle.pages(audience, language, some=slice(part, None, PARTS))

    return pages


@settings(
    max_examples=examples(40, slow=2), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.integers(1, 40_319),
    st.sampled_from(OTHERS),
    st.sampled_from([Language.ARABIC, Language.ENGLISH]),
    st.integers(0, PARTS - 1),
)
def test_no_page_changes_when_names_that_stay_here_change_places(
    circle: Circle,
    before: Before,
    at: int,
    audience: Audience,
    language: Language,
    part: int,
) -> None:
    kept = before(audience, language, part)
    circle.turn(at)
    some = slice(part, None, PARTS)
    for old, new in zip(kept, circle.pages(audience, language, some=some), strict=True):
        assert new.value == old.value, old.kind.name
        if old.kind.name == "term":
            assert term_tables(new.value, words(language)) == term_tables(
                old.value, words(language)
            )


@pytest.mark.parametrize("name", ["summary", "handout", "term"])
def test_nor_does_what_is_on_paper(circle: Circle, before: Before, name: str) -> None:
    for audience in OTHERS:
        circle.turn(0)
        kept = circle.pages(audience, Language.ENGLISH, {name})
        circle.turn(17)
        old, new = (
            max(pages, key=lambda page: len(str(page.value)))
            for pages in (kept, circle.pages(audience, Language.ENGLISH, {name}))
        )
        assert _text(new.pdf()) == _text(old.pdf())


def _text(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_who_is_not_named_comes_last_and_no_class_says_who(circle: Circle) -> None:
    anyone = "a member"
    seen = 0
    for audience in (*OTHERS, Audience.GROUP):
        for page in circle.pages(audience, Language.ENGLISH, {"summary", "term"}):
            lines = page.value.plans if page.kind.name == "summary" else page.value.tryouts
            names = [line.name for line in lines]
            assert names == [n for n in names if n != anyone] + [n for n in names if n == anyone]
            if audience is not Audience.GROUP:
                seen += names.count(anyone)
                assert {line.with_class for line in lines if line.name == anyone} <= {""}
            told = [line.name for line in getattr(page.value, "told", ())]
            assert told == sorted(told, key=lambda name: name == anyone)
    assert seen
