"""What tests of a window over an open file share."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import ideas
from tlc_desktop.ui.window.requests import Request
from tlc_desktop.ui.window.shell import Shell

KEY = UUID(int=7)
CLICK = Qt.MouseButton.LeftButton


def asked(shell: Shell) -> list[Request]:
    found: list[Request] = []
    shell.window.asked.connect(found.append)
    return found


def act(shell: Shell, name: str) -> QAction:
    return shell.window.frame.menus.acts[name]


def add_idea(shell: Shell, title: str) -> UUID:
    with shell.desk.workspace.change("Add idea") as session:
        return ideas.add(session, Idea(title, shell.desk.today()))
