"""Every kind of record, one line each: what search and the bin call it, and where it is shown."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.ui.place import Place


@dataclass(frozen=True, slots=True)
class RecordLine:
    """What is said of a kind of record on the screen.

    Attributes:
        page: The page that shows it, or the record that it belongs to.
        bin_word: What the bin calls it, in English.
        word: What search calls it, in English; empty for one that search does not find.
        icon: Beside the word.
        adrift: Where one is shown that belongs to no other record, if not on a page of its own.
        alone: What is said of one that belongs to no other record, if that is something else.
    """

    page: str
    bin_word: str
    word: str = ""
    icon: str = ""
    adrift: Place | None = None
    alone: "RecordLine | None" = None


RECORDS: dict[str, RecordLine] = {
    "member": RecordLine(
        "people",
        str(QT_TRANSLATE_NOOP("BinPage", "Colleague")),
        str(QT_TRANSLATE_NOOP("SearchPage", "person")),
        "people",
    ),
    "meeting": RecordLine(
        "meeting",
        str(QT_TRANSLATE_NOOP("BinPage", "Meeting, with its agenda and notes")),
        str(QT_TRANSLATE_NOOP("SearchPage", "meeting")),
        "meetings",
    ),
    "agenda_item": RecordLine(
        "meeting",
        str(QT_TRANSLATE_NOOP("BinPage", "Agenda item")),
        str(QT_TRANSLATE_NOOP("SearchPage", "agenda item")),
        "meetings",
        adrift=Place("meetings"),
    ),
    "protocol": RecordLine(
        "protocols",
        str(QT_TRANSLATE_NOOP("BinPage", "Protocol")),
        str(QT_TRANSLATE_NOOP("SearchPage", "protocol")),
        "protocol",
    ),
    "entry": RecordLine(
        "meeting",
        str(QT_TRANSLATE_NOOP("BinPage", "Note")),
        str(QT_TRANSLATE_NOOP("SearchPage", "note")),
        "note",
        alone=RecordLine(
            "find",
            str(QT_TRANSLATE_NOOP("BinPage", "Something found")),
            str(QT_TRANSLATE_NOOP("SearchPage", "something found")),
            "note",
        ),
    ),
    "idea": RecordLine(
        "idea",
        str(QT_TRANSLATE_NOOP("BinPage", "Idea")),
        str(QT_TRANSLATE_NOOP("SearchPage", "idea")),
        "ideas",
    ),
    "learning_link": RecordLine(
        "idea",
        str(QT_TRANSLATE_NOOP("BinPage", "Step from one to another")),
        str(QT_TRANSLATE_NOOP("SearchPage", "step from one to another")),
        "links",
    ),
    "knowledge_holder": RecordLine(
        "holders",
        str(QT_TRANSLATE_NOOP("BinPage", "Somebody who knows")),
        str(QT_TRANSLATE_NOOP("SearchPage", "somebody who knows")),
        "people",
    ),
    "try_out": RecordLine(
        "tryouts",
        str(QT_TRANSLATE_NOOP("BinPage", "Try-out, with its story")),
        str(QT_TRANSLATE_NOOP("SearchPage", "try-out")),
        "tryouts",
    ),
    "story": RecordLine(
        "tryouts",
        str(QT_TRANSLATE_NOOP("BinPage", "Lines of a story")),
        str(QT_TRANSLATE_NOOP("SearchPage", "story")),
        "tryouts",
    ),
    "visit": RecordLine(
        "visits",
        str(QT_TRANSLATE_NOOP("BinPage", "Class visit")),
        str(QT_TRANSLATE_NOOP("SearchPage", "class visit")),
        "visit",
    ),
    "term": RecordLine(
        "term",
        str(QT_TRANSLATE_NOOP("BinPage", "Term")),
        str(QT_TRANSLATE_NOOP("SearchPage", "term")),
        "terms",
    ),
    "stage_reflection": RecordLine(
        "journey",
        str(QT_TRANSLATE_NOOP("BinPage", "What we said of our journey, with its answers")),
        str(QT_TRANSLATE_NOOP("SearchPage", "our journey")),
        "terms",
    ),
    "reflection_answer": RecordLine(
        "journey",
        str(QT_TRANSLATE_NOOP("BinPage", "Answer to a question")),
        str(QT_TRANSLATE_NOOP("SearchPage", "answer")),
        "question",
    ),
    "question_set": RecordLine(
        "journey",
        str(QT_TRANSLATE_NOOP("BinPage", "Set of questions")),
        str(QT_TRANSLATE_NOOP("SearchPage", "questions")),
        "question",
    ),
    "assumption": RecordLine(
        "journey",
        str(QT_TRANSLATE_NOOP("BinPage", "Assumption")),
        str(QT_TRANSLATE_NOOP("SearchPage", "assumption")),
        "assumption",
    ),
    "support": RecordLine(
        "support",
        str(QT_TRANSLATE_NOOP("BinPage", "Support from the school")),
        str(QT_TRANSLATE_NOOP("SearchPage", "support")),
        "room",
    ),
    "promise": RecordLine(
        "support", str(QT_TRANSLATE_NOOP("BinPage", "Promise of the facilitator"))
    ),
    "agreement": RecordLine(
        "people",
        str(QT_TRANSLATE_NOOP("BinPage", "Agreement")),
        str(QT_TRANSLATE_NOOP("SearchPage", "agreement")),
        "decision",
        adrift=Place("people", kind="agreed"),
    ),
    "export": RecordLine(
        "ledger", str(QT_TRANSLATE_NOOP("BinPage", "Line about a file given to others"))
    ),
}


def line_of(kind: str, shown_by: UUID | None) -> RecordLine:
    """What is said of a record that belongs to `shown_by`, if to any."""
    line = RECORDS[kind]
    return line.alone if shown_by is None and line.alone else line


def place_of(kind: str, record: UUID, shown_by: UUID | None) -> Place:
    """Where a record is shown: on the page of `shown_by`, the one that it belongs to, if any."""
    line = line_of(kind, shown_by)
    if shown_by is None and line.adrift is not None:
        return line.adrift
    return Place(line.page, shown_by or record)
