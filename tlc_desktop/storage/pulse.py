"""The totals of the slips, and the facilitator's three questions, in the file."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.errors import TooFewSlips
from tlc_desktop.domain.pulse import FEWEST, Mirror, PulseStep, PulseTotal, enough
from tlc_desktop.domain.text_versions import TextOf
from tlc_desktop.storage import communities
from tlc_desktop.storage.base import OWN, Base, made, rewrite, row_of, value
from tlc_desktop.storage.calendar import MeetingRow
from tlc_desktop.storage.undo_log import RecordingSession


class PulseTotalRow(Base):
    __tablename__ = "pulse_total"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    step: Mapped[PulseStep]
    slips: Mapped[int]
    word: Mapped[str]

    __table_args__ = (CheckConstraint("slips > 0", name="slips_positive"),)


class MirrorRow(Base):
    __tablename__ = "mirror"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    nudged: Mapped[str]
    heard: Mapped[str]
    agenda: Mapped[str]


def totals(session: Session) -> dict[UUID, list[PulseTotal]]:
    """What the slips of each meeting said, the gentlest word first; a meeting without has none."""
    found: dict[UUID, list[PulseTotal]] = {}
    for row in session.scalars(select(PulseTotalRow)):
        found.setdefault(row.meeting, []).append(value(PulseTotal, row))
    order = {step: n for n, step in enumerate(PulseStep)}
    return {key: sorted(each, key=lambda t: order[t.step]) for key, each in found.items()}


def of_meeting(session: Session, meeting: UUID) -> list[PulseTotal]:
    """What the slips of one meeting said, the gentlest word first."""
    rows = _rows(session, meeting)
    return [value(PulseTotal, rows[step]) for step in PulseStep if step in rows]


def keep(session: RecordingSession, meeting: UUID, slips: Mapping[PulseStep, int]) -> None:
    """Keep the totals of a meeting in place of earlier ones; none at all takes them away.

    Raises:
        TooFewSlips: There are some, but fewer than five. Nothing is kept then.
    """
    row_of(session, MeetingRow, meeting)
    if min(slips.values(), default=0) < 0 or not enough(slips):
        raise TooFewSlips(FEWEST)
    own = communities.community(session).pulse_words
    words = dict(zip(PulseStep, own, strict=True)) if own else {}
    rows = _rows(session, meeting)
    for step in PulseStep:
        row, many = rows.get(step), slips.get(step, 0)
        if row is not None and not many:
            session.delete(row)
        elif row is not None:
            row.slips = many
        elif many:
            total = PulseTotal(meeting, step, many, words.get(step, ""))
            session.add(made(PulseTotalRow, total))


def _rows(session: Session, meeting: UUID) -> dict[PulseStep, PulseTotalRow]:
    query = select(PulseTotalRow).where(PulseTotalRow.meeting == meeting)
    return {row.step: row for row in session.scalars(query)}


def mirrors(session: Session) -> dict[UUID, Mirror]:
    """What the facilitator answered after each meeting, for nobody else."""
    return {row.meeting: value(Mirror, row) for row in session.scalars(select(MirrorRow))}


def answer(session: Session, meeting: UUID, question: str, text: str) -> None:
    """Write what the facilitator answers to one of the questions; it is called as in `Mirror`."""
    query = select(MirrorRow).where(MirrorRow.meeting == meeting)
    row = session.scalars(query).first()
    if row is None:
        row_of(session, MeetingRow, meeting)
        row = made(MirrorRow, Mirror(meeting))
        session.add(row)
    rewrite(row, value(Mirror, row), lambda kept: replace(kept, **{question: text}))


def place_of_answer(session: Session, meeting: UUID, question: str) -> TextOf | None:
    """Where an answer of the facilitator's stands; None while there is none to any question."""
    row = session.scalars(select(MirrorRow).where(MirrorRow.meeting == meeting)).first()
    return TextOf(MirrorRow.__tablename__, row.id, question) if row else None
