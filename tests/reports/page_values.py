"""Values to print: the meeting, the idea and the term of the pictures, in English and Arabic."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from tlc_desktop.domain.communities import Community, Digits, Language, Paper
from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.ideas import CreditPart, IdeaState, LinkKind, Source
from tlc_desktop.domain.meetings import MeetingState, Origin, Part, Purpose, Role
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ideas import CreditLine, FamilyLine, HandoutPage, IdeaLine
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.meetings import (
    AgendaPage,
    ItemLine,
    MeetingFacts,
    NextTime,
    PlanLine,
    SaidLine,
    SummaryPage,
    ToldLine,
    WaitingLine,
)
from tlc_desktop.domain.pages.run_sheets import RunItem, RunSheetPage, TellingLine
from tlc_desktop.domain.pages.terms import TermMeeting, TermSummary, TryOutLine
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.reports.agenda import agenda_pdf
from tlc_desktop.reports.handout import handout_pdf
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.summary import summary_pdf
from tlc_desktop.reports.term import term_pdf

OPENS = datetime(2026, 12, 10, 13, 30)
DAY = date(2026, 11, 12)


def sheet(language: Language = Language.ENGLISH, paper: Paper = Paper.A4) -> Sheet:
    community = Community(name="Thursday Circle", digits=Digits.ARABIC)
    return Sheet(words(language), formats(community, language), paper)


HEAD = Letterhead("Thursday Circle", "El Nakheel Preparatory School", Audience.GROUP)
HEAD_AR = Letterhead("حلقة الخميس", "مدرسة النخيل الإعدادية", Audience.GROUP, is_sample=True)


def agenda() -> AgendaPage:
    return _agenda(
        HEAD,
        MeetingFacts(
            "Three silent seconds",
            OPENS,
            OPENS + timedelta(minutes=75),
            75,
            "Library, first floor",
            ("Nadia", "Sameh"),
            "We want to see what happens when pupils have time to think before anybody answers.",
            MeetingState.OPEN,
        ),
        (
            ("Welcome", 5, "We look at this agenda together and change what we like.", ()),
            ("Starter: one word", 5, "One word my pupils taught me this month.", ("Karim",)),
            (
                "How’s it going?",
                25,
                "Whoever tried something tells it in two minutes, and the others help. “Not yet” is a good answer, and so is “I let it rest”.",
                ("Everyone",),
            ),
            (
                "New learning: three silent seconds",
                20,
                "One page on wait time, read in silence. Then we try it on each other with a question from class 2/3 (please bring one).",
                ("Hoda Mansour",),
            ),
            (
                "My plan",
                15,
                "We write in silence, then talk in pairs: one small thing to try, a friend who will ask about it.",
                ("Everyone",),
            ),
            ("Summary", 5, "Did we meet our intention? Thanks, roles, and the next date.", ()),
        ),
    )


def agenda_ar() -> AgendaPage:
    return _agenda(
        HEAD_AR,
        MeetingFacts(
            "ثلاث ثوانٍ من الصمت",
            OPENS,
            OPENS + timedelta(minutes=75),
            75,
            "المكتبة، الدور الأول",
            ("نادية", "سامح"),
            "نريد أن نرى ماذا يحدث حين يأخذ التلاميذ وقتًا للتفكير قبل أن يجيب أحد.",
            MeetingState.OPEN,
        ),
        (
            ("ترحيب", 5, "نراجع جدول الأعمال معًا ونغيّر فيه ما نشاء.", ()),
            ("نشاط افتتاحي", 5, "كلمة واحدة علّمني إياها تلاميذي هذا الشهر.", ("كريم عبد العزيز",)),
            (
                "كيف تسير تجاربنا؟",
                25,
                "من جرّب شيئًا يحكيه في دقيقتين ونحن نساعده. «ليس بعد» إجابة جيدة، و«تركتها ترتاح» كذلك.",
                ("الجميع",),
            ),
            (
                "تعلّم جديد: وقت الانتظار (Wait Time)",
                20,
                "نقرأ صفحة واحدة في صمت، ثم نجرّبها فيما بيننا بسؤال من دروس الصف 2/3 (يُرجى إحضار سؤال).",
                ("هدى منصور",),
            ),
            ("خطتي", 15, "نكتب في صمت، ثم نتحدث اثنين اثنين.", ("الجميع",)),
            ("الختام", 5, "هل حققنا هدفنا؟ شكر، وأدوار، وموعد اللقاء القادم.", ()),
        ),
    )


def _agenda(
    head: Letterhead,
    facts: MeetingFacts,
    items: tuple[tuple[str, int, str, tuple[str, ...]], ...],
) -> AgendaPage:
    lines: list[ItemLine] = []
    starts = facts.opens_at
    for i, (title, minutes, notes, who) in enumerate(items):
        lines.append(
            ItemLine(
                starts,
                title,
                minutes,
                Part.OTHER,
                Purpose.CARE if i in (0, 5) else Purpose.LEARNING,
                Origin.MEMBER if who else Origin.GROUP,
                who,
                notes,
            )
        )
        starts += timedelta(minutes=minutes)
    return AgendaPage(head, facts, tuple(lines))


def run_sheet() -> RunSheetPage:
    page = agenda()
    parts = (Part.WELCOME, Part.STARTER, Part.GOING, Part.LEARNING, Part.PLAN, Part.SUMMARY)
    notes = (
        ("", "Ragaa is new: introduce her to Nadia first."),
        ("Karim asks for one word our pupils taught us.", ""),
        ("", "If Hany says “not yet”, thank him and go on. I speak last."),
        ("Three silent seconds in pairs, then the question from 2/3.", "Do not rescue it."),
        ("", ""),
        ("“Did we meet our intention?”", ""),
    )
    items = tuple(
        RunItem(line.starts, line.title, line.minutes, part, (), said, for_me=for_me)
        for line, part, (said, for_me) in zip(page.lines, parts, notes, strict=True)
    )
    tellings = (
        TellingLine("Sameh Fouad", "Smaller group cards, rows of three", "", "A5WNH"),
        TellingLine("Dalia Sobhy", "One word before they speak", "1/2", "K7M4R"),
        TellingLine("Hany Girgis", "Three seconds before the experiment", "", "C7EGX"),
        TellingLine("Karim Abdel Aziz", "A wall of questions", "", "P3XQ8"),
        TellingLine("Mariam Nasser", "Group cards", "", "N8CFT"),
        TellingLine("Hoda Mansour", "Exit question on a strip of paper", "", "E2XKJ"),
        TellingLine("Mona Adel", "Count to three", "3/1", "T6HN2"),
    )
    return RunSheetPage(
        page.head,
        page.meeting,
        items,
        ((Role.FACILITATOR, ("Mona Adel",)),),
        tellings,
        (),
        11,
        (),
        datetime(2027, 1, 14, 13, 30),
        "H8RJ5",
    )


def idea(title: str, state: IdeaState = IdeaState.KEPT, words_: str = "") -> IdeaLine:
    return IdeaLine(
        title,
        words_
        or "Pupils write a single word before anyone answers. In class 1/2, two girls read theirs aloud.",
        Source.OWN_CLASSROOM,
        state,
        (
            CreditLine(CreditPart.BROUGHT, ("Dalia Sobhy",)),
            CreditLine(CreditPart.BUILT_ON, ("Amal Fathy", "a member")),
        ),
        DAY,
    )


def handout() -> HandoutPage:
    return HandoutPage(
        HEAD,
        idea(
            "Write one word, then speak",
            words_="Every pupil writes a single word before anybody answers. The quiet ones then have something in their hands to say.",
        ),
        "Tomorrow, for one question only: “Write one word. You have ten seconds.”",
        (
            "Ask a question that has more than one good answer.",
            "Everybody writes one word, on any scrap of paper. Ten silent seconds. You write too.",
            "Pupils hand their word to a neighbour, so that nobody reads their own.",
            "Ask three pupils to read the word they hold. Ask: “Who has a word that does not agree?”",
            "Only now the talking begins.",
        ),
        "computers, printing, moving the chairs; with 46 pupils in a room",
        "when the question has one right answer",
        "tried in classes 1/2, 2/4 and 3/1 since November",
        "M. B. Rowe, “Wait time and rewards”, 1974",
    )


def summary() -> SummaryPage:
    page = agenda()
    return SummaryPage(
        page.head,
        page.meeting,
        ("Amal Fathy", "Dalia Sobhy", "Hany Girgis", "Hoda Mansour", "Karim Abdel Aziz"),
        ("Ragaa Helmy (Al Salam School)",),
        "",
        "partly. We felt the silence ourselves; now we want to hear what pupils say after it.",
        (
            ToldLine(
                "Dalia Sobhy",
                "Let pupils write one word before they speak, in 1/2.",
                Answer.TOLD,
                ("Two girls who never speak read their word aloud.",),
            ),
            ToldLine("Hany Girgis", "the laboratory was closed", Answer.NOT_YET, ()),
            ToldLine("Karim Abdel Aziz", "one question left on the board", Answer.CHANGED, ()),
        ),
        (idea("Write one word, then speak"), idea("A question that sleeps on the board")),
        (
            SaidLine(EntryKind.QUESTION, "What do we do with the silence?", ()),
            SaidLine(
                EntryKind.DECISION, "We keep the ten minutes of silent writing.", ("the group",)
            ),
            SaidLine(EntryKind.PUSH_BACK, "Silence with 46 pupils is not silence.", ("Mona Adel",)),
            SaidLine(EntryKind.THANKS, "To the library for its tables.", ("the group",)),
        ),
        (
            PlanLine("Amal Fathy", "Swap the words before reading", "2/4", "Dalia"),
            PlanLine(
                "Hoda Mansour",
                "Wait, then ask the back row first; she invites Nadia to come and see",
                "2/3",
                "Nadia",
            ),
            PlanLine("Mona Adel", "The question that sleeps on the board", "3/1", ""),
        ),
        (WaitingLine("Wait time, the second half", ("Hoda Mansour",)),),
        (
            WaitingLine("Noise from the yard during the fifth period", ("Sameh Fouad",)),
            WaitingLine("Can we see a lesson together?", ()),
        ),
        NextTime(
            "Asking less",
            datetime(2027, 1, 14, 13, 30),
            datetime(2027, 1, 14, 14, 45),
            "Library, first floor",
            ("Nadia",),
            ((Role.FACILITATOR, ("Hoda Mansour",)), (Role.TIMEKEEPER, ("Sameh Fouad",))),
        ),
    )


def term() -> TermSummary:
    days = (
        date(2026, 9, 24),
        date(2026, 10, 15),
        date(2026, 10, 29),
        DAY,
        date(2026, 11, 26),
        date(2026, 12, 10),
        date(2026, 12, 17),
    )
    real = (45, 62, None, 55, 66, 70, None)
    states = (
        *(IdeaState.KEPT,) * 4,
        IdeaState.ADAPTED,
        IdeaState.BEING_TRIED,
        IdeaState.SAID,
        IdeaState.RESTING,
    )
    return TermSummary(
        Letterhead("Thursday Circle", "El Nakheel Preparatory School", Audience.SCHOOL),
        "Autumn term 2026",
        date(2026, 9, 20),
        date(2027, 1, 30),
        "This term we asked one question: who is thinking while the teacher talks? We learned to wait.",
        "We are teachers of one school who meet once a month, tell each other what we tried, learn one new thing, and choose one small thing to try next.",
        tuple(
            TermMeeting(
                title,
                day,
                done is not None,
                75,
                65,
                done,
                "To see who speaks.",
                "We counted, and were surprised.",
            )
            for title, day, done in zip(
                (
                    "A first circle",
                    "Who speaks?",
                    "Moved: no room",
                    "Silent writing",
                    "Asking less",
                    "Three silent seconds",
                    "Tea",
                ),
                days,
                real,
                strict=True,
            )
        ),
        ((Origin.MEMBER, 165), (Origin.GROUP, 95), (Origin.FACILITATOR, 80), (Origin.OUTSIDE, 35)),
        tuple(idea(f"Rows of three {n}", state) for n, state in enumerate(states)),
        (
            FamilyLine(idea("Counting to three"), None, 0),
            FamilyLine(idea("One word, then speak"), LinkKind.BUILT_ON, 1),
            FamilyLine(idea("Swap the words"), LinkKind.BUILT_ON, 2),
            FamilyLine(idea("Swap the books"), LinkKind.ADAPTED, 3),
            FamilyLine(idea("A sleeping question"), LinkKind.ADAPTED, 1),
            FamilyLine(idea("Asking it at home"), LinkKind.INSPIRED, 2),
            FamilyLine(idea("Back row first"), LinkKind.INSPIRED, 1),
        ),
        ("What do we do with the silence if nobody answers after it?", "Is it kind to wait?"),
        (SaidLine(EntryKind.DECISION, "We ask the head for the library.", ("the group",)),),
        (
            TryOutLine(
                "a member",
                "Three seconds",
                "1/2",
                "Counting to three",
                Answer.TOLD,
                ("The third answer was the best one.",),
            ),
            TryOutLine("Hoda Mansour", "Rows of three", "", "", Answer.NOT_YET, ()),
        ),
        (
            "In the morning they came to me. I did not have to call them.",
            "I waited, and it was I who learned something.",
        ),
        ("To the library for its tables.", "To everybody who made tea."),
        ("Spring term 2027", date(2027, 2, 18)),
    )


# Some kinds of page: a value, and the report that prints it.
KINDS: dict[str, tuple[Callable[[], Any], Callable[[Any, Sheet], bytes]]] = {
    "agenda": (agenda, agenda_pdf),
    "agenda-ar": (agenda_ar, agenda_pdf),
    "handout": (handout, handout_pdf),
    "summary": (summary, summary_pdf),
    "term": (term, term_pdf),
}
