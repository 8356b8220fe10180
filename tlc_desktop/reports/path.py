"""One colleague's path, to keep: what they tried and told, visits, ideas, and what went from one to another."""

from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.pages.paths import PathLink, PathPage, PathTryOut, PathVisit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Paragraph, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, pair, ruled, texts, under_heading
from tlc_desktop.reports.layout.sheet import BODY, STRONG, Sheet
from tlc_desktop.reports.phrases import ended, sentences, tried, with_answer
from tlc_desktop.reports.text.lines import Spans


def path_pdf(page: PathPage, sheet: Sheet) -> bytes:
    """A path as a PDF for its owner to keep; nothing in it is counted."""
    words = sheet.words
    kind = words.translate("Reports", "A path, to keep")
    visited = [_visit(visit, sheet) for visit in page.visits]
    ideas = [
        pair(
            sheet,
            _body(_part(line.part, sheet), sheet),
            _body(sheet.formats.list(line.titles), sheet),
            sheet.rail,
        )
        for line in page.ideas
    ]
    links = [_link(link, sheet) for link in page.links]
    pieces = [
        *under_heading(
            sheet,
            words.translate("Reports", "What I tried"),
            ruled([_tried(each, sheet) for each in page.tried], dense=True),
        ),
        *under_heading(
            sheet, words.translate("Reports", "Class visits"), ruled(visited, dense=True)
        ),
        *under_heading(
            sheet,
            words.translate("Reports", "Ideas I had a part in"),
            ruled(ideas, dense=True),
        ),
        *under_heading(
            sheet,
            words.translate("Reports", "What we passed on to each other"),
            ruled(links, dense=True),
        ),
    ]
    report = Report(
        kind=kind,
        title=page.name,
        aside=kind,
        head=page.head,
        pieces=pieces or _beginning(sheet),
        notes=words.translate("Reports", "What I want to remember"),
        audience=words.translate("Reports", "This belongs to {name}").format(
            name=isolate(page.name)
        ),
    )
    return report_pdf(report, sheet)


def _beginning(sheet: Sheet) -> list[Piece]:
    return texts(sheet, [sheet.words.translate("Reports", "This path begins here.")])


def _body(text: str, sheet: Sheet) -> Paragraph:
    return Paragraph(text, BODY, sheet.rtl)


def _part(part: CreditPart, sheet: Sheet) -> str:
    words = sheet.words
    match part:
        case CreditPart.BROUGHT:
            return words.translate("Reports", "Suggested it")
        case CreditPart.BUILT_ON:
            return words.translate("Reports", "Built on it")
        case CreditPart.ADAPTED:
            return words.translate("Reports", "Adapted it")
        case CreditPart.TRIED_FIRST:
            return words.translate("Reports", "Tried it first")
        case CreditPart.INSPIRED:
            return words.translate("Reports", "Inspired it")


def _tried(each: PathTryOut, sheet: Sheet) -> Block:
    """What was tried, and under it in one paragraph all that was told of it: a path is to fit on a sheet."""
    what = with_answer(sheet, each.answer, tried(sheet, each.what, each.with_class))
    told = _facts(each, sheet) + _told(each, sheet)
    lines: list[Block] = [Paragraph(what, BODY, sheet.rtl)]
    if told:
        lines.append(Paragraph(told, BODY, sheet.rtl))
    day = sheet.formats.date(each.day)
    return pair(sheet, _body(day, sheet), Stack(lines, titled=True), sheet.rail)


def _facts(each: PathTryOut, sheet: Sheet) -> Spans:
    words = sheet.words
    facts: list[str] = []
    if each.idea:
        idea = sheet.formats.quote(each.idea)
        facts.append(words.translate("Reports", "From the idea {idea}").format(idea=idea))
    if each.already_doing.strip():
        doing = words.translate("Reports", "I was already doing: {words}")
        facts.append(doing.format(words=isolate(each.already_doing)))
    if each.friend:
        friend = words.translate("Reports", "Follow-up friend: {name}")
        facts.append(friend.format(name=isolate(each.friend)))
    return ((f"{ended(sentences(facts))} ", False),) if facts else ()


def _told(each: PathTryOut, sheet: Sheet) -> Spans:
    said = sheet.words.translate("Reports", "{day}: {words}")
    spans: list[tuple[str, bool]] = []
    for story in each.stories:
        if story.words:
            day = isolate(sheet.formats.day_month(story.day))
            before, _, after = said.format(day=day, words="\n").partition("\n")
            spans += [(before, True), (f"{ended(sentences(story.words))}{after} ", False)]
    return tuple(spans)


def _visit(visit: PathVisit, sheet: Sheet) -> Block:
    words = sheet.words
    day = sheet.formats.date(visit.day) if visit.day else words.translate("Reports", "No day yet")
    came = words.translate("Reports", "I welcomed {name}")
    went = words.translate("Reports", "I was the guest of {name}")
    who = (came if visit.was_host else went).format(name=isolate(visit.other))
    lines: list[Block] = [Paragraph(tried(sheet, who, visit.with_class), STRONG, sheet.rtl)]
    if visit.question.strip():
        lines.append(_body(visit.question, sheet))
    if visit.will_try.strip():
        one = words.translate("Reports", "One thing I will try: {words}")
        lines.append(_body(one.format(words=isolate(visit.will_try)), sheet))
    return pair(sheet, _body(day, sheet), Stack(lines), sheet.rail)


def _link(link: PathLink, sheet: Sheet) -> Block:
    words = sheet.words
    gave = words.translate("Reports", "{how}, to {name}")
    got = words.translate("Reports", "{how}, from {name}")
    said = (gave if link.gave else got).format(how=label(link.how, words), name=isolate(link.other))
    return pair(
        sheet, _body(said[:1].upper() + said[1:], sheet), _body(link.idea, sheet), sheet.rail
    )
