"""The folder for a stick, laid out from what was built, and read as a teacher would."""

import subprocess
from pathlib import Path

import payload
import pytest
import stick
from pypdf import PdfReader
from steps import CannotGoOn


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Laid out twice, from installers for Linux alone."""
    out = tmp_path_factory.mktemp("dist")
    names = stick.names(payload.version())
    for kind in ("deb", "run"):
        (out / names[kind]).write_text(kind)
    (stick.make(out) / "old.txt").write_text("of the time before")
    return stick.make(out)


def test_it_holds_what_is_handed_on(folder: Path) -> None:
    inside = [path.relative_to(folder).as_posix() for path in payload.files_below(folder)]
    names = stick.names(payload.version())
    assert {f"Linux/{names['deb']}", f"Linux/{names['run']}"} <= set(inside)
    assert not any(name.startswith("Windows/") for name in inside)
    guides = [name for name in inside if name.endswith(".pdf")]
    assert len(guides) == 3
    assert all(len(PdfReader(folder / name).pages) == 2 for name in guides)
    assert "Sample/Sample.tlc" in inside
    assert "Licences/LICENSE.txt" in inside
    assert "asked.json" not in inside


def test_its_sums_are_those_of_every_file(folder: Path) -> None:
    lines = (folder / payload.SUMS).read_text("utf-8").splitlines()
    assert len(lines) == len(list(payload.files_below(folder))) - 1
    assert all(payload.sha256(folder / line[66:]) == line[:64] for line in lines)


def test_it_is_laid_out_afresh(folder: Path) -> None:
    assert not (folder / "old.txt").exists()


def test_the_sample_opens(folder: Path) -> None:
    done = subprocess.run(
        [str(stick.venv_python()), "-m", "tlc_desktop", "check", str(folder / "Sample/Sample.tlc")],
        cwd=str(stick.CHECKOUT),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_with_no_installer_there_is_nothing_to_hand_on(tmp_path: Path) -> None:
    with pytest.raises(CannotGoOn, match=r"build\.py all first"):
        stick.make(tmp_path)
    assert list(tmp_path.iterdir()) == []
