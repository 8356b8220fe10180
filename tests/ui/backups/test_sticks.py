"""What is plugged in is a stick; what the computer starts from is none."""

from tlc_desktop.ui.backups.sticks import is_stick, sticks


def test_what_is_plugged_in_is_told_from_what_belongs_to_the_computer() -> None:
    assert is_stick("/media/hala/KINGSTON", "vfat")
    assert is_stick("/run/media/hala/ours", "ext4")
    assert is_stick("E:/", "exFAT")
    assert not is_stick("C:/", "NTFS")
    assert not is_stick("/boot/efi", "vfat")
    assert not is_stick("/media", "ext4")
    assert not is_stick("/home", "ext4")
    assert all(each.is_dir() for each in sticks())
