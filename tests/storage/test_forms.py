"""Blank forms are of the community, with its own words for how a meeting was."""

from dataclasses import replace

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import communities
from tlc_desktop.storage.pages.forms import forms_page
from tlc_desktop.storage.store import Store

NAMES = Names(Audience.GROUP, "a member", "the group", "author not stored")


def test_forms_have_the_groups_own_words(file: Store) -> None:
    own = ("warm", "mild", "cool", "cold")
    with file.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, pulse_words=own))
    with file.read() as session:
        page = forms_page(session, None, NAMES)
    assert page.pulse_words == own
    assert page.head.school == "Al-Nakhil"
