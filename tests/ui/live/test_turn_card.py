"""The turn card: whose turn it is, what they try, what became of it; the next, and the last."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.going_round import Order
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import circle_of
from tlc_desktop.ui.live.turn_card import TurnCard
from tlc_desktop.ui.meetings.shown import MeetingShown, meeting_shown

Window = Callable[..., QWidget]
WHAT = "Leave the title of the lesson open until the last minute, then let them find it."


@pytest.fixture
def tried(desk: Desk, twelve: SimpleNamespace, key: UUID) -> dict[str, UUID]:
    """What everybody but Yasmin tries; Walaa two things, the second later."""
    found: dict[str, UUID] = {}
    with desk.workspace.change("plans") as session:
        for n, (name, owner) in enumerate(vars(twelve).items()):
            if name != "yasmin":
                plan = TryOut(owner, WHAT, date(2026, 9, 1 + n), with_class="Class 1/3")
                found[name] = tryouts.add(session, plan)
        second = TryOut(twelve.walaa, "Two questions", date(2026, 9, 28))
        found["second"] = tryouts.add(session, second)
        told = Story(date(2026, 9, 17), "Two found it. One found a better one.")
        tryouts.tell(session, found["doaa"], told)
    return found


@pytest.fixture
def card(desk: Desk, shown: MeetingShown, tried: dict[str, UUID], window: Window) -> TurnCard:
    """Shown as seated, so that Samia, who sits beside Rania, is the first."""
    made = TurnCard(desk)
    made.show_meeting(shown)
    assert made.isHidden()
    circle_of(desk).begin(Order.SEATED)
    window(made, 690)
    return made


def said(card: TurnCard, name: str) -> str:
    label = card.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_a_turn_shows_the_own_words_and_the_last_story(
    card: TurnCard, twelve: SimpleNamespace, desk: Desk
) -> None:
    assert card.turn == twelve.samia
    assert plain(card.name.whole()) == "Samia’s turn"
    assert plain(card.order.whole()) == "as seated · then Sherif, Tarek"
    assert plain(said(card, "turn_words")) == f"“{WHAT}”"
    circle_of(desk).give_turn(twelve.doaa)
    last = "Class 1/3 · 17 September: “Two found it. One found a better one.”"
    assert plain(said(card, "turn_last")) == last
    assert said(card, "turn_needed") == "Did you get what you needed?"


def plain(text: str) -> str:
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")


def test_everybody_has_a_turn_the_facilitator_the_last(
    qtbot: QtBot, card: TurnCard, twelve: SimpleNamespace, desk: Desk
) -> None:
    turns: list[UUID | None] = []
    while card.turn is not None:
        turns.append(card.turn)
        button = card.carry if card.turn == twelve.tarek else card.next
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(set(turns)) == 12
    assert turns[-1] == twelve.rania
    assert card.name.whole() == "Everyone had a turn"
    assert circle_of(desk).unheard() == [twelve.tarek]  # carried to next time
    assert card.again.isVisible()
    assert not card.next.isVisible()
    qtbot.mouseClick(card.again, Qt.MouseButton.LeftButton)
    assert card.turn == twelve.samia


def test_an_answer_is_kept_and_what_was_answered_stays_in_sight(
    qtbot: QtBot,
    card: TurnCard,
    twelve: SimpleNamespace,
    desk: Desk,
    key: UUID,
    tried: dict[str, UUID],
) -> None:
    qtbot.mouseClick(card.answers.button("told"), Qt.MouseButton.LeftButton)
    with desk.workspace.read() as session:
        assert tryouts.try_out(session, tried["samia"]).answer is Answer.TOLD
    card.show_meeting(meeting_shown(desk, key))
    assert card.tryout == tried["samia"]
    assert card.answers.choice() == "told"
    assert desk.workspace.store.labels()[0] == "Keep an answer"
    desk.workspace.undo()
    card.show_meeting(meeting_shown(desk, key))
    assert card.answers.choice() == ""


def test_a_second_try_out_is_one_press_away(
    card: TurnCard, twelve: SimpleNamespace, desk: Desk, tried: dict[str, UUID]
) -> None:
    assert not card.another.isVisible()
    circle_of(desk).give_turn(twelve.walaa)
    assert card.tryout == tried["second"]  # the newest
    card.another.click()
    assert card.tryout == tried["walaa"]
    card.another.click()
    assert card.tryout == tried["second"]


def test_who_tries_nothing_has_a_turn_too(
    card: TurnCard, twelve: SimpleNamespace, desk: Desk
) -> None:
    circle_of(desk).give_turn(twelve.yasmin)
    assert said(card, "turn_words") == "No try-out just now"
    assert not card.answers.isVisible()
    assert card.next.isVisible()


def test_the_name_asks_for_a_story(card: TurnCard, twelve: SimpleNamespace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.story_wanted) as wanted:
        card.name.setFocus()
        qtbot.keyClick(card.name, Qt.Key.Key_Space)
    assert wanted.args == [twelve.samia]


def test_the_order_changes_for_those_who_had_no_turn_yet(
    card: TurnCard, twelve: SimpleNamespace, desk: Desk
) -> None:
    card.next.click()
    acts = {act.text(): act for act in card.order.menu().actions()}
    acts["Newest try-out first"].trigger()
    assert card.turn == twelve.walaa
    assert plain(card.order.whole()) == "newest try-out first · then Tarek, Sherif"
    circle_of(desk).shuffle = lambda turns: turns.sort(key=str)
    acts["Shuffle"].trigger()
    assert card.order.whole().startswith("shuffled")
    acts["The turn before"].trigger()
    assert card.turn == twelve.samia


def test_a_part_without_try_outs_goes_round_once_it_is_asked_for(
    card: TurnCard, shown: MeetingShown, desk: Desk
) -> None:
    first = card.turn
    card.show_meeting(shown, shown.agenda[1])
    assert card.isHidden()
    card.begin()
    assert card.isVisible()
    assert said(card, "turn_words") == ""
    assert not card.orders[Order.NEWEST].isVisible()
    card.next.click()
    card.show_meeting(shown, shown.agenda[0])
    assert card.turn == first  # each part has its own


def test_a_narrow_card_keeps_what_is_needed(
    desk: Desk, shown: MeetingShown, tried: dict[str, UUID], window: Window
) -> None:
    card = TurnCard(desk)
    card.show_meeting(shown)
    circle_of(desk).begin(Order.SEATED)
    window(card, 508, 1024)
    assert card.sizeHint().height() <= 150
    assert [each.isVisible() for each in (card.answers, card.next, card.carry)] == [
        True,
        True,
        False,
    ]
    assert card.next.toolTip() == "Did you get what you needed?"
    assert "To next time" in [act.text() for act in card.order.menu().actions()]


@pytest.mark.parametrize("language", list(Language), indirect=True, ids=str)
def test_a_card_has_room_for_its_words_in_each_language(
    language: Language, desk: Desk, shown: MeetingShown, tried: dict[str, UUID], window: Window
) -> None:
    for wide, window_wide in ((508, 1024), (690, 1366)):
        card = TurnCard(desk)
        card.show_meeting(shown)
        circle_of(desk).begin(Order.SEATED)
        window(card, wide, window_wide)
        assert card.minimumSizeHint().width() <= wide
        for each in (card.answers, card.next, card.name):
            assert each.width() >= each.sizeHint().width()
