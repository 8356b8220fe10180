"""In what kind of place a file lies: some want a word about them, once."""

import sys
from enum import StrEnum
from pathlib import Path, PurePath, PureWindowsPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo

from tlc_desktop.deferred import read_later

if TYPE_CHECKING:
    import ctypes
else:  # for Windows
    ctypes = read_later("ctypes")


class PlaceKind(StrEnum):
    """What a teacher should know of a place; nothing of a disk of this computer."""

    HERE = "here"
    ONEDRIVE = "onedrive"
    DROPBOX = "dropbox"
    GOOGLE = "google"
    ICLOUD = "icloud"
    NETWORK = "network"
    STICK = "stick"


OWN_NAMES = {
    PlaceKind.ONEDRIVE: "OneDrive",
    PlaceKind.DROPBOX: "Dropbox",
    PlaceKind.GOOGLE: "Google Drive",
    PlaceKind.ICLOUD: "iCloud",
}
# How folders begin that are copied elsewhere: alone, or before what they call an account.
_CLOUDS = {
    "onedrive": PlaceKind.ONEDRIVE,
    "dropbox": PlaceKind.DROPBOX,
    "google drive": PlaceKind.GOOGLE,
    "googledrive": PlaceKind.GOOGLE,
    "icloud drive": PlaceKind.ICLOUD,
    "iclouddrive": PlaceKind.ICLOUD,
    "com~apple~clouddocs": PlaceKind.ICLOUD,
}
_BEFORE_ACCOUNT = (" - ", "-", " (")
_NETWORKS = (
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "davfs",
    "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse",
)  # fmt: skip
_STICKS_AT = ("/media/", "/run/media/", "/Volumes/")
_REMOVABLE, _REMOTE = 2, 4  # what Windows calls a drive
_MOUNTS = Path("/proc/self/mounts")


def kind_of(path: Path) -> PlaceKind:
    """The kind of place that a file lies in."""
    return cloud_of(path) or _kind_of_disk(path)


def cloud_of(path: PurePath) -> PlaceKind | None:
    """What copies the folder of a file elsewhere, by the names of the folders above it."""
    for part in path.parent.parts:
        name = part.casefold()
        for begins, kind in _CLOUDS.items():
            if name == begins or name.startswith(tuple(begins + mark for mark in _BEFORE_ACCOUNT)):
                return kind
    return None


def _kind_of_disk(path: Path) -> PlaceKind:
    if sys.platform == "win32":
        return kind_on_windows(path, _drive_type(path))
    if sys.platform == "darwin":
        disk = QStorageInfo(str(path.parent))
        return kind_of_mount(disk.rootPath(), disk.fileSystemType().toStdString())
    return kind_on_linux(path, _MOUNTS.read_text("utf-8", "replace") if _MOUNTS.exists() else "")


def kind_on_windows(path: PurePath, drive: int) -> PlaceKind:
    """By the path, which names another computer with two strokes, and by what Windows calls its drive."""
    if drive == _REMOTE or PureWindowsPath(path).drive.startswith("\\\\"):
        return PlaceKind.NETWORK
    return PlaceKind.STICK if drive == _REMOVABLE else PlaceKind.HERE


def _drive_type(path: Path) -> int:
    """What Windows says of the drive of a path; elsewhere nobody says it."""
    if sys.platform != "win32":
        return 0
    return int(ctypes.windll.kernel32.GetDriveTypeW(path.anchor))


def kind_on_linux(path: PurePath, mounts: str) -> PlaceKind:
    """By what is mounted where; never by asking the disk, which may be one that does not answer."""
    inside = str(path.parent) + "/"
    best = ("", "")
    for line in mounts.splitlines():
        place, kind = (*line.split(" "), "", "", "")[1:3]
        place = place.replace("\\040", " ").rstrip("/") + "/"
        if inside.startswith(place) and len(place) >= len(best[0]):
            best = place, kind
    return kind_of_mount(*best)


def kind_of_mount(place: str, kind: str) -> PlaceKind:
    """By where something is mounted, and by its kind of file system."""
    if kind in _NETWORKS:
        return PlaceKind.NETWORK
    return PlaceKind.STICK if place.startswith(_STICKS_AT) else PlaceKind.HERE
