"""Random histories of a community, played through the storage functions as a window plays them.

What is refused is refused: an act that raises leaves nothing, and the history goes on.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, LinkKind
from tlc_desktop.domain.links import LearningLink, LinkHow
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Part, Role, RoleHolder
from tlc_desktop.domain.members import Member, NameChoice
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.stages import Reflection, Stage
from tlc_desktop.domain.support import Promise, PromiseState, Support, SupportKind
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import (
    assumptions,
    entries,
    ideas,
    links,
    live,
    meetings,
    members,
    pulse,
    question_sets,
    records,
    stages,
    support,
    tryouts,
    visits,
)
from tlc_desktop.storage.undo_log import RecordingSession

DAY = date(2026, 11, 23)
PROMISE = "Chairs by Sunday"  # for the facilitator's eyes alone


@dataclass
class History:
    """A history, and what somebody who looked on would remember of it.

    Attributes:
        acts: What was tried, in order, also what was refused.
        owners: Whose each try-out is.
        asked: How often each try-out was asked about since its owner brought it up.
    """

    session: RecordingSession
    chance: Random
    acts: list[str] = field(default_factory=list[str])
    people: list[UUID] = field(default_factory=list[UUID])
    meetings: list[UUID] = field(default_factory=list[UUID])
    ideas: list[UUID] = field(default_factory=list[UUID])
    entries: list[UUID] = field(default_factory=list[UUID])
    tryouts: list[UUID] = field(default_factory=list[UUID])
    visits: list[UUID] = field(default_factory=list[UUID])
    support: list[UUID] = field(default_factory=list[UUID])
    promises: list[UUID] = field(default_factory=list[UUID])
    reflections: list[UUID] = field(default_factory=list[UUID])
    assumptions: list[UUID] = field(default_factory=list[UUID])
    owners: dict[UUID, UUID] = field(default_factory=dict[UUID, UUID])
    asked: dict[UUID, int] = field(default_factory=dict[UUID, int])

    def play(self, many: int) -> None:
        """Begin with three people and a meeting; then let so many things happen."""
        for act in (self._member, self._member, self._member, self._meeting, self._idea):
            self._try(act)
        every = (
            *(self._member, self._meeting, self._idea, self._kin, self._said, self._forget),
            *(self._tryout, self._tryout, self._ask, self._ask, self._ask, self._brought_up),
            *(self._answer, self._visit, self._visit, self._unchoose, self._other_visitor),
            *(self._tried_after, self._step, self._slips, self._slips, self._run),
            *(self._asked_for, self._given, self._promised, self._promise_kept),
            *(self._where_we_are, self._talked, self._taken_up, self._tested),
        )
        for act in self.chance.choices(every, k=many):
            self._try(act)

    def _try(self, act: Callable[[], None]) -> None:
        self.acts.append(act.__name__)
        with suppress(UserError, IndexError), self.session.begin_nested():
            act()
            self.session.flush()

    def _day(self) -> date:
        return DAY + timedelta(days=self.chance.randrange(-60, 60))

    def _some(self, most: int = 3) -> tuple[UUID, ...]:
        return tuple(self.chance.sample(self.people, self.chance.randint(0, most)))

    def _member(self) -> None:
        n = len(self.people)
        choices = [self.chance.choice(list(NameChoice)) for _ in range(3)]
        known = Member(f"Nawal{n} Family{n}", f"Called{n}")
        told = replace(known, in_group=choices[0], in_school=choices[1], outside=choices[2])
        self.people += members.add(self.session, [self.chance.choice((known, told))])

    def _meeting(self) -> None:
        state = self.chance.choice((MeetingState.OPEN, MeetingState.CLOSED))
        roles = tuple(RoleHolder(Role.NOTE_TAKER, who) for who in self._some(1))
        meeting = Meeting("M", self._day(), time(13), state=state, came=self._some(), roles=roles)
        parts = (
            AgendaItem("How is it going?", part=Part.GOING),
            AgendaItem("Plan", part=Part.PLAN),
        )
        self.meetings.append(meetings.schedule(self.session, meeting, parts))

    def _idea(self) -> None:
        credit = tuple(Credit(CreditPart.BROUGHT, who) for who in self._some(2))
        whose = self.chance.choice(list(Authorship))
        self.ideas.append(
            ideas.add(self.session, Idea("I", self._day(), authorship=whose, credits=credit))
        )

    def _kin(self) -> None:
        child, parent = (self.chance.choice(self.ideas) for _ in range(2))
        ideas.add_link(self.session, IdeaLink(child, parent, LinkKind.BUILT_ON))

    def _said(self) -> None:
        whose, kind = self.chance.choice(list(Authorship)), self.chance.choice(list(EntryKind))
        where = self.chance.choice((None, self.chance.choice(self.meetings)))
        said = Entry(kind, "S", self._day(), whose, self._some(2), where)
        self.entries.append(entries.add(self.session, said))

    def _forget(self) -> None:
        records.forget_author(self.session, "entry", self.chance.choice(self.entries))

    def _tryout(self) -> None:
        owner = self.chance.choice(self.people)
        friend = self.chance.choice((None, *self.people))
        key = tryouts.add(self.session, TryOut(owner, "T", self._day(), friend=friend))
        self._remember(key, owner)

    def _remember(self, key: UUID, owner: UUID) -> None:
        self.tryouts.append(key)
        self.owners[key] = owner

    def _ask(self) -> None:
        key = self.chance.choice(self.tryouts[-2:])
        tryouts.ask(self.session, key, self._day())
        self.asked[key] = self.asked.get(key, 0) + 1

    def _brought_up(self) -> None:
        key = self.chance.choice(self.tryouts[-2:])
        tryouts.brought_up(self.session, key)
        self.asked[key] = 0

    def _answer(self) -> None:
        key = self.chance.choice(self.tryouts)
        tryouts.answer(self.session, key, self.chance.choice((None, *Answer)))
        tryouts.tell(self.session, key, Story(self._day(), "It went.", "They laughed."))

    def _visit(self) -> None:
        host, visitor = (self.chance.choice(self.people) for _ in range(2))
        chose = self.chance.random() < 0.6
        visit = Visit(host, visitor, chose, self._day(), look_at="L", will_try="I will wait")
        self.visits.append(visits.add(self.session, visit))

    def _unchoose(self) -> None:
        other = self.chance.choice(self.people)
        change = self.chance.choice(({"host_chose": False}, {"visitor": other}, {"host": other}))
        visits.edit(
            self.session, self.chance.choice(self.visits), lambda visit: replace(visit, **change)
        )

    def _other_visitor(self) -> None:
        host, visitor = (self.chance.choice(self.people) for _ in range(2))
        chose = self.chance.random() < 0.5
        key = self.chance.choice(self.visits)
        visits.choose(self.session, key, host, visitor, host_chose=chose)

    def _tried_after(self) -> None:
        key = self.chance.choice(self.visits)
        made = visits.make_try_out(self.session, key, self._day())
        if made not in self.owners:
            self._remember(made, visits.visit(self.session, key).visitor)

    def _step(self) -> None:
        giver, receiver = (self.chance.choice(self.people) for _ in range(2))
        how = self.chance.choice(list(LinkHow))
        links.add(self.session, LearningLink(self.ideas[0], giver, receiver, how, "W"))

    def _slips(self) -> None:
        slips = {step: self.chance.randint(0, 3) for step in PulseStep}
        pulse.keep(self.session, self.chance.choice(self.meetings), slips)

    def _run(self) -> None:
        meeting = self.chance.choice(self.meetings)
        now = datetime.combine(DAY, time(13))
        live.begin(self.session, meeting, now)
        live.stop(self.session, meeting, self.chance.choice(list(Stop)), now + timedelta(minutes=3))
        live.go_on(self.session, meeting, now + timedelta(minutes=6))
        live.end(self.session, meeting, now + timedelta(minutes=60))

    def _asked_for(self) -> None:
        kind = self.chance.choice(list(SupportKind))
        wanted = Support(self.chance.choice(("A room", " ")), kind, asked_on=self._day())
        self.support.append(support.add(self.session, wanted))

    def _given(self) -> None:
        key, day = self.chance.choice(self.support), self._day()
        change = self.chance.choice(({"promised_on": day}, {"given_on": day}, {"asked_on": None}))
        support.edit(self.session, key, lambda wanted: replace(wanted, **change))

    def _promised(self) -> None:
        where = self.chance.choice((None, *self.meetings))
        promise = Promise(PROMISE, self._day(), self._some(2), until=self._day(), meeting=where)
        self.promises.append(support.promise(self.session, promise))

    def _promise_kept(self) -> None:
        key, became = self.chance.choice(self.promises), self.chance.choice(list(PromiseState))
        support.edit_promise(self.session, key, lambda told: replace(told, became=became))

    def _where_we_are(self) -> None:
        stage = self.chance.choice((None, *Stage))
        said = Reflection(self._day(), stage, "Our doors open.", "A guest (visits)", "Knock.")
        self.reflections.append(stages.add(self.session, said))

    def _talked(self) -> None:
        key = self.chance.choice(self.reflections)
        stages.ask(self.session, key, self.chance.choice(question_sets.ready(Language.ENGLISH)))
        self.session.flush()
        asked = self.chance.choice(stages.answers(self.session, key))
        stages.edit_answer(self.session, asked.id, lambda told: replace(told, answer="We do."))

    def _taken_up(self) -> None:
        said = [entries.entry(self.session, key) for key in self.entries]
        heard = [entry for entry in said if entry.kind is EntryKind.ASSUMPTION]
        if heard and self.chance.random() < 0.7:
            made = assumptions.take_up(self.session, self.chance.choice(heard))
        else:
            made = assumptions.add(self.session, Assumption("They cannot.", self._day()))
        self.assumptions.append(made)

    def _tested(self) -> None:
        key, by = self.chance.choice(self.assumptions), self.chance.choice((None, *self.tryouts))
        assumptions.edit(
            self.session, key, lambda told: replace(told, try_out=by, otherwise="Two did.")
        )
