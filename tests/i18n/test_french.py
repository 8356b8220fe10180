"""A French line never begins with a lone mark: a space that does not break stands before it, in every text."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tlc_desktop.domain.resources import RESOURCES

INSTALLERS = Path(__file__).parents[2] / "installers"
BROKEN = re.compile(r" [;:!?»]|« |\w'\w")
# What is typed at a prompt is copied from there, and read in typefaces that may have no such space.
AT_A_PROMPT = {"CommandLine"}


def words_of(value: Any) -> Iterator[str]:
    """Every text in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from words_of(part)


def french() -> Iterator[tuple[str, str]]:
    """Each French text that somebody reads, after where it stands."""
    for context in ET.parse(RESOURCES / "translations" / "tlc_fr.ts").getroot().iter("context"):  # noqa: S314
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            if name not in AT_A_PROMPT and (text := message.find("translation")) is not None:
                yield name, "".join(text.itertext())
    for page in [*(RESOURCES / "help" / "fr").glob("*.md"), RESOURCES / "guide" / "fr.md"]:
        for line in page.read_text("utf-8").splitlines():
            yield page.name, line
    for folder in ("templates", "protocols", "questions", "samples"):
        for line in words_of(json.loads((RESOURCES / folder / "fr.json").read_bytes())):
            yield folder, line
    for line in (INSTALLERS / "windows" / "words.nsh").read_text("utf-8").splitlines():
        if "LANG_FRENCH" in line:
            yield "words.nsh", line
    for path in sorted((INSTALLERS / "linux").rglob("*")):
        if path.suffix in {".xml", ".desktop"}:
            for line in path.read_text("utf-8").splitlines():
                if re.search(r'"fr"|\[fr\]', line):
                    yield path.name, line
        elif path.suffix == ".sh" or path.name in {"preinst", "postinst", "prerm", "postrm"}:
            yield from shell_words(path)


def shell_words(path: Path) -> Iterator[tuple[str, str]]:
    """What a script says in French: the `echo` lines between its `fr)` and the end of that choice."""
    inside = False
    for line in path.read_text("utf-8").splitlines():
        if re.match(r"\s*fr\*?\)", line):
            inside = True
        if inside and (said := re.search(r'(?:echo|printf)\s+"(.*)"', line)):
            yield path.name, said[1]
        if inside and re.match(r"\s*(esac|en\*?\)|ar\*?\)|\*\))", line):
            inside = False


def test_every_french_text_keeps_its_marks_with_their_words() -> None:
    texts = list(french())
    places = {where for where, _ in texts}
    assert {
        "fr.md",
        "today.md",
        "templates",
        "protocols",
        "questions",
        "samples",
        "words.nsh",
        "setup.sh",
        "Errors",
    } <= places
    assert [(where, text) for where, text in texts if BROKEN.search(text)] == []
