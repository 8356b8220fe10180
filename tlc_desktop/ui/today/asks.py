"""Whom the facilitator could ask how it went: a few names, never a count."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.today import Ask, Today
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.today.changing_part import ChangingPart, headed
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.buttons import link
from tlc_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from tlc_desktop.storage import tryouts
else:
    tryouts = read_later("tlc_desktop.storage.tryouts")

ASKED = str(QT_TRANSLATE_NOOP("Steps", "Ask how it went"))


class Asks(ChangingPart):
    """ "You could ask how it went": name, their words, since when; "I asked" and open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("asks_part")
        self._desk = desk

    def show_today(self, today: Today) -> None:
        """Show whom to ask; nothing when there is nobody."""
        shown = (today.asks, self._desk.today())
        self.put(shown, (lambda: self._list(today.asks)) if today.asks else None)

    def _list(self, asks: tuple[Ask, ...]) -> QWidget:
        made, column = headed(self.tr("You could ask how it went"))
        made.setObjectName("asks")
        for place, ask in enumerate(asks):
            if place:
                column.addWidget(labels.hairline())
            column.addWidget(self._row(ask, place))
        return made

    def _row(self, ask: Ask, place: int) -> QWidget:
        made = QWidget()
        made.setObjectName(f"ask_{place}")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_4)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(labels.name(ask.owner.name), 1)
        since = self.tr("since {day}").format(day=isolate(self._day(ask.tryout)))
        top.addWidget(labels.caption(since))
        column.addLayout(top)
        column.addWidget(Label(self._words(ask.tryout), TextRole.BODY, wrap=True, max_lines=3))
        column.addLayout(self._acts(ask, place))
        return made

    def _acts(self, ask: Ask, place: int) -> QHBoxLayout:
        name = isolate(ask.owner.name)
        asked = link(self.tr("I asked"), f"asked_{place}")
        asked.setAccessibleName(self.tr("I asked {name}").format(name=name))
        asked.clicked.connect(lambda: self._ask(ask.tryout.id))
        opens = link(self.tr("Open"), f"open_ask_{place}")
        opens.setAccessibleName(self.tr("Open what {name} is trying").format(name=name))
        opens.clicked.connect(lambda: self._desk.go("tryouts", ask.tryout.id))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_28)
        row.addWidget(asked)
        row.addWidget(opens)
        row.addStretch(1)
        return row

    def _ask(self, key: UUID) -> None:
        with self._desk.workspace.change(ASKED) as session:
            tryouts.ask(session, key, self._desk.today())

    def _words(self, tryout: TryOut) -> str:
        quoted = self._desk.formats.quote(tryout.what)
        group = tryout.with_class.strip()
        return f"{quoted} {isolate(group)}" if group else quoted

    def _day(self, tryout: TryOut) -> str:
        formats = self._desk.formats
        this_year = tryout.day.year == self._desk.today().year
        return formats.day_month(tryout.day) if this_year else formats.date(tryout.day)
