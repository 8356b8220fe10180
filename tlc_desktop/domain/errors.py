"""What the user should be told about, as facts; `i18n.messages` has the sentences."""

from dataclasses import dataclass
from pathlib import Path


class UserError(Exception):
    """Base of everything the user should be told about in a sentence."""


@dataclass(eq=False)
class FileNotThere(UserError):
    """There is no file at the path."""

    path: Path


@dataclass(eq=False)
class FileExists(UserError):
    """A new file was asked for where there is one already."""

    path: Path


@dataclass(eq=False)
class FileEmpty(UserError):
    """The file has nothing in it."""

    path: Path


@dataclass(eq=False)
class FileForeign(UserError):
    """The file belongs to another program."""

    path: Path


@dataclass(eq=False)
class FileTooNew(UserError):
    """A newer version of the program wrote the file."""

    path: Path


@dataclass(eq=False)
class FileDamaged(UserError):
    """The file is ours, but parts of it cannot be read."""

    path: Path


@dataclass(eq=False)
class NothingToSalvage(UserError):
    """Nothing of a community can be read in the file any more."""

    path: Path


@dataclass(eq=False)
class FileAltered(UserError):
    """Another program changed what the file is built of: something could run in it unseen."""

    path: Path


@dataclass(eq=False)
class PassphraseNeeded(UserError):
    """The file has a passphrase, and none was given; a command looks for it in the variable."""

    path: Path
    variable: str = "TLC_DESKTOP_PASSPHRASE"


@dataclass(eq=False)
class PassphraseWrong(UserError):
    """What was typed is neither the passphrase of the file nor the code of its recovery page."""

    path: Path


@dataclass(eq=False)
class PassphraseEmpty(UserError):
    """A passphrase is to be set, and none was given."""


@dataclass(eq=False)
class PassphrasesDiffer(UserError):
    """A new passphrase was typed twice, and not the same."""


@dataclass(eq=False)
class CodeGroupWrong(UserError):
    """A group of the code of the recovery page is not as it was printed; the first is 1."""

    number: int


@dataclass(eq=False)
class FileNotAllowed(UserError):
    """The file or its folder may not be read or written."""

    path: Path


class OnlyRead(FileNotAllowed):
    """The file is open to be read, and what is changed in it could not be kept."""


@dataclass(eq=False)
class FileCutOff(UserError):
    """A change to the file was cut off, and where it is it cannot be undone."""

    path: Path


@dataclass(eq=False)
class FileNotKept(UserError):
    """The file was written, and what is read back is something else."""

    path: Path


@dataclass(eq=False)
class IsFolder(UserError):
    """A file was asked for, and a folder has the name."""

    path: Path


@dataclass(eq=False)
class IsDevice(UserError):
    """A file was asked for, and a pipe or a device has the name."""

    path: Path


@dataclass(eq=False)
class NameTooLong(UserError):
    """The name, or the path to it, is longer than files may have."""

    path: Path


@dataclass(eq=False)
class AnswerNotWritten(UserError):
    """What the command line has to say cannot be written where it goes."""


@dataclass(eq=False)
class FileBusy(UserError):
    """Another program holds the file."""

    path: Path


@dataclass(eq=False)
class DiskFull(UserError):
    """There is no room left where the file should go, which needs so many megabytes."""

    path: Path
    need: int = 5


@dataclass(eq=False)
class CannotUndo(UserError):
    """The rows of a step have changed since."""

    label: str


@dataclass(eq=False)
class RecordNotThere(UserError):
    """No record has the id, or it is in the bin."""

    kind: str
    name: str


@dataclass(eq=False)
class NameTwice(UserError):
    """Two records have the name that was asked for."""

    name: str
    ids: tuple[str, ...]


@dataclass(eq=False)
class TitleNeeded(UserError):
    """A title is one of the two things that a record cannot do without."""


@dataclass(eq=False)
class ChainsRing(UserError):
    """Two ideas shall be one, and their chains of learning links would run in a ring then."""


@dataclass(eq=False)
class NoMeetingToCome(UserError):
    """Something shall be brought to the next meeting, and none is planned."""


@dataclass(eq=False)
class TextTooLong(UserError):
    """More letters than there is room for."""

    most: int


@dataclass(eq=False)
class FamilyRing(UserError):
    """An idea would come from itself, by way of others or at once."""


@dataclass(eq=False)
class ChainRing(UserError):
    """With a step a chain would come back to somebody who passed it on already."""


@dataclass(eq=False)
class StepAlone(UserError):
    """A step would go from somebody to themselves."""


@dataclass(eq=False)
class DayNeeded(UserError):
    """What was typed is not a day that a meeting could have."""

    text: str


@dataclass(eq=False)
class TermEndsFirst(UserError):
    """A term ends before it starts."""


@dataclass(eq=False)
class MembersAreTwo(UserError):
    """Two members cannot be one person, for each has a side of their own in one thing."""

    one: str
    other: str


@dataclass(eq=False)
class TermsOverlap(UserError):
    """Two terms would share a day, so that a meeting could belong to both."""

    other: str


@dataclass(eq=False)
class TooFewSlips(UserError):
    """A pulse of fewer slips than it takes for nobody to be told by theirs."""

    fewest: int


@dataclass(eq=False)
class HostChooses(UserError):
    """A class visit that its host did not choose is not kept."""


@dataclass(eq=False)
class VisitsThemselves(UserError):
    """The host of a class visit and the visitor are one person."""


@dataclass(eq=False)
class AskedTwice(UserError):
    """How a try-out goes was asked twice, or its owner leaves it for now: nobody asks again."""


@dataclass(eq=False)
class HolidayWrong(UserError):
    """A line in the list of holidays says no day."""

    text: str


@dataclass(eq=False)
class HolidayEndsFirst(UserError):
    """A holiday ends before it begins."""

    text: str


@dataclass(eq=False)
class HolidaysOverlap(UserError):
    """Two holidays have a day in common."""

    text: str
    other: str


@dataclass(eq=False)
class NothingToPrint(UserError):
    """There is no record of the kind that the page is about."""

    kind: str


@dataclass(eq=False)
class SheetLocked(UserError):
    """A spreadsheet has a password."""

    path: Path


@dataclass(eq=False)
class SheetOld(UserError):
    """A spreadsheet is of the kind before .xlsx, such as .xls."""

    path: Path


@dataclass(eq=False)
class SheetNotRead(UserError):
    """A file is no spreadsheet, whatever its name ends with, or a damaged one."""

    path: Path


@dataclass(eq=False)
class SheetTooLong(UserError):
    """A spreadsheet has far more in it than a list of names."""

    path: Path
    most: int


@dataclass(eq=False)
class SheetEmpty(UserError):
    """Nothing is written in a spreadsheet."""

    path: Path


@dataclass(eq=False)
class DataCut(UserError):
    """A data file ends too early or is no such file at all."""

    path: Path


@dataclass(eq=False)
class DataWrong(UserError):
    """A data file can be read, but something in it is not as it should be."""

    path: Path
    where: str


@dataclass(eq=False)
class DataTooNew(UserError):
    """A data file is of a newer version than this program knows."""

    path: Path


@dataclass(eq=False)
class CannotPrint(UserError):
    """The printer did not take the pages."""

    printer: str


@dataclass(eq=False)
class PrinterStopped(UserError):
    """The printer took no more after some of the pages: it was unplugged, or has gone."""

    printer: str


@dataclass(eq=False)
class CopyNotWhole(UserError):
    """Something that this copy of the program needs does not work here."""


@dataclass(eq=False)
class BellWrong(UserError):
    """A line in the list of the school's periods says no two times."""

    text: str


@dataclass(eq=False)
class BellEndsFirst(UserError):
    """A period of the school ends before it begins."""

    text: str


@dataclass(eq=False)
class BellsOverlap(UserError):
    """A period of the school begins before another ends."""

    text: str
    other: str
