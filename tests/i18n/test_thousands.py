"""Years and codes never take a thousands mark: nothing of ours writes one anywhere."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import tlc_desktop
from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.i18n.formats import formats

PACKAGE = Path(tlc_desktop.__path__[0])
# ReportLab, Qt and Python write them when asked so.
_IN_A_SPEC = re.compile(r"[,_n]")
_IN_A_TEXT = re.compile(r"%L\d|\{\w*:\w*[,_n]\w?\}")
_LOCALE_CALLS = {"toString", "toCurrencyString", "setGroupSeparatorShown", "setlocale"}
# The one place where days are spelled by Qt.
_SPELLS_DAYS = PACKAGE / "i18n" / "days.py"


def marks(source: str, spells_days: bool = False) -> Iterator[str]:
    """What in a module could write a thousands mark."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            spec = ast.unparse(node.format_spec).removeprefix("f").strip("'\"")
            if _IN_A_SPEC.search(re.sub(r"%\w|\{.*?\}", "", spec)):
                yield f"{node.lineno}: {ast.unparse(node)}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            of_a_key = "QKeySequence" in ast.unparse(node.func)
            if name in _LOCALE_CALLS and not of_a_key and not (spells_days and name == "toString"):
                yield f"{node.lineno}: {ast.unparse(node)}"
        elif isinstance(node, ast.Constant) and _IN_A_TEXT.search(str(node.value)):
            yield f"{node.lineno}: {node.value!r}"


def test_no_module_asks_for_one() -> None:
    found = {
        path: list(marks(path.read_text("utf-8"), path == _SPELLS_DAYS))
        for path in PACKAGE.rglob("*.py")
    }
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "source",
    [
        "f'{year:,}'",
        "f'{year:_d}'",
        "f'{year:n}'",
        "'{:,}'.format(2026)",
        "'{year:,d}'.format(year=2026)",
        "tr('Of %L1')",
        "QLocale().toString(2026)",
        "spin.setGroupSeparatorShown(True)",
    ],
)
def test_it_would_be_seen(source: str) -> None:
    assert list(marks(source))


def test_no_text_of_a_catalogue_asks_for_one() -> None:
    for catalogue in (RESOURCES / "translations").glob("*.ts"):
        assert not re.search(r"%L\d", catalogue.read_text("utf-8"))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("digits", list(Digits))
def test_a_year_is_four_digits(language: Language, digits: Digits) -> None:
    own = formats(Community("Ours", digits=digits, hijri=True), language)
    assert len(own.number(2026)) == 4
    for year in (1925, 2026, 2076):
        day = date(year, 10, 20)
        for shown in (own.day(day), own.date(day), own.month(day), own.whole_day(day)):
            assert own.number(year) in shown
