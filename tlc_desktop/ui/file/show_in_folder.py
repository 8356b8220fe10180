"""Showing a file that was saved where it lies, in the system's own window of files."""

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from tlc_desktop.domain.errors import FileNotThere


def show_in_folder(path: Path) -> None:
    """Open the folder of a file; on Windows with the file selected.

    Raises:
        FileNotThere: It went away meanwhile, as with a stick that was taken out.
    """
    if not path.exists():
        raise FileNotThere(path)
    if sys.platform == "win32" and _explorer(path):
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _explorer(path: Path) -> bool:
    """Whether the Explorer began to show a file."""
    selected = ["/select,", QDir.toNativeSeparators(str(path))]
    started, _ = QProcess.startDetached("explorer.exe", selected)  # pyright: ignore[reportUnknownMemberType]
    return started
