"""How a member's name may appear: for each audience one way, and what a page would say."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.naming import choices
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import panel

NAMING = str(QT_TRANSLATE_NOOP("Steps", "Change how a name may appear"))
TOLD = str(QT_TRANSLATE_NOOP("Steps", "Change the day somebody told us"))
FACTS = {
    Audience.GROUP: "in_group",
    Audience.SCHOOL: "in_school",
    Audience.OUTSIDE: "outside",
}
WHERE = {
    Audience.GROUP: str(QT_TRANSLATE_NOOP("NamingGrid", "In the group")),
    Audience.SCHOOL: str(QT_TRANSLATE_NOOP("NamingGrid", "In the school")),
    Audience.OUTSIDE: str(QT_TRANSLATE_NOOP("NamingGrid", "Outside the school")),
}
_KINDS = list(NameChoice)
COLUMN, COLUMN_COMPACT = 92, 78


def said_of(member: Member, words: Words) -> str:
    """How the name of a member may appear, in one line."""
    said = (
        f"{words.translate('NamingGrid', where)}: {label(getattr(member, FACTS[audience]), words)}"
        for audience, where in WHERE.items()
    )
    return " · ".join(said)


class NamingGrid(QWidget):
    """Three rows of radio buttons; choosing one also keeps the day on which they told us."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("naming")
        self._desk = desk
        self._member: Member | None = None
        self._about = Audience.OUTSIDE
        self._silent = False
        self._buttons: dict[Audience, dict[NameChoice, QRadioButton]] = {}
        self._groups: dict[Audience, QButtonGroup] = {}
        self._heads: dict[NameChoice, Label] = {}
        self.told = DateField(
            "",
            "told_us_on",
            desk.formats,
            self.tr("Not asked yet"),
            self.tr("They told us on"),
            optional=True,
            spelled=desk.formats.date,
            sense=Sense.GONE_BY,
            parent=self,
        )
        self.says = labels.body("", "tint_ink")
        self.says.setObjectName("naming_says")
        self._grid = QGridLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(self._heading())
        column.addLayout(self._grid)
        column.addWidget(self._sentence())
        column.addLayout(self._slips())
        self._fill()
        self.told.edited.connect(self._tell_day)

    def show_member(self, member: Member) -> None:
        """Show the choices of a member."""
        if self._member is None or member.id != self._member.id:
            self._about = Audience.OUTSIDE
        self._member = member
        offered = choices(member)
        self._silent = True
        for audience, row in self._buttons.items():
            row[member.choice(audience)].setChecked(True)
            for choice, button in row.items():
                button.setVisible(choice in offered or choice is member.choice(audience))
        self._silent = False
        for choice, head in self._heads.items():
            head.setVisible(any(row[choice].isVisibleTo(self) for row in self._buttons.values()))
        self.told.set_day(member.told_us_on)
        self._say(member)

    def button(self, audience: Audience, choice: NameChoice) -> QRadioButton:
        """The radio button of one way to appear."""
        return self._buttons[audience][choice]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = theme.measure(COLUMN_COMPACT if theme.compact(self) else COLUMN)
        for head in self._heads.values():
            head.setFixedWidth(min(wide, max(theme.TARGET, self.width() * 15 // 100)))

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addStretch(1)
        row.addWidget(labels.caption(self.tr("told us on")))
        self.told.setFixedWidth(theme.measure(196))
        row.addWidget(self.told)
        return row

    def _sentence(self) -> QWidget:
        made = panel("tint", (14, 8, 14, 8))
        glyph = QLabel()
        glyph.setPixmap(icons.pixmap("file", "tint_ink", 18))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(glyph)
        row.addWidget(self.says, 1)
        inside = QWidget()
        inside.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        outer = made.layout()
        if outer is not None:
            outer.addWidget(inside)
        return made

    def _slips(self) -> QHBoxLayout:
        """Where somebody would rather say it on paper: a slip for one, or for all."""
        one = buttons.quiet(self.tr("Print their slip"), "naming_slip", "print", parent=self)
        everybody = buttons.quiet(self.tr("A slip for each"), "naming_slips", "print", parent=self)
        one.clicked.connect(self._print)
        everybody.clicked.connect(lambda: self._desk.go("print", kind="consent"))
        row = QHBoxLayout()
        row.addWidget(one)
        row.addWidget(everybody)
        row.addStretch(1)
        return row

    def _print(self) -> None:
        if self._member:
            self._desk.go("print", self._member.id, kind="consent")

    def _fill(self) -> None:
        grid = self._grid
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(0, 1)
        for place, choice in enumerate(_KINDS, start=1):
            head = Label(
                label(choice, self._desk.words),
                TextRole.CAPTION,
                "ink2",
                wrap=True,
                centred=True,
                parent=self,
            )
            self._heads[choice] = head
            grid.addWidget(head, 0, place)
        for number, audience in enumerate(FACTS):
            row = 1 + 2 * number
            grid.addWidget(labels.hairline(), row, 0, 1, 1 + len(_KINDS))
            grid.addWidget(self._audience(audience), row + 1, 0)
            group = QButtonGroup(self)
            self._groups[audience] = group
            self._buttons[audience] = {}
            for place, choice in enumerate(_KINDS, start=1):
                button = self._radio(audience, choice)
                group.addButton(button)
                grid.addWidget(button, row + 1, place, Qt.AlignmentFlag.AlignCenter)
                self._buttons[audience][choice] = button

    def _radio(self, audience: Audience, choice: NameChoice) -> QRadioButton:
        made = worn(QRadioButton(self))
        words = self._desk.words
        says = f"{label(audience, words)}: {label(choice, words)}"
        identify(made, f"naming_{audience}_{choice}", says)
        made.setToolTip(theme.tip(says))
        made.toggled.connect(lambda: self._choose(audience, choice, made.isChecked()))
        return made

    def _audience(self, audience: Audience) -> QWidget:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.SPACE_4, 0, theme.SPACE_4)
        column.setSpacing(0)
        title = self._desk.words.translate("NamingGrid", WHERE[audience])
        match audience:
            case Audience.GROUP:
                where = self.tr("agendas, summaries, the projector")
            case Audience.SCHOOL:
                where = self.tr("pages pinned in the staff room")
            case Audience.OUTSIDE:
                where = self.tr("the term summary file")
        column.addWidget(Label(title, TextRole.NAME, parent=made))
        column.addWidget(Label(where, TextRole.CAPTION, "ink2", wrap=True, parent=made))
        return made

    def _choose(self, audience: Audience, choice: NameChoice, on: bool) -> None:
        if self._silent or not on or self._member is None:
            return
        self._about = audience
        facts = {FACTS[audience]: choice, "told_us_on": self._desk.today()}
        self._save(self._member.id, NAMING, facts)

    def _tell_day(self, day: str) -> None:
        if self._member is not None:
            told = date.fromisoformat(day) if day else None
            self._save(self._member.id, TOLD, {"told_us_on": told})

    def _save(self, key: UUID, step: str, facts: Mapping[str, object]) -> None:
        with self._desk.workspace.change(step) as session:
            members.edit(session, key, lambda member: replace(member, **facts))

    def _say(self, member: Member) -> None:
        name = names(self._about, self._desk.words).of(member)
        part = label(CreditPart.BROUGHT, self._desk.words)
        credit = self.tr("{part} {names}").format(part=part, names=isolate(name))
        match self._about:
            case Audience.GROUP:
                says = self.tr("The agenda will say: {credit}.")
            case Audience.SCHOOL:
                says = self.tr("A page in the staff room will say: {credit}.")
            case Audience.OUTSIDE:
                says = self.tr("The term summary will say: {credit}.")
        self.says.setText(says.format(credit=self._desk.formats.quote(credit)))
