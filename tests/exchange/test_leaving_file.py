"""The file of all that is one member's: written always alike, and read with care."""

import json
from datetime import date
from pathlib import Path

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import DataCut, DataTooNew, DataWrong
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.domain.pages.leaving import (
    LeavingPage,
    OwnStep,
    OwnStory,
    OwnTryOut,
    OwnVisit,
    OwnWords,
)
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.exchange import leaving_file

DAY = date(2026, 11, 23)
LEAVING = LeavingPage(
    Letterhead("Tuesday Circle", "El Safsaf", Audience.OUTSIDE),
    "a member",
    "Art",
    "",
    DAY,
    "I like clay.",
    (NameChoice.CALLED, NameChoice.MEMBER, NameChoice.MEMBER),
    (
        OwnTryOut(
            "Clay in the last lesson",
            DAY,
            "1/3",
            "Wet hands first",
            "",
            "Omar Wahba",
            Answer.TOLD,
            (OwnStory(DAY, "They were quiet.", "", "Nobody left", ""),),
        ),
    ),
    (),
    (OwnWords(DAY, "Why not outside?"),),
    (OwnVisit(None, False, "a member", "", (), "", "Clay"),),
    (OwnStep("Wet hands first", DAY, True, "Omar Wahba", "Show the clay"),),
)


def test_what_is_written_is_read_as_it_was_and_is_plain_text() -> None:
    content = leaving_file.packed(LEAVING, Language.ENGLISH, DAY)
    assert leaving_file.unpacked(content, Path("theirs.json")) == LEAVING
    assert content == leaving_file.packed(LEAVING, Language.ENGLISH, DAY)
    assert json.loads(content)["theirs"]["own_words"] == "I like clay."


def test_what_is_not_as_it_should_be_is_told() -> None:
    path, good = Path("theirs.json"), leaving_file.packed(LEAVING, Language.ENGLISH, DAY)
    data = json.loads(good)
    for broken, trouble in (
        (good[:-40], DataCut),
        (json.dumps({**data, "version": 99}).encode(), DataTooNew),
        (json.dumps({**data, "format": "tlc-term"}).encode(), DataWrong),
        (json.dumps({**data, "theirs": {**data["theirs"], "marks": 3}}).encode(), DataWrong),
        (
            json.dumps({**data, "theirs": {**data["theirs"], "since": "2026-02-30"}}).encode(),
            DataWrong,
        ),
    ):
        with pytest.raises(trouble):
            leaving_file.unpacked(broken, path)
