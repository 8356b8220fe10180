"""Two members who are one person, typed twice."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from tlc_desktop.domain.members import Member, MemberState, NameChoice, typed_name
from tlc_desktop.domain.name_parts import parts
from tlc_desktop.domain.text import fold, right_to_left

# A break that was chosen stays one, whatever the second line says that was typed without knowing of it.
_NEAREST = (MemberState.RESTING, MemberState.JOINED, MemberState.INVITED, MemberState.LEFT)
_LEAST = (NameChoice.MEMBER, NameChoice.INITIALS, NameChoice.CALLED, NameChoice.FULL)
_NAMING = ("in_group", "in_school", "outside")


def are_alike(one: Member, other: Member) -> bool:
    """Whether two may be one who was typed twice: nobody says so of two who teach different things.

    One name is the other, in either script, or goes on where the other ends.
    """
    taught = {fold(subject) for each in (one, other) if (subject := each.subject.strip())}
    return len(taught) < 2 and any(
        _begins(first, second) for first in _names(one) for second in _names(other)
    )


def alike_to(member: Member, people: Iterable[Member]) -> Member | None:
    """The first of some people who may be the same person as a member."""
    return next((m for m in people if m.id != member.id and are_alike(member, m)), None)


def _names(member: Member) -> list[tuple[str, ...]]:
    written = (_folded(text) for text in (member.name, member.other_script))
    return [each for each in written if each]


@lru_cache(maxsize=1024)  # each person whose page is opened is compared with everybody
def _folded(written: str) -> tuple[str, ...]:
    """The parts of a name as they are compared."""
    typed = typed_name(written)
    return tuple(fold(part) for part in parts(typed.name)) if typed else ()


def _begins(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    common = min(len(one), len(other))
    return one == other or (common > 1 and one[:common] == other[:common])


def as_one(stays: Member, goes: Member) -> Member:
    """What is known of a person of whom two lines are made one.

    What both say is as the one says who stays; what only the other says comes to it. How the name
    may appear is as they told us last, else as shows less of it.
    """
    told = max(stays, goes, key=lambda m: (m.told_us_on is not None, m.told_us_on))
    chosen = {
        name: min(getattr(stays, name), getattr(goes, name), key=_LEAST.index)
        if told.told_us_on is None
        else getattr(told, name)
        for name in _NAMING
    }
    days = [day for day in (stays.since, goes.since) if day]
    return replace(
        stays,
        **chosen,
        told_us_on=told.told_us_on,
        other_script=stays.other_script or goes.other_script or _other_script(stays, goes),
        called=stays.called or goes.called,
        subject=stays.subject.strip() or goes.subject,
        room=stays.room.strip() or goes.room,
        state=min(stays.state, goes.state, key=_NEAREST.index),
        since=min(days, default=None),
        own_words=_both(stays.own_words, goes.own_words),
        private_note=_both(stays.private_note, goes.private_note),
    )


def _other_script(stays: Member, goes: Member) -> str:
    return goes.name if right_to_left(goes.name) is not right_to_left(stays.name) else ""


def _both(one: str, other: str) -> str:
    return "\n".join(dict.fromkeys(text for text in (one.strip(), other.strip()) if text))
