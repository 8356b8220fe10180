"""Finding as it is typed, in Arabic too."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import ideas, search, store
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)
PAIRS = [
    ("كِتابٌ جميل", "كتاب"),
    ("كتاب", "كِتَاب"),
    ("كتـــاب", "كتاب"),
    ("آسفي", "اسفي"),
    ("أحمد", "احمد"),
    ("إيمان", "ايمان"),
    ("مدرسة", "مدرسه"),
    ("مستشفى", "مستشفي"),
    ("سؤال", "سوال"),
    ("بيئة", "بييه"),
    ("کتابی", "كتابي"),
    ("الصف ٣", "3"),
    ("class 3/2", "٣"),
    ("والكتاب", "كتاب"),
    ("بالمدرسة", "مدرسة"),
    ("كتاب", "الكتاب"),
    ("للتلاميذ", "تلاميذ"),
    ("Élève", "eleve"),
    ("garçon", "GARCON"),
    ("R&D in class", "r&d"),
    ("Think-Pair-Share", "pair"),
    ("waiting", "wai"),
    ("unhappiness", "happ"),
    ("100% sure_thing", "0%"),
]
STRANGERS = [
    ("كتاب", "كاتب"),
    ("قلب", "كلب"),
    ("wait", "weight"),
    ("باب", "الكتاب"),
    ("ten", "net"),
]


def found(file: Store, written: str, typed: str) -> bool:
    with file.change("Add idea") as session:
        ideas.add(session, Idea(written, DAY))
    with file.read() as session:
        return bool(search.find(session, typed))


@pytest.mark.parametrize(("written", "typed"), PAIRS)
def test_spellings_that_find_each_other(file: Store, written: str, typed: str) -> None:
    assert found(file, written, typed)


@pytest.mark.parametrize(("written", "typed"), STRANGERS)
def test_words_that_do_not_find_each_other(file: Store, written: str, typed: str) -> None:
    assert not found(file, written, typed)


def test_every_word_must_be_there_and_the_newest_comes_first(file: Store) -> None:
    with file.change("Add ideas") as session:
        for title in ("Slips at the door", "Slips on the wall", "A door"):
            ideas.add(session, Idea(title, DAY))
    with file.read() as session:
        assert [f.text for f in search.find(session, "slip")] == [
            "Slips on the wall",
            "Slips at the door",
        ]
        assert [f.text for f in search.find(session, "door slips")] == ["Slips at the door"]
        assert len(search.find(session, "s", most=1)) == 1


def test_matched_words_are_marked_as_they_are_written(file: Store) -> None:
    with file.change("Add idea") as session:
        ideas.add(session, Idea("قرأنا الكِتاب معًا", DAY, words="وهذا كتابٌ آخر"))
    with file.read() as session:
        (hit,) = search.find(session, "كتاب")
    assert [hit.text[a:b] for a, b in hit.matches] == ["الكِتاب", "كتابٌ"]


def test_blank_finds_nothing(file: Store) -> None:
    with file.read() as session:
        assert search.find(session, " \u200f ") == []


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    search.match_query(typed)
    assert '"' not in "".join(search.query_words(typed))


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=40), st.text(max_size=12))
def test_what_is_typed_never_breaks_the_search(
    tmp_path_factory: pytest.TempPathFactory, written: str, typed: str
) -> None:
    file = _shared(tmp_path_factory)
    with file.change("Add idea") as session:
        ideas.add(session, Idea(f"x{written}", DAY))
    with file.read() as session:
        for hit in search.find(session, typed):
            assert all(0 <= a < b <= len(hit.text) for a, b in hit.matches)


_open: list[Store] = []


def _shared(factory: pytest.TempPathFactory) -> Store:
    if not _open:
        _open.append(store.create(factory.mktemp("search") / "a.tlc", Community("Ours")))
    return _open[0]


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    while _open:
        _open.pop().close()


def test_the_index_can_be_made_anew(file: Store) -> None:
    with file.change("Add idea") as session:
        ideas.add(session, Idea("Exit slips", DAY, steps=('Say "now"', "Wait")))
    with file._begin() as connection:
        before = connection.exec_driver_sql("SELECT shown, folded FROM search_text").all()
        search.rebuild(connection)
        assert connection.exec_driver_sql("SELECT shown, folded FROM search_text").all() == before
    with file.read() as session:
        assert search.ids(session, "idea", "now wait")
