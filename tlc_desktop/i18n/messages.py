"""What to say when something cannot be done: what happened, and what to do."""

from pathlib import Path

from tlc_desktop.domain import errors
from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import Words


def explain(error: UserError, words: Words) -> str:
    """What happened and what to do about it, in the language of `words`."""
    if isinstance(error, _FILES):
        return _explain_file(error, words)
    match error:
        case errors.CannotUndo(label=label):
            return words.translate(
                "Errors", "“{step}” cannot be undone: it has changed again since then."
            ).format(step=isolate(words.translate("Steps", label)))
        case errors.RecordNotThere(name=name):
            return words.translate(
                "Errors",
                "There is no “{name}” in this community. Look at the list and choose again.",
            ).format(name=isolate(name))
        case errors.NameTwice(name=name, ids=ids):
            return words.translate(
                "Errors", "Two have the name “{name}”. Use one of these instead: {ids}."
            ).format(name=isolate(name), ids=isolate(", ".join(ids)))
        case errors.TitleNeeded():
            return words.translate("Errors", "Please give it a title first.")
        case errors.DayNeeded(text=text):
            return words.translate(
                "Errors", "“{text}” is not a day we can use. Please choose one from 1990 to 2099."
            ).format(text=isolate(text))
        case errors.TermEndsFirst():
            return words.translate(
                "Errors", "This term would end before it starts. Please change one of the two days."
            )
        case errors.TermsOverlap(other=other):
            return words.translate(
                "Errors",
                "These days are in “{other}” already. Please change where one of them ends.",
            ).format(other=isolate(other))
        case errors.NothingToPrint():
            return words.translate(
                "Errors", "There is nothing to put on this page yet. Add it first, then print."
            )
        case errors.CopyNotWhole():
            return words.translate(
                "Errors",
                "Not everything in this copy of the program works: see the lines above."
                " Install it once more, from a fresh copy.",
            )
        case errors.CannotPrint(printer=printer):
            return words.translate(
                "Errors",
                "“{printer}” did not take the pages. Look at the printer, or save them as a PDF.",
            ).format(printer=isolate(printer))
        case _:
            raise NotImplementedError(type(error))


_FILES = (
    errors.FileNotThere,
    errors.FileExists,
    errors.FileEmpty,
    errors.FileForeign,
    errors.FileTooNew,
    errors.FileDamaged,
    errors.FileNotAllowed,
    errors.FileBusy,
    errors.DiskFull,
    errors.DataCut,
    errors.DataWrong,
    errors.DataTooNew,
)


def _explain_file(error: UserError, words: Words) -> str:
    def say(sentence: str, path: Path, **more: str) -> str:
        return sentence.format(path=isolate(path.name or str(path)), **more)

    match error:
        case errors.FileNotThere(path=path):
            return say(
                words.translate(
                    "Errors", "“{path}” is not there. Was it moved, or is its stick not plugged in?"
                ),
                path,
            )
        case errors.FileExists(path=path):
            return say(
                words.translate(
                    "Errors", "There is a file “{path}” already. Please choose another name."
                ),
                path,
            )
        case errors.FileEmpty(path=path):
            return say(
                words.translate(
                    "Errors", "“{path}” is empty. Open another copy of it, if you have one."
                ),
                path,
            )
        case errors.FileForeign(path=path):
            return say(
                words.translate(
                    "Errors", "“{path}” belongs to another program. Choose a file of a community."
                ),
                path,
            )
        case errors.FileTooNew(path=path):
            return say(
                words.translate(
                    "Errors", "“{path}” was saved by a newer version. Please update the program."
                ),
                path,
            )
        case errors.FileDamaged(path=path):
            return say(
                words.translate(
                    "Errors",
                    "Parts of “{path}” cannot be read. Nothing was changed. Open another copy of it.",
                ),
                path,
            )
        case errors.FileNotAllowed(path=path):
            return say(
                words.translate(
                    "Errors",
                    "This computer does not let us use “{path}”. Copy it to another folder, and try there.",
                ),
                path,
            )
        case errors.FileBusy(path=path):
            return say(
                words.translate(
                    "Errors", "Another program is using “{path}”. Close it there, then try again."
                ),
                path,
            )
        case _:
            return _explain_data(error, words)


def _explain_data(error: UserError, words: Words) -> str:
    match error:
        case errors.DiskFull(path=path):
            return words.translate(
                "Errors", "There is no room left for “{path}”. Make some room, and try again."
            ).format(path=isolate(path.name))
        case errors.DataCut(path=path):
            return words.translate(
                "Errors", "“{path}” is not whole. Copy it again from where it came from."
            ).format(path=isolate(path.name))
        case errors.DataWrong(path=path, where=where):
            return words.translate(
                "Errors",
                "“{path}” is not as it should be, at {where}. Nothing was taken from it.",
            ).format(path=isolate(path.name), where=isolate(where))
        case errors.DataTooNew(path=path):
            return words.translate(
                "Errors", "“{path}” is from a newer version. Please update the program to open it."
            ).format(path=isolate(path.name))
        case _:
            raise NotImplementedError(type(error))
