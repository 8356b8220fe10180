"""The schemas: written from the records and values, and read with care."""

from pathlib import Path

import pytest

from tests import schemas as written
from tlc_desktop.domain.errors import DataCut, DataWrong
from tlc_desktop.exchange import schemas, upgrades
from tlc_desktop.exchange.upgrades import Format

HERE = Path("their.json")


@pytest.mark.parametrize("form", upgrades.FORMATS, ids=lambda form: form.schema)
def test_what_is_written_is_what_the_records_and_values_are(form: Format) -> None:
    path = form.schema_of(form.version)
    assert path.read_text("utf-8") == written.text_of(form), "run python -m tests.schemas"
    kept = {form.schema_of(version) for version in range(1, form.version + 1)}
    assert kept == set(path.parent.glob(f"{form.schema}*.json"))


@pytest.mark.parametrize("cut", [b"", b"{", b'{"a": [1, 2', b"\xff\xfe\x00", b"hello", b"9" * 5000])
def test_what_is_no_json_is_not_whole(cut: bytes) -> None:
    with pytest.raises(DataCut) as caught:
        schemas.read_json(cut, HERE)
    assert caught.value.path == HERE


@pytest.mark.parametrize("strange", [b"[" * 100_000, b"[NaN]", b'{"a": -Infinity}'])
def test_json_that_only_some_readers_take_is_refused(strange: bytes) -> None:
    with pytest.raises((DataWrong, DataCut)):
        schemas.read_json(strange, HERE)


def test_where_says_only_names_that_could_be_ours() -> None:
    assert schemas.where(["data", "records", "meeting", "3", "day"]) == "records.meeting[3].day"
    assert schemas.where(["data", "\u202eevil", "x" * 50]) == "format"
