"""What the program can be told to do without its window."""

from enum import StrEnum


class Verb(StrEnum):
    """The first word of a command; any other is a file for the window."""

    SAMPLE = "sample"
    INFO = "info"
    PRINT = "print"
    EXPORT = "export"
    SPREADSHEET = "spreadsheet"
    CALENDAR = "calendar"
    DUMP = "dump"
    LOAD = "load"
    CHECK = "check"
    BACKUP = "backup"
    RESTORE = "restore"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word itself
    SELFTEST = "selftest"
