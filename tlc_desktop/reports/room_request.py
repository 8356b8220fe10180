"""A letter to the head: a room and time for the next meetings."""

from tlc_desktop.domain.pages.letters import RoomDay, RoomPage
from tlc_desktop.domain.text import contained
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.flow import Piece, under_heading
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.letter import Letter, answers, asked, letter_pdf, said, to_the_head


def room_request_pdf(page: RoomPage, sheet: Sheet) -> bytes:
    """The letter as a PDF."""
    words = sheet.words
    to, greeting = to_the_head(page.sender.head, sheet)
    letter = Letter(
        page.sender,
        words.translate("Reports", "A room and time for our meetings"),
        to,
        greeting,
        [*_why(sheet), *_asked(page, sheet)],
        [
            words.translate(
                "Reports",
                "Saying no, or later, is a good answer: tell us what is possible, and we shall plan around it. You are welcome to drink tea with us.",
            )
        ],
    )
    return letter_pdf(letter, sheet)


def _why(sheet: Sheet) -> list[Piece]:
    words = sheet.words
    who = words.translate(
        "Reports",
        "We are teachers of this school who meet, tell each other what we tried in our lessons, and each choose one small thing to try next.",
    )
    wish = words.translate(
        "Reports", "For that we ask for a room, and for time in which nothing else is planned."
    )
    return said(sheet, [who, wish])


def _asked(page: RoomPage, sheet: Sheet) -> list[Piece]:
    rows = [(_day(day, sheet), _told(day, sheet)) for day in page.days]
    heading = sheet.words.translate("Reports", "What we ask for")
    return under_heading(sheet, heading, asked(sheet, rows, answers(sheet)))


def _day(day: RoomDay, sheet: Sheet) -> str:
    """The day of the week, and under it the date: a narrow column would break it anywhere."""
    formats, when = sheet.formats, day.opens_at.date()
    return f"{formats.weekday(when)}\n{formats.date(when)}"


def _told(day: RoomDay, sheet: Sheet) -> str:
    """The time and the place, and where somebody has a class then, which periods need cover."""
    words, formats = sheet.words, sheet.formats
    place = isolate(day.place) if day.place.strip() else words.translate("Reports", "a room")
    time = contained(formats.time_range(day.opens_at, day.ends_at))
    told = words.translate("Reports", "{place}, {time}").format(place=place, time=time)
    if not day.periods:
        return told
    cover = words.translate("Reports", "{room}; cover in these periods: {periods}")
    return cover.format(room=told, periods=formats.list(day.periods))
