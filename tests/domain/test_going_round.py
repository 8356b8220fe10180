"""Going round: every order has everybody once, the facilitator last; nobody is lost by what happens between."""

from datetime import date
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.going_round import GoRound, Order, order

A, B, C, LEADS = people = [uuid4() for _ in range(4)]
NEWEST = {B: date(2026, 11, 3), C: date(2026, 9, 1), LEADS: date(2026, 11, 20)}


def backwards(found: list[UUID]) -> None:
    found.reverse()


def ordered(seats: list[UUID], by: Order) -> list[UUID]:
    return order(seats, by, last={LEADS}, newest=NEWEST, shuffle=backwards)


def test_the_facilitator_speaks_last_in_every_order() -> None:
    assert ordered([LEADS, A, B, C], Order.SHUFFLED) == [C, B, A, LEADS]
    assert ordered([A, B, C, LEADS], Order.NEWEST) == [B, C, A, LEADS]
    # Round the ring, beginning beside the facilitator.
    assert ordered([A, LEADS, B, C], Order.SEATED) == [B, C, A, LEADS]


def test_turns_move_on_and_back() -> None:
    on = GoRound(Order.SEATED, (A, B, LEADS))
    assert (on.turn, on.then) == (A, [B, LEADS])
    assert on.moved_back() == on
    last = on.moved_on().moved_on()
    assert (last.turn, last.then) == (LEADS, [])
    over = last.moved_on()
    assert over.turn is None
    assert over.moved_on() == over
    assert over.moved_back().turn == LEADS


def test_somebody_speaks_out_of_turn() -> None:
    on = GoRound(Order.SEATED, (A, B, C, LEADS)).moved_on()
    assert (on.given_to(C).turn, on.given_to(C).then) == (C, [B, LEADS])
    assert (on.given_to(A).turn, on.given_to(A).then) == (A, [B, C, LEADS])


def test_who_comes_late_speaks_before_the_facilitator_and_who_is_away_is_passed_over() -> None:
    on = GoRound(Order.SEATED, (A, B, LEADS)).moved_on()
    late = on.among([A, B, C, LEADS])
    assert (late.turn, late.then) == (B, [C, LEADS])
    away = late.among([A, B, LEADS])
    assert (away.turn, away.then) == (B, [LEADS])
    assert away.among([A, B, C, LEADS]) == late  # back again
    gone = late.among([A, C, LEADS])
    assert gone.turn == B  # it is theirs, as long as nobody moves on
    assert (gone.moved_on().turn, gone.moved_on().then) == (C, [LEADS])
    told = on.moved_on().among([A, B, C, LEADS])
    assert (told.turn, told.then) == (C, [LEADS])


ACTS = st.lists(
    st.one_of(
        st.just(("on", A)),
        st.just(("back", A)),
        st.tuples(st.just("give"), st.sampled_from(people)),
        st.tuples(st.sampled_from(list(Order)), st.just(A)),
    ),
    max_size=12,
)


@given(ACTS)
@settings(max_examples=examples(60))
def test_nobody_is_lost_and_nobody_is_there_twice(acts: list[tuple[str, UUID]]) -> None:
    on = GoRound(Order.SEATED, tuple(people))
    for act, member in acts:
        match act:
            case "on":
                on = on.moved_on()
            case "back":
                on = on.moved_back()
            case "give":
                on = on.given_to(member)
                assert on.turn == member
            case _:
                on = on.reordered(Order(act), ordered(people, Order(act)))
        assert sorted(on.turns, key=str) == sorted(people, key=str)
        assert on.turn is None or on.turn not in on.then
