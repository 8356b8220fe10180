"""Making one of two members who are one person: asked with all that comes together, and undone by one key."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import MembersAreTwo
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.merging import alike_to, as_one
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import merging
from tlc_desktop.storage.merging import Shared
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.members.people_acts import shown_to
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.changing_part import ChangingPart, line_to_do
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.window.record_table import RECORDS

MERGE = str(QT_TRANSLATE_NOOP("Steps", "Make one of two colleagues"))
WIDE, LEAST = 560, 132
SHOWN = 120
DOT = " · "


class TwinLine(ChangingPart):
    """A question beside a name that may be in the list twice; nothing beside any other.

    Signals:
        wanted: Both are to be looked at; carries the id of the other.
    """

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("member_twin")
        self._desk = desk

    def show_member(self, member: Member) -> None:
        """Ask about whoever may be the same person as a member."""
        other = alike_to(member, self._desk.people.values())
        self.put(other, (lambda: self._line(other)) if other else None)

    def _line(self, other: Member) -> QWidget:
        text = self.tr(
            "Is {name} the same person, typed twice? If not, write what each of them teaches."
        ).format(name=isolate(shown_to(self._desk, other)))
        look = buttons.quiet(self.tr("Look at both"), "member_twin_look")
        look.setAccessibleDescription(text)
        look.clicked.connect(lambda: self.wanted.emit(other.id))
        return line_to_do("people", text, look)


def merge(parent: QWidget, desk: Desk, member: Member, other: UUID | None = None) -> None:
    """Ask who a member is as well, show what comes together, and make one of the two.

    Args:
        parent: What asks.
        desk: The open file.
        member: Whose page it is.
        other: Who is proposed.
    """
    desk.workspace.settle()
    dialog = MergeMembers(parent, desk, member, other)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    stays, goes = dialog.pair()
    with desk.workspace.change(MERGE, risks=Why.MERGING) as session:
        merging.merge(session, stays.id, goes.id)
    desk.go("people", stays.id)
    desk.tell(dialog.told(), undo=True)


class MergeMembers(PlainDialog):
    """The other line, the name that stays, and what comes together."""

    def __init__(self, parent: QWidget, desk: Desk, member: Member, other: UUID | None) -> None:
        super().__init__(
            parent,
            "merge_member",
            self.tr("Was {name} typed twice?").format(name=isolate(shown_to(desk, member))),
            self.tr("Both lines become one. All of both stays, and one Undo parts them again."),
        )
        self._desk = desk
        self._member = member
        there = {str(key): each for key, each in desk.people.items() if key != member.id}
        with desk.workspace.read() as session:
            self._in_bin = {str(each.id): each for each in merging.in_bin(session)}
        self._others = there | self._in_bin
        first = ("", self.tr("Choose somebody"))
        offered = [(key, self._offered(key)) for key in self._others]
        self.other = ComboField(
            self.tr("The same person is also"), "merge_other", [first, *offered]
        )
        self.name = ComboField(self.tr("The name that stays"), "merge_name", [])
        self._what = labels.section(self.tr("What comes together"))
        self.rows = RowList("merge_preview", self.tr("What comes together"))
        self._refused = labels.body("", "honey_ink")
        self._act = buttons.primary(self.tr("Make them one"), "merge_member_act")
        self._arrange()
        self.other.edited.connect(self._choose)
        self.name.edited.connect(self._show)
        self.other.set_choice(str(other or ""))
        self._choose()

    def pair(self) -> tuple[Member, Member]:
        """Who stays, and who goes."""
        other = self._others[self.other.choice()]
        swapped = self.name.choice() == str(other.id)
        return (other, self._member) if swapped else (self._member, other)

    def told(self) -> str:
        """What is said once they are one."""
        name = shown_to(self._desk, self.pair()[0])
        return self.tr("{name} is in the list once now.").format(name=isolate(name))

    def _arrange(self) -> None:
        self.rows.setMinimumHeight(theme.measure(LEAST))
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout()
        inside.setSpacing(theme.SPACE_12)
        for part in (self.other, self.name, self._refused, self._what):
            inside.addWidget(part)
        inside.addWidget(self.rows, 1)
        self.column.insertLayout(2, inside, 1)
        self.add(buttons.quiet(self.tr("Not now"), "merge_member_keep"), accepts=False)
        self._act.setDefault(True)
        self.add(self._act, accepts=True)
        self.setMinimumWidth(theme.measure(WIDE))

    def _offered(self, key: str) -> str:
        member = self._others[key]
        parts = [shown_to(self._desk, member), member.subject]
        if key in self._in_bin:
            parts.append(self.tr("in the bin"))
        return DOT.join(isolate(part) for part in parts if part.strip())

    def _choose(self) -> None:
        """Another was chosen: each of the two names may stay, but one in the bin."""
        key, own = self.other.choice(), str(self._member.id)
        both = {own} if key in self._in_bin else {own, key}
        of_both = [each for each in self._desk.people.values() if str(each.id) in both]
        self.name.set_choices([(str(each.id), shown_to(self._desk, each)) for each in of_both])
        self.name.set_choice(own)
        self.name.setVisible(len(of_both) > 1)
        self._show()

    def _show(self) -> None:
        chosen = bool(self.other.choice())
        rows: Sequence[RowText] = ()
        refused = ""
        if chosen:
            stays, goes = self.pair()
            try:
                with self._desk.workspace.read() as session:
                    merging.check(session, stays.id, goes.id)
                    rows = self._rows(stays, goes, merging.preview(session, stays.id, goes.id))
            except MembersAreTwo as two:
                refused = explain(two, self._desk.words)
        self.rows.set_rows(rows)
        self._refused.setText(refused)
        self._refused.setVisible(bool(refused))
        for part in (self.rows, self._what):
            part.setVisible(chosen and not refused)
        self._act.setEnabled(chosen and not refused)
        self.adjustSize()

    def _rows(self, stays: Member, goes: Member, shared: Sequence[Shared]) -> list[RowText]:
        facts = self._facts(stays, as_one(stays, goes))
        said = [*facts, *(self._of_record(each) for each in shared)]
        if not said:
            said = [(self.tr("Nothing else is kept of them: one line goes."), "")]
        return [
            RowText(str(n), one_line(elided(title, SHOWN)), caption, light=True)
            for n, (title, caption) in enumerate(said)
        ]

    def _facts(self, stays: Member, whole: Member) -> list[tuple[str, str]]:
        """What will be known of who stays that was not known before."""
        since = self._desk.formats.date(whole.since) if whole.since else ""
        said = {
            "other_script": (whole.other_script, self.tr("the name in the other letters")),
            "subject": (whole.subject, self.tr("subject")),
            "room": (whole.room, self.tr("room")),
            "since": (since, self.tr("with us since")),
            "own_words": (whole.own_words, self.tr("in their own words")),
            "private_note": (whole.private_note, self.tr("for your eyes")),
        }
        return [
            (text, what)
            for fact, (text, what) in said.items()
            if getattr(whole, fact) != getattr(stays, fact)
        ]

    def _of_record(self, one: Shared) -> tuple[str, str]:
        record = RECORDS.get(one.kind)
        if record is not None:
            kind = self._desk.words.translate("SearchPage", record.word)
            both = DOT + self.tr("both, then once") if one.in_both else ""
            return one.title or kind, kind + both
        if one.kind == "community":
            return self._desk.community.name, self.tr("facilitates it")
        kept = self.tr("those of the name that stays") if one.in_both else ""
        return self.tr("Free periods"), kept
