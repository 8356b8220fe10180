"""P14: everything can be undone, back to the hash of the beginning, after the program was started anew too."""

from contextlib import closing
from pathlib import Path
from random import Random

from tests.beginnings import write_new
from tests.laws import tries
from tests.safety.figures import Figures
from tests.storage.random_acts import VERBS, done
from tlc_desktop.domain.communities import Community
from tlc_desktop.storage import content_hash
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import KEPT

LETTERS = "فكرة idea é 🙂 «»"
# What left stays in the ledger, whatever is undone.
UNDONE = [verb for verb in VERBS if verb != "export"]


def content(file: Store) -> bytes:
    """The hash of all that is there, which it must have."""
    with file.connection() as connection:
        assert content_hash.holds(connection)
        return content_hash.kept(connection)


def play(path: Path, dice: Random, many: int) -> int:
    """Do so much to a file, some of it after it was opened anew; how much of it is a step."""
    steps, left = 0, many
    while left > 0:
        with closing(Store(path)) as file:
            for _ in range(min(left, dice.randint(3, 25))):
                verb, words = (
                    dice.choice(UNDONE),
                    "".join(dice.choices(LETTERS, k=dice.randrange(12))),
                )
                steps += done(file, verb, dice.randrange(20), words)
                left -= 1
    return steps


def comes_back(path: Path, dice: Random, many: int) -> bool:
    """Whether all that is done to a new file can be undone; of more steps than are kept, those."""
    write_new(path, Community("Tuesday Circle"))
    with closing(Store(path)) as file:
        start = content(file)
    steps = play(path, dice, many)
    with closing(Store(path)) as file:
        undone = 0
        while file.undo():
            undone += 1
        file.check()
        back = content(file)
    path.unlink()
    return undone == KEPT if steps > KEPT else undone == steps and back == start


def test_undoing_all_of_a_history_gives_back_the_beginning(tmp_path: Path, figure: Figures) -> None:
    many = tries(5000, 4)
    broken = [
        seed
        for seed in range(many)
        if not comes_back(tmp_path / "a.tlc", Random(seed), 1 + seed % 25)
    ]
    figure("P14", "random histories undone, the hash compared", many, broken)


def test_a_hundred_steps_survive_a_restart(tmp_path: Path, figure: Figures) -> None:
    many = tries(100, 1)
    broken = [
        seed for seed in range(many) if not comes_back(tmp_path / "a.tlc", Random(-seed), KEPT + 25)
    ]
    figure("P14", "the newest hundred steps, written in several starts, undone", many, broken)
