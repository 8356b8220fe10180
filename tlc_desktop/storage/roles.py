"""The record of roles: who had which duty when, and who has it in a meeting."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from tlc_desktop.domain.meetings import Meeting, Role
from tlc_desktop.domain.roles import Duty, holders
from tlc_desktop.storage import calendar, meetings
from tlc_desktop.storage.attendance import RoleRow, assign
from tlc_desktop.storage.calendar import MeetingRow


def record(session: Session, meeting: Meeting) -> dict[Duty, dict[UUID, date]]:
    """When everybody had each duty last, in the meetings before one."""
    found: dict[Duty, dict[UUID, date]] = {duty: {} for duty in Duty}
    roles = (
        select(RoleRow.role, RoleRow.member, func.max(MeetingRow.day))
        .join(MeetingRow, MeetingRow.id == RoleRow.meeting)
        .where(calendar.earlier(meeting))
        .group_by(RoleRow.role, RoleRow.member)
    )
    for role, member, day in session.execute(roles):
        found[Duty(role.value)][member] = day
    brought = and_(calendar.earlier(meeting), MeetingRow.tea != ())
    tea = select(MeetingRow.day, MeetingRow.tea).where(brought)
    for day, who in session.execute(tea.order_by(MeetingRow.day)):
        found[Duty.TEA] |= dict.fromkeys(who, day)
    return found


def give(session: Session, key: UUID, duty: Duty, to: Collection[UUID]) -> None:
    """Let these have a duty in a meeting, and nobody else."""
    if duty is Duty.TEA:
        meetings.edit(session, key, lambda told: replace(told, tea=tuple(to)))
        return
    had = holders(meetings.meeting(session, key), duty)
    for member in {*had} ^ {*to}:
        assign(session, key, Role(duty.value), member, has=member in to)
