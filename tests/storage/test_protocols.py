"""Protocols in the file, and ours: whole, and alike in the three languages."""

from dataclasses import replace
from datetime import date, time

import pytest

from tlc_desktop.domain.carrying import again, carried
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import RecordNotThere, TitleNeeded
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.storage import meetings, protocols, records, search
from tlc_desktop.storage.store import Store

OURS = {
    "go_round",
    "pairs_and_fours",
    "consultancy",
    "think_pair_share",
    "pupils_work",
    "fishbowl",
    "gallery_walk",
    "silent_writing",
    "small_successes",
    "class_visit",
    "learning_circle",
    "term_review",
}


@pytest.mark.parametrize("language", list(Language))
def test_ours_are_whole_in_each_language(language: Language) -> None:
    library = protocols.library(language)
    assert {one.ours for one in library} == OURS
    for one in library:
        assert all((one.title, one.aim, one.roles, one.card)), one.ours
        assert len(one.parted) > 1
        assert all(step.title and step.minutes for step in one.parted), one.ours


def test_ours_are_alike_in_the_three_languages() -> None:
    def shape(language: Language) -> list[object]:
        return [
            (
                one.ours,
                [step.minutes for step in one.parted],
                len(one.roles.splitlines()),
                len(one.card.splitlines()),
            )
            for one in protocols.library(language)
        ]

    assert shape(Language.ARABIC) == shape(Language.FRENCH) == shape(Language.ENGLISH)
    titles = {protocols.library(language)[2].title for language in Language}
    assert len(titles) == 3


def test_the_steps_are_those_of_the_field() -> None:
    ours = {one.ours: one for one in protocols.library(Language.ENGLISH)}
    assert [step.minutes for step in ours["consultancy"].parted] == [8, 5, 10, 15, 5, 7]
    assert [step.title for step in ours["small_successes"].parted] == [
        "The situation",
        "What I did",
        "What happened",
        "What I learned",
    ]


def test_ours_is_taken_once_and_changed_in_the_copy(file: Store) -> None:
    ours = protocols.library(Language.ENGLISH)[2]
    with file.change("Take") as session:
        key = protocols.take(session, ours)
        protocols.edit(session, key, lambda one: replace(one, title="Our consultancy"))
        session.flush()
        assert protocols.take(session, ours) == key
    with file.read() as session:
        assert [one.title for one in protocols.protocols(session)] == ["Our consultancy"]
    assert protocols.library(Language.ENGLISH)[2].title == "Consultancy"


def test_own_ones_stand_by_title(file: Store) -> None:
    with file.change("Add") as session:
        for title in ("Tea first", "أسئلة", "A walk"):
            protocols.add(session, Protocol(title))
    with file.read() as session:
        assert [one.title for one in protocols.protocols(session)] == [
            "A walk",
            "Tea first",
            "أسئلة",
        ]


def test_a_protocol_needs_a_title(file: Store) -> None:
    with pytest.raises(TitleNeeded), file.change("Add") as session:
        protocols.add(session, Protocol("  "))
    with file.change("Add") as session:
        key = protocols.add(session, Protocol("Tea"))
    with pytest.raises(TitleNeeded), file.change("Edit") as session:
        protocols.edit(session, key, lambda one: replace(one, title=""))


def test_it_is_found_by_its_steps_and_its_card(file: Store) -> None:
    with file.change("Add") as session:
        key = protocols.add(session, Protocol("Tea", steps="Pour, 2", card="No sugar at first"))
    with file.read() as session:
        for word in ("tea", "pour", "sugar"):
            assert [found.record for found in search.find(session, word)] == [key]


def planned(file: Store) -> AgendaItem:
    """An item that uses a protocol, of a meeting in the file."""
    with file.change("Plan") as session:
        key = protocols.add(session, Protocol("Tea", steps="Pour, 2"))
        item = AgendaItem("Talk", protocol=key, private_note="Ask Hala first")
        meetings.schedule(session, Meeting("First", date(2026, 12, 1), time(13, 15)), [item])
    return item


def test_an_item_says_which_protocol_it_uses(file: Store) -> None:
    item = planned(file)
    with file.read() as session:
        assert meetings.item(session, item.id) == item
        assert item.protocol is not None
        assert protocols.protocol(session, item.protocol).title == "Tea"


def test_an_item_stays_when_its_protocol_goes(file: Store) -> None:
    item = planned(file)
    assert item.protocol is not None
    with file.change("Delete") as session:
        records.delete(session, "protocol", item.protocol)
    with file.read() as session, pytest.raises(RecordNotThere):
        protocols.protocol(session, item.protocol)
    with file.change_for_good() as session:
        records.empty_bin(session)
    with file.read() as session:
        assert meetings.item(session, item.id) == replace(item, protocol=None)


def test_a_protocol_goes_on_with_its_item_and_comes_again() -> None:
    key = Protocol("Tea").id
    item = AgendaItem("Talk", protocol=key, private_note="Ask Hala first", standing=False)
    assert carried(item).protocol == key
    [once_more] = again([item])
    assert (once_more.protocol, once_more.private_note) == (key, "")


def test_a_private_note_goes_on_with_what_was_not_finished_alone() -> None:
    item = AgendaItem("Talk", private_note="Ask Hala first")
    assert carried(item).private_note == "Ask Hala first"
    assert carried(replace(item, standing=True)).private_note == ""
