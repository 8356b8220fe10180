"""The headings of lists of people, as schools keep them: which column is the name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tlc_desktop.domain.text import fold, one_line, unsteered


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split("|")))


# As `_said` says them. A family name stands after the first.
_FAMILY_NAMES = _folded(
    "nom|nom de famille|surname|last name|family name|الاسم العائلي|اللقب|النسب|اسم العائلة"
)
_NAMES = _FAMILY_NAMES | _folded(
    "الاسم|اسم|الاسماء|اسماء|الاسم بالكامل|الاسم الكامل|الاسم كاملا|الاسم الثلاثي|الاسم الرباعي"
    "|الاسم ثلاثي|الاسم رباعي|الاسم ثلاثيا|الاسم رباعيا|الاسم الشخصي|الاسم واللقب|الاسم و اللقب"
    "|الاسم والنسب|الاسم و النسب|الاسم العائلي والشخصي|المعلم|المعلمه|المعلمون|المعلمين|المعلمات"
    "|المدرس|المدرسه|المدرسون|المدرسين|المدرسات|الاستاذ|الاستاذه|الاساتذه|العضو|الاعضاء|الزميل"
    "|الزملاء|الموظف|اسم المعلم|اسم المعلمه|اسم المدرس|اسم المدرسه|اسم الاستاذ|اسم الاستاذه"
    "|اسم المعلم المعلمه|اسم الموظف|اسم العضو|اسم الزميل|اسماء المعلمين|اسماء المدرسين|اسماء الاساتذه|اسماء الزملاء"
    "|name|names|full name|teacher|teachers|teacher name|teacher's name|teachers' names|first name"
    "|given name|given names|forename|staff|staff name|employee name|employee|member|members"
    "|member name|colleague|colleagues|name of teacher|name of the teacher"
    "|noms|prenom|prenoms|nom prenom|nom et prenom|noms et prenoms|nom complet|prenom et nom"
    "|nom et prenoms|nom usuel|enseignant|enseignante|enseignants|professeur|professeurs|membre"
    "|membres|collegue|collegues|nom de l'enseignant|nom du professeur|nom du prof|nom et postnom"
)
_SUBJECTS = _folded(
    "التخصص|الماده|الماده الدراسيه|ماده|تخصص|ماده التدريس|ماده التخصص|ماده التدريس الاساسيه|المواد"
    "|subject|subjects|speciality|specialty|department|dept|subject taught|teaching subject"
    "|matiere|matieres|discipline|disciplines|specialite|matiere enseignee|matieres enseignees"
)
_ROOMS = _folded("room|classroom|salle|الحجره|حجره|الغرفه|غرفه|القاعه|قاعه")
# The name in the other script: the second of two such columns, or the one beside the name.
_OTHERS = _folded(
    "name in english|english name|name english|name in latin letters|name in arabic|arabic name"
    "|name arabic|nom en arabe|nom arabe|nom en francais|nom en lettres latines"
    "|الاسم بالانجليزيه|الاسم بالانجليزي|الاسم بالفرنسيه|الاسم باللغه الانجليزيه"
    "|الاسم باللغه الفرنسيه|الاسم باللاتينيه|الاسم بالعربيه|الاسم بالعربي|الاسم باللغه العربيه"
)
_HEADINGS = (
    _NAMES
    | _SUBJECTS
    | _ROOMS
    | _OTHERS
    | _folded(
        "م|ت|ر|رت|ر ت|مسلسل|تسلسل|التسلسل|رقم|الرقم|الرقم الترتيبي|الترتيب|الرقم المسلسل|كود|الكود"
        "|الرقم الوظيفي|رقم التاجير|ملاحظات|ملاحظه|الفصل|الفصول|الصف|المرحله|الوظيفه|المسمي الوظيفي"
        "|الهاتف|هاتف|التليفون|تليفون|الموبايل|موبايل|رقم الهاتف|رقم التليفون|رقم الموبايل|المحمول"
        "|الدرجه|الدرجه الوظيفيه|التوقيع|توقيع|القسم|الاقسام|الاطار|المؤهل|الموهل|المؤسسه|الموسسه"
        "|البريد الالكتروني|العنوان|التاريخ|الرقم القومي|المدرسه|النوع|الجنس|السن"
        "|no|n|nr|n°|n o|#|num|numero|number|serial|serial no|s|s n|sn|sr|sr no|sl no|s no|id|code"
        "|notes|remarks|phone|phone number|mobile|class|grade|job|job title|title|designation"
        "|position|signature|email|e mail|mail|address|date|school|qualification|gender|comments"
        "|classe|classes|niveau|telephone|tel|gsm|remarques|remarque|observations|observation"
        "|courriel|adresse|ecole|etablissement|ordre|n d'ordre|n° d'ordre|no d'ordre|numero d'ordre"
        "|matricule|ppr|cin|fonction|cadre|emargement|date de naissance|sexe|cycle"
    )
)
_NO_WORD = re.compile(r"[\s.:*_/&+()\-–ـ،,]+")


# المعلم/ة, Enseignant(e), Matière(s)
_OR_ELSE = re.compile(r"\s?[(/]\s?(?:ه|e|s)\)?(?=\W|$)")


def _said(head: str) -> str:
    """A heading as it is compared: its words, however they are joined."""
    plain = fold(one_line(unsteered(head))).replace("’", "'")
    return _NO_WORD.sub(" ", _OR_ELSE.sub("", plain)).strip()


def is_heading(text: str) -> bool:
    """Whether a text is what a column of names is called."""
    return _said(text) in _NAMES


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
    said = [_said(head) for head in heads]
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
    kept = sorted((n for n in names if n not in again), key=lambda n: said[n] in _FAMILY_NAMES)
    other = next(iter([*others, *again]), None)
    twice = heads[again[0]] if again else ""
    return Columns(tuple(kept), _first(said, _SUBJECTS), _first(said, _ROOMS), other, heads, twice)


def _first(said: Sequence[str], wanted: frozenset[str]) -> int | None:
    return next((n for n, word in enumerate(said) if word in wanted), None)
