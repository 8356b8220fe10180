"""The Unicode collation, of which only the letters that are met are read.

`pyuca` reads all its 35,000 lines before the first text is sorted, which takes longer than to
print a page, and keeps them: a file has some hundred different letters.
"""

from pathlib import Path

from pyuca import Collator
from pyuca.collator import COLL_ELEMENT_PATTERN
from pyuca.trie import Trie


class LazyCollator(Collator):
    """The same keys as `Collator`, without its wait."""

    def load(self, filename: str) -> None:
        """Take the table as it is written; called by `Collator`."""
        self.table = _Letters(Path(filename).read_text("ascii"))
        self.implicit_weights = self.table.implicit_weights()


class _Letters(Trie):
    """The table of collation elements, read letter by letter."""

    def __init__(self, lines: str) -> None:
        super().__init__()
        self._lines = lines
        self._known: set[int] = set()

    def find_prefix(self, key: list[int]) -> tuple[list[int], list[list[int]] | None, list[int]]:
        if key and key[0] not in self._known:
            self._read(key[0])
        return super().find_prefix(key)

    def implicit_weights(self) -> list[list[int]]:
        """First, last and base of each range of letters that have no lines."""
        return [
            [int(number, 16) for number in (*letters.split(".."), base)]
            for letters, base in (line.split(";") for line in self._starting("@implicitweights "))
        ]

    def _read(self, letter: int) -> None:
        """Read the lines of a letter, and of what begins with it."""
        start = f"{letter:04X} "
        for line in self._starting(start):
            more, weights = line.split(";")
            elements = (found.groups() for found in COLL_ELEMENT_PATTERN.finditer(weights))
            self.add(
                [letter, *(int(each, 16) for each in more.split())],
                [[int(each, 16) for each in element] for element in elements],
            )
        self._known.add(letter)

    def _starting(self, start: str) -> list[str]:
        """The rest of each line with that start, without what is said of it."""
        found: list[str] = []
        at = self._lines.find(f"\n{start}")
        while at >= 0:
            end = self._lines.index("\n", at + 1)
            found.append(self._lines[at + 1 + len(start) : end].split("#")[0])
            at = self._lines.find(f"\n{start}", end)
        return found
