"""What was said: the list of it, the newest last, and under it a line to write the next."""

from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.text import lines_of
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import entries, ideas
from tlc_desktop.storage.said import said as said_in
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.record.said_acts import in_order, row_id, said_acts
from tlc_desktop.ui.meetings.record.said_controls import (
    IDEA,
    Said,
    SaidControls,
    icon_of,
    in_words,
    of_words,
)
from tlc_desktop.ui.meetings.record.said_editor import Ask, SaidEditor
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import dialogs, labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.reveal import into_sight, tab_after
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.spoken_field import SpokenField

ADD_IDEA = str(QT_TRANSLATE_NOOP("Steps", "Add idea"))
ADD = str(QT_TRANSLATE_NOOP("Steps", "Write down what was said"))


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
        self, desk: Desk, parent: QWidget | None = None, *, ask: Ask = dialogs.ask
    ) -> None:
        super().__init__(parent)
        self.setObjectName("said_panel")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._found: list[Entry | Idea] = []
        self.field = SpokenField("", "said", self.tr("What was said…"), self)
        self.field.entered.connect(self._keep)
        self.controls = SaidControls(desk, "said", parent=self)
        self.controls.show_said(Said(IDEA, Authorship.GROUP, ()))
        self.controls.changed.connect(lambda: self.field.say(""))
        self.controls.settled.connect(self._back_to_line)
        self.controls.lettered.connect(self._go_on)
        self._draft = Draft(desk, "said", self._begin, text=typed(self.field), how=self._how())
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._inside = QWidget()
        self._scroll = scrolled(self._inside, "said_scroll", self)
        self._end = AtEnd(self._scroll.verticalScrollBar())
        self.before = self._list("said_list", self.tr("What was said"))
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
        said_acts(self._desk, made, self._open, self._show_again)
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
            self._end.go()
        self._shown = shown
        with self._desk.workspace.read() as session:
            self._found = in_order(self._desk, said_in(session, shown.key)[::-1])
        self.controls.offer(shown.offered)
        self._draft.show(shown.key)
        self._show_rows()

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
        column.addWidget(self._scroll, 1)
        column.addWidget(self.field)
        column.addWidget(self.controls)

    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_meeting(self._shown)

    def _show_rows(self) -> None:
        shown = self._shown
        if shown is None:
            return
        here = self._place_of_editor()
        rows = [self._row(one, shown) for one in self._found]
        if here is None:
            self._hide_editor()
            first, second = rows, []
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

    def _row(self, one: Entry | Idea, shown: MeetingShown) -> RowText:
        if isinstance(one, Idea):
            by = [c.member for c in one.credits if c.member and c.part is CreditPart.BROUGHT]
            kind, text = IDEA, one.title
        else:
            by, kind, text = list(one.by), one.kind.value, one.text
        return RowText(
            id=row_id(one),
            title=self.controls.word(kind),
            caption=self._author(one.authorship, by, shown),
            lines=(text,),
            icon=icon_of(kind),
            told=True,
        )

    def _author(self, authorship: Authorship, by: list[UUID], shown: MeetingShown) -> str:
        named = names(Audience.GROUP, self._desk.words)
        match authorship:
            case Authorship.CREDITED if found := shown.names(by):
                return self._desk.formats.list(found)
            case Authorship.NOT_STORED:
                return named.not_stored
            case _:
                return named.group

    def _keep(self) -> None:
        """Keep each line that is typed; while it is not known whose they are, they wait."""
        shown, said = self._shown, self.controls.said()
        if shown is None:
            return
        if said.authorship is Authorship.CREDITED and not said.by:
            self.field.wait(self.tr("Choose who said it, or “Group”."))
            return
        lines = lines_of(self.field.text())
        with self._draft.added(ADD_IDEA if said.kind == IDEA else ADD) as session:
            for text in lines:
                if said.kind == IDEA:
                    ideas.add(session, _as_idea(text, said, shown))
                else:
                    entries.add(session, _as_entry(text, said, shown))
        self._end.go()
        announce(
            self.field.edit, self.tr("Kept: {kind}").format(kind=self.controls.word(said.kind))
        )

    def _how(self) -> DraftPart:
        """What goes with the text: its kind, and whose it is."""
        controls = self.controls
        return DraftPart(
            controls.changed,
            lambda: in_words(controls.said()),
            lambda text: controls.show_said(of_words(text)),
            typed=False,
        )

    def _begin(self) -> None:
        """The next may be somebody else's."""
        self.field.set_text("")
        self.field.say("")
        self.controls.show_said(replace(self.controls.said(), by=()))

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
            self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)
            into_sight(self.editor)

    def _hide_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()

    def _close(self) -> None:
        self._hide_editor()
        self._show_rows()
        self.before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_line(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, letter: str) -> None:
        """A letter typed on the controls belongs to the line."""
        self._back_to_line()
        self.field.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.field.edit.insertPlainText(letter)


def _as_idea(text: str, said: Said, shown: MeetingShown) -> Idea:
    members = said.by if said.authorship is Authorship.CREDITED else (None,)
    brought = tuple(Credit(CreditPart.BROUGHT, member) for member in members)
    return Idea(
        text,
        shown.meeting.day,
        meeting=shown.key,
        authorship=said.authorship,
        credits=() if said.authorship is Authorship.NOT_STORED else brought,
    )


def _as_entry(text: str, said: Said, shown: MeetingShown) -> Entry:
    day = shown.meeting.day
    return Entry(EntryKind(said.kind), text, day, said.authorship, said.by, shown.key)
