"""What to say when something cannot be done: what happened, and what to do."""

import os
from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain import errors
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.folders import FolderNotAllowed, FolderNotThere
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import Words

# With the facts of the error in braces.
_SENTENCES: dict[type[UserError], str] = {
    errors.PassphraseNeeded: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” is kept with a passphrase. Open it in the window and type it there; a command"
            " takes it from {variable}.",
        )
    ),
    errors.PassphraseWrong: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This is not the passphrase of “{path}”. Please try again: the keyboard may be set to"
            " another language.",
        )
    ),
    errors.PassphraseEmpty: str(
        QT_TRANSLATE_NOOP("Errors", "Please type the new passphrase first.")
    ),
    errors.PassphrasesDiffer: str(
        QT_TRANSLATE_NOOP(
            "Errors", "The two are not the same. Please type the new passphrase twice again."
        )
    ),
    errors.CodeGroupWrong: str(
        QT_TRANSLATE_NOOP(
            "Errors", "Group {number} of the code is not as it is printed. Please look at it again."
        )
    ),
    errors.CannotUndo: str(
        QT_TRANSLATE_NOOP("Errors", "“{step}” cannot be undone: it has changed again since then.")
    ),
    errors.RecordNotThere: str(
        QT_TRANSLATE_NOOP("Errors", "There is no “{name}” in this community.")
    ),
    errors.NameTwice: str(
        QT_TRANSLATE_NOOP("Errors", "Two have the name “{name}”. Use one of these instead: {ids}.")
    ),
    errors.TitleNeeded: str(QT_TRANSLATE_NOOP("Errors", "Please give it a title first.")),
    errors.ChainsRing: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Put together, their chains would come back to somebody who passed it on already."
            " Please take a step away first.",
        )
    ),
    errors.NoMeetingToCome: str(
        QT_TRANSLATE_NOOP(
            "Errors", "No meeting is planned yet. It can be kept for later until one is."
        )
    ),
    errors.TextTooLong: str(
        QT_TRANSLATE_NOOP(
            "Errors", "There is room for {most} letters, and this has more. Please make it shorter."
        )
    ),
    errors.FamilyRing: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "An idea cannot come from itself, or from one that came from it. Please choose another.",
        )
    ),
    errors.ChainRing: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "With this step the chain would come back to somebody who passed it on already."
            " Please choose somebody else.",
        )
    ),
    errors.StepAlone: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "A step goes from one to another. Please choose somebody else for one of the two.",
        )
    ),
    errors.DayNeeded: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{text}” is not a day we can use. Please choose one from 1990 to 2099."
        )
    ),
    errors.MembersAreTwo: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{one} and {other} have done something with each other, each on their own side."
            " So they are two people, and stay two.",
        )
    ),
    errors.TermEndsFirst: str(
        QT_TRANSLATE_NOOP(
            "Errors", "This term would end before it starts. Please change one of the two days."
        )
    ),
    errors.TermsOverlap: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "These days are already in “{other}”. Please change the "
            "first or last day of one of the two.",
        )
    ),
    errors.TooFewSlips: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Slips are kept from {fewest} on, so that nobody can be told by theirs."
            " Nothing of these is kept.",
        )
    ),
    errors.HostChooses: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "A class visit begins with the host’s choice. Ask the host who may come, then tick it here.",
        )
    ),
    errors.VisitsThemselves: str(
        QT_TRANSLATE_NOOP(
            "Errors", "Host and visitor are the same person. Please choose another visitor."
        )
    ),
    errors.AskedTwice: str(
        QT_TRANSLATE_NOOP(
            "Errors", "It is left in peace now: nobody asks again until its owner mentions it."
        )
    ),
    errors.HolidayWrong: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no day that we know in “{text}”."
            " Write it like this: 7 January Christmas, or 23 January – 6 February Mid-year break.",
        )
    ),
    errors.HolidayEndsFirst: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{text}” ends before it begins. Please change one of the two days."
        )
    ),
    errors.HolidaysOverlap: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{text}” and “{other}” have a day in common. Please write each day once.",
        )
    ),
    errors.BellWrong: str(
        QT_TRANSLATE_NOOP(
            "Errors", "We do not see two times in “{text}”. Write it like this: 1  07:45 – 08:30."
        )
    ),
    errors.BellEndsFirst: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{text}” ends before it begins. Please change one of the two times."
        )
    ),
    errors.BellsOverlap: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{other}” begins before “{text}” ends. Please change one of the times."
        )
    ),
    errors.NothingToPrint: str(
        QT_TRANSLATE_NOOP(
            "Errors", "There is nothing to put on this page yet. Add it first, then print."
        )
    ),
    errors.CopyNotWhole: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Not everything in this copy of the program works: see the lines above."
            " Install it once more, from a fresh copy.",
        )
    ),
    errors.CannotPrint: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{printer}” did not take the pages. Look at the printer, or save them as a PDF.",
        )
    ),
    errors.PrinterStopped: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{printer}” stopped before all pages were printed. Look at the printer and print again,"
            " or save them as a PDF.",
        )
    ),
    errors.FileNotThere: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is not there. Was it moved, or is its stick not plugged in?"
        )
    ),
    FolderNotThere: str(
        QT_TRANSLATE_NOOP(
            "Errors", "The folder “{path}” is gone. Plug its stick in again, or choose another."
        )
    ),
    FolderNotAllowed: str(
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing can be written in the folder “{path}”. Please choose another."
        )
    ),
    errors.FileExists: str(
        QT_TRANSLATE_NOOP("Errors", "There is a file “{path}” already. Please choose another name.")
    ),
    errors.FileEmpty: str(
        QT_TRANSLATE_NOOP("Errors", "“{path}” is empty. Open another copy of it, if you have one.")
    ),
    errors.FileForeign: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” belongs to another program. Choose a file of a community."
        )
    ),
    errors.FileTooNew: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” was saved by a newer version. Please update the program."
        )
    ),
    errors.FileDamaged: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Parts of “{path}” cannot be read. Nothing was changed. Open another copy of it.",
        )
    ),
    errors.NothingToSalvage: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing can be read in “{path}” any more. Open another copy of it, if you have one.",
        )
    ),
    errors.FileAltered: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Another program changed how “{path}” is built, so it was not opened."
            " Nothing was changed. Open another copy of it.",
        )
    ),
    errors.FileNotAllowed: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This computer does not let us use “{path}”. Copy it to another folder, and try there.",
        )
    ),
    errors.OnlyRead: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” can only be read where it is, so nothing is changed in it."
            " Give yourself a copy in another folder, and open that.",
        )
    ),
    errors.FileCutOff: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "A change to “{path}” was cut off. Copy it to another folder, together with the file"
            " beside it whose name begins like it, and try there.",
        )
    ),
    errors.FileNotKept: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” is not kept as it was written. Try another folder, or another stick.",
        )
    ),
    errors.IsFolder: str(
        QT_TRANSLATE_NOOP("Errors", "“{path}” is a folder. Please name a file in it.")
    ),
    errors.IsDevice: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is a pipe or a device, and no file. Please choose another name."
        )
    ),
    errors.NameTooLong: str(
        QT_TRANSLATE_NOOP(
            "Errors", "The name “{path}” or the way to it is too long. Please choose a shorter one."
        )
    ),
    errors.AnswerNotWritten: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no room left for the answer where it should go. Make some room, and try again.",
        )
    ),
    errors.FileBusy: str(
        QT_TRANSLATE_NOOP(
            "Errors", "Another program is using “{path}”. Close it there, then try again."
        )
    ),
    errors.DiskFull: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no room left for “{path}”: it takes about {need} MB. Make some room, and try again.",
        )
    ),
    errors.SheetLocked: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” has a password. Open it in its own program, save it without one, and choose it again.",
        )
    ),
    errors.SheetOld: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” is a spreadsheet of the old kind. Open it in Excel or LibreOffice, save it as .xlsx, and choose that.",
        )
    ),
    errors.SheetNotRead: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” cannot be read as a spreadsheet, whatever its name ends with. Open it in Excel or LibreOffice, save it as .xlsx, and choose that.",
        )
    ),
    errors.SheetTooLong: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” is far longer than a list of names: {most} rows are read at most. Copy the names into a sheet of their own, and choose that.",
        )
    ),
    errors.SheetEmpty: str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing is written in “{path}”. Look whether it is the right file.",
        )
    ),
    errors.DataCut: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is not complete. Copy it again from where it came from."
        )
    ),
    errors.DataWrong: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is not as it should be, at {where}. Nothing was taken from it."
        )
    ),
    errors.DataTooNew: str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is from a newer version. Please update the program to open it."
        )
    ),
}


def explain(error: UserError, words: Words) -> str:
    """What happened and what to do about it, in the language of `words`."""
    sentence = words.translate("Errors", _SENTENCES[type(error)])
    return sentence.format(**{fact: isolate(said) for fact, said in _facts(error, words)})


def _facts(error: UserError, words: Words) -> Iterator[tuple[str, str]]:
    for fact, value in vars(error).items():
        match fact:
            case "path":
                # Its letters need not be UTF-8 on every system.
                yield fact, os.fsencode(value.name or value).decode("utf-8", "replace")
            case "ids":
                yield fact, ", ".join(value)
            case "label":
                yield "step", words.translate("Steps", value)
            case _:
                yield fact, str(value)
