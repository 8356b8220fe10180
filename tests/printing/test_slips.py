"""The slips of a meeting: for whom they are, and what comes back on them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import copy
from typing import Any

import pytest

from tlc_desktop.domain.members import MemberState
from tlc_desktop.printing import allotted, kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import members, paper_codes, tryouts
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def opened(community: Store, tmp_path: Path) -> Iterator[Store]:
    with closing(Store(Path(copy(community.path, tmp_path / "s.tlc")))) as store:
        yield store


def value(store: Store, kind: str, wish: Wish = Wish()) -> Any:  # noqa: B008
    """What is printed, after its codes were made."""
    allotted.allot(store, kinds.kind(kind), wish, NOW)
    with store.read() as session:
        return printed_page(session, kinds.kind(kind), wish, NOW).value


def test_everybody_has_a_plan_and_one_that_came_back_is_not_printed_again(opened: Store) -> None:
    with opened.read() as session:
        joined = len(members.members(session, [MemberState.JOINED]))
    codes = value(opened, "my-plan").codes
    assert joined <= len(codes) < joined + 4
    assert len(codes) % 4 == 0
    assert "" not in codes
    assert len(set(codes)) == len(codes)
    assert value(opened, "my-plan").codes == codes
    with opened.change("Keyed in") as session:
        paper_codes.entered(session, codes[1], NOW.date())
    fresh = value(opened, "my-plan").codes
    assert codes[1] not in fresh
    assert len(fresh) == len(codes)
    assert set(codes) - {codes[1]} <= set(fresh)


def test_who_tries_something_has_a_slip_with_a_code_of_its_own(opened: Store) -> None:
    page = value(opened, "what-will-i-say")
    assert len({slip.code for slip in page.slips} - {""}) == len(page.slips) > 1
    assert all(slip.day < page.meeting.opens_at.date() for slip in page.slips)
    with opened.read() as session:
        found = paper_codes.found(session, page.slips[0].code)
        assert found
        assert found.try_out
        owner = tryouts.try_out(session, found.try_out).owner
    # Who takes a break is asked nothing.
    with opened.change("Rests") as session:
        members.edit(session, owner, lambda member: replace(member, state=MemberState.RESTING))
    left = value(opened, "what-will-i-say").slips
    assert page.slips[0].name not in {slip.name for slip in left}
