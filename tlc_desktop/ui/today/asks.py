"""Whom the facilitator could ask how it went: a few names, never a count."""

from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.today import Ask, Today
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.tryouts.told import ToldField
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.buttons import link
from tlc_desktop.ui.widgets.changing_part import ChangingPart, headed
from tlc_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from tlc_desktop.storage import tryouts
else:
    tryouts = read_later("tlc_desktop.storage.tryouts")

ASKED = str(QT_TRANSLATE_NOOP("Steps", "Ask how it went"))
ROW = 86


class _Row(NamedTuple):
    """Somebody who could be asked, or was asked just now."""

    ask: Ask
    is_asked: bool


class Asks(ChangingPart):
    """ "You could ask how it went": name, since when, "I asked" and "Open"; below, their words.

    Once somebody was asked, all stay where they are until the page is left, and nobody comes in
    their place: the words of who was asked give way to a line for what was told.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__("asks_part")
        self._desk = desk
        self._rows: tuple[_Row, ...] = ()
        self._more = 0
        self._asked: set[UUID] = set()
        self._since: list[Label] = []

    def show_today(self, today: Today) -> None:
        """Show whom to ask; nothing when there is nobody."""
        self._rows = (
            self._staying(today) if self._asked else tuple(_Row(a, False) for a in today.asks)
        )
        self._more = self._more if self._asked else today.more
        shown = (self._rows, self._more, self._desk.today())
        self.put(shown, self._list if self._rows else None)

    def let_go(self) -> bool:
        """Forget who was asked here, for the page is left; whether anybody was."""
        was_asked = bool(self._asked)
        self._asked.clear()
        return was_asked

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for since in self._since:
            since.setVisible(not theme.compact(self))

    def _staying(self, today: Today) -> tuple[_Row, ...]:
        """Those that stood here before, as they are now."""
        waiting = {ask.tryout.id: ask for ask in today.asks}
        with self._desk.workspace.read() as session:
            known = {found.id: found for found in tryouts.some(session, list(self._asked))}
        rows: list[_Row] = []
        for key in (row.ask.tryout.id for row in self._rows):
            if key in waiting:
                rows.append(_Row(waiting[key], False))
            elif key in known and known[key].owner in today.people:
                rows.append(_Row(Ask(today.people[known[key].owner], known[key]), True))
        return tuple(rows)

    def _list(self) -> QWidget:
        made, column = headed(self.tr("You could ask how it went"), self._others())
        made.setObjectName("asks")
        self._since = []
        for place, row in enumerate(self._rows):
            if place:
                column.addWidget(labels.hairline())
            column.addWidget(self._row(row, place))
        column.addStretch(1)
        return made

    def _others(self) -> QPushButton | None:
        """How much waits that is not shown, with the way to the most of it."""
        more = self._more
        if not more:
            return None
        made = link(self._desk.formats.digits(self.tr("%n more", "", more)), "today_more")
        waits = self.tr("%n more thing(s) can wait: show what is being tried", "", more)
        made.setAccessibleName(self._desk.formats.digits(waits))
        made.clicked.connect(lambda: self._desk.go("tryouts"))
        return made

    def _row(self, row: _Row, place: int) -> QWidget:
        ask = row.ask
        made = QWidget()
        made.setObjectName(f"ask_{place}")
        made.setMinimumHeight(theme.measure(ROW))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.SPACE_4, 0, theme.SPACE_4)
        column.setSpacing(0)
        column.addLayout(self._first_line(row, place))
        told = self._told_today(ask.tryout) if row.is_asked else ""
        if row.is_asked and not told:
            column.addWidget(self._field(ask))
        else:
            words = self._desk.formats.quote(told) if told else self._words(ask.tryout)
            column.addWidget(Label(words, TextRole.BODY, wrap=True, max_lines=2))
        column.addStretch(1)
        return made

    def _first_line(self, row: _Row, place: int) -> QHBoxLayout:
        ask = row.ask
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_12)
        line.addWidget(labels.name(ask.owner.name))
        caption = labels.caption(self._said(ask.tryout))
        self._since.append(caption)
        caption.setVisible(not theme.compact(self))
        line.addWidget(caption)
        line.addStretch(1)
        name = isolate(ask.owner.name)
        if not row.is_asked:
            asked = link(self.tr("I asked"), f"asked_{place}")
            asked.setAccessibleName(self.tr("I asked {name}").format(name=name))
            asked.clicked.connect(lambda: self._ask(ask.tryout.id))
            line.addWidget(asked)
        line.addSpacing(theme.SPACE_8)
        opens = link(self.tr("Open"), f"open_ask_{place}")
        opens.setAccessibleName(self.tr("Open what {name} is trying").format(name=name))
        opens.clicked.connect(lambda: self._desk.go("tryouts", ask.tryout.id))
        line.addWidget(opens)
        return line

    def _said(self, tryout: TryOut) -> str:
        """That the owner chose the facilitator to ask; else since when it is tried."""
        if tryout.friend is not None and tryout.friend == self._desk.community.facilitator:
            return self.tr("you said you would ask")
        return self.tr("since {day}").format(day=isolate(self._day(tryout)))

    def _field(self, ask: Ask) -> ToldField:
        told = self.tr("What {name} told").format(name=isolate(ask.owner.name))
        return ToldField(self._desk, ask.tryout.id, self.tr("What was told, in their words"), told)

    def _ask(self, key: UUID) -> None:
        self._asked.add(key)
        with self._desk.workspace.change(ASKED) as session:
            tryouts.ask(session, key, self._desk.today())
        self.focus_on(f"told_{key}")

    def _told_today(self, tryout: TryOut) -> str:
        """What was told last, if it was today."""
        said = [line.what_i_did for line in tryout.stories if line.day == self._desk.today()]
        return said[-1] if said else ""

    def _words(self, tryout: TryOut) -> str:
        quoted = self._desk.formats.quote(tryout.what)
        group = tryout.with_class.strip()
        return f"{quoted} {isolate(group)}" if group else quoted

    def _day(self, tryout: TryOut) -> str:
        formats = self._desk.formats
        this_year = tryout.day.year == self._desk.today().year
        return formats.day_month(tryout.day) if this_year else formats.date(tryout.day)
