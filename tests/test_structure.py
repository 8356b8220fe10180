"""The command that measures the structure sees what it looks for."""

from pathlib import Path

import pytest

from tests import structure
from tests.structure import Figure


def made(folder: Path, files: dict[str, str]) -> list[structure.Module]:
    """The modules of a small program, from the text of each."""
    for name, text in files.items():
        path = folder / "small" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return structure.modules(folder / "small")


def test_modules_that_import_each_other_are_a_circle(tmp_path: Path) -> None:
    one = "def f() -> None:\n    from small import b"
    program = made(tmp_path, {"a.py": one, "b.py": "import small.a", "c.py": "import small.a"})
    assert set(structure.circle(structure.arrows(program))) == {"small.a", "small.b"}


def test_what_is_named_in_types_only_is_no_import(tmp_path: Path) -> None:
    only = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import small.b"
    program = made(tmp_path, {"a.py": only, "b.py": "import small.a"})
    assert structure.circle(structure.arrows(program)) == []


def test_an_import_from_a_layer_into_a_higher_one_is_seen() -> None:
    domain, ui = "tlc_desktop.domain.ideas", "tlc_desktop.ui.ideas.view"
    assert structure.upward({domain: {ui}}) == [f"{domain} → {ui}"]
    assert structure.upward({ui: {domain}}) == []


def test_a_name_is_of_two_meanings_unless_it_is_a_features_or_a_role(tmp_path: Path) -> None:
    feature = ["domain/ideas.py", "storage/ideas.py", "ui/ideas/__init__.py"]
    roles = ["ui/ideas/view.py", "ui/terms/view.py"]
    twice = ["storage/plain.py", "exchange/plain.py"]
    program = made(tmp_path, dict.fromkeys([*feature, *roles, *twice], ""))
    assert structure.names_of_two(program) == ["plain: exchange/plain.py, storage/plain.py"]


def test_a_public_class_stands_in_one_module(tmp_path: Path) -> None:
    program = made(tmp_path, dict.fromkeys(["a.py", "b.py"], "class Page: ...\nclass _Own: ..."))
    assert structure.classes_of_two(program) == ["Page: a.py, b.py"]


def test_only_what_catches_everything_is_broad(tmp_path: Path) -> None:
    text = "try: f()\nexcept {}: pass"
    files = {"a.py": text.format("OSError"), "b.py": text.format("Exception")}
    assert structure.broad_excepts(made(tmp_path, files)) == ["b.py:2"]


def test_one_figure_over_its_limit_is_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, over = Figure("kept", 20, 20), Figure("large", 21, 20, ("ui/a.py: Large: 21",))
    monkeypatch.setattr(structure, "figures", lambda: [kept])
    assert structure.main() == 0
    monkeypatch.setattr(structure, "figures", lambda: [kept, over])
    assert structure.main() == 1
    assert "Large: 21" in capsys.readouterr().out
