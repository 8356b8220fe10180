"""What a whole name is made of."""

import pytest

from tlc_desktop.domain.name_parts import first_name, longer, parts, told_apart


@pytest.mark.parametrize(
    ("name", "made_of"),
    [
        ("عبد الرحمن محمد", ["عبد الرحمن", "محمد"]),
        ("Abd El Rahman Ali", ["Abd El Rahman", "Ali"]),
        ("Abdel Rahman Gamal", ["Abdel Rahman", "Gamal"]),
        ("Abd al-Rahman Ali", ["Abd al-Rahman", "Ali"]),
        ("Marie-Claire Diop", ["Marie-Claire", "Diop"]),
        ("نور الدين علي", ["نور الدين", "علي"]),
        ("هبة الله سمير", ["هبة الله", "سمير"]),
        ("أبو بكر علي", ["أبو بكر", "علي"]),
        ("Nour El Din Ali", ["Nour El Din", "Ali"]),
        ("Ahmed Abd El Rahman Samir", ["Ahmed", "Abd El Rahman", "Samir"]),
        ("Mohamed El Sayed", ["Mohamed", "El Sayed"]),
        ("علي عبد الله", ["علي", "عبد الله"]),
        ("Jean de La Tour", ["Jean", "de La Tour"]),
        ("عبد", ["عبد"]),
        ("مولاي أحمد العلوي", ["مولاي أحمد", "العلوي"]),
        ("Moulay Ahmed Alaoui", ["Moulay Ahmed", "Alaoui"]),
        ("Mohamed Ben Ali", ["Mohamed", "Ben Ali"]),
        ("فاطمة الزهراء العلوي", ["فاطمة الزهراء", "العلوي"]),
        ("Fatima Zahra Alaoui", ["Fatima Zahra", "Alaoui"]),
        ("Jean Pierre Diop", ["Jean Pierre", "Diop"]),
        ("Marie Diop", ["Marie", "Diop"]),
        ("ضياء الحق سالم", ["ضياء الحق", "سالم"]),
        ("ALAOUI Fatima", ["Fatima", "ALAOUI"]),
        ("BEN ALI Fatima Zahra", ["Fatima Zahra", "BEN ALI"]),
        ("MONA ADEL", ["MONA", "ADEL"]),
        ("X Adel", ["X", "Adel"]),
        ("", []),
    ],
)
def test_a_name_of_two_words_or_three_stays_whole(name: str, made_of: list[str]) -> None:
    assert parts(name) == made_of
    assert first_name(name) == "".join(made_of[:1])


def test_as_much_of_a_name_is_said_as_tells_it_apart() -> None:
    def apart(name: str, other: str) -> str | None:
        return told_apart(longer(first_name(name), name), [longer(first_name(other), other)])

    assert apart("Mona Adel Samy", "Hala Adel") == "Mona"
    assert apart("Mona Adel Samy", "mona Zaki") == "Mona Adel"
    assert apart("Mona Adel Samy", "Mona Adel Nour") == "Mona Adel Samy"
    assert apart("Mona Adel", "Mona Adel") is None
