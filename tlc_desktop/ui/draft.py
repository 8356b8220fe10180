"""Half-typed text: it belongs to the record that it is about, and is there again until it is added."""

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import SignalInstance

from tlc_desktop.domain.errors import UserError
from tlc_desktop.storage import drafts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.fields import ComboField, LineField, MinutesField, TextField
from tlc_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:  # what the first page does without
    from tlc_desktop.domain.backups import Why
    from tlc_desktop.storage.undo_log import RecordingSession
    from tlc_desktop.ui.widgets.buttons import Segments
    from tlc_desktop.ui.widgets.dates import DateField, TimeField


@dataclass(frozen=True, slots=True)
class DraftPart:
    """One field of what is half-typed.

    Attributes:
        edited: The user changed it.
        read: What stands in it, as text.
        show: Has it show such a text, without a signal.
        typed: It is text; where no text is typed, nothing chosen beside it is kept.
    """

    edited: SignalInstance
    read: Callable[[], str]
    show: Callable[[str], None]
    typed: bool = True


def typed(field: LineField | TextField | CaptureLine | LineEdit) -> DraftPart:
    """A field in which text is typed."""
    if isinstance(field, LineEdit):
        return DraftPart(field.textEdited, field.text, field.setText)
    return DraftPart(field.edited, field.text, field.set_text)


def chosen(field: "ComboField | Segments") -> DraftPart:
    """A choice that goes with the text."""
    edited = field.edited if isinstance(field, ComboField) else field.chosen
    return DraftPart(edited, field.choice, field.set_choice, typed=False)


def place_of(name: str, *of: UUID | str) -> str:
    """The place of what is half-typed of some records."""
    return ":".join((name, *(each.hex if isinstance(each, UUID) else each for each in of)))


def counted(field: MinutesField) -> DraftPart:
    """A number that goes with the text."""
    return DraftPart(
        field.edited,
        lambda: str(field.minutes()),
        lambda text: field.set_minutes(int(text)),
        typed=False,
    )


def dated(field: "DateField") -> DraftPart:
    """A day that goes with the text."""
    return DraftPart(
        field.edited,
        lambda: f"{field.day() or ''}",
        lambda text: field.set_day(date.fromisoformat(text) if text else None),
        typed=False,
    )


def timed(field: "TimeField") -> DraftPart:
    """A time that goes with the text."""
    return DraftPart(
        field.edited,
        lambda: f"{field.time() or ''}",
        lambda text: field.set_time(time.fromisoformat(text) if text else None),
        typed=False,
    )


class Draft:
    """Keeps what stands in one or more fields, until it is added, for the record shown while it was typed.

    It is in the file a second after it was typed, and no part of any step.
    """

    def __init__(
        self, desk: Desk, name: str, begin: Callable[[], None] | None = None, /, **parts: DraftPart
    ) -> None:
        """Tie fields.

        Args:
            desk: Where to keep it.
            name: Names the place, such as "agenda_new".
            begin: Has the fields show what they begin with; empties them without.
            parts: The fields.
        """
        self._half_typed = desk.workspace.half_typed
        self._workspace = desk.workspace
        self._name = name
        self._parts = parts
        self._begin = begin or self._empty
        self._place = ""
        self._began: dict[str, str] = {}
        self._kept = ""
        for part in parts.values():
            part.edited.connect(self._keep)

    def show(self, *of: UUID | str) -> None:
        """Show what is half-typed of these records; what stands in the fields stays with its own.

        Where it was typed on, or added, in another line for the same, that holds.
        """
        place = place_of(self._name, *of)
        elsewhere = place == self._place and self._half_typed.at(place) != self._kept
        if place == self._place and not elsewhere and self.is_typed():
            return
        if not elsewhere:
            self._keep()  # also what the program put there
        self._place = place
        self._begin_anew()
        self._put(self._half_typed.at(place))

    def is_typed(self) -> bool:
        """Whether the fields hold anything but what they began with."""
        return bool(self._place) and self._read() != self._began

    @contextmanager
    def added(self, label: str, risks: "Why | None" = None) -> "Generator[RecordingSession]":
        """A change that adds what is half-typed, which is over with it; if it fails, all of it stays.

        Args:
            label: See `Workspace.change`.
            risks: As there.
        """
        kept = (
            self._text() or self._kept
        )  # some lines are empty already when they say what was typed
        self._half_typed.take(self._place)
        try:
            with self._workspace.change(label, risks=risks) as session:
                yield session
                drafts.keep(session, self._place, "")
        except UserError:
            self._half_typed.type(self._place, kept)
            self._put(kept)
            raise
        self._begin_anew()

    def _read(self) -> dict[str, str]:
        return {name: part.read() for name, part in self._parts.items()}

    def _empty(self) -> None:
        for part in self._parts.values():
            part.show("")

    def _begin_anew(self) -> None:
        self._begin()
        self._began = self._read()
        self._kept = ""

    def _put(self, kept: str) -> None:
        for name, text in _parted(kept).items():
            if name in self._parts:
                with suppress(ValueError):  # what no such field says
                    self._parts[name].show(text)
        self._kept = kept

    def _keep(self) -> None:
        """Keep what stands in the fields, where it is not kept already."""
        if not self._place:
            return
        kept = self._text()
        if kept != self._kept:
            self._kept = kept
            self._half_typed.type(self._place, kept)

    def _text(self) -> str:
        """What is half-typed, as it is kept; empty while nothing is."""
        now = self._read()
        said = any(p.typed and now[name] != self._began[name] for name, p in self._parts.items())
        return json.dumps(now, ensure_ascii=False) if said else ""


def _parted(kept: str) -> dict[str, str]:
    """What is kept, by its fields; nothing of what somebody else wrote into the file."""
    try:
        found = json.loads(kept or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    parts = cast("dict[str, object]", found)
    return {name: text for name, text in parts.items() if isinstance(text, str)}
