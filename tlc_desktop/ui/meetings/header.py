"""The top of a meeting's page, two lines: where it came from, its title, state and buttons; its facts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.back_link import BackLink
from tlc_desktop.ui.widgets.chips import StateChip
from tlc_desktop.ui.widgets.fields import Field, LineEdit, LineField
from tlc_desktop.ui.widgets.landing import IN_PLACE
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

IN_LINE = 4  # what a line to write in keeps at its sides


class TitleEdit(LineEdit):
    """A title that is as wide as it is; where there is no room its end is left out, until it is written in."""

    def __init__(self, name: str, accessible: str, parent: QWidget) -> None:
        super().__init__(name, accessible, parent=parent)
        self.setProperty("bare", True)
        self.setProperty(IN_PLACE, True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def is_cut(self) -> bool:
        """Whether some of it has no room."""
        return natural_width(self.text(), self.font()) > self.width() - IN_LINE

    def sizeHint(self) -> QSize:
        wide = natural_width(self.text(), self.font()) + 2 * IN_LINE
        return QSize(max(round(wide), theme.measure(60)), theme.measure(theme.BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(60), self.sizeHint().height())

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(arg__1)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        if self.hasFocus() or not self.is_cut():
            super().paintEvent(arg__1)
            return
        block = lay_out(self.text(), self.font(), self.width() - IN_LINE, max_lines=1)
        top = (self.height() - block.height) / 2
        block.draw(QPainter(self), IN_LINE / 2, top, theme.color("ink"))

    def event(self, arg__1: QEvent) -> bool:
        if arg__1.type() == QEvent.Type.ToolTip and isinstance(arg__1, QHelpEvent):
            QToolTip.showText(
                arg__1.globalPos(), theme.tip(self.text()) if self.is_cut() else "", self
            )
            return True
        return super().event(arg__1)


class TitleField(LineField):
    """A page's title that is changed by writing in it; its header says what must be said of it.

    Signals:
        said: Something must be said, or nothing any more; carries it.
    """

    said = Signal(str)

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        Field.__init__(self, "", name, parent)  # with another control than its parent's
        self.edit: TitleEdit = TitleEdit(name, accessible, self)
        self.put(self.edit)
        self._said = ""
        self.listen()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def note(self) -> str:
        return self._said

    def say(self, text: str) -> None:
        if text == self._said:
            return
        self._said = text
        self.edit.setAccessibleDescription(text)
        if text:
            announce(self.edit, text)
        self.said.emit(text)


class MeetingHeader(QWidget):
    """Back link, title, state and buttons in one line; facts and the button to change them in another.

    Signals:
        back: To the list of meetings.
    """

    back = Signal()

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_header")
        self._back = BackLink("meeting_back", back, self)
        self._back.followed.connect(self.back)
        self.title = TitleField("meeting_title", self.tr("Title of the meeting"), self)
        self.title.said.connect(self._say)
        self._chip = StateChip("", self)
        self._told: Sequence[str] = ("",)
        self._facts = labels.line("", "ink2")
        self._facts.setObjectName("meeting_facts")
        self.edit = buttons.link(self.tr("Edit"), "facts_edit")
        self.edit.setAccessibleName(self.tr("Edit when, where and who"))
        self.edit.setCheckable(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._arrange()

    def set_chip(self, text: str) -> None:
        """Show the meeting's state."""
        self._chip.setText(text)

    def set_facts(self, told: Sequence[str]) -> None:
        """Show the line under the title: the first of these for which there is room, else the last."""
        self._told = told
        self._fit()

    def add(self, button: QWidget) -> None:
        """Put a button at the far end; the primary one comes last."""
        self._buttons.addWidget(button)

    def rest(self) -> None:
        """Let the keyboard stand at the back link: a page does not open with its title being edited."""
        self._back.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = TextRole.TITLE_COMPACT if theme.compact(self) else TextRole.TITLE
        if self.title.edit.font() != theme.font(wanted):
            theme.set_font(self.title.edit, wanted)
            self.title.edit.updateGeometry()
        if not self.title.note():
            self._say("")

    def _say(self, note: str) -> None:
        """Show the facts as far as they have room, or what must be said of the title in their place."""
        font = self._facts.font()
        room = self.width() - self.edit.sizeHint().width() - theme.SPACE_16
        fitting = (each for each in self._told if natural_width(each, font) + 3 <= room)
        shown = note or next(fitting, self._told[-1])
        self._facts.set_ink("honey_ink" if note else "ink2")
        self._facts.setText(shown)
        # Only as wide as it is, so that the button follows it.
        self._facts.setMaximumWidth(round(natural_width(shown, font)) + 3)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._back)
        row.addWidget(self.title, 100)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addLayout(self._buttons)
        column.addLayout(row)
        facts = QHBoxLayout()
        facts.setSpacing(theme.SPACE_16)
        facts.addWidget(self._facts, 100, Qt.AlignmentFlag.AlignVCenter)
        facts.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        facts.addStretch(1)
        column.addLayout(facts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
