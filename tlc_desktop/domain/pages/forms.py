"""What is printed of nothing yet: forms to fill in by hand."""

from dataclasses import dataclass

from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class FormsPage:
    """Blank forms; the group's own words for how a meeting was, none for ours."""

    head: Letterhead
    pulse_words: tuple[str, ...]
