"""What the sample's teachers do between meetings: visits, chains, when they are free, how it felt."""

from datetime import time

from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import links, periods, pulse, visits
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
