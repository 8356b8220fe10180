"""What the facilitator promised, behind a lock."""

from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.domain.support import Promise, PromiseState
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import support
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page_tab import PageTab, TabWords
from tlc_desktop.ui.support.promise_detail import PromiseDetail
from tlc_desktop.ui.support.support_acts import DELETE_PROMISE, PROMISE
from tlc_desktop.ui.widgets.rows import RowText

ICONS = {
    PromiseState.OPEN: "clock",
    PromiseState.KEPT: "tick",
    PromiseState.NOT_KEPT: "pause",
}


class PromisesTab(PageTab):
    """What was promised, the newest first."""

    def __init__(self, desk: Desk) -> None:
        words = TabWords(
            "promises",
            self.tr("What I promised"),
            self.tr("Note a promise"),
            self.tr("What did you promise? Then Enter"),
            self.tr("A promise, then Enter"),
            PROMISE,
            DELETE_PROMISE,
            self.tr("What you promised, and to whom. Only you see it."),
        )
        super().__init__(desk, words)
        self._known: list[Promise] = []

    @cached_property
    def detail(self) -> PromiseDetail:
        """Made when it is first wanted."""
        made = PromiseDetail(self.desk)
        made.deleted.connect(lambda: self.delete())
        self.put(made, "promise_scroll")
        return made

    def read(self) -> None:
        with self.desk.workspace.read() as session:
            self._known = support.promises(session)

    def rows(self) -> list[RowText]:
        return [self._row(one) for one in self._known]

    def add(self, session: RecordingSession, text: str) -> UUID:
        return support.promise(session, Promise(text, self.desk.today()))

    def show_row(self, key: str) -> None:
        self.chosen = key
        part: QWidget | None = None
        for one in self._known:
            if str(one.id) == key:
                part = self.detail
                self.detail.show_promise(one)
        self.bring(part)

    def own(self, key: str) -> dict[tuple[str, UUID], str]:
        return {("promise", one.id): one.what for one in self._known if str(one.id) == key}

    def _row(self, one: Promise) -> RowText:
        desk = self.desk
        named = names(Audience.GROUP, desk.words)
        whom = [*shown_names(desk.people, one.to, named), *filter(str.strip, [one.whom])]
        told = [desk.formats.list(whom)] if whom else []
        if one.until and one.became is PromiseState.OPEN:
            until = self.tr("until {day}")
            told.append(until.format(day=desk.formats.date(one.until)))
        told.append(label(one.became, desk.words))
        ink = "accent" if one.became is PromiseState.KEPT else "ink2"
        small = desk.formats.list(told)
        return RowText(
            str(one.id),
            one.what,
            small=small,
            icon=ICONS[one.became],
            icon_ink=ink,
            light=True,
            wraps=True,
        )
