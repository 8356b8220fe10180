"""All that is one member's, on its way into a file that they take along."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.exchange import leaving_file
from tlc_desktop.exchange.leaving_file import PackedLeaving
from tlc_desktop.i18n import value_names
from tlc_desktop.printing.kinds import kind, title_of
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import members

ENDING = ".json"


def leaving_export(session: Session, member: UUID, now: datetime) -> tuple[str, PackedLeaving]:
    """The name to propose for the file, and the file; read as anybody would before it goes anywhere."""
    page = printed_page(session, kind("leaving"), Wish(member), now)
    names = value_names.names(page.audience, page.sheet.words)
    inside = (m for m in members.people(session).values() if m.id in page.people)
    named = tuple(shown for m in inside if (shown := names.of(m)) != names.anyone)
    content = leaving_file.packed(page.value, page.sheet.words.language, now.date())
    name = page.file_name(ENDING)
    leaving_file.unpacked(content, Path(name))
    return name, PackedLeaving(content, title_of(page.kind, page.sheet.words), named)
