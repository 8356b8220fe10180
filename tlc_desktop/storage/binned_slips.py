"""A slip that came back: what hinders that it is keyed in."""

from sqlalchemy.orm import Session

from tlc_desktop.domain.paper_codes import PaperCode
from tlc_desktop.storage import records, tryouts
from tlc_desktop.storage.records import Binned


def in_bin(session: Session, slip: PaperCode) -> Binned | None:
    """What a slip is of, or became, where that is in the bin; else whose it is, if they are."""
    of = [
        ("try_out", slip.became),
        ("try_out", slip.try_out),
        ("meeting", slip.meeting),
        ("member", slip.member),
    ]
    found = (records.in_bin(session, kind, key) for kind, key in of if key)
    there = next(filter(None, found), None)
    tried = slip.became or slip.try_out
    if there is None and tried is not None:
        return records.in_bin(session, "member", tryouts.try_out(session, tried).owner)
    return there
