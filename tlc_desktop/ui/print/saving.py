"""Asking where a file should go."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tlc_desktop.storage import opening


def chosen_path(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask where to save; none when the user left.

    The dialog itself asks before a file that is there would be replaced.

    Args:
        parent: The window that asks.
        title: What is saved, as a sentence.
        name: The name proposed, with its ending.
        kind: What such files are called, in the window's language.

    Raises:
        FileExists: A community is kept there, such as the one that is open.
    """
    places = QStandardPaths.StandardLocation
    folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    ending = Path(name).suffix
    dialog = QFileDialog(parent, title, str(folder), f"{kind} (*{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(name)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    path = Path(dialog.selectedFiles()[0])
    opening.may_replace(path)
    return path
