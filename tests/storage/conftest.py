"""A real file for each test."""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.storage.store import Store

# The rows that several tests of this folder plant.
sys.path.insert(0, str(Path(__file__).parent))

MONDAY = datetime(2026, 11, 23, 8, 42)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    """A new community, whose clock goes on by a second at each look."""
    ticks = count()
    opened = begin(
        tmp_path / "Our school.tlc",
        Community("Tuesday Circle", school="Al-Nakhil"),
        lambda: MONDAY + timedelta(seconds=next(ticks)),
    )
    yield opened
    opened.close()
