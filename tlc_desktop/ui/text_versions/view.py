"""What a longer text said before, by day and time, with what became of it since; one of them can be brought back."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tlc_desktop.domain.clocks import here
from tlc_desktop.domain.text import lines_of
from tlc_desktop.domain.text_versions import TextOf, Version, difference
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import text_versions
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.projector.kept_from_group import KeptFromGroup
from tlc_desktop.ui.text_versions.difference_text import DifferenceText
from tlc_desktop.ui.widgets import buttons, clipboard
from tlc_desktop.ui.widgets.dialogs import PlainDialog, ask
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

BRING_BACK = str(QT_TRANSLATE_NOOP("Steps", "Bring back an earlier version"))
LINES, LIST, WIDE = 9, 236, 760
NOTE_KEY = "F8"
Put = Callable[[RecordingSession, str], None]
translate = QCoreApplication.translate


def show_versions(desk: Desk, window: QWidget, called: str, of: TextOf | None, put: Put) -> None:
    """Show what a text said before, unless it said nothing else, or the group sees the window.

    Args:
        desk: Where it is.
        window: What it is shown over.
        called: The text's name, as its field says it.
        of: Which text; None for one that was never written.
        put: Writes another text in its place.
    """
    kept = KeptFromGroup(desk, window)
    if kept.is_seen():
        kept.deleteLater()
        desk.tell(
            translate(
                "VersionsDialog", "Earlier versions stay closed while the group sees this window."
            )
        )
        return
    found = _read(desk, of)
    if of is None or not found:
        kept.deleteLater()
        desk.tell(translate("VersionsDialog", "This text has no earlier versions yet."))
        return
    dialog = VersionsDialog(desk, called, of, put, window)
    kept.setParent(dialog)
    kept.seen.connect(dialog.reject)
    kept.watch()
    dialog.show_versions(found)
    dialog.open()


def _read(desk: Desk, of: TextOf | None) -> list[Version]:
    if of is None:
        return []
    with desk.workspace.read() as session:
        return text_versions.versions(session, of)


class VersionsDialog(PlainDialog):
    """The versions, newest first; beside them the one that is chosen, against what stands there now."""

    def __init__(self, desk: Desk, called: str, of: TextOf, put: Put, parent: QWidget) -> None:
        super().__init__(
            parent,
            "versions",
            self.tr("Earlier versions: {text}").format(text=isolate(called)),
            self.tr(
                "Each stood here until its day and time. Struck through: taken away since."
                " Underlined: added since."
            ),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._of = of
        self._put = put
        self._now = ""
        self._found: list[Version] = []
        self.list = RowList("versions_list", self.tr("Earlier versions"), most_lines=1)
        self.list.setFixedWidth(theme.measure(LIST))
        self.list.chosen.connect(self._show)
        said = self.tr("What became of it since")
        self.difference = DifferenceText("versions_difference", said, LINES)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_16)
        row.addWidget(self.list)
        row.addWidget(self.difference, 1)
        self.list.setFixedHeight(self.difference.height())
        self.column.insertLayout(2, row)
        self._add_buttons()
        self.setMinimumWidth(theme.measure(WIDE))
        shortcut = QShortcut(QKeySequence(NOTE_KEY), self)
        shortcut.activated.connect(self._hide_note)

    def _add_buttons(self) -> None:
        forget = buttons.quiet(self.tr("Take them away for good…"), "versions_forget")
        forget.clicked.connect(self._forget)
        self._row.insertWidget(0, forget)
        copy = buttons.plain(self.tr("Copy"), "versions_copy")
        copy.clicked.connect(self._copy)
        self._row.addWidget(copy)
        self.add(buttons.plain(self.tr("Close"), "versions_close"), accepts=False)
        back = buttons.primary(self.tr("Bring this back"), "versions_back")
        back.setDefault(True)
        self.add(back, accepts=True)

    def show_versions(self, found: list[Version]) -> None:
        """Show these, the newest chosen."""
        with self._desk.workspace.read() as session:
            self._now = text_versions.said(session, self._of)
        self._found = found
        self.list.set_rows([self._line(n, version) for n, version in enumerate(found)])
        self.list.choose("0")
        self.list.setFocus()

    def _line(self, n: int, version: Version) -> RowText:
        formats, until = self._desk.formats, here(version.until)
        title = self.tr("{day}, {time}").format(
            day=formats.date(until.date()), time=formats.time(until)
        )
        return RowText(str(n), title, lines=lines_of(version.text)[:1], wraps=True)

    def _chosen(self) -> Version:
        return self._found[int(self.list.current_id() or "0")]

    def _show(self) -> None:
        self.difference.show_difference(difference(self._chosen().text, self._now))

    def _copy(self) -> None:
        clipboard.copy(self._chosen().text)
        self._desk.tell(self.tr("Copied."))

    def accept(self) -> None:
        with self._desk.workspace.change(BRING_BACK) as session:
            self._put(session, self._chosen().text)
        self._desk.tell(self.tr("The earlier version is back."), undo=True)
        super().accept()

    def _forget(self) -> None:
        sure = ask(
            self,
            "forget_versions",
            self.tr("Take the earlier versions of this text away for good?"),
            self.tr(
                "What stands there now stays. The earlier versions go out of this file, and steps"
                " before this can no longer be undone. Backups have them still."
            ),
            self.tr("Take them away"),
            self.tr("Keep them"),
        )
        if sure:
            with self._desk.workspace.change_for_good() as session:
                text_versions.forget(session, self._of)
            self._desk.tell(self.tr("The earlier versions are gone."))
            self.reject()

    def _hide_note(self) -> None:
        """The key that hides a private note hides with it what it said before."""
        acts = cast("list[QAction]", self.parent().findChildren(QAction, "act_note"))  # pyright: ignore[reportUnknownMemberType]
        self.reject()
        for act in acts:
            act.trigger()
