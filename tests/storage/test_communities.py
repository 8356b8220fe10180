"""The community's own row."""

from dataclasses import replace
from datetime import date

import pytest

from tlc_desktop.domain.communities import (
    Agreement,
    AgreementKind,
    Community,
    Digits,
    Language,
    Paper,
)
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import communities, members, store
from tlc_desktop.storage.store import Store


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
