"""What is said of where the open file lies, and of the date: in a line above the page, never in a dialog."""

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.clocks import contradicted_by
from tlc_desktop.domain.release import release
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.settings import SaidOnce, Settings
from tlc_desktop.storage import reserve
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file import places
from tlc_desktop.ui.file.places import OWN_NAMES, PlaceKind
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.quiet_line import Calm

if TYPE_CHECKING:
    from tlc_desktop.ui.file import hand_on
else:
    hand_on = read_later("tlc_desktop.ui.file.hand_on")

LOOKS_EVERY = 20_000


class Surroundings(QObject):
    """Explains the place of a file, once, and keeps room on its disk; says when the date cannot be right."""

    _looked = Signal(bool)

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self._window, self._desk = window, desk
        self._said = SaidOnce(settings)
        self._path = desk.workspace.store.path
        self._line = window.frame.line
        self._looked.connect(self._tell_of_room)
        if not desk.workspace.may_write:
            self._tell_that_it_is_read()
            return
        self._explain_place()
        self._built = release()
        with desk.workspace.read() as session:
            desk.workspace.store.clock.go_on_from(session.connection())
        self.look_at_date()
        timer = QTimer(self)
        timer.timeout.connect(self.look_after_room)
        timer.timeout.connect(self.look_at_date)
        timer.start(LOOKS_EVERY)
        desk.workspace.trouble.connect(self.look_after_room)

    def look_at_date(self) -> None:
        """Say that the date of the computer cannot be right, as long as it cannot; all goes on meanwhile."""
        clock = self._desk.workspace.store.clock
        known = self._built and self._built.day, clock.last and clock.last.date()
        day = contradicted_by(clock.clock().date(), known)
        if day is None:
            self._line.take_back("date")
        elif self._said.is_new(f"date {day}"):
            sentence = self.tr(
                "The date of this computer looks wrong: it says {day}. If that is not today, set it"
                " right in the settings of the computer. Nothing is lost by it."
            )
            said = self._desk.formats.day(self._desk.today())
            self._line.say("date", Calm(sentence.format(day=isolate(said))))

    def look_after_room(self) -> None:
        """Keep room on the disk, and say so while there is hardly any; on another thread, for a stick is slow."""
        Thread(target=self._look, name="room", daemon=True).start()

    def _look(self) -> None:
        reserve.keep(self._path)
        narrow = reserve.is_narrow(self._path)
        try:
            self._looked.emit(narrow)
        except RuntimeError:
            return  # the file was closed meanwhile

    def _tell_of_room(self, narrow: bool) -> None:
        if not narrow:
            self._line.take_back("room")
            return
        sentence = self.tr(
            "The disk is nearly full. What you type is kept as long as it can be, and deleting goes"
            " on. Please make about {need} MB of room on it."
        )
        need = self._desk.formats.number(reserve.SIZE * 4 >> 20)
        self._line.say("room", Calm(sentence.format(need=isolate(need))))

    def _tell_that_it_is_read(self) -> None:
        sentence = self.tr(
            "This file can only be read where it is, so nothing is changed in it. A copy in another"
            " folder can be changed."
        )
        give = Calm(
            sentence,
            self.tr("Save a copy and open it"),
            lambda: hand_on.hand_on(self._window, self._desk, opens=True),
        )
        self._line.say("read", give)

    def _explain_place(self) -> None:
        kind = places.kind_of(self._path)
        if kind is not PlaceKind.HERE and self._said.is_new(f"{kind} {self._path}"):
            self._line.say("place", Calm(self._sentence(kind)))

    def _sentence(self, kind: PlaceKind) -> str:
        match kind:
            case PlaceKind.NETWORK:
                return self.tr(
                    "This file lies on another computer. Open it at one computer at a time; if the"
                    " network goes away, leave the window open until it is back."
                )
            case PlaceKind.STICK:
                return self.tr(
                    "This file lies on a stick. Close the program before you take the stick out, and"
                    " keep a copy on this computer."
                )
            case _:
                return self.tr(
                    "{cloud} copies this file to other computers. Open it at one of them at a time,"
                    " and let {cloud} finish before you open it at the next."
                ).format(cloud=isolate(OWN_NAMES[kind]))
