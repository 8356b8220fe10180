"""The side of run mode: the clock, and the agenda with the part that is on."""

from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tlc_desktop.domain import live as going
from tlc_desktop.domain.meetings import AgendaItem, Outcome
from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.typed_items import typed_items
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.shown import LiveShown
from tlc_desktop.ui.live.time_words import TimeWords
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.projector.foot import ProjectorFoot
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.back_link import BackLink
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.list_acts import ListAct, fill
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

TOLD_FOR = timedelta(minutes=1)


class PartRows(RowList):
    """The parts of the agenda; a click or Enter offers what can be done with one.

    Signals:
        moved: A part should stand elsewhere; carries its id and by how many rows.
        adding: A part should be added.
    """

    moved = Signal(str, int)
    adding = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination()).toString()
        steps = {"Alt+Up": -1, "Alt+Down": 1}.get(pressed)
        if steps and self.current_id():
            self.moved.emit(self.current_id(), steps)
        elif pressed == "Ins":
            self.adding.emit()
        else:
            super().keyPressEvent(event)


class AgendaColumn(QWidget):
    """The real clock, when it was to end, the parts.

    Signals:
        back: To the page of the meeting.
        chosen: Another part should be on; carries its id.
        later: A part should be kept for later; carries its id.
        moved: A part should stand elsewhere; carries its id and its new place.
        added: A part was typed; carries its title and its minutes.
    """

    back = Signal()
    chosen = Signal(object)
    later = Signal(object)
    moved = Signal(object, int)
    added = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "live_agenda_column", self.tr("The agenda now"))
        self._desk = desk
        self._shown: LiveShown | None = None
        self._told: UUID | None = None
        self._words = TimeWords(desk.formats)
        self._clock = labels.Label("", TextRole.CLOCK)
        self._clock.setObjectName("live_clock")
        self._planned = labels.caption("")
        self._planned.setObjectName("live_planned")
        self._title = BackLink("live_back", self.tr("The meeting’s page"), self)
        self._title.followed.connect(self.back)
        self.list = PartRows("live_agenda", self.tr("Parts of the meeting"), most_lines=1)
        self.list.align_icons()
        self.list.opened.connect(self._offer)
        self.list.moved.connect(self._move_by)
        self.list.adding.connect(self._write)
        self._add = buttons.quiet(self.tr("Add a part"), "live_add", "plus")
        self._add.clicked.connect(self._write)
        self._new = LineField("", "live_new", self.tr("Title, 10"))
        self._new.edit.setAccessibleName(self.tr("Title of the part, and its minutes"))
        self._new.edit.returnPressed.connect(self._add_typed)
        self._new.hide()
        self.projector = ProjectorFoot(desk)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.setSpacing(theme.SPACE_8)
        top.addWidget(self._clock)
        top.addWidget(self._planned, 1, Qt.AlignmentFlag.AlignBottom)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, theme.SPACE_12, 0)
        if theme.is_rtl():
            self.column.setContentsMargins(theme.SPACE_12, 0, 0, 0)
        self.column.setSpacing(theme.SPACE_4)
        self.column.addLayout(top)
        self.column.addWidget(self._title)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._new)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.projector)

    def breathe(self, *, compact: bool) -> None:
        """Take a narrow window, or a wide one."""
        self._clock.set_role(TextRole.CLOCK_COMPACT if compact else TextRole.CLOCK)
        self._add.setVisible(not compact and self._new.isHidden())
        self.projector.breathe(compact=compact)

    def show_meeting(self, shown: LiveShown) -> None:
        """Show the parts, and which one is on."""
        moved = self._shown is None or self._shown.run.item != shown.run.item
        self._shown = shown
        self.projector.show_meeting(shown.key)
        formats = self._desk.formats
        ends = formats.time(shown.meeting.meeting.ends_at)
        self._planned.setText(self.tr("planned to {time}").format(time=ends))
        self._show_rows()
        if shown.part is not None and (moved or not self.list.hasFocus()):
            self.list.set_current(str(shown.part.id))

    def tick(self, now: datetime, even: datetime) -> None:
        """Show the clock; the part that ended a minute ago has said how long it took."""
        said = self._desk.formats.time(now)
        if said != self._clock.text():
            self._clock.setText(said)
        if self._told != self._just_left(even):
            self._show_rows()

    def _just_left(self, even: datetime) -> UUID | None:
        run = self._shown.run if self._shown else None
        if run is None or run.left_at is None or even - run.left_at >= TOLD_FOR:
            return None
        return run.left

    def _show_rows(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self._told = self._just_left(self._desk.even.now())
        here = [i for i in shown.meeting.agenda if i.outcome is not Outcome.LET_GO]
        self.list.set_rows([self._row(item, shown) for item in here])

    def _row(self, item: AgendaItem, shown: LiveShown) -> RowText:
        formats = self._desk.formats
        over, on = going.is_over(item, shown.run), item.id == shown.run.item
        minutes = item.real if over and item.real is not None else item.length
        told = ""
        if item.id == self._told and item.real is not None:
            told = self._words.took(item.real, item.minutes)
        return RowText(
            id=str(item.id),
            title=item.title,
            caption=formats.number(minutes),
            small=told,
            icon="play" if on else "tick" if over else "",
            light=not on,
        )

    def _offer(self, row: str) -> None:
        """What can be done with a part, at its row."""
        shown = self._shown
        if shown is None:
            return
        menu = worn(QMenu(self.list))
        identify(menu, "live_part_menu", self.tr("What to do with this part"))
        fill(menu, self._acts(UUID(row), shown))
        menu.aboutToHide.connect(menu.deleteLater)
        index = self.list.currentIndex()
        box = self.list.visualRect(index)
        corner = QPoint(box.left() + 24, box.bottom())
        menu.popup(self.list.viewport().mapToGlobal(corner))

    def _acts(self, key: UUID, shown: LiveShown) -> list[ListAct]:
        place = self._place(key)
        acts: list[ListAct] = []
        if key != shown.run.item:
            title = isolate(shown.meeting.agenda[place].title)
            said = self.tr("Go to “{title}” now").format(title=title)
            acts.append(ListAct("go", said, lambda: self.chosen.emit(key), "play"))
        if place > 0:
            acts.append(ListAct("up", self.tr("Move up"), lambda: self._move(key, -1), apart=True))
        if place < len(shown.meeting.agenda) - 1:
            acts.append(ListAct("down", self.tr("Move down"), lambda: self._move(key, 1)))
        acts.append(
            ListAct(
                "later", self.tr("Keep for later"), lambda: self.later.emit(key), "park", apart=True
            )
        )
        return acts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._new.isHidden():
            self._close_new()
            return
        super().keyPressEvent(event)

    def _write(self) -> None:
        self._new.show()
        self._add.hide()
        self._new.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_new(self) -> None:
        self._new.hide()
        self._add.setVisible(not theme.compact(self))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_typed(self) -> None:
        """A title with its minutes, as on the page of a meeting."""
        items = typed_items(one_line(self._new.text()))
        if items:
            self._new.set_text("")
            self._close_new()
        for item in items:
            self.added.emit(item.title, item.minutes)

    def _place(self, key: UUID) -> int:
        agenda = self._shown.meeting.agenda if self._shown else ()
        return next((n for n, item in enumerate(agenda) if item.id == key), 0)

    def _move_by(self, row: str, steps: int) -> None:
        self._move(UUID(row), steps)

    def _move(self, key: UUID, steps: int) -> None:
        there = self._place(key) + steps
        if self._shown is not None and 0 <= there < len(self._shown.meeting.agenda):
            self.moved.emit(key, there)
