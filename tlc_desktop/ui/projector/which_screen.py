"""Which screen is the projector's."""

from collections.abc import Sequence

from PySide6.QtGui import QScreen


def others(screens: Sequence[QScreen], own: QScreen) -> list[QScreen]:
    """The screens on which something else is to be seen than on one's own."""
    return [each for each in screens if each is not own and not _mirrored(each, own)]


def projectors(screens: Sequence[QScreen], own: QScreen, chosen: str) -> QScreen | None:
    """The screen of the projector: the one that was chosen, else any that is not one's own."""
    there = others(screens, own)
    return next((each for each in there if each.name() == chosen), there[0] if there else None)


def is_seen_by_all(screens: Sequence[QScreen], own: QScreen, chosen: str) -> bool:
    """Whether the group sees one's own screen: it is that of the projector, or shows the same."""
    if chosen and own.name() == chosen:
        return True
    return any(each is not own and _mirrored(each, own) for each in screens)


def _mirrored(one: QScreen, other: QScreen) -> bool:
    return one.geometry().intersects(other.geometry())
