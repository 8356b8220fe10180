"""What the group agreed: what it is for, how it works together, what it asks this term."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.communities import Agreement, AgreementKind, in_force
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.members.agreeing import TAKE_AWAY, AgreementEditor
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.labels import Label

Agreed = Mapping[AgreementKind, Sequence[Agreement]]
SHOWN = 60


class AgreedPart(QWidget):
    """One part for each kind.

    Of the purpose and the question the newest holds, and the others are its history; working
    agreements hold side by side, each with what it was before, until one is deleted.

    Signals:
        closed: Back to the people.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agreed")
        self._desk = desk
        self._agreed: Agreed = {}
        self._editing: tuple[AgreementKind, Agreement | None] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addStretch(1)

    def show_agreed(self, agreed: Agreed) -> None:
        """Show what holds, unless it is shown; an editor that is open stays open."""
        if agreed != self._agreed:
            self._agreed = agreed
            if self._editing is None:
                self._rebuild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _rebuild(self) -> None:
        old = self._inside
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._heading())
        for kind in AgreementKind:
            column.addSpacing(theme.SPACE_12)
            column.addWidget(labels.section(label(kind, self._desk.words)))
            column.addWidget(labels.hairline())
            held = self._agreed.get(kind, ())
            if kind is AgreementKind.AGREEMENT:
                self._add_list(column, held)
            else:
                self._add_newest(column, kind, held)
        self._column.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()
        self._inside.show()

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(labels.lead(self.tr("What we agreed"), bold=True), 1)
        close = buttons.quiet(self.tr("Back to people"), "agreed_close")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _add_newest(
        self, column: QVBoxLayout, kind: AgreementKind, held: Sequence[Agreement]
    ) -> None:
        now = held[0] if held else None
        if self._editing == (kind, now):
            column.addWidget(self._editor(kind, now))
            return
        if now is None:
            self._add_empty(column, kind)
            return
        self._add_one(column, now, TextRole.LEAD)
        change = buttons.link(self.tr("Change it"), f"agreed_{kind}_change")
        change.clicked.connect(lambda: self._edit(kind, now))
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_before(column, held[1:])

    def _add_before(self, column: QVBoxLayout, before: Sequence[Agreement]) -> None:
        """What was agreed before, to be read again."""
        if before:
            column.addWidget(labels.caption_bold(self.tr("Before that"), "ink2"))
        for each in before:
            self._add_one(column, each, TextRole.BODY, "ink2")

    def _add_list(self, column: QVBoxLayout, held: Sequence[Agreement]) -> None:
        kind = AgreementKind.AGREEMENT
        for place, line in enumerate(in_force(held)):
            one, *before = line
            if self._editing == (kind, one):
                column.addWidget(self._editor(kind, one))
                continue
            self._add_one(column, one, TextRole.BODY)
            column.addLayout(self._acts(line, place))
            self._add_before(column, before)
        if self._editing == (kind, None):
            column.addWidget(self._editor(kind, None))
        elif not held:
            self._add_empty(column, kind)
        else:
            more = buttons.link(self.tr("Add another"), f"agreed_{kind}_add")
            more.clicked.connect(lambda: self._edit(kind, None))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _acts(self, line: Sequence[Agreement], place: int) -> QHBoxLayout:
        row, one = QHBoxLayout(), line[0]
        short = isolate(elided(one.text, SHOWN))
        change = buttons.link(self.tr("Change it"), f"agreement_{place}_change")
        change.setAccessibleName(self.tr("Change “{text}”").format(text=short))
        change.clicked.connect(lambda: self._edit(AgreementKind.AGREEMENT, one))
        delete = buttons.link(self.tr("Delete"), f"agreement_{place}_delete")
        delete.setAccessibleName(self.tr("Delete “{text}”").format(text=short))
        delete.clicked.connect(lambda: self._delete(line))
        row.setSpacing(theme.SPACE_28)
        row.addWidget(change)
        row.addWidget(delete)
        row.addStretch(1)
        return row

    def _add_empty(self, column: QVBoxLayout, kind: AgreementKind) -> None:
        column.addWidget(labels.body(self.tr("Nothing is written yet."), "ink2"))
        write = buttons.link(self.tr("Write it"), f"agreed_{kind}_write")
        write.clicked.connect(lambda: self._edit(kind, None))
        column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_one(
        self, column: QVBoxLayout, one: Agreement, role: TextRole, ink: str = "ink"
    ) -> None:
        column.addSpacing(theme.SPACE_4)
        column.addWidget(Label(one.text, role, ink, wrap=True))
        told = [self._whose(one)]
        if one.why.strip():
            told.append(isolate(one.why))
        column.addWidget(labels.caption(" · ".join(told), wrap=True))

    def _whose(self, one: Agreement) -> str:
        if one.agreed_on is None:
            return self.tr("Agreed by the group") if one.by_group else self.tr("Not agreed yet")
        day = isolate(self._desk.formats.date(one.agreed_on))
        if one.by_group:
            return self.tr("Agreed by the group on {day}").format(day=day)
        return self.tr("Written on {day}").format(day=day)

    def _editor(self, kind: AgreementKind, before: Agreement | None) -> AgreementEditor:
        made = AgreementEditor(self._desk, kind, before)
        made.done.connect(self._end)
        return made

    def _edit(self, kind: AgreementKind, before: Agreement | None) -> None:
        self._editing = (kind, before)
        self._rebuild()
        editor = self._inside.findChild(AgreementEditor)
        if editor is not None:
            editor.text.setFocus()

    def _end(self) -> None:
        self._editing = None
        self._rebuild()

    def _delete(self, line: Sequence[Agreement]) -> None:
        """Put it into the bin, with what it was before: else that would hold again."""
        bin_all(self._desk, {("agreement", one.id): one.text for one in line}, TAKE_AWAY)
