"""The passphrase of a file on the command line: from the environment, or typed where there is a terminal.

Never an argument: those are read by whoever looks at what runs, and kept by shells.
"""

import argparse
import os
import sys
from getpass import getpass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.errors import (
    FileBusy,
    PassphraseEmpty,
    PassphraseNeeded,
    PassphrasesDiffer,
)
from tlc_desktop.domain.same_file import real
from tlc_desktop.file_lock import Held, take
from tlc_desktop.i18n.languages import Words
from tlc_desktop.storage import cipher, opening, passphrase
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import explained
from tlc_desktop.storage.store import Store

GIVEN, NEW = PassphraseNeeded.variable, "TLC_DESKTOP_NEW_PASSPHRASE"
_ASK = QT_TRANSLATE_NOOP("CommandLine", "Passphrase or recovery code:")
_ASK_NEW = QT_TRANSLATE_NOOP("CommandLine", "New passphrase:")
_ASK_AGAIN = QT_TRANSLATE_NOOP("CommandLine", "Once more:")


def opened(path: Path, own: Words, *, only_reads: bool = True) -> Store:
    """An open file, also where it may not be written unless it is to be changed.

    Raises:
        UserError: It cannot be opened, or has a passphrase that was not given.
    """
    return Store(path, key=key_of(path, own), only_reads=only_reads)


def key_of(path: Path, own: Words) -> Key | None:
    """The key of a file, where it has a passphrase.

    Raises:
        UserError: The passphrase is not given, or is another's.
    """
    with explained(path):
        if not path.is_file() or not cipher.is_ciphered(path):
            return None
        typed = os.environ.get(GIVEN) or _typed(own, _ASK)
        if not typed:
            raise PassphraseNeeded(path)
        return cipher.key_of(path, typed)


def add_arguments(verb: argparse.ArgumentParser) -> None:
    """What may follow the verb that sets a passphrase."""
    verb.add_argument("file", type=Path, metavar="FILE")
    verb.add_argument("--off", action="store_true")


def run(asked: argparse.Namespace, own: Words) -> None:
    """Set, change or take off the passphrase of a file.

    Raises:
        UserError: It is open somewhere, or cannot be written; or what was typed is not right.
    """
    path = real(asked.file)
    old = key_of(path, own)
    opening.look(path, old)
    lock = take(path)
    if isinstance(lock, Held):
        raise FileBusy(path)
    try:
        passphrase.write_anew(path, old, None if asked.off else cipher.new_key(_new(own)))
    finally:
        lock.let_go()


def _new(own: Words) -> str:
    given = os.environ.get(NEW)
    chosen = given or _typed(own, _ASK_NEW)
    if not chosen:
        raise PassphraseEmpty
    if not given and _typed(own, _ASK_AGAIN) != chosen:
        raise PassphrasesDiffer
    return chosen


def _typed(own: Words, question: object) -> str:
    """What somebody types, which is not shown; nothing where there is no terminal."""
    if not sys.stdin.isatty():
        return ""
    return getpass(own.translate("CommandLine", str(question)) + " ")
