"""A template of meetings is a value."""

from dataclasses import FrozenInstanceError, fields

import pytest

from tlc_desktop.domain.meetings import AgendaItem, planned
from tlc_desktop.domain.templates import Template


def test_a_template_never_changes() -> None:
    made = Template("short", "Short", "For a break.", 30, (AgendaItem("Welcome", 30),))
    assert planned(made.items) == made.minutes
    for field in fields(made):
        with pytest.raises(FrozenInstanceError):
            setattr(made, field.name, None)
