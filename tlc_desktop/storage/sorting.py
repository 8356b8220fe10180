"""Sort keys: the same order on every system."""

from functools import lru_cache
from struct import pack

from pyuca import Collator

from tlc_desktop.domain.text import fold, without_article

# Beyond this many letters two titles may stand in either order.
_LETTERS = 60


@lru_cache
def _collator() -> Collator:
    return Collator()


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


def warm() -> None:
    """Read the collation table, so that the first change need not."""
    _collator()
