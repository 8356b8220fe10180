"""Files that the program makes for a community and for the sample."""

from pathlib import Path

import pytest

from tlc_desktop.domain.communities import Digits, Language
from tlc_desktop.domain.errors import FileNotAllowed
from tlc_desktop.storage import communities
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.file import new_file
from tlc_desktop.ui.window.requests import MakeNew


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "data"
    monkeypatch.setattr(new_file, "files_folder", lambda: found)
    return found


def test_a_community_is_made_as_it_was_asked_for(folder: Path) -> None:
    made = [new_file.make(MakeNew("حلقة: 3/4", "النخيل", Language.ARABIC)) for _ in range(3)]
    assert [each.name for each in made] == ["حلقة 3 4.tlc", "حلقة 3 4 2.tlc", "حلقة 3 4 3.tlc"]
    opened = Store(made[0])
    with opened.read() as session:
        found = communities.community(session)
    opened.close()
    assert (found.name, found.school) == ("حلقة: 3/4", "النخيل")
    assert (found.language, found.digits) == (Language.ARABIC, Digits.ARABIC)


def test_each_language_has_a_sample_of_its_own(folder: Path) -> None:
    paths = {new_file.sample_path(each) for each in Language}
    assert len(paths) == len(Language)
    assert {each.parent for each in paths} == {folder / "samples"}
    assert (folder / "samples").is_dir()


def test_a_folder_that_cannot_be_made_is_said_of_the_file(folder: Path) -> None:
    folder.write_text("a file, where the folder should be")
    with pytest.raises(FileNotAllowed) as caught:
        new_file.make(MakeNew("Circle", "", Language.ENGLISH))
    assert caught.value.path == folder / "Circle.tlc"
