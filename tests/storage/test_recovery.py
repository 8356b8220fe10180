"""Where the records are, as somebody typed it: the file's own place is nobody else's to know."""

from dataclasses import replace

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import communities
from tlc_desktop.storage.pages.recovery import recovery_page
from tlc_desktop.storage.store import Store

NAMES = Names(Audience.GROUP, "a member", "the group", "author not stored")


def test_where_the_file_lies_is_what_was_typed_and_no_path(file: Store) -> None:
    with file.read() as session:
        assert recovery_page(session, None, NAMES).where == ""
    with file.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, kept_where="The blue stick"))
    with file.read() as session:
        page = recovery_page(session, None, NAMES)
    assert page.where == "The blue stick"
    assert str(file.path.parent) not in str(page)
