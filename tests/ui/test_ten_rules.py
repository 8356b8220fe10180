"""The ten rules, held by the window, whatever somebody presses in whatever order.

What stands on the screen is looked at after each act (rules 1, 3 and 8); what is kept and
printed, where the act is (the others).
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import ten_rules
from played import Window, a_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSpinBox
from pytestqt.qtbot import QtBot

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.members import Member, NameChoice
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import ideas, meetings, members, pulse, tryouts, visits
from tlc_desktop.ui.file.workspace import Workspace

NOW = datetime(2026, 11, 24, 15, 0)
PEOPLE = ("Abeer Shawky", "Doaa Salem", "Ehab Mostafa", "Girgis Wahba")


@dataclass
class Presser:
    """Somebody who presses, and looks at what each rule says of it."""

    window: Window
    tryout: UUID

    def play(self) -> None:
        acts = [self.asks, self.invites, self.counts_slips, self.notes, self.writes, self.plans]
        for act in self.window.chance.sample(acts, 3):
            act()
            theirs = ten_rules.names_in(self.window), ten_rules.written_in(self.window)
            shown = self.window.shell.window
            assert ten_rules.broken(shown, *theirs, Language.ENGLISH) == {}, act.__name__

    def _is_seen(self, name: str) -> bool:
        page = self.window.shell.navigator.page()
        return any(each.isVisible() for each in page.findChildren(QAbstractButton, name))

    def asks(self) -> None:
        """3: twice at most, then it rests until the owner brings it up."""
        self.window.go("tryouts", self.tryout)
        for round_ in range(2):
            times = 0
            while self._is_seen("i_asked") and times < 5:
                self.window.press("i_asked")
                times += 1
            assert times == 2, round_
            self.window.press("brought_up")
        assert self._is_seen("i_asked")

    def invites(self) -> None:
        """4: nothing of a visit is kept before the host has chosen."""
        window = self.window
        page = window.go("visits")
        window.begin(page, "plan_visit")
        before = len(window.read(visits.visits))
        host, visitor = window.two()
        window.pick(page.detail.choice.host, host)
        window.pick(page.detail.choice.visitor, visitor)
        assert not window.see("visit_look_at").isEnabled()
        assert len(window.read(visits.visits)) == before
        if window.chance.random() < 0.5:
            page.detail.choice.tick.setFocus()
            window.qtbot.keyClick(page.detail.choice.tick, Qt.Key.Key_Space)
            assert len(window.read(visits.visits)) == before + 1
        assert all(visit.host_chose for visit in window.read(visits.visits))

    def counts_slips(self) -> None:
        """5: of fewer than five slips nothing is kept, and nothing is closed with them."""
        window = self.window
        key = window.a_meeting_is_planned(1, NOW.date() - timedelta(days=1))
        few = window.chance.randint(1, 4)
        page = window.go("meeting", key)
        for _ in range(2):
            if not page.closing.isVisible():
                window.press("meeting_state")
        window.see("closing_slips_pushed", QSpinBox).setValue(few)
        window.press("closing_do")
        assert window.read(lambda session: pulse.of_meeting(session, key)) == []
        kept = window.read(lambda session: meetings.meeting(session, key))
        assert kept.state is not MeetingState.CLOSED
        window.see("closing_slips_nudged", QSpinBox).setValue(5 - few)
        window.press("closing_do")
        totals = window.read(lambda session: pulse.of_meeting(session, key))
        assert sum(total.slips for total in totals) == 5

    def notes(self) -> None:
        """6: an idea is credited, the group's, or nobody is stored."""
        window = self.window
        page = window.go("ideas")
        who = page.note.who
        who.setFocus()
        who.setCurrentIndex(window.chance.randrange(who.count()))
        chosen = who.currentData()
        window.qtbot.keyClicks(page.note.line.edit, "Ask the wall")
        window.press("note_it")
        newest = window.read(lambda session: ideas.latest(session, 1))[0]
        named = [str(credit.member) for credit in newest.credits]
        assert named == [chosen] * (chosen in map(str, window.people()))

    def writes(self) -> None:
        """2: nobody but its owner says what is tried: nothing is written for them."""
        window = self.window
        page = window.go("tryouts")
        window.begin(page, "write_try_out")
        before = len(window.read(tryouts.found))
        owner = window.chance.choice(window.people())
        window.pick(page.form.owner, owner)
        window.press("try_out_form_keep")
        assert (page.form.what.text(), len(window.read(tryouts.found))) == ("", before)
        window.type("try_out_form_what", "I wait at the door")
        window.press("try_out_form_keep")
        kept = window.read(lambda session: tryouts.try_out(session, page.record))
        assert (kept.owner, kept.what) == (owner, "I wait at the door")

    def plans(self) -> None:
        """9: a title and a day are enough."""
        key = self.window.a_meeting_is_planned(2, NOW.date() + timedelta(days=14))
        assert self.window.read(lambda session: meetings.meeting(session, key)).title == "Meeting 2"


def set_out(window: Window) -> UUID:
    """People who chose by chance how they are named, and an idea and a try-out of theirs."""
    chance = window.chance
    with window.workspace.change("Set out") as session:
        people = [replace(Member(name), outside=chance.choice(list(NameChoice))) for name in PEOPLE]
        keys = members.add(session, people)
        credit = tuple(Credit(CreditPart.BROUGHT, key) for key in keys)
        ideas.add(session, Idea("Whisper it", NOW.date(), credits=credit))
        for key in keys:
            tryouts.add(session, TryOut(key, "I whisper", NOW.date()))
        return tryouts.add(session, TryOut(keys[0], "I ask later", NOW.date()))


def hearing(calls: list[str]) -> Callable[[], None]:
    """Listen for connections of the network; what ends that."""
    on = [True]

    def hear(name: str, _: tuple[Any, ...]) -> None:
        if on and name in {"socket.connect", "socket.bind", "socket.getaddrinfo"}:
            calls.append(name)

    sys.addaudithook(hear)
    return on.clear


def test_the_ten_rules_hold_whatever_is_pressed(
    qtbot: QtBot, tmp_path: Path, language: Language
) -> None:
    calls: list[str] = []
    end = hearing(calls)
    for seed in range(examples(50)):
        workspace = Workspace(begin(tmp_path / f"{seed}.tlc", Community("Ours", language)))
        with a_window(qtbot, workspace, tmp_path, NOW, seed) as window:
            Presser(window, set_out(window)).play()
            text = window.printed(NOW.date() - timedelta(days=60), NOW.date() + timedelta(days=60))
            for member in window.read(members.members):  # 7: as each chose for readers outside
                if member.outside is NameChoice.MEMBER:
                    assert not [word for word in member.name.split() if word in text], seed
        workspace.close()
    end()
    assert calls == []  # 10
