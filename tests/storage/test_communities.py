"""The community's own row."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from tlc_desktop.domain.communities import (
    Agreement,
    AgreementKind,
    Community,
    Digits,
    Language,
    Paper,
    in_force,
)
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import communities, members, records, store
from tlc_desktop.storage.store import Store

DAY, LATER = date(2026, 9, 1), date(2026, 10, 1)


def test_every_setting_comes_back(file: Store, tmp_path_factory: pytest.TempPathFactory) -> None:
    told = Community(
        "حلقة الثلاثاء",
        Language.ARABIC,
        school="مدرسة",
        calls_itself="PLC",
        first_day=6,
        weekend=frozenset({4}),
        digits=Digits.ARABIC,
        paper=Paper.LETTER,
        hijri=True,
        article_aside=False,
    )
    made = store.create(tmp_path_factory.mktemp("c") / "c.tlc", told)
    with made.read() as session:
        assert communities.community(session) == told
    made.close()


def test_how_lists_are_sorted_can_be_chosen(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names("المنياوي\nبسمة\nهدى"))

    def names() -> list[str]:
        with file.read() as session:
            return [m.name for m in members.members(session)]

    assert names() == ["بسمة", "المنياوي", "هدى"]
    with file.change("Sort with the article") as session:
        communities.edit(session, lambda ours: replace(ours, article_aside=False))
    assert names() == ["المنياوي", "بسمة", "هدى"]
    with file.change("Add names") as session:
        members.add(session, typed_names("البحيري"))
    assert names() == ["البحيري", "المنياوي", "بسمة", "هدى"]
    file.undo()
    file.undo()
    assert names() == ["بسمة", "المنياوي", "هدى"]


def test_what_was_agreed_before_stays_as_history(file: Store) -> None:
    with file.change("Agree") as session:
        for day, question in ((date(2026, 9, 1), "Who talks?"), (date(2026, 10, 1), "Who waits?")):
            communities.agree(session, Agreement(AgreementKind.QUESTION, question, day))
    with file.read() as session:
        agreed = communities.agreements(session, AgreementKind.QUESTION)
    assert [a.text for a in agreed] == ["Who waits?", "Who talks?"]
    assert communities.current(agreed) == "Who waits?"
    assert communities.current([]) == ""


def test_a_community_has_a_name(file: Store) -> None:
    with pytest.raises(TitleNeeded), file.change("Edit") as session:
        communities.edit(session, lambda ours: replace(ours, name=""))


def test_a_working_agreement_that_takes_the_place_of_another_keeps_it_as_history(
    file: Store,
) -> None:
    kind = AgreementKind.AGREEMENT
    with file.change("Agree") as session:
        begin = communities.agree(session, Agreement(kind, "We begin at ten past.", DAY))
        communities.agree(session, Agreement(kind, "Phones stay in the bag.", DAY))
        now = communities.agree(
            session, Agreement(kind, "We begin at a quarter past.", LATER, replaces=begin)
        )
    with file.read() as session:
        lines = in_force(communities.agreements(session, kind))
    assert [[one.text for one in line] for line in lines] == [
        ["Phones stay in the bag."],
        ["We begin at a quarter past.", "We begin at ten past."],
    ]
    with file.change("Delete") as session:
        records.delete(session, "agreement", now)
    with file.read() as session:
        lines = in_force(communities.agreements(session, kind))
    assert [[one.text for one in line] for line in lines] == [
        ["We begin at ten past."],
        ["Phones stay in the bag."],
    ]


def test_agreements_of_a_file_from_elsewhere_that_replace_each_other_come_to_an_end() -> None:
    kind = AgreementKind.AGREEMENT
    one, other = uuid4(), uuid4()
    round_about = [
        Agreement(kind, "A", replaces=other, id=one),
        Agreement(kind, "B", replaces=one, id=other),
    ]
    new = Agreement(kind, "C", replaces=one)
    assert [[each.text for each in line] for line in in_force([new, *round_about])] == [
        ["C", "A", "B"]
    ]
