"""The sticks that are in this computer."""

from pathlib import Path, PurePosixPath

from PySide6.QtCore import QStorageInfo

from tlc_desktop.ui.file.places import OWN_NAMES, PlaceKind, kind_of, kind_of_mount

# What a stick is written in where no desktop plugs it in.
_OF_STICKS = {"vfat", "exfat", "msdos", "fat32", "fat"}
_OF_THE_SYSTEM = ("/boot", "/efi")


def sticks() -> list[Path]:
    """Where each stick is that can be written to."""
    return [
        Path(each.rootPath())
        for each in QStorageInfo.mountedVolumes()
        if each.isReady()
        and not (each.isRoot() or each.isReadOnly())
        and is_stick(each.rootPath(), each.fileSystemType().toStdString())
    ]


def outside(path: Path) -> str:
    """What the place of a file is called, where that is not this computer; else nothing."""
    volume = QStorageInfo(str(path.parent))
    if is_stick(volume.rootPath(), volume.fileSystemType().toStdString()):
        return volume.name() or Path(volume.rootPath()).name or volume.rootPath()
    kind = kind_of(path)
    return "" if kind is PlaceKind.HERE else OWN_NAMES.get(kind, volume.rootPath())


def is_stick(root: str, written_in: str) -> bool:
    """Whether what is at `root`, written in a file system, is a stick."""
    place = PurePosixPath(root)
    if any(place.is_relative_to(each) for each in _OF_THE_SYSTEM):
        return False
    plugged_in = kind_of_mount(root, written_in) is PlaceKind.STICK
    return plugged_in or written_in.casefold() in _OF_STICKS
