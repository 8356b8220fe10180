"""The digits that the community chose, in everything of ours that the window and its pages say."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import looking
import pypdfium2
import pytest
from every_place import NOW, SPOTS, Spot, World
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from tlc_desktop.domain.communities import Digits, Language, Paper
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.languages import install
from tlc_desktop.printing import kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import communities, whole
from tlc_desktop.storage.paper_codes import PaperCodeRow
from tlc_desktop.ui.look import theme

WESTERN, ARABIC = "[0-9]", "[٠-٩]"
# Written the same in every language: keys, sizes of paper, names of programs and of files.
SAME = re.compile(
    r"1 2 3|١ ٢ ٣|F\d+|A[45]\b|Ctrl\+\w+|TLC Desktop [\d.]+|Qt [\d.]+|Python [\d.]+|\d+\.\d+\.\d+"
    r"|[\w\-‑.]+\.(?:tlc|tlcterm|pdf|csv|json|txt)\b"
)
# Pages that may have no figure at all.
OF_WORDS = {
    "handout",
    "idea-cards",
    "link-card",
    "think-slip",
    "pulse",
    "consent",
    "what-will-i-say",
}
# Facts for a helper, and texts of licences, in English.
ASIDE = {"dialog_bug", "dialog_about", "dialog_licences"}
PAGES = [spot for spot in SPOTS if spot.name not in ASIDE]


@pytest.fixture(scope="module", params=list(Digits), ids=str)
def world(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("digits"), Language.ARABIC)
    with made.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, digits=request.param, hijri=True))
    yield made
    made.close()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


@pytest.fixture(scope="module")
def empty(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("empty"), Language.ARABIC, of_sample=False)
    with made.workspace.change("Change settings") as session:
        communities.edit(
            session, lambda ours: replace(ours, digits=world.desk.community.digits, hijri=True)
        )
    yield made
    made.close()


def others(world: World) -> str:
    return WESTERN if world.desk.community.digits is Digits.ARABIC else ARABIC


@cache
def typed(world: World) -> list[str]:
    """Every text in the file with a digit in it, the longest first."""
    found: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            for each in value.values():
                collect(each)
        elif isinstance(value, list | tuple):
            for each in value:
                collect(each)
        elif isinstance(value, str) and re.search(r"\d", value):
            found.add(value)
            found.update(line for line in value.splitlines() if re.search(r"\d", line))

    collect(whole.dump(world.workspace.store))
    return sorted(found, key=len, reverse=True)


def ours(text: str, theirs: list[str]) -> str:
    """`text` without what somebody typed."""
    for each in theirs:
        text = text.replace(each, "").replace(" ".join(each.split()), "")
    return SAME.sub("", text)


@pytest.mark.parametrize("spot", PAGES, ids=lambda spot: spot.name)
def test_the_window_writes_the_digits_that_were_chosen(
    world: World, empty: World, spot: Spot
) -> None:
    shown = world if spot.of_sample else empty
    theirs = typed(shown)
    window = shown.visit(spot)
    found = [
        text for text in looking.written(window) if re.search(others(world), ours(text, theirs))
    ]
    assert found == []


@pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_pages_write_the_digits_that_were_chosen(
    world: World, kind: PageKind, paper: Paper
) -> None:
    with world.workspace.read() as session:
        page = printed_page(session, kind, Wish(audience=Audience.GROUP, paper=paper), NOW)
        codes = {"".join(sorted(code)) for code in session.scalars(select(PaperCodeRow.code))}
    known = set(re.findall(rf"{others(world)}+", "\n".join(typed(world))))
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf()))
    said = "\n".join(each.get_textpage().get_text_range() for each in document)
    document.close()
    assert re.search(r"\d", said) or kind.name in OF_WORDS
    # A short code is in Latin letters on every page. Right to left, what reads a page may take the
    # figures of one for a word, and turn them and its letters round.
    bare = re.sub(
        r"\b[A-Z2-9]{5}\b", lambda m: "" if "".join(sorted(m[0])) in codes else m[0], said
    )
    bare = SAME.sub("", bare)
    assert set(re.findall(rf"{others(world)}+", bare)) - known == set()
