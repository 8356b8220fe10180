"""The help texts: short pages in Markdown, about the pages of the window."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.text import fold
from tlc_desktop.ui.window import page_table

HELP = RESOURCES / "help"
# What is about no page of the window.
_BESIDE = ("sample",)


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


def order() -> list[str]:
    """The pages of help in reading order: as those of the window that they are about."""
    of_pages = [line.help for line in page_table.PAGES.values()]
    return list(dict.fromkeys([*of_pages, *_BESIDE]))


def help_text(page: str, language: Language) -> HelpText:
    """The help on a page, in `language`; in English where it is not translated yet."""
    path = HELP / language.value / f"{page}.md"
    if not path.is_file():
        path = HELP / Language.ENGLISH.value / f"{page}.md"
    return _read(page, path)


def every_text(language: Language) -> list[HelpText]:
    """All pages of help, in reading order."""
    return [help_text(page, language) for page in order()]


def find(looked_for: str, texts: Iterable[HelpText]) -> list[HelpText]:
    """The pages that hold every word looked for; all of them when nothing is."""
    wanted = fold(looked_for).split()
    return [each for each in texts if all(w in fold(each.text) for w in wanted)]


def _read(page: str, path: Path) -> HelpText:
    text = path.read_text("utf-8")
    first = text.partition("\n")[0]
    return HelpText(page, first.lstrip("# ").strip(), text)
