"""What a file is reminded of: seldom, one thing at a time, and never what was put off not long ago."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tlc_desktop.domain.backup_care import Care, CareKind, Known, due
from tlc_desktop.domain.backups import Backup, Why
from tlc_desktop.domain.terms import Term

TODAY = date(2026, 11, 29)
TERM = Term("First term", date(2026, 9, 12), date(2027, 1, 21))
DAY = timedelta(days=1)
OUTSIDE, UNPROVED, PRACTICE = CareKind.OUTSIDE, CareKind.UNPROVED, CareKind.PRACTICE


def backup(ago: int, *, proved: bool = True) -> Backup:
    when = datetime(2026, 11, 29, 9) - ago * DAY
    return Backup(
        Path("a.tlc"), 100 - ago, when, Why.ITSELF, when.date() if proved else None, 1, 1, ""
    )


OLD, NEW = backup(60), backup(3)


@pytest.mark.parametrize(
    ("there", "known", "terms", "wanted"),
    [
        ([], Known(), [TERM], None),
        ([NEW], Known(), [TERM], None),
        ([NEW, OLD], Known(), [TERM], Care(OUTSIDE)),
        ([backup(27)], Known(), [], None),
        ([backup(28)], Known(), [], Care(OUTSIDE)),
        ([NEW, OLD], Known({"K": TODAY - 40 * DAY, "L": TODAY - 28 * DAY}), [], Care(OUTSIDE, TODAY - 28 * DAY)),
        ([NEW, OLD], Known({"K": TODAY - 40 * DAY, "L": TODAY - 27 * DAY}), [], None),
        ([NEW, OLD], Known(put_off={OUTSIDE: TODAY - 13 * DAY}), [TERM], None),
        ([NEW, OLD], Known(put_off={OUTSIDE: TODAY - 14 * DAY}), [TERM], Care(OUTSIDE)),
        ([NEW, OLD], Known(put_off={OUTSIDE: TODAY + 900 * DAY}), [TERM], Care(OUTSIDE)),
        ([backup(3, proved=False), backup(60, proved=False)], Known(), [TERM], Care(UNPROVED)),
        ([backup(60, proved=False)], Known(put_off={UNPROVED: TODAY}), [TERM], None),
        ([backup(3, proved=False), OLD], Known({"K": TODAY}), [], None),
        ([NEW, OLD], Known({"K": TODAY}), [TERM], Care(PRACTICE)),
        ([NEW, OLD], Known({"K": TODAY}), [], None),
        ([NEW], Known({"K": TODAY}), [TERM], None),
        ([NEW, OLD], Known({"K": TODAY}, practised=TERM.starts - DAY), [TERM], Care(PRACTICE, TERM.starts - DAY)),
        ([NEW, OLD], Known({"K": TODAY}, practised=TERM.starts), [TERM], None),
        ([NEW, OLD], Known({"K": TODAY}, {PRACTICE: TERM.starts + DAY}), [TERM], None),
        ([NEW, OLD], Known({"K": TODAY}), [Term("To come", TODAY + DAY, TODAY + 90 * DAY)], None),
    ],
)  # fmt: skip
def test_what_there_is_to_do(
    there: list[Backup], known: Known, terms: list[Term], wanted: Care | None
) -> None:
    assert due(there, known, terms, TODAY) == wanted


def test_a_file_that_lies_elsewhere_itself_needs_no_stick() -> None:
    assert due([NEW, OLD], Known(), [], TODAY, lies_outside=True) is None
