"""The receipt of who was erased: what holds the name still, and until when."""

from tlc_desktop.domain.pages.receipt import ErasureReceipt, KeptCopy
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import bullets, texts, under_heading
from tlc_desktop.reports.layout.sheet import Sheet


def receipt_pdf(receipt: ErasureReceipt, sheet: Sheet) -> bytes:
    """The receipt as a PDF; it names nobody."""
    words, formats = sheet.words, sheet.formats
    kind = words.translate("Reports", "Receipt: a name was erased")
    day = isolate(formats.date(receipt.day))
    done = words.translate(
        "Reports",
        "On {day} your name, your private words and what told your answers apart were taken out of"
        " the community’s file for ever, out of its bin and its undo too. Your try-outs went with"
        " them. What you said and your ideas stay, as the group’s.",
    )
    given = words.translate("Reports", "{what} · {audience} · given on {day}")
    held = [
        *(
            given.format(
                what=isolate(line.what),
                audience=isolate(label(line.audience, words)),
                day=isolate(formats.date(line.day)),
            )
            for line in receipt.given
        ),
        *(_of_copy(each, sheet) for each in receipt.copies),
    ]
    until = words.translate(
        "Reports",
        "A backup goes by itself, once a newer one is made on that day or after it. Each of the"
        " others holds it until whoever has it deletes it, or writes a newer copy over it."
        " Copies that were made without this program are not known to it.",
    )
    none = words.translate("Reports", "The program knows of no other file that holds your name.")
    report = Report(
        kind=kind,
        title=receipt.head.community,
        aside=kind,
        head=receipt.head,
        pieces=[
            *texts(sheet, [done.format(day=day), "" if held else none]),
            *under_heading(
                sheet,
                words.translate("Reports", "These hold your name still"),
                bullets(sheet, held),
            ),
            *texts(sheet, [until], first=12),
        ],
        audience=words.translate("Reports", "For you"),
    )
    return report_pdf(report, sheet)


def _of_copy(copy: KeptCopy, sheet: Sheet) -> str:
    """A file that holds the name, or may."""
    words, formats = sheet.words, sheet.formats
    if copy.ends is None:
        said = words.translate("Reports", "{file} · last changed on {day}")
    else:
        said = words.translate("Reports", "{file} · a backup of {day} that goes on {end}")
    said = said.format(
        file=isolate(copy.name),
        day=isolate(formats.date(copy.day)),
        end=isolate(formats.date(copy.ends or copy.day)),
    )
    if not copy.is_closed:
        return said
    closed = words.translate(
        "Reports", "may hold it: it cannot be looked into without the passphrase of that day"
    )
    return f"{said} · {closed}"
