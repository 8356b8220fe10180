"""P3: what is damaged in a file is told, or the file is whole; nothing wrong is shown in silence."""

import random
from collections.abc import Callable
from pathlib import Path

from tests.beginnings import write_sample
from tests.laws import tries
from tests.safety.figures import Figures
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.storage import whole
from tlc_desktop.storage.store import Store

PAGE, SECTOR = 4096, 512
Damage = Callable[[bytearray, random.Random], object]


def _byte(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)


def _put(content: bytearray, at: int, piece: bytes) -> None:
    content[at : at + len(piece)] = piece


def _page(content: bytearray, chance: random.Random) -> int:
    return PAGE * chance.randrange(len(content) // PAGE)


def _swap(content: bytearray, chance: random.Random) -> None:
    one, other = _page(content, chance), _page(content, chance)
    first, second = bytes(content[one : one + PAGE]), bytes(content[other : other + PAGE])
    _put(content, one, second)
    _put(content, other, first)


KINDS: dict[str, Damage] = {
    "a bit": _byte,
    "a sector of zeros": lambda c, r: _put(
        c, SECTOR * r.randrange(len(c) // SECTOR), bytes(SECTOR)
    ),
    "a page of zeros": lambda c, r: _put(c, _page(c, r), bytes(PAGE)),
    "a page of anything": lambda c, r: _put(c, _page(c, r), r.randbytes(PAGE)),
    "two pages swapped": _swap,
    "cut short": lambda c, r: c.__delitem__(slice(r.randrange(len(c)), None)),
    "nothing left": lambda c, _r: c.clear(),
    "the header": lambda c, r: _put(c, r.randrange(100), r.randbytes(1)),
}


def test_of_damage_nothing_wrong_is_shown_in_silence(tmp_path: Path, figure: Figures) -> None:
    sample, path = tmp_path / "sample.tlc", tmp_path / "s.tlc"
    write_sample(sample, Language.ENGLISH)
    whole_file = sample.read_bytes()
    all_of_it, wrong, tried = _said(sample), list[str](), 0
    for kind, damage in KINDS.items():
        for seed in range(tries(500, 1)):
            chance = random.Random(f"{kind} {seed}")
            content = bytearray(whole_file)
            damage(content, chance)
            path.write_bytes(content)
            tried += 1
            try:
                is_right = _said(path) == all_of_it
            except UserError:
                is_right = True  # with what helps: `tests/test_app.py`
            if not is_right:
                wrong.append(f"{kind} {seed}")
    figure("P3", "damaged files: each told, or whole", tried, wrong)


def _said(path: Path) -> object:
    """All that a file holds, once it was looked through, as an open one is by itself."""
    opened = Store(path)
    try:
        opened.check(search_too=False)
        return whole.dump(opened)
    finally:
        opened.close()
