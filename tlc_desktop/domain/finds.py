"""Something found: what somebody came across, where it is from, and what may become of it."""

import re
from collections.abc import Iterator

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Origin
from tlc_desktop.domain.text import elided, lines_of, one_line

TITLE = 100
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:|10\.\d{4,9}/)\S+", re.IGNORECASE)


def pasted(text: str, find: Entry) -> Iterator[Entry]:
    """What was found, one a line, like `find` but for its words; an address alone is where the line before it is from."""
    lines = lines_of(text)
    for n, line in enumerate(lines):
        after = lines[n + 1] if n + 1 < len(lines) else ""
        if n and is_address(line) and not is_address(lines[n - 1]):
            continue
        citation = after if is_address(after) and not is_address(line) else ""
        yield Entry(EntryKind.FIND, line, find.day, find.authorship, find.by, citation=citation)


def is_address(line: str) -> bool:
    """Whether a line is no more than where something stands."""
    return bool(_ADDRESS.fullmatch(line))


def is_on_shelf(find: Entry) -> bool:
    """Whether it is something to read: it says where it is from, or where it lies on paper."""
    return bool(find.citation.strip() or find.paper_copy.strip())


def where_from(find: Entry) -> str:
    """Where something found is from, and where it lies on paper, a line each."""
    return "\n".join(text.strip() for text in (find.citation, find.paper_copy) if text.strip())


def title_of(find: Entry) -> str:
    """Its words as a title."""
    return elided(one_line(find.text), TITLE)


def as_idea(find: Entry) -> Idea:
    """The idea that something found becomes, in its words and of the same people."""
    title = title_of(find)
    return Idea(
        title,
        find.day,
        words=find.text if title != find.text else "",
        read_more=where_from(find),
        authorship=find.authorship,
        credits=tuple(Credit(CreditPart.BROUGHT, member) for member in find.by),
        meeting=find.meeting,
        item=find.item,
    )


def as_item(find: Entry) -> AgendaItem:
    """The part of an agenda that something found becomes."""
    title = title_of(find)
    notes = [find.text] if title != find.text else []
    return AgendaItem(
        title,
        origin=Origin.MEMBER if find.by else Origin.GROUP,
        brought_by=find.by,
        notes="\n".join(filter(None, (*notes, where_from(find)))),
    )
