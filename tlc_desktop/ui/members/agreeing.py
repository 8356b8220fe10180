"""How what the group agreed is written down: a text, whose it is, and why it changed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import LineField, TextField

if TYPE_CHECKING:
    from tlc_desktop.storage import communities
else:
    communities = read_later("tlc_desktop.storage.communities")

AGREE = str(QT_TRANSLATE_NOOP("Steps", "Write what we agreed"))
CORRECT = str(QT_TRANSLATE_NOOP("Steps", "Correct what we agreed"))
TAKE_AWAY = str(QT_TRANSLATE_NOOP("Steps", "Delete agreement"))


class AgreementEditor(QWidget):
    """Writes a new agreement, or mends the words of the one that holds.

    Signals:
        done: It was written, or left as it was.
    """

    done = Signal()

    def __init__(self, desk: Desk, kind: AgreementKind, before: Agreement | None) -> None:
        """Make one.

        Args:
            desk: Where it is kept.
            kind: What is agreed.
            before: The one that holds, whose words can be mended.
        """
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._before = before
        name = f"agree_{kind}"
        self.text = TextField("", f"{name}_text", accessible=self.tr("Our words"), lines=1)
        self.by_group = worn(QCheckBox(self.tr("Agreed by the group")))
        identify(self.by_group, f"{name}_by_group", self.by_group.text())
        self.why = LineField(self.tr("Why it changed"), f"{name}_why", self.tr("Optional"))
        self._draft = Draft(
            desk,
            name,
            self._begin,
            text=typed(self.text),
            why=typed(self.why),
            by_group=DraftPart(
                self.by_group.clicked,
                lambda: "x" if self.by_group.isChecked() else "",
                lambda text: self.by_group.setChecked(bool(text)),
                typed=False,
            ),
        )
        self._arrange(name)
        self._draft.show(*([before.id] if before else []))
        self.why.setVisible(before is not None)

    def _begin(self) -> None:
        """What holds, to be mended."""
        self.text.set_text(self._before.text if self._before else "")
        self.by_group.setChecked(self._before.by_group if self._before else True)
        self.why.set_text("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _arrange(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_4, 0, theme.SPACE_8)
        column.setSpacing(theme.SPACE_8)
        for widget in (self.text, self.by_group, self.why):
            column.addWidget(widget)
        row = QWidget()
        flow = FlowLayout(row)
        agree = buttons.plain(self.tr("We agreed this today"), f"{name}_agree")
        agree.clicked.connect(self._agree)
        flow.addWidget(agree)
        if self._before:
            mend = buttons.quiet(self.tr("Only correct the words"), f"{name}_correct")
            mend.clicked.connect(self._correct)
            flow.addWidget(mend)
        leave = buttons.quiet(self.tr("Leave it"), f"{name}_leave")
        leave.clicked.connect(self.done)
        flow.addWidget(leave)
        column.addWidget(row)

    def _agree(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.text.say(self.tr("A few words are needed here."))
            return
        agreed = Agreement(
            self._kind,
            text,
            self._desk.today(),
            self.by_group.isChecked(),
            self.why.text().strip(),
            self._before.id if self._before and self._kind is AgreementKind.AGREEMENT else None,
        )
        with self._draft.added(AGREE) as session:
            communities.agree(session, agreed)
        self.done.emit()

    def _correct(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.text.say(self.tr("A few words are needed here."))
            return
        if before := self._before:
            by_group, why = self.by_group.isChecked(), self.why.text().strip()
            said = {"text": text, "by_group": by_group, "why": why or before.why}
            corrected = {fact: now for fact, now in said.items() if now != getattr(before, fact)}
            with self._draft.added(CORRECT) as session:
                communities.edit_agreement(
                    session, before.id, lambda old: replace(old, **corrected)
                )
        self.done.emit()
