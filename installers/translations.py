"""Qt Linguist's files: built for the program, and checked to be complete."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any, Dict, Iterator, List, cast

from environment import venv_script
from steps import CHECKOUT, CannotGoOn, last_lines, run_quietly, say

FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("ar", "en", "fr")
RESOURCES = CHECKOUT / "resources"
_PLACE = re.compile(r"\{[^{}]*\}|%n|%L?\d")
_KEY = re.compile(r"&\w")  # the letter that opens a menu
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
# How many forms Qt asks for: Arabic has one for 0, 1, 2, a few, many, and the rest.
_FORMS = {"ar": 6, "en": 2, "fr": 2}
# Names, and what stands on keys and boxes of paper, is written so in an Arabic sentence too.
_LATIN_IN_ARABIC = frozenset(
    [
        "TLC",
        "PLC",
        "Desktop",
        "PDF",
        "MIT",
        "Letter",
        "Enter",
        "Delete",
        "Alt",
        "Ctrl",
        "Esc",
        "Tab",
        "JSON",
        "dump",
    ]
)
# So many words in a row that are the same in French and in English were not translated.
_SAME_WORDS = 3


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
    language = source.stem.rpartition("_")[2]
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            if only_plurals and not plural and not _is_unused(message):
                continue
            for fault in _faults(message, plural, language):
                text = (message.findtext("source") or "").replace("\n", " ")
                yield "{}: {}: {!r} {}".format(
                    source.stem, context.findtext("name"), text[:80], fault
                )


def _faults(message: ET.Element, plural: bool, language: str) -> Iterator[str]:
    translation = message.find("translation")
    kind = None if translation is None else translation.get("type")
    if kind in ("vanished", "obsolete"):
        yield "is used no more"
        return
    if translation is None or kind == "unfinished":
        yield "is not translated"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else []
    if plural and len(forms) != _FORMS[language]:
        yield f"has {len(forms)} forms for numbers, not {_FORMS[language]}"
    forms = forms or [translation.text or ""]
    if not all(form.strip() for form in forms):
        yield "is empty"
    source = message.findtext("source") or ""
    for form in forms:
        for fault in _unlike(source, form):
            yield f"{fault} in {form[:80]!r}"
        for fault in _foreign(source, form, language):
            yield f"{fault} in {form[:80]!r}"


def _is_unused(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") in ("vanished", "obsolete")


def _unlike(source: str, form: str) -> Iterator[str]:
    """What a translation must have in common with its source, and has not."""
    # A plural form may say the number in words: "one item", "عنصران".
    if set(_PLACE.findall(form)) - {"%n"} != set(_PLACE.findall(source)) - {"%n"}:
        yield "has other placeholders"
    if len(_KEY.findall(form.replace("&&", ""))) != len(_KEY.findall(source.replace("&&", ""))):
        yield "has no letter after &, or one too many,"
    if source.endswith("…") != form.endswith("…"):
        yield "has another end"
    if [source[:1].isspace(), source[-1:].isspace()] != [form[:1].isspace(), form[-1:].isspace()]:
        yield "has other spaces at its ends"
    if form.count("\u2068") != form.count("\u2069"):
        yield "has a mark of direction that is not ended"


def _foreign(source: str, form: str, language: str) -> Iterator[str]:
    """Words of another language."""
    bare = _PLACE.sub(" ", form)
    if language == "ar":
        words = [word for word in _LATIN.findall(bare) if word not in _LATIN_IN_ARABIC]
        if words:
            yield f"has the foreign words {', '.join(words)}"
    elif language == "fr" and form == source and len(_LATIN.findall(bare)) >= _SAME_WORDS:
        yield "has English words"


def shapes() -> Iterator[str]:
    """Where help and templates are not the same in every language, but for their words."""
    english = {path.name: _outline(path) for path in (RESOURCES / "help" / "en").glob("*.md")}
    for language in LANGUAGES:
        pages = {path.name: path for path in (RESOURCES / "help" / language).glob("*.md")}
        for name in sorted(english.keys() ^ pages.keys()):
            yield f"help/{language}: {name} is in one language alone"
        for name in sorted(english.keys() & pages.keys()):
            if _outline(pages[name]) != english[name]:
                yield f"help/{language}: {name} has other headings, lists or links"
    kept = [_template(RESOURCES / "templates" / f"{language}.json") for language in LANGUAGES]
    if any(each != kept[0] for each in kept):
        yield "templates: not the same parts in every language"


def _outline(path: Path) -> tuple[int, int, list[str]]:
    """Of a page of help how many headings and items it has, and where it points."""
    text = path.read_text("utf-8")
    headings, items = (
        re.findall(r"^#+ ", text, re.MULTILINE),
        re.findall(r"^(?:[-*]|\d+\.) ", text, re.MULTILINE),
    )
    return len(headings), len(items), sorted(re.findall(r"\]\(([^)]*)\)", text))


def _template(path: Path) -> object:
    """A file of templates without its words."""

    def bare(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            known = cast("Dict[str, Any]", value)
            return {name: bare(each, name) for name, each in known.items()}
        if isinstance(value, list):
            return [bare(each) for each in cast("List[Any]", value)]
        return bool(value) if key in ("title", "name", "about", "notes") else value

    return bare(json.loads(path.read_text("utf-8")))


def check() -> list[str]:
    """What keeps the translations from being complete, one line each; nothing when they are.

    Looked at are the catalogues, the pages of help, and the templates of meetings. The program's texts are read afresh into copies, so that a text nobody has handed to the
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
    found.extend(shapes())
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
