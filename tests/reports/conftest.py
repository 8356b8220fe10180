"""The one application of a test run: a smaller one made by us would stand in its way."""

import sys
from pathlib import Path

import pytest

# Test files are no package; those here share two modules, of values and of reading PDFs.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def qt(qapp: object) -> object:
    return qapp
