"""An agenda or a summary as text, to be pasted into a message to colleagues."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.printing.kinds import kind
from tlc_desktop.printing.printed_page import Wish, message
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.first_screen.language_cards import ORDER
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons, clipboard
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.widgets.slots import on_text, on_tick

WIDE, LINES = 600, 10


class MessageDialog(PlainDialog):
    """Which page, in which language, its titles in bold or not; what will be copied is seen before."""

    def __init__(self, desk: Desk, meeting: UUID, what: str, parent: QWidget | None = None) -> None:
        """Show a meeting.

        Args:
            desk: Where it is.
            meeting: Which one.
            what: The page that is shown first: "agenda" or "summary".
            parent: The window.
        """
        super().__init__(
            parent,
            "message",
            self.tr("Copy as text"),
            self.tr("For a message to colleagues. Names are as the group may read them."),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._meeting = meeting
        self._what = Segments(
            [("agenda", self.tr("Agenda")), ("summary", self.tr("Summary"))],
            "message_what",
            self.tr("What to copy"),
            what,
        )
        self._language = Segments(
            [(each.value, OWN_NAMES[each]) for each in ORDER],
            "message_language",
            self.tr("Its language"),
            desk.community.language.value,
        )
        told = self.tr("Titles in bold, as messengers write it: between asterisks")
        self._bold = worn(QCheckBox(told))
        identify(self._bold, "message_bold", told)
        self.text = BidiTextEdit(
            "message_text", self.tr("What will be copied"), lines=LINES, most_lines=LINES
        )
        self.text.setReadOnly(True)
        self._arrange()
        for choice in (self._what, self._language):
            on_text(choice.chosen, lambda _: self._show())
        on_tick(self._bold, lambda _: self._show())
        self._show()

    def _arrange(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, theme.SPACE_16)
        flow.addWidget(self._what)
        flow.addWidget(self._language)
        for place, part in enumerate((choices, self._bold, self.text), start=2):
            self.column.insertWidget(place, part)
        copy = buttons.primary(self.tr("Copy"), "message_copy")
        copy.setDefault(True)
        copy.clicked.connect(self._copy)
        self.add(buttons.plain(self.tr("Not now"), "message_leave"), accepts=False)
        self.add(copy, accepts=True)
        copy.setFocus()
        self.setMinimumWidth(theme.measure(WIDE))

    def _show(self) -> None:
        wish = Wish(self._meeting, Audience.GROUP, Language(self._language.choice()))
        with self._desk.workspace.read() as session:
            said = message(
                session,
                kind(self._what.choice()),
                wish,
                self._desk.now(),
                bold=self._bold.isChecked(),
            )
        self.text.set_text(said)

    def _copy(self) -> None:
        clipboard.copy(self.text.text())
        self._desk.tell(self.tr("Copied: paste it into a message now."))
