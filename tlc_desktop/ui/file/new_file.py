"""Files that the program makes: a new community, and where the sample goes."""

from pathlib import Path

from tlc_desktop.domain.communities import Community, Language, usual_digits
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING
from tlc_desktop.domain.file_names import file_name
from tlc_desktop.storage import store
from tlc_desktop.storage.files import free_path, with_its_folder
from tlc_desktop.storage.own_folder import files_folder
from tlc_desktop.ui.window.requests import MakeNew


def make(asked: MakeNew) -> Path:
    """A new community's file, named for it.

    Raises:
        UserError: It cannot be written.
    """
    own = Community(
        asked.name, asked.language, school=asked.school, digits=usual_digits(asked.language)
    )
    name = file_name(asked.name, "TLC") + COMMUNITY_ENDING
    path = with_its_folder(free_path(files_folder() / name, " "))
    store.create(path, own).close()
    return path


def sample_path(language: Language) -> Path:
    """Where the sample of a language goes.

    Raises:
        UserError: There is no folder for it.
    """
    name = f"sample-{language.value}{COMMUNITY_ENDING}"
    return with_its_folder(files_folder() / "samples" / name)
