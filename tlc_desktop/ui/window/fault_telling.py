"""What is said when something in the program breaks: what happened, what was kept, and a report to hand on."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import FileDamaged, UserError
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import opening, whole
from tlc_desktop.storage.files import write_whole
from tlc_desktop.ui.window.shell import Shell

if TYPE_CHECKING:
    from tlc_desktop.ui.print import saving
    from tlc_desktop.ui.widgets import dialogs
else:
    dialogs = read_later("tlc_desktop.ui.widgets.dialogs")
    saving = read_later("tlc_desktop.ui.print.saving")

NAME = "TLC Desktop report.txt"


class FaultTelling(QObject):
    """Says that there is a bug, in one dialog at most: the program goes on."""

    def __init__(
        self,
        window: Callable[[], QWidget],
        shell: Callable[[], Shell | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._shell = window, shell
        self._dialog: dialogs.PlainDialog | None = None

    def show(self, details: str) -> None:
        """Say it with what was kept; of the next one, while that is still to be read, only its details."""
        dialog = self._dialog
        if dialog is not None and isValid(dialog) and dialog.isVisible() and dialog.details:
            dialog.details.text.appendPlainText(f"\n{details}")
            return
        words = self.tr(
            "Something in the program did not work as it should. {kept} You can go on; if it happens"
            " again, show the details to somebody who helps you: there is no name in them, and no"
            " text of yours."
        ).format(kept=self._kept())
        self._dialog = dialogs.note(
            self._window(), "bug", self.tr("One moment"), words, details, self._save
        )
        self._dialog.open()
        if self._dialog.details is not None:  # last: it may be just this that is broken
            self._dialog.details.text.appendPlainText(self._counts())

    def again(self) -> None:
        """Say that it happened once more."""
        if (shell := self._shell()) is not None:
            shell.tell(
                self.tr("That did not work this time either. {kept}").format(kept=self._kept())
            )

    def _kept(self) -> str:
        shell = self._shell()
        if shell is None or shell.desk.workspace.all_saved():
            return self.tr("Everything that you typed is saved.")
        return self.tr(
            "What you typed last is still in its field, and is saved as soon as it can be."
        )

    def _counts(self) -> str:
        """How much is in the file, and where one is."""
        shell = self._shell()
        if shell is None:
            return ""
        with shell.desk.workspace.read() as session:
            found = whole.counts(session)
        rows = ", ".join(f"{kind} {many}" for kind, many in found.items() if many)
        place = shell.navigator.place()
        return f"{place.page} {place.record or ''}\n{opening.SCHEMA_VERSION}: {rows}"

    def _save(self, text: str) -> None:
        path = saving.chosen_path(
            self._window(), self.tr("Save the report"), NAME, self.tr("Report")
        )
        if path is None:
            return
        write_whole(path, text.encode())
        if (shell := self._shell()) is not None:
            shell.desk.tell_saved(self._saved(path), path)

    def _saved(self, path: Path) -> str:
        return self.tr("The report is in {file}.").format(file=isolate(path.name))


def is_lost(trouble: UserError | None, shell: Shell | None) -> bool:
    """Whether the file that is open turned out to be damaged."""
    if shell is None or not isinstance(trouble, FileDamaged):
        return False
    return is_same(trouble.path, shell.desk.workspace.store.path)
