"""P5: what is restored is exactly the backup, whatever was left beside the file, and what was there is kept."""

import random
from pathlib import Path

from tests.beginnings import DAY, begin
from tests.laws import tries
from tests.safety.figures import Figures
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import backups, ideas, restoring, whole
from tlc_desktop.storage.store import Store

LEFT = ("-journal", "-wal", "-shm")


def test_what_is_restored_is_the_backup(tmp_path: Path, figure: Figures) -> None:
    dice, path = random.Random(5), tmp_path / "Tuesday Circle.tlc"
    opened = begin(path, Community("Tuesday Circle"))
    with opened.change("Add") as session:
        ideas.add(session, Idea("Traffic light cups", DAY))
    one = backups.made(opened, Why.ASKED)
    then = whole.dump(opened)
    with opened.change("Add") as session:
        ideas.add(session, Idea("Two-minute voices", DAY))
    opened.close()
    assert [each.title for each in restoring.changed_since(one.path, path)] == ["Two-minute voices"]
    now = path.read_bytes()
    many, wrong = tries(400, 6), 0
    for n in range(many):
        stands = now[: dice.choice((len(now), len(now) // 2, 0))]
        path.write_bytes(stands)
        left = {end: dice.randbytes(700) for end in LEFT if dice.random() < 0.5}
        for end, content in left.items():
            path.with_name(path.name + end).write_bytes(content)
        restoring.restore_over(one.path, path)
        back = Store(path)
        wrong += whole.dump(back) != then
        back.close()
        kept = max(restoring.recovered(path).iterdir(), key=lambda each: each.stat().st_mtime_ns)
        wrong += (kept / path.name).read_bytes() != stands
        wrong += any((kept / (path.name + e)).read_bytes() != c for e, c in left.items())
        for aside in path.parent.glob("*.aside"):
            aside.unlink()
        if n > 1:
            for each in kept.iterdir():
                each.unlink()
            kept.rmdir()
    figure("P5", "restored over a file with what was left beside it", many, wrong)
