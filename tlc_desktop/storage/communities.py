"""The one row of the community, and the history of what it agreed."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.communities import (
    Agreement,
    AgreementKind,
    Community,
    Digits,
    Language,
    Paper,
)
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.storage.base import Base, made, rewrite, row_of, value
from tlc_desktop.storage.driver import Garbled
from tlc_desktop.storage.undo_log import RecordingSession


class CommunityRow(Base):
    __tablename__ = "community"

    name: Mapped[str]
    language: Mapped[Language]
    school: Mapped[str]
    place: Mapped[str]
    directorate: Mapped[str]
    administration: Mapped[str]
    calls_itself: Mapped[str]
    first_day: Mapped[int]
    weekend: Mapped[frozenset[int]]
    digits: Mapped[Digits]
    paper: Mapped[Paper]
    hijri: Mapped[bool]
    half_days: Mapped[bool] = mapped_column(server_default=text("0"))
    hijri_shift: Mapped[int] = mapped_column(server_default=text("0"))
    article_aside: Mapped[bool]
    facilitator: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    is_sample: Mapped[bool]
    pulse_words: Mapped[tuple[str, ...]] = mapped_column(server_default=text("'[]'"))
    pulse_line: Mapped[bool] = mapped_column(server_default=text("0"))
    kept_where: Mapped[str] = mapped_column(server_default="")
    signed_summary: Mapped[bool] = mapped_column(server_default=text("0"))
    time_zone: Mapped[str] = mapped_column(server_default="")
    calendar_code: Mapped[bool] = mapped_column(server_default=text("0"))


class AgreementRow(Base):
    __tablename__ = "agreement"
    TITLE = "text"
    BLANK = True
    FOUND = ("text", "why")

    kind: Mapped[AgreementKind]
    text: Mapped[str]
    agreed_on: Mapped[date | None]
    by_group: Mapped[bool]
    why: Mapped[str]
    replaces: Mapped[UUID | None] = mapped_column("replaces_id", ForeignKey("agreement.id"))


def begin(session: Session, community: Community) -> None:
    """Write the one row of a new file."""
    _titled(community.name)
    session.add(made(CommunityRow, community))


def community(session: Session) -> Community:
    """The community of this file."""
    return value(Community, _row(session))


def edit(session: RecordingSession, change: Callable[[Community], Community]) -> None:
    """Change the community.

    Raises:
        TitleNeeded: The name would be blank.
    """
    row = _row(session)
    rewrite(row, value(Community, row), change)
    _titled(row.name)
    if len(row.pulse_words) != len(PulseStep) or not all(map(str.strip, row.pulse_words)):
        row.pulse_words = ()
    if row.article_aside != session.article_aside:
        session.article_aside = row.article_aside
        _sort_anew(session)


def _sort_anew(session: RecordingSession) -> None:
    """Write every row that has a sort key once more."""
    for mapper in Base.registry.mappers:
        if hasattr(mapper.class_, "sort_text"):
            query = select(mapper.class_).execution_options(with_bin=True)
            for row in session.scalars(query):
                session.remember(row, new=False)


def _row(session: Session) -> CommunityRow:
    found = session.scalars(select(CommunityRow)).all()
    if len(found) != 1:
        raise Garbled
    return found[0]


def _titled(name: str) -> None:
    if not name.strip():
        raise TitleNeeded


def agreements(session: Session, kind: AgreementKind) -> list[Agreement]:
    """Everything agreed of one kind, the one that holds first."""
    rows = session.scalars(
        select(AgreementRow)
        .where(AgreementRow.kind == kind)
        .order_by(AgreementRow.agreed_on.desc(), AgreementRow.created_at.desc())
    )
    return [value(Agreement, row) for row in rows]


def agree(session: Session, agreement: Agreement) -> UUID:
    """Add an agreement; what was agreed before stays as its history."""
    row = made(AgreementRow, agreement)
    session.add(row)
    return row.id


def edit_agreement(session: Session, key: UUID, change: Callable[[Agreement], Agreement]) -> None:
    """Change an agreement."""
    row = row_of(session, AgreementRow, key)
    rewrite(row, value(Agreement, row), change)


def current(agreed: Sequence[Agreement]) -> str:
    """The text that holds, empty when nothing is agreed."""
    return agreed[0].text if agreed else ""
