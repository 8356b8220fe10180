"""Members in one list by name."""

from dataclasses import replace
from uuid import uuid4

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import RecordNotThere, TitleNeeded
from tlc_desktop.domain.members import Member, MemberState, typed_names
from tlc_desktop.storage import communities, members, records, search
from tlc_desktop.storage.store import Store

PASTED = "أ. سلمى حسن\nآية فؤاد\nإيمان علي\nالمنياوي\nMr Ahmed Lotfy\n"


def test_they_stand_by_name_and_all_alefs_are_one_letter(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names(PASTED))
    with file.read() as session:
        names = [m.name for m in members.members(session)]
    assert names == ["Ahmed Lotfy", "إيمان علي", "آية فؤاد", "سلمى حسن", "المنياوي"]


def test_who_is_there_already_is_not_added_again(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names("سلمى حسن\nMona"))
    with file.change("Add names") as session:
        assert members.add(session, typed_names("سَلمي حَسن\nmona\nHala")) != []
    with file.read() as session:
        assert len(members.members(session)) == 3


def test_a_second_salma_is_called_by_two_names(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names("Salma Nour"))
        members.add(session, typed_names("Salma Adel"))
    with file.read() as session:
        assert {m.name: m.called for m in members.members(session)} == {
            "Salma Nour": "Salma",
            "Salma Adel": "Salma Adel",
        }


def test_two_colleagues_of_one_name_may_both_be_there(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, [Member("Mona Adel")])
    with file.change("Add names") as session:
        members.add(session, [Member("Mona Adel", subject="Maths")], alike=True)
    with file.read() as session:
        assert [m.subject for m in members.members(session)] == ["", "Maths"]


def test_what_somebody_is_called_follows_a_corrected_name(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, typed_names("Ms Salma Hasan"))[0]
    with file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, name="Selma Hassan"))
    with file.read() as session:
        assert members.member(session, key).called == "Ms Selma"
    with file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, name="Salma", called="Lola"))
    with file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, name="Salma Hassan"))
    with file.read() as session:
        assert members.member(session, key).called == "Lola"


def test_a_list_can_leave_out_who_left(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, typed_names("Hala\nMona"))[0]
        members.edit(session, key, lambda member: replace(member, state=MemberState.LEFT))
    with file.read() as session:
        assert [m.name for m in members.members(session, [MemberState.JOINED])] == ["Mona"]


def test_a_name_is_needed_and_a_deleted_member_is_not_there(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala")])[0]
    with pytest.raises(TitleNeeded), file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, name="  "))
    with file.change("Delete") as session:
        records.delete(session, "member", key)
    with file.read() as session, pytest.raises(RecordNotThere):
        members.member(session, key)


def test_another_id_is_a_mistake_of_ours(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala")])[0]
    with pytest.raises(AttributeError), file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, id=uuid4()))


TWO_SCRIPTS = [
    Member("Hala Mansour", called="Ms Hala", other_script="هالة منصور"),
    Member("آية فؤاد", called="أ. آية", other_script="Aya Fouad"),
    Member("Ziad Omar", other_script="زياد المنياوي"),
    Member("Mona Fathy"),
]


def test_people_stand_by_the_name_that_a_page_shows(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, TWO_SCRIPTS)

    def names(language: Language | None) -> list[str]:
        with file.read() as session:
            return [member.name for member in members.people(session, language).values()]

    assert names(None) == ["Hala Mansour", "Mona Fathy", "Ziad Omar", "آية فؤاد"]
    for latin in (Language.ENGLISH, Language.FRENCH):
        assert names(latin) == ["Aya Fouad", "Hala Mansour", "Mona Fathy", "Ziad Omar"]
    assert names(Language.ARABIC) == ["Mona Fathy", "آية فؤاد", "زياد المنياوي", "هالة منصور"]
    with file.read() as session:
        listed = [member.name for member in members.listed(session, Language.ARABIC)]
    assert listed == ["Mona Fathy", "آية فؤاد", "Ziad Omar", "Hala Mansour"], "as they are written"
    with file.change("Edit") as session:
        communities.edit(session, lambda ours: replace(ours, article_aside=False))
    assert names(Language.ARABIC) == ["Mona Fathy", "آية فؤاد", "زياد المنياوي", "هالة منصور"]


@pytest.mark.parametrize("typed", ["هاله", "Hala", "mansour", "منصور", "هالة Mansour"])
def test_either_spelling_finds_somebody(file: Store, typed: str) -> None:
    with file.change("Add names") as session:
        key, *_ = members.add(session, TWO_SCRIPTS)
    with file.read() as session:
        assert [found.record for found in search.find(session, typed)] == [key]


def test_a_name_known_in_the_other_script_is_not_added_again(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names("سلمى حسن / Salma Hassan"))
        assert members.add(session, typed_names("salma hassan\nسَلمى حَسن\nHala")) != []
    with file.read() as session:
        assert [m.name for m in members.members(session)] == ["Hala", "سلمى حسن"]
