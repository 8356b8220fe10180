"""Names as they are typed or pasted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.members import (
    Audience,
    Member,
    NameChoice,
    called_after,
    newcomers,
    typed_name,
    typed_names,
    with_calls,
)
from tlc_desktop.domain.text import fold


@pytest.mark.parametrize(
    ("line", "name", "called"),
    [
        ("أ. سلمى حسن", "سلمى حسن", "أ. سلمى"),
        ("د.أحمد  علي", "أحمد علي", "د. أحمد"),
        ("أ.د. هدى منصور", "هدى منصور", "أ.د. هدى"),
        ("Mr Ahmed Lotfy", "Ahmed Lotfy", "Mr Ahmed"),
        ("Ms. Hala Mansour", "Hala Mansour", "Ms. Hala"),
        ("Mme Awa Sow", "Awa Sow", "Mme Awa"),
        ("  Mona\u00a0 Fathy ", "Mona Fathy", ""),
        ("3) Mona Fathy", "Mona Fathy", ""),
        ("- علي عبد الله", "علي عبد الله", ""),
        ("٤- دينا رشاد", "دينا رشاد", ""),
        ("أمل حجازي", "أمل حجازي", ""),
        ("Mohamed", "Mohamed", ""),
        ("أ/ سلمى حسن", "سلمى حسن", "أ/ سلمى"),
        ("أ/سلمى حسن", "سلمى حسن", "أ/ سلمى"),
        ("د/ أحمد علي", "أحمد علي", "د/ أحمد"),
        ("مس/ هدى سمير", "هدى سمير", "مس/ هدى"),
        ("م / كريم عادل", "كريم عادل", "م/ كريم"),
        ("أ.د/ منى علي", "منى علي", "أ.د/ منى"),
        ("Mr/ Ahmed Lotfy", "Ahmed Lotfy", "Mr/ Ahmed"),
        ("Prof. Dr. Ahmed Ali", "Ahmed Ali", "Prof. Dr. Ahmed"),
        ("مستر محمد عبد الله", "محمد عبد الله", "مستر محمد"),
        ("ا/ محمد علي", "محمد علي", "ا/ محمد"),
        ("أ.د.م/ ليلى حسن", "ليلى حسن", "أ.د.م/ ليلى"),
        ("م.م/ خالد فوزي", "خالد فوزي", "م.م/ خالد"),
        ("أ/أ. سلمى", "سلمى", "أ/أ. سلمى"),
        ("د\\ سامي رزق", "سامي رزق", "د\\ سامي"),
        ("أ: أحمد علي", "أحمد علي", "أ: أحمد"),
        ("السيد/ أحمد علي", "أحمد علي", "السيد/ أحمد"),
        ("السيد أحمد علي", "السيد أحمد علي", ""),
        ("السيدة منى علي", "منى علي", "السيدة منى"),
        ("الآنسة/ هبة عمر", "هبة عمر", "الآنسة/ هبة"),
        ("الشيخ علي حسن", "علي حسن", "الشيخ علي"),
        ("أبلة سعاد", "سعاد", "أبلة سعاد"),
        ("مِس هدى", "هدى", "مِس هدى"),
        ("ميس/ هدى", "هدى", "ميس/ هدى"),
        ("مدام هدى سمير", "هدى سمير", "مدام هدى"),
        ("الأستاذه هدى", "هدى", "الأستاذه هدى"),
        ("Pr. Youssef Idrissi", "Youssef Idrissi", "Pr. Youssef"),
        ("M. Karim Bennani", "Karim Bennani", "M. Karim"),
        ("Melle Salma Alaoui", "Salma Alaoui", "Melle Salma"),
        ("Madame Fatima Zahra Alaoui", "Fatima Zahra Alaoui", "Madame Fatima Zahra"),
        ("ms sara", "sara", "ms sara"),
        ("Soeur Marie-Claire", "Marie-Claire", "Soeur Marie-Claire"),
        ("Mmes", "Mmes", ""),
    ],
)
def test_a_title_is_understood_and_a_name_kept(line: str, name: str, called: str) -> None:
    member = typed_name(line)
    assert member is not None
    assert (member.name, member.called) == (name, called)


# Everything that the lists of schools have, in one block.
MIXED = """\ufeffم\tالاسم\tالتخصص
١\tأ/ سلمى حسن\tعلوم
2\tد/ منى عادل،\tرياضيات ✅
(3) Mr/ Ahmed Lotfy
\u200f4- هدى سمير؛ كريم عزت
5/ عبد الرحمن محمد
Abd El Rahman Aly; Marie-Claire Dupont
مس/ نادية ✅

م/ سامح توفيق ,
1. X
س
"""


def test_a_pasted_block_of_all_of_it_is_these_people() -> None:
    found = with_calls(typed_names(MIXED))
    assert [(m.name, m.called, m.subject) for m in found] == [
        ("سلمى حسن", "أ/ سلمى", "علوم"),
        ("منى عادل", "د/ منى", "رياضيات"),
        ("Ahmed Lotfy", "Mr/ Ahmed", ""),
        ("هدى سمير", "هدى", ""),
        ("كريم عزت", "كريم", ""),
        ("عبد الرحمن محمد", "عبد الرحمن", ""),
        ("Abd El Rahman Aly", "Abd El Rahman", ""),
        ("Marie-Claire Dupont", "Marie-Claire", ""),
        ("نادية", "مس/ نادية", ""),
        ("سامح توفيق", "م/ سامح", ""),
        ("X", "X", ""),
        ("س", "س", ""),
    ]


def test_what_follows_a_tab_is_the_subject() -> None:
    member = typed_name("1.\tMona Fathy\tScience")
    assert member is not None
    assert (member.name, member.subject) == ("Mona Fathy", "Science")


def test_blank_lines_are_nobody_and_twice_the_same_is_one() -> None:
    typed = typed_names("Mona Fathy\n\n  \t \nسلمى\nmona  fathy\nسَلمى\n")
    assert [member.name for member in typed] == ["Mona Fathy", "سلمى"]


@given(st.text())
def test_any_paste_gives_clean_single_names(text: str) -> None:
    members = typed_names(text)
    assert all(m.name.strip() == m.name and m.name for m in members)
    assert len({(fold(m.name), fold(m.subject)) for m in members}) == len(members)


def test_two_first_names_alike_take_the_second_name_too() -> None:
    called = with_calls([Member("Salma Nour"), Member("Salma Adel"), Member("Ahmed Lotfy")])
    assert [m.called for m in called] == ["Salma Nour", "Salma Adel", "Ahmed"]


def test_with_a_title_or_without_people_alike_are_called_apart() -> None:
    called = with_calls(typed_names("أ/ سلمى حسن\nسلمى علي منى\nأ. سلمى علي نور"))
    assert [m.called for m in called] == ["أ/ سلمى حسن", "سلمى علي منى", "أ. سلمى علي نور"]


def test_defaults_are_the_safest() -> None:
    member = Member("Hala Mansour")
    assert member.choice(Audience.GROUP) is NameChoice.CALLED
    assert member.choice(Audience.SCHOOL) is NameChoice.MEMBER
    assert member.choice(Audience.OUTSIDE) is NameChoice.MEMBER


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("سلمى حسن / Salma Hassan", Member("سلمى حسن", other_script="Salma Hassan")),
        ("Salma Hassan/سلمى حسن", Member("Salma Hassan", other_script="سلمى حسن")),
        (
            "أ. سلمى حسن / Ms Salma Hassan\tعلوم",
            Member("سلمى حسن", "أ. سلمى", "Ms Salma Hassan", subject="علوم"),
        ),
        ("Salma Hassan / Science", Member("Salma Hassan / Science")),
        ("سلمى حسن / علوم", Member("سلمى حسن / علوم")),
        ("سلمى /", Member("سلمى")),
    ],
)
def test_a_name_may_be_typed_in_both_scripts(line: str, meant: Member) -> None:
    found = typed_name(line)
    assert found
    assert replace(found, id=meant.id) == meant


def test_who_is_known_by_one_spelling_is_known_by_the_other() -> None:
    group = [Member("سلمى حسن", other_script="Ms Salma Hassan"), Member("Mona")]
    typed = typed_names("Salma Hassan\nسلمي حسن\nMONA\nMona Adel")
    assert [member.name for member in newcomers(typed, group)] == ["Mona Adel"]


def test_two_of_one_name_with_two_subjects_are_two_people() -> None:
    typed = typed_names("Mona Adel\tScience\nMona Adel\tMaths\nMona Adel\tscience\nMona Adel")
    assert [member.subject for member in typed] == ["Science", "Maths"]
    group = [Member("Mona Adel", subject="Science")]
    assert [member.subject for member in newcomers(typed, group)] == ["Maths"]
    assert newcomers(typed, [Member("Mona Adel")]) == []
    assert newcomers([Member("Mona Adel")], group) == []


HEADS = (
    *("م\tالاسم رباعي\tالمادة", "ت\tاسم المدرس\tالتخصص", "مسلسل\tاسم الموظف\tالمادة الدراسية"),
    *("الرقم الترتيبي\tالاسم والنسب\tمادة التدريس", "الكود\tالأستاذ(ة)\tالتخصص"),
    *(
        "N°\tNom et prénom\tMatière",
        "N° d’ordre\tNOM ET PRENOM\tMatière enseignée",
        "Tél\tProfesseur\tDiscipline",
    ),
    *("N°\tNom & Prénom\tSpécialité", "#\tNoms et prénoms\tMatières"),
    *("S/N\tTeacher’s Name\tSubject", "Sr. No\tEmployee Name\tDept.", "ID\tStaff name\tDepartment"),
)
SERIAL = "١\tسلمى حسن\tعلوم\n٢\tمنى عادل\tرياضيات\n3\tMona Adel\tScience"
THREE = [("سلمى حسن", "علوم"), ("منى عادل", "رياضيات"), ("Mona Adel", "Science")]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (SERIAL, THREE),
        (f"م\tالاسم\tالتخصص\n{SERIAL}", THREE),
        (f"\ufeffNo.\tName\tSubject\n{SERIAL}", THREE),
        ("التخصص\tالاسم\nعلوم\tسلمى حسن\n", [("سلمى حسن", "علوم")]),
        ("Prénom\tNom\tMatière\nAwa\tSow\tSVT", [("Awa Sow", "SVT")]),
        ("الاسم\nسلمى حسن", [("سلمى حسن", "")]),
        ("1;Mona Adel;Science", [("Mona Adel", "Science")]),
        ("Mona Adel\t01001234567\tScience", [("Mona Adel", "Science")]),
        ("Mona Adel; Hala Omar؛ سلمى", [("Mona Adel", ""), ("Hala Omar", ""), ("سلمى", "")]),
        ("م", [("م", "")]),
        ("X", [("X", "")]),
        *((f"{head}\n1\tسلمى حسن\tعلوم", [("سلمى حسن", "علوم")]) for head in HEADS),
        ("المادة\tالاسم\tت\nعلوم\tسلمى حسن\t1", [("سلمى حسن", "علوم")]),
        ("N°;Nom et prénom;Matière\n1;Mme Awa Sow;SVT", [("Awa Sow", "SVT")]),
        (
            "No.,Name,Subject\n1,Mona Adel,Maths\n2,Hala,Art",
            [("Mona Adel", "Maths"), ("Hala", "Art")],
        ),
        ("م،الاسم،المادة\n١،سلمى حسن،علوم", [("سلمى حسن", "علوم")]),
        ("| م | الاسم | المادة |\n|---|---|---|\n| ١ | سلمى | علوم |", [("سلمى", "علوم")]),
        ("Matière\tNom\tPrénom\nSVT\tSOW\tAwa", [("Awa SOW", "SVT")]),
        (
            "الاسم العائلي\tالاسم الشخصي\tمادة التدريس\nالعلوي\tفاطمة\tلغة",
            [("فاطمة العلوي", "لغة")],
        ),
        ("Surname, First name\nHassan, Salma", [("Salma Hassan", "")]),
        ("بيان المعلمين ٢٠٢٦/٢٠٢٧\nم\tالاسم\n1\tسلمى\nالإجمالي\t1", [("سلمى", "")]),
        ("1,Mona Adel,Science", [("Mona Adel", "Science")]),
        ("سلمى، منى عادل، هدى", [("سلمى", ""), ("منى عادل", ""), ("هدى", "")]),
        ("Mona Adel, Science", [("Mona Adel, Science", "")]),
        ('"Mona Adel"\t"Science"', [("Mona Adel", "Science")]),
    ],
)
def test_a_list_is_read_as_schools_keep_it(text: str, meant: list[tuple[str, str]]) -> None:
    assert [(member.name, member.subject) for member in typed_names(text)] == meant


@pytest.mark.parametrize(
    "line",
    [
        *("\u200f1- سلمى حسن", "\u200f٢. سلمى حسن", "3 سلمى حسن", "(1) سلمى حسن", "1/ سلمى حسن"),
        *("\ufeffسلمى حسن", "سلمى حسن،", "سلمى حسن;", "سلمى حسن ✅", "✅ سلمى حسن", "• سلمى حسن"),
        *(
            "[4] سلمى حسن",
            "1 - سلمى حسن",
            "☐ سلمى حسن 👍🏽",
            "\u2067سلمى حسن\u2069",
            "١٢) سلمى حسن."[:-1],
        ),
        *("1º سلمى حسن", "n° 1 سلمى حسن", "#1 سلمى حسن", "١ـ سلمى حسن", "رقم ٣: سلمى حسن"),
        *("- [ ] سلمى حسن", "[x] سلمى حسن", "⁃ سلمى حسن", "\uf0b7\tسلمى حسن", "o\tسلمى حسن"),
        *("أ) سلمى حسن", "(ب) سلمى حسن", "ج- سلمى حسن", "a) سلمى حسن", "i. سلمى حسن"),
        *('"سلمى حسن"', "«سلمى حسن»", "الاسم: سلمى حسن", "Nom : سلمى حسن", "سـلـمـى حـسـن"),
        *("سلمى حسن.", "سلمى حسن <s@x.org>", "سلمى حسن ٠١٠٠١٢٣٤٥٦٧", "سلمى حسن +212 612-345678"),
        *("| ١ | سلمى حسن |"[:-1], "\U0001f469\u200d\U0001f3eb سلمى حسن", "سلمى حسن ـ"),
    ],
)
def test_what_stands_round_a_name_in_a_list_is_left_out(line: str) -> None:
    assert [member.name for member in typed_names(line)] == ["سلمى حسن"]


def test_what_joins_and_parts_the_letters_of_a_name_stays() -> None:
    assert typed_names("می\u200cنا")[0].name == "می\u200cنا"


@pytest.mark.parametrize(
    ("called", "old", "new", "then"),
    [
        ("Ahmed", "Ahmed Lotfy", "Ahmad Lotfy", "Ahmad"),
        ("Mr/ Ahmed", "Ahmed Lotfy", "Ahmad Lotfy", "Mr/ Ahmad"),
        ("Salma Nour", "Salma Nour", "Salma Noor", "Salma Noor"),
        ("أ. سلمى", "سلمى حسن", "سلوى حسن", "أ. سلوى"),
        ("Lolo", "Salma Nour", "Salwa Nour", "Lolo"),
    ],
)
def test_what_somebody_is_called_follows_their_name_unless_they_chose_it(
    called: str, old: str, new: str, then: str
) -> None:
    assert called_after(called, old, new) == then
