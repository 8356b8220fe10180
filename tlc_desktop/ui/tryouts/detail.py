"""One try-out: its owner's words, the facts of it, its story and the answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.name_parts import first_name
from tlc_desktop.domain.naming import Names, shown_name
from tlc_desktop.domain.text import elided
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.chooser import IdeaChooser
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, old_words_stay, writes
from tlc_desktop.ui.tryouts.answer import AnswerBar
from tlc_desktop.ui.tryouts.story import StoryPart
from tlc_desktop.ui.tryouts.try_out_acts import DELETE
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.in_place import InPlaceField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.thin_bar import ROOM

WRITE = str(QT_TRANSLATE_NOOP("Steps", "Edit try-out"))
FRIEND = str(QT_TRANSLATE_NOOP("Steps", "Choose a follow-up friend"))
DAY = str(QT_TRANSLATE_NOOP("Steps", "Choose when to talk about it"))
LINK = str(QT_TRANSLATE_NOOP("Steps", "Link to an idea"))

Text = tuple[InPlaceField, RecordText]
# How many letters of an idea's title stand beside its owner's name.
SHORT, LONG = 26, 44


@dataclass(frozen=True, slots=True)
class TryOutShown:
    """A try-out with what stands around it.

    Attributes:
        people: Without those in the bin.
        naming: How they are named, and who is in the bin.
    """

    tryout: TryOut
    people: dict[UUID, Member]
    naming: Names
    idea: Idea | None

    @property
    def owner(self) -> str:
        return shown_name(self.people, self.tryout.owner, self.naming)

    @property
    def called(self) -> str:
        """What its owner is called."""
        owner = self.people.get(self.tryout.owner)
        return (owner.called or first_name(owner.name)) if owner else self.naming.anyone


class TryOutDetail(QWidget):
    """The chosen try-out, every part of which can be changed where it stands."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "try_out_detail", self.tr("The try-out"))
        self._desk = desk
        self._shown: TryOutShown | None = None
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(self._inside, "try_out_scroll", self), 1)
        self._owner = Label("", TextRole.SECTION, parent=self._inside)
        self._texts: dict[str, Text] = {
            "what": self._text("what", "", self.tr("What they want to try"), TextRole.OWN_WORDS),
            "with_class": self._text("with_class", self.tr("with")),
            "first_step": self._text("first_step", self.tr("smallest first step")),
            "already_doing": self._text("already_doing", self.tr("what I was already doing")),
        }
        self.friend = ComboField(
            self.tr("follow-up friend"), "try_out_friend", [], parent=self._inside
        )
        self.friend.combo.setProperty("read", True)
        self.talk_on = DateField(
            self.tr("talk about it on"),
            "try_out_talk_on",
            desk.formats,
            self.tr("Optional"),
            optional=True,
            sense=Sense.TO_COME,
            parent=self._inside,
        )
        self.talk_on.edit.setProperty("read", True)
        self.idea_link = buttons.quiet("", "try_out_idea", "ideas", parent=self._inside)
        self.idea_more = self._idea_menu()
        self.story = StoryPart(desk, self._inside)
        self.answer = AnswerBar(desk, self)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.answer)
        foot.addSpacing(ROOM)  # as what scrolls above it, whose bar lies in the margin
        whole.addLayout(foot)
        self._arrange()
        self.friend.edited.connect(self._set_friend)
        self.talk_on.edited.connect(self._set_day)
        self.idea_link.clicked.connect(self._open_idea)

    @cached_property
    def chooser(self) -> IdeaChooser:
        """What the idea is chosen with; made when it is first wanted."""
        made = IdeaChooser(self._desk, "try_out_chooser", self.tr("Which idea does it try?"))
        self._chooser_place.addWidget(made)
        made.picked.connect(self._set_idea)
        return made

    def _text(
        self, fact: str, caption: str, accessible: str = "", role: TextRole = TextRole.BODY
    ) -> Text:
        field = InPlaceField(
            caption,
            f"try_out_{fact}",
            self.tr("Optional"),
            accessible or caption,
            role,
            parent=self._inside,
        )
        write = writes(tryouts.edit, TryOut, fact)
        needed = old_words_stay() if fact == "what" else ""
        return field, RecordText(self._desk, field, f"try_out:{fact}", WRITE, write, needed=needed)

    def _idea_menu(self) -> QToolButton:
        told = self.tr("The idea that it tries")
        button = buttons.icon_button("more", told, "try_out_idea_more", parent=self._inside)
        menu = worn(QMenu(button))
        other = menu.addAction(self.tr("Another idea…"))
        other.triggered.connect(self._choose_idea)
        none = menu.addAction(self.tr("No idea"))
        none.triggered.connect(lambda: self._set_idea("", ""))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, theme.SPACE_8)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(self._top())
        column.addWidget(self._texts["what"][0])
        self._chooser_place = QVBoxLayout()
        column.addLayout(self._chooser_place)
        column.addLayout(self._facts())
        column.addSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("The story")))
        column.addWidget(labels.hairline())
        column.addSpacing(theme.SPACE_4)
        column.addWidget(self.story)
        column.addStretch(1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        told = self.tr("Put it into the bin")
        bin_button = buttons.icon_button("bin", told, "try_out_bin", parent=self._inside)
        bin_button.clicked.connect(self._delete)
        row.setSpacing(theme.SPACE_4)
        row.addWidget(self._owner, 1)
        row.addWidget(self.idea_link)
        row.addWidget(self.idea_more)
        row.addWidget(bin_button)
        return row

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_20)
        grid.setVerticalSpacing(theme.SPACE_8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._texts["with_class"][0], 0, 0, top)
        grid.addWidget(self._texts["first_step"][0], 0, 1, top)
        grid.addWidget(self.friend, 1, 0, top)
        grid.addWidget(self.talk_on, 1, 1, top)
        grid.addWidget(self._texts["already_doing"][0], 2, 0, 1, 2, top)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 5)
        return grid

    def show_tryout(self, shown: TryOutShown) -> None:
        """Show what is saved."""
        before = self._shown.tryout.id if self._shown else None
        self._shown = shown
        tryout = shown.tryout
        self._owner.setText(shown.owner)
        for fact, (_, text) in self._texts.items():
            text.show(tryout.id, getattr(tryout, fact))
        self._show_friend(shown)
        self.talk_on.set_day(tryout.talk_on)
        self._show_idea(shown.idea)
        if before != tryout.id and "chooser" in self.__dict__:
            self.chooser.hide()
        self.story.show_tryout(tryout)
        self.answer.show_tryout(tryout, shown.called)

    def write(self) -> None:
        """Put the keyboard into its owner's words."""
        edit = self._texts["what"][0].edit
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.selectAll()

    def _show_friend(self, shown: TryOutShown) -> None:
        offered = [
            (str(m.id), m.name)
            for m in shown.people.values()
            if m.id != shown.tryout.owner
            and (m.state is MemberState.JOINED or m.id == shown.tryout.friend)
        ]
        friend = shown.tryout.friend
        if friend and friend not in shown.people:
            offered.append((str(friend), shown.naming.anyone))
        self.friend.set_choices([("", self.tr("Nobody")), *offered])
        self.friend.set_choice(str(friend or ""))

    def _show_idea(self, idea: Idea | None) -> None:
        whole = self.tr("Idea: {title}").format(title=isolate(idea.title)) if idea else ""
        small = theme.compact(self)
        self._texts["what"][0].edit.set_role(TextRole.LEAD if small else TextRole.OWN_WORDS)
        shown = elided(idea.title, SHORT if small else LONG) if idea else ""
        text = shown or self.tr("Link it to an idea…")
        self.idea_link.setText(buttons.escaped(text))
        self.idea_link.setAccessibleName(whole or text)
        self.idea_link.setToolTip(theme.tip(whole))
        self.idea_more.setVisible(idea is not None)

    def _open_idea(self) -> None:
        idea = self._shown.idea if self._shown else None
        if idea:
            self._desk.go("idea", idea.id)
        else:
            self._choose_idea()

    def _choose_idea(self) -> None:
        self.chooser.start(self._shown.tryout.idea if self._shown else None)

    def _edit(self, step: str, change: Callable[[TryOut], TryOut]) -> None:
        if self._shown:
            with self._desk.workspace.change(step) as session:
                tryouts.edit(session, self._shown.tryout.id, change)

    def _set_friend(self, key: str) -> None:
        friend = UUID(key) if key else None
        self._edit(FRIEND, lambda tryout: replace(tryout, friend=friend))

    def _set_day(self, day: str) -> None:
        talk_on = date.fromisoformat(day) if day else None
        self._edit(DAY, lambda tryout: replace(tryout, talk_on=talk_on))

    def _set_idea(self, key: str, _kind: str) -> None:
        idea = UUID(key) if key else None
        self._edit(LINK, lambda tryout: replace(tryout, idea=idea))

    def _delete(self) -> None:
        if self._shown:
            sentence = self.tr("The try-out of {name} is in the bin.").format(
                name=isolate(self._shown.owner)
            )
            self._desk.bin("try_out", self._shown.tryout.id, DELETE, sentence)
