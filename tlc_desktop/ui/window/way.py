"""The way that led to where one is, to be gone back and forward on."""

from dataclasses import dataclass, replace

from tlc_desktop.ui.place import Place

KEPT = 50
NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Way:
    """Where one is, and the places behind and ahead of it; the nearest is the last of each.

    Attributes:
        here: Where one is; nowhere until the first page is shown.
        behind: Where one came from.
        ahead: Where one came back from.
    """

    here: Place = NOWHERE
    behind: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()

    def to(self, place: Place) -> "Way":
        """Go on to a place."""
        if self.here in (NOWHERE, place):
            return replace(self, here=place)
        return Way(place, (*self.behind, self.here)[-KEPT:])

    def back(self) -> "Way":
        """Go to where one came from."""
        if not self.behind:
            return self
        return Way(self.behind[-1], self.behind[:-1], (*self.ahead, self.here))

    def forward(self) -> "Way":
        """Go to where one came back from."""
        if not self.ahead:
            return self
        return Way(self.ahead[-1], (*self.behind, self.here), self.ahead[:-1])

    def instead(self, place: Place) -> "Way":
        """Be at a place instead of here, where there is nothing any more."""
        behind = tuple(each for each in self.behind if each != self.here)
        return Way(place, behind, self.ahead)
