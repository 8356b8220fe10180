"""What may be typed after the program's name, in the words of three languages.

`argparse` speaks English alone, or looks into files of gettext that we have none of.
"""

import argparse
import re
from typing import Any, NoReturn

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import Words

_CONTEXT = "CommandLine"
# What argparse writes into its help.
_HELP = (
    QT_TRANSLATE_NOOP("CommandLine", "usage:"),
    QT_TRANSLATE_NOOP("CommandLine", "positional arguments:"),
    QT_TRANSLATE_NOOP("CommandLine", "commands:"),
    QT_TRANSLATE_NOOP("CommandLine", "options:"),
    QT_TRANSLATE_NOOP("CommandLine", "show this help message and exit"),
    QT_TRANSLATE_NOOP("CommandLine", "show program's version number and exit"),
)
# What it says of a line that it does not understand.
_FAULTS = (
    (
        re.compile(r"the following arguments are required: (?P<what>.+)"),
        QT_TRANSLATE_NOOP("CommandLine", "Still needed: {what}"),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<what>.+)"),
        QT_TRANSLATE_NOOP("CommandLine", "Not understood here: {what}"),
    ),
    (
        re.compile(r"argument (?P<what>.+?): expected .+"),
        QT_TRANSLATE_NOOP("CommandLine", "Something has to follow {what}"),
    ),
    (
        re.compile(r"argument (?P<what>.+?): invalid .+?: '?(?P<typed>.*?)'?(?: \(choose .*)?"),
        QT_TRANSLATE_NOOP("CommandLine", "{what} cannot be {typed}"),
    ),
)
_ANY_FAULT = QT_TRANSLATE_NOOP("CommandLine", "This line was not understood")


class Parser(argparse.ArgumentParser):
    """An `ArgumentParser` whose own words are in the language of the user."""

    def __init__(self, *args: Any, own: Words, **facts: Any) -> None:
        """As `ArgumentParser`; `own` has the words."""
        super().__init__(*args, **facts)
        self._own = own

    def format_usage(self) -> str:
        return self._translated(super().format_usage())

    def format_help(self) -> str:
        return self._translated(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what was not understood and how it is typed, and end with 2."""
        self.exit(2, f"{self.format_usage()}{self.prog}: {self._explained(message)}\n")

    def _translated(self, text: str) -> str:
        for english in map(str, _HELP):
            text = text.replace(english, self._own.translate(_CONTEXT, english), 1)
        return text

    def _explained(self, message: str) -> str:
        for pattern, ours in _FAULTS:
            if found := pattern.fullmatch(message):
                parts = {name: isolate(part) for name, part in found.groupdict().items()}
                return self._own.translate(_CONTEXT, str(ours)).format(**parts)
        return self._own.translate(_CONTEXT, str(_ANY_FAULT))
