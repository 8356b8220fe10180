"""A file that leaves, before it is written anywhere, and what to look at first."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.exchange.packing import Content
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who is named in a file.

    Attributes:
        shown: The name as it stands there.
        choice: How they chose to appear to its audience.
        told_us_on: The day they said so; None when nobody asked, so that it is the default.
    """

    shown: str
    choice: NameChoice
    told_us_on: date | None


@dataclass(frozen=True, slots=True)
class PackedExport:
    """A file before it is written anywhere.

    Attributes:
        content: The file.
        file_name: What to propose as its name.
        what: What the ledger calls it.
        named: Who is named in it, by name.
        unnamed: What those who stand in it without their name are called in the group.
        mentions: Names inside what was written, each with the text: somebody should look.
        contents: The files in it, where it has any.
    """

    content: bytes
    file_name: str
    audience: Audience
    what: str
    named: tuple[Named, ...]
    unnamed: tuple[str, ...]
    mentions: tuple[tuple[str, str], ...]
    contents: tuple[Content, ...] = ()

    def line(self, day: date) -> Export:
        """The line of the ledger for a file with this in it."""
        return Export(day, self.audience, self.what, tuple(n.shown for n in self.named))


def why(named: Named, words: Words, formats: Formats) -> str:
    """Why somebody is named: "Full name: told us on 30 September 2026"."""
    choice = label(named.choice, words)
    if named.told_us_on is None:
        return words.translate(
            "Export", "{choice}: the usual choice, as nobody has told us anything else"
        ).format(choice=choice)
    return words.translate("Export", "{choice}: told us on {day}").format(
        choice=choice, day=formats.date(named.told_us_on)
    )
