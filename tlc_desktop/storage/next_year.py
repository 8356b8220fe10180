"""A year to the next: new terms, what is being tried at rest, and everything else as it was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Answer, TryOut
from tlc_desktop.storage import members, terms, tryouts
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.tryouts import TryOutRow


@dataclass(frozen=True, slots=True)
class GoingOver:
    """What a community has when one year is over.

    Attributes:
        come: Who comes along, by name, a break is kept.
        out: Who left, and stays out.
        being_tried: What is open still of those who come, by its day.
    """

    come: Sequence[Member]
    out: Sequence[Member]
    being_tried: Sequence[TryOut]


def going_over(session: Session) -> GoingOver:
    """What there is to go over into the next year; nothing is changed."""
    everybody = members.members(session)
    come = [member for member in everybody if member.state is not MemberState.LEFT]
    open_still = (
        select(TryOutRow.id)
        .join(MemberRow, MemberRow.id == TryOutRow.owner)
        .where(TryOutRow.answer.is_(None) | (TryOutRow.answer == Answer.NOT_YET))
        .where(MemberRow.state != MemberState.LEFT, MemberRow.deleted_at.is_(None))
        .where(TryOutRow.deleted_at.is_(None))
        .order_by(TryOutRow.day, TryOutRow.created_at)
    )
    return GoingOver(
        come,
        [member for member in everybody if member.state is MemberState.LEFT],
        tryouts.some(session, list(session.scalars(open_still)), stories=False),
    )


def begin(session: Session, new: Iterable[Term], *, rest: Iterable[UUID] = ()) -> None:
    """Begin the next year: its terms are there, and these try-outs rest until their owners bring them up.

    Raises:
        UserError: As `terms.add`; then nothing of it is kept.
    """
    for term in new:
        terms.add(session, term)
        session.flush()
    for key in rest:
        tryouts.edit(session, key, lambda kept: replace(kept, answer=Answer.REST))
