"""The system's dialogs for choosing a file; each answers a path or none."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from tlc_desktop.domain.file_endings import COMMUNITY_ENDING, TERM_ENDING
from tlc_desktop.settings import Settings
from tlc_desktop.ui.backups import sticks

translate = QCoreApplication.translate


def choose_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask which community or term file to open."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Files", "Open a community or a term file"),
        str(folder),
        translate("Files", "Communities and term files") + f" (*{COMMUNITY_ENDING} *{TERM_ENDING})",
    )
    return Path(name) if name else None


def choose_spreadsheet(parent: QWidget, folder: Path) -> Path | None:
    """Ask which spreadsheet to read names from."""
    endings = " ".join(f"*{ending}" for ending in (".xlsx", ".csv", ".txt", ".tsv", ".xls"))
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Files", "Open a spreadsheet with names"),
        str(folder),
        translate("Files", "Spreadsheets")
        + f" ({endings});;"
        + translate("Files", "All files")
        + " (*)",
    )
    return Path(name) if name else None


def choose_folder(parent: QWidget, folder: Path) -> Path | None:
    """Ask into which folder a backup should go: that of a stick."""
    name = QFileDialog.getExistingDirectory(
        parent, translate("Files", "Choose the stick"), str(folder)
    )
    return Path(name) if name else None


def choose_place(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where a copy of a community should go."""
    name, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Files", "Give a copy"),
        str(proposed),
        translate("Files", "Communities") + f" (*{COMMUNITY_ENDING})",
    )
    if not name:
        return None
    path = Path(name)
    if path.suffix.casefold() == COMMUNITY_ENDING:
        return path
    return path.with_name(path.name + COMMUNITY_ENDING)


def usual_folder(settings: Settings) -> Path:
    """Where a file to be opened is looked for first: on a new computer, on the stick that is in."""
    recent = [each.path.parent for each in settings.recent if each.path.parent.is_dir()]
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next(iter(recent or sticks.sticks()), Path(documents or Path.home()))
