"""Sort keys: the same order on every system."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from struct import pack

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.naming import spelled
from tlc_desktop.domain.text import fold, without_article
from tlc_desktop.storage.collation import LazyCollator

# Beyond this many letters two titles may stand in either order.
_LETTERS = 60


@lru_cache
def _collator() -> LazyCollator:
    return LazyCollator()


@lru_cache(maxsize=1024)
def sort_key(text: str, *, article_aside: bool = True) -> str:
    """What rows are sorted by: the Unicode collation of the folded text, then the text itself.

    Hexadecimal, so that it stands in a text column and in JSON. All alefs are
    one letter, for the text is folded first.

    Args:
        article_aside: The article of an Arabic word does not count.
    """
    folded = fold(text)[:_LETTERS].strip()
    if article_aside:
        folded = without_article(folded)
    weights = _collator().sort_key(folded)
    return pack(f">{len(weights)}H", *weights).hex() + "." + text[:_LETTERS]


def by_shown_name(
    written: Iterable[Member], language: Language | None, article_aside: Callable[[], bool]
) -> list[tuple[Member, Member]]:
    """Members, in the order of their names, as written and as a page of `language` shows them.

    Args:
        written: In the order of names as written, which stays where each is shown so.
        language: A name that is known in two scripts is shown in that of the language.
        article_aside: Whether the article does not count; asked where it matters.
    """
    pairs = [(each, spelled(each, language)) for each in written]
    if any(each != shown for each, shown in pairs):
        aside = article_aside()
        pairs.sort(key=lambda pair: sort_key(pair[1].name, article_aside=aside))
    return pairs


def warm() -> None:
    """Read the collation table, so that the first change need not."""
    _collator()
