"""Facts about what went wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tlc_desktop.domain.errors import FileEmpty, UserError


def test_a_fact_passes_through_a_context_manager() -> None:
    @contextmanager
    def around() -> Iterator[None]:
        yield

    with pytest.raises(UserError) as caught, around():
        raise FileEmpty(Path("a.tlc"))
    assert caught.value.__dict__ == {"path": Path("a.tlc")}
