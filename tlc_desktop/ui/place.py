"""Where one can be in the window."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what it shows.

    Attributes:
        page: Its name in the table of pages.
        record: The record that it is about, or that is chosen on it.
        kind: For `print` the kind of page; else what to begin with: `add` of `people`, `journey` or
            `support`, `agreed` of `people`, `plan` (like the record, if any) or `past` of `meetings`, `close` or `slips` of
            `meeting`, `finds` of `ideas`, `try` of `idea`, `assumptions` or `questions` of `journey`,
            `promises` of `support`.
        text: For `search` what is looked for; for `slips` the code of a slip that came back.
    """

    page: str
    record: UUID | None = None
    kind: str = ""
    text: str = ""


HOME = Place("today")
