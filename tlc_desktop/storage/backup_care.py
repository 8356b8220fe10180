"""What is known of a file beside its backups on this computer: kept in their folder, for this computer alone."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from tlc_desktop.domain.backup_care import Care, CareKind, Known, due
from tlc_desktop.domain.backups import Backup
from tlc_desktop.domain.errors import FileDamaged, FileNotKept
from tlc_desktop.storage import backup, backups, opening, terms
from tlc_desktop.storage.files import beside, with_its_folder, write_whole
from tlc_desktop.storage.store import Store

_FILE = "outside.json"
_PRACTICE = "practice.tlc"


def known(path: Path) -> Known:
    """What is known of the file at `path`; nothing where that is not there or garbled."""
    with suppress(OSError, ValueError, TypeError, AttributeError):
        said = json.loads((backups.folder_of(path) / _FILE).read_text("utf-8"))
        practised = said.get("practised")
        return Known(
            _days(said.get("outside")),
            {CareKind(name): day for name, day in _days(said.get("put_off")).items()},
            practised and date.fromisoformat(practised),
        )
    return Known()


def _days(said: object) -> dict[str, date]:
    found = cast("Mapping[str, str]", said or {})
    return {name: date.fromisoformat(day) for name, day in found.items()}


def is_outside(path: Path, place: str, day: date) -> None:
    """A copy of the file at `path` was written on a day to a place outside this computer, and read back."""
    now = known(path)
    _keep(path, replace(now, outside={**now.outside, place: day}))


def put_off(path: Path, kind: CareKind, day: date) -> None:
    """Something is not wanted now."""
    now = known(path)
    _keep(path, replace(now, put_off={**now.put_off, kind: day}))


def _keep(path: Path, what: Known) -> None:
    said: dict[str, Any] = {
        "outside": {name: day.isoformat() for name, day in what.outside.items()},
        "put_off": {kind.value: day.isoformat() for kind, day in what.put_off.items()},
        "practised": what.practised and what.practised.isoformat(),
    }
    place = with_its_folder(backups.folder_of(path) / _FILE)
    write_whole(place, json.dumps(said, indent=1, ensure_ascii=False).encode())


def due_on(opened: Store, day: date, *, lies_outside: bool = False) -> Care | None:
    """What there is to do for the safety of an open file on a day; see `due`."""
    with opened.read() as session:
        all_terms = terms.terms(session)
    all_of_them, more = backups.kept(opened.path, opened.key), known(opened.path)
    return due(all_of_them, more, all_terms, day, lies_outside=lies_outside)


def practise(opened: Store, day: date) -> Backup | None:
    """Bring the newest backup back into a file that goes again, read through and compared; None without any.

    One that does not come back counts as proved no more.

    Raises:
        UserError: It could not be brought back, or there is no room for it.
    """
    newest = next(iter(backups.kept(opened.path, opened.key)), None)
    if newest is None:
        return None
    with beside(backups.folder_of(opened.path) / _PRACTICE) as made:
        try:
            backup.restore(newest.path, made.path, opened.key)
            is_of_now = opening.look(newest.path, opened.key) == opening.SCHEMA_VERSION
            if is_of_now and backups.held_by(made.path, opened.key) != newest.content:
                raise FileNotKept(newest.path)
        except (FileDamaged, FileNotKept):
            backups.write_down(opened.path, replace(newest, proved_on=None))
            raise
    _keep(opened.path, replace(known(opened.path), practised=day))
    return newest
