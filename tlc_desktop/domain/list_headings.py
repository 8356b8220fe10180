"""The headings of lists of people, as schools keep them: which column is the name."""

from collections.abc import Sequence
from dataclasses import dataclass

from tlc_desktop.domain.text import fold, one_line, unsteered

# Folded.
_NAMES = frozenset(
    [
        "الاسم",
        "اسم",
        "الاسماء",
        "اسماء",
        "اسم المعلم",
        "اسم المعلمه",
        "اسم المعلم/ه",
        "اسم المعلم/المعلمه",
        "الاسم بالكامل",
        "الاسم كاملا",
        "الاسم الثلاثي",
        "الاسم الرباعي",
        "name",
        "names",
        "full name",
        "teacher",
        "teachers",
        "teacher name",
        "teacher's name",
        "first name",
        "last name",
        "surname",
        "nom",
        "noms",
        "prenom",
        "nom et prenom",
        "nom complet",
        "prenom et nom",
        "enseignant",
        "enseignante",
    ]
)
_SUBJECTS = frozenset(
    [
        "التخصص",
        "الماده",
        "الماده الدراسيه",
        "ماده",
        "تخصص",
        "subject",
        "subjects",
        "speciality",
        "specialty",
        "department",
        "matiere",
        "matieres",
        "discipline",
        "specialite",
    ]
)
_HEADINGS = (
    _NAMES
    | _SUBJECTS
    | frozenset(
        [
            "م",
            "ت",
            "مسلسل",
            "رقم",
            "الرقم",
            "ملاحظات",
            "الفصل",
            "الصف",
            "المرحله",
            "الوظيفه",
            "الهاتف",
            "التليفون",
            "الموبايل",
            "رقم الهاتف",
            "رقم التليفون",
            "الدرجه الوظيفيه",
            "التوقيع",
            "no",
            "n",
            "nr",
            "no.",
            "n°",
            "nº",
            "n o",
            "#",
            "num",
            "numero",
            "number",
            "serial",
            "s",
            "notes",
            "remarks",
            "phone",
            "mobile",
            "room",
            "class",
            "grade",
            "job",
            "signature",
            "salle",
            "classe",
            "niveau",
            "telephone",
            "remarques",
        ]
    )
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which cells of a row are the name, and which is the subject."""

    names: tuple[int, ...]
    subject: int | None


def columns_of(cells: Sequence[str]) -> Columns | None:
    """What a row of headings says, if it is one."""
    said = [fold(one_line(unsteered(cell))).strip(" .:*") for cell in cells]
    if not all(word in _HEADINGS for word in said if word):
        return None
    names = tuple(n for n, word in enumerate(said) if word in _NAMES)
    subject = next((n for n, word in enumerate(said) if word in _SUBJECTS), None)
    return Columns(names, subject) if names else None
