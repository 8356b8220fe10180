"""Reading all records for another program."""

from datetime import date
from pathlib import Path

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.members import Audience, Member, MemberState, NameChoice
from tlc_desktop.domain.pages.workbook import PersonRecord
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import members, tryouts
from tlc_desktop.storage.pages.workbook import record_book

SINCE = date(2026, 9, 1)
PEOPLE = (
    Member("Amal Zaki", subject="Maths", room="3", since=SINCE, outside=NameChoice.MEMBER),
    Member("Nadia Fikry", subject="Art", room="4", outside=NameChoice.FULL),
    Member("Left Long", state=MemberState.LEFT, outside=NameChoice.FULL),
    Member("Not Yet", state=MemberState.INVITED, outside=NameChoice.FULL),
)


def test_people_with_us_as_they_chose(tmp_path: Path) -> None:
    opened = begin(tmp_path / "a.tlc", Community("Circle"))
    with opened.change("Add") as session:
        keys = members.add(session, list(PEOPLE))
        tryouts.add(session, TryOut(keys[0], "T", SINCE, with_class="7b"))
    own = words(Language.ENGLISH)
    with opened.read() as session:
        inside = record_book(session, names(Audience.GROUP, own))
        outside = record_book(session, names(Audience.OUTSIDE, own))
    assert [(each.name, each.since) for each in inside.people] == [("Amal", SINCE), ("Nadia", None)]
    assert outside.people == (
        PersonRecord("Nadia Fikry", "Art", "4", None),
        PersonRecord("a member", "", "", None),
    )
    assert [(t.line.name, t.line.with_class) for t in outside.tryouts] == [("a member", "")]
    opened.close()
