"""The program's own folder on this computer."""

from pathlib import Path

from platformdirs import user_data_path

NAME = "tlc-desktop"


def files_folder() -> Path:
    """Where new communities go: the platform's folder for a user's data, never Documents."""
    return user_data_path(NAME, appauthor=False)
