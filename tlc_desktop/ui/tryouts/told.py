"""One line for what somebody told of a try-out; Enter keeps it as a line of the story."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.tryouts import Story
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from tlc_desktop.storage import tryouts
else:
    tryouts = read_later("tlc_desktop.storage.tryouts")

TELL = str(QT_TRANSLATE_NOOP("Steps", "Add to the story"))


class ToldField(LineField):
    """What is typed here and not kept yet is there again wherever this try-out is told of."""

    def __init__(
        self,
        desk: Desk,
        tryout: UUID,
        placeholder: str,
        accessible: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", f"told_{tryout}", placeholder, accessible, parent=parent)
        self._desk, self._tryout = desk, tryout
        self._draft = Draft(desk, "told", text=typed(self))
        self._draft.show(tryout)
        self.edit.returnPressed.connect(self._keep)

    def _keep(self) -> None:
        said = one_line(self.text())
        if said:
            with self._draft.added(TELL) as session:
                tryouts.tell(session, self._tryout, Story(self._desk.today(), said))
