"""How a line that was caught in a meeting is kept: as what it says it is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.catching import titled
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import entries, ideas, tryouts
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, STORY, TRY_OUT, Said

ADD = str(QT_TRANSLATE_NOOP("Steps", "Write down what was said"))
_STEPS = {
    IDEA: str(QT_TRANSLATE_NOOP("Steps", "Add idea")),
    TRY_OUT: str(QT_TRANSLATE_NOOP("Steps", "Add try-out")),
    STORY: str(QT_TRANSLATE_NOOP("Steps", "Add a story line")),
}


def step_of(said: Said) -> str:
    """The name of the step in which a line is kept, in English."""
    return _STEPS.get(said.kind, ADD)


def keep(session: RecordingSession, text: str, said: Said, meeting: Meeting) -> None:
    """Keep one line that was said in a meeting."""
    day, key = meeting.day, meeting.id
    if said.kind == IDEA:
        ideas.add(session, _as_idea(text, said, meeting))
    elif said.kind == TRY_OUT:
        tryouts.add(session, TryOut(said.by[0], text, day, meeting=key))
    elif said.kind == STORY and said.try_out:
        tryouts.tell(session, said.try_out, Story(day, text))
    else:
        kind = EntryKind(said.kind)
        entries.add(session, Entry(kind, text, day, said.authorship, said.by, key))


def _as_idea(text: str, said: Said, meeting: Meeting) -> Idea:
    title, whole = titled(text)
    members = said.by if said.authorship is Authorship.CREDITED else (None,)
    brought = tuple(Credit(CreditPart.BROUGHT, member) for member in members)
    return Idea(
        title,
        meeting.day,
        words=whole,
        meeting=meeting.id,
        authorship=said.authorship,
        credits=() if said.authorship is Authorship.NOT_STORED else brought,
    )
