"""What the system has to bring, read from answers as dpkg gives them."""

import sys

import pytest
import system_packages
from pythons import Python
from steps import CannotGoOn
from system_packages import NEEDED, Needed, lacking

STATUS = """install ok installed libegl1
install ok installed libglib2.0-0t64
deinstall ok config-files libgl1
install ok half-configured xvfb
"""
GLIB = Needed(("libglib2.0-0t64", "libglib2.0-0"), "libglib-2.0.so.0")


def test_only_what_is_installed_counts() -> None:
    assert system_packages.installed(STATUS) == {"libegl1", "libglib2.0-0t64"}


def test_either_name_of_a_renamed_package_will_do() -> None:
    assert lacking([GLIB], {"libglib2.0-0t64"}) == []
    assert lacking([GLIB], {"libglib2.0-0"}) == []
    assert lacking([GLIB], set()) == [GLIB]


def test_only_the_systems_own_python_gets_a_venv_package() -> None:
    bare = Python("/usr/bin/python3.12", (3, 12, 3), venv=False)
    package = system_packages.venv_package(bare)
    assert package is not None
    assert package.names[0] == "python3.12-venv"
    assert system_packages.venv_package(Python("/opt/python", (3, 12, 3), venv=False)) is None
    assert system_packages.venv_package(Python("/usr/bin/python3", (3, 12, 3))) is None


def test_the_command_can_be_typed_as_it_stands() -> None:
    assert system_packages.command_for(["libegl1", "xvfb"]) == (
        "sudo apt-get update && sudo apt-get install -y libegl1 xvfb"
    )


def only_xvfb_is_not_there() -> set[str]:
    return {one.names[0] for one in NEEDED if one.provides != "Xvfb"}


@pytest.fixture
def without_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian on which nothing can be installed without asking."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_packages, "with_dpkg", lambda: True)
    monkeypatch.setattr(system_packages, "as_root", lambda: None)


@pytest.mark.usefixtures("without_a_password")
def test_what_cannot_be_installed_is_told_as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "_installed_now", set[str])
    with pytest.raises(CannotGoOn, match="sudo apt-get install -y libegl1 libgl1 "):
        system_packages.provide(Python("/opt/python", (3, 12, 3)), for_tests=False)


@pytest.mark.usefixtures("without_a_password")
def test_the_program_runs_without_what_only_the_tests_need(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "_installed_now", only_xvfb_is_not_there)
    python = Python("/opt/python", (3, 12, 3))
    system_packages.provide(python, for_tests=False)
    assert "sudo apt-get install -y xvfb" in capsys.readouterr().out
    with pytest.raises(CannotGoOn, match="sudo apt-get install -y xvfb"):
        system_packages.provide(python, for_tests=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_where_there_is_no_dpkg_the_files_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "with_dpkg", lambda: False)
    absent = Needed(("none",), "libnobody-has-this.so.9")
    there = Needed(("libc6",), "libc.so.6"), Needed(("a file",), __file__)
    monkeypatch.setattr(system_packages, "NEEDED", (*there, absent))
    system_packages.provide(Python("/opt/python", (3, 12, 3)), for_tests=False)
    said = capsys.readouterr().out
    assert "libnobody-has-this.so.9" in said
    assert "libc.so.6" not in said
    assert __file__ not in said
