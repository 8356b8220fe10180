"""The holidays in the file."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.holidays import DaysOff, Holiday
from tlc_desktop.storage import communities
from tlc_desktop.storage.base import Base, made, value


class HolidayRow(Base):
    __tablename__ = "holiday"

    first: Mapped[date] = mapped_column(index=True)
    last: Mapped[date]
    name: Mapped[str]


def holidays(session: Session) -> list[Holiday]:
    """Every holiday, by its day."""
    return [value(Holiday, row) for row in _rows(session)]


def days_off(session: Session) -> DaysOff:
    """Every day without school."""
    return DaysOff(communities.community(session).weekend, tuple(holidays(session)))


def write(session: Session, wanted: Iterable[Holiday]) -> None:
    """Let these be the holidays; those that are there already stay the same records."""
    there = {value(Holiday, row): row for row in _rows(session)}
    kept = set(wanted)
    for holiday in there.keys() - kept:
        session.delete(there[holiday])
    session.add_all(made(HolidayRow, holiday) for holiday in kept - there.keys())


def _rows(session: Session) -> Sequence[HolidayRow]:
    return session.scalars(select(HolidayRow).order_by(HolidayRow.first)).all()
