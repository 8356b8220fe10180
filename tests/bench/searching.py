"""Search as one types, against the same SQL through the raw driver."""

from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

from sqlcipher3 import dbapi2

from tests.bench.timing import Ratio, at_most, in_turn, worked
from tlc_desktop.storage import search
from tlc_desktop.storage.store import Store

TYPED = [
    "w",
    "wa",
    "wai",
    "wait",
    "pup",
    "pupils",
    "the",
    "back",
    "door",
    "slip",
    "ques",
    "question",
    "silence",
    "س",
    "سؤ",
    "سؤال",
    "التلا",
    "تلاميذ",
    "كتاب",
    "الكتاب",
    "class",
    "board",
    "wait_door",
    "pupils_slip",
]
SQL = (
    "SELECT t.kind, t.record, t.shown_by, t.shown,"
    " snippet(search_index, 0, '[', ']', '…', 12) FROM search_index i"
    " JOIN search_text t ON t.id = i.rowid WHERE search_index MATCH ?"
    " ORDER BY i.rowid DESC LIMIT 30"
)


def ratios(path: Path, runs: int) -> Iterator[Ratio]:
    """p95 over what a person types, key by key."""
    opened = Store(path)
    raw = dbapi2.connect(str(path))
    typed = [word.replace("_", " ") for word in TYPED]
    queries = [search.match_query(word) for word in typed]

    def ours() -> float:
        taken: list[float] = []
        for word in typed:
            with opened.read() as session:
                taken.append(worked(lambda w=word, s=session: search.find(s, w)))
        return _p95(taken)

    def baseline() -> float:
        return _p95([worked(lambda q=q: raw.execute(SQL, (q,)).fetchall()) for q in queries])

    pair = in_turn(ours, baseline, runs)
    yield at_most("search as you type, p95", "the same SQL, raw driver", pair, 3)
    raw.close()
    opened.close()


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]
