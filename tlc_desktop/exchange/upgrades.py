"""Data of every released version, brought up to the newest: plain data to plain data.

What is read is first held against the schema of its own version, so that a step may trust its
shape; then it is taken up step by step, and held against the newest schema.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from tlc_desktop.domain.errors import DataTooNew, DataWrong
from tlc_desktop.exchange import schemas
from tlc_desktop.storage import opening

Plain = dict[str, Any]
Step = Callable[[Plain], Plain]


@dataclass(frozen=True, slots=True)
class Format:
    """An open format, in each of its versions.

    Attributes:
        name: As its data says it in `format`.
        schema: As its schemas are called.
        version: The newest.
        lists: The part of its data, if any, whose lists are kinds of record: one that is new in
            a version is empty in data of the version before, and needs no step.
        steps: All else that brings data of a version to the next one, by the version before.
    """

    name: str
    schema: str
    version: int
    lists: str = ""
    steps: Mapping[int, Step] = field(default_factory=dict[int, Step])

    def schema_of(self, version: int) -> Path:
        """Where the schema of a version is."""
        return schemas.path_of(self.schema, version, self.version)


def _what_goes_on_remembered(data: Plain) -> Plain:
    """As step 2 of the file: an item that a later agenda took up once is settled."""
    items: list[Plain] = data["records"]["agenda_item"]
    taken_up = {item["carried_from"] for item in items}

    def remembered(item: Plain) -> Plain:
        settled = item["outcome"] == "walks_on" and item["id"] in taken_up
        return {**item, "onward": "settled" if settled else "here", "parked_in": None}

    return {**data, "records": {**data["records"], "agenda_item": [*map(remembered, items)]}}


def _first_term_of_use(data: Plain) -> Plain:
    """As step 3 of the file."""
    community = [
        {**row, "half_days": False, "hijri_shift": 0} for row in data["records"]["community"]
    ]
    return {**data, "records": {**data["records"], "community": community}}


def _running_a_meeting(data: Plain) -> Plain:
    """As step 4 of the file."""
    return _grown(
        data,
        {
            "meeting": {"intention_met": ""},
            "agenda_item": {
                "allotted": None,
                "seconds": 0,
                "moves_on": False,
                "protocol_id": None,
                "private_note": "",
            },
        },
    )


def _grown(data: Plain, new: dict[str, Plain]) -> Plain:
    """The data with new facts on the records of some kinds."""
    records = data["records"]
    grown = {table: [{**row, **facts} for row in records[table]] for table, facts in new.items()}
    return {**data, "records": {**records, **grown}}


def _between_meetings(data: Plain) -> Plain:
    """As step 5 of the file."""
    return _grown(
        data,
        {
            "agreement": {"replaces_id": None},
            "community": {"pulse_words": [], "pulse_line": False},
            "entry": {
                "citation": "",
                "rights": "not_known",
                "paper_copy": "",
                "brought_id": None,
                "became_id": None,
            },
            "meeting": {"term_id": None},
            "story": {"already_doing": ""},
        },
    )


def _paper(data: Plain) -> Plain:
    """As step 6 of the file: also, whoever said what is taken for granted is known no more."""

    def nobodys(entry: Plain) -> Plain:
        credited = entry["authorship"] == "credited"
        return {
            **entry,
            "authorship": "not_stored" if credited else entry["authorship"],
            "by": [],
        }

    entries = [
        nobodys(entry) if entry["kind"] == "assumption" else entry
        for entry in data["records"]["entry"]
    ]
    new = {"time_zone": "", "calendar_code": False, "kept_where": "", "signed_summary": False}
    grown = _grown(data, {"community": new})
    return {**grown, "records": {**grown["records"], "entry": entries}}


DUMP = Format(
    "tlc-desktop-records",
    "dump",
    opening.SCHEMA_VERSION,
    "records",
    {
        1: _what_goes_on_remembered,
        2: _first_term_of_use,
        3: _running_a_meeting,
        4: _between_meetings,
        5: _paper,
    },
)
MANIFEST = Format("tlcterm", "manifest", 2)
TERM = Format("tlc-term", "term", 1, "term")
LEAVING = Format("tlc-member", "leaving", 1, "theirs")
FORMATS = (DUMP, MANIFEST, TERM, LEAVING)


def brought_up(data: Any, form: Format, path: Path) -> Plain:
    """`data` as the newest version of a format has it.

    Args:
        data: What the JSON says.
        form: What it has to be.
        path: Where it was read from, to be named when something is wrong with it.

    Raises:
        DataWrong: It is another format, says no version, or has another shape than that.
        DataTooNew: It is of a newer version.
    """
    version = _version(data, form, path)
    schemas.check_shape(data, form.schema_of(version), path)
    if version == form.version:
        return data
    for older in range(version, form.version):
        try:
            data = _with_new_lists(form.steps.get(older, _as_it_is)(data), form, older)
        except (ValueError, LookupError) as trouble:  # of the right shape, and none of its kind
            raise DataWrong(path, "version") from trouble
    data = {**data, "version": form.version}
    schemas.check_shape(data, form.schema_of(form.version), path)
    return data


def _version(data: Any, form: Format, path: Path) -> int:
    """What a file says it is, before its shape is looked at."""
    said = cast("Plain", data) if isinstance(data, dict) else {}
    if said.get("format") != form.name:
        raise DataWrong(path, "format")
    version = said.get("version")
    if type(version) is not int or version < 1:
        raise DataWrong(path, "version")
    if version > form.version:
        raise DataTooNew(path)
    return version


def _as_it_is(data: Plain) -> Plain:
    return data


def _with_new_lists(data: Plain, form: Format, older: int) -> Plain:
    """The data with an empty list for each kind of record that is new in the next version."""
    new = _lists(form, older + 1) - _lists(form, older)
    empty: Plain = {name: [] for name in new}
    return {**data, form.lists: {**empty, **data[form.lists]}} if new else data


def _lists(form: Format, version: int) -> set[str]:
    """What the lists in that part are called in a version."""
    definition = schemas.definition(form.schema_of(version))
    part = definition["properties"].get(form.lists, {})
    if "$ref" in part:
        part = definition["definitions"][part["$ref"].rpartition("/")[2]]
    shapes = part.get("properties", {})
    return {name for name, shape in shapes.items() if shape.get("type") == "array"}
