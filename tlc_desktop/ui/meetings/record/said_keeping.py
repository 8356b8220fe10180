"""How a line that was caught in a meeting is kept: as what it says it is."""

from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import entries, ideas, tryouts
from tlc_desktop.storage.said import idea_of, to_entry, to_idea, to_try_out
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, STORY, TRY_OUT, Said

ADD = str(QT_TRANSLATE_NOOP("Steps", "Write down what was said"))
TURN = str(QT_TRANSLATE_NOOP("Steps", "Say what it is"))
_STEPS = {
    IDEA: str(QT_TRANSLATE_NOOP("Steps", "Add idea")),
    TRY_OUT: str(QT_TRANSLATE_NOOP("Steps", "Add try-out")),
    STORY: str(QT_TRANSLATE_NOOP("Steps", "Add a story line")),
}


def step_of(said: Said) -> str:
    """The name of the step in which a line is kept, in English."""
    return _STEPS.get(said.kind, ADD)


def keep(session: RecordingSession, text: str, said: Said, meeting: Meeting) -> Entry | Idea | None:
    """Keep one line that was said in a meeting; what stands among what was said, if it does."""
    day, key = meeting.day, meeting.id
    if said.kind == TRY_OUT:
        tryouts.add(session, TryOut(said.by[0], text, day, meeting=key))
    elif said.kind == STORY and said.try_out:
        tryouts.tell(session, said.try_out, Story(day, text))
    else:
        kind = EntryKind.NOTE if said.kind == IDEA else EntryKind(said.kind)
        by = said.by if said.authorship is Authorship.CREDITED else ()
        entry = Entry(kind, text, day, said.authorship, by, key)
        if said.kind == IDEA:
            idea = idea_of(entry)
            ideas.add(session, idea)
            return idea
        entries.add(session, entry)
        return entry
    return None


def make(session: RecordingSession, one: Entry | Idea, kind: str, owner: UUID | None) -> None:
    """Make what was said something else; `owner` is whose try-out it becomes."""
    if isinstance(one, Entry):
        one = entries.entry(session, one.id)  # as it was typed to the end
    if kind == TRY_OUT:
        if owner:
            to_try_out(session, one, owner)
    elif kind != IDEA:
        to_entry(session, one, EntryKind(kind))
    elif isinstance(one, Entry):
        to_idea(session, one)
