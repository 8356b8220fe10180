"""A colleague's page: what they try now, their ideas, then who they are and how their name may appear."""

from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Audience, Member, MemberState
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import ideas, members, tryouts
from tlc_desktop.storage.written_names import Mention
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.members import erasing, leaving, merging
from tlc_desktop.ui.members.beside import Beside
from tlc_desktop.ui.members.facts import Facts, tied
from tlc_desktop.ui.members.ideas_part import IdeasPart, Parts
from tlc_desktop.ui.members.merging import TwinLine
from tlc_desktop.ui.members.naming_grid import NamingGrid, said_of
from tlc_desktop.ui.members.people_acts import DELETE, RENAME
from tlc_desktop.ui.members.private_part import PrivatePart
from tlc_desktop.ui.members.trying_now import Trying, TryingNow
from tlc_desktop.ui.members.visits_part import VisitsPart
from tlc_desktop.ui.running.tasks import Task
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.changing_part import stacked
from tlc_desktop.ui.widgets.fold import Fold
from tlc_desktop.ui.widgets.in_place import InPlace

COME_AND_GO = str(QT_TRANSLATE_NOOP("Steps", "Change who is with us"))
DOT = " · "

# From one state to the others that are offered; no reason is asked for any.
_NEXT = {
    MemberState.INVITED: (MemberState.JOINED, MemberState.LEFT),
    MemberState.JOINED: (MemberState.RESTING, MemberState.LEFT),
    MemberState.RESTING: (MemberState.JOINED, MemberState.LEFT),
    MemberState.LEFT: (MemberState.JOINED,),
}


class MemberPart(QWidget):
    """Everything of one member.

    Signals:
        erased: The member was taken out of the file for good.
    """

    erased = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("member")
        self._desk = desk
        self._member: Member | None = None
        self._erasing: Task[list[Mention]] | None = None
        self._small = False
        self.name = InPlace(
            "member_name", self.tr("Name"), "", TextRole.HEADING, one_line=True, parent=self
        )
        self._named = tied(
            desk,
            self.name,
            "name",
            RENAME,
            kept=one_line,
            needed=self.tr("The name stays as it was until there is another."),
            say=self._say,
        )
        self._about = labels.caption("")
        self._about.setObjectName("member_state")
        self._note = labels.caption("", "honey_ink")
        self._note.setObjectName("member_name_note")
        self.acts = buttons.icon_button(
            "more", self.tr("More for this colleague"), "member_more", parent=self
        )
        self.path = buttons.quiet(self.tr("Print their path"), "print_path", "print", parent=self)
        self.path.clicked.connect(self._print_path)
        self._moves: dict[MemberState, QAction] = {}
        self._offer_acts()
        self.twin = TwinLine(desk)
        self.twin.wanted.connect(self._merge)
        self.trying = TryingNow(desk)
        self.ideas = IdeasPart(desk)
        self.visits = VisitsPart(desk)
        self._facts = Fold("member_facts_fold", self.tr("Facts"), self._all_facts, self)
        self._naming = Fold(
            "member_naming_fold", self.tr("How this name may appear"), lambda: self.naming, self
        )
        self._arrange()

    @cached_property
    def facts(self) -> Facts:
        """What is known of them; made when it is first unfolded."""
        made = Facts(self._desk, self)
        if self._member:
            made.show_member(self._member)
        return made

    @cached_property
    def naming(self) -> NamingGrid:
        """How their name may appear; made when it is first unfolded."""
        made = NamingGrid(self._desk, self)
        if self._member:
            made.show_member(self._member)
        return made

    @cached_property
    def private(self) -> PrivatePart:
        """What only the facilitator reads; made when the facts are first unfolded."""
        made = PrivatePart(self._desk, self)
        if self._member:
            made.show_member(self._member)
        return made

    def show_member(self, member: Member) -> None:
        """Show a member as saved, what they try, and the ideas that they had a part in."""
        self._member = member
        self._small = theme.compact(self)
        told = self.path.accessibleName()
        self.path.setText("" if self._small else told)  # where there is little room, an icon
        self.path.setToolTip(theme.tip(told if self._small else ""))
        people = self._desk.people
        with self._desk.workspace.read() as session:
            trying = tryouts.open_of(session, member.id)
            known = ideas.found(session, member=member.id)
        named = names(Audience.GROUP, self._desk.words)
        asked = [shown_name(people, each.friend, named) if each.friend else "" for each in trying]
        self._named.show(member.id, member.name)
        self.twin.show_member(member)
        self.trying.show_member(member, tuple(map(Trying, trying, asked)), small=self._small)
        self.ideas.show_member(Parts(member, known, people), small=self._small)
        self._say_about(member)
        visited = self.visits.show_member(member, small=self._small)
        self._facts.suggest(not trying and not known and not visited)
        for part in ("facts", "naming", "private"):
            if part in self.__dict__:
                getattr(self, part).show_member(member)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._member and theme.compact(self) is not self._small:
            self.show_member(self._member)

    def _say_about(self, member: Member) -> None:
        """What stands in the line of each heading."""
        words, formats = self._desk.words, self._desk.formats
        is_here = member.state is MemberState.JOINED
        called = member.called if member.called != member.name else ""
        state = "" if is_here else label(member.state, words)
        about = (called, "" if self._small else member.subject, state)
        self._about.setText(DOT.join(isolate(part) for part in about if part.strip()))
        since = self.tr("with us since {month}")
        month = since.format(month=isolate(formats.month(member.since))) if member.since else ""
        known = (member.subject, member.room, member.other_script)
        facts = [isolate(part) for part in known if part.strip()]
        self._facts.head.set_says(DOT.join([*facts, month] if month else facts))
        self._naming.head.set_says(said_of(member, words))
        for state, act in self._moves.items():
            act.setVisible(state in _NEXT[member.state])
        back = member.state in (MemberState.RESTING, MemberState.LEFT)
        self._moves[MemberState.JOINED].setText(self.tr("Come back") if back else self.tr("Joined"))

    def _offer_acts(self) -> None:
        menu = worn(QMenu(self.acts))
        texts = {
            MemberState.JOINED: self.tr("Joined"),
            MemberState.RESTING: self.tr("Take a break"),
            MemberState.LEFT: self.tr("Leave"),
        }
        for state, text in texts.items():
            self._moves[state] = act = menu.addAction(text)
            act.setObjectName(f"member_{state}")
            act.triggered.connect(lambda _=False, state=state: self._come_or_go(state))
        menu.addSeparator()
        paper = menu.addAction(self.tr("Print all that is theirs"))
        paper.setObjectName("member_take_paper")
        paper.triggered.connect(self._take_on_paper)
        file = menu.addAction(self.tr("Save all that is theirs…"))
        file.setObjectName("member_take_file")
        file.triggered.connect(self._take_as_file)
        menu.addSeparator()
        twice = menu.addAction(self.tr("Typed twice…"))
        twice.setObjectName("member_merge")
        twice.triggered.connect(lambda: self._merge())
        delete = menu.addAction(self.tr("Delete"))
        delete.setObjectName("member_delete")
        delete.triggered.connect(self._delete)
        erase = menu.addAction(self.tr("Erase for ever…"))
        erase.setObjectName("member_erase")
        erase.triggered.connect(self._erase)
        self.acts.setMenu(menu)
        self.acts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.name)
        row.addWidget(self._about)
        row.addWidget(self._note)
        row.addStretch(1)
        row.addWidget(self.path)
        row.addWidget(self.acts)
        self._note.hide()
        self.name.setMinimumWidth(theme.measure(80))  # with large letters it wraps
        for beside in (self._about, self._note):
            beside.setMinimumWidth(1)
        column.addLayout(row)
        column.addWidget(self.twin)
        column.addWidget(self.trying)
        column.addWidget(Beside(self.ideas, self.visits))
        folds = QVBoxLayout()
        folds.setSpacing(0)
        folds.addWidget(self._facts)
        folds.addWidget(self._naming)
        column.addLayout(folds)
        column.addStretch(1)

    def _all_facts(self) -> QWidget:
        made, column = stacked(theme.SPACE_16)
        column.addWidget(self.facts)
        column.addWidget(self.private)
        return made

    def _say(self, sentence: str) -> None:
        """In the place of what stands beside the name, so that nothing moves."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._about.setVisible(not sentence)

    def _key(self) -> UUID | None:
        return self._member.id if self._member else None

    def _print_path(self) -> None:
        self._desk.go("print", self._key(), kind="path")

    def _come_or_go(self, state: MemberState) -> None:
        if key := self._key():
            with self._desk.workspace.change(COME_AND_GO) as session:
                members.edit(session, key, lambda member: replace(member, state=state))

    def _delete(self) -> None:
        if self._member:
            sentence = self.tr("{name} is in the bin.")
            quoted = self._desk.formats.quote(self._member.name)
            self._desk.bin("member", self._member.id, DELETE, sentence.format(name=quoted))

    def _take_on_paper(self) -> None:
        if self._member is not None:
            self._desk.go("print", self._member.id, kind="leaving")

    def _take_as_file(self) -> None:
        if self._member is not None:
            leaving.save_theirs(self, self._desk, self._member)

    def _merge(self, other: UUID | None = None) -> None:
        if self._member is not None:
            merging.merge(self, self._desk, self._member, other)

    def _erase(self) -> None:
        if self._member is not None and self._erasing is None:
            self._erasing = erasing.erase(self, self._desk, self._member, self.erased.emit)
            self._erasing.ended.connect(self._erasing_ended)

    def _erasing_ended(self) -> None:
        self._erasing = None
