"""What holds the name of a member still once they are erased: looked up before."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import true
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from tlc_desktop.domain.errors import FileEmpty, FileForeign, UserError
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.pages.receipt import ErasureReceipt, KeptCopy
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.storage import driver, opening, written_names
from tlc_desktop.storage.base import value
from tlc_desktop.storage.exports import ExportRow
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pointing import those
from tlc_desktop.storage.records import member_row


def erasure_receipt(session: Session, path: Path, key: UUID, day: date) -> ErasureReceipt:
    """What will hold the name of a member still; `path` is the file that they are erased from."""
    member = value(Member, member_row(session, key))
    lines = written_names.lines_naming(those(session, ExportRow, true()), member)
    given = [replace(value(Export, line), named=()) for line in lines if line.deleted_at is None]
    return ErasureReceipt(
        letterhead(session, Audience.GROUP),
        day,
        tuple(sorted(given, key=lambda line: line.day)),
        tuple(copies_with(path, key)),
    )


def copies_with(path: Path, key: UUID) -> list[KeptCopy]:
    """The community files beside one that hold a member, or that cannot be looked into."""
    return [
        KeptCopy(other.name, _changed_on(other))
        for other in sorted(path.parent.glob(f"*{COMMUNITY_ENDING}"))
        if not is_same(other, path) and _holds(other, key)
    ]


def _changed_on(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()


def _holds(path: Path, key: UUID) -> bool:
    try:
        opening.look(path)
        with closing(driver.connect(path, only_reads=True)) as connection:
            sql = "SELECT 1 FROM member WHERE id = ?"
            return connection.execute(sql, (key.hex,)).fetchone() is not None
    except (FileForeign, FileEmpty):
        return False  # it is no community's
    except (UserError, dbapi2.Error):
        return True
