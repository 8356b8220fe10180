"""The box for the code of a slip that came back, wherever that is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.paper_codes import PaperCode, check
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from tlc_desktop.storage import binned_slips, paper_codes, records
    from tlc_desktop.storage.records import Binned
    from tlc_desktop.ui.bin import view as bin_page
else:
    binned_slips = read_later("tlc_desktop.storage.binned_slips")
    paper_codes = read_later("tlc_desktop.storage.paper_codes")
    records = read_later("tlc_desktop.storage.records")
    bin_page = read_later("tlc_desktop.ui.bin.view")

WIDE = 96
SHOWN = 60


class CameBack(QWidget):
    """*A slip came back?*: the code, Enter, and its slip is found; else a sentence says why not.

    Signals:
        found: A slip of this file has the code; carries its `PaperCode`.
    """

    found = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("came_back")
        self._desk = desk
        self._binned: Binned | None = None
        question = self.tr("A slip came back?")
        where = self.tr("five characters, top corner")
        self.edit = LineEdit("slip_code", f"{question} {where}")
        self.edit.setFixedWidth(theme.measure(WIDE))
        self._question = labels.name(question)
        self._where = labels.caption(where)
        self._said = labels.caption("", "honey_ink", wrap=True)
        identify(self._said, "slip_code_said")
        self.put_back = buttons.link(self.tr("Put it back"), "slip_put_back")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self._question)
        row.addWidget(self.edit)
        row.addWidget(self._where)
        row.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE_12)
        below.addWidget(self._said, 1)
        below.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(row)
        column.addLayout(below)
        self.setFocusProxy(self.edit)
        self._say("")
        self.edit.returnPressed.connect(self._look)
        self.edit.textEdited.connect(lambda: self._say(""))
        self.put_back.clicked.connect(self._put_back)

    def lead_on(self) -> None:
        """Lead to the page on which a slip is keyed in."""
        self.found.connect(self._go)

    def _go(self, slip: PaperCode) -> None:
        self._desk.go("slips", slip.meeting, text=slip.code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self._question.sizeHint().width() + self._where.sizeHint().width()
        self._where.setVisible(self.width() >= words + self.edit.width() + 2 * theme.SPACE_12)

    def _look(self) -> None:
        """Find the slip of what is typed, or say what is wrong with that."""
        typed = self.edit.text()
        if not typed.strip():
            return
        code = check(typed)
        if code is None:
            self._refuse(
                self.tr("One of the five characters is wrong or missing. Please look again.")
            )
            return
        with self._desk.workspace.read() as session:
            slip = paper_codes.found(session, code)
            binned = binned_slips.in_bin(session, slip) if slip else None
        if slip is None:
            self._refuse(
                self.tr(
                    "No slip of this file has that code. It may belong to another community’s file."
                )
            )
        elif binned is not None:
            said = self.tr("What this slip is about is in the bin: {title}")
            self._refuse(said.format(title=self._title(binned)), binned)
        else:
            self.edit.clear()
            self._say("")
            self.found.emit(slip)

    def _title(self, binned: "Binned") -> str:
        return self._desk.formats.quote(elided(one_line(binned.title), SHOWN))

    def _refuse(self, sentence: str, binned: "Binned | None" = None) -> None:
        self._say(sentence, binned)
        self.edit.selectAll()
        announce(self.edit, sentence)

    def _say(self, sentence: str, binned: "Binned | None" = None) -> None:
        self._binned = binned
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self.put_back.setVisible(binned is not None)

    def _put_back(self) -> None:
        """Put back what the slip is about, and look again."""
        binned = self._binned
        if binned is None:
            return
        with self._desk.workspace.change(bin_page.PUT_BACK) as session:
            records.restore(session, binned.kind, binned.id)
        self._desk.tell(self.tr("{title} is back.").format(title=self._title(binned)), undo=True)
        self.edit.setFocus()
        self._look()
