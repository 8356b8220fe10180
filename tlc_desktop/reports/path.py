"""One colleague's path, to keep: what they tried and told, visits, ideas, and what went from one to another."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from reportlab.lib.units import mm

from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.pages.paths import PathLink, PathPage, PathTryOut, PathVisit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Paragraph, Row
from tlc_desktop.reports.layout.document import Report, page_count, report_pdf
from tlc_desktop.reports.layout.flow import Piece, pair, ruled, texts
from tlc_desktop.reports.layout.sheet import BODY, RULE, STRONG, Sheet
from tlc_desktop.reports.phrases import ended, sentences, tried, with_answer
from tlc_desktop.reports.text.lines import Spans

_BELOW, _ABOVE = 1.9 * mm, 2.8 * mm


def path_pdf(page: PathPage, sheet: Sheet) -> bytes:
    """A path as a PDF for its owner to keep, on one page if it can be; nothing in it is counted.

    Where one page does not hold all, it goes without what stands elsewhere on it, then with
    what was last told of each; where that takes another page, all is said on both sides.
    """
    short, untold = _essentials(page), _without_stories(page)
    last = sheet.words.translate(
        "Reports", "What was told last of each; the try-outs’ own pages have it all."
    )
    only = sheet.words.translate("Reports", "What was told of each is on the try-outs’ own pages.")
    ways = (
        _report(page, sheet),
        _report(_without_facts(page), sheet),
        _report(short, sheet, last),
        _report(untold, sheet, only),
    )
    return report_pdf(_on_one_sheet(ways, sheet), sheet)


def _on_one_sheet(ways: Sequence[Report], sheet: Sheet) -> Report:
    for pages, tried_out in ((1, ways[:-1]), (2, ways)):
        for way in tried_out:
            if page_count(way, sheet) <= pages:
                return way
    return ways[-1]


def _without_facts(page: PathPage) -> PathPage:
    """Without the ideas that try-outs came from, which stand below, and the friends who asked."""
    return replace(page, tried=tuple(replace(each, idea="", friend="") for each in page.tried))


def _essentials(page: PathPage) -> PathPage:
    """With what was last told of each try-out alone."""
    shorter = _without_facts(page).tried
    return replace(page, tried=tuple(replace(each, stories=each.stories[-1:]) for each in shorter))


def _without_stories(page: PathPage) -> PathPage:
    """With what was tried alone."""
    return replace(page, tried=tuple(replace(t, stories=()) for t in _without_facts(page).tried))


def _report(page: PathPage, sheet: Sheet, left_out: str = "") -> Report:
    """A path; `left_out` says where to find what of the stories is not on it."""
    words = sheet.words
    kind = words.translate("Reports", "A path, to keep")
    under = (
        (words.translate("Reports", "Class visits"), _visits(page.visits, sheet)),
        (words.translate("Reports", "Ideas I had a part in"), _ideas(page, sheet)),
        (
            words.translate("Reports", "What we passed on to each other"),
            _links(page.links, sheet),
        ),
    )
    told = [_tried(each, sheet) for each in page.tried]
    if left_out:
        told.append(((left_out, False),))
    pieces = [
        *ruled([Paragraph(each, BODY, sheet.rtl) for each in told], dense=True),
        *(Piece(_named(name, said, sheet), _BELOW, RULE, _ABOVE) for name, said in under if said),
    ]
    if pieces and not told:
        pieces[0] = replace(pieces[0], rule=0)
    return Report(
        kind=kind,
        title=page.name,
        aside=kind,
        head=page.head,
        pieces=pieces or texts(sheet, [words.translate("Reports", "This path begins here.")]),
        notes=words.translate("Reports", "What I want to remember"),
        audience=words.translate("Reports", "This belongs to {name}").format(
            name=isolate(page.name)
        ),
    )


def _named(name: str, said: str, sheet: Sheet) -> Row:
    rail, main = Paragraph(name, STRONG, sheet.rtl), Paragraph(said, BODY, sheet.rtl)
    return pair(sheet, rail, main, sheet.rail)


def _tried(each: PathTryOut, sheet: Sheet) -> Spans:
    """What was tried and all that was told of it, in one paragraph: a path is to fit on a page."""
    day = f"{sheet.formats.date(each.day)} · "
    words = ended(sentences((tried(sheet, each.what, each.with_class),)))
    what = with_answer(sheet, each.answer, words)
    return ((day, False), *what, (" ", False), *_facts(each, sheet), *_told(each, sheet))


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


def _visits(visits: Sequence[PathVisit], sheet: Sheet) -> str:
    return " ".join(ended(_visit(visit, sheet)) for visit in visits)


def _visit(visit: PathVisit, sheet: Sheet) -> str:
    words = sheet.words
    day = sheet.formats.date(visit.day) if visit.day else words.translate("Reports", "No day yet")
    came = words.translate("Reports", "I welcomed {name}")
    went = words.translate("Reports", "I was the guest of {name}")
    who = (came if visit.was_host else went).format(name=isolate(visit.other))
    on = words.translate("Reports", "{day}: {words}")
    lines = [on.format(day=day, words=tried(sheet, who, visit.with_class)), visit.question]
    if visit.will_try.strip():
        one = words.translate("Reports", "One thing I will try: {words}")
        lines.append(one.format(words=isolate(visit.will_try)))
    return sentences(lines)


def _ideas(page: PathPage, sheet: Sheet) -> str:
    said = sheet.words.translate("Reports", "{part}: {ideas}")
    return sentences(
        [
            said.format(
                part=_part(line.part, sheet),
                ideas=sheet.formats.list(line.titles),
            )
            for line in page.ideas
        ]
    )


def _links(links: Sequence[PathLink], sheet: Sheet) -> str:
    said = sheet.words.translate("Reports", "{part}: {ideas}")
    by_way = groupby(links, lambda link: _link(link, sheet))
    return sentences(
        [
            said.format(part=way, ideas=sheet.formats.list([s.idea for s in steps]))
            for way, steps in by_way
        ]
    )


def _link(link: PathLink, sheet: Sheet) -> str:
    words = sheet.words
    gave = words.translate("Reports", "{how}, to {name}")
    got = words.translate("Reports", "{how}, from {name}")
    said = (gave if link.gave else got).format(how=label(link.how, words), name=isolate(link.other))
    return said[:1].upper() + said[1:]


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
