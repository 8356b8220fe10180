"""A meeting for a telephone, when the community wants it, and nobody named in it."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import communities, meetings, members
from tlc_desktop.storage.pages.meetings import agenda_page, summary_page


def test_nobody_is_named_in_it_and_it_is_off_at_first(tmp_path: Path) -> None:
    opened = begin(tmp_path / "a.tlc", Community("Circle"))
    full = {"in_group": NameChoice.FULL, "outside": NameChoice.FULL}
    with opened.change("Plan") as session:
        members.add(session, [Member("Nadia Fikry", **full)])
        first, second = (
            meetings.schedule(
                session, Meeting("Nadia Fikry tells", date(2026, 10, n), time(13, 15))
            )
            for n in (6, 20)
        )
        group = names(Audience.GROUP, words(Language.ENGLISH))
        assert agenda_page(session, first, group).entry is None
        communities.edit(session, lambda ours: replace(ours, calendar_code=True))
        agenda = agenda_page(session, first, group).entry
        summary = summary_page(session, first, group).entry
        last = summary_page(session, second, group).entry
    opened.close()
    assert agenda is not None
    assert summary is not None
    assert (agenda.title, agenda.opens_at.day) == ("a member tells", 6)
    assert summary.opens_at.day == 20, "the next one"
    assert last is None
    assert "Nadia" not in agenda.text + summary.text
