"""The clock of this computer: a moment by it, and when its date cannot be right: its battery is empty, or somebody set it wrongly."""

from datetime import UTC, date, datetime, timedelta

# The clocks of two computers may differ by a day: one goes by another zone, or by none.
_NEAR = timedelta(days=1)
_FAR = timedelta(days=3653)


def contradicted_by(today: date, known: tuple[date | None, ...]) -> date | None:
    """A day that was, after which it cannot be today, or so long after it; None where nothing speaks against it.

    Args:
        today: What the computer says.
        known: Days that were: that of the program, that on which a file was changed last.
    """
    latest = max(filter(None, known), default=None)
    if latest is None or latest - _NEAR <= today <= latest + _FAR:
        return None
    return latest


def here(moment: datetime) -> datetime:
    """A moment as it is kept in a file, which is UTC, by the clock of this computer."""
    return moment.replace(tzinfo=UTC).astimezone()
