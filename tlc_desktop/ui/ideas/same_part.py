"""Two ideas that are one: choosing the other, seeing what comes of it, and making them one."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import ideas, merged_ideas
from tlc_desktop.storage.merged_ideas import OneIdea
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.authors import credits_by_part
from tlc_desktop.ui.ideas.chooser import IdeaChooser
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.reveal import into_sight
from tlc_desktop.ui.widgets.slots import on_text

MOST = 5
MERGE = str(QT_TRANSLATE_NOOP("Steps", "Make two ideas one"))


class OnePreview(QFrame):
    """What comes of two ideas, before it is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "same_preview", self.tr("What they become"))
        self.setProperty("ground", "card")
        self.told = labels.body("")
        self.told.setObjectName("same_told")
        self.leads = ComboField(self.tr("Whose title and words come first?"), "same_leads", [])
        self.leave = buttons.quiet(self.tr("Leave them two"), "same_leave")
        self.make = buttons.plain(self.tr("Make them one"), "same_make")
        foot = FlowLayout(gap=10)
        foot.addWidget(self.make)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.caption_bold(self.tr("They become one idea")))
        column.addWidget(self.leads)
        column.addWidget(self.told)
        column.addLayout(foot)
        self.hide()

    def show_told(self, told: str, *, can_be: bool) -> None:
        """Say what comes of it, or why it cannot be."""
        self.told.setText(told)
        self.make.setVisible(can_be)
        self.leads.setVisible(can_be)
        announce(self.leave, told)
        if self.isHidden():
            self.show()
            into_sight(self)
            (self.make if can_be else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)


class SameSide(QWidget):
    """The way to say that an idea is another one too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "same", self.tr("The same as another idea"))
        self._desk = desk
        self._idea: Idea | None = None
        self._other: UUID | None = None
        self.open = buttons.quiet(self.tr("It is the same as…"), "same_open", "ideas")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self.open.clicked.connect(self._choose)

    @cached_property
    def chooser(self) -> IdeaChooser:
        """What the other idea is chosen with; made when it is first wanted."""
        made = IdeaChooser(self._desk, "same_chooser", self.tr("Which idea is the same?"))
        self._column.addWidget(made)
        made.picked.connect(self._preview)
        made.closed.connect(self._rest)
        return made

    @cached_property
    def preview(self) -> OnePreview:
        """What comes of it; made when it is first wanted."""
        made = OnePreview(self)
        self._column.addWidget(made)
        made.leave.clicked.connect(self._leave)
        made.make.clicked.connect(self._make)
        on_text(made.leads.edited, lambda _: self._show())
        return made

    def show_idea(self, idea: Idea) -> None:
        """Be about this idea; what was open for another is closed."""
        if self._idea and self._idea.id != idea.id:
            self._close()
        self._idea = idea

    def _close(self) -> None:
        for name in ("chooser", "preview"):
            if name in self.__dict__:
                getattr(self, name).hide()
        self._other = None

    def _rest(self) -> None:
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self._close()
        self.chooser.start(self._idea.id if self._idea else None)

    def _preview(self, key: str, _kind: str) -> None:
        if self._idea is None:
            return
        self._other = UUID(key)
        with self._desk.workspace.read() as session:
            both = ideas.titles(session, (self._idea.id, self._other))
        order = [(str(each), both[each]) for each in (self._idea.id, self._other)]
        self.preview.leads.set_choices(order)
        self.preview.leads.set_choice(str(self._idea.id))
        self._show()

    def _leads(self) -> UUID:
        return UUID(self.preview.leads.choice())

    def _show(self) -> None:
        """Show what they become, with title and words of the one that leads."""
        if self._idea is None or self._other is None:
            return
        try:
            with self._desk.workspace.read() as session:
                one = merged_ideas.one_of(session, self._idea.id, self._other, self._leads())
                around = {each for link in one.family.links for each in (link.idea, link.parent)}
                around |= {each for link in one.family.let_go for each in (link.idea, link.parent)}
                titles = ideas.titles(session, around)
                both = ideas.some(session, [self._idea.id, self._other])
        except UserError as why:
            self.preview.show_told(explain(why, self._desk.words), can_be=False)
            return
        then = next(idea for idea in both if idea.id != self._leads())
        self.preview.show_told("\n".join(self._told(one, then, titles)), can_be=True)

    def _told(self, one: OneIdea, other: Idea, titles: dict[UUID, str]) -> list[str]:
        """What comes of it, a sentence a line."""
        formats = self._desk.formats
        title, was = formats.quote(one.idea.title), formats.quote(other.title)
        said = [
            self.tr("{title}, with the words of {other} under its own.").format(
                title=title, other=was
            )
        ]
        said += self._parts(one.idea)
        here, links = one.idea.id, one.family.links
        above = [link.parent for link in links if link.idea == here]
        below = [link.idea for link in links if link.parent == here]
        came, went = self.tr("It came from {title}."), self.tr("From it came {title}.")
        for text, found in ((came, above), (went, below)):
            known = [formats.quote(titles[key]) for key in found if key in titles]
            said += [text.format(title=each) for each in known[:MOST]]
            said += ["…"] if len(known) > MOST else []
        said.append(self.tr("Its try-outs with their stories, and its chain, are those of both."))
        circle = self.tr(
            "That {child} came from {parent} is said no more: it would come from itself."
        )
        for link in one.family.let_go:
            ends = formats.quote(titles[link.idea]), formats.quote(titles[link.parent])
            said.append(circle.format(child=ends[0], parent=ends[1]))
        return said

    def _parts(self, idea: Idea) -> list[str]:
        """Who had which part in it."""
        named = names(Audience.GROUP, self._desk.words)
        said: list[str] = []
        for part, had in credits_by_part(idea).items():
            who = [
                shown_name(self._desk.people, each.member, named)
                if each.member
                else self.tr("the group")
                for each in had
            ]
            if who:
                said.append(f"{label(part, self._desk.words)} {self._desk.formats.list(who)}")
        return said

    def _leave(self) -> None:
        self._close()
        self._rest()

    def _make(self) -> None:
        if self._idea is None or self._other is None:
            return
        kept, other, leads = self._idea.id, self._other, self._leads()
        self._desk.workspace.settle()
        self._close()
        self._rest()
        with self._desk.workspace.change(MERGE, risks=Why.MERGING) as session:
            merged_ideas.make_one(session, kept, other, leads)
        self._desk.tell(self.tr("They are one idea now."), undo=True)
