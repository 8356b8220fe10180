"""What holds the name of a member still once they are erased: looked up before."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import true
from sqlalchemy.orm import Session

from tlc_desktop.domain.backups import AFTER_ERASING
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.pages.receipt import ErasureReceipt, KeptCopy
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.storage import backups, restoring, written_names
from tlc_desktop.storage.base import value
from tlc_desktop.storage.cipher import OF_FILE, Key
from tlc_desktop.storage.exports import ExportRow
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pointing import those
from tlc_desktop.storage.records import member_row


def erasure_receipt(session: Session, path: Path, key: UUID, day: date) -> ErasureReceipt:
    """What will hold the name of a member still; `path` is the file that they are erased from."""
    of_file: Key | None = session.info.get(OF_FILE)
    member = value(Member, member_row(session, key))
    lines = written_names.lines_naming(those(session, ExportRow, true()), member)
    given = [replace(value(Export, line), named=()) for line in lines if line.deleted_at is None]
    return ErasureReceipt(
        letterhead(session, Audience.GROUP),
        day,
        tuple(sorted(given, key=lambda line: line.day)),
        (
            *copies_with(path, key, of_file),
            *_replaced_with(path, key, of_file),
            *_backups_with(path, key, of_file, day),
        ),
    )


def copies_with(path: Path, key: UUID, of_file: Key | None) -> list[KeptCopy]:
    """The community files beside one that hold a member, or that cannot be looked into."""
    return [
        KeptCopy(other.name, _changed_on(other), is_closed=backups.is_closed(other, of_file))
        for other in sorted(path.parent.glob(f"*{COMMUNITY_ENDING}"))
        if not is_same(other, path) and backups.may_hold(other, key, of_file)
    ]


def _backups_with(path: Path, key: UUID, of_file: Key | None, day: date) -> list[KeptCopy]:
    """The backups that hold a member who is erased on a day, each with the day it goes."""
    return [
        KeptCopy(
            each.path.name,
            each.when.date(),
            each.ends or day + AFTER_ERASING,
            backups.is_closed(each.path, of_file),
        )
        for each in backups.kept(path, of_file)
        if backups.may_hold(each.path, key, of_file)
    ]


def _replaced_with(path: Path, key: UUID, of_file: Key | None) -> list[KeptCopy]:
    """What a backup took the place of and is kept aside, where it holds a member or cannot be looked into."""
    return [
        KeptCopy(other.name, _changed_on(other))
        for other in sorted(restoring.recovered(path).rglob(f"*{COMMUNITY_ENDING}"))
        if backups.may_hold(other, key, of_file)
    ]


def _changed_on(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()
