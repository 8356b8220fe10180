"""Which Python is chosen; asked of interpreters that are described, and of the real one."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import pythons
from pythons import Python, choose, fits

NEWEST = (3, 14)
OLD = Python("/usr/bin/python3.9", (3, 9, 2))
SYSTEM = Python("/usr/bin/python3.11", (3, 11, 2))
COMPILED = Python("/home/hala/.pyenv/versions/3.13.0/bin/python3", (3, 13, 0))
TOO_NEW = Python("/usr/bin/python3.15", (3, 15, 0))


def test_the_newest_that_the_wheels_take_is_chosen() -> None:
    assert choose([OLD, SYSTEM, COMPILED, TOO_NEW], NEWEST, can_add_venv=False) == COMPILED


def test_of_two_alike_the_first_is_chosen() -> None:
    twin = replace(COMPILED, path="/opt/python")
    assert choose([SYSTEM, twin, COMPILED], NEWEST, can_add_venv=False) == twin


def test_nothing_is_chosen_where_nothing_fits() -> None:
    assert choose([OLD, TOO_NEW], NEWEST, can_add_venv=True) is None


@pytest.mark.parametrize(
    "odd",
    [
        replace(COMPILED, final=False),
        replace(COMPILED, cpython=False),
        replace(COMPILED, bits=32),
        replace(COMPILED, gil=False),
        replace(COMPILED, whole=False),
    ],
)
def test_an_odd_one_is_left_alone(odd: Python) -> None:
    assert not fits(odd, NEWEST)
    assert choose([SYSTEM, odd], NEWEST, can_add_venv=True) == SYSTEM


def test_one_without_venv_is_chosen_only_where_apt_can_bring_it() -> None:
    bare = Python("/usr/bin/python3.12", (3, 12, 3), venv=False)
    assert choose([SYSTEM, bare], NEWEST, can_add_venv=True) == bare
    assert choose([SYSTEM, bare], NEWEST, can_add_venv=False) == SYSTEM
    assert choose([bare], NEWEST, can_add_venv=False) == bare
    elsewhere = replace(bare, path="/opt/python/bin/python3")
    assert choose([SYSTEM, elsewhere], NEWEST, can_add_venv=True) == SYSTEM


@pytest.mark.parametrize(
    ("glibc", "newest"),
    [((2, 28), (3, 13)), ((2, 33), (3, 13)), ((2, 34), (3, 14)), (None, (3, 14))],
)
def test_an_older_c_library_keeps_from_3_14(
    glibc: tuple[int, int] | None, newest: tuple[int, int]
) -> None:
    assert pythons.newest_minor(glibc) == newest


def test_a_python_describes_itself() -> None:
    said = pythons.look_at([sys.executable])
    assert said is not None
    assert said.version == sys.version_info[:3]
    assert Path(said.path).exists()
    # Asked inside an environment, it names the interpreter that the environment stands on.
    assert Path(said.path).parent.parent != Path(sys.prefix) or sys.prefix == sys.base_prefix


def test_what_is_no_python_says_nothing(tmp_path: Path) -> None:
    assert pythons.look_at([str(tmp_path / "python3")]) is None
    shim = tmp_path / "python3.12"
    shim.write_text("#!/bin/sh\necho 'not installed' >&2\nexit 127\n")
    shim.chmod(0o755)
    assert pythons.look_at([str(shim)]) is None


def test_the_pythons_of_this_machine_are_each_found_once() -> None:
    found = [Path(python.path).resolve() for python in pythons.on_this_machine()]
    assert Path(sys.base_prefix) in {path.parent.parent for path in found}
    assert len(found) == len(set(found))


def test_the_sentence_for_an_old_machine_names_what_is_wanted_and_what_is_there() -> None:
    sentence = pythons.nothing_fits([OLD], (3, 13))
    assert "Python 3.11 to 3.13" in sentence
    assert "3.9.2" in sentence
    assert "sudo apt-get install python3.11 python3.11-venv" in sentence
