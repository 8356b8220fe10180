"""The sample community: a made-up school, written as teachers would write."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from tlc_desktop.domain.communities import (
    Agreement,
    AgreementKind,
    Community,
    Digits,
    Language,
    usual_digits,
)
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind, Rights
from tlc_desktop.domain.ideas import (
    Credit,
    CreditPart,
    Idea,
    IdeaLink,
    IdeaState,
    LinkKind,
    Source,
)
from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingState,
    Origin,
    Outcome,
    Part,
    Phase,
    Purpose,
    Role,
    RoleHolder,
)
from tlc_desktop.domain.members import Member, MemberState, NameChoice
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.terms import Term, school_year
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import (
    communities,
    entries,
    ideas,
    meetings,
    members,
    protocols,
    sample_between,
    store,
    terms,
    tryouts,
)
from tlc_desktop.storage.sample_keys import Facts, SampleKeys
from tlc_desktop.storage.undo_log import RecordingSession

# The day on which the sample was written: what it says is as of then.
WRITTEN_ON = date(2026, 11, 23)
SAMPLES = RESOURCES / "samples"

_FIGURES = {
    Digits.WESTERN: dict[int, int](),
    Digits.ARABIC: str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
}


def make(
    path: Path, language: Language, today: date, clock: Callable[[], datetime] = store.now
) -> None:
    """Make the sample community of a language in a new file at `path`.

    Everything moves by whole weeks, so that what was written as of its own day
    is as of `today`, on the same days of the week.

    Raises:
        UserError: There is a file already, no room, or the folder may not be written.
    """
    told: Facts = json.loads((SAMPLES / f"{language}.json").read_text("utf-8"))
    weeks = (today - WRITTEN_ON).days // 7
    digits = usual_digits(language)
    ours: Facts = {**told["community"], "weekend": frozenset(told["community"]["weekend"])}
    community = Community(language=language, digits=digits, is_sample=True, **ours)

    def fill(session: RecordingSession) -> None:
        figures = _FIGURES[digits]
        _Maker(session, timedelta(weeks=weeks), figures=figures, language=language).make(told)

    store.create(path, community, clock, fill).close()


@dataclass
class _Maker(SampleKeys):
    """Writes the sample's records."""

    figures: dict[int, int] = field(kw_only=True)
    language: Language = field(kw_only=True)

    def make(self, told: Facts) -> None:
        for m in told["members"]:
            member = _member(m, self.day(m["since"]), self.day(m["told_us_on"]))
            self.ids["member", m["key"]] = members.add(self.session, [member])[0]
        facilitator = self.ids["member", told["facilitator"]]
        communities.edit(self.session, lambda ours: replace(ours, facilitator=facilitator))
        for a in told["agreements"]:
            self._agreement(a)
        for t in told["terms"]:
            self._term(t)
        for m in told["meetings"]:
            self._meeting(m)
        for item in told["parking"]:
            meetings.add_item(self.session, None, self._item(item))
        for idea in told["ideas"]:
            self._idea(idea)
        for link in told["idea_links"]:
            child, parent = self.ids["idea", link["idea"]], self.ids["idea", link["of"]]
            ideas.add_link(self.session, IdeaLink(child, parent, LinkKind(link["kind"])))
        for m in told["meetings"]:
            for entry in m["entries"]:
                self._entry(entry, self.sure(m["day"]), self.ids["meeting", m["key"]])
        for find in told["finds"]:
            self._entry({**find, "kind": "find", "item": None}, self.sure(find["day"]), None)
        for tryout in told["tryouts"]:
            self._tryout(tryout)
        sample_between.make(self, told)
        for m in told["meetings"]:
            if m["state"] == MeetingState.CLOSED:
                meetings.keep_as_it_is(self.session, self.ids["meeting", m["key"]])

    def _agreement(self, a: Facts) -> None:
        kind, day = AgreementKind(a["kind"]), self.day(a["agreed_on"])
        agreement = Agreement(kind, a["text"], day, a["by_group"], a["why"])
        communities.agree(self.session, agreement)

    def _term(self, t: Facts) -> None:
        starts, ends = self.sure(t["starts"]), self.sure(t["ends"])
        year = school_year(starts)
        spoken = f"{year}–{(year + 1) % 100:02}"
        name = t["name"].replace("{year}", spoken.translate(self.figures))
        terms.add(self.session, Term(name, starts, ends))

    def _meeting(self, m: Facts) -> None:
        meeting = Meeting(
            title=m["title"],
            day=self.sure(m["day"]),
            time=time.fromisoformat(m["time"]),
            minutes=m["minutes"],
            place=m["place"],
            place_secured=m["place_secured"],
            tea=self.people(m["tea"]),
            intention=m["intention"],
            time_chosen_by=m["time_chosen_by"],
            state=MeetingState(m["state"]),
            summary=m["summary"],
            interrupted_minutes=m["interrupted_minutes"],
            came=self.people(m["came"]),
            guests=tuple(m["guests"]),
            roles=tuple(RoleHolder(Role(r["role"]), *self.people([r["who"]])) for r in m["roles"]),
        )
        key = meetings.schedule(self.session, meeting)
        self.ids["meeting", m["key"]] = key
        for item in m["agenda"]:
            made = meetings.add_item(self.session, key, self._item(item))
            self.ids["item", item["key"]] = made

    def _item(self, i: Facts) -> AgendaItem:
        return AgendaItem(
            title=i["title"],
            minutes=i["minutes"],
            real=i["real"],
            part=Part(i["part"]),
            purpose=Purpose(i["purpose"]),
            origin=Origin(i["origin"]),
            brought_by=self.people(i["brought_by"]),
            phase=Phase(i["phase"]) if i["phase"] else None,
            standing=i["standing"],
            carried_from=self.id("item", i["carried_from"]),
            notes=i["notes"],
            outcome=Outcome(i["outcome"]),
            protocol=self._protocol(i.get("protocol")),
        )

    def _protocol(self, ours: str | None) -> UUID | None:
        if ours is None:
            return None
        ready = {one.ours: one for one in protocols.library(self.language)}
        return protocols.take(self.session, ready[ours])

    def _entry(self, e: Facts, day: date, meeting: UUID | None) -> None:
        authorship, by = Authorship(e["authorship"]), self.people(e["by"])
        item = self.id("item", e["item"])
        kind = EntryKind(e["kind"])
        entry = Entry(
            kind,
            e["text"],
            day,
            authorship,
            by,
            meeting,
            item,
            citation=e.get("citation", ""),
            rights=Rights(e.get("rights", Rights.NOT_KNOWN)),
            paper_copy=e.get("paper_copy", ""),
        )
        entries.add(self.session, entry)

    def _idea(self, i: Facts) -> None:
        credits_ = tuple(
            Credit(CreditPart(c["part"]), self.id("member", c["who"])) for c in i["credits"]
        )
        texts = ("title", "words", "how_we_know", "first_step", "works_without")
        idea = Idea(
            **{name: i[name] for name in (*texts, "not_so_well", "read_more")},
            day=self.sure(i["day"]),
            steps=tuple(i["steps"]),
            source=Source(i["source"]),
            state=IdeaState(i["state"]),
            meeting=self.id("meeting", i["meeting"]),
            authorship=Authorship(i["authorship"]),
            credits=credits_,
        )
        self.ids["idea", i["key"]] = ideas.add(self.session, idea)

    def _tryout(self, t: Facts) -> None:
        texts = ("what_i_did", "pupils", "surprised", "next")
        stories = (Story(self.sure(s["day"]), *(s[name] for name in texts)) for s in t["stories"])
        tryout = TryOut(
            owner=self.ids["member", t["owner"]],
            what=t["what"],
            day=self.sure(t["day"]),
            idea=self.id("idea", t["idea"]),
            meeting=self.id("meeting", t["meeting"]),
            with_class=t["with_class"],
            first_step=t["first_step"],
            already_doing=t["already_doing"],
            friend=self.id("member", t["friend"]),
            talk_on=self.day(t["talk_on"]),
            answer=Answer(t["answer"]) if t["answer"] else None,
            asked_on=self.day(t["asked_on"]),
            asked_again_on=self.day(t["asked_again_on"]),
            stories=tuple(stories),
        )
        made = tryouts.add(self.session, tryout)
        if key := t.get("key"):
            self.ids["tryout", key] = made


def _member(m: Facts, since: date | None, told: date | None) -> Member:
    texts = ("name", "called", "other_script", "subject", "room", "own_words", "private_note")
    return Member(
        **{name: m[name] for name in texts},
        state=MemberState(m["state"]),
        since=since,
        in_group=NameChoice(m["in_group"]),
        in_school=NameChoice(m["in_school"]),
        outside=NameChoice(m["outside"]),
        told_us_on=told,
    )
