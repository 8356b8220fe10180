"""The card of a protocol, read back."""

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.pages.protocols import ProtocolCard
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.reports.protocol import protocol_pdf
from tlc_desktop.storage import protocols


def card(**facts: str) -> ProtocolCard:
    return ProtocolCard(values.HEAD, Protocol("Think, pair, share", **facts))


def test_the_steps_stand_after_their_minutes_and_roles_below() -> None:
    page = card(
        aim="Everybody has a thought before anybody speaks.",
        steps="Think alone, 2\nTell your neighbour, 4",
        roles="Timekeeper: says when a step ends",
        card="Listen first.",
    )
    (found,) = pages(protocol_pdf(page, values.sheet()))
    parts = ("Everybody has", "2 min", "Think alone", "4 min", "neighbour", "Timekeeper", "Listen")
    places = [found.index(part) for part in parts]
    assert places == sorted(places)


def test_steps_without_minutes_are_numbered() -> None:
    found = text(protocol_pdf(card(steps="Read\nTalk, 5"), values.sheet()))
    assert "min" not in found
    assert "Talk" in found


@pytest.mark.parametrize("paper", list(Paper))
def test_one_of_a_title_alone_prints(paper: Paper) -> None:
    found = text(protocol_pdf(card(), values.sheet(paper=paper)))
    assert "Think, pair, share" in found
    assert "Steps" not in found


@pytest.mark.parametrize("language", list(Language))
def test_each_of_ours_is_one_page(language: Language) -> None:
    for ours in protocols.library(language):
        page = ProtocolCard(values.HEAD, ours)
        assert len(pages(protocol_pdf(page, values.sheet(language)))) == 1
