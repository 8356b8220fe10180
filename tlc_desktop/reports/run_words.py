"""What a facilitator may say in each part of a meeting, and what there are lines for."""

from tlc_desktop.domain.meetings import Part
from tlc_desktop.domain.pages.run_sheets import RunItem, RunSheetPage
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.sheet import Sheet


def asked() -> tuple[Part, ...]:
    """The parts that have turns, or lines of their own, on every run sheet."""
    return Part.GOING, Part.LEARNING, Part.PLAN, Part.SUMMARY


def prompt(item: RunItem, page: RunSheetPage, sheet: Sheet) -> str:
    """What to say in a part, beside what its agenda says of it; in the last one also when we meet again."""
    words = sheet.words
    match item.part:
        case Part.WELCOME:
            return words.translate(
                "Reports",
                "Read the intention aloud. “What would you like to change in this agenda?”",
            )
        case Part.GOING:
            return words.translate(
                "Reports",
                "“Who would like us to listen, and who would like ideas?” Everyone may pass.",
            )
        case Part.SUMMARY:
            return _closing(page, sheet)
        case Part.LEARNING if not item.notes.strip():
            return words.translate("Reports", "Two minutes of silence first, then in pairs.")
        case Part.PLAN if not item.notes.strip():
            return words.translate(
                "Reports", "Five minutes of silence, then in pairs. A blank slip is a good slip."
            )
        case _:
            return ""


def _closing(page: RunSheetPage, sheet: Sheet) -> str:
    words, formats = sheet.words, sheet.formats
    said = words.translate("Reports", "Pulse slips go into the envelope.")
    if page.next_opens_at is None:
        return said
    day = words.translate("Reports", "{day}, {time}").format(
        day=formats.whole_day(page.next_opens_at.date()), time=formats.time(page.next_opens_at)
    )
    next_time = words.translate("Reports", "Next time: {day}").format(day=isolate(day))
    return f"{said} {next_time}."


def lines_of_part(part: Part, sheet: Sheet) -> tuple[tuple[str, int], ...]:
    """What is written down in a part, and how many lines there are for it."""
    words = sheet.words
    match part:
        case Part.LEARNING:
            return (
                (words.translate("Reports", "Ideas, with who brought or built them"), 4),
                (words.translate("Reports", "Questions and other views"), 2),
            )
        case Part.PLAN:
            return ((words.translate("Reports", "Who would like to be visited, and by whom"), 2),)
        case Part.SUMMARY:
            about = words.translate(
                "Reports", "What we said about our intention; thanks; next roles and tea"
            )
            return ((about, 3),)
        case Part.WELCOME | Part.STARTER | Part.GOING | Part.OTHER:
            return ()
