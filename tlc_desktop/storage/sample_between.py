"""What the sample's teachers do between meetings: visits, chains, their journey, what was promised."""

from dataclasses import replace
from datetime import time
from functools import partial

from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.stages import Reflection, Stage
from tlc_desktop.domain.support import Promise, PromiseState, Support, SupportKind
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import (
    assumptions,
    communities,
    entries,
    holders,
    links,
    periods,
    pulse,
    question_sets,
    stages,
    support,
    visits,
)
from tlc_desktop.storage.sample_keys import Facts, SampleKeys


def make(keys: SampleKeys, told: Facts) -> None:
    """Write all of it."""
    _weeks(keys, told)
    for meeting in told["meetings"]:
        _felt(keys, meeting)
    for visit in told["visits"]:
        _visit(keys, visit)
    for link in told["links"]:
        _link(keys, link)
    for holder in told["holders"]:
        _holder(keys, holder)
    for reflection in told["reflections"]:
        _reflection(keys, reflection)
    for assumption in told["assumptions"]:
        _assumption(keys, assumption)
    for wish in told["supports"]:
        _support(keys, wish)
    for promise in told["promises"]:
        _promise(keys, promise)


def _weeks(keys: SampleKeys, told: Facts) -> None:
    at = time.fromisoformat
    rings = [Bell(b["name"], at(b["starts"]), at(b["ends"])) for b in told["bells"]]
    periods.ring(keys.session, rings)
    keys.session.flush()
    bells = {bell.name: bell.id for bell in periods.bells(keys.session)}
    said = keys.sure(told["weeks_of"])
    for week in told["weeks"]:
        free = {(int(day), bells[name]) for day, names in week["free"].items() for name in names}
        periods.say(keys.session, keys.ids["member", week["who"]], free, said)


def _felt(keys: SampleKeys, m: Facts) -> None:
    meeting = keys.ids["meeting", m["key"]]
    pulse.keep(
        keys.session, meeting, {PulseStep(word): n for word, n in m.get("pulse", {}).items()}
    )
    for question, text in m.get("mirror", {}).items():
        pulse.answer(keys.session, meeting, question, text)


def _visit(keys: SampleKeys, v: Facts) -> None:
    texts = ("period", "with_class", "look_at", "also_look_at", "question", "will_try")
    visit = Visit(
        *keys.people([v["host"], v["visitor"]]),
        host_chose=True,
        day=keys.day(v["day"]),
        try_out=keys.id("tryout", v["try_out"]),
        **{name: v[name] for name in texts},
    )
    visits.add(keys.session, visit)


def _link(keys: SampleKeys, s: Facts) -> None:
    step = LearningLink(
        keys.ids["idea", s["idea"]],
        *keys.people([s["giver"], s["receiver"]]),
        how=LinkHow(s["how"]),
        what=s["what"],
        state=LinkState(s["state"]),
        day=keys.day(s["day"]),
        small_enough=s["small_enough"],
    )
    links.add(keys.session, step)


def _holder(keys: SampleKeys, h: Facts) -> None:
    about = tuple(keys.ids["idea", key] for key in h["ideas"])
    holders.add(keys.session, KnowledgeHolder(h["name"], h["about"], h["reach"], about))


def _reflection(keys: SampleKeys, r: Facts) -> None:
    session = keys.session
    day, stage, shows = keys.sure(r["day"]), Stage(r["stage"]), "\n".join(r["shows"])
    key = stages.add(session, Reflection(day, stage, r["words"], shows, r["next_thing"]))
    session.flush()
    ready = {one.ours: one for one in question_sets.ready(communities.community(session).language)}
    stages.ask(session, key, ready[r["questions"]])
    session.flush()
    for asked, answer in zip(stages.answers(session, key), r["answers"], strict=True):
        stages.edit_answer(session, asked.id, partial(replace, answer=answer))


def _assumption(keys: SampleKeys, a: Facts) -> None:
    """Take up what was taken for granted in a meeting."""
    session, meeting = keys.session, keys.ids["meeting", a["meeting"]]
    said = next(e for e in entries.said(session, [meeting]) if e.kind is EntryKind.ASSUMPTION)
    key = assumptions.take_up(session, said)
    session.flush()
    otherwise, tested = a["otherwise"], keys.id("tryout", a["try_out"])
    assumptions.edit(session, key, partial(replace, otherwise=otherwise, try_out=tested))


def _support(keys: SampleKeys, s: Facts) -> None:
    asked, promised, given = (keys.day(s[at]) for at in ("asked_on", "promised_on", "given_on"))
    wish = Support(s["what"], SupportKind(s["kind"]), asked, promised, given, s["note"])
    support.add(keys.session, wish)


def _promise(keys: SampleKeys, p: Facts) -> None:
    promised = Promise(
        p["what"],
        keys.sure(p["day"]),
        keys.people(p["to"]),
        p["whom"],
        keys.day(p["until"]),
        keys.id("meeting", p["meeting"]),
        PromiseState(p["became"]),
    )
    support.promise(keys.session, promised)
