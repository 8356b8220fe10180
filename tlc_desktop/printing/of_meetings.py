"""What is printed of a meeting.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.domain.packs import Moment, SheetChoice, SheetOffer
from tlc_desktop.printing.page_kind import InPack, PageKind
from tlc_desktop.printing.subjects import MEETING
from tlc_desktop.storage import meetings, members, packs
from tlc_desktop.storage.pages.meetings import (
    agenda_page,
    sign_in_page,
    sign_in_slips,
    summary_page,
)
from tlc_desktop.storage.pages.run_sheets import run_sheet_page, run_sheet_slips
from tlc_desktop.storage.pages.slips import (
    plan_slips,
    plans_wanted,
    pulse_slips,
    pulse_wanted,
    tell_slips,
    tellings_wanted,
    think_slips,
)
from tlc_desktop.storage.undo_log import RecordingSession

if TYPE_CHECKING:
    from tlc_desktop.reports import (
        agenda,
        message,
        my_plan,
        pulse,
        run_sheet,
        sign_in,
        summary,
        telling,
        think_slip,
    )
else:
    agenda = read_later("tlc_desktop.reports.agenda")
    message = read_later("tlc_desktop.reports.message")
    my_plan = read_later("tlc_desktop.reports.my_plan")
    pulse = read_later("tlc_desktop.reports.pulse")
    run_sheet = read_later("tlc_desktop.reports.run_sheet")
    sign_in = read_later("tlc_desktop.reports.sign_in")
    summary = read_later("tlc_desktop.reports.summary")
    telling = read_later("tlc_desktop.reports.telling")
    think_slip = read_later("tlc_desktop.reports.think_slip")


_TELLINGS = "what-will-i-say"


def _is_closed(session: Session, meeting: UUID) -> bool:
    return meetings.meeting(session, meeting).state is MeetingState.CLOSED


def _is_to_come(session: Session, meeting: UUID) -> bool:
    return not _is_closed(session, meeting)


def _agenda_was_printed(session: Session, meeting: UUID) -> None:
    meetings.edit(session, meeting, lambda meeting: replace(meeting, agenda_printed=True))


def _for_each(session: Session, meeting: UUID) -> list[SheetOffer]:
    """One for everybody who is expected."""
    expected = len(members.members(session, [MemberState.JOINED]))
    return [
        SheetOffer(meeting, max(1, expected), note=str(QT_TRANSLATE_NOOP("PrintPage", "each one")))
    ]


def _one_at_the_door(_session: Session, meeting: UUID) -> list[SheetOffer]:
    return [SheetOffer(meeting, note=str(QT_TRANSLATE_NOOP("PrintPage", "at the door")))]


def _afterwards(_session: Session, meeting: UUID) -> list[SheetOffer]:
    until = str(QT_TRANSLATE_NOOP("PrintPage", "after the meeting"))
    return [SheetOffer(meeting, is_in=False, until=until)]


def _to_run_it(_session: Session, meeting: UUID) -> list[SheetOffer]:
    note = str(QT_TRANSLATE_NOOP("PrintPage", "for the facilitator"))
    return [SheetOffer(meeting, note=note)]


def _to_tell_from(session: Session, meeting: UUID) -> list[SheetOffer]:
    """Slips for those who try something, if any do."""
    wanted = tellings_wanted(session, meeting)
    if not wanted:
        return []
    note = str(QT_TRANSLATE_NOOP("PrintPage", "{slips} slips, some days before"))
    return [SheetOffer(meeting, note=note, slips=len(wanted))]


def _slips_were_handed_out(session: Session, meeting: UUID) -> None:
    """They go out some days before: the next pack of the meeting is without them."""
    day = session.clock().date() if isinstance(session, RecordingSession) else None
    packs.choose(session, meeting, SheetChoice(_TELLINGS, False, 1, handed_out=day))


def _if_wanted(_session: Session, meeting: UUID) -> list[SheetOffer]:
    return [SheetOffer(meeting, is_in=False)]


def _if_five_fill_them(_session: Session, meeting: UUID) -> list[SheetOffer]:
    until = str(QT_TRANSLATE_NOOP("PrintPage", "from five slips"))
    return [SheetOffer(meeting, is_in=False, until=until)]


def _to_plan_on(session: Session, meeting: UUID) -> list[SheetOffer]:
    note = str(QT_TRANSLATE_NOOP("PrintPage", "{slips} slips, cut in four · they come back"))
    return [SheetOffer(meeting, note=note, slips=len(plans_wanted(session, meeting)))]


OF_MEETINGS = (
    PageKind(
        "agenda",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Agenda")),
        str(QT_TRANSLATE_NOOP("Sheets", "Agenda")),
        agenda_page,
        lambda page, sheet: agenda.agenda_pdf(page, sheet),
        is_wanted=_is_to_come,
        # One of the first steps is done.
        once_printed=_agenda_was_printed,
        message=lambda page, sheet, bold: message.agenda_message(page, sheet, bold=bold),
        in_pack=InPack(Moment.EVERYONE, _for_each),
    ),
    PageKind(
        "summary",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Summary of a meeting")),
        str(QT_TRANSLATE_NOOP("Sheets", "Summary")),
        summary_page,
        lambda page, sheet: summary.summary_pdf(page, sheet),
        is_wanted=_is_closed,
        until_wanted=str(QT_TRANSLATE_NOOP("PrintPage", "after the meeting")),
        message=lambda page, sheet, bold: message.summary_message(page, sheet, bold=bold),
        in_pack=InPack(Moment.AFTERWARDS, _afterwards),
    ),
    PageKind(
        "sign-in",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Sign-in sheet")),
        str(QT_TRANSLATE_NOOP("Sheets", "Sign-in sheet")),
        sign_in_page,
        lambda page, sheet: sign_in.sign_in_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
        returns=sign_in_slips,
        in_pack=InPack(Moment.DOOR, _one_at_the_door),
    ),
    PageKind(
        "run-sheet",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Run sheet, to run a meeting from paper")),
        str(QT_TRANSLATE_NOOP("Sheets", "Run sheet")),
        run_sheet_page,
        lambda page, sheet: run_sheet.run_sheet_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
        returns=run_sheet_slips,
        in_pack=InPack(Moment.FACILITATOR, _to_run_it),
    ),
    PageKind(
        _TELLINGS,
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "What will I say, a slip for whoever tried something")),
        str(QT_TRANSLATE_NOOP("Sheets", "What will I say?")),
        tell_slips,
        lambda page, sheet: telling.telling_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
        once_printed=_slips_were_handed_out,
        returns=tellings_wanted,
        in_pack=InPack(Moment.DAYS_BEFORE, _to_tell_from, is_cut=True, differs=True),
    ),
    PageKind(
        "think-slip",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Slips to think on, before anybody speaks")),
        str(QT_TRANSLATE_NOOP("Sheets", "Think slip")),
        think_slips,
        lambda page, sheet: think_slip.think_slip_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
        in_pack=InPack(Moment.THINKING, _if_wanted, is_cut=True),
    ),
    PageKind(
        "my-plan",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "My plan, slips to write on")),
        str(QT_TRANSLATE_NOOP("Sheets", "My plan")),
        plan_slips,
        lambda page, sheet: my_plan.my_plan_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
        returns=plans_wanted,
        in_pack=InPack(Moment.PLANNING, _to_plan_on, is_cut=True, differs=True),
    ),
    PageKind(
        "pulse",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Slips on how the meeting was")),
        str(QT_TRANSLATE_NOOP("Sheets", "How was it?")),
        pulse_slips,
        lambda page, sheet: pulse.pulse_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
        returns=pulse_wanted,
        in_pack=InPack(Moment.LEAVING, _if_five_fill_them, is_cut=True),
    ),
)
