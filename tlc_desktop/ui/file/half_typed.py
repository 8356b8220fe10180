"""What is half-typed in an open file: kept as it is typed, and there again when its place is."""

from typing import TYPE_CHECKING

from tlc_desktop.storage import drafts

if TYPE_CHECKING:
    from tlc_desktop.ui.file.workspace import Workspace


class HalfTyped:
    """The half-typed text at each place, on its way to the file as all typed text is."""

    def __init__(self, workspace: "Workspace", known: dict[str, str] | None = None) -> None:
        """Begin with what is `known` of the file already; it is read when it is first wanted."""
        self._workspace = workspace
        self._known = known

    def at(self, place: str) -> str:
        """What is half-typed at a place; empty when nothing is."""
        return self._all().get(place, "")

    def type(self, place: str, text: str) -> None:
        """Keep what is half-typed at a place; an empty text takes it away."""
        if text != self.at(place):
            self._all()[place] = text
            self._workspace.type(
                f"draft:{place}", "", lambda session: drafts.keep(session, place, text)
            )

    def take(self, place: str) -> None:
        """It is added now, by a change that takes it out of the file too."""
        self._all().pop(place, None)
        self._workspace.drop(f"draft:{place}")

    def read_again(self) -> None:
        """Some went out of the file."""
        self._known = None

    def _all(self) -> dict[str, str]:
        if self._known is None:
            self._known = self._workspace.store.drafts()
        return self._known
