"""The help texts: short pages in Markdown, one for each page of the window."""

from dataclasses import dataclass
from pathlib import Path

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.text import fold

HELP = RESOURCES / "help"
ORDER = (
    "today",
    "meetings",
    "meeting",
    "ideas",
    "idea",
    "tryouts",
    "people",
    "terms",
    "term",
    "search",
    "print",
    "files",
    "settings",
    "sample",
)


@dataclass(frozen=True, slots=True)
class HelpText:
    """One page of help.

    Attributes:
        page: Its name.
        title: Its first line.
        text: All of it, in Markdown.
    """

    page: str
    title: str
    text: str


def help_text(page: str, language: Language) -> HelpText:
    """The help on a page, in `language`; in English where it is not translated yet."""
    path = HELP / language.value / f"{page}.md"
    if not path.is_file():
        path = HELP / Language.ENGLISH.value / f"{page}.md"
    return _read(page, path)


def every_text(language: Language) -> list[HelpText]:
    """All pages of help, in reading order."""
    return [help_text(page, language) for page in ORDER]


def find(looked_for: str, language: Language) -> list[HelpText]:
    """The pages that hold every word looked for; all of them when nothing is."""
    wanted = fold(looked_for).split()
    return [each for each in every_text(language) if all(w in fold(each.text) for w in wanted)]


def _read(page: str, path: Path) -> HelpText:
    text = path.read_text("utf-8")
    first = text.partition("\n")[0]
    return HelpText(page, first.lstrip("# ").strip(), text)
