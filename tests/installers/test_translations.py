"""What counts as translated."""

import shutil
from pathlib import Path

import pytest
import translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar"><context><name>Agenda</name>{}</context></TS>
"""
SIX = ("لا بنود", "بند واحد", "بندان", "%n بنود", "%n بندًا", "%n بند")


def gaps(folder: Path, message: str, only_plurals: bool = False, language: str = "ar") -> list[str]:
    path = folder / f"tlc_{language}.ts"
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


@pytest.mark.parametrize("only_plurals", [False, True])
@pytest.mark.parametrize("kind", ["vanished", "obsolete"])
def test_a_text_that_the_program_no_longer_has_is_found(
    tmp_path: Path, kind: str, only_plurals: bool
) -> None:
    found = gaps(tmp_path, one("Welcome", "أهلًا", f"type='{kind}'"), only_plurals)
    assert found == ["tlc_ar: Agenda: 'Welcome' is used no more"]


def test_an_empty_text_is_a_gap(tmp_path: Path) -> None:
    assert "is empty" in gaps(tmp_path, one("Welcome", " "))[0]
    assert "is empty" in gaps(tmp_path, plural("%n item(s)", *SIX[:5], ""))[0]


def test_a_lost_placeholder_is_a_gap(tmp_path: Path) -> None:
    assert "placeholders" in gaps(tmp_path, one("{day} at {time}", "{day} في {hour}"))[0]


def test_a_plural_may_say_its_number_in_words(tmp_path: Path) -> None:
    assert gaps(tmp_path, plural("%n item(s)", *SIX)) == []


@pytest.mark.parametrize("forms", [SIX[:5], (*SIX, "بند"), SIX[:1]])
def test_arabic_has_six_forms_for_numbers(tmp_path: Path, forms: tuple[str, ...]) -> None:
    found = gaps(tmp_path, plural("%n item(s)", *forms))
    assert found == [f"tlc_ar: Agenda: '%n item(s)' has {len(forms)} forms for numbers, not 6"]


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("&amp;File", "ملف", "no letter after &"),
        ("File", "&amp;ملف", "no letter after &"),
        ("Print…", "طباعة", "another end"),
        ("and ", "و", "other spaces"),
        ("{name}", "⁨{name}", "not ended"),
        ("Save it", "حفظ Save", "the foreign words Save"),
    ],
)
def test_what_is_not_as_in_the_source_is_found(
    tmp_path: Path, source: str, translation: str, fault: str
) -> None:
    found = gaps(tmp_path, one(source, translation))
    assert len(found) == 1
    assert fault in found[0]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Search &amp;&amp; find", "بحث &amp;&amp; إيجاد"),
        ("&amp;Print…", "&amp;طباعة…"),
        ("Press Enter", "ثم Enter"),
        ("{community} – TLC Desktop", "{community} – TLC Desktop"),
    ],
)
def test_what_is_as_in_the_source_is_no_gap(tmp_path: Path, source: str, translation: str) -> None:
    assert gaps(tmp_path, one(source, translation)) == []


def test_english_words_in_french_are_found(tmp_path: Path) -> None:
    same = one("Who comes today", "Who comes today") + one("Questions", "Questions")
    (found,) = gaps(tmp_path, same, language="fr")
    assert "'Who comes today' has English words" in found


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Help and templates, to do with as one likes."""
    for name in ("help", "templates"):
        shutil.copytree(translations.RESOURCES / name, tmp_path / name)
    monkeypatch.setattr(translations, "RESOURCES", tmp_path)
    return tmp_path


def test_help_and_templates_have_one_shape(resources: Path) -> None:
    assert list(translations.shapes()) == []
    (resources / "help" / "ar" / "today.md").unlink()
    page = resources / "help" / "fr" / "ideas.md"
    page.write_text(page.read_text("utf-8") + "\n## Plus\n", "utf-8")
    templates = resources / "templates" / "ar.json"
    templates.write_text(templates.read_text("utf-8").replace('"minutes": 75', '"minutes": 70', 1))
    assert list(translations.shapes()) == [
        "help/ar: today.md is in one language alone",
        "help/fr: ideas.md has other headings, lists or links",
        "templates: not the same parts in every language",
    ]


def test_english_needs_words_for_its_plurals_alone(tmp_path: Path) -> None:
    unfinished = one("Welcome", "", "type='unfinished'") + plural("%n item(s)", "%n item", "")
    assert len(gaps(tmp_path, unfinished, only_plurals=True, language="en")) == 1
