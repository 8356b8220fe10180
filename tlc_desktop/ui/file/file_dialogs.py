"""The system's dialogs for choosing a file; each answers a path or none."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def choose_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask which community or term file to open."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Files", "Open a community or a term file"),
        str(folder),
        translate("Files", "Communities and term files") + " (*.tlc *.tlcterm)",
    )
    return Path(name) if name else None


def choose_place(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where a copy of a community should go."""
    name, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Files", "Hand on a copy"),
        str(proposed),
        translate("Files", "Communities") + " (*.tlc)",
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".tlc" else path.with_name(path.name + ".tlc")
