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
from tlc_desktop.ui.meetings.record.said_frame import whose_try_out
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, TRY_OUT, Said
from tlc_desktop.ui.meetings.record.said_line import CatchingLine
from tlc_desktop.ui.meetings.record.said_turning import turn
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText, old_words_stay
from tlc_desktop.ui.widgets import buttons, dialogs
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel

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
        self.line = CatchingLine(desk, "said_edit", parent=self)
        self._text = RecordText(
            desk,
            self.line.edit,
            "entry:text",
            EDIT,
            lambda session, key, text: entries.edit(
                session, key, lambda entry: replace(entry, text=text)
            ),
            needed=old_words_stay(),
            say=self.line.hint.say,
        )
        self.line.changed.connect(self._changed)
        self.line.entered.connect(self.closed)
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
        column.addWidget(self.line)
        column.addLayout(row)

    @property
    def key(self) -> UUID | None:
        """The entry that is changed here."""
        return self._entry.id if self._entry else None

    def show_entry(self, entry: Entry, shown: MeetingShown) -> None:
        """Show a saved entry; one that waits for a name goes on to wait."""
        fresh = entry.id != self.key
        self._entry, self._shown = entry, shown
        self._text.show(entry.id, entry.text)
        self.line.offer(shown.to_credit(entry.by))
        now = self.line.said()
        if fresh or not (now.needs_name() or now.kind == TRY_OUT):
            self.line.show_said(Said(entry.kind.value, entry.authorship, entry.by))

    def _changed(self) -> None:
        entry = self._entry
        if entry is None:
            return
        said = self.line.said()
        if said.authorship is Authorship.NOT_STORED is not entry.authorship:
            self._forget(entry, entry.id)
            return
        if said.kind in (IDEA, TRY_OUT):
            self._turn(entry, said)
            return
        if said.needs_name():
            return  # it is credited once there is a name
        with self._desk.workspace.change(EDIT) as session:
            entries.edit(
                session,
                entry.id,
                lambda old: replace(
                    old, kind=EntryKind(said.kind), authorship=said.authorship, by=said.by
                ),
            )

    def _turn(self, entry: Entry, said: Said) -> None:
        """Make it an idea, or the try-out of somebody who is named."""
        if said.kind == TRY_OUT and len(said.by) != 1:
            self.line.hint.say(whose_try_out())
            return
        self.closed.emit()
        turn(self._desk, entry, said.kind, *said.by[:1])

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
            self.line.show_said(Said(entry.kind.value, entry.authorship, entry.by))
            return
        with self._desk.workspace.change_for_good() as session:
            records.forget_author(session, "entry", key)

    def _remove(self) -> None:
        if self.key is not None:
            key = self.key
            self.closed.emit()
            self._desk.bin("entry", key, REMOVE, self.tr("What was said is in the bin."))
