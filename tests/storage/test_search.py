"""Finding as it is typed, in Arabic too."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import right_to_left
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import ideas, members, records, search, tryouts
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)
# Spellings of the same: whichever is in the file, the other finds it.
SAME = [
    # Vowel marks, on some letters and on all.
    ("كِتابٌ جميل", "كتاب جميل"),
    ("كِتَابٌ", "كتاب"),
    ("مُعَلِّمَةٌ", "معلمة"),
    ("الصَّفُّ", "الصف"),
    ("هٰذا", "هذا"),
    ("رحمٰن", "رحمن"),
    ("آمَنُوا۟", "آمنوا"),
    ("ٱلْكِتَٰبُ", "الكتب"),
    # Tatweel.
    ("كتـــاب", "كتاب"),
    ("مـحـمـد", "محمد"),
    ("ســلام", "سلام"),
    # Alefs and seats of hamza.
    ("آسفي", "اسفي"),
    ("أحمد", "احمد"),
    ("إيمان", "ايمان"),
    ("ٱلله", "الله"),
    ("أسئلة", "اسئلة"),
    ("سؤال", "سوال"),
    ("بيئة", "بييه"),
    ("رؤى", "روي"),
    ("شاطئ", "شاطي"),
    ("مسؤول", "مسوول"),
    ("مسئول", "مسؤول"),
    ("مسؤولة", "مسئولة"),
    ("شؤون", "شئون"),
    ("رؤوس", "رءوس"),
    ("قرأنا", "قرانا"),
    ("شيء", "شئ"),
    ("مبادئ", "مباديء"),
    ("شاطئ", "شاطىء"),
    ("بطيء", "بطئ"),
    ("يقرؤون", "يقرأون"),
    ("يقرءون", "يقرأون"),
    ("بدءوا", "بدأوا"),
    ("جزأين", "جزءين"),
    ("هيئة", "هيأة"),
    ("الهيئة", "هيأة"),
    ("مئة", "مائة"),
    ("مائتين", "مئتين"),
    ("مرءوس", "مرؤوس"),
    ("كئوس", "كؤوس"),
    ("فئوس", "فؤوس"),
    ("دءوب", "دؤوب"),
    ("شئونهم", "شؤونهم"),
    ("مسئوليات", "مسؤوليات"),
    # Hamza as a mark of its own after its seat.
    ("أ\u0654حمد", "أحمد"),
    ("ا\u0653سفي", "آسفي"),
    ("سو\u0654ال", "سؤال"),
    # ى and ي, ة and ه.
    ("مستشفى", "مستشفي"),
    ("على", "علي"),
    ("سلمى", "سلمي"),
    ("مدرسة", "مدرسه"),
    ("المكتبة", "المكتبه"),
    ("فاطمة", "فاطمه"),
    # Digits.
    ("الصف ٣", "الصف 3"),
    ("٢٠٢٦", "2026"),
    ("۲۰۲۶", "٢٠٢٦"),
    ("class 3/2", "class ٣/٢"),
    ("۱۴", "14"),
    # Letters of Persian and Urdu keyboards.
    ("کتابی", "كتابي"),
    ("مكتبة", "مکتبۀ"),
    ("یوسف", "يوسف"),
    ("ہدى", "هدى"),
    ("كريم", "ڪريم"),
    # Presentation forms, and words written as one sign.
    ("ﻻ بأس", "لا باس"),
    ("ﺳﻼﻡ", "سلام"),
    ("ﻣﺪﺭﺳﺔ", "مدرسة"),
    ("ﷺ", "صلى الله عليه وسلم"),
    ("ﷲ", "الله"),
    ("﷽", "بسم الله الرحمن الرحيم"),
    # The article, with and without a particle.
    ("الكتاب", "كتاب"),
    ("والكتاب", "الكتاب"),
    ("بالمدرسة", "المدرسة"),
    ("للتلاميذ", "التلاميذ"),
    ("كالعادة", "العادة"),
    ("فالتلميذ", "تلميذ"),
    # A particle of one letter.
    ("وكتاب", "كتاب"),
    ("بهدوء", "هدوء"),
    ("لسلمى", "سلمى"),
    ("كفريق", "فريق"),
    ("كالمدرسة", "مدرسة"),
    ("وللتلاميذ", "للتلاميذ"),
    ("وأحمد", "احمد"),
    ("والصَّفّ ٣", "الصف 3"),
    ("أ. سَلمَى", "ا. سلمي"),
    ("ﻣﻌﻠّﻤﺔ", "معلمه"),
    # Marks of direction, joiners, and a blank that does not break.
    ("س\u200fل\u200eام", "سلام"),
    ("می\u200cخواهم", "ميخواهم"),
    ("أ.\u00a0سلمى", "أ. سلمى"),
    # Names and words in Latin letters.
    ("Élève", "eleve"),
    ("garçon", "GARCON"),
    ("Zoé Lefèvre", "zoe lefevre"),
    ("cœur", "coeur"),
    ("Œuvre", "oeuvre"),
    ("Noël", "Noe\u0308l"),
    ("Straße", "STRASSE"),
    ("ﬁche", "fiche"),
    ("Ｔｅａｍ", "team"),
]
# What is typed, and finds what is written, but not the other way round.
FOUND_BY_A_PART = [
    ("class 3/2", "٣"),
    ("R&D in class", "r&d"),
    ("Think-Pair-Share", "pair"),
    ("waiting", "wai"),
    ("unhappiness", "happ"),
    ("100% sure_thing", "0%"),
    ("وبالمدرسة", "بالمدرسة"),
    ("l’élève", "eleve"),
]
STRANGERS = [
    ("كتاب", "كاتب"),
    ("قلب", "كلب"),
    ("باب", "الكتاب"),
    ("علم", "عمل"),
    ("سمك", "سمح"),
    ("صف", "سف"),
    ("طين", "تين"),
    ("ضل", "ظل"),
    ("حسن", "حسين"),
    ("سلمى", "سالم"),
    ("مدرسة", "دراسة"),
    ("ولد", "لدن"),
    ("بنت", "نتيجة"),
    ("كبير", "بيرم"),
    ("تلميذ", "تلاميذ"),
    ("٣", "٤"),
    ("٢٠٢٦", "2025"),
    ("wait", "weight"),
    ("ten", "net"),
    ("élève", "enlevé"),
    ("Marie", "Marc"),
    ("cœur", "chœur"),
]


def test_there_are_enough_of_them() -> None:
    arabic = {pair for pair in SAME if right_to_left(pair[0])}
    assert len(arabic) >= 60
    assert len(set(STRANGERS)) >= 20


def found(file: Store, written: str, typed: str) -> bool:
    with file.change("Add idea") as session:
        ideas.add(session, Idea(written, DAY))
    with file.read() as session:
        return bool(search.find(session, typed))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_that_find_each_other(file: Store, one: str, other: str) -> None:
    with file.change("Add ideas") as session:
        first = ideas.add(session, Idea(one, DAY))
        second = ideas.add(session, Idea(other, DAY))
    for typed in (one, other):
        with file.read() as session:
            assert {hit.record for hit in search.find(session, typed)} == {first, second}


@pytest.mark.parametrize(("written", "typed"), FOUND_BY_A_PART)
def test_a_part_of_what_is_written_finds_it(file: Store, written: str, typed: str) -> None:
    assert found(file, written, typed)


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_words_that_do_not_find_each_other(file: Store, one: str, other: str) -> None:
    assert not found(file, one, other)


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_nor_the_other_way_round(file: Store, one: str, other: str) -> None:
    assert not found(file, other, one)


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


def test_a_name_finds_what_its_owner_tries_and_had_a_part_in(file: Store) -> None:
    with file.change("Add") as session:
        facts = {"called": "أ. وليد", "subject": "Door keeping"}
        walid, mona = members.add(session, [Member("وليد حسن", **facts), Member("Mona Fathy")])
        part = (Credit(CreditPart.ADAPTED, walid),)
        bridge = ideas.add(session, Idea("A bridge of paper", DAY, credits=part))
        ideas.add(
            session, Idea("Somebody else’s", DAY, credits=(Credit(CreditPart.ADAPTED, mona),))
        )
        slips = tryouts.add(session, TryOut(walid, "Slips at the gate", DAY))
        gone = tryouts.add(session, TryOut(walid, "In the bin", DAY))
    with file.change("Delete") as session:
        records.delete(session, "try_out", gone)
    with file.read() as session:
        for typed in ("وليد", "حسن وليد", "ولي"):
            assert {f.record for f in search.find(session, typed)} == {walid, slips, bridge}, typed
        assert search.find(session, "وليد")[0].record == walid, "they themselves come first"
        assert {f.record for f in search.find(session, "keeping")} == {walid}, "it is no name"
        assert ideas.found(session, "وليد") == [bridge]
        assert ideas.found(session, "bridge") == [bridge]
        assert search.people(session, "mona") == [mona]
        assert search.people(session, "") == []


def test_matched_words_are_marked_as_they_are_written(file: Store) -> None:
    with file.change("Add idea") as session:
        ideas.add(session, Idea("قرأنا الكِتاب معًا", DAY, words="وهذا كتابٌ آخر"))
    with file.read() as session:
        (hit,) = search.find(session, "كتاب")
    assert [hit.text[a:b] for a, b in hit.matches] == ["الكِتاب", "كتابٌ"]
    with file.change("Add idea") as session:
        ideas.add(session, Idea("كتابة وكتاب وكاتب", DAY))
    with file.read() as session:
        hit = search.find(session, "وكتاب")[0]
    assert [hit.text[a:b] for a, b in hit.matches] == ["وكتاب"], "a whole word alone"


def test_blank_finds_nothing(file: Store) -> None:
    with file.read() as session:
        assert search.find(session, " \u200f ") == []


@settings(max_examples=examples(200))
@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    search.match_query(typed)
    assert '"' not in "".join(search.query_words(typed))


@settings(max_examples=examples(60))
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
        _open.append(begin(factory.mktemp("search") / "a.tlc", Community("Ours")))
    return _open[0]


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    while _open:
        _open.pop().close()


def test_the_index_can_be_made_anew(file: Store) -> None:
    with file.change("Add idea") as session:
        ideas.add(session, Idea("Exit slips", DAY, steps=('Say "now"', "Wait")))
    with file._writing.begin() as connection:
        before = connection.exec_driver_sql("SELECT shown, folded FROM search_text").all()
        search.rebuild(connection)
        assert connection.exec_driver_sql("SELECT shown, folded FROM search_text").all() == before
    with file.read() as session:
        assert search.ids(session, "idea", "now wait")


def test_very_many_texts_at_once_are_found_anew_and_leave_nothing_behind(file: Store) -> None:
    """Of so many, the index is made anew: letting go of each for good takes its time."""
    with file.change("Write") as session:
        keys = [ideas.add(session, Idea(f"{n} zanzibar", DAY)) for n in range(search._MANY + 50)]
    with file.change_for_good() as session:
        for key in keys:
            ideas.edit(session, key, lambda idea: replace(idea, title="____"))
    with file.change("One more") as session:
        ideas.edit(session, keys[0], lambda idea: replace(idea, title="quagga"))
    with file.read() as session:
        assert search.find(session, "zanzibar") == []
        assert len(search.find(session, "quagga")) == 1
        kept = session.connection().exec_driver_sql(
            "SELECT v FROM search_index_config WHERE k = 'secure-delete'"
        )
        assert kept.scalar() == 1
    file.check()
    file.close()
    assert b"zanzibar" not in file.path.read_bytes()
