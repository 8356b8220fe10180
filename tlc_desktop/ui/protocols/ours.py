"""The protocols that ship with the program, as this community would write them."""

from collections.abc import Iterable
from dataclasses import replace

from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.i18n.formats import formats
from tlc_desktop.storage.protocols import library
from tlc_desktop.ui.desk import Desk


def ours(desk: Desk, there: Iterable[Protocol] = ()) -> list[Protocol]:
    """Those of ours that are not among `there`, in the community's language and digits."""
    language = desk.community.language
    digits = formats(desk.community, language).digits
    taken = {one.ours for one in there}
    return [
        replace(one, steps=digits(one.steps)) for one in library(language) if one.ours not in taken
    ]
