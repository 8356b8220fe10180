"""Every page of the window, one line each.

Side bar, menus, help, what is read ahead and the tests are made from these lines, in
this order. They name modules as text: a page is imported when it is first wanted, or
ahead of that on another thread, and the window is painted before the first is read.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class MenuPart(Enum):
    """Where in the menus an act leads to a page."""

    GO = "go"
    FILE_IN = "file_in"
    FILE_OUT = "file_out"
    FILE_OWN = "file_own"


@dataclass(frozen=True, slots=True)
class PageLine:
    """What is said of a page outside of it.

    Attributes:
        module: Where its class is.
        made_by: The class.
        help: The page of help that F1 shows.
        section: The page of the side bar that it belongs to; empty for none, or where
            the page itself decides.
        word: Its word in the side bar, in English; empty where it does not stand there.
        icon: Beside the word.
        menu: Where in the menus it stands, if anywhere: among the places to go to, or in the file's
            menu with what comes back into it, with what leaves this computer, or with what is the file's own.
        act: Its text there, in English.
        key: Its shortcut.
        is_heavy: It takes long to be read, and is read last.
        alone: The side bar goes while it is shown; it has a column of its own there.
    """

    module: str
    made_by: str
    help: str
    section: str = ""
    word: str = ""
    icon: str = ""
    menu: MenuPart | None = None
    act: str = ""
    key: str = ""
    is_heavy: bool = False
    alone: bool = False


PAGES: dict[str, PageLine] = {
    "today": PageLine(
        "tlc_desktop.ui.today.view",
        "TodayPage",
        help="today",
        section="today",
        word=str(QT_TRANSLATE_NOOP("SideBar", "Today")),
        icon="today",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Today")),
        key="Ctrl+1",
    ),
    "meetings": PageLine(
        "tlc_desktop.ui.meetings.list_view",
        "MeetingsPage",
        help="meetings",
        section="meetings",
        word=str(QT_TRANSLATE_NOOP("SideBar", "Meetings")),
        icon="meetings",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Meetings")),
        key="Ctrl+2",
    ),
    "meeting": PageLine(
        "tlc_desktop.ui.meetings.view", "MeetingPage", help="meeting", section="meetings"
    ),
    "live": PageLine(
        "tlc_desktop.ui.live.view", "LivePage", help="live", section="meetings", alone=True
    ),
    "ideas": PageLine(
        "tlc_desktop.ui.ideas.list_view",
        "IdeasPage",
        help="ideas",
        section="ideas",
        word=str(QT_TRANSLATE_NOOP("SideBar", "Ideas")),
        icon="ideas",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Ideas")),
        key="Ctrl+3",
    ),
    "idea": PageLine("tlc_desktop.ui.ideas.view", "IdeaPage", help="idea", section="ideas"),
    "find": PageLine("tlc_desktop.ui.finds.view", "FindPage", help="find", section="ideas"),
    "holders": PageLine(
        "tlc_desktop.ui.holders.view", "HoldersPage", help="holders", section="ideas"
    ),
    "tryouts": PageLine(
        "tlc_desktop.ui.tryouts.view",
        "TryOutsPage",
        help="tryouts",
        section="tryouts",
        word=str(QT_TRANSLATE_NOOP("SideBar", "Try-outs")),
        icon="tryouts",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "T&ry-outs")),
        key="Ctrl+4",
    ),
    "visits": PageLine(
        "tlc_desktop.ui.visits.view", "VisitsPage", help="visits", section="tryouts"
    ),
    "people": PageLine(
        "tlc_desktop.ui.members.view",
        "PeoplePage",
        help="people",
        section="people",
        word=str(QT_TRANSLATE_NOOP("SideBar", "People")),
        icon="people",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "&People")),
        key="Ctrl+5",
    ),
    "terms": PageLine(
        "tlc_desktop.ui.terms.our_year",
        "OurYearPage",
        help="terms",
        section="terms",
        word=str(QT_TRANSLATE_NOOP("SideBar", "Our year")),
        icon="terms",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "Our &year")),
        key="Ctrl+6",
    ),
    "term": PageLine("tlc_desktop.ui.terms.view", "TermPage", help="term", section="terms"),
    "journey": PageLine(
        "tlc_desktop.ui.stages.view", "JourneyPage", help="journey", section="terms"
    ),
    "support": PageLine(
        "tlc_desktop.ui.support.view", "SupportPage", help="support", section="terms"
    ),
    "search": PageLine(
        "tlc_desktop.ui.search.view",
        "SearchPage",
        help="search",
        section="search",
        word=str(QT_TRANSLATE_NOOP("SideBar", "Search")),
        icon="search",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Search")),
        key="Ctrl+7",
    ),
    "protocols": PageLine(
        "tlc_desktop.ui.protocols.view",
        "ProtocolsPage",
        help="protocols",
        section="meetings",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "Pr&otocols")),
        key="Ctrl+8",
    ),
    "periods": PageLine(
        "tlc_desktop.ui.periods.view",
        "FreePeriodsPage",
        help="periods",
        section="people",
        menu=MenuPart.GO,
        act=str(QT_TRANSLATE_NOOP("Menus", "Free perio&ds")),
        key="Ctrl+9",
    ),
    "sheets": PageLine(
        "tlc_desktop.ui.print.all_view",
        "AllPagesPage",
        help="print",
        menu=MenuPart.FILE_IN,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Everything to print")),
    ),
    "slips": PageLine(
        "tlc_desktop.ui.slips.view",
        "SlipsPage",
        help="slips",
        section="meetings",
        menu=MenuPart.FILE_IN,
        act=str(QT_TRANSLATE_NOOP("Menus", "&From paper")),
    ),
    # Brings ReportLab and pypdfium2.
    "print": PageLine("tlc_desktop.ui.print.view", "PrintPage", help="print", is_heavy=True),
    "ledger": PageLine(
        "tlc_desktop.ui.exchange.ledger_view",
        "LedgerPage",
        help="files",
        menu=MenuPart.FILE_OUT,
        act=str(QT_TRANSLATE_NOOP("Menus", "What has &left this computer")),
    ),
    "backups": PageLine(
        "tlc_desktop.ui.backups.view",
        "BackupsPage",
        help="files",
        menu=MenuPart.FILE_OWN,
        act=str(QT_TRANSLATE_NOOP("Menus", "Bac&kups")),
    ),
    "bin": PageLine(
        "tlc_desktop.ui.bin.view",
        "BinPage",
        help="files",
        menu=MenuPart.FILE_OWN,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Bin")),
    ),
    "settings": PageLine(
        "tlc_desktop.ui.settings.view",
        "SettingsPage",
        help="settings",
        menu=MenuPart.FILE_OWN,
        act=str(QT_TRANSLATE_NOOP("Menus", "&Settings")),
    ),
}


def in_side_bar() -> list[str]:
    """The pages that stand in the side bar, from top to bottom."""
    return [name for name, line in PAGES.items() if line.word]


def in_menu(menu: MenuPart) -> list[str]:
    """The pages that stand in a part of the menus, from top to bottom."""
    return [name for name, line in PAGES.items() if line.menu is menu]


def to_read_ahead() -> list[str]:
    """The modules of all pages, those that take long last."""
    lines = sorted(PAGES.values(), key=lambda line: line.is_heavy)
    return [line.module for line in lines]
