"""Codes of slips in the file: one for each slip, in no step of undo, and gone with what they are of."""

import secrets
from contextlib import closing
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.paper_codes import Slip, WantedSlip, check
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import meetings, members, merging, paper_codes, records, tryouts
from tlc_desktop.storage.base import made
from tlc_desktop.storage.binned_slips import in_bin
from tlc_desktop.storage.pages.slips import plans_wanted
from tlc_desktop.storage.paper_codes import PaperCodeRow
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 23)


@pytest.fixture
def meeting(file: Store) -> UUID:
    with file.change("Plan") as session:
        return meetings.schedule(session, Meeting("Endings", DAY, time(13, 15)))


@pytest.fixture
def hala(file: Store) -> UUID:
    with file.change("Add names") as session:
        return members.add(session, [Member("Hala")])[0]


@pytest.fixture
def trying(file: Store, hala: UUID) -> UUID:
    with file.change("Write") as session:
        return tryouts.add(session, TryOut(hala, "I wait", DAY))


def allotted(file: Store, *wants: WantedSlip) -> list[str]:
    with file.change("", in_passing=True) as session:
        paper_codes.allot(session, wants)
    return codes(file, *wants)


def codes(file: Store, *wants: WantedSlip) -> list[str]:
    with file.read() as session:
        return paper_codes.codes_for(session, wants)


def telling(trying: UUID, meeting: UUID) -> WantedSlip:
    return WantedSlip(Slip.WHAT_WILL_I_SAY, meeting, trying)


def test_each_slip_has_a_code_of_its_own_and_keeps_it(
    file: Store, meeting: UUID, hala: UUID, trying: UUID
) -> None:
    wants = (
        *(WantedSlip(Slip.MY_PLAN, meeting, number=n) for n in range(3)),
        WantedSlip(Slip.PULSE, meeting),
        WantedSlip(Slip.RUN_SHEET, meeting),
        WantedSlip(Slip.CONSENT, member=hala),
        telling(trying, meeting),
    )
    assert codes(file, *wants) == [""] * 7
    first = allotted(file, *wants[:4])
    made = allotted(file, *wants, *wants)
    assert made[:4] == first
    assert len({*made}) == 7
    assert [check(code) for code in made] == [*made]
    with file.read() as session:
        kept = [paper_codes.found(session, code) for code in made[:7]]
        assert paper_codes.found(session, "22222") is None
        assert {one.code for one in paper_codes.of_meeting(session, meeting)} == {*made} - {made[5]}
    assert [one.wanted for one in kept if one] == [*wants]
    assert [one.record for one in kept if one] == [meeting] * 5 + [hala, trying]
    file.check()


def test_a_sheet_of_plans_is_full_and_each_slip_has_its_code(file: Store, meeting: UUID) -> None:
    with file.read() as session:
        wants = plans_wanted(session, meeting)
    assert [want.number for want in wants] == [0, 1, 2, 3]
    assert len({*allotted(file, *wants)}) == 4


def test_no_two_codes_are_one(file: Store, meeting: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([7, 7, 7, 8])
    monkeypatch.setattr(secrets, "randbelow", lambda _most: next(drawn))
    one, other = allotted(file, *(WantedSlip(Slip.MY_PLAN, meeting, number=n) for n in range(2)))
    assert one != other


def test_a_slip_that_was_keyed_in_says_when_and_what_it_became(
    file: Store, meeting: UUID, trying: UUID
) -> None:
    wants = [WantedSlip(Slip.MY_PLAN, meeting, number=n) for n in range(2)]
    code, _ = allotted(file, *wants)
    with file.change("", in_passing=True) as session:
        paper_codes.printed(session, wants[:1], DAY)
    with file.change("Key in") as session:
        paper_codes.entered(session, code, DAY, trying)
    with file.change("Key in") as session:
        paper_codes.entered(session, code, date(2026, 12, 1))
    with file.read() as session:
        one = paper_codes.found(session, code)
        free = paper_codes.blanks(session, Slip.MY_PLAN, meeting, 2)
    assert one
    assert (one.printed_on, one.entered_on, one.became) == (DAY, DAY, trying)
    assert [want.number for want in free] == [1, 2]
    file.undo()
    file.undo()
    with file.read() as session:
        one = paper_codes.found(session, code)
    assert one
    assert (one.printed_on, one.entered_on, one.became) == (DAY, None, None), (
        "what is printed stays"
    )
    with pytest.raises(RecordNotThere), file.change("Key in") as session:
        paper_codes.entered(session, "22222", DAY)


def test_codes_are_made_in_no_step_and_stay_through_undo_and_redo(
    file: Store, hala: UUID, trying: UUID
) -> None:
    with file.change("Plan") as session:
        meeting = meetings.schedule(session, Meeting("Endings", DAY, time(13, 15)))
    wants = (
        WantedSlip(Slip.PULSE, meeting),
        telling(trying, meeting),
        WantedSlip(Slip.CONSENT, member=hala),
    )
    made = allotted(file, *wants)
    assert file.labels() == ("Plan", None)
    file.undo()
    assert codes(file, *wants) == ["", "", made[2]]
    file.check()
    file.undo()
    file.undo()
    assert codes(file, *wants) == [""] * 3
    for _ in range(3):
        file.redo()
    assert codes(file, *wants) == made
    for turn in (file.undo, file.redo):
        turn()
    assert codes(file, *wants) == made
    file.check()


def test_in_passing_nothing_but_a_code_is_made(file: Store, meeting: UUID) -> None:
    allotted(file, WantedSlip(Slip.PULSE, meeting))
    with pytest.raises(TypeError), file.change("", in_passing=True) as session:
        paper_codes.allot(session, [WantedSlip(Slip.RUN_SHEET, meeting)])
        members.add(session, [Member("Mona")])
    assert codes(file, WantedSlip(Slip.RUN_SHEET, meeting)) == [""]


def test_an_unsigned_slip_is_nobodys(file: Store, meeting: UUID, hala: UUID) -> None:
    want = paper_codes.PaperCode("22222", Slip.PULSE, meeting, member=hala)
    with pytest.raises(IntegrityError), file.change("", in_passing=True) as session:
        session.add(made(PaperCodeRow, want))


def test_a_slip_of_what_is_in_the_bin_is_known_and_goes_with_it_for_good(
    file: Store, meeting: UUID, hala: UUID, trying: UUID
) -> None:
    (code,) = allotted(file, telling(trying, meeting))
    with file.change("Delete") as session:
        records.delete(session, "try_out", trying)
    with file.read() as session:
        assert paper_codes.found(session, code)
    with file.change_for_good() as session:
        records.empty_bin(session)
    with file.read() as session:
        assert paper_codes.found(session, code) is None


def test_who_is_erased_has_no_code_any_more(
    file: Store, meeting: UUID, hala: UUID, trying: UUID
) -> None:
    wants = (
        WantedSlip(Slip.CONSENT, member=hala),
        telling(trying, meeting),
        WantedSlip(Slip.MY_PLAN, meeting),
    )
    made = allotted(file, *wants)
    with file.change("Key in") as session:
        paper_codes.entered(session, made[2], DAY, trying)
    with file.change_for_good() as session:
        records.erase_member(session, hala)
    assert codes(file, *wants) == [""] * 3
    file.check()


def test_two_who_are_one_have_the_codes_of_both_and_undo_parts_them(
    file: Store, hala: UUID
) -> None:
    with file.change("Add names") as session:
        twice = members.add(session, [Member("Hala M.")])[0]
    code, other = allotted(file, *(WantedSlip(Slip.CONSENT, member=who) for who in (hala, twice)))
    with file.read() as session:
        assert merging.preview(session, hala, twice) == []
    with file.change("Merge") as session:
        merging.merge(session, hala, twice)

    def whose() -> list[UUID | None]:
        with file.read() as session:
            kept = [paper_codes.found(session, each) for each in (code, other)]
            return [one.member for one in kept if one]

    assert whose() == [hala, hala]
    file.undo()
    assert whose() == [hala, twice]
    file.redo()
    assert whose() == [hala, hala]
    file.check()


@given(
    st.lists(st.sampled_from(["plan", "print", "key in", "bin", "back", "back", "on"]), max_size=14)
)
@settings(max_examples=examples(100, slow=2))
def test_a_code_is_there_again_whenever_what_it_is_of_is(acts: list[str]) -> None:
    """Whatever is done, undone and done again: a slip on paper never loses its code for as long as it can be keyed in."""
    with (
        TemporaryDirectory() as folder,
        closing(begin(Path(folder) / "a.tlc", Community("Ours"))) as file,
    ):
        with file.change_for_good() as session:
            (hala,) = members.add(session, [Member("Hala")])
        codes: dict[str, WantedSlip] = {}
        for act in acts:
            play(file, act, hala, codes)
            with file.read() as session:
                there = {meeting.id for meeting in meetings.meetings(session)}
                for code, want in codes.items():
                    slip = paper_codes.found(session, code)
                    assert (slip.wanted if slip else None) == want or want.meeting not in there
        file.check()


def play(file: Store, act: str, hala: UUID, codes: dict[str, WantedSlip]) -> None:
    with file.read() as session:
        key = next((meeting.id for meeting in meetings.meetings(session)), None)
    match act:
        case "plan":
            with file.change("Plan") as session:
                meetings.schedule(session, Meeting("Endings", DAY, time(13, 15)))
        case "print" if key:
            want = WantedSlip(Slip.MY_PLAN, key)
            codes[allotted(file, want)[0]] = want
        case "key in" if key and (kept := [c for c, want in codes.items() if want.meeting == key]):
            with file.change("Key in") as session:
                paper_codes.entered(
                    session, kept[0], DAY, tryouts.add(session, TryOut(hala, "I wait", DAY))
                )
        case "bin" if key:
            with file.change("Delete") as session:
                records.delete(session, "meeting", key)
        case "back":
            file.undo()
        case "on":
            file.redo()
        case _:
            pass


def test_a_slip_says_what_of_it_is_in_the_bin(
    file: Store, meeting: UUID, hala: UUID, trying: UUID
) -> None:
    (code,) = allotted(file, telling(trying, meeting))

    def binned() -> str:
        with file.read() as session:
            slip = paper_codes.found(session, code)
            assert slip
            there = in_bin(session, slip)
            return there.kind if there else ""

    assert binned() == ""
    for kind, key in (("member", hala), ("meeting", meeting), ("try_out", trying)):
        with file.change("Delete") as session:
            records.delete(session, kind, key)
        assert binned() == kind
