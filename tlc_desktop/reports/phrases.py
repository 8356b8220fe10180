"""Words and small sentences that more than one page says."""

from collections.abc import Sequence

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.meetings import Origin
from tlc_desktop.domain.name_parts import kept_together
from tlc_desktop.domain.pages.ideas import CreditLine
from tlc_desktop.domain.pages.meetings import SaidLine
from tlc_desktop.domain.text import contained
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.sheet import Sheet


def minutes(sheet: Sheet, count: int) -> str:
    """5 min."""
    formats = sheet.formats
    return sheet.words.translate("Reports", "%n min", None, count, formats)


def people(sheet: Sheet, names: Sequence[str]) -> str:
    """Names in a line."""
    return sheet.formats.list([person(sheet, name) for name in names])


def person(sheet: Sheet, name: str) -> str:
    """A name that no line's end parts from its title.

    Not from right to left: readers of PDFs lose the blank that does it there.
    """
    return name if sheet.rtl else kept_together(name)


def origin(sheet: Sheet, value: Origin) -> str:
    """Where an item came from, where nobody is named."""
    words = sheet.words
    match value:
        case Origin.GROUP:
            return words.translate("Reports", "The group")
        case Origin.MEMBER:
            return words.translate("Reports", "Members")
        case Origin.FACILITATOR:
            return words.translate("Reports", "Facilitator")
        case Origin.OUTSIDE:
            return words.translate("Reports", "From outside")


def credits_of(sheet: Sheet, lines: Sequence[CreditLine]) -> str:
    """Brought by Dalia; built on by Amal. Empty where no author is stored."""
    parts = [
        f"{label(line.part, sheet.words)} {people(sheet, line.names)}"
        for line in sorted(lines, key=lambda line: list(CreditPart).index(line.part))
        if line.names
    ]
    between = {Language.ARABIC: "؛ ", Language.FRENCH: "\N{NO-BREAK SPACE}; "}
    text = between.get(sheet.words.language, "; ").join(parts)
    return text[:1].upper() + text[1:]


def said_by(sheet: Sheet, line: SaidLine) -> str:
    """What was said, and by whom."""
    if not line.by:
        return line.text
    return sheet.words.translate("Reports", "{text} ({names})").format(
        text=contained(line.text), names=people(sheet, line.by)
    )


def tried(sheet: Sheet, what: str, with_class: str) -> str:
    """What somebody tries, and with which class."""
    if not with_class.strip():
        return what
    return sheet.words.translate("Reports", "{what} ({class_name})").format(
        what=contained(what), class_name=isolate(with_class)
    )


def answered(sheet: Sheet, answer: Answer | None, what: str) -> str:
    """What was tried, after the owner's answer where that says more than "told us"."""
    if answer is None or answer is Answer.TOLD:
        return what
    return sheet.words.translate("Reports", "{answer}: {what}").format(
        answer=label(answer, sheet.words), what=isolate(what)
    )
