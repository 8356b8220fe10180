"""In what kind of place a file lies, on each system."""

from pathlib import PurePosixPath, PureWindowsPath

from tlc_desktop.ui.file import places
from tlc_desktop.ui.file.places import PlaceKind

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
/dev/sdb1 /media/mona/STICK\\040ONE vfat rw 0 0
nas:/school /mnt/school nfs4 rw 0 0
mona@pc:/home /home/mona/there fuse.sshfs rw 0 0
//pc/share /srv/share cifs rw 0 0
"""
CLOUDS = {
    r"C:\Users\Mona\OneDrive\a.tlc": PlaceKind.ONEDRIVE,
    r"C:\Users\Mona\OneDrive - Al-Nakhil\b\a.tlc": PlaceKind.ONEDRIVE,
    r"C:\Users\Mona\Dropbox (Personal)\a.tlc": PlaceKind.DROPBOX,
    r"C:\Users\Mona\Google Drive\a.tlc": PlaceKind.GOOGLE,
    r"C:\Users\Mona\iCloudDrive\a.tlc": PlaceKind.ICLOUD,
    r"C:\Users\Mona\Dropboxes\a.tlc": None,
    r"C:\Users\Mona\Dropbox.tlc": None,
}
ON_LINUX = {
    "/home/mona/a.tlc": PlaceKind.HERE,
    "/media/mona/STICK ONE/a.tlc": PlaceKind.STICK,
    "/mnt/school/x/a.tlc": PlaceKind.NETWORK,
    "/home/mona/there/a.tlc": PlaceKind.NETWORK,
    "/srv/share/a.tlc": PlaceKind.NETWORK,
    "/srv/shared/a.tlc": PlaceKind.HERE,
}


def test_each_kind_of_place_is_known() -> None:
    assert {path: places.cloud_of(PureWindowsPath(path)) for path in CLOUDS} == CLOUDS
    found = {path: places.kind_on_linux(PurePosixPath(path), MOUNTS) for path in ON_LINUX}
    assert found == ON_LINUX
    for path, drive, kind in (
        (r"\\pc\school\a.tlc", 0, PlaceKind.NETWORK),
        (r"Z:\a.tlc", 4, PlaceKind.NETWORK),
        (r"E:\a.tlc", 2, PlaceKind.STICK),
        (r"C:\a.tlc", 3, PlaceKind.HERE),
    ):
        assert places.kind_on_windows(PureWindowsPath(path), drive) is kind
