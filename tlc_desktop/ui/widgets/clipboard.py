"""Putting text on the clipboard: that of a community with a passphrase stays out of what keeps all that was copied."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)  # as Windows reads a number
# What says so to Windows and its history, to those of others, and to that of KDE.
MARKS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    "x-kde-passwordManagerHint": b"secret",
}


def _nobody() -> bool:
    return False


_is_kept_secret: Callable[[], bool] = _nobody


def ask(is_kept_secret: Callable[[], bool] = _nobody) -> None:
    """Have it asked, whenever something is copied, whether the community has a passphrase."""
    global _is_kept_secret
    _is_kept_secret = is_kept_secret


def copy(text: str) -> None:
    """Put text on the clipboard: the one way in which the program does."""
    if _is_kept_secret():
        QApplication.clipboard().setMimeData(as_copied(text))
    else:  # what Qt makes itself may be there when Python is gone
        QApplication.clipboard().setText(text)


def as_copied(text: str) -> QMimeData:
    """Text as it goes to the clipboard, or is dragged there."""
    made = QMimeData()
    made.setText(text)
    if _is_kept_secret():
        for mark, said in MARKS.items():
            made.setData(mark, said)
    return made
