"""The line in which what is said is caught, by keys and by the mouse, while people speak."""

from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from at_keys import CTRL, Key, press, type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import meetings, members, tryouts
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.storage.said import credited, said, words_of
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.record.said_kinds import (
    IDEA,
    KINDS,
    NOBODYS,
    STORY,
    TRY_OUT,
    Said,
    kind_by,
    letters,
)
from tlc_desktop.ui.meetings.record.said_line import CatchingLine
from tlc_desktop.ui.meetings.record.said_panel import SaidPanel
from tlc_desktop.ui.meetings.shown import meeting_shown
from tlc_desktop.ui.meetings.view import MeetingPage

pytestmark = pytest.mark.usefixtures("agreed")
CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def line(page: MeetingPage) -> CatchingLine:
    page.panel.said.line.setFocus()
    return page.panel.said.line


def kept(desk: Desk, key: UUID) -> list[Entry | Idea]:
    with desk.workspace.read() as session:
        return said(session, key)[::-1]


def told(one: Entry | Idea) -> tuple[str, str, Authorship, tuple[UUID, ...]]:
    kind = IDEA if isinstance(one, Idea) else one.kind.value
    return words_of(one), kind, one.authorship, credited(one)


@pytest.mark.every_language
@pytest.mark.parametrize("ways", ["colon", "tab"])
def test_six_keys_at_most_beside_the_words_for_each_kind_with_its_proposer(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace, ways: str
) -> None:
    """On the keyboard of the window's language, and on an Arabic or a Latin one."""
    own = desk.words.language
    other = Language.ENGLISH if own is Language.ARABIC else Language.ARABIC
    for layout, name in ((own, "mo"), (other, "من"), (own, "حس")):
        for kind in KINDS:
            letter = letters(layout)[kind]
            if kind_by(letter, own) != kind:
                continue  # a Latin letter means what it means in the window's language
            words = "ننتظر ثلاث ثوان " if layout is Language.ARABIC else "we wait "
            keys = type_text({"colon": f"{letter}:", "tab": f"\t{letter}"}[ways])
            type_text(words)
            keys += type_text(f"@{name}\n")
            assert keys <= 6
            who = group.mona if name in ("mo", "من") else group.hossam
            assert (line.text(), line.said()) == ("", Said())
            if kind == TRY_OUT:
                with desk.workspace.read() as session:
                    (made,) = tryouts.of_meeting(session, key)
                assert (made.what, made.owner) == (words.strip(), who)
                desk.workspace.undo()
            elif kind == NOBODYS:
                expected = (words.strip(), kind, Authorship.NOT_STORED, ())
                assert told(kept(desk, key)[-1]) == expected
            else:
                expected = (words.strip(), kind, Authorship.CREDITED, (who,))
                assert told(kept(desk, key)[-1]) == expected


def test_kind_names_and_whose_hold_for_one_line(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    type_text("q:Who waits? @ab @mo\n")
    type_text("We do\n")
    type_text("Nobody says")
    press(Key.Key_Return, "\r", CTRL)
    type_text("\nAgain\n")
    assert [told(one)[1:] for one in kept(desk, key)] == [
        ("question", Authorship.CREDITED, (group.abeer, group.mona)),
        (IDEA, Authorship.GROUP, ()),
        (IDEA, Authorship.NOT_STORED, ()),
        (IDEA, Authorship.GROUP, ()),
    ]
    assert QApplication.focusWidget() is line.edit


def test_an_assumption_keeps_no_speaker_and_who_was_named_waits_for_another_kind(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    type_text("They cannot")
    line.take_name(group.mona)
    line.choose(NOBODYS)
    assert line.said() == Said(NOBODYS, Authorship.NOT_STORED)
    assert not line.frame.pills.isVisible()
    line.choose("question")  # it was a slip: the name is there again
    assert line.said() == Said("question", Authorship.CREDITED, (group.mona,))
    line.choose(NOBODYS)
    for whose in (Authorship.GROUP, Authorship.NOT_STORED):
        press(Key.Key_Return, "\r", CTRL)
        assert line.said() == Said(NOBODYS, whose)


def test_what_was_just_kept_is_shown_as_it_would_be_read(
    line: CatchingLine, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    for number, kind in enumerate(("idea", "question", "thanks", "idea")):
        for whose in range(3):
            line.choose(kind)
            line.edit.insertPlainText(f"Who explains to whom? {number}{whose}\u2028and why")
            if number % 2:
                line.take_name(group.mona)
            for _ in range(whose):
                line.next_whose()
            press(Key.Key_Return, "\r")
            with desk.workspace.read() as session:
                assert page.panel.said._found == said(session, key)[::-1]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert page.panel.said._found == said(session, key)[::-1]


@pytest.fixture
def namesake(desk: Desk, group: SimpleNamespace, page: MeetingPage) -> UUID:
    """Somebody who begins as Mona does."""
    del page
    with desk.workspace.change("people") as session:
        (made,) = members.add(session, typed_names("Monir Adel"))
    return made


def test_of_two_with_the_same_letters_nobody_is_credited_unchosen(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace, namesake: UUID
) -> None:
    type_text("We wait @mo")
    names = line.mentions.list
    assert [row.title for row in names.rows.row_texts()] == ["Mona Fathy", "Monir Adel"]
    assert names.current() == ""
    type_text("\n")
    assert line.hint.note()
    assert kept(desk, key) == []
    type_text("Hala would ask\n")  # nobody looked
    assert [told(one) for one in kept(desk, key)] == [
        ("We wait @mo", IDEA, Authorship.GROUP, ()),
        ("Hala would ask", IDEA, Authorship.GROUP, ()),
    ]
    type_text("Again @mo\n\n")
    assert told(kept(desk, key)[-1]) == ("Again @mo", IDEA, Authorship.GROUP, ())
    type_text("More @mo\nnir\n")
    assert told(kept(desk, key)[-1]) == ("More", IDEA, Authorship.CREDITED, (namesake,))
    type_text("Walked @mo")
    press(Key.Key_Down)
    type_text("\n\n")
    assert told(kept(desk, key)[-1]) == ("Walked", IDEA, Authorship.CREDITED, (group.mona,))
    type_text("Split @mo\nnobody knows\n")
    assert [told(one)[0] for one in kept(desk, key)[-2:]] == ["Split @mo", "nobody knows"]
    assert all(one.authorship is Authorship.GROUP for one in kept(desk, key)[-2:])


def test_those_who_came_come_first(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    with desk.workspace.change("came") as session:
        say_came(session, key, group.nadia, came=True)
    type_text("@")
    titles = [row.title for row in line.mentions.list.rows.row_texts()]
    assert titles == ["Nadia Kamel", "Abeer Shawky", "Hossam Zaki", "Mona Fathy"]
    press(Key.Key_Escape, "\x1b")
    assert not line.mentions.list.isVisible()
    assert line.text() == "@"


@pytest.mark.parametrize(
    "text",
    [
        "write to mona@school.org, please",
        "@mona.school.org is an address",
        "@mona@school.org",
        "a@mo and b",
        "@ mona",
        "3:45 is late",
        "x: no kind",
        "we say a: b",
        "http://mo",
        "@@mo",
    ],
)
def test_what_is_no_name_and_no_kind_is_kept_to_the_letter(
    line: CatchingLine, desk: Desk, key: UUID, text: str
) -> None:
    type_text(f"{text}\n")
    assert [told(one) for one in kept(desk, key)] == [(text, IDEA, Authorship.GROUP, ())]


def test_a_name_that_is_left_as_text_stays_text(line: CatchingLine, desk: Desk, key: UUID) -> None:
    type_text("as @mo")
    press(Key.Key_Escape, "\x1b")
    type_text(" says\n")
    assert [told(one) for one in kept(desk, key)] == [("as @mo says", IDEA, Authorship.GROUP, ())]


def test_backspace_takes_the_last_name_off_and_gives_the_letter_of_a_kind_back(
    line: CatchingLine, group: SimpleNamespace
) -> None:
    type_text("@mo @ab ")
    assert line.said().by == (group.mona, group.abeer)
    press(Key.Key_Backspace, "\x08")
    assert line.said().by == (group.mona,)
    press(Key.Key_Backspace, "\x08")
    assert line.said() == Said()
    type_text("wait")
    press(Key.Key_Home)
    press(Key.Key_Backspace, "\x08")
    type_text("q:")
    assert (line.text(), line.said().kind) == ("wait", "question")
    press(Key.Key_Backspace, "\x08")
    assert (line.text(), line.said().kind) == ("q:wait", IDEA)
    type_text("x")
    assert line.text() == "q:xwait"


def test_all_of_it_by_the_mouse(
    qtbot: QtBot, line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    type_text("We wait")
    frame = line.frame
    qtbot.mouseClick(frame.add_name, CLICK)
    rows = line.mentions.list.rows
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), CLICK, pos=place)
    assert line.said().by == (group.mona,)
    qtbot.mouseClick(frame.add_name, CLICK)
    qtbot.mouseClick(rows.viewport(), CLICK, pos=rows.visualRect(rows.model().index(0, 0)).center())
    frame.pills.pills[0].click()
    assert line.said().by == (group.abeer,)
    frame.kind.menu_of_kinds.actions()[KINDS.index("thanks")].trigger()
    for expected in (Authorship.GROUP, Authorship.NOT_STORED, Authorship.CREDITED):
        qtbot.mouseClick(frame.whose, CLICK)
        assert line.said().authorship is expected
    assert QApplication.focusWidget() is line.edit
    type_text("\n")
    assert [told(one) for one in kept(desk, key)] == [
        ("We wait", "thanks", Authorship.CREDITED, (group.abeer,))
    ]


def test_a_long_line_and_many_lines_are_kept_whole(
    qtbot: QtBot, line: CatchingLine, desk: Desk, key: UUID
) -> None:
    long = "abcd ثوان " * 500
    many = [f"line {n} @mo" for n in range(40)]
    for text in (long, "\r\n".join(many)):
        high = line.height()
        QApplication.clipboard().setText(text)
        qtbot.keyClick(line.edit, Key.Key_V, CTRL)
        assert line.height() <= high + 3 * line.edit.fontMetrics().height()
        type_text("\n")
    assert [words_of(one) for one in kept(desk, key)] == [long.strip(), *many]
    assert all(one.authorship is Authorship.GROUP for one in kept(desk, key)[:-1])


def test_a_guest_is_offered_and_noted_only_when_wanted(
    qtbot: QtBot, line: CatchingLine, desk: Desk, key: UUID
) -> None:
    def guests() -> tuple[str, ...]:
        with desk.workspace.read() as session:
            return meetings.meeting(session, key).guests

    type_text("they film it @Wafaa\n")
    assert [told(one) for one in kept(desk, key)] == [
        ("they film it @Wafaa", IDEA, Authorship.GROUP, ())
    ]
    assert line.mentions.list.isVisible()
    assert QApplication.focusWidget() is line.edit
    type_text("next\n")
    assert guests() == ()
    assert len(kept(desk, key)) == 2
    type_text("again @Wafaa\n")
    press(Key.Key_Down)
    type_text("\n")
    assert guests() == ("Wafaa",)
    type_text("and @Wafaa\n")
    assert not line.mentions.list.isVisible(), "noted already"
    desk.workspace.undo()
    desk.workspace.undo()
    assert guests() == ()
    del qtbot


def test_a_try_out_waits_for_the_one_whose_it_is(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    type_text("r:Count to three\n")
    assert line.hint.note()
    assert line.text() == "Count to three"
    line.take_name(group.mona)
    line.take_name(group.abeer)
    assert line.said().by == (group.abeer,), "it is one person's"
    type_text("\n")
    with desk.workspace.read() as session:
        (made,) = tryouts.of_meeting(session, key)
    assert (made.owner, made.what, made.day) == (group.abeer, "Count to three", date(2026, 10, 20))


def test_a_story_is_told_only_when_asked_for(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    day = date(2026, 10, 20)
    with desk.workspace.change("plans") as session:
        old, new = (
            tryouts.add(session, TryOut(group.mona, "wait", day - timedelta(days=n)))
            for n in (9, 2)
        )
    assert not line.story_of(group.hossam), "nothing of his is open"
    assert line.said() == Said()
    assert line.story_of(group.mona)
    assert line.said() == Said(STORY, Authorship.CREDITED, (group.mona,), new)
    line.take_name(group.hossam)
    press(Key.Key_Return, "\r", CTRL)
    assert line.said().by == (group.mona,)
    type_text("It was a question\n")
    with desk.workspace.read() as session:
        told_of = [tryouts.try_out(session, each).stories for each in (old, new)]
    assert [[story.what_i_did for story in each] for each in told_of] == [[], ["It was a question"]]
    assert line.said() == Said()
    line.story_of(group.mona, old)
    type_text("q:Who asks?\n")
    assert told(kept(desk, key)[-1]) == ("Who asks?", "question", Authorship.GROUP, ())
    line.story_of(group.mona)
    assert line.story_of(None)
    assert line.said() == Said()


def test_a_tap_puts_a_name_into_the_line_once(line: CatchingLine, group: SimpleNamespace) -> None:
    for name in (group.mona, group.hossam, group.mona):
        line.take_name(name)
    assert line.said() == Said(IDEA, Authorship.CREDITED, (group.mona, group.hossam))
    assert QApplication.focusWidget() is line.edit


def test_names_that_were_chosen_wait_while_it_is_the_groups(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    type_text("@mo wait")
    press(Key.Key_Return, "\r", CTRL)
    assert line.said() == Said()
    assert not line.frame.pills.isVisible()
    press(Key.Key_Return, "\r", CTRL)
    desk.workspace.settle()
    drafts = str(desk.workspace.store.drafts())
    assert str(group.mona) not in drafts, "no name is kept, half-typed neither"
    press(Key.Key_Return, "\r", CTRL)
    assert line.said().by == (group.mona,)
    del key


def test_a_panel_shows_the_last_that_were_said(
    desk: Desk, key: UUID, show: Callable[..., QWidget]
) -> None:
    panel = SaidPanel(desk, most_rows=3)
    panel.show_meeting(meeting_shown(desk, key))
    show(panel, 700, 300)
    panel.line.setFocus()
    for n in range(5):
        type_text(f"line {n}\n")
        panel.show_meeting(meeting_shown(desk, key))
    assert [row.lines[0] for row in panel.before.row_texts()] == ["line 2", "line 3", "line 4"]


def test_more_names_than_there_is_room_for_are_all_reached(
    line: CatchingLine, desk: Desk, group: SimpleNamespace
) -> None:
    with desk.workspace.change("people") as session:
        more = members.add(
            session, typed_names("\n".join(f"Person{n} Long Name" for n in range(8)))
        )
    for name in (group.mona, group.abeer, *more):
        line.take_name(name)
    pills = line.frame.pills.pills
    assert line.frame.pills.width() < line.width() / 2
    menu = pills[-1].menu()
    assert len(pills) - 1 + len(menu.actions()) == 10
    menu.actions()[-1].trigger()
    assert more[-1] not in line.said().by
    assert all(pill.accessibleName() for pill in line.frame.pills.findChildren(QPushButton))


def test_it_is_there_again_after_a_restart(
    line: CatchingLine, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    type_text("q:Who @mo waits")
    desk.workspace.settle()
    anew = SaidPanel(desk)
    anew.show_meeting(meeting_shown(desk, key))
    assert anew.line.text() == line.text() == "Who waits"
    assert anew.line.said() == Said("question", Authorship.CREDITED, (group.mona,))


def test_it_goes_on_in_the_other_place_where_the_meeting_is_written_down(
    line: CatchingLine, page: MeetingPage, desk: Desk, key: UUID, show: Callable[..., QWidget]
) -> None:
    type_text("q:Who waits")
    page.hide()
    other = SaidPanel(desk, most_rows=3)
    other.show_meeting(meeting_shown(desk, key))
    show(other, 700, 300)
    other.line.setFocus()
    assert other.line.text() == "Who waits"
    type_text("?\nNext")
    other.hide()
    page.show()
    page.refresh()
    assert (line.text(), line.said()) == ("Next", Said())
    line.setFocus()
    type_text("\n")
    assert [words_of(one) for one in kept(desk, key)] == ["Who waits?", "Next"]
    other.show()
    assert other.line.text() == ""


def test_something_is_found_in_what_was_said(
    qtbot: QtBot, line: CatchingLine, page: MeetingPage
) -> None:
    type_text("q:Who waits? @mo\nWe wait\nننتظر معًا @ab\n")
    said = page.panel.said

    def found() -> list[str]:
        return [row.lines[0] for row in said.before.row_texts()]

    qtbot.keyClick(page, Key.Key_F, CTRL)
    assert QApplication.focusWidget() is said.finder.edit
    for typed, there in (
        ("WAIT", ["Who waits?", "We wait"]),
        ("question mona", ["Who waits?"]),
        ("معا", ["ننتظر معًا"]),
        ("nothing", []),
    ):
        said.finder.edit.setText(typed)
        assert found() == there
    press(Key.Key_Escape, "\x1b")
    assert len(found()) == 3
    assert not said.finder.isVisible()
    assert QApplication.focusWidget() is line.edit
    qtbot.mouseClick(page.panel.finding, CLICK)
    said.finder.edit.setText("mona")
    line.setFocus()
    type_text("Another\n")
    assert found() == ["Who waits?", "We wait", "ننتظر معًا", "Another"], "what is caught is seen"


def test_enter_does_no_more_than_keep_the_line(desk: Desk, line: CatchingLine) -> None:
    """Its row, its step and its search row are written, the draft goes; of the file nothing else is read."""
    said_so: list[str] = []

    def hear(*told: Any) -> None:
        said_so.append(told[2])

    line.choose("question")
    type_text("Who explains to whom?")
    desk.workspace.settle()
    event.listen(Engine, "before_cursor_execute", hear)
    try:
        press(Key.Key_Return)
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert line.text() == ""
    begun = [" ".join(each.split()[:3]) for each in said_so]
    assert len(begun) <= 11, begun
    assert sum(each.startswith("SELECT") for each in begun) <= 3, begun
