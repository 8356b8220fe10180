"""The family of an idea: where it came from, what came from it, and adding to both."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import Branch, Idea, IdeaLink, LinkKind, nearby
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.ideas.chooser import IdeaChooser
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.family_tree import FamilyTree, Relative
from tlc_desktop.ui.widgets.fields import LineField

LINK = str(QT_TRANSLATE_NOOP("Steps", "Say where an idea came from"))
UNLINK = str(QT_TRANSLATE_NOOP("Steps", "Take a link away"))
BUILD = str(QT_TRANSLATE_NOOP("Steps", "Note an idea built on this"))


class FamilySide(QWidget):
    """The tree, what the idea came from, and two ways to grow it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "family", self.tr("Its family"))
        self._desk = desk
        self._idea: Idea | None = None
        self._shown: object = None
        self.tree = FamilyTree("family_tree", self.tr("Its family"))
        self.all = buttons.quiet("", "family_all")
        self._whole = False
        self._branches: Sequence[Branch] = ()
        self._titles: dict[UUID, str] = {}
        self._parents = QWidget()
        self.came_from = buttons.quiet(self.tr("It came from…"), "family_from", "ideas")
        self.build = buttons.quiet(self.tr("Note an idea built on this"), "family_build", "plus")
        self.built = LineField(
            "",
            "family_built",
            self.tr("Its title, then Enter"),
            self.tr("The new idea’s title"),
            parent=self,
        )
        self.built.hide()
        self._draft = Draft(desk, "family_built", title=typed(self.built))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        top = QHBoxLayout()
        top.addWidget(labels.section(self.tr("Its family")), 1)
        top.addWidget(self.all)
        self._column.addLayout(top)
        self._column.addWidget(self.tree)
        self._column.addWidget(self._parents)
        leading = Qt.AlignmentFlag.AlignLeading
        self._column.addWidget(self.came_from, 0, leading)
        self._chooser_place = QVBoxLayout()
        self._column.addLayout(self._chooser_place)
        self._column.addWidget(self.build, 0, leading)
        self._column.addWidget(self.built)
        self._connect()

    @cached_property
    def chooser(self) -> IdeaChooser:
        """What the idea that this one came from is chosen with; made when it is first wanted."""
        kinds = [(kind.value, label(kind, self._desk.words)) for kind in LinkKind]
        made = IdeaChooser(self._desk, "family_chooser", self.tr("It came from…"), kinds)
        self._chooser_place.addWidget(made)
        made.picked.connect(self._link)
        return made

    def _connect(self) -> None:
        self.tree.opened.connect(self._go)
        self.all.clicked.connect(self._turn_whole)
        self.came_from.clicked.connect(self._choose)
        self.build.clicked.connect(self._start_building)
        self.built.edit.returnPressed.connect(self._build)

    def show_family(
        self,
        idea: Idea,
        branches: Sequence[Branch],
        parents: Sequence[IdeaLink],
        titles: dict[UUID, str],
    ) -> None:
        """Show the family; `parents` are the links to what the idea came from."""
        another = self._idea is None or self._idea.id != idea.id
        self._idea = idea
        self._draft.show(idea.id)
        if another:
            self._whole = False
            self._turn()
        shown = (idea.id, tuple(branches), tuple(parents), tuple(titles.items()))
        if shown == self._shown:
            return
        self._shown = shown
        self._branches, self._titles = branches, titles
        self._show_tree(idea.id)
        self._show_parents(parents, titles)

    def _show_tree(self, idea: UUID) -> None:
        """Show the nearest of the family, or all of it where that was asked for."""
        near = nearby(self._branches, idea)
        shown = self._branches if self._whole else near
        relatives = [
            Relative(
                str(branch.idea),
                self._titles.get(branch.idea, ""),
                branch.depth,
                label(branch.kind, self._desk.words) if branch.kind else "",
                branch.idea == idea,
            )
            for branch in shown
        ]
        self.tree.set_family(relatives if len(relatives) > 1 else [])
        self.tree.setVisible(len(relatives) > 1)
        every = self._desk.formats.number(len(self._branches))
        self.all.setText(
            self.tr("The nearest only")
            if self._whole
            else self.tr("All {number}").format(number=every)
        )
        self.all.setAccessibleName(self.all.text())
        self.all.setVisible(len(near) < len(self._branches))

    def _turn_whole(self) -> None:
        self._whole = not self._whole
        if self._idea:
            self._show_tree(self._idea.id)

    def _turn(self) -> None:
        """Close what was open for another idea; what is half-typed for this one is there."""
        self.built.setVisible(self._draft.is_typed())
        if "chooser" in self.__dict__:
            self.chooser.hide()

    def _show_parents(self, parents: Sequence[IdeaLink], titles: dict[UUID, str]) -> None:
        """One line for each idea it came from, with a button that takes the link away."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(0)
        for link in parents:
            title = self._desk.formats.quote(titles.get(link.parent, ""))
            row = QHBoxLayout()
            row.addWidget(labels.caption(self.tr("It came from {title}").format(title=title)), 1)
            tip = self.tr("Take the link away")
            gone = buttons.icon_button("bin", tip, f"unlink_{link.id}")
            gone.setAccessibleName(f"{tip}: {title}")
            gone.clicked.connect(lambda _=False, key=link.id: self._unlink(key))
            row.addWidget(gone)
            column.addLayout(row)
        self._column.replaceWidget(self._parents, box)
        self._parents.hide()
        self._parents.deleteLater()
        self._parents = box

    def _go(self, key: str) -> None:
        if self._idea and key != str(self._idea.id):
            self._desk.go("idea", UUID(key))

    def _choose(self) -> None:
        self.chooser.start(self._idea.id if self._idea else None)

    def _link(self, parent: str, kind: str) -> None:
        if self._idea:
            with self._desk.workspace.change(LINK) as session:
                ideas.add_link(session, IdeaLink(self._idea.id, UUID(parent), LinkKind(kind)))

    def _unlink(self, link: UUID) -> None:
        self.came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        with self._desk.workspace.change(UNLINK) as session:
            ideas.remove_link(session, link)

    def _start_building(self) -> None:
        self.built.show()
        self.built.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        title = one_line(self.built.text())
        if not title or self._idea is None:
            return
        with self._draft.added(BUILD) as session:
            key = ideas.add(session, Idea(title, self._desk.today()))
            ideas.add_link(session, IdeaLink(key, self._idea.id, LinkKind.BUILT_ON))
        self.built.hide()
        self._desk.go("idea", key)
