"""An entry changed where it stands in the list of what was said."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.storage import entries, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.record.said_acts import REMOVE
from tlc_desktop.ui.meetings.record.said_controls import IDEA, KINDS, Said, SaidControls
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText, old_words_stay
from tlc_desktop.ui.widgets import buttons, dialogs
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import TextField

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit what was said"))

Ask = Callable[[QWidget, str, str, str, str], bool]


class SaidEditor(ClosablePanel):
    """The text, kind and authorship of one entry."""

    def __init__(self, desk: Desk, ask: Ask = dialogs.ask) -> None:
        """Make one.

        Args:
            desk: The desk.
            ask: Asks what cannot be undone: parent, name, heading, words, act.
        """
        super().__init__()
        identify(self, "said_editor", self.tr("Change what was said"))
        self.setProperty("ground", "card")
        self._desk = desk
        self._ask = ask
        self._entry: Entry | None = None
        self._shown: MeetingShown | None = None
        self.field = TextField("", "said_edit_text", accessible=self.tr("What was said"))
        self._text = RecordText(
            desk,
            self.field,
            "entry:text",
            EDIT,
            lambda session, key, text: entries.edit(
                session, key, lambda entry: replace(entry, text=text)
            ),
            needed=old_words_stay(),
        )
        kinds = [kind for kind in KINDS if kind != IDEA]
        self.controls = SaidControls(desk, "said_edit", kinds)
        self.controls.changed.connect(self._changed)
        remove = buttons.quiet(self.tr("Remove"), "said_edit_remove", "bin")
        remove.clicked.connect(self._remove)
        done = buttons.quiet(self.tr("Done"), "said_edit_done")
        done.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(remove)
        row.addStretch(1)
        row.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 6)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.field)
        column.addWidget(self.controls)
        column.addLayout(row)

    @property
    def key(self) -> UUID | None:
        """The entry that is changed here."""
        return self._entry.id if self._entry else None

    def show_entry(self, entry: Entry, shown: MeetingShown) -> None:
        """Show a saved entry; one whose names are being chosen keeps its choice."""
        fresh = entry.id != self.key
        self._entry, self._shown = entry, shown
        self._text.show(entry.id, entry.text)
        if self.controls.who.popup and not fresh:
            return
        choosing = not fresh and self.controls.said().authorship is Authorship.CREDITED
        if choosing and entry.authorship is not Authorship.CREDITED:
            return
        self.controls.who.show_people(shown.offered(entry.by), entry.by)
        self.controls.show_said(Said(entry.kind.value, entry.authorship, entry.by))

    def _changed(self) -> None:
        entry, shown = self._entry, self._shown
        if entry is None or shown is None:
            return
        said = self.controls.said()
        if said.authorship is Authorship.NOT_STORED is not entry.authorship:
            self._forget(entry, entry.id)
            return
        credited = said.authorship is Authorship.CREDITED
        by = shown.picked(entry.by, said.by) if credited else ()
        if credited and not by:
            self.controls.who.setFocus()  # it is credited once there is a name
            return
        with self._desk.workspace.change(EDIT) as session:
            entries.edit(
                session,
                entry.id,
                lambda old: replace(
                    old, kind=EntryKind(said.kind), authorship=said.authorship, by=by
                ),
            )

    def _forget(self, entry: Entry, key: UUID) -> None:
        """Ask first: the name goes out of the file, and out of what could be undone."""
        sure = self._ask(
            self,
            "forget_author",
            self.tr("Take the name off this for ever?"),
            self.tr(
                "The words stay. Who said them goes out of this file for good, and steps before this can no longer be undone."
            ),
            self.tr("Do not keep the name"),
        )
        if not sure:
            self.controls.show_said(Said(entry.kind.value, entry.authorship, entry.by))
            return
        with self._desk.workspace.change_for_good() as session:
            records.forget_author(session, "entry", key)

    def _remove(self) -> None:
        if self.key is not None:
            key = self.key
            self.closed.emit()
            self._desk.bin("entry", key, REMOVE, self.tr("What was said is in the bin."))
