"""How names may appear, keyed from the slips on which each said so: a row for each, all on one page."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Audience, Member, MemberState, NameChoice
from tlc_desktop.domain.naming import choices
from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import members, paper_codes
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.members.naming_grid import FACTS, NAMING, WHERE
from tlc_desktop.ui.slips.enter_walk import EnterWalk, NumberedChoice
from tlc_desktop.ui.slips.slip_form import Done, SlipForm
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.reveal import into_sight

HERE = (MemberState.JOINED, MemberState.RESTING, MemberState.INVITED)
DAY = 220


class NameRow:
    """One member: a choice for each audience, in the words of their own name, and the day they said so.

    Attributes:
        choices: A combo box for each audience.
        told: When they said so last.
    """

    def __init__(self, grid: QGridLayout, row: int, desk: Desk, member: Member) -> None:
        self.member = member
        self._desk = desk
        self.told = labels.caption("")
        self.choices = {audience: self._choice(audience) for audience in FACTS}
        grid.addWidget(self._named(), row, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, combo in enumerate(self.choices.values(), start=1):
            grid.addWidget(combo, row, column)
        self.walk = EnterWalk(self.choices[Audience.OUTSIDE], list(self.choices.values()))

    def _named(self) -> QWidget:
        """The name, and under it when they said so."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self.member.name, TextRole.NAME, wrap=True, max_lines=2))
        column.addWidget(self.told)
        return made

    def _choice(self, audience: Audience) -> NumberedChoice:
        words = self._desk.words
        spoken = f"{self.member.name}: {label(audience, words)}"
        made = NumberedChoice(f"names_{audience}_{self.member.id}", spoken)
        made.setProperty("narrow", True)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        shown = names(audience, words)
        kept = self.member.choice(audience)
        for choice in [each for each in NameChoice if each in {kept, *choices(self.member)}]:
            made.addItem(shown.of(replace(self.member, **{FACTS[audience]: choice})), choice.value)
        return made

    def show(self, member: Member) -> None:
        """Show what is kept."""
        self.member = member
        for audience, combo in self.choices.items():
            combo.setCurrentIndex(max(0, combo.findData(member.choice(audience).value)))
        told = member.told_us_on
        self.told.setText(self._desk.formats.date(told) if told else "")

    def chosen(self) -> dict[str, object]:
        """What is chosen, by the names of the facts."""
        return {
            FACTS[audience]: NameChoice(combo.currentData())
            for audience, combo in self.choices.items()
        }


class NamesSlip(SlipForm):
    """Each choice is kept as it is made; Enter in the last of a row keeps the day, and goes to the next.

    Signals:
        one_kept: A whole row was keyed; carries whose.
    """

    one_kept = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "names_slip")
        self.setAccessibleName(self.tr("How may my name appear?"))
        self._rows: dict[UUID, NameRow] = {}
        self._made: Sequence[tuple[object, ...]] = ()
        self.signed = DateField(
            self.tr("Signed on"),
            "names_signed",
            desk.formats,
            sense=Sense.GONE_BY,
        )
        self.signed.setMaximumWidth(theme.measure(DAY))
        self.signed.set_day(desk.today())
        self._nobody = labels.body(self.tr("Add the people of the group first."), "ink2")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_8)
        self._grid.setVerticalSpacing(2)
        self.only_goes_on(self.tr("Go on"))
        self.arrange(self.signed, self._nobody, self._table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days give way to the names."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        small = theme.compact(self)
        for row in self._rows.values():
            row.told.setVisible(not small and bool(row.told.text()))
        for column, share in enumerate((3, 5, 5, 5) if small else (5, 5, 5, 5)):
            self._grid.setColumnStretch(column, share)

    def begin(self) -> None:
        """Put the keyboard on the first who has not said so yet, else on the first."""
        rows = list(self._rows.values())
        first = next((row for row in rows if row.member.told_us_on is None), None)
        if rows:
            self.begin_with((first or rows[0]).member.id)
        else:
            self.signed.setFocus(Qt.FocusReason.TabFocusReason)

    def begin_with(self, member: UUID) -> None:
        """Put the keyboard on one of them."""
        row = self._rows.get(member)
        if row is not None:
            row.walk.begin()
            into_sight(row.choices[Audience.GROUP])

    def show_names(self) -> None:
        """Show what everybody chose; who has left is not asked any more."""
        people = [each for each in self.desk.people.values() if each.state in HERE]
        made = [(m.id, m.name, m.called, m.other_script) for m in people]
        if made != self._made:
            self._made = made
            self._make(people)
        for each in people:
            self._rows[each.id].show(each)
        self._fit()
        self._nobody.setVisible(not people)
        self._table.setVisible(bool(people))
        said = self.tr("As each ticked it on paper; 1 to 4 choose it too")
        self.say(self.tr("How may my name appear?"), said)

    def _make(self, people: Sequence[Member]) -> None:
        while old := self._grid.takeAt(0):
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        heads = [self.desk.words.translate("NamingGrid", where) for where in WHERE.values()]
        for column, head in enumerate(heads, start=1):
            self._grid.addWidget(labels.caption(head, wrap=True), 0, column)
        self._rows = {
            each.id: NameRow(self._grid, n, self.desk, each)
            for n, each in enumerate(people, start=1)
        }
        for key, row in self._rows.items():
            row.walk.whole.connect(partial(self._whole, key))
            for combo in row.choices.values():
                combo.activated.connect(partial(self._choose, key))

    def _choose(self, key: UUID, _index: int) -> None:
        self._write(key)

    def _write(self, key: UUID) -> None:
        facts = self._rows[key].chosen() | {"told_us_on": self._day()}
        with self.desk.workspace.change(NAMING, f"names:{key}") as session:
            members.edit(session, key, lambda member: replace(member, **facts))
            (code,) = paper_codes.codes_for(session, [WantedSlip(Slip.CONSENT, member=key)])
            self.note(session, code)

    def _day(self) -> date:
        return self.signed.day() or self.desk.today()

    def _whole(self, key: UUID) -> None:
        """Keep a row also where it says what was so before: it was asked."""
        self._write(key)
        announce(self, self.tr("Kept"))
        keys = list(self._rows)
        after = keys[keys.index(key) + 1 :]
        self.one_kept.emit(key)
        if not after:
            self.kept.emit(True)
        elif self._rows[key].choices[Audience.OUTSIDE].hasFocus():  # nobody led it elsewhere
            self.begin_with(after[0])

    def keep(self) -> Done:
        return Done.UNTOUCHED
