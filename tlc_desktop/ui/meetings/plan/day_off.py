"""A word on a day without school that a meeting is planned for; it may be held all the same."""

from datetime import date

from PySide6.QtWidgets import QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import holidays
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label


class DayOff(Label):
    """Says that a day is a holiday, or on the weekend; hidden on a day of school."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__("", TextRole.CAPTION, "honey_ink", wrap=True, parent=parent)
        identify(self, name)
        self._desk = desk
        self.hide()

    def show_day(self, day: date | None) -> None:
        """Say it of a day; nothing where there is none."""
        said = self._said(day) if day else ""
        self.setText(said)
        self.setVisible(bool(said))

    def _said(self, day: date) -> str:
        with self._desk.workspace.read() as session:
            off = holidays.days_off(session)
        if day not in off:
            return ""
        holiday = off.holiday(day)
        if holiday is None:
            said = self.tr("{day} is on the weekend.")
        elif holiday.name.strip():
            said = self.tr("{day} is a holiday: {name}.")
        else:
            said = self.tr("{day} is a holiday.")
        name = isolate(holiday.name.strip()) if holiday else ""
        return said.format(day=isolate(self._desk.formats.day(day)), name=name)
