"""Files that the program makes: a new community, and where the sample goes."""

from pathlib import Path

from tlc_desktop.domain.communities import Community, Language, usual_digits
from tlc_desktop.domain.file_names import file_name
from tlc_desktop.storage import store
from tlc_desktop.storage.files import explained
from tlc_desktop.ui.settings.remembered import files_folder
from tlc_desktop.ui.window.requests import MakeNew


def make(asked: MakeNew) -> Path:
    """A new community's file, named for it.

    Raises:
        UserError: It cannot be written.
    """
    own = Community(
        asked.name, asked.language, school=asked.school, digits=usual_digits(asked.language)
    )
    path = _with_its_folder(_free_path(files_folder(), file_name(asked.name, "TLC")))
    store.create(path, own).close()
    return path


def sample_path(language: Language) -> Path:
    """Where the sample of a language goes.

    Raises:
        UserError: There is no folder for it.
    """
    return _with_its_folder(files_folder() / "samples" / f"sample-{language.value}.tlc")


def _with_its_folder(path: Path) -> Path:
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _free_path(folder: Path, name: str) -> Path:
    """A path that no file has: `name`, else `name 2`."""
    number, path = 1, folder / f"{name}.tlc"
    while path.exists():
        number += 1
        path = folder / f"{name} {number}.tlc"
    return path
