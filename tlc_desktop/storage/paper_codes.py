"""The codes of slips in the file. They are made in passing: no step of undo makes or takes one."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.paper_codes import MANY, PaperCode, Slip, WantedSlip, code_of
from tlc_desktop.storage.base import GOES, IN_PASSING, Base, made, row_of, value
from tlc_desktop.storage.pointing import in_turn
from tlc_desktop.storage.undo_log import RecordingSession


class PaperCodeRow(Base):
    __tablename__ = "paper_code"
    NOTED = True

    code: Mapped[str] = mapped_column(unique=True)
    slip: Mapped[Slip]
    meeting: Mapped[UUID | None] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=GOES
    )
    try_out: Mapped[UUID | None] = mapped_column(
        "try_out_id", ForeignKey("try_out.id"), index=True, info=GOES
    )
    member: Mapped[UUID | None] = mapped_column(
        "member_id", ForeignKey("member.id"), index=True, info=GOES
    )
    number: Mapped[int]
    printed_on: Mapped[date | None] = mapped_column(info=IN_PASSING)
    entered_on: Mapped[date | None]
    became: Mapped[UUID | None] = mapped_column(
        "became_id", ForeignKey("try_out.id"), index=True, info=GOES
    )

    # An unsigned slip is nobody's.
    __table_args__ = (
        CheckConstraint(
            "slip != 'pulse' OR member_id IS NULL AND try_out_id IS NULL", name="unsigned"
        ),
    )


def codes_for(session: Session, wants: Sequence[WantedSlip]) -> list[str]:
    """The code of each slip that is wanted, in their order; empty where it has none yet."""
    there = {found.wanted: found.code for found in _of(session, wants)}
    return [there.get(want, "") for want in wants]


def missing(session: Session, wants: Iterable[WantedSlip]) -> list[WantedSlip]:
    """The slips that have no code yet."""
    each = list(dict.fromkeys(wants))
    return [want for want, code in zip(each, codes_for(session, each), strict=True) if not code]


def blanks(session: Session, slip: Slip, meeting: UUID, many: int) -> list[WantedSlip]:
    """So many blank slips of a meeting: the first that are not keyed in yet."""
    asked = WantedSlip(slip, meeting)
    keyed = {
        found.number for found in _of(session, [asked]) if found.slip is slip and found.entered_on
    }
    free = (n for n in range(many + len(keyed)) if n not in keyed)
    return [replace(asked, number=n) for n, _ in zip(free, range(many), strict=False)]


def allot(session: RecordingSession, wants: Iterable[WantedSlip]) -> None:
    """Give each slip that has none a code that no other has; inside a change in passing."""
    for want in missing(session, wants):
        facts = PaperCode(
            _unused(session), want.slip, want.meeting, want.try_out, want.member, want.number
        )
        session.add(made(PaperCodeRow, facts))


def printed(session: RecordingSession, wants: Iterable[WantedSlip], day: date) -> None:
    """Note when slips were last printed; inside a change in passing."""
    codes = [code for code in codes_for(session, list(wants)) if code]
    for row in session.scalars(select(PaperCodeRow).where(PaperCodeRow.code.in_(codes))):
        row.printed_on = day


def of_meeting(session: Session, meeting: UUID) -> list[PaperCode]:
    """The codes of a meeting's slips, those of each kind together."""
    query = select(PaperCodeRow).where(PaperCodeRow.meeting == meeting)
    rows = session.scalars(query.order_by(PaperCodeRow.slip, PaperCodeRow.number))
    return [value(PaperCode, row) for row in rows]


def found(session: Session, code: str) -> PaperCode | None:
    """The slip that a code is on; None for one that is not in this file."""
    row = session.scalars(select(PaperCodeRow).where(PaperCodeRow.code == code)).first()
    return value(PaperCode, row) if row else None


def entered(session: Session, code: str, day: date, became: UUID | None = None) -> None:
    """Keep that a slip was keyed in, in the step in which it was; the first day stays.

    Args:
        session: Changes what the slip said, too.
        code: Of the slip.
        day: When.
        became: The try-out that a blank plan became.

    Raises:
        RecordNotThere: No slip has the code.
    """
    one = found(session, code)
    row = row_of(session, PaperCodeRow, one.id if one else UUID(int=0))
    row.entered_on = row.entered_on or day
    row.became = became or row.became


def _of(session: Session, wants: Collection[WantedSlip]) -> list[PaperCode]:
    """The codes of the meetings, try-outs and members that slips are of."""
    kept: dict[UUID, PaperCode] = {}
    for name in ("meeting", "try_out", "member"):
        keys = {getattr(want, name) for want in wants if not want.try_out or name == "try_out"}
        for some in in_turn(keys - {None}):
            rows = session.scalars(
                select(PaperCodeRow).where(getattr(PaperCodeRow, name).in_(some))
            )
            kept |= {row.id: value(PaperCode, row) for row in rows}
    return list(kept.values())


def _unused(session: Session) -> str:
    """A code that is in the file nowhere, told by chance: the next cannot be guessed from it."""
    while True:
        code = code_of(secrets.randbelow(MANY))
        query = select(PaperCodeRow.id).where(PaperCodeRow.code == code)
        if session.scalars(query.execution_options(with_bin=True)).first() is None:
            return code
