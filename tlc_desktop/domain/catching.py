"""What a line says of itself while it is typed: its kind by a letter and a colon, its people by `@` and letters."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.name_parts import title_and_name
from tlc_desktop.domain.naming import spellings
from tlc_desktop.domain.other_script import sounds
from tlc_desktop.domain.text import elided, fold, one_line, without_article

ENOUGH = 2  # letters that may mean somebody
MOST_WORDS = 3  # of a guest's name
_NAME = re.compile(r"[^\W\d_][\w'’\-]*(?: [^\W\d_][\w'’\-]*)*")
_SIGN = re.compile(r"(?:^|(?<=[\s(\[«“\"]))@")
_AFTER = ' .,;:!?…،؛؟)]»”"'
# What may follow a name at once: an address goes on after a dot.
_ADDRESS = re.compile(r"[.@_\d/][^\W_]")


@dataclass(frozen=True, slots=True)
class NameBegun:
    """A name that is being typed, and where it stands, its `@` included."""

    start: int
    end: int
    typed: str


def mention_before(text: str, at: int) -> NameBegun | None:
    """The name that is typed where the cursor is, or just before it; none in an address, or inside a word."""
    signs = [found.start() for found in _SIGN.finditer(text, 0, at)]
    if not signs:
        return None
    start = signs[-1]
    end = at
    while end < len(text) and text[end].isalpha() and text[at - 1] not in _AFTER:
        end += 1
    typed = text[start + 1 : end].rstrip(_AFTER)
    end = start + 1 + len(typed)
    if _ADDRESS.match(text, end) or (typed and not _NAME.fullmatch(typed)):
        return None
    return NameBegun(start, end, typed)


def meant(typed: str, people: Iterable[Member]) -> list[UUID]:
    """Who may be meant by the beginning of a name, in the order of `people`.

    Those whose first name or whole name begins so, in either script; where nobody's does, those with
    another such name; at last those whose name sounds so in the other script.
    """
    wanted = fold(typed)
    known = [(member.id, _forms(member)) for member in people]
    for rank, begins in enumerate((wanted, wanted, "" if " " in wanted else sounds(wanted))):
        if begins or not wanted:
            found = [key for key, forms in known if any(f.startswith(begins) for f in forms[rank])]
            if found:
                return found
    return []


def surely(typed: str, people: Sequence[Member]) -> UUID | None:
    """Who alone is meant: nobody else's name begins so, or is it whole. Nobody by one letter."""
    wanted, found = fold(typed), meant(typed, people)
    if len(wanted) < ENOUGH:
        return None
    whole = [m.id for m in people if m.id in found and wanted in _forms(m)[0]]
    return next((some[0] for some in (found, whole) if len(some) == 1), None)


def named(text: str, at: int, people: Sequence[Member]) -> tuple[NameBegun, UUID] | None:
    """The name before the cursor that is whole now, since what is typed after it is no more of it."""
    mention = mention_before(text, at)
    if mention is None:
        return None
    typed, words = text[mention.start + 1 : at], mention.typed.split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        after = typed[len(name) :]
        if count == len(words) and after in ("", " ") and meant(name + after, people):
            return None  # it may go on
        if " " in after and (key := surely(name, people)):
            return NameBegun(mention.start, mention.start + 1 + len(name), name), key
    return None


def cut_out(text: str, mention: NameBegun) -> tuple[int, int]:
    """What goes out of the text with a name that was meant: no blank is left twice."""
    first = mention.start == 0 or text[mention.start - 1].isspace()
    return mention.start, mention.end + (first and text[mention.end : mention.end + 1] == " ")


def nobodys_name(text: str, people: Sequence[Member], guests: Container[str]) -> str:
    """A name after an `@` that nobody has, as a guest's may be; empty where there is none."""
    for name in reversed(list(_names_in(text))):
        words = name.split()
        short = name if len(words) <= MOST_WORDS else words[0]
        if len(short) >= ENOUGH and not meant(words[0], people) and short not in guests:
            return short
    return ""


def _names_in(text: str) -> Iterator[str]:
    for sign in _SIGN.finditer(text):
        found = _NAME.match(text, sign.end())
        if found and not _ADDRESS.match(text, found.end()):
            yield found[0]


def letters_for(words: Sequence[str]) -> list[str]:
    """The letter of each word by which it is chosen: its first, or the next of it that no word before has."""
    taken: list[str] = []
    for word in words:
        own = (letter for letter in fold(word) if letter.isalpha() and letter not in taken)
        taken.append(next(own, ""))
    return taken


def titled(text: str) -> tuple[str, str]:
    """A title for what was said, and its words where they are longer than a title may be."""
    short = elided(text, LINE)
    return (text, "") if len(text) <= LINE else (short, text)


Forms = tuple[frozenset[str], frozenset[str], frozenset[str]]


@lru_cache(maxsize=512)
def _forms(member: Member) -> Forms:
    """The folded names by which a member is meant: first names, other names, and how they sound elsewhere."""
    typed = [member.name, member.called, *member.other_script.split("/")]
    for spelled in spellings(member):
        typed += [spelled.full, spelled.called] if spelled else []
    names = {title_and_name(name.strip())[1] for name in typed} | {name.strip() for name in typed}
    whole = frozenset(fold(one_line(name)) for name in names if name)
    alone = frozenset(word for name in whole for word in name.split())
    first = whole | {name.split()[0] for name in whole}
    others = alone | {without_article(word) for word in alone}
    return frozenset(first), frozenset(others), frozenset(sounds(word) for word in first)
