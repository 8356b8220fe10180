"""How the line looks in which what is said is caught: the parts of it, in one frame of fixed shape."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.record.said_buttons import KindButton, WhoseButton
from tlc_desktop.ui.meetings.record.said_edit import SaidEdit
from tlc_desktop.ui.meetings.record.said_kinds import OWNED, Said
from tlc_desktop.ui.meetings.record.said_pills import Named, PillRow
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce

translate = QCoreApplication.translate
HEIGHT, HEIGHT_COMPACT, HINT, EDGE = 50, 40, 22, 2
SHARE = 0.45  # of what kind and whose leave, for names


class SaidFrame(QFrame):
    """Kind, words, names, whose; a long text takes up to three rows, the rest stands still beside the last."""

    def __init__(self, desk: Desk, name: str, kinds: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "said")
        self.edit = SaidEdit(name, self.tr("What was said"), self.tr("What was said…"), self)
        self.kind = KindButton(name, kinds, desk.words, self)
        self.pills = PillRow(name, desk.formats, self)
        self.add_name = buttons.icon_button(
            "people", self.tr("Add a name"), f"{name}_add_name", parent=self
        )
        self.add_name.setFixedSize(theme.measure(theme.TARGET), theme.measure(theme.TARGET))
        self.whose = WhoseButton(name, desk.words, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.SPACE_4)
        self._line = labels.hairline(upright=True)
        self._row.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self._line)
        self._row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignBottom)
        for part in (self.pills, self.add_name, self.whose):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        # As the eye goes over a line that is being typed: its words, then what goes with them.
        for before, after in zip(self._in_turn(), self._in_turn()[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self.edit.installEventFilter(self)

    def show_said(self, said: Said, named: Sequence[Named]) -> None:
        """Show how the line is kept."""
        self.kind.show_kind(said.kind)
        self.whose.show_whose(said.authorship)
        self.whose.setEnabled(said.kind not in OWNED)
        credited = said.authorship is Authorship.CREDITED
        self.pills.show_names(named if credited else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("held", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(160), super().minimumSizeHint().height())

    def _in_turn(self) -> list[QWidget]:
        return [self.edit, self.kind, self.add_name, self.whose]

    def _fit(self) -> None:
        compact = theme.compact(self)
        high = theme.measure(HEIGHT_COMPACT if compact else HEIGHT)
        self.kind.breathe(compact=compact)
        air = max(0, (high - theme.measure(theme.TARGET)) // 2 - EDGE)
        self._row.setContentsMargins(theme.SPACE_4, air, theme.SPACE_4, air)
        self._line.setFixedHeight(theme.measure(theme.TARGET))
        ends = self.kind.width() + self.whose.width() + self.add_name.width()
        self.pills.fit(round((self.width() - ends) * SHARE))


def whose_try_out() -> str:
    """What is said of a try-out that is nobody's yet."""
    return translate("SaidHint", "Whose try-out is it? Name one person with @.")


class SaidHint(labels.Label):
    """How the line is used; in its place, what has to be said about it."""

    def __init__(self, edit: SaidEdit, parent: QWidget) -> None:
        super().__init__("", TextRole.CAPTION, "ink2", parent=parent)
        self._edit = edit
        self.setFixedHeight(theme.measure(HINT))
        self.say("")

    def say(self, text: str) -> None:
        """Say something and have it read aloud; an empty text gives the hint its place back."""
        mark = "\u200f" if theme.is_rtl() else ""
        usual = self.tr("Enter keeps it · Tab the kind · @ a name · Ctrl+Enter whose")
        self.setText(text or f"{mark}{usual}")
        self.set_ink("honey_ink" if text else "ink2")
        if text != self.note():
            self._edit.setAccessibleDescription(text)
            if text:
                announce(self._edit, text)

    def note(self) -> str:
        """What is said; empty while it is the hint."""
        return self._edit.accessibleDescription()
