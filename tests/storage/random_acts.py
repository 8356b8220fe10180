"""Whatever a facilitator might do, for random histories that are undone."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, time
from uuid import UUID

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import AskedTwice, UserError
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, LinkKind
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Outcome, Role, RoleHolder
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import (
    attendance,
    communities,
    entries,
    exports,
    ideas,
    meetings,
    members,
    records,
    terms,
    tryouts,
)
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

DAY = date(2026, 11, 23)


def pick(keys: list[UUID], n: int) -> UUID:
    return keys[n % len(keys)]


def keys(session: RecordingSession, kind: str) -> list[UUID]:
    return [key for key, _ in records.titles(session, kind)]


def done(file: Store, verb: str, n: int, words: str) -> bool:
    """Do one thing; whether that is a step. What may not be is refused, and leaves nothing."""
    try:
        with file.change(verb) as session:
            act(session, verb, n, words)
    except UserError:
        return False
    return bool(session.step.tables - {"export"})


def act(session: RecordingSession, verb: str, n: int, words: str) -> None:
    """One thing that a facilitator might do; nothing where there is nothing to do it to."""
    there = {kind: keys(session, kind) for kind in records.kinds()}
    if not there["member"] or verb == "member":
        members.add(session, [Member(f"Member {words or n}")])
        return
    who = pick(there["member"], n)
    match verb:
        case "rename":
            members.edit(session, who, lambda member: replace(member, called=words))
        case "meeting":
            came = tuple(there["member"][:2])
            roles = (RoleHolder(Role.TIMEKEEPER, who),)
            meeting = Meeting("Waiting", DAY, time(13, 15), came=came, roles=roles, tea=(who,))
            meetings.schedule(session, meeting, [AgendaItem("Welcome"), AgendaItem(words or "x")])
        case "item" if there["agenda_item"]:
            key = pick(there["agenda_item"], n)
            at = None if n % 3 == 0 or not there["meeting"] else pick(there["meeting"], n)
            meetings.move_item(session, key, at, 0)
            meetings.edit_item(
                session, key, lambda item: replace(item, notes=words, outcome=Outcome.WALKS_ON)
            )
        case "came" if there["meeting"]:
            meeting = pick(there["meeting"], n)
            attendance.say_came(session, meeting, who, came=n % 2 == 0)
            attendance.assign(session, meeting, Role.TIMEKEEPER, who, has=n % 3 == 0)
        case "close" if there["meeting"]:
            meetings.close(session, pick(there["meeting"], n))
        case "entry" if there["meeting"]:
            meeting = pick(there["meeting"], n)
            said = Entry(EntryKind.VOICE, words or "x", DAY, Authorship.CREDITED, (who,), meeting)
            entries.add(session, said)
        case "idea":
            ideas.add(session, Idea(words or "x", DAY, credits=(Credit(CreditPart.BROUGHT, who),)))
        case "credit" if there["idea"]:
            ideas.add_credit(session, pick(there["idea"], n), Credit(CreditPart.ADAPTED, who))
        case "link" if len(there["idea"]) > 1:
            child, parent = pick(there["idea"], n), pick(there["idea"], n + 1)
            ideas.add_link(session, IdeaLink(child, parent, LinkKind.BUILT_ON))
        case "tryout":
            told = (Story(DAY, words),)
            tryouts.add(session, TryOut(who, words or "x", DAY, friend=who, stories=told))
        case "answer" if there["try_out"]:
            tryouts.answer(session, pick(there["try_out"], n), Answer.CHANGED)
            with suppress(AskedTwice):
                tryouts.ask(session, pick(there["try_out"], n), DAY)
        case "term":
            year = 2000 + 2 * len(there["term"]) + n % 2
            if not there["term"]:
                terms.add(session, Term(words.strip() or "x", date(year, 9, 1), date(year, 12, 1)))
        case "agree":
            communities.agree(session, Agreement(AgreementKind.QUESTION, words, DAY))
        case "settings":
            communities.edit(
                session, lambda ours: replace(ours, school=words, article_aside=bool(n % 2))
            )
        case "export":
            exports.add(session, Export(DAY, Audience.OUTSIDE, words, (words,)))
        case "delete":
            kind = pick(sorted(records.kinds()), n)  # type: ignore[type-var]
            if there[kind]:
                records.delete(session, kind, pick(there[kind], n))
        case "restore":
            if binned := records.bin_of(session):
                records.restore(session, binned[n % len(binned)].kind, binned[n % len(binned)].id)
        case _:
            pass


VERBS = [
    "member",
    "rename",
    "meeting",
    "item",
    "came",
    "close",
    "entry",
    "idea",
    "credit",
    "link",
    "tryout",
    "answer",
    "term",
    "agree",
    "settings",
    "export",
    "delete",
    "restore",
]
