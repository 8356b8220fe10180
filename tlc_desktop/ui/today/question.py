"""The band with what the group asks this term."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.members.agreeing import AGREE
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.ring import HalfRing

if TYPE_CHECKING:
    from tlc_desktop.storage import communities
else:
    communities = read_later("tlc_desktop.storage.communities")


class QuestionBand(QFrame):
    """The question; a button opens a line to write the next one, which does not lose this one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("question_band")
        self.setProperty("ground", "tint")
        self._desk = desk
        self._text = ""
        heading = label(AgreementKind.QUESTION, desk.words)
        self._words = Label("", TextRole.OWN_WORDS, wrap=True, max_lines=2)
        self._words.setObjectName("question")
        self.change = buttons.quiet("", "question_change")
        self.edit = LineEdit("question_edit", heading, self.tr("A question of our own"))
        self._draft = Draft(desk, "question", self._show_old, text=typed(self.edit))
        self._editor = self._make_editor()
        self._arrange(heading)
        self.change.clicked.connect(self._begin)
        self.edit.returnPressed.connect(self._agree)

    def show_question(self, text: str) -> None:
        """Show the question that holds; an empty one is offered to be written."""
        self._text = text
        self._words.setText(text or self.tr("Nothing is written yet"))
        self._words.set_ink("ink" if text else "ink2")
        self.change.setText(self.tr("Ask another") if text else self.tr("Write it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editor.isVisible():
            self._end()
            return
        super().keyPressEvent(event)

    def _make_editor(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        agree = buttons.plain(self.tr("We agreed this"), "question_agree")
        leave = buttons.quiet(self.tr("Leave it"), "question_leave")
        agree.clicked.connect(self._agree)
        leave.clicked.connect(self._end)
        row.addWidget(self.edit, 1)
        row.addWidget(agree)
        row.addWidget(leave)
        made.hide()
        return made

    def _arrange(self, heading: str) -> None:
        row = QHBoxLayout(self)
        start, end = 24, 34
        row.setContentsMargins(*((end, 0, start, 0) if theme.is_rtl() else (start, 0, end, 0)))
        row.setSpacing(theme.SPACE_20)
        column = QVBoxLayout()
        column.setContentsMargins(0, theme.SPACE_12, 0, theme.SPACE_12)
        column.setSpacing(theme.SPACE_4)
        column.addStretch(1)
        column.addWidget(labels.caption_bold(heading, "tint_ink"))
        self._shown = QWidget()
        shown = QHBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.addWidget(self._words, 1)
        shown.addWidget(self.change)
        column.addWidget(self._shown)
        column.addWidget(self._editor)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(HalfRing(), 0, Qt.AlignmentFlag.AlignBottom)
        self.setMinimumHeight(theme.measure(112))

    def _show_old(self) -> None:
        self.edit.setText(self._text)

    def _begin(self) -> None:
        self._draft.show()
        self.edit.selectAll()
        self._shown.hide()
        self._editor.show()
        self.edit.setFocus()

    def _agree(self) -> None:
        text = one_line(self.edit.text())
        if text and text != self._text:
            agreed = Agreement(AgreementKind.QUESTION, text, self._desk.today())
            with self._draft.added(AGREE) as session:
                communities.agree(session, agreed)
        self._end()

    def _end(self) -> None:
        self._editor.hide()
        self._shown.show()
        self.change.setFocus()
