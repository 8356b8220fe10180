"""Where the group is, in its own words: what holds, what shows it, and what it said before."""

from dataclasses import replace
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.stages import Reflection, Stage, now_and_before
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import assumptions, stages
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.stages.sources import icon_of
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.changing_part import ChangingPart, stacked
from tlc_desktop.ui.widgets.chips import FlowLayout, StateChip
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

MOST = 3


class JourneyPart(QWidget):
    """A part of *Our year*; the words lead to the page where they are said and changed.

    The four words stand beside each other, and none comes before another: no steps, no arrows.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset({"stage_reflection", "assumption", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("journey_part")
        self._desk = desk
        self._heading = labels.section(self.tr("Where we are, in our words"))
        self._when, self._below = labels.caption(""), labels.caption("", wrap=True)
        self._when.setObjectName("journey_when")
        self._heading.setMinimumHeight(
            theme.measure(theme.BUTTON_HEIGHT)
        )  # as of the part beside it
        self._where = ChangingPart("journey_where")
        self.rows = GrowingList("journey_shows", self.tr("What shows it"))
        self.rows.opened.connect(self._open)
        self._told: list[RowText] = []
        self._small = False
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._when)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4 + 2)
        column.addLayout(top)
        for part in (self._below, labels.hairline(), self._where, self.rows):
            column.addWidget(part)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The day goes under the heading where there is no room beside it."""
        said = self._when.text()
        wide = self._heading.sizeHint().width() + self._when.sizeHint().width() + theme.SPACE_16
        self._when.setVisible(bool(said) and wide <= self.width())
        self._below.setText(said)
        self._below.setVisible(bool(said) and wide > self.width())
        if theme.compact(self) != self._small:
            self._show_rows()

    def _show_rows(self) -> None:
        """In a small window the captions go, before anything else is squeezed."""
        self._small = theme.compact(self)
        rows = [replace(row, small="") for row in self._told] if self._small else self._told
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))

    def refresh(self) -> None:
        """Read what the group said, and what it looks at."""
        with self._desk.workspace.read() as session:
            said = stages.reflections(session)
            looked_at = assumptions.assumptions(session)
        now, before = now_and_before(said)
        formats = self._desk.formats
        if now is None:
            self._when.setText("")
        else:
            told = self.tr("said by the group on {day}")
            self._when.setText(told.format(day=isolate(formats.date(now.day))))
        self._fit()
        self._where.put(now, lambda: self._said(now) if now else self._nothing_yet())
        self._told = self._rows(now, before, looked_at)
        self._show_rows()

    def _nothing_yet(self) -> QWidget:
        made, column = stacked(theme.SPACE_4)
        words = self.tr("When the group likes to, it says in its own words where it is.")
        column.addWidget(labels.body(words, "ink2"))
        say = buttons.link(self.tr("Say where we are"), "journey_say")
        say.clicked.connect(lambda: self._desk.go("journey", kind="add"))
        column.addWidget(say)
        return made

    def _said(self, now: Reflection) -> QWidget:
        made, column = stacked(theme.SPACE_8)
        words = QWidget()
        flow = FlowLayout(words, 16)
        for stage in Stage:
            word = label(stage, self._desk.words)
            shown = StateChip(word) if stage is now.stage else labels.caption(word)
            shown.setMinimumHeight(theme.measure(theme.CHIP_HEIGHT))
            flow.addWidget(shown)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        again = buttons.link(self.tr("Read it again"), "journey_again")
        again.clicked.connect(lambda: self._desk.go("journey", now.id))
        row.addWidget(again)
        column.addLayout(row)
        if now.words.strip():
            quoted = self._desk.formats.quote(now.words)
            own = labels.Label(
                quoted, TextRole.OWN_WORDS, wrap=True, align_by_text=True, balanced=True
            )
            own.setObjectName("journey_own_words")
            column.addWidget(own)
        return made

    def _rows(
        self, now: Reflection | None, before: Reflection | None, looked_at: list[Assumption]
    ) -> list[RowText]:
        rows: list[RowText] = []
        if now is not None:
            for n, each in enumerate(now.parted[:MOST]):
                key, icon = f"{now.id}:{n}", icon_of(each, self._desk.words)
                rows.append(
                    RowText(key, each.text, small=each.source, icon=icon, light=True, wraps=True)
                )
        rows += [self._looked_at(one) for one in looked_at[:MOST]]
        if now is not None and now.next_thing.strip():
            said = self.tr("The next small thing: {what}").format(what=isolate(now.next_thing))
            rows.append(RowText(f"{now.id}:next", said, icon="tryouts", light=True, wraps=True))
        if before is not None:
            rows.append(
                RowText(str(before.id), self._before(before), icon="terms", light=True, wraps=True)
            )
        return rows

    def _looked_at(self, one: Assumption) -> RowText:
        told = one.otherwise or (self.tr("A try-out tests it") if one.try_out else "")
        quoted = self._desk.formats.quote(one.text)
        return RowText(str(one.id), quoted, small=told, icon="assumption", light=True, wraps=True)

    def _before(self, before: Reflection) -> str:
        formats = self._desk.formats
        word = label(before.stage, self._desk.words) if before.stage else ""
        said = [formats.quote(word)] if word else []
        if before.words.strip():
            said.append(formats.quote(before.words))
        told = self.tr("On {day} we said {words}")
        return told.format(day=isolate(formats.date(before.day)), words=formats.list(said))

    def _open(self, key: str) -> None:
        self._desk.go("journey", UUID(key.partition(":")[0]))
