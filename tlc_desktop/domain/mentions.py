"""Names inside what was written, where no function could choose how they appear."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.name_parts import first_name, parts, title_and_name
from tlc_desktop.domain.naming import Names, name_for, spellings
from tlc_desktop.domain.ordinary_words import ORDINARY
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.text import fold, right_to_left, stems, words

V = TypeVar("V")
Span = tuple[int, int]
Form = tuple[str, ...]
BLANK = "____"


def as_chosen(value: V, people: Iterable[Member], names: Names, *, first_names: bool = False) -> V:
    """`value`, with the names written out in its texts as their owners chose for its audience.

    Only names of two words and more are seen ("Salma Hassan", "Ms Salma"): a first name
    alone is often a word of the language too (أمل, "Grace"), and is left to `mentions`; but
    with `first_names`, where nobody can look first, such a word goes too.
    A name stays in the script that it was written in: so does the sentence around it.
    """
    wanted = [
        (written, shown)
        for member in people
        if member.choice(names.audience) is not NameChoice.FULL
        for written in _written(member, first_names)
        if (shown := _shown(member, names, written)) != written
    ]
    if not wanted:
        return value
    shown = dict(wanted)
    longest_first = sorted(shown, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return cast("V", _replaced(value, pattern, shown))


def _written(member: Member, first_names: bool) -> list[str]:
    """The ways in which the name of `member` is written; those that can be nothing else, or all."""
    forms = [member.name, member.called, member.other_script]
    for spelled in spellings(member):
        if spelled:
            forms += [spelled.full, spelled.called, first_name(spelled.full)]
    return [name for name in dict.fromkeys(forms) if " " in name or (first_names and name)]


def _shown(member: Member, names: Names, written: str) -> str:
    language = Language.ARABIC if right_to_left(written) else Language.ENGLISH
    return name_for(member, names.audience, names.anyone, language)


def _replaced(value: Any, pattern: re.Pattern[str], shown: dict[str, str]) -> Any:
    if type(value) is str:
        return pattern.sub(lambda found: shown[found[0]], value)
    if isinstance(value, tuple):
        return tuple(_replaced(part, pattern, shown) for part in cast("tuple[Any, ...]", value))
    if is_dataclass(value) and not isinstance(value, type):
        kept = {f.name: _replaced(getattr(value, f.name), pattern, shown) for f in fields(value)}
        if isinstance(value, Letterhead):  # a group that is called like a person keeps its name
            whole = ("community", "school")
            kept |= {n: text for n in whole if pattern.fullmatch(text := getattr(value, n))}
        return replace(value, **kept)
    return value


def mentions(value: Any, people: Sequence[Member], audience: Audience) -> list[tuple[str, str]]:
    """Texts in `value` with a first name in them that is not to be read by `audience`: name, text.

    Somebody has to look at them: the word may mean something else.
    """
    texts = list(dict.fromkeys(_texts(value)))
    found: list[tuple[str, str]] = []
    for member in people:
        if member.choice(audience) is not NameChoice.MEMBER:
            continue
        for first in (first_name(each.full) for each in spellings(member) if each):
            alone = re.compile(rf"(?<!\w){re.escape(first)}(?!\w)")
            found += [(first, text) for text in texts if alone.search(text)]
    return found


def _texts(value: Any) -> Iterable[str]:
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for part in cast("tuple[Any, ...]", value):
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def forms_of(member: Member) -> tuple[Form, ...]:
    """Each way in which a name may stand in a text, as its folded words, the longest first.

    Whole, as its owner is called, with a title and without, in either script; and each part alone.
    """
    typed = [member.name, member.called, *member.other_script.split("/")]
    for spelled in spellings(member):
        typed += [spelled.full, spelled.called] if spelled else []
    names = {title_and_name(name.strip())[1] for name in typed}
    alone = {part for name in names for part in parts(name) if len(part) > 1}
    forms = {folded_words(name) for name in (*typed, *names, *alone)}
    return tuple(sorted(forms - {()}, key=lambda form: (-len(form), form)))


def folded_words(text: str) -> Form:
    """The words of a text, as they are compared."""
    return tuple(fold(text[start:end]) for start, end in words(text))


def spans_of(text: str, forms: Sequence[Form]) -> tuple[Span, ...]:
    """Where a name stands in a text as whole words, an Arabic one also with what is written at its front."""
    places, plain = words(text), folded_words(text)
    found: list[Span] = []
    at = 0
    while at < len(places):
        form = next((form for form in forms if _stands_at(plain, at, form)), ())
        if form:
            found.append((places[at][0], places[at + len(form) - 1][1]))
        at += len(form) or 1
    return tuple(found)


def _stands_at(plain: Form, at: int, form: Form) -> bool:
    if plain[at + 1 : at + len(form)] != form[1:]:
        return False
    return plain[at] == form[0] or form[0] in stems(plain[at])


def is_sure(text: str, spans: Iterable[Span], others: Collection[str]) -> bool:
    """Whether a name that was found in a text can be nothing else in one place at least.

    Args:
        text: The text.
        spans: Where the name stands in it.
        others: The folded words of the names of others.
    """
    return any(_is_sure(text[start:end], others) for start, end in spans)


def _is_sure(found: str, others: Collection[str]) -> bool:
    """One word may be a word of the language too, or another's name; a name never takes the article."""
    if len(words(found)) > 1:
        return True
    plain = fold(found)
    may_be = {plain, *stems(plain)}
    return not plain.startswith(_ARTICLES) and may_be.isdisjoint(ORDINARY.union(others))


_ARTICLES = ("ال", "وال", "فال", "بال", "كال", "لل", "ولل")


def blanked(text: str, spans: Iterable[Span]) -> str:
    """A text with a blank in some places."""
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + BLANK + text[end:]
    return text
