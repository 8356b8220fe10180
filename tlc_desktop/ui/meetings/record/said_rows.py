"""What was said, as rows of a list."""

from collections.abc import Sequence
from uuid import UUID

from tlc_desktop.domain.entries import Authorship, Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage.said import credited
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.record.said_acts import row_id
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, icon_of, word_for
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets.rows import RowText


class MadeRows:
    """The rows of a list; those of what it shows already are not made anew."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made: dict[UUID, tuple[Entry | Idea, RowText]] = {}
        self._shown: MeetingShown | None = None

    def of(self, found: Sequence[Entry | Idea], shown: MeetingShown) -> list[RowText]:
        """A row for each, with the names that a meeting shows."""
        made = self._made if shown is self._shown else {}
        self._made, self._shown = {}, shown
        for one in found:
            row = made.get(one.id)
            if row is None or row[0] != one:
                row = one, row_text(self._desk, one, shown)
            self._made[one.id] = row
        return [row for _, row in self._made.values()]


def row_text(desk: Desk, one: Entry | Idea, shown: MeetingShown) -> RowText:
    """What the row of an entry or an idea says."""
    if isinstance(one, Idea):
        kind, text = IDEA, one.title
    else:
        kind, text = one.kind.value, one.text
    return RowText(
        id=row_id(one),
        title=word_for(kind, desk.words),
        caption=_author(desk, one.authorship, credited(one), shown),
        lines=(text,),
        icon=icon_of(kind),
        told=True,
    )


def _author(desk: Desk, authorship: Authorship, by: Sequence[UUID], shown: MeetingShown) -> str:
    named = names(Audience.GROUP, desk.words)
    match authorship:
        case Authorship.CREDITED if found := shown.names(by):
            return desk.formats.list(found)
        case Authorship.NOT_STORED:
            return named.not_stored
        case _:
            return named.group
