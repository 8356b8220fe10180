"""What the window says of the file: the step that Undo takes back, and what is saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage.undo_log import Step
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.window.main_window import MainWindow


class FileStatus(QObject):
    """Undo and redo, by name in the top bar and in the menu; and beside them what is saved.

    Signals:
        turned: A step was undone or done again; carries what was done to rows for it, and a sentence.
    """

    turned = Signal(object, str)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__()
        self._window = window
        self._desk = desk
        workspace = desk.workspace
        self._earlier: tuple[str, Callable[[], object]] | None = None
        workspace.changed.connect(self._follow)
        workspace.saved.connect(self._show_saved)
        workspace.trouble.connect(self._show_trouble)
        self._show_steps()

    def offer_earlier(self, step: str, undo: Callable[[], object]) -> None:
        """Let Undo take back an act from before the file was opened, until something is changed in it.

        Args:
            step: The act, by name.
            undo: Takes it back.
        """
        self._earlier = step, undo
        self._show_steps()

    def undo(self) -> None:
        """Undo the newest step."""
        self._window.frame.page_area.undo_bar.hide()
        if self._earlier is not None:
            self._earlier[1]()
        else:
            self._say(self._desk.workspace.undo(), self.tr("Undone: {step}"))

    def redo(self) -> None:
        """Do the last undone step again."""
        self._say(self._desk.workspace.redo(), self.tr("Done again: {step}"))

    def _say(self, step: Step | None, sentence: str) -> None:
        if step is not None:
            self.turned.emit(step, sentence.format(step=self._step(step.label)))

    def _follow(self) -> None:
        self._earlier = None
        self._show_steps()

    def _show_steps(self) -> None:
        undo, redo = self._desk.workspace.store.labels()
        if self._earlier is not None:
            undo = self._earlier[0]
        undo_text = self.tr("Undo: {step}").format(step=self._step(undo))
        redo_text = self.tr("Redo: {step}").format(step=self._step(redo))
        self._window.frame.top_bar.show_undo(undo_text if undo else "")
        acts = self._window.frame.menus.acts
        for act, known, text, bare in (
            (acts["undo"], undo, undo_text, self.tr("Undo")),
            (acts["redo"], redo, redo_text, self.tr("Redo")),
        ):
            act.setEnabled(bool(known))
            act.setText((text if known else bare).replace("&", "&&"))

    def _step(self, label: str | None) -> str:
        return isolate(self._desk.words.translate("Steps", label or ""))

    def _show_saved(self) -> None:
        if self._desk.workspace.all_saved():
            time = isolate(self._desk.formats.time(self._desk.now()))
            self._window.frame.top_bar.show_saved(self.tr("Saved {time}").format(time=time))

    def _show_trouble(self, trouble: UserError) -> None:
        why = explain(trouble, self._desk.words)
        self._window.frame.top_bar.show_trouble(
            self.tr("Not saved: {why} Your text is still here.").format(why=why)
        )
