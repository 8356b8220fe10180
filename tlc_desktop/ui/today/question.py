"""What the group asks this term, in one line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.members.agreeing import AGREE
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from tlc_desktop.storage import communities
else:
    communities = read_later("tlc_desktop.storage.communities")


class QuestionLine(QWidget):
    """The question; a button opens a line to write the next one, which does not lose this one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("question_line")
        self._desk = desk
        self._text = ""
        heading = label(AgreementKind.QUESTION, desk.words)
        self._words = labels.line("")
        self._words.setObjectName("question")
        self.change = buttons.link("", "question_change")
        self.edit = LineEdit("question_edit", heading, self.tr("A question of our own"))
        self._draft = Draft(desk, "question", self._show_old, text=typed(self.edit))
        self._agree_button = buttons.plain(self.tr("We agreed this"), "question_agree")
        self._leave = buttons.quiet(self.tr("Leave it"), "question_leave")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(labels.caption_bold(heading, "tint_ink"))
        for part in (self._words, self.edit):
            row.addWidget(part, 1)
        for part in (self.change, self._agree_button, self._leave):
            row.addWidget(part)
        self.setMinimumHeight(theme.measure(theme.FIELD_HEIGHT))
        self._open(False)
        self.change.clicked.connect(self._begin)
        self._agree_button.clicked.connect(self._agree)
        self._leave.clicked.connect(self._end)
        self.edit.returnPressed.connect(self._agree)

    def show_question(self, text: str) -> None:
        """Show the question that holds; an empty one is offered to be written."""
        self._text = text
        self._words.setText(text or self.tr("Nothing is written yet"))
        self._words.set_ink("ink" if text else "ink2")
        self.change.setText(self.tr("Ask another") if text else self.tr("Write it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.edit.isVisible():
            self._end()
            return
        super().keyPressEvent(event)

    def _open(self, is_open: bool) -> None:
        for part in (self.edit, self._agree_button, self._leave):
            part.setVisible(is_open)
        for part in (self._words, self.change):
            part.setVisible(not is_open)

    def _show_old(self) -> None:
        self.edit.setText(self._text)

    def _begin(self) -> None:
        self._draft.show()
        self.edit.selectAll()
        self._open(True)
        self.edit.setFocus()

    def _agree(self) -> None:
        text = one_line(self.edit.text())
        if text and text != self._text:
            agreed = Agreement(AgreementKind.QUESTION, text, self._desk.today())
            with self._draft.added(AGREE) as session:
                communities.agree(session, agreed)
        self._end()

    def _end(self) -> None:
        self._open(False)
        self.change.setFocus()
