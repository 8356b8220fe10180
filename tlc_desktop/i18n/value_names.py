"""The word for each value of the domain."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.communities import AgreementKind, Calls, Digits, Paper
from tlc_desktop.domain.entries import Authorship, EntryKind, Rights
from tlc_desktop.domain.ideas import CreditPart, IdeaState, LinkKind, Source
from tlc_desktop.domain.links import LinkHow, LinkState
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import (
    MeetingState,
    Origin,
    Outcome,
    Part,
    Phase,
    Purpose,
    Role,
)
from tlc_desktop.domain.members import Audience, MemberState, NameChoice
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.roles import Duty
from tlc_desktop.domain.stages import Stage
from tlc_desktop.domain.support import PromiseState, SupportKind
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.i18n.languages import Words

# Pairs, not a dict: a StrEnum equals its text, and so any other enum with that text.
_LABELS: tuple[tuple[StrEnum, object], ...] = (
    (MeetingState.DRAFT, QT_TRANSLATE_NOOP("Labels", "draft")),
    (MeetingState.OPEN, QT_TRANSLATE_NOOP("Labels", "agenda agreed")),
    (MeetingState.RUNNING, QT_TRANSLATE_NOOP("Labels", "running")),
    (MeetingState.CLOSED, QT_TRANSLATE_NOOP("Labels", "closed")),
    (Part.WELCOME, QT_TRANSLATE_NOOP("Labels", "Welcome")),
    (Part.STARTER, QT_TRANSLATE_NOOP("Labels", "Warm-up")),
    (Part.GOING, QT_TRANSLATE_NOOP("Labels", "How’s it going?")),
    (Part.LEARNING, QT_TRANSLATE_NOOP("Labels", "New learning")),
    (Part.PLAN, QT_TRANSLATE_NOOP("Labels", "My plan")),
    (Part.SUMMARY, QT_TRANSLATE_NOOP("Labels", "Closing")),
    (Part.OTHER, QT_TRANSLATE_NOOP("Labels", "Other")),
    (Purpose.LEARNING, QT_TRANSLATE_NOOP("Labels", "learning")),
    (Purpose.CARE, QT_TRANSLATE_NOOP("Labels", "caring for each other")),
    (Purpose.BUSINESS, QT_TRANSLATE_NOOP("Labels", "notices")),
    (Origin.GROUP, QT_TRANSLATE_NOOP("Labels", "group")),
    (Origin.MEMBER, QT_TRANSLATE_NOOP("Labels", "members")),
    (Origin.FACILITATOR, QT_TRANSLATE_NOOP("Labels", "facilitator")),
    (Origin.OUTSIDE, QT_TRANSLATE_NOOP("Labels", "outside")),
    (Phase.INFORMATION, QT_TRANSLATE_NOOP("Labels", "information: told")),
    (Phase.EXPERIENCE, QT_TRANSLATE_NOOP("Labels", "experience: seen or tried")),
    (Phase.COACHING, QT_TRANSLATE_NOOP("Labels", "coaching: done together")),
    (Outcome.OPEN, QT_TRANSLATE_NOOP("Labels", "to come")),
    (Outcome.DONE, QT_TRANSLATE_NOOP("Labels", "talked about")),
    (Outcome.WALKS_ON, QT_TRANSLATE_NOOP("Labels", "goes on next time")),
    (Outcome.PARKED, QT_TRANSLATE_NOOP("Labels", "kept for later")),
    (Outcome.LET_GO, QT_TRANSLATE_NOOP("Labels", "let go")),
    (Role.FACILITATOR, QT_TRANSLATE_NOOP("Labels", "Facilitator")),
    (Role.TIMEKEEPER, QT_TRANSLATE_NOOP("Labels", "Timekeeper")),
    (Role.NOTE_TAKER, QT_TRANSLATE_NOOP("Labels", "Note-taker")),
    (Role.CHALLENGER, QT_TRANSLATE_NOOP("Labels", "Challenger")),
    (Duty.FACILITATOR, QT_TRANSLATE_NOOP("Labels", "Facilitator")),
    (Duty.TIMEKEEPER, QT_TRANSLATE_NOOP("Labels", "Timekeeper")),
    (Duty.NOTE_TAKER, QT_TRANSLATE_NOOP("Labels", "Note-taker")),
    (Duty.CHALLENGER, QT_TRANSLATE_NOOP("Labels", "Challenger")),
    (Duty.TEA, QT_TRANSLATE_NOOP("Labels", "Tea")),
    (Stop.PAUSE, QT_TRANSLATE_NOOP("Labels", "pause")),
    (Stop.CALLED_AWAY, QT_TRANSLATE_NOOP("Labels", "called away")),
    (Stop.NOISE, QT_TRANSLATE_NOOP("Labels", "noise")),
    (Stop.NO_POWER, QT_TRANSLATE_NOOP("Labels", "no power")),
    (Stop.OTHER, QT_TRANSLATE_NOOP("Labels", "something else")),
    (EntryKind.NOTE, QT_TRANSLATE_NOOP("Labels", "note")),
    (EntryKind.CHALLENGE, QT_TRANSLATE_NOOP("Labels", "challenge")),
    (EntryKind.QUESTION, QT_TRANSLATE_NOOP("Labels", "question")),
    (EntryKind.PUSH_BACK, QT_TRANSLATE_NOOP("Labels", "other view")),
    (EntryKind.ASSUMPTION, QT_TRANSLATE_NOOP("Labels", "assumption")),
    (EntryKind.DECISION, QT_TRANSLATE_NOOP("Labels", "decision")),
    (EntryKind.THANKS, QT_TRANSLATE_NOOP("Labels", "thanks")),
    (EntryKind.VOICE, QT_TRANSLATE_NOOP("Labels", "voice")),
    (EntryKind.FIND, QT_TRANSLATE_NOOP("Labels", "something found")),
    (Authorship.CREDITED, QT_TRANSLATE_NOOP("Labels", "With the name")),
    (Authorship.GROUP, QT_TRANSLATE_NOOP("Labels", "Group")),
    (Authorship.NOT_STORED, QT_TRANSLATE_NOOP("Labels", "No name kept")),
    (Rights.NOT_KNOWN, QT_TRANSLATE_NOOP("Labels", "we do not know yet")),
    (Rights.FREELY, QT_TRANSLATE_NOOP("Labels", "yes, freely")),
    (Rights.FOR_THE_GROUP, QT_TRANSLATE_NOOP("Labels", "for the group")),
    (Rights.ONLY_READ, QT_TRANSLATE_NOOP("Labels", "no, only read here")),
    (Source.OWN_CLASSROOM, QT_TRANSLATE_NOOP("Labels", "Our own classrooms")),
    (Source.BEST_PRACTICE, QT_TRANSLATE_NOOP("Labels", "Best practice")),
    (Source.RESEARCH, QT_TRANSLATE_NOOP("Labels", "Research")),
    (Source.EMERGING, QT_TRANSLATE_NOOP("Labels", "New and untested")),
    (IdeaState.SAID, QT_TRANSLATE_NOOP("Labels", "said")),
    (IdeaState.BEING_TRIED, QT_TRANSLATE_NOOP("Labels", "being tried")),
    (IdeaState.ADAPTED, QT_TRANSLATE_NOOP("Labels", "adapted")),
    (IdeaState.KEPT, QT_TRANSLATE_NOOP("Labels", "kept")),
    (IdeaState.RESTING, QT_TRANSLATE_NOOP("Labels", "left for now")),
    (CreditPart.BROUGHT, QT_TRANSLATE_NOOP("Labels", "suggested by")),
    (CreditPart.BUILT_ON, QT_TRANSLATE_NOOP("Labels", "built on by")),
    (CreditPart.ADAPTED, QT_TRANSLATE_NOOP("Labels", "adapted by")),
    (CreditPart.TRIED_FIRST, QT_TRANSLATE_NOOP("Labels", "tried first by")),
    (CreditPart.INSPIRED, QT_TRANSLATE_NOOP("Labels", "inspired by")),
    (LinkKind.BUILT_ON, QT_TRANSLATE_NOOP("Labels", "built on it")),
    (LinkKind.ADAPTED, QT_TRANSLATE_NOOP("Labels", "adapted from it")),
    (LinkKind.INSPIRED, QT_TRANSLATE_NOOP("Labels", "inspired by it")),
    (LinkHow.TELL, QT_TRANSLATE_NOOP("Labels", "tell")),
    (LinkHow.SHOW, QT_TRANSLATE_NOOP("Labels", "show")),
    (LinkHow.TOGETHER, QT_TRANSLATE_NOOP("Labels", "do together")),
    (LinkHow.COACH, QT_TRANSLATE_NOOP("Labels", "coach")),
    (LinkState.NOT_YET, QT_TRANSLATE_NOOP("Labels", "not yet agreed")),
    (LinkState.AGREED, QT_TRANSLATE_NOOP("Labels", "agreed")),
    (LinkState.HAPPENED, QT_TRANSLATE_NOOP("Labels", "happened")),
    (PulseStep.DRAWN_IN, QT_TRANSLATE_NOOP("Labels", "drawn in")),
    (PulseStep.NUDGED, QT_TRANSLATE_NOOP("Labels", "gently nudged")),
    (PulseStep.PUSHED, QT_TRANSLATE_NOOP("Labels", "pushed")),
    (PulseStep.SHOVED, QT_TRANSLATE_NOOP("Labels", "shoved")),
    (Answer.TOLD, QT_TRANSLATE_NOOP("Labels", "Told us")),
    (Answer.NOT_YET, QT_TRANSLATE_NOOP("Labels", "Not yet")),
    (Answer.CHANGED, QT_TRANSLATE_NOOP("Labels", "Changed it")),
    (Answer.REST, QT_TRANSLATE_NOOP("Labels", "Leave it for now")),
    (MemberState.INVITED, QT_TRANSLATE_NOOP("Labels", "invited")),
    (MemberState.JOINED, QT_TRANSLATE_NOOP("Labels", "joined")),
    (MemberState.RESTING, QT_TRANSLATE_NOOP("Labels", "taking a break")),
    (MemberState.LEFT, QT_TRANSLATE_NOOP("Labels", "left")),
    (Audience.GROUP, QT_TRANSLATE_NOOP("Labels", "For the group")),
    (Audience.SCHOOL, QT_TRANSLATE_NOOP("Labels", "For the school")),
    (Audience.OUTSIDE, QT_TRANSLATE_NOOP("Labels", "For outside the school")),
    (NameChoice.FULL, QT_TRANSLATE_NOOP("Labels", "Full name")),
    (NameChoice.CALLED, QT_TRANSLATE_NOOP("Labels", "As we call them")),
    (NameChoice.INITIALS, QT_TRANSLATE_NOOP("Labels", "Initials")),
    (NameChoice.MEMBER, QT_TRANSLATE_NOOP("Labels", "“a member”")),
    (Stage.ISOLATION, QT_TRANSLATE_NOOP("Labels", "isolation")),
    (Stage.INITIATION, QT_TRANSLATE_NOOP("Labels", "initiation")),
    (Stage.ENGAGEMENT, QT_TRANSLATE_NOOP("Labels", "engagement")),
    (Stage.INTEGRATION, QT_TRANSLATE_NOOP("Labels", "integration")),
    (SupportKind.TIME, QT_TRANSLATE_NOOP("Labels", "Time")),
    (SupportKind.COVER, QT_TRANSLATE_NOOP("Labels", "Cover for a lesson")),
    (SupportKind.ROOM, QT_TRANSLATE_NOOP("Labels", "A room")),
    (SupportKind.COPIES, QT_TRANSLATE_NOOP("Labels", "Copies")),
    (SupportKind.OTHER, QT_TRANSLATE_NOOP("Labels", "Something else")),
    (PromiseState.OPEN, QT_TRANSLATE_NOOP("Labels", "not yet")),
    (PromiseState.KEPT, QT_TRANSLATE_NOOP("Labels", "I kept it")),
    (PromiseState.NOT_KEPT, QT_TRANSLATE_NOOP("Labels", "it did not work out")),
    (AgreementKind.PURPOSE, QT_TRANSLATE_NOOP("Labels", "What we are for")),
    (AgreementKind.AGREEMENT, QT_TRANSLATE_NOOP("Labels", "How we work together")),
    (AgreementKind.QUESTION, QT_TRANSLATE_NOOP("Labels", "What we are asking this term")),
    (Calls.TLC, QT_TRANSLATE_NOOP("Labels", "Teacher learning community (TLC)")),
    (Calls.PLC, QT_TRANSLATE_NOOP("Labels", "Professional learning community (PLC)")),
    (Calls.CIRCLE, QT_TRANSLATE_NOOP("Labels", "Learning circle")),
    (Calls.PRACTICE, QT_TRANSLATE_NOOP("Labels", "Community of practice")),
    (Digits.WESTERN, QT_TRANSLATE_NOOP("Labels", "1 2 3")),
    (Digits.ARABIC, QT_TRANSLATE_NOOP("Labels", "١ ٢ ٣")),
    (Paper.A4, QT_TRANSLATE_NOOP("Labels", "A4")),
    (Paper.A5, QT_TRANSLATE_NOOP("Labels", "A5, two on a sheet")),
    (Paper.LETTER, QT_TRANSLATE_NOOP("Labels", "Letter")),
)
_BY_CLASS: dict[tuple[type[StrEnum], str], str] = {
    (type(value), value.value): str(text) for value, text in _LABELS
}


_MEANS = {
    Stage.ISOLATION: QT_TRANSLATE_NOOP("Stages", "each behind a door of their own"),
    Stage.INITIATION: QT_TRANSLATE_NOOP("Stages", "some of us have begun"),
    Stage.ENGAGEMENT: QT_TRANSLATE_NOOP("Stages", "many of us learn from each other"),
    Stage.INTEGRATION: QT_TRANSLATE_NOOP("Stages", "it is how we work here"),
}


def what_it_means(stage: Stage, words: Words) -> str:
    """What one of the four words says of a group."""
    return words.translate("Stages", str(_MEANS[stage]))


def label(value: StrEnum, words: Words) -> str:
    """The word for `value` in the language of `words`."""
    return words.translate("Labels", _BY_CLASS[type(value), value.value])


def names(audience: Audience, words: Words) -> Names:
    """Names for `audience` in the language of `words`."""
    return Names(
        audience,
        words.translate("Labels", "a member"),
        words.translate("Labels", "the group"),
        words.translate("Labels", "name not kept"),
        words.language,
    )
