"""How the sample's texts call its records, and when they were written."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from tlc_desktop.storage.undo_log import RecordingSession

Facts = dict[str, Any]


@dataclass
class SampleKeys:
    """Turns keys into ids, and the days of the texts into those of now.

    Attributes:
        shift: From the day that the sample was written to today.
        ids: By the kind of record and its key.
    """

    session: RecordingSession
    shift: timedelta
    ids: dict[tuple[str, str], UUID] = field(default_factory=dict[tuple[str, str], UUID])

    def day(self, written: str | None) -> date | None:
        return self.sure(written) if written else None

    def sure(self, written: str) -> date:
        return date.fromisoformat(written) + self.shift

    def people(self, keys: list[str]) -> tuple[UUID, ...]:
        return tuple(self.ids["member", key] for key in keys)

    def id(self, kind: str, key: str | None) -> UUID | None:
        return self.ids[kind, key] if key else None
