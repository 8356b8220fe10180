"""What is said of something asked of the school, and of how protected the time was."""

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.support import ProtectedTime, Support, SupportState
from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate

ICONS = {
    SupportState.WANTED: "note",
    SupportState.ASKED: "question",
    SupportState.PROMISED: "clock",
    SupportState.GIVEN: "tick",
}


def how_far(one: Support, formats: Formats, *, short: bool = False) -> str:
    """When it was asked for, promised and given, and what else there is to say.

    Args:
        one: What is needed.
        formats: How days are written.
        short: Only of these the last.
    """
    dated = (
        (translate("SupportTold", "asked on {day}"), one.asked_on),
        (translate("SupportTold", "promised on {day}"), one.promised_on),
        (translate("SupportTold", "given on {day}"), one.given_on),
    )
    told = [said.format(day=isolate(formats.date(day))) for said, day in dated if day]
    told = told[-1:] if short else told
    if one.state is SupportState.WANTED:
        told.append(translate("SupportTold", "not asked for yet"))
    if one.note.strip():
        told.append(one.note)
    return formats.list(told)


def minutes_told(time: ProtectedTime, desk: Desk) -> str:
    """What became of the minutes that were promised, in one sentence; empty before the first meeting."""
    if not time.promised:
        return ""
    number = desk.formats.number
    taken: list[str] = []
    if time.business:
        said = translate("SupportTold", "announcements took {minutes}")
        taken.append(said.format(minutes=number(time.business)))
    lost = translate("SupportTold", "{what} {minutes}")
    for kind, minutes in time.lost.items():
        word = isolate(label(kind, desk.words))
        taken.append(lost.format(what=word, minutes=number(minutes)))
    if not taken:
        said = translate("SupportTold", "All {promised} minutes promised were ours.")
        return said.format(promised=number(time.promised))
    said = translate("SupportTold", "Of {promised} minutes promised, {ours} were ours; {taken}.")
    return said.format(
        promised=number(time.promised), ours=number(time.ours), taken=desk.formats.list(taken)
    )
