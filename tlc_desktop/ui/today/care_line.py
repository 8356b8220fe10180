"""A line about the safety of the file: what could be done, the way there, and a way to let it rest."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.backup_care import Care, CareKind
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.changing_part import ChangingPart, line_to_do

if TYPE_CHECKING:
    from tlc_desktop.ui.backups import caring
else:
    caring = read_later("tlc_desktop.ui.backups.caring")


class CareLine(ChangingPart):
    """What there is to do for the safety of the file; nothing where nothing is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("care_part")
        self._desk = desk
        desk.cared.connect(self.show_care)
        self.show_care()

    def show_care(self) -> None:
        """Show what is known of it."""
        care = self._desk.care
        self.put(care, (lambda: self._line(care)) if care else None)

    def _line(self, care: Care) -> QWidget:
        text, desk = self._sentence(care), self._desk
        if care.kind is CareKind.PRACTICE:
            act = buttons.quiet(self.tr("Try it"), "care_act")
            act.clicked.connect(lambda: caring.practise(self, desk))
        else:
            act = buttons.quiet(self.tr("Backups"), "care_act")
            act.clicked.connect(lambda: desk.go("backups"))
        rest = buttons.quiet(self.tr("Not now"), "care_rest")
        rest.clicked.connect(lambda: caring.put_off(desk, care.kind))
        for each in (act, rest):
            each.setAccessibleDescription(text)
        made = line_to_do("lock", text, act)
        row = made.layout()
        if isinstance(row, QHBoxLayout):
            row.addWidget(rest)
            row.setSpacing(theme.SPACE_8)
        return made

    def _sentence(self, care: Care) -> str:
        match care:
            case Care(CareKind.UNPROVED):
                return self.tr("No backup could be read through yet: please make a new one")
            case Care(CareKind.OUTSIDE, day=None):
                return self.tr("A backup on a stick is safe when this computer is not")
            case Care(CareKind.OUTSIDE, day=date() as day):
                said = self.tr("The newest backup outside this computer is of {day}")
                return said.format(day=self._desk.formats.day(day))
            case Care():
                return self.tr(
                    "Once a term: see that a backup can be brought back; your file stays as it is"
                )
