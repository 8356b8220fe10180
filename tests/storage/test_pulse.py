"""Totals of slips, from five on; and three answers for one pair of eyes."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import DataWrong, RecordNotThere, TooFewSlips
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.pulse import FEWEST, PulseStep
from tlc_desktop.storage import communities, meetings, members, pulse, records, whole
from tlc_desktop.storage.store import Store

DRAWN, NUDGED, PUSHED, SHOVED = PulseStep
OWN_WORDS = ("swept along", "asked nicely", "told", "dragged")


@pytest.fixture
def meeting(file: Store) -> UUID:
    with file.change("Plan meeting") as session:
        return meetings.schedule(session, Meeting("Waiting time", date(2026, 10, 20), time(13, 15)))


def told(file: Store, meeting: UUID) -> list[tuple[PulseStep, int, str]]:
    with file.read() as session:
        return [(t.step, t.slips, t.word) for t in pulse.of_meeting(session, meeting)]


def test_totals_are_kept_from_five_slips_on_and_taken_back_by_one_step(
    file: Store, meeting: UUID
) -> None:
    with file.change("Count slips") as session:
        pulse.keep(session, meeting, {NUDGED: 2, DRAWN: 3, SHOVED: 0})
    assert told(file, meeting) == [(DRAWN, 3, ""), (NUDGED, 2, "")]
    with file.change("Count slips") as session:
        pulse.keep(session, meeting, {DRAWN: 1, PUSHED: 5})
    assert told(file, meeting) == [(DRAWN, 1, ""), (PUSHED, 5, "")]
    file.undo()
    assert told(file, meeting) == [(DRAWN, 3, ""), (NUDGED, 2, "")]
    with file.change("Count slips") as session:
        pulse.keep(session, meeting, {})
    assert told(file, meeting) == []


def test_four_slips_are_refused_and_nothing_of_them_is_written(file: Store, meeting: UUID) -> None:
    with file.change("Count slips") as session:
        pulse.keep(session, meeting, {DRAWN: FEWEST})
    before = file.connection().exec_driver_sql("SELECT * FROM pulse_total").all()
    for few in ({DRAWN: 4}, dict.fromkeys(PulseStep, 1), {DRAWN: 6, NUDGED: -1}):
        with pytest.raises(TooFewSlips), file.change("Count slips") as session:
            pulse.keep(session, meeting, few)
    assert file.connection().exec_driver_sql("SELECT * FROM pulse_total").all() == before


def test_what_the_slips_said_stays_when_the_group_takes_other_words(
    file: Store, meeting: UUID
) -> None:
    with file.change("Choose words") as session:
        communities.edit(session, lambda ours: replace(ours, pulse_words=OWN_WORDS))
    with file.change("Count slips") as session:
        pulse.keep(session, meeting, {SHOVED: 1, DRAWN: 4})
    with file.change("Choose words") as session:
        communities.edit(session, lambda ours: replace(ours, pulse_words=()))
    assert told(file, meeting) == [(DRAWN, 4, "swept along"), (SHOVED, 1, "dragged")]
    with file.read() as session:
        assert list(pulse.totals(session)) == [meeting]


def test_totals_and_answers_go_into_the_bin_with_their_meeting(file: Store, meeting: UUID) -> None:
    with file.change("Write") as session:
        pulse.keep(session, meeting, {DRAWN: 5})
        pulse.answer(session, meeting, "heard", "Nobody asked Mona.")
        pulse.answer(session, meeting, "agenda", "Mine, I fear.")
    with file.read() as session:
        assert pulse.mirrors(session)[meeting].heard == "Nobody asked Mona."
        assert pulse.mirrors(session)[meeting].agenda == "Mine, I fear."
    with file.change("Delete") as session:
        records.delete(session, "meeting", meeting)
    with file.read() as session:
        assert (pulse.totals(session), pulse.mirrors(session)) == ({}, {})
    with pytest.raises(RecordNotThere), file.change("Count slips") as session:
        pulse.keep(session, meeting, {DRAWN: 5})
    file.undo()
    assert told(file, meeting) == [(DRAWN, 5, "")]


def test_a_dump_with_four_slips_is_none_that_we_wrote(
    file: Store, meeting: UUID, tmp_path: Path
) -> None:
    with file.change("Count slips") as session:
        pulse.keep(session, meeting, {DRAWN: 3, NUDGED: 2})
    kept = whole.dump(file)
    whole.load(tmp_path / "whole.tlc", kept, tmp_path)
    kept["pulse_total"][1]["slips"] = 1
    with pytest.raises(DataWrong) as told_of:
        whole.load(tmp_path / "cut.tlc", kept, tmp_path)
    assert told_of.value.where == "pulse_total[0].slips"


def test_a_name_in_a_private_answer_goes_when_its_owner_is_erased(
    file: Store, meeting: UUID
) -> None:
    with file.change("Write") as session:
        [mona] = members.add(session, [Member("Mona Fathy")])
        pulse.answer(session, meeting, "heard", "I did not hear Mona Fathy.")
    with file.read() as session:
        [place] = records.mentions_of(session, mona)
    assert (place.kind, place.column) == ("mirror", "heard")
    with file.change_for_good() as session:
        records.erase_member(session, mona, [place])
    with file.read() as session:
        assert "Mona" not in pulse.mirrors(session)[meeting].heard
