"""What a colleague is trying now, in their words, with what they told last and a line for the next."""

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.tryouts.told import ToldField
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.buttons import link
from tlc_desktop.ui.widgets.changing_part import ChangingPart, headed, stacked
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.story_thread import StoryThread

DOT = " · "
NEWEST = 2
MOST = 3
DAYS = 64


class Trying(NamedTuple):
    """A try-out, and whom its owner chose to ask."""

    tryout: TryOut
    friend: str


class TryingNow(ChangingPart):
    """One block for each try-out that is open; nothing while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("trying_now")
        self._desk = desk
        self._whole: UUID | None = None  # of whom all are wanted

    def show_member(self, member: Member, trying: tuple[Trying, ...], *, small: bool) -> None:
        """Show what a member is trying."""
        if self._whole != member.id:
            self._whole = None
        shown = (member.id, trying, small, self._desk.today())
        self.put(shown, (lambda: self._blocks(member.id, trying, small)) if trying else None)

    def _blocks(self, member: UUID, trying: tuple[Trying, ...], small: bool) -> QWidget:
        """The first few at once; the rest when they are wanted, for years may leave many open."""
        made, column = stacked(theme.SPACE_16)
        few = len(trying) if self._whole == member else MOST
        for each in trying[:few]:
            column.addWidget(self._block(each, small))
        if trying[few:]:
            more = link(self.tr("More"), "trying_more")
            more.setAccessibleName(self.tr("More that they are trying now"))
            column.addWidget(more)

            def show_rest() -> None:
                self._whole = member
                rest = [self._block(each, small) for each in trying[few:]]
                for block in rest:
                    column.addWidget(block)
                if (field := rest[0].findChild(ToldField)) is not None:
                    field.setFocus()
                more.hide()

            more.clicked.connect(show_rest)
        return made

    def _block(self, trying: Trying, small: bool) -> QWidget:
        tryout = trying.tryout
        quoted = self._desk.formats.quote(tryout.what)
        opens = link(self.tr("Open"), f"open_tryout_{tryout.id}")
        opens.setAccessibleName(self.tr("Open {words}").format(words=quoted))
        opens.clicked.connect(lambda: self._desk.go("tryouts", tryout.id))
        made, column = headed(self.tr("Trying now"), opens)
        column.addSpacing(theme.SPACE_8)
        words = Label(quoted, TextRole.OWN_WORDS, wrap=True, align_by_text=True, balanced=True)
        words.setObjectName("trying_words")
        column.addWidget(words)
        column.addWidget(labels.caption(self._facts(trying, small), wrap=True))
        column.addSpacing(theme.SPACE_8)
        next_one = self.tr("What happened next, in their words")
        field = ToldField(self._desk, tryout.id, next_one, next_one)
        thread = StoryThread(f"thread_{tryout.id}", self.tr("The story"), field)
        thread.set_widgets([self._line(story) for story in tryout.stories[-NEWEST:]])
        column.addWidget(thread)
        return made

    def _facts(self, trying: Trying, small: bool) -> str:
        tryout = trying.tryout
        parts = [isolate(tryout.with_class)] if tryout.with_class.strip() else []
        parts.append(
            self.tr("since {day}").format(day=isolate(self._desk.formats.day_month(tryout.day)))
        )
        if trying.friend:
            asks = self.tr("{name} will ask").format(name=isolate(trying.friend))
            if tryout.talk_on and not small:
                day = isolate(self._desk.formats.day_month(tryout.talk_on))
                asks = self.tr("{name} will ask, after {day}").format(
                    name=isolate(trying.friend), day=day
                )
            parts.append(asks)
        return DOT.join(parts)

    def _line(self, story: Story) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        day = labels.caption(self._desk.formats.short_day(story.day))
        day.setMinimumWidth(theme.measure(DAYS))
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for text in story.parts:
            if text.strip():
                beside.addWidget(labels.body(text))
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        return made
