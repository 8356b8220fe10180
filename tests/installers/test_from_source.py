"""The installer as a whole: a real one, and its words on machines that cannot."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent.parent
INSTALLERS = sorted((CHECKOUT / "installers").rglob("*.py"))
# Run where the packages are: in the environment, and inside the folder for Linux.
WITH_PACKAGES = {"draw_icons.py", "launch.py", "print_guides.py"}
OLD_PYTHONS = [name for name in ("python3.8", "python3.9", "python3.10") if shutil.which(name)]


def start(checkout: Path, *words: str, python: str = sys.executable) -> tuple[int, str]:
    """Start the installer of a checkout from another folder; its exit code and its words."""
    environment = {k: v for k, v in os.environ.items() if not k.endswith("DISPLAY")}
    done = subprocess.run(
        [python, str(checkout / "installers" / "from_source.py"), *words],
        cwd="/",
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")


def test_any_python_from_3_8_on_can_read_it() -> None:
    for path in INSTALLERS:
        ast.parse(path.read_text("utf-8"), filename=path.name, feature_version=(3, 8))


def test_it_needs_nothing_but_the_standard_library() -> None:
    ours = {one.stem for one in INSTALLERS} | {one.parent.name for one in INSTALLERS}
    alone = [path for path in INSTALLERS if path.name not in WITH_PACKAGES]
    asked = {path.name: tops(path) - ours - sys.stdlib_module_names for path in alone}
    assert {name: others for name, others in asked.items() if others} == {}


def tops(path: Path) -> set[str]:
    """The packages that a module imports, by their first names."""
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
    return {name.partition(".")[0] for name in names}


def test_its_help_names_the_three_verbs() -> None:
    code, words = start(CHECKOUT, "--help")
    assert code == 0
    assert all(f"from_source.py {verb} " in words for verb in ("run", "test", "install"))


def test_no_verb_is_wrong_usage() -> None:
    assert start(CHECKOUT)[0] == 2


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The checkout as git would hand it over, under a path with a blank and Arabic letters."""
    target = tmp_path / "TLC desktop مجتمع التعلم"
    for name in ("installers", "tlc_desktop", "resources"):
        leave = shutil.ignore_patterns("__pycache__", "*.qm")
        shutil.copytree(CHECKOUT / name, target / name, ignore=leave)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, target / name)
    return target


@pytest.mark.long
def test_it_installs_under_any_path_and_at_once_the_second_time(copy: Path) -> None:
    code, words = start(copy, "install")
    assert code == 0, words
    assert "Environment: making .venv" in words
    assert sorted(path.stem for path in (copy / "resources" / "translations").glob("*.qm")) == [
        "tlc_ar",
        "tlc_en",
        "tlc_fr",
    ]
    code, words = start(copy, "install")
    assert code == 0, words
    assert "Packages: all there." in words
    assert "Environment:" not in words
    assert "Translations: all built." in words


@pytest.mark.long
def test_it_prints_the_sample_where_there_is_no_screen(copy: Path) -> None:
    code, words = start(copy, "run", "--language", "ar")
    assert code == 0, words
    made = {path.name for path in (copy / "sample-output").iterdir()}
    assert made >= {"agenda.pdf", "handout.pdf", "summary.pdf", "term.pdf", "term.tlcterm"}
    for name in made - {"sample.tlc"}:
        assert name in words
        magic = b"PK" if name.endswith(".tlcterm") else b"%PDF"
        assert (copy / "sample-output" / name).read_bytes().startswith(magic)


@pytest.mark.skipif(not OLD_PYTHONS, reason="this machine has no older Python on its path")
def test_an_older_python_can_start_it() -> None:
    for python in OLD_PYTHONS:
        code, words = start(CHECKOUT, "--help", python=python)
        # A name on the path may be a shim for a Python that is not there.
        assert code in (0, 127), words
