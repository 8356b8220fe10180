"""What is known of a member: each fact with its reason, and all but the name optional."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import right_to_left
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, as_typed, writes
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.in_place import InPlace
from tlc_desktop.ui.widgets.labels import Label

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Change a colleague’s page"))


def tied(
    desk: Desk,
    field: BidiTextEdit | TextField,
    fact: str,
    label: str,
    *,
    kept: Callable[[str], str] = as_typed,
    needed: str = "",
    say: Callable[[str], None] | None = None,
) -> RecordText:
    """`field` tied to a fact of whichever member is shown."""
    write = writes(members.edit, Member, fact)
    return RecordText(
        desk, field, f"member:{fact}", label, write, kept=kept, needed=needed, say=say
    )


class Facts(QWidget):
    """The facts, in three columns, or two where there is less room."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("member_facts")
        self._desk = desk
        self._member: Member | None = None
        self._typed: dict[str, RecordText] = {}
        self._cells = self._all_cells()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_16)
        self._grid.setVerticalSpacing(theme.SPACE_12)
        self._columns = 0
        self._lay_out(1)

    def show_member(self, member: Member) -> None:
        """Show what is known of a member."""
        self._member = member
        self._say_which_letters(member.name)
        for fact, typed in self._typed.items():
            typed.show(member.id, str(getattr(member, fact)))
        self.since.set_day(member.since)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit = self.width() // theme.measure(194)
        self._lay_out(max(1, min(fit, 3)))

    def _all_cells(self) -> list[QWidget]:
        text = self._text_cell
        return [
            text("called", self.tr("What we call them"), self.tr("as our pages say it")),
            self._other_script_cell(),
            text("subject", self.tr("Subject"), self.tr("to know whom to ask")),
            text("room", self.tr("Room"), self.tr("to find each other")),
            self._since_cell(),
            text(
                "own_words",
                self.tr("In their own words"),
                self.tr("only if they like to"),
                one_line=False,
            ),
        ]

    def _since_cell(self) -> QWidget:
        made = QWidget(self)
        self.since = DateField(
            "",
            "member_since",
            self._desk.formats,
            self.tr("Optional"),
            self.tr("With us since"),
            optional=True,
            spelled=self._desk.formats.month,
            sense=Sense.GONE_BY,
            parent=made,
        )
        self.since.edited.connect(self._since)
        caption = self._caption(self.tr("With us since"), made)
        return self._cell(made, caption, self.since, self.tr("for our own history"))

    def _other_script_cell(self) -> QWidget:
        """The name in the letters that it is not written in: `show_member` says which."""
        reason = self.tr("for pages in that language, and to find them")
        made = QWidget(self)
        edit = InPlace("member_other_script", "", self.tr("Optional"), one_line=True, parent=made)
        edit.setAccessibleDescription(reason)
        self._typed["other_script"] = tied(self._desk, edit, "other_script", EDIT)
        self._other_script = edit
        self._which_letters = self._caption("", made)
        return self._cell(made, self._which_letters, edit, reason)

    def _say_which_letters(self, name: str) -> None:
        latin = right_to_left(name)
        text = self.tr("In Latin letters") if latin else self.tr("In Arabic letters")
        self._which_letters.setText(text)
        self._other_script.setAccessibleName(text)

    def _text_cell(self, fact: str, caption: str, reason: str, *, one_line: bool = True) -> QWidget:
        made = QWidget(self)
        name, optional = f"member_{fact}", self.tr("Optional")
        edit = InPlace(name, caption, optional, one_line=one_line, parent=made)
        edit.setAccessibleDescription(reason)
        self._typed[fact] = tied(self._desk, edit, fact, EDIT)
        return self._cell(made, self._caption(caption, made), edit, reason)

    def _caption(self, text: str, parent: QWidget) -> Label:
        return Label(text, TextRole.CAPTION_BOLD, "ink2", parent=parent)

    def _cell(self, made: QWidget, caption: QWidget, control: QWidget, reason: str) -> QWidget:
        """`made` with its caption, the reason for asking, and the control."""
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(Label(reason, TextRole.CAPTION, "ink2", wrap=True, parent=made))
        column.addSpacing(2)
        if control.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum:
            column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(control)
        column.addStretch(1)
        return made

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _since(self, day: str) -> None:
        if self._member is not None:
            since = date.fromisoformat(day) if day else None
            with self._desk.workspace.change(EDIT) as session:
                members.edit(session, self._member.id, lambda member: replace(member, since=since))
