"""What was said: the list of it, the newest last, and under it a line to write the next."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from tlc_desktop.domain.catching import nobodys_name
from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.text import lines_of
from tlc_desktop.storage import meetings
from tlc_desktop.storage.said import said as said_in
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.record.said_acts import in_order, row_id, said_acts
from tlc_desktop.ui.meetings.record.said_editor import Ask, SaidEditor
from tlc_desktop.ui.meetings.record.said_find import SaidFinder
from tlc_desktop.ui.meetings.record.said_keeping import keep, step_of
from tlc_desktop.ui.meetings.record.said_kinds import (
    STORY,
    TRY_OUT,
    in_words,
    of_words,
    word_for,
)
from tlc_desktop.ui.meetings.record.said_line import CatchingLine
from tlc_desktop.ui.meetings.record.said_rows import MadeRows
from tlc_desktop.ui.meetings.record.said_turning import kinds_for, may_turn
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import dialogs, labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.reveal import into_sight, tab_after

# What a line that is caught changes.
SAID = frozenset({"entry", "idea", "idea_credit"})
GUEST = str(QT_TRANSLATE_NOOP("Steps", "Say which guests came"))


class AtEnd(QObject):
    """Keeps what scrolls at its end while more comes, until somebody scrolls away from there."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._there = True
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._look)

    def go(self) -> None:
        """Go to the end, now and when there is more."""
        self._there = True
        self._follow()

    def leave(self) -> None:
        """Stay where one is."""
        self._there = False

    def _follow(self) -> None:
        if self._there:
            self._bar.setValue(self._bar.maximum())

    def _look(self, value: int) -> None:
        self._there = value == self._bar.maximum()


class SaidPanel(QWidget):
    """Enter keeps what is typed, each line by itself, and stays there; the newest stands last above it.

    An entry is changed between the rows of the list; an idea opens its page.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        most_rows: int | None = None,
        *,
        ask: Ask = dialogs.ask,
    ) -> None:
        """Make one that shows nothing yet.

        Args:
            desk: Where it is.
            parent: Its owner.
            most_rows: How many are shown, the last that were said; None for all.
            ask: Asks what cannot be undone.
        """
        super().__init__(parent)
        self.setObjectName("said_panel")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._found: list[Entry | Idea] = []
        self._kept: list[Entry | Idea] = []
        self._made = MadeRows(desk)
        self._most_rows = most_rows
        self.line = CatchingLine(desk, "said", parent=self)
        self.line.entered.connect(self._keep)
        self.line.invited.connect(self._invite)
        self._draft = Draft(desk, "said", self.line.begin, **_parts(self.line))
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._inside = QWidget()
        self._scroll = scrolled(self._inside, "said_scroll", self)
        self._scroll.setMinimumHeight(1)  # where there is no room, the line stays
        self._end = AtEnd(self._scroll.verticalScrollBar())
        self.before = self._list("said_list", self.tr("What was said"))
        self.finder = SaidFinder(self)
        self.finder.changed.connect(self._filter)
        self.finder.left.connect(self.line.setFocus)
        self._ask = ask
        self._editor: SaidEditor | None = None
        self._arrange()

    @cached_property
    def after(self) -> RowList:
        """What was said after the entry that is changed; made when one first is."""
        made = self._list("said_list_after", self.tr("What was said after"))
        made.hide()
        self._rows.insertWidget(self._rows.indexOf(self.editor) + 1, made)
        tab_after(self.editor, made)
        return made

    @cached_property
    def _nothing(self) -> labels.Label:
        """What stands here while nothing does."""
        made = labels.Label(
            self.tr("Ideas, questions, decisions, thanks: one line each, and Enter."),
            TextRole.CAPTION,
            "ink2",
            wrap=True,
            parent=self._inside,
        )
        self._rows.insertWidget(0, made)
        return made

    def _list(self, name: str, accessible: str) -> RowList:
        made = GrowingList(name, accessible, most_lines=0, parent=self._inside)
        made.opened.connect(self._open)
        said_acts(self._desk, made, self._open, partial(self._turning, made), self._show_again)
        return made

    @property
    def editor(self) -> SaidEditor:
        """Changes one entry; made when it is first wanted."""
        if self._editor is None:
            self._editor = SaidEditor(self._desk, self._ask)
            self._editor.closed.connect(self._close)
            self._editor.hide()
            self._rows.insertWidget(self._rows.indexOf(self.before) + 1, self._editor)
            tab_after(self.before, self._editor)
        return self._editor

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what was said in a meeting."""
        if self._shown is None or self._shown.key != shown.key:
            self._hide_editor()
            self.finder.close_up()
            self._end.go()
        if shown is not self._shown:
            self.line.offer(shown.to_credit())
        self._shown = shown
        if self._kept:  # a line that was just kept here, besides what is shown
            found = [*self._found, *self._kept]
        else:
            with self._desk.workspace.read() as session:
                found = said_in(session, shown.key)[: self._most_rows][::-1]
            self._draft.show(shown.key)
        self._found = found if self._most_rows else in_order(self._desk, found)
        self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """What is half-typed may have been typed on in the other place where this meeting is written down."""
        super().showEvent(event)
        if self._shown is not None:
            self._draft.show(self._shown.key)

    def show_list(self, on: bool) -> None:
        """Show what was said above the line, or leave its room to something else."""
        self._scroll.setVisible(on)

    def _arrange(self) -> None:
        """The line to write in stays; what was said scrolls above it."""
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.SPACE_8)
        self._rows.addWidget(self.before)
        self._rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.finder)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.line)

    def look_for(self) -> None:
        """Let something be looked for in what was said."""
        self._hide_editor()
        self.finder.open()

    def _filter(self) -> None:
        self._hide_editor()
        self._end.go()
        self._show_rows()

    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_meeting(self._shown)

    def _show_rows(self) -> None:
        shown = self._shown
        if shown is None:
            return
        here = self._place_of_editor()
        rows = self._made.of(self._found, shown)
        if here is None:
            self._hide_editor()
            first, second = self.finder.among(rows), []
        else:
            first, second = rows[:here], rows[here + 1 :]
            entry = self._found[here]
            if isinstance(entry, Entry):
                self.editor.show_entry(entry, shown)
        self.before.set_rows(first)
        self.before.setVisible(bool(first))
        if second or "after" in self.__dict__:
            self.after.set_rows(second)
            self.after.setVisible(bool(second))
        if not rows or "_nothing" in self.__dict__:
            self._nothing.setVisible(not rows)

    def _place_of_editor(self) -> int | None:
        if self._editor is None or self._editor.isHidden():
            return None
        places = (n for n, one in enumerate(self._found) if one.id == self.editor.key)
        return next(places, None)

    def _keep(self) -> None:
        """Keep each line that is typed."""
        shown, said, text = self._shown, self.line.said(), self.line.text()
        if shown is None:
            return
        self.finder.close_up()
        try:
            with self._draft.added(step_of(said)) as session:
                kept = [keep(session, each, said, shown.meeting) for each in lines_of(text)]
                self._kept = [one for one in kept if one is not None]
        finally:
            self._kept = []
        self._end.go()
        kind = word_for(said.kind, self._desk.words)
        announce(self.line.edit, self.tr("Kept: {kind}").format(kind=kind))
        if said.kind in (TRY_OUT, STORY):
            self.line.hint.say(self.tr("Kept among the try-outs."))
        guest = "@" in text and nobodys_name(text, shown.to_credit(), shown.meeting.guests)
        if guest:
            self.line.mentions.offer_guest(guest)

    def _invite(self, name: str) -> None:
        """Note a name as that of a guest of the meeting."""
        if self._shown is None:
            return
        with self._desk.workspace.change(GUEST) as session:
            meetings.edit(
                session, self._shown.key, lambda told: replace(told, guests=(*told.guests, name))
            )

    def _open(self, row: str) -> None:
        record, _, key = row.partition(":")
        if record == "idea":
            self._desk.go("idea", UUID(key))
            return
        entry = next((one for one in self._found if str(one.id) == key), None)
        if isinstance(entry, Entry) and self._shown is not None:
            self._end.leave()
            self.editor.show_entry(entry, self._shown)
            self.editor.show()
            self._show_rows()
            self.editor.line.setFocus(Qt.FocusReason.OtherFocusReason)
            into_sight(self.editor)

    def _turning(self, rows: RowList, row: str) -> Callable[[], object] | None:
        """What asks what a row shall be instead."""
        one = next((each for each in self._found if row_id(each) == row), None)
        if one is None or self._shown is None or not may_turn(self._desk, one):
            return None
        return partial(kinds_for, self._desk, one, self._shown, rows)

    def _hide_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()

    def _close(self) -> None:
        self._hide_editor()
        self._show_rows()
        self.before.setFocus(Qt.FocusReason.OtherFocusReason)


def _parts(line: CatchingLine) -> dict[str, DraftPart]:
    """What is kept of a line that is half-typed: its text, its kind, and whose it is; each alone too."""
    return {
        "text": DraftPart(line.edited, line.text, line.set_text),
        "how": DraftPart(
            line.changed,
            lambda: in_words(line.said()),
            lambda text: line.show_said(of_words(text)),
        ),
    }
