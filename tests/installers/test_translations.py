"""What counts as translated."""

from pathlib import Path

import translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar"><context><name>Agenda</name>{}</context></TS>
"""


def gaps(folder: Path, message: str, only_plurals: bool = False) -> list[str]:
    path = folder / "tlc_ar.ts"
    path.write_text(TS.format(message), "utf-8")
    return list(translations.gaps(path, only_plurals))


def one(source: str, translation: str, kind: str = "") -> str:
    return f"<message><source>{source}</source><translation {kind}>{translation}</translation></message>"


def plural(source: str, *forms: str) -> str:
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return one(source, inner).replace("<message>", '<message numerus="yes">')


def test_a_finished_text_is_no_gap(tmp_path: Path) -> None:
    assert gaps(tmp_path, one("Welcome {name}", "أهلاً {name}")) == []


def test_an_unfinished_text_is_a_gap(tmp_path: Path) -> None:
    found = gaps(tmp_path, one("Welcome", "", "type='unfinished'"))
    assert found == ["tlc_ar: Agenda: 'Welcome' is not translated"]


def test_a_text_that_the_program_no_longer_has_is_no_gap(tmp_path: Path) -> None:
    assert gaps(tmp_path, one("Welcome", "", "type='vanished'")) == []


def test_an_empty_text_is_a_gap(tmp_path: Path) -> None:
    assert "is empty" in gaps(tmp_path, one("Welcome", " "))[0]
    assert "is empty" in gaps(tmp_path, plural("%n item(s)", "بند", ""))[0]


def test_a_lost_placeholder_is_a_gap(tmp_path: Path) -> None:
    assert "placeholders" in gaps(tmp_path, one("{day} at {time}", "{day} في {hour}"))[0]


def test_a_plural_may_say_its_number_in_words(tmp_path: Path) -> None:
    assert gaps(tmp_path, plural("%n item(s)", "بند واحد", "بندان", "%n بنود")) == []


def test_english_needs_words_for_its_plurals_alone(tmp_path: Path) -> None:
    unfinished = one("Welcome", "", "type='unfinished'") + plural("%n item(s)", "%n item", "")
    assert len(gaps(tmp_path, unfinished, only_plurals=True)) == 1
