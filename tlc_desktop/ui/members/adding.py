"""A place to type or paste names, one a line, that shows what will be added."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.members import (
    Member,
    newcomers,
    typed_columns,
    typed_names,
    typed_people,
    with_calls,
)
from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.file.file_dialogs import choose_spreadsheet
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

if TYPE_CHECKING:
    from tlc_desktop.exchange import sheet_reading
else:
    sheet_reading = read_later("tlc_desktop.exchange.sheet_reading")

ADD = str(QT_TRANSLATE_NOOP("Steps", "Add people"))
LINES, MOST_LINES = 6, 12
MANY = 5  # so many that what was there before is worth a backup
TITLES = ("Mr", "Ms", "Mme", "أ.", "د.")


@dataclass(frozen=True, slots=True)
class NamesToAdd:
    """What a text of names would add.

    Attributes:
        new: Those who would be added, each with what they are called.
        twice: Names that the text has more than once, and that are added once.
        there: Names that are in the group already, and that are not added.
    """

    new: tuple[Member, ...] = ()
    twice: tuple[str, ...] = ()
    there: tuple[str, ...] = ()


def names_to_add(text: str, group: Sequence[Member], *, alike: bool = False) -> NamesToAdd:
    """What `text` would add to `group`; with `alike` also those whose name is there already."""
    people, once = typed_people(text), typed_names(text)
    new = people if alike else newcomers(once, group)
    called = with_calls([*(replace(m, called="") for m in group), *new])[len(group) :]
    if alike:
        return NamesToAdd(tuple(called))
    lines, different = (Counter(fold(m.name) for m in some) for some in (people, once))
    return NamesToAdd(
        tuple(called),
        tuple(m.name for m in new if lines[fold(m.name)] > different[fold(m.name)]),
        tuple(member.name for member in once if member not in new),
    )


class AddNames(QWidget):
    """The text, its preview, and the button that adds.

    Signals:
        added: Somebody was added; carries the id of the first.
        closed: Nobody is to be added now.
    """

    added = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("add_names")
        self._desk = desk
        self._group: Sequence[Member] = ()
        self.text = TextField(
            self.tr("Names, one on each line"),
            "names",
            lines=LINES,
            most_lines=MOST_LINES,
        )
        self._said = labels.caption("", "honey_ink", wrap=True)
        self._said.setObjectName("names_said")
        others = self.tr("They are other people of the same name: add them too")
        self._alike = worn(QCheckBox(others))
        identify(self._alike, "names_alike", others)
        self._columns = labels.caption("", "ink2", wrap=True)
        self._columns.setObjectName("names_columns")
        self._heading = labels.section(self.tr("These will be added"))
        self.rows = GrowingList("names_preview", self.tr("These will be added"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add = buttons.primary(self.tr("Add them"), "names_add", "plus")
        self._draft = Draft(desk, "names", text=typed(self.text))
        self._arrange()
        self.text.edited.connect(self._show)
        self._alike.clicked.connect(self._show)
        self.add.clicked.connect(self._add)
        self._show()

    def begin(self, text: str = "") -> None:
        """Go on with what is half-typed, and with `text` if some was pasted elsewhere."""
        self._draft.show()
        if text:
            self.text.set_text("\n".join(filter(None, (self.text.text(), text))))
            self.text.edited.emit(self.text.text())
        self._alike.setChecked(False)
        self._show()
        self.text.setFocus()

    def set_group(self, group: Sequence[Member]) -> None:
        """Say who is there already."""
        self._group = group
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._add()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        opens = buttons.quiet(self.tr("Open a spreadsheet…"), "names_open", "file")
        opens.clicked.connect(self._open)
        head = QHBoxLayout()
        head.addWidget(labels.lead(self.tr("Add names"), bold=True))
        head.addStretch(1)
        head.addWidget(opens)
        column.addLayout(head)
        why = self.tr(
            "Type them, or paste a list. A title before a name ({titles}) is understood."
            " Nothing else is needed, and nobody is asked anything yet."
        ).format(titles=self._desk.formats.list(TITLES))
        column.addWidget(labels.body(why, "ink2"))
        column.addWidget(self._columns)
        beside = QHBoxLayout()
        beside.setSpacing(theme.SPACE_16)
        beside.addLayout(self._typed_part(), 1)
        beside.addLayout(self._seen_part(), 1)
        column.addLayout(beside)
        column.addStretch(1)

    def _typed_part(self) -> QVBoxLayout:
        """What is typed, and what is done with it."""
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self.text)
        row = QHBoxLayout()
        leave = buttons.quiet(self.tr("Not now"), "names_leave")
        leave.clicked.connect(self.closed)
        row.addWidget(self.add)
        row.addWidget(leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._alike)
        column.addStretch(1)
        return column

    def _seen_part(self) -> QVBoxLayout:
        """What will be added, beside what is typed: it is seen while that grows."""
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._heading)
        column.addWidget(self.rows)
        column.addStretch(1)
        return column

    def _show(self) -> None:
        found = self._found()
        self.add.setEnabled(bool(found.new))
        self._heading.setVisible(bool(found.new))
        self.rows.setVisible(bool(found.new))
        self.rows.set_rows([self._row(member) for member in found.new])
        columns = self._columns_said()
        self._columns.setText(columns)
        self._columns.setVisible(bool(columns))
        names = self._desk.formats.list
        said: list[str] = []
        if found.there:
            said.append(self.tr("Here already: {names}.").format(names=names(found.there)))
        if found.twice:
            text = self.tr("Written twice, and added once: {names}.")
            said.append(text.format(names=names(found.twice)))
        self._said.setText(" ".join(said))
        self._said.setVisible(bool(said))
        self._alike.setVisible(bool(said) or self._alike.isChecked())

    def _columns_said(self) -> str:
        """Which columns of a list are taken, and which are not; nothing where it has none."""
        found, names = typed_columns(self.text.text()), self._desk.formats.list
        if found is None:
            return ""
        said = [
            self.tr("Columns read: {names}.").format(
                names=names([found.heads[n] for n in found.taken])
            )
        ]
        if found.left_out:
            said.append(self.tr("Left out: {names}.").format(names=names(found.left_out)))
        if found.twice:
            twice = self.tr(
                "Two columns are called {name}: the second is taken only where it is in other letters."
            )
            said.append(twice.format(name=isolate(found.twice)))
        return " ".join(said)

    def _open(self) -> None:
        path = choose_spreadsheet(self.window(), Path.home())
        if path is not None:
            tasks.run(
                self,
                self.tr("Reading the spreadsheet…"),
                lambda _progress: sheet_reading.names_in(path),
                self.begin,
            )

    def _found(self) -> NamesToAdd:
        return names_to_add(self.text.text(), self._group, alike=self._alike.isChecked())

    def _row(self, member: Member) -> RowText:
        called = self.tr("called {name}").format(name=isolate(member.called))
        beside = (member.subject, member.room, member.other_script)
        small = " · ".join(isolate(each) for each in beside if each)
        return RowText(str(member.id), member.name, called, small=small, light=True)

    def _add(self) -> None:
        found = self._found().new
        if found:
            risks = Why.PEOPLE if len(found) >= MANY else None
            with self._draft.added(ADD, risks) as session:
                ids = members.add(session, found, alike=True)
            self._alike.setChecked(False)
            self.added.emit(str(ids[0]))
