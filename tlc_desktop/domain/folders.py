"""What the user should be told about a folder that a file was to go to, as facts."""

from tlc_desktop.domain.errors import FileNotAllowed, FileNotThere


class FolderNotThere(FileNotThere):
    """The folder that a file was to go to is gone."""


class FolderNotAllowed(FileNotAllowed):
    """Nothing may be written in the folder that a file was to go to."""
