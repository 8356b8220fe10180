"""Making what was said something else: another kind, an idea, somebody's try-out; its words and names stay."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage.said import credited, is_plain
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.meetings.record.said_keeping import TURN, make
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, KINDS, TRY_OUT, icon_of, word_for
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate


def may_turn(desk: Desk, one: Entry | Idea) -> bool:
    """Whether it can become something else whole: an idea that has grown stays one."""
    if isinstance(one, Entry):
        return True
    with desk.workspace.read() as session:
        return is_plain(session, one)


def turn(desk: Desk, one: Entry | Idea, kind: str, owner: UUID | None = None) -> None:
    """Make what was said something else, in one step."""
    with desk.workspace.change(TURN) as session:
        make(session, one, kind, owner)
    if kind == TRY_OUT:
        desk.tell(translate("SaidTurning", "It stands among the try-outs now."), undo=True)


def kinds_for(desk: Desk, one: Entry | Idea, shown: MeetingShown, rows: RowList) -> QMenu:
    """The other kinds that it can be, under its row; of a try-out nobody's yet, the names too."""
    menu = worn(QMenu(rows))
    identify(menu, f"{rows.objectName()}_kinds", translate("SaidTurning", "What it is"))
    menu.aboutToHide.connect(menu.deleteLater)
    now = IDEA if isinstance(one, Idea) else one.kind.value
    by = credited(one)
    for kind in (kind for kind in KINDS if kind != now):
        picture, word = icons.icon(icon_of(kind), "accent"), word_for(kind, desk.words)
        if kind != TRY_OUT or len(by) == 1:
            act = menu.addAction(picture, word)
            act.triggered.connect(partial(turn, desk, one, kind, by[0] if by else None))
        else:
            act = _whose(menu.addMenu(picture, word), desk, one, shown)
        act.setObjectName(f"{menu.objectName()}_{kind}")
    place = rows.visualRect(rows.currentIndex())
    corner = place.bottomLeft()
    if theme.is_rtl():
        corner = place.bottomRight() - QPoint(menu.sizeHint().width(), 0)
    menu.popup(rows.viewport().mapToGlobal(corner))
    return menu


def _whose(menu: QMenu, desk: Desk, one: Entry | Idea, shown: MeetingShown) -> QMenu:
    """Asks whose try-out it is."""
    worn(menu)
    for member in shown.to_credit(credited(one)):
        act = menu.addAction(buttons.escaped(member.name))
        act.setObjectName(f"try_out_of_{member.id}")
        act.triggered.connect(partial(turn, desk, one, TRY_OUT, member.id))
    return menu
