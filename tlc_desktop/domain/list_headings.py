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
_ROOMS = frozenset(
    ["room", "classroom", "salle", "الحجره", "حجره", "الغرفه", "غرفه", "القاعه", "قاعه"]
)
# The name in the other script: the second of two such columns, or the one beside the name.
_OTHERS = frozenset(
    [
        "name in english",
        "english name",
        "name (english)",
        "name in latin letters",
        "name in arabic",
        "arabic name",
        "name (arabic)",
        "nom en arabe",
        "nom arabe",
        "nom (arabe)",
        "nom en francais",
        "nom en lettres latines",
        "الاسم بالانجليزيه",
        "الاسم بالانجليزي",
        "الاسم بالفرنسيه",
        "الاسم باللغه الانجليزيه",
        "الاسم باللاتينيه",
        "الاسم بالعربيه",
        "الاسم بالعربي",
        "الاسم باللغه العربيه",
    ]
)
_HEADINGS = (
    _NAMES
    | _SUBJECTS
    | _ROOMS
    | _OTHERS
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
            "email",
            "e-mail",
            "mail",
            "courriel",
            "adresse",
            "address",
            "date",
            "البريد الالكتروني",
            "العنوان",
            "التاريخ",
            "الرقم القومي",
            "المدرسه",
            "school",
            "ecole",
        ]
    )
)


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a list are, by their numbers.

    Attributes:
        names: Those that make the name: one, or first and last name.
        other: The name in the other script.
        heads: What each is called in the list.
        twice: What two columns of names are called, of which the first is taken; empty for none.
    """

    names: tuple[int, ...]
    subject: int | None
    room: int | None
    other: int | None
    heads: tuple[str, ...]
    twice: str = ""

    @property
    def taken(self) -> tuple[int, ...]:
        """The columns of which something is taken: name, other script, subject, room."""
        beside = (self.other, self.subject, self.room)
        return (*self.names, *(number for number in beside if number is not None))

    @property
    def left_out(self) -> tuple[str, ...]:
        """What the columns are called of which nothing is taken."""
        rest = (head for n, head in enumerate(self.heads) if n not in self.taken)
        return tuple(head for head in rest if head and head != self.twice)


def columns_of(cells: Sequence[str]) -> Columns | None:
    """What a row of headings says, if it is one: most of its cells are headings, and one is of a name."""
    heads = tuple(one_line(unsteered(cell)) for cell in cells)
    said = [fold(head).strip(" .:*") for head in heads]
    written = [word for word in said if word]
    if 2 * sum(word in _HEADINGS for word in written) <= len(written):
        return None
    names = [n for n, word in enumerate(said) if word in _NAMES]
    others = [n for n, word in enumerate(said) if word in _OTHERS]
    if not names:
        names, others = others[:1], others[1:]
    if not names:
        return None
    again = [n for n in names[1:] if said[n] == said[names[0]]]
    kept = tuple(n for n in names if n not in again)
    other = next(iter([*others, *again]), None)
    twice = heads[again[0]] if again else ""
    return Columns(kept, _first(said, _SUBJECTS), _first(said, _ROOMS), other, heads, twice)


def _first(said: Sequence[str], wanted: frozenset[str]) -> int | None:
    return next((n for n, word in enumerate(said) if word in wanted), None)
