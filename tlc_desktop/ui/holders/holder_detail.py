"""Somebody outside the school who knows, every part of which is changed where it stands."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import holders
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.holders.holder_acts import EDIT, LINK, UNLINK
from tlc_desktop.ui.ideas.chooser import IdeaChooser
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, as_typed, old_words_stay, writes
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.in_place import InPlaceField
from tlc_desktop.ui.widgets.list_acts import DELETE, ListAct, ListActs, opening
from tlc_desktop.ui.widgets.rows import RowText


class HolderDetail(QWidget):
    """Name, what about, how to reach them, and the ideas; what is typed is saved as it is typed.

    Signals:
        deleted: They shall go into the bin.
    """

    deleted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "holder_detail", self.tr("Somebody who knows"))
        self._desk = desk
        self._holder: KnowledgeHolder | None = None
        self._name = InPlaceField(
            "", "holder_name", accessible=self.tr("Name"), role=TextRole.HEADING, parent=self
        )
        self.about = TextField(
            self.tr("What they know about"), "holder_about", self.tr("Optional"), parent=self
        )
        self._reach = TextField(
            self.tr("How to reach them without internet"),
            "holder_reach",
            self.tr("Their school, their village, a telephone number, who knows them"),
            lines=2,
            parent=self,
        )
        self.ideas = GrowingList("holder_ideas", self.tr("Ideas to ask them about"), 1, self)
        ListActs(self.ideas, self._offered, self._cells)
        self.more = buttons.quiet(self.tr("Another idea…"), "holder_link", "plus", parent=self)
        self._delete = buttons.quiet(self.tr("Delete"), "holder_delete", "bin", parent=self)
        self._tie()
        self._arrange()

    @cached_property
    def chooser(self) -> IdeaChooser:
        """What an idea is chosen with; made when it is first wanted."""
        made = IdeaChooser(self._desk, "holder_chooser", self.tr("Another idea…"))
        self._chooser_place.addWidget(made)
        made.picked.connect(self._link)
        return made

    def _tie(self) -> None:
        self._texts = {
            "name": self._text("name", self._name),
            "about": self._text("about", self.about),
            "reach": self._text("reach", self._reach),
        }
        self.ideas.opened.connect(self._go)
        self.more.clicked.connect(lambda: self.chooser.start())
        self._delete.clicked.connect(self.deleted)

    def _text(self, fact: str, field: TextField) -> RecordText:
        write = writes(holders.edit, KnowledgeHolder, fact)
        named = fact == "name"
        return RecordText(
            self._desk,
            field,
            f"knowledge_holder:{fact}",
            EDIT,
            write,
            kept=one_line if named else as_typed,
            needed=old_words_stay() if named else "",
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._name)
        column.addWidget(self.about)
        column.addWidget(self._reach)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("Ideas to ask them about")))
        column.addWidget(labels.hairline())
        column.addWidget(self.ideas)
        self._chooser_place = QVBoxLayout()
        column.addLayout(self._chooser_place)
        foot = QHBoxLayout()
        foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addStretch(1)
        foot.addWidget(self._delete)
        column.addLayout(foot)
        column.addStretch(1)

    def show_holder(self, holder: KnowledgeHolder, about: Sequence[Idea]) -> None:
        """Show somebody, and the ideas to ask them about."""
        if self._holder and self._holder.id != holder.id and "chooser" in self.__dict__:
            self.chooser.hide()
        self._holder = holder
        for fact, text in self._texts.items():
            text.show(holder.id, str(getattr(holder, fact)))
        self.ideas.set_rows([RowText(str(idea.id), idea.title, light=True) for idea in about])
        self.ideas.setVisible(bool(about))

    def _offered(self, ids: Sequence[str]) -> list[ListAct]:
        away = ListAct(
            "unlink", self.tr("Take away from here"), lambda: self._unlink(ids), "bin", DELETE
        )
        if len(ids) != 1:
            return [away]
        return [opening(lambda: self._go(ids[0])), away]

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [(row.title,) for row in self.ideas.row_texts() if row.id in set(ids)]

    def _go(self, idea: str) -> None:
        self._desk.go("idea", UUID(idea))

    def _link(self, idea: str, _kind: str) -> None:
        if self._holder is not None:
            with self._desk.workspace.change(LINK) as session:
                holders.link(session, self._holder.id, UUID(idea))
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unlink(self, ids: Sequence[str]) -> None:
        if self._holder is not None:
            with self._desk.workspace.change(UNLINK) as session:
                for idea in ids:
                    holders.unlink(session, self._holder.id, UUID(idea))
