"""What every test of a promise is given."""

from collections.abc import Callable

import pytest

from tests.safety.figures import Figures


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Figures:
    """Where what was tried is told: `figure("P1", "kills while writing", tried, failed)`."""
    return Figures(record_property)
