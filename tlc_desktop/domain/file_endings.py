"""How names of our files end; read before the first paint."""

from pathlib import Path

COMMUNITY_ENDING = ".tlc"
TERM_ENDING = ".tlcterm"
WORKBOOK_ENDING = ".xlsx"
CALENDAR_ENDING = ".ics"


def is_term_file(path: Path) -> bool:
    """Whether a file is a term file, by its name."""
    return path.suffix.casefold() == TERM_ENDING
