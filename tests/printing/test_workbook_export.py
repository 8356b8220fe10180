"""All records as a workbook: for one audience, and nobody in it who did not wish to be."""

from datetime import date, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.exchange.packed_export import PackedExport
from tlc_desktop.printing.export_kinds import WORKBOOK
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.storage import ideas, meetings, members
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
UNNAMED = Member(
    "Zqcanary Hassan",
    subject="Zqsubject",
    room="Zqroom",
    own_words="Zqwords",
    private_note="Zqnote",
    in_school=NameChoice.MEMBER,
    outside=NameChoice.INITIALS,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    path = tmp_path_factory.mktemp("records") / "s.tlc"
    write_sample(path, Language.ENGLISH)
    made = Store(path)
    with made.change("Add") as session:
        members.add(session, [UNNAMED])
    return made


def made(store: Store, audience: Audience | None, language: Language) -> PackedExport:
    with store.read() as session:
        make = WORKBOOK.read(session, Wish(None, audience, language), NOW)
    return make()


def sheets(content: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def text_of(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_each_kind_has_its_sheet_with_all_records(store: Store) -> None:
    found = sheets(made(store, Audience.GROUP, Language.ENGLISH).content)
    assert list(found) == ["Ideas", "Try-outs", "Meetings", "People"]
    with store.read() as session:
        held = meetings.meetings(session)
        said = ideas.how_many(session)
    assert [(row[0], row[1], row[2]) for row in found["Meetings"][1:]] == [
        (meeting.title, meeting.day, meeting.time) for meeting in held
    ]
    assert len(found["Ideas"]) == said + 1
    assert all(isinstance(row[4], date) for row in found["Try-outs"][1:])
    assert [UNNAMED.subject, UNNAMED.room] in [row[1:3] for row in found["People"]]


@pytest.mark.parametrize("audience", [Audience.SCHOOL, Audience.OUTSIDE, None])
def test_who_is_not_named_is_not_found_in_it(store: Store, audience: Audience | None) -> None:
    for language in Language:
        export = made(store, audience, language)
        told = text_of(export.content)
        assert export.audience is (audience or Audience.OUTSIDE)
        assert not [word for word in ("canary", "Zqwords", "Zqnote") if word in told]
        named = "Z.\u00a0H." in told
        assert named is (export.audience is Audience.OUTSIDE)
        assert ("Zqroom" in told) is named, "a room tells who somebody is"
        assert "Zqcanary Hassan" not in export.file_name


def test_the_arabic_one_is_in_arabic_throughout(store: Store) -> None:
    export = made(store, Audience.GROUP, Language.ARABIC)
    assert list(sheets(export.content)) == ["الأفكار", "التجارب", "اللقاءات", "الزملاء"]
    heads = [cell for sheet in sheets(export.content).values() for cell in sheet[0]]
    assert not [head for head in heads if str(head).isascii()]
