"""The codes of a page that comes back are there when it is read, and in no step of undo."""

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import copy
from uuid import UUID

import pypdf
import pypdfium2
import pytest
import zxingcpp
from sqlalchemy.orm import Session

from tlc_desktop import cli
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import FileBusy, NothingToPrint
from tlc_desktop.domain.paper_codes import Slip, WantedSlip, check
from tlc_desktop.printing import allotted, kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import opening, paper_codes
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)


def wanted(_session: Session, meeting: UUID) -> list[WantedSlip]:
    return [WantedSlip(Slip.PULSE, meeting), WantedSlip(Slip.RUN_SHEET, meeting)]


SLIPS = replace(kinds.kind("agenda"), name="slips", returns=wanted)


@pytest.fixture
def opened(community: Store, tmp_path: Path) -> Iterator[Store]:
    with closing(Store(Path(copy(community.path, tmp_path / "s.tlc")))) as store:
        yield store


def codes(store: Store) -> list[tuple[str, object]]:
    with store.read() as session:
        page = printed_page(session, SLIPS, Wish(), NOW)
        assert page.record
        kept = paper_codes.of_meeting(session, page.record)
        return [(one.code, one.printed_on) for one in kept]


def test_a_page_has_its_codes_before_it_is_read_and_says_when_it_was_printed(opened: Store) -> None:
    before = opened.labels()
    assert codes(opened) == []
    for _ in range(2):
        allotted.allot(opened, SLIPS, Wish(), NOW)
    made = codes(opened)
    assert [(check(code) == code, day) for code, day in made] == [(True, None)] * 2
    with opened.read() as session:
        page = printed_page(session, SLIPS, Wish(), NOW)
    allotted.note_printed(opened, page, NOW)
    assert codes(opened) == [(code, NOW.date()) for code, _ in made]
    assert opened.labels() == before
    opened.check()


def test_a_page_that_does_not_come_back_writes_nothing(opened: Store) -> None:
    whole = opened.path.read_bytes()
    allotted.allot(opened, kinds.kind("agenda"), Wish(), NOW)
    with opened.read() as session:
        page = printed_page(session, kinds.kind("handout"), Wish(), NOW)
    allotted.note_printed(opened, page, NOW)
    assert opened.path.read_bytes() == whole


def test_where_the_file_cannot_be_written_it_is_printed_without(
    opened: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "may_write", lambda _path: False)
    with closing(Store(opened.path, only_reads=True)) as held:
        allotted.allot(held, SLIPS, Wish(), NOW)
        assert codes(held) == []

    def busy(*_all: object, **_more: object) -> None:
        raise FileBusy(opened.path)

    monkeypatch.setattr(opened, "change", busy)
    allotted.allot(opened, SLIPS, Wish(), NOW)
    assert codes(opened) == []


def test_with_no_record_there_is_no_code(empty: Store) -> None:
    with pytest.raises(NothingToPrint):
        allotted.allot(empty, SLIPS, Wish(), NOW)


def test_the_command_line_prints_the_codes_and_notes_it(
    opened: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, SLIPS))
    opened.close()
    call = ["print", str(opened.path), "slips", "-o", str(tmp_path / "a.pdf")]
    assert cli.main(call, lambda _folder, _language: []) == 0
    with closing(Store(opened.path)) as again:
        assert len(codes(again)) == 2
        assert all(day for _, day in codes(again))


def square_codes(pdf: bytes) -> set[str]:
    """What a reader that types reads on the first page, drawn as a printer draws it."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        picture = document[0].render(scale=200 / 72).to_pil().convert("L")
    return {found.text for found in zxingcpp.read_barcodes(picture)}


def letters(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


COME_BACK = [kind for kind in kinds.KINDS if kind.returns]


@pytest.mark.parametrize("kind", COME_BACK, ids=lambda kind: kind.name)
def test_what_comes_back_has_its_codes_on_paper_in_arabic_too(
    opened: Store, kind: PageKind
) -> None:
    wish = Wish(language=Language.ARABIC)
    allotted.allot(opened, kind, wish, NOW)
    with opened.read() as session:
        page = printed_page(session, kind, wish, NOW)
        assert kind.returns
        wants = kind.returns(session, page.record)
        codes = paper_codes.codes_for(session, wants)
    assert codes
    assert all(codes)
    pdf = page.pdf()
    said = letters(pdf)
    assert [code for code in codes if code not in said] == []
    signed = {code for code, want in zip(codes, wants, strict=True) if want.slip is not Slip.PULSE}
    read = square_codes(pdf)
    assert read <= signed, "unsigned slips are all alike"
    assert bool(read) is bool(signed)
