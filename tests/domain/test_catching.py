"""Names and kinds inside a line that is being typed."""

from uuid import UUID

import pytest

from tlc_desktop.domain.catching import (
    NameBegun,
    cut_out,
    letters_for,
    meant,
    mention_before,
    named,
    nobodys_name,
    surely,
    titled,
)
from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.other_script import sounds

MONA = Member("Mona Fathy", other_script="منى فتحي")
MOSTAFA = Member("Mostafa Zaki")
HALA = Member("Ms Hala Nabil", called="Ms Hala")
MAGDA = Member("Magda Salem")
SALMA = Member("سلمى حسن")
ABD = Member("عبد الرحمن الجمل")
EVERYBODY = (MONA, MOSTAFA, HALA, MAGDA, SALMA, ABD)


def who(typed: str) -> list[str]:
    found = meant(typed, EVERYBODY)
    return [member.name for member in EVERYBODY if member.id in found]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("mo", ["Mona Fathy", "Mostafa Zaki"]),
        ("MON", ["Mona Fathy"]),
        ("mona f", ["Mona Fathy"]),
        ("من", ["Mona Fathy"]),
        ("ha", ["Ms Hala Nabil"]),
        ("ms h", ["Ms Hala Nabil"]),
        ("na", ["Ms Hala Nabil"]),
        ("sa", ["Magda Salem"]),  # written so; and only where nobody's is, what sounds so
        ("سل", ["سلمى حسن"]),
        ("sal", ["Magda Salem"]),
        ("salma", ["سلمى حسن"]),
        ("عب", ["عبد الرحمن الجمل"]),
        ("رح", ["عبد الرحمن الجمل"]),
        ("مصط", ["Mostafa Zaki"]),
        ("xq", []),
        ("mona k", []),
    ],
)
def test_who_is_meant_by_the_beginning_of_a_name(typed: str, names: list[str]) -> None:
    assert who(typed) == names


def test_nobody_is_named_by_one_letter_or_by_what_two_share() -> None:
    assert surely("m", EVERYBODY) is None
    assert surely("mo", EVERYBODY) is None
    assert surely("mon", EVERYBODY) == MONA.id
    anna, annabel = Member("Anna Saad"), Member("Annabel Nour")
    assert surely("ann", (anna, annabel)) is None
    assert surely("anna", (anna, annabel)) == anna.id


@pytest.mark.parametrize(
    "text",
    [
        "mona@school.org",
        "write to hala@",
        "@mona.fathy@school.org",
        "@mona.school.org",
        "@school.org",
        "a@b",
        "@@mona",
        "@ mona",
        "@1b",
    ],
)
def test_an_address_is_text(text: str) -> None:
    for at in range(len(text) + 1):
        assert named(text[:at], at, EVERYBODY) is None, text[:at]
    assert named(f"{text} ", len(text) + 1, EVERYBODY) is None
    assert not nobodys_name(text, EVERYBODY, ())


def taken(text: str) -> UUID | None:
    found = named(text, len(text), EVERYBODY)
    return found[1] if found else None


def test_a_name_is_whole_once_what_follows_is_no_more_of_it() -> None:
    assert taken("we wait @mon") is None, "it may go on"
    assert taken("we wait @mon ") == MONA.id
    assert taken("@mona ") is None, "Fathy may follow"
    assert taken("@mona f") is None
    assert taken("@mona fathy") is None
    assert taken("@mona fathy ") == MONA.id
    assert taken("@mona t") == MONA.id
    assert taken("@mon, ") == MONA.id
    assert taken("(@من) ") == MONA.id
    assert taken("@mo ") is None, "two begin so"
    assert taken("@mo we wait ") is None
    assert taken("@xyz ") is None


def test_what_is_taken_out_leaves_the_rest_as_it_was_typed() -> None:
    for text, left in (
        ("we wait @mon ", "we wait "),
        ("@mon we", "we"),
        ("we @mon, then", "we , then"),
        ("a  @mon  b", "a   b"),
    ):
        at = text.index("@")
        start, end = cut_out(text, NameBegun(at, at + 4, "mon"))
        assert text[:start] + text[end:] == left


def test_a_name_inside_a_word_is_no_name() -> None:
    assert mention_before("we wait", 7) is None
    assert mention_before("x@mona", 6) is None
    assert mention_before("@mona", 3) == NameBegun(0, 5, "mona"), "all of the word"


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("they film it @Wafaa", "Wafaa"),
        ("@Wafaa Nour", "Wafaa Nour"),
        ("@Wafaa from the school beside ours says so", "Wafaa"),
        ("هم يصوّرون @وفاء", "وفاء"),
        ("@Mona Something", ""),
        ("@W", ""),
        ("@Zeinab", ""),
        ("nobody", ""),
    ],
)
def test_a_name_that_nobody_has_may_be_a_guests(text: str, guest: str) -> None:
    assert nobodys_name(text, EVERYBODY, ("Zeinab",)) == guest


def test_each_kind_has_a_letter_of_its_own() -> None:
    words = ("idea", "note", "décision", "défi", "أفكار", "ideal")
    assert letters_for(words) == ["i", "n", "d", "e", "ا", "a"]


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Mona", "منى"),
        ("Walaa", "ولاء"),
        ("Yasmin", "ياسمين"),
        ("Ehab", "إيهاب"),
        ("Sherif", "شريف"),
        ("Khaled", "خالد"),
        ("Doaa", "دعاء"),
        ("Magda", "ماجدة"),
        ("Omar", "عمر"),
        ("Youssef", "يوسف"),
        ("Mervat", "ميرفت"),
    ],
)
def test_a_name_sounds_alike_in_both_scripts(latin: str, arabic: str) -> None:
    assert sounds(latin) == sounds(arabic) != ""


def test_a_title_holds_a_line_and_more_stands_in_the_words() -> None:
    assert titled("We wait") == ("We wait", "")
    long = "word " * 1000
    title, words = titled(long)
    assert len(title) <= LINE
    assert words == long
