"""How far something is that the group needs, and whose the minutes were."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.support import ProtectedTime, Support, SupportState

DAY = date(2026, 6, 2)
MINUTES = st.integers(0, 5000)


def test_what_was_given_was_given_whatever_else_is_known_of_it() -> None:
    assert Support("A board").state is SupportState.WANTED
    assert Support("A board", asked_on=DAY).state is SupportState.ASKED
    assert Support("A board", promised_on=DAY).state is SupportState.PROMISED
    assert Support("A board", asked_on=DAY, given_on=DAY).state is SupportState.GIVEN


@given(MINUTES, MINUTES, st.dictionaries(st.sampled_from(Stop), MINUTES))
def test_minutes_are_ours_or_were_taken(
    promised: int, business: int, lost: dict[Stop, int]
) -> None:
    time = ProtectedTime(promised, business, lost)
    taken = business + sum(lost.values())
    assert time.ours == max(0, promised - taken)
