"""The community's holidays, one a line, in one field."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.typed_holidays import typed_holidays, written_holidays
from tlc_desktop.storage import holidays
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.widgets.fields import TextField

CHANGE = str(QT_TRANSLATE_NOOP("Steps", "Change the holidays"))


class HolidayList(TextField):
    """Is kept once the keyboard goes elsewhere, when every line says its days; until then it stays as typed."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__("", name, accessible="", lines=3, most_lines=8)
        self.set_caption(self.tr("Holidays, one a line"))
        self.edit.setAccessibleName(self.tr("Holidays, one a line"))
        hint = self.tr("7 January Christmas\n23 January – 6 February Mid-year break")
        self.edit.setPlaceholderText(desk.formats.digits(hint))
        self._desk = desk
        self._draft = Draft(desk, "holidays", self._propose, text=typed(self))
        self.left.connect(self._keep)

    def refresh(self) -> None:
        """Show the holidays that are kept, or what is typed of them."""
        self._draft.show()

    def _propose(self) -> None:
        with self._desk.workspace.read() as session:
            kept = holidays.holidays(session)
        self.set_text(written_holidays(kept, self._desk.formats))

    def _keep(self) -> None:
        self.say("")
        if not self._draft.is_typed():
            return
        try:
            found = typed_holidays(self.text(), self._desk.today())
        except UserError as trouble:
            self.say(explain(trouble, self._desk.words))
            return
        with self._draft.added(CHANGE) as session:
            holidays.write(session, found)
