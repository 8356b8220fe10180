"""The top of a meeting's page: where it came from, its title and state, its buttons, its facts."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import StateChip
from tlc_desktop.ui.widgets.fields import Field, TextField
from tlc_desktop.ui.widgets.in_place import InPlace
from tlc_desktop.ui.widgets.steady import SteadyButton
from tlc_desktop.ui.widgets.text_block import natural_width


class TitleEdit(InPlace):
    """A title of three lines at most; a longer one scrolls."""

    def __init__(self, name: str, accessible: str, parent: QWidget) -> None:
        super().__init__(name, accessible, role=TextRole.TITLE, one_line=True, parent=parent)
        self._most_lines = 3
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class TitleField(TextField):
    """A page's title that is changed by writing in it."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        Field.__init__(self, "", name, parent)  # with another control than its parent's
        self.edit: TitleEdit = TitleEdit(name, accessible, self)
        self.put(self.edit)
        self.edit.edited.connect(self._typed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.updateGeometry()

    def _typed(self, text: str) -> None:
        self.updateGeometry()
        self.edited.emit(text)


class MeetingHeader(QWidget):
    """Back link; title, state and buttons; facts and the button to change them.

    Signals:
        back: To the list of meetings.
    """

    back = Signal()

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_header")
        link = self._back_link(back)
        self.title = TitleField("meeting_title", self.tr("Title of the meeting"), self)
        self._chip = StateChip("", self)
        self._facts = labels.Label("", TextRole.BODY, "ink2", wrap=True, parent=self)
        self._facts.setObjectName("meeting_facts")
        self.edit = buttons.quiet(
            self.tr("Edit"),
            "facts_edit",
            accessible=self.tr("Edit when, where and who"),
            parent=self,
        )
        self.edit.setCheckable(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._arrange(link)

    def set_chip(self, text: str) -> None:
        """Show the meeting's state."""
        self._chip.setText(text)

    def set_facts(self, text: str) -> None:
        """Show the line under the title, only as wide as it is, so that the button follows it."""
        self._facts.setText(text)
        self._facts.setMaximumWidth(round(natural_width(text, self._facts.font())) + 3)

    def add(self, button: QWidget) -> None:
        """Put a button at the far end; the primary one comes last."""
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = TextRole.TITLE_COMPACT if theme.compact(self) else TextRole.TITLE
        if self.title.edit.font() != theme.font(wanted):
            self.title.edit.set_role(wanted)

    def _back_link(self, text: str) -> QPushButton:
        link = SteadyButton(text, self)
        link.setProperty("kind", "back")
        identify(link, "meeting_back", self.tr("Back to {page}").format(page=text))
        theme.set_font(link, TextRole.CAPTION)
        link.setIcon(icons.icon("back", "accent", 16))
        link.setIconSize(QSize(theme.measure(16), theme.measure(16)))
        link.setAutoDefault(False)
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(self.back)
        return link

    def _arrange(self, link: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_4)
        row.addWidget(self.title)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addLayout(self._buttons)
        column.addLayout(row)
        facts = QHBoxLayout()
        facts.setSpacing(4)
        facts.addWidget(self._facts, 100, Qt.AlignmentFlag.AlignVCenter)
        facts.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        facts.addStretch(1)
        column.addLayout(facts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
