"""What was asked of the school and given."""

from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.support import Support
from tlc_desktop.storage import support
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page_tab import PageTab, TabWords
from tlc_desktop.ui.support.support_acts import DELETE, NOTE
from tlc_desktop.ui.support.support_detail import SupportDetail
from tlc_desktop.ui.support.support_told import ICONS, how_far
from tlc_desktop.ui.widgets.rows import RowText


class SupportTab(PageTab):
    """Each thing that the group needs, in the order it was written down."""

    def __init__(self, desk: Desk) -> None:
        words = TabWords(
            "",
            self.tr("Asked and given"),
            self.tr("Note a request"),
            self.tr("What do we need of the school? Then Enter"),
            self.tr("What we need, then Enter"),
            NOTE,
            DELETE,
            self.tr(
                "Time, cover for a lesson, a room, copies: what the group asked the head for, and what was given."
            ),
        )
        super().__init__(desk, words)
        self._known: list[Support] = []

    @cached_property
    def detail(self) -> SupportDetail:
        """Made when it is first wanted."""
        made = SupportDetail(self.desk)
        made.deleted.connect(lambda: self.delete())
        self.put(made, "support_scroll")
        return made

    def read(self) -> None:
        with self.desk.workspace.read() as session:
            self._known = support.supports(session)

    def rows(self) -> list[RowText]:
        return [support_row(one, self.desk) for one in self._known]

    def add(self, session: RecordingSession, text: str) -> UUID:
        return support.add(session, Support(text))

    def show_row(self, key: str) -> None:
        self.chosen = key
        part: QWidget | None = None
        for one in self._known:
            if str(one.id) == key:
                part = self.detail
                self.detail.show_support(one)
        self.bring(part)

    def own(self, key: str) -> dict[tuple[str, UUID], str]:
        return {("support", one.id): one.what for one in self._known if str(one.id) == key}


def support_row(one: Support, desk: Desk, *, short: bool = False) -> RowText:
    """One request as a row: how far it is, as icon and in words, or `short` with its last day alone."""
    icon, ink = ICONS[one.state], "accent" if one.given_on else "ink2"
    told = how_far(one, desk.formats, short=short)
    return RowText(
        str(one.id), one.what, small=told, icon=icon, icon_ink=ink, light=True, wraps=True
    )
