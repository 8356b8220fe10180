"""What the steps of a protocol come to, in a sentence."""

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate


def steps_told(protocol: Protocol, desk: Desk) -> str:
    """How many steps there are, and how long they are by themselves."""
    words, formats, many = desk.words, desk.formats, len(protocol.parted)
    if not many:
        return translate("Protocols", "No steps yet")
    said = words.translate("Protocols", "%n step(s)", None, many, formats)
    minutes = protocol.minutes
    if not minutes:
        return said
    long = words.translate("Protocols", "%n minute(s)", None, minutes, formats)
    return translate("Protocols", "{steps}, {minutes}").format(steps=said, minutes=long)
