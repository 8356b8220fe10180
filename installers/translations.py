"""Qt Linguist's files: built for the program, and checked to be complete."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Iterator

from environment import venv_script
from steps import CHECKOUT, CannotGoOn, last_lines, run_quietly, say

FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("ar", "en", "fr")
_PLACE = re.compile(r"\{[^{}]*\}|%n|%L?\d")


def build() -> None:
    """Make a .qm of each .ts that is newer than its own.

    Raises:
        CannotGoOn: lrelease could not.
    """
    sources = sorted(FOLDER.glob("*.ts"))
    stale = [source for source in sources if _is_stale(source)]
    if not stale:
        say("Translations: {}.".format("all built" if sources else "none to build"))
        return
    say("Translations: building {}.".format(", ".join(source.stem for source in stale)))
    for source in stale:
        target = source.with_suffix(".qm")
        command = [venv_script("pyside6-lrelease"), "-silent", source, "-qm", target]
        code, words = run_quietly([os.fspath(part) for part in command])
        if code != 0 or not target.exists():
            raise CannotGoOn("A translation could not be built:\n" + last_lines(words))


def _is_stale(source: Path) -> bool:
    target = source.with_suffix(".qm")
    return not target.exists() or target.stat().st_mtime <= source.stat().st_mtime


def gaps(source: Path, only_plurals: bool) -> Iterator[str]:
    """What is still to be translated in a .ts, each as a line for a developer.

    Args:
        source: A file that lupdate has just read the program into.
        only_plurals: In English, only the plural forms need words of their own.
    """
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            if only_plurals and not plural:
                continue
            for fault in _faults(message, plural):
                text = (message.findtext("source") or "").replace("\n", " ")
                yield "{}: {}: {!r} {}".format(
                    source.stem, context.findtext("name"), text[:80], fault
                )


def _faults(message: ET.Element, plural: bool) -> Iterator[str]:
    translation = message.find("translation")
    kind = None if translation is None else translation.get("type")
    if kind in ("vanished", "obsolete"):
        return
    if translation is None or kind == "unfinished":
        yield "is not translated"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else []
    forms = forms or [translation.text or ""]
    if not all(form.strip() for form in forms):
        yield "is empty"
    places = set(_PLACE.findall(message.findtext("source") or ""))
    for form in forms:
        # A plural form may say the number in words: "one item", "عنصران".
        if set(_PLACE.findall(form)) - {"%n"} != places - {"%n"}:
            yield f"has other placeholders in {form[:80]!r}"


def check() -> list[str]:
    """What keeps the translations from being complete, one line each; nothing when they are.

    The program's texts are read afresh into copies, so that a text nobody has handed to the
    translator yet is found too.
    """
    absent = [name for name in LANGUAGES if not _ts(FOLDER, name).exists()]
    if absent:
        return [f"there is no tlc_{name}.ts" for name in absent]
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        copies = [_ts(Path(folder), name) for name in LANGUAGES]
        for name, copy in zip(LANGUAGES, copies):
            shutil.copyfile(str(_ts(FOLDER, name)), str(copy))
        modules = sorted((CHECKOUT / "tlc_desktop").rglob("*.py"))
        command = [venv_script("pyside6-lupdate"), *modules, "-ts", *copies]
        code, words = run_quietly([os.fspath(part) for part in command])
        if code != 0:
            return ["lupdate could not read the program: " + last_lines(words)]
        for name, copy in zip(LANGUAGES, copies):
            found.extend(gaps(copy, only_plurals=name == "en"))
    return found


def _ts(folder: Path, language: str) -> Path:
    return folder / f"tlc_{language}.ts"


def main() -> int:
    """Say what is not translated; exit code 1 when something is not."""
    found = check()
    for line in found:
        say(line)
    say(f"{len(found)} texts to look at." if found else "Every text is translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
