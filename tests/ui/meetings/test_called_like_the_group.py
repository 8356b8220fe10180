"""A person who is called like our words for who is not named is told from them, wherever both are read."""

from datetime import date
from uuid import UUID

import pytest
from at_keys import type_text
from PySide6.QtWidgets import QComboBox

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member, NameChoice, typed_names
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import entries, ideas, members
from tlc_desktop.storage.pages.ideas import handout_page
from tlc_desktop.storage.pages.meetings import summary_page
from tlc_desktop.storage.said import credited, said
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.credit_part import CreditPill, CreditSide
from tlc_desktop.ui.ideas.list_view import IdeasPage
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place

DAY = date(2026, 10, 20)
pytestmark = [pytest.mark.every_language, pytest.mark.usefixtures("agreed")]


@pytest.fixture
def named(desk: Desk) -> Names:
    return names(Audience.GROUP, desk.words)


@pytest.fixture
def alike(desk: Desk, named: Names) -> list[UUID]:
    """Pasted as a list: one is called the group, one a member."""
    with desk.workspace.change("people") as session:
        pasted = typed_names(f"1. {named.group.title()}\n2. {named.anyone}")
        return members.add(session, pasted)


def test_in_the_line_and_in_what_was_said(
    page: MeetingPage, key: UUID, desk: Desk, named: Names, alike: list[UUID]
) -> None:
    page.open(Place("meeting", key))
    line = page.panel.said.line
    line.setFocus()
    type_text(f"one @{named.group[:4]}")
    offered = [row.title for row in line.mentions.list.rows.row_texts()]
    assert len(offered) == 1
    assert fold(offered[0]) != fold(named.group)
    type_text(f"{named.group[4:]}\n")
    with desk.workspace.read() as session:
        assert [credited(one) for one in said(session, key)] == [(alike[0],)]
    type_text("two\n")
    by = [row.caption for row in page.panel.said.before.row_texts()]
    assert len({fold(each) for each in by}) == 2, by
    line.take_name(alike[0])
    (pill,) = line.frame.pills.pills
    assert fold(pill.text()) != fold(named.group)


def test_where_a_credit_is_chosen_and_read(
    desk: Desk, named: Names, alike: list[UUID], key: UUID
) -> None:
    page = IdeasPage(desk)
    page.open(Place("ideas"))
    whose = page.note.who
    _apart([whose.itemText(n) for n in range(whose.count())])
    side = CreditSide(desk)
    both = (Credit(CreditPart.BROUGHT, alike[0]), Credit(CreditPart.BROUGHT))
    idea = Idea("Slips", DAY, credits=both, authorship=Authorship.CREDITED)
    side.show_idea(idea, desk.people)
    side.open_form.click()
    combo = side.form.who.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    _apart([combo.itemText(n) for n in range(combo.count())])
    _apart([pill.text() for pill in side.findChildren(CreditPill)])
    with desk.workspace.change("idea") as session:
        made = ideas.add(session, idea)
        for by in ((alike[0],), (alike[1],), ()):
            authorship = Authorship.CREDITED if by else Authorship.GROUP
            entry = Entry(EntryKind.NOTE, "x", DAY, authorship, by, meeting=key)
            entries.add(session, entry)
    with desk.workspace.read() as session:
        (credit,) = handout_page(session, made, named).idea.credits
        _apart(list(credit.names))
        _apart([", ".join(line.by) for line in summary_page(session, key, named).said])


def test_on_paper_somebody_who_is_not_named_is_no_name() -> None:
    """What stands for a name that stays here is never in quotes; initials that are none neither."""
    english = Names(Audience.GROUP, "a member", "the group", "name not kept")
    assert english.of(Member("A Member", in_group=NameChoice.MEMBER)) == "a member"
    assert english.of(Member("عضو", in_group=NameChoice.INITIALS)) == "a member"
    assert english.of(Member("A Member", "A Member")) == "“A Member”"


def _apart(texts: list[str]) -> None:
    assert len({fold(text) for text in texts}) == len(texts) > 1, texts
