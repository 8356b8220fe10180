"""A meeting with a projector beside the laptop, played on a real X server; prints what was seen, as JSON.

python two_screens.py FOLDER    inside Xvfb, with one screen of 2646 x 768 pixels
"""

import ctypes
import json
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_ulong, c_void_p
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.beginnings import write_new
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.i18n.languages import install, words
from tlc_desktop.settings import Settings
from tlc_desktop.storage import meetings
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector.projector_window import ProjectorWindow
from tlc_desktop.ui.projector.second_screen import SecondScreen, second_screen_of
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.shell import Shell

NOW = datetime(2026, 12, 15, 13, 15)


class MonitorInfo(ctypes.Structure):
    """XRRMonitorInfo."""

    _fields_ = [
        ("name", c_ulong),
        *((name, c_int) for name in ("primary", "automatic", "outputs_there")),
        *((name, c_int) for name in ("x", "y", "width", "height", "wide_mm", "high_mm")),
        ("outputs", c_void_p),
    ]


class Plugs:
    """Plugs monitors into an X server, and pulls them out."""

    def __init__(self) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XDefaultRootWindow.argtypes, self._x.XDefaultRootWindow.restype = (
            [c_void_p],
            c_ulong,
        )
        self._x.XInternAtom.argtypes, self._x.XInternAtom.restype = (
            [c_void_p, c_char_p, c_int],
            c_ulong,
        )
        self._x.XSync.argtypes = [c_void_p, c_int]
        self._randr.XRRSetMonitor.argtypes = [c_void_p, c_ulong, c_void_p]
        self._randr.XRRDeleteMonitor.argtypes = [c_void_p, c_ulong, c_ulong]
        self._randr.XRRGetScreenResources.argtypes = [c_void_p, c_ulong]
        self._randr.XRRGetScreenResources.restype = c_void_p
        self._display = self._x.XOpenDisplay(None)
        self._root = self._x.XDefaultRootWindow(self._display)

    def plug(self, name: str, x: int, width: int, height: int, *, first: bool = False) -> None:
        """Plug one in, at the right of what is there; the first takes the only output."""
        outputs = self._outputs() if first else (c_ulong * 1)()
        info = MonitorInfo(
            self._atom(name), first, 0, int(first), x, 0, width, height, width // 4, height // 4,
            ctypes.cast(outputs, c_void_p),
        )  # fmt: skip
        self._randr.XRRSetMonitor(self._display, self._root, byref(info))
        self._settle()

    def pull(self, name: str) -> None:
        """Pull one out."""
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom(name))
        self._settle()

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))

    def _outputs(self) -> Any:
        """XRRScreenResources: two times, the count and list of what drives, the count and list of outputs."""
        found = self._randr.XRRGetScreenResources(self._display, self._root)
        at = found + 2 * ctypes.sizeof(c_ulong) + 3 * ctypes.sizeof(c_void_p)
        return ctypes.cast(at, POINTER(POINTER(c_ulong))).contents

    def _settle(self) -> None:
        self._x.XSync(self._display, 0)
        if QApplication.instance() is not None:
            QTest.qWait(400)


def seen(second: SecondScreen, window: MainWindow) -> dict[str, object]:
    """Where the window of the projector is, and what a camera sees on its screen and on the laptop's."""
    QTest.qWait(300)
    there = [each for each in QApplication.topLevelWidgets() if isinstance(each, ProjectorWindow)]
    shown = [each for each in there if each.isVisible()]
    if not shown:
        return {"on": "", "held": second.holder is not None}
    (one,) = shown
    photo = one.screen().grabWindow(0).toImage()
    drawn = one.grab().toImage()
    # The last pixel of a screen may be half a one of ours, where no window manager makes it whole.
    right, foot = photo.width() - 3, photo.height() - 3
    corners = [(0, 0), (right, 0), (0, foot)]
    ground = theme.color("sheet")
    ink = sum(
        photo.pixelColor(x, y) == QColor(theme.color("ink"))
        for x in range(0, photo.width(), 7)
        for y in range(0, photo.height(), 7)
    )
    return {
        "on": one.screen().name(),
        "laptop": window.screen().name(),
        "fills": one.geometry() == one.screen().geometry(),
        "sharp": abs(photo.width() - drawn.width()) + abs(photo.height() - drawn.height()) < 4,
        "ground": all(photo.pixelColor(x, y) == ground for x, y in corners),
        "ink": ink > 50,
        "pixels": [photo.width(), photo.height()],
        "has_keys": one.isActiveWindow(),
    }


def main(folder: Path) -> None:
    plugs = Plugs()
    plugs.plug("laptop", 0, 1366, 768, first=True)
    plugs.plug("beam", 1366, 1280, 720)
    app = QApplication([])
    install(Language.ENGLISH)
    theme.apply(app, dark=False, rtl=False)
    path = folder / "circle.tlc"
    write_new(path, Community("Tuesday Circle", Language.ENGLISH))
    workspace = Workspace(Store(path))
    planned = Meeting("Waiting time", NOW.date(), NOW.time(), 50)
    with workspace.change("plan") as session:
        key = meetings.schedule(
            session, planned, [AgendaItem("Welcome", 5), AgendaItem("Talk", 45)]
        )
    desk = Desk(workspace, words(Language.ENGLISH), lambda: NOW)
    window = MainWindow()
    window.setGeometry(window.screen().geometry())
    settings = Settings(folder / "settings.ini")
    shell = Shell(window, desk, settings)
    window.show()
    window.activateWindow()
    acts = window.frame.menus.acts
    second = second_screen_of(desk)
    found: dict[str, object] = {}
    shell.navigator.go(Place("meeting", key))
    acts["projector"].trigger()
    found["plan"] = {**seen(second, window), "heading": second.value.heading}
    acts["begin"].trigger()
    found["run"] = {**seen(second, window), "heading": second.value.heading}
    plugs.pull("beam")
    found["pulled"] = seen(second, window)
    plugs.plug("beam", 1366, 1280, 720)
    found["again"] = {**seen(second, window), "heading": second.value.heading}
    acts["projector"].trigger()
    found["away"] = seen(second, window)
    plugs.plug("wall", 1366, 1280, 700)  # over the beam: both show the same part of the desktop
    plugs.pull("beam")
    acts["projector"].trigger()
    found["another"] = seen(second, window)
    acts["projector"].trigger()
    plugs.pull("wall")
    acts["projector"].trigger()
    found["alone"] = seen(second, window)
    one = next(each for each in app.topLevelWidgets() if isinstance(each, ProjectorWindow))
    QTest.keyClick(one, "\x1b")
    found["escaped"] = seen(second, window)
    found["remembered"] = settings.projector.screen
    shell.close()
    window.hide()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
