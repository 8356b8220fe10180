"""What holds a name still once it is erased: what was given, and the copies beside the file."""

from datetime import date

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import initials
from tlc_desktop.storage import exports, members
from tlc_desktop.storage.pages.receipt import erasure_receipt
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


def test_what_was_given_with_the_name_and_what_lies_beside_is_listed(file: Store) -> None:
    folder = file.path.parent
    file.copy(folder / "Before.tlc")
    with file.change("Add people") as session:
        hala, mona = members.add(session, [Member("Hala Canary"), Member("Mona Adel")])
        for what, named in (
            ("Term", ("Hala Canary", "Mona Adel")),
            ("Other", ("Mona Adel",)),
            ("Initials", (initials("Hala Canary"),)),
        ):
            exports.add(session, Export(DAY, Audience.SCHOOL, what, named))
    file.copy(folder / "After.tlc")
    (folder / "Broken.tlc").write_bytes((folder / "After.tlc").read_bytes()[:8192])
    (folder / "Letter.tlc").write_bytes(b"Dear colleagues")
    with file.read() as session:
        held = erasure_receipt(session, file.path, hala, DAY)
        other = erasure_receipt(session, file.path, mona, DAY)
    assert [line.what for line in held.given] == ["Term", "Initials"]
    assert {line.named for line in held.given} == {()}
    assert [copy.name for copy in held.copies] == ["After.tlc", "Broken.tlc"]
    assert [line.what for line in other.given] == ["Term", "Other"]
    assert "Canary" not in repr(held)
