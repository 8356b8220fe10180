"""All that is one member's, on paper to take along."""

from collections.abc import Iterable
from datetime import date

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.leaving import LeavingPage, OwnStep, OwnTryOut, OwnVisit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Paragraph, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, bullets, facts, ruled, texts, under_heading
from tlc_desktop.reports.layout.sheet import BODY, Sheet
from tlc_desktop.reports.phrases import idea_said, sentences, tried, with_answer


def leaving_pdf(page: LeavingPage, sheet: Sheet) -> bytes:
    """All that is one member's as a PDF; a part that is empty is left out."""
    words = sheet.words
    kind = words.translate("Reports", "All that is yours")
    headed = (
        (words.translate("Reports", "What you tried"), _tryouts(page.tryouts, sheet)),
        (
            words.translate("Reports", "Ideas that you had a part in"),
            texts(sheet, [idea_said(sheet, idea) for idea in page.ideas]),
        ),
        (
            words.translate("Reports", "What you said"),
            bullets(sheet, [_dated(sheet, said.day, said.text) for said in page.said]),
        ),
        (
            words.translate("Reports", "Class visits"),
            bullets(sheet, [_visit(each, sheet) for each in page.visits]),
        ),
        (
            words.translate("Reports", "What went from one to another"),
            bullets(sheet, [_step(each, sheet) for each in page.steps]),
        ),
    )
    report = Report(
        kind=kind,
        title=page.head.community,
        aside=kind,
        head=page.head,
        pieces=[
            *_facts(page, sheet),
            *(piece for text, rows in headed for piece in under_heading(sheet, text, rows)),
        ],
        audience=words.translate("Reports", "For you"),
    )
    return report_pdf(report, sheet)


def _facts(page: LeavingPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    since = sheet.formats.date(page.since) if page.since else ""
    in_group, in_school, outside = (label(choice, words) for choice in page.naming)
    shown = words.translate(
        "Reports",
        "Your name appeared so: in the group {in_group}, in the school {in_school}, outside {outside}.",
    ).format(in_group=isolate(in_group), in_school=isolate(in_school), outside=isolate(outside))
    known = (
        (words.translate("Reports", "Name"), page.name, 3),
        (words.translate("Reports", "Subject"), page.subject, 2),
        (words.translate("Reports", "Room"), page.room, 1),
        (words.translate("Reports", "With us since"), since, 2),
    )
    return [*facts(sheet, known), *texts(sheet, [page.own_words, shown])]


def _tryouts(tryouts: Iterable[OwnTryOut], sheet: Sheet) -> list[Piece]:
    blocks: list[Block] = []
    for each in tryouts:
        what = tried(sheet, each.what, each.with_class)
        about = [each.first_step, each.already_doing]
        if each.friend:
            asks = sheet.words.translate("Reports", "{name} was to ask how it went")
            about.append(asks.format(name=isolate(each.friend)))
        told = [
            _dated(
                sheet,
                s.day,
                sentences((s.what_i_did, s.pupils, s.surprised, s.next, s.already_doing)),
            )
            for s in each.stories
        ]
        lines = [_dated(sheet, each.day, sentences(about)), *told]
        parts = [Paragraph(with_answer(sheet, each.answer, what), BODY, sheet.rtl)]
        parts += [Paragraph(line, BODY, sheet.rtl) for line in lines]
        blocks.append(Stack(parts, 0.3 * mm, titled=True))
    return ruled(blocks, dense=True)


def _visit(visit: OwnVisit, sheet: Sheet) -> str:
    words = sheet.words
    if visit.as_host:
        said = words.translate("Reports", "{name} was your guest")
    else:
        said = words.translate("Reports", "You were a guest of {name}")
    about = (visit.with_class, *visit.look_at, visit.question, visit.will_try)
    told = sentences([said.format(name=isolate(visit.other)), *filter(str.strip, about)])
    return _dated(sheet, visit.day, told)


def _step(step: OwnStep, sheet: Sheet) -> str:
    words = sheet.words
    if step.gave:
        said = words.translate("Reports", "{idea}, from you to {name}")
    else:
        said = words.translate("Reports", "{idea}, from {name} to you")
    first = said.format(idea=isolate(step.idea), name=isolate(step.other))
    return _dated(sheet, step.day, sentences([first, step.what]))


def _dated(sheet: Sheet, day: date | None, text: str) -> str:
    if day is None:
        return text
    shown = sheet.formats.date(day)
    if not text.strip():
        return shown
    return sheet.words.translate("Reports", "{day}: {text}").format(
        day=isolate(shown), text=isolate(text)
    )
