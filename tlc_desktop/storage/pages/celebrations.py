"""The page that celebrates a term."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Idea, IdeaState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.celebrations import CelebrationPage, Quotation
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.storage import communities, entries, ideas, terms, tryouts
from tlc_desktop.storage.pages.ideas import idea_line
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import Naming, by_chance, naming_for
from tlc_desktop.storage.pages.terms import QUOTED, agreed_until, next_term

_GROWN = (IdeaState.KEPT, IdeaState.ADAPTED)
_QUOTATIONS = 6


def celebration_page(session: Session, key: UUID, names: Names) -> CelebrationPage:
    """A term to celebrate: what is somebody's is on it only if they let it be named there."""
    term = terms.term(session, key)
    naming = naming_for(session, names)
    first, last = terms.days(session, term)
    keys = [meeting.id for meeting in terms.meetings_of(session, term)]
    grown = [i for i in ideas.between(session, first, last, keys) if i.state in _GROWN]
    said = entries.said(session, keys)
    tried = tryouts.between(session, first, last)
    told = [
        (story.day, by_chance(story.id), Quotation(story.pupils, (naming.one(each.owner),)))
        for each in tried
        if naming.tells(each.owner)
        for story in each.stories
        if first <= story.day <= last and story.pupils.strip()
    ]
    voices = [_voice(entry, naming) for entry in said if entry.kind is EntryKind.VOICE]
    heard = [*filter(None, voices), *(each[-1] for each in sorted(told, key=lambda e: e[:2]))]
    question = agreed_until(session, AgreementKind.QUESTION, term.ends)
    return CelebrationPage(
        letterhead(session, names.audience),
        term.name,
        communities.current(question),
        tuple(_named(idea, naming) for idea in grown),
        _quoted(heard),
        _thanks(said),
        next_term(session, term.ends),
    )


def _quoted(heard: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """A few that are short, of nobody more than one."""
    short = [each for each in heard if len(each.text) <= QUOTED]
    once = {each.by or each.text: each for each in reversed(short)}
    return tuple([each for each in short if once[each.by or each.text] is each][:_QUOTATIONS])


def _named(idea: Idea, naming: Naming) -> IdeaLine:
    """An idea with those parts in it that somebody is named for."""
    line = idea_line(idea, naming)
    named = (
        replace(each, names=tuple(name for name in each.names if name != naming.names.anyone))
        for each in line.credits
    )
    return replace(line, credits=tuple(each for each in named if each.names))


def _voice(entry: Entry, naming: Naming) -> Quotation | None:
    """What a voice said; none that is somebody's who is not named."""
    if entry.authorship is not Authorship.CREDITED:
        return Quotation(entry.text, ())
    by = tuple(name for name in naming.all(entry.by) if name != naming.names.anyone)
    return Quotation(entry.text, by) if by else None


def _thanks(said: Sequence[Entry]) -> tuple[str, ...]:
    return tuple(entry.text for entry in said if entry.kind is EntryKind.THANKS)
