"""The guide on the stick: two pages in each language, in the window's own words."""

import xml.etree.ElementTree as ET
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from tlc_desktop.domain.communities import Community, Language, usual_digits
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.reports.guide import chapters_of, guide_pdf
from tlc_desktop.reports.layout.sheet import Sheet

NAMES = {
    "setup": "TLC-Desktop-10.11.12-windows-setup.exe",
    "portable": "TLC-Desktop-10.11.12-windows-portable.zip",
    "deb": "tlc-desktop_10.11.12_amd64.deb",
    "run": "TLC-Desktop-10.11.12-linux.run",
}
PRESSED = (
    "Start my own circle",
    "Start",
    "Today",
    "Plan it",
    "Print agenda",
    "Print",
    "Save as PDF",
    "Look at a sample circle",
    "People",
    "Add names",
    "&File",
    "&Give a copy…",
)


def text_of(language: Language) -> str:
    return (RESOURCES / "guide" / f"{language}.md").read_text("utf-8")


def sheet(language: Language) -> Sheet:
    community = Community(name="", digits=usual_digits(language))
    return Sheet(words(language), formats(community, language))


@pytest.mark.parametrize("language", Language)
def test_it_stands_on_two_pages(qapp: QGuiApplication, language: Language) -> None:
    pdf = guide_pdf(NAMES, sheet(language), "10.11.12")
    assert len(PdfReader(BytesIO(pdf)).pages) == 2


def test_it_is_the_same_bytes_each_time(qapp: QGuiApplication) -> None:
    one, other = (guide_pdf(NAMES, sheet(Language.ARABIC), "1.0") for _ in range(2))
    assert one == other


def test_it_names_the_files_that_lie_beside_it(qapp: QGuiApplication) -> None:
    pages = PdfReader(BytesIO(guide_pdf(NAMES, sheet(Language.ENGLISH), "10.11.12"))).pages
    said = "".join(page.extract_text() for page in pages).replace("\n", "").replace(" ", "")
    assert all(name in said for name in NAMES.values())
    assert "*" not in said
    assert "{" not in said


@pytest.mark.parametrize("language", Language)
def test_every_guide_has_the_same_chapters_and_steps(language: Language) -> None:
    title, chapters = chapters_of(text_of(language))
    _, in_english = chapters_of(text_of(Language.ENGLISH))
    assert title.startswith("TLC Desktop")
    assert [
        [line[:2] for line in chapter.lines if line[:2] in ("1.", "2.", "3.", "4.", "- ")]
        for chapter in chapters
    ] == [
        [line[:2] for line in chapter.lines if line[:2] in ("1.", "2.", "3.", "4.", "- ")]
        for chapter in in_english
    ]


@pytest.mark.parametrize("language", [Language.ARABIC, Language.FRENCH])
@pytest.mark.parametrize("source", PRESSED)
def test_it_calls_what_is_pressed_as_the_window_does(language: Language, source: str) -> None:
    catalogue = ET.parse(RESOURCES / "translations" / f"tlc_{language}.ts").getroot()  # noqa: S314
    shown = {
        (message.findtext("translation") or "").replace("&", "")
        for message in catalogue.iter("message")
        if message.findtext("source") == source
    }
    guide = text_of(language)
    assert any(f"*{label}*" in guide for label in shown), shown
