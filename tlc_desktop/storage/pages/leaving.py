"""The page of all that is one member's."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.leaving import (
    LeavingPage,
    OwnStep,
    OwnStory,
    OwnTryOut,
    OwnVisit,
    OwnWords,
)
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import ideas, links, members, tryouts, visits
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.pages.ideas import idea_line
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import Naming, naming_for
from tlc_desktop.storage.pointing import listing
from tlc_desktop.storage.tryouts import TryOutRow


def leaving_page(session: Session, key: UUID, names: Names) -> LeavingPage:
    """All that is one member's, each kind by its day."""
    member, naming = members.member(session, key), naming_for(session, names)
    parts = ideas.some(session, ideas.found(session, member=key))
    return LeavingPage(
        letterhead(session, names.audience),
        naming.one(key),
        member.subject,
        member.room,
        member.since,
        member.own_words,
        (member.in_group, member.in_school, member.outside),
        tuple(_tried(each, naming) for each in _tryouts(session, member)),
        tuple(idea_line(idea, naming) for idea in sorted(parts, key=lambda idea: idea.day)),
        tuple(_said(session, key)),
        tuple(_visit(each, key, naming) for each in reversed(visits.of_member(session, key))),
        tuple(
            _step(session, each, key, naming) for each in reversed(links.of_member(session, key))
        ),
    )


def _tryouts(session: Session, member: Member) -> list[TryOut]:
    query = select(TryOutRow.id).where(TryOutRow.owner == member.id, TryOutRow.deleted_at.is_(None))
    return tryouts.some(session, list(session.scalars(query.order_by(TryOutRow.day))))


def _tried(tryout: TryOut, naming: Naming) -> OwnTryOut:
    return OwnTryOut(
        tryout.what,
        tryout.day,
        tryout.with_class,
        tryout.first_step,
        tryout.already_doing,
        naming.one(tryout.friend) if tryout.friend else "",
        tryout.answer,
        tuple(OwnStory(line.day, *line.parts) for line in tryout.stories),
    )


def _said(session: Session, key: UUID) -> list[OwnWords]:
    rows = listing(session, EntryRow, "by", (key,))
    kept = [OwnWords(row.day, row.text) for row in rows if row.deleted_at is None]
    return sorted(kept, key=lambda said: said.day)


def _visit(visit: Visit, key: UUID, naming: Naming) -> OwnVisit:
    as_host = visit.host == key
    return OwnVisit(
        visit.day,
        as_host,
        naming.one(visit.visitor if as_host else visit.host),
        visit.with_class if as_host else "",
        tuple(filter(None, (visit.look_at, visit.also_look_at))) if as_host else (),
        visit.question if as_host else "",
        "" if as_host else visit.will_try,
    )


def _step(session: Session, link: LearningLink, key: UUID, naming: Naming) -> OwnStep:
    gave = link.giver == key
    other = naming.one(link.receiver if gave else link.giver)
    return OwnStep(ideas.idea(session, link.idea).title, link.day, gave, other, link.what)
