"""The story of a try-out: dated lines that can be changed, and a box for today's."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID, uuid4

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import records, tryouts
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.tryouts.told import TELL
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.story_thread import StoryThread

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit the story"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete from the story"))


@dataclass(slots=True)
class _Part:
    """One of the five parts of a line."""

    field: InPlaceField
    text: RecordText


class StoryLine(QWidget):
    """One dated line: what happened; its other parts when they say something or are asked for."""

    def __init__(self, desk: Desk, story: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"story_{story}")
        self.id = story
        self._desk = desk
        self._opened = False
        self._story: Story | None = None
        self._day = Label("", TextRole.CAPTION, "ink2", parent=self)
        self._captions = {
            "what_i_did": self.tr("What happened"),
            "pupils": self.tr("What pupils said or did"),
            "surprised": self.tr("What surprised me"),
            "next": self.tr("What next"),
            "already_doing": self.tr("What I was already doing"),
        }
        self._parts: dict[str, _Part] = {}
        self._all = QAction(self.tr("All parts"), self)
        self._all.setCheckable(True)
        self._all.toggled.connect(self._open)
        self._arrange()

    def _part(self, fact: str) -> _Part:
        """One of the five parts; made when it first says something or is asked for."""
        if fact in self._parts:
            return self._parts[fact]
        caption = self._captions[fact]
        field = InPlaceField(
            "", f"story_{fact}_{self.id}", self.tr("Optional"), caption, parent=self
        )
        write = writes(tryouts.edit_story, Story, fact)
        text = RecordText(self._desk, field, f"story:{fact}", EDIT, write)
        self._parts[fact] = _Part(field, text)
        made = [one for one in self._captions if one in self._parts]
        self._column.insertWidget(1 + made.index(fact), field)  # below the day
        if self._story:
            text.show(self.id, getattr(self._story, fact))
        return self._parts[fact]

    def _arrange(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addLayout(self._column, 1)
        row.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)

    def _more(self) -> QToolButton:
        button = buttons.icon_button(
            "more", self.tr("More for this line"), f"more_{self.id}", parent=self
        )
        menu = worn(QMenu(button))
        menu.addAction(self._all)
        gone = menu.addAction(self.tr("Put it into the bin"))
        gone.triggered.connect(self._delete)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def show_story(self, story: Story) -> None:
        """Show what is saved."""
        self._story = story
        self._day.setText(self._desk.formats.day(story.day))
        for fact, part in self._parts.items():
            part.text.show(self.id, getattr(story, fact))
        self._reveal()

    def _open(self, opened: bool) -> None:
        self._opened = opened
        self._reveal()

    def _reveal(self) -> None:
        first, *others = self._captions
        rest = any(self._text(fact) for fact in others)
        for fact, caption in self._captions.items():
            wanted = fact == first or self._opened or bool(self._text(fact))
            if wanted or fact in self._parts:
                field = self._part(fact).field
                field.set_caption(caption if self._opened or rest else "")
                field.setVisible(wanted)

    def _text(self, fact: str) -> str:
        """What stands in a part, or would, were it made."""
        if fact in self._parts:
            return self._parts[fact].field.text()
        return str(getattr(self._story, fact)) if self._story else ""

    def _delete(self) -> None:
        sentence = self.tr("A line of the story is in the bin.")
        self._desk.bin("story", self.id, DELETE, sentence)


class StoryPart(QWidget):
    """The thread of a story, with one box at its end that adds a line for today.

    What is typed there is on disk as it is typed; it joins the thread once the
    keyboard leaves the box.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "story_part")
        self._desk = desk
        self._tryout: UUID | None = None
        self._draft = uuid4()
        self._drafts: dict[UUID, UUID] = {}  # the try-out of each line that stood in the box
        self._writing = False
        self._lines: dict[UUID, StoryLine] = {}
        self.box = TextField(
            "",
            "story_box",
            placeholder=self.tr("What happened, what pupils said, what surprised you…"),
            accessible=self.tr("Add to the story"),
            parent=self,
        )
        self.add = buttons.quiet(self.tr("Add to the story"), "story_add", "plus", parent=self)
        self.add.hide()
        self.thread_view = StoryThread("story_thread", self.tr("The story"), self.box, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.thread_view)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTrailing)
        self._typed = RecordText(desk, self.box, "story:new", TELL, self._keep)
        self.box.edited.connect(self._edited)
        self.box.left.connect(self.finish)
        self.add.clicked.connect(self.finish)

    def show_tryout(self, tryout: TryOut) -> None:
        """Show the story of a try-out; the line that is being written stays in its box."""
        if self._tryout != tryout.id:
            self.finish()
            self._tryout = tryout.id
            self._begin(tryout.id)
        stories = {s.id: s for s in tryout.stories if s.id != self._draft}
        if list(stories) != list(self._lines):
            thread = self.thread_view
            kept = {
                key: self._lines.get(key) or StoryLine(self._desk, key, thread) for key in stories
            }
            self._lines = kept
            self.thread_view.set_widgets(list(kept.values()))
        for key, story in stories.items():
            self._lines[key].show_story(story)

    def finish(self) -> None:
        """Let what stands in the box join the thread."""
        if not self._writing:
            return
        done, said = self._draft, self.box.text().strip()
        self._begin(self._drafts[done])
        if said:
            # A saved line shows itself; one that was saved before the box was left has yet to.
            soon(self, self._show_again)
            return
        with suppress(RecordNotThere), self._desk.workspace.change(DELETE) as session:
            records.delete(session, "story", done)

    def _begin(self, tryout: UUID) -> None:
        """Empty the box, for another line of a try-out."""
        self._writing = False
        self._draft = uuid4()
        self._drafts[self._draft] = tryout
        self._typed.show(self._draft, "")
        self.add.hide()

    def _show_again(self) -> None:
        if self._tryout:
            with suppress(RecordNotThere), self._desk.workspace.read() as session:
                self.show_tryout(tryouts.try_out(session, self._tryout))

    def _edited(self, text: str) -> None:
        self._writing = True
        self.add.setVisible(bool(text.strip()))

    def _keep(self, session: RecordingSession, story: UUID, text: str) -> None:
        said = Story(self._desk.today(), text, id=story)
        tryouts.keep_story(session, self._drafts[story], said)
