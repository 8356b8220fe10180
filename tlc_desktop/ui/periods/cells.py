"""What both tables of periods have in common: cells, and moving among them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from tlc_desktop.ui.look import theme

Cell = tuple[int, int]  # a day of the week, 0 for Monday, and which period, 0 for the first


def cells_of(days: Sequence[int], periods: int) -> list[list[Cell]]:
    """The cells of each day, by days as the week goes."""
    return [[(day, n) for n in range(periods)] for day in days]


def neighbour(cells: Sequence[Sequence[Cell]], here: Cell, key: int) -> Cell | None:
    """The cell that a key of the keyboard leads to; none for a key that leads nowhere.

    Arrows point where the window runs; Home and End are the ends of a day.
    """
    ahead = -1 if theme.is_rtl() else 1
    row = next(n for n, day in enumerate(cells) if here in day)
    last = len(cells[row]) - 1
    there = {
        Qt.Key.Key_Right: (row, here[1] + ahead),
        Qt.Key.Key_Left: (row, here[1] - ahead),
        Qt.Key.Key_Down: (row + 1, here[1]),
        Qt.Key.Key_Up: (row - 1, here[1]),
        Qt.Key.Key_Home: (row, 0),
        Qt.Key.Key_End: (row, last),
    }.get(Qt.Key(key))
    if there is None:
        return None
    day, period = (
        max(0, min(n, most)) for n, most in zip(there, (len(cells) - 1, last), strict=True)
    )
    return cells[day][period]
