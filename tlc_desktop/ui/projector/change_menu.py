"""What the facilitator can change about the second screen."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage.said import said
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.meetings.record.said_acts import row_id
from tlc_desktop.ui.projector.on_screen import ThingShown
from tlc_desktop.ui.projector.second_screen import SecondScreen
from tlc_desktop.ui.widgets.announce import identify

translate = QCoreApplication.translate
KEY = "F11"
MOST_SAID, LONGEST = 7, 60


def things() -> dict[ThingShown, str]:
    """What may be shown, as it is called."""
    return {
        ThingShown.AGENDA: translate("Projector", "agenda"),
        ThingShown.PART: translate("Projector", "part"),
        ThingShown.COUNTDOWN: translate("Projector", "countdown"),
        ThingShown.STEP: translate("Projector", "step"),
        ThingShown.NAMES: translate("Projector", "names with what was said"),
    }


def change_menu(
    parent: QWidget, desk: Desk, second: SecondScreen, meeting: UUID, turn: Callable[[], object]
) -> QMenu:
    """Show it or put it away; what is shown; what was said and is talked about; on which screen."""
    menu = worn(QMenu(parent))
    identify(menu, "projector_menu", translate("Projector", "On the projector"))
    is_shown = second.placing.is_shown()
    said_of_turn = (
        translate("Projector", "Show nothing") if is_shown else translate("Projector", "Show it")
    )
    act = _act(menu, "turn", said_of_turn, turn)
    act.setShortcut(QKeySequence(KEY))
    act.setShortcutVisibleInContextMenu(True)
    menu.addSeparator()
    for thing, words in things().items():
        on = thing in second.wanted
        _ticked(menu, thing.value, words, partial(second.want, thing, on=not on), on=on)
    _offer_said(menu, desk, second, meeting)
    _offer_screens(menu, second)
    return menu


def _act(menu: QMenu, name: str, text: str, do: Callable[[], object]) -> QAction:
    made = menu.addAction(text.replace("&", "&&"))
    made.setObjectName(f"projector_{name}")
    made.triggered.connect(lambda: do())
    return made


def _ticked(menu: QMenu, name: str, text: str, do: Callable[[], object], *, on: bool) -> QAction:
    made = _act(menu, name, text, do)
    made.setCheckable(True)
    made.setChecked(on)
    return made


def _offer_said(menu: QMenu, desk: Desk, second: SecondScreen, meeting: UUID) -> None:
    """The newest of what was said, to be shown while it is talked about; nothing shows by itself."""
    with desk.workspace.read() as session:
        found = said(session, meeting)[:MOST_SAID]
    if not found:
        return
    menu.addSection(translate("Projector", "What is talked about"))
    group = QActionGroup(menu)
    nothing = translate("Projector", "nothing of what was said")
    choices = [("", nothing), *((row_id(one), _words(one)) for one in found)]
    for number, (row, words) in enumerate(choices):
        on = row == second.said
        group.addAction(
            _ticked(menu, f"said_{number}", words, partial(second.talk_about, row), on=on)
        )


def _offer_screens(menu: QMenu, second: SecondScreen) -> None:
    """Which screen, where there are several to choose from."""
    found = second.placing.screens()
    if len(found) < 2:
        return
    menu.addSection(translate("Projector", "On which screen"))
    group = QActionGroup(menu)
    for number, (name, is_there) in enumerate(found):
        on = is_there or (not second.placing.is_shown() and name == second.placing.chosen)
        choose = partial(second.choose_screen, name)
        group.addAction(_ticked(menu, f"screen_{number}", name, choose, on=on))


def _words(one: Entry | Idea) -> str:
    text = one.title if isinstance(one, Idea) else one.text
    said_so = translate("Projector", "“{words}”")
    return said_so.format(words=isolate(elided(one_line(text), LONGEST)))
