"""Everyone heard: equal seats, tapped by hand or by key, of which nothing is ever written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.going_round import Order
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import meetings, whole
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live import seat_shapes
from tlc_desktop.ui.live.circle import circle_of, short_names
from tlc_desktop.ui.live.seats import SeatsPart
from tlc_desktop.ui.meetings.shown import MeetingShown, meeting_shown

Window = Callable[..., QWidget]


@pytest.fixture
def part(desk: Desk, shown: MeetingShown, window: Window) -> SeatsPart:
    made = SeatsPart(desk)
    made.show_meeting(shown)
    window(made, 316)
    return made


def words(part: SeatsPart) -> str:
    return part.ring.accessibleDescription()


def test_a_tap_says_that_somebody_was_heard(
    qtbot: QtBot, part: SeatsPart, twelve: SimpleNamespace
) -> None:
    taps: list[UUID] = []
    part.tapped.connect(taps.append)
    assert words(part) == "twelve not heard yet"
    for name in ("doaa", "ehab", "girgis", "hossam", "magda", "mervat", "rania", "samia", "samia"):
        qtbot.mouseClick(part.ring.seat(getattr(twelve, name)), Qt.MouseButton.LeftButton)
    assert taps[-2:] == [twelve.samia, twelve.samia]
    assert words(part) == "four not heard yet"
    assert part.ring.seat(twelve.samia).accessibleDescription() == "heard"
    assert part.ring.seat(twelve.tarek).accessibleDescription() == ""
    for name in ("sherif", "tarek", "walaa", "yasmin"):
        part.ring.seat(getattr(twelve, name)).click()
    assert words(part) == "Everyone was heard"


def test_keys_do_it_all(qtbot: QtBot, part: SeatsPart, twelve: SimpleNamespace, desk: Desk) -> None:
    stops = [
        seat for seat in part.ring._seats.values() if seat.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [part.ring.seat(twelve.doaa)]
    seat = part.ring.seat(twelve.doaa)
    seat.setFocus()
    qtbot.keyClick(seat, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is part.ring.seat(twelve.yasmin)
    seat = part.ring.seat(twelve.yasmin)
    qtbot.keyClick(seat, Qt.Key.Key_Space)
    assert circle_of(desk).is_heard(twelve.yasmin)
    qtbot.keyClick(seat, Qt.Key.Key_Backspace)
    assert not circle_of(desk).is_heard(twelve.yasmin)
    qtbot.keyClick(seat, Qt.Key.Key_Return)
    assert circle_of(desk).is_heard(twelve.yasmin)
    qtbot.keyClick(seat, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert circle_of(desk).seats[:2] == [twelve.yasmin, twelve.doaa]
    assert QApplication.focusWidget() is seat


def test_a_seat_is_dragged_and_a_slip_of_the_hand_is_none(
    qtbot: QtBot, part: SeatsPart, twelve: SimpleNamespace, desk: Desk
) -> None:
    before = circle_of(desk).seats
    seat, other = part.ring.seat(twelve.doaa), part.ring.seat(twelve.hossam)
    qtbot.mousePress(seat, Qt.MouseButton.LeftButton)
    there = seat.mapFrom(part.ring, other.geometry().center())
    qtbot.mouseRelease(seat, Qt.MouseButton.LeftButton, pos=there)
    seats = circle_of(desk).seats
    assert seats.index(twelve.doaa) == before.index(twelve.hossam)
    assert not circle_of(desk).is_heard(twelve.doaa)
    edge = seat.rect().center() + QPoint(0, 20)
    qtbot.mousePress(seat, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(seat, Qt.MouseButton.LeftButton, pos=edge)
    assert circle_of(desk).seats == seats


def test_a_seat_has_a_menu(part: SeatsPart, twelve: SimpleNamespace, desk: Desk) -> None:
    part.ring.seat(twelve.tarek).asked.emit(twelve.tarek, QPoint(5, 5))
    menu = part.ring.findChild(QMenu, "seat_menu")
    acts: list[QAction] = [act for act in menu.actions() if not act.isSeparator()]
    assert [act.isEnabled() for act in acts] == [True, False, True, True]
    acts[0].trigger()
    menu.close()
    assert circle_of(desk).turn == twelve.tarek
    assert part.ring.seat(twelve.tarek).accessibleDescription() == "their turn"
    assert words(part) == "eleven not heard yet"  # whose turn it is will be


def test_who_came_sits_here_where_that_is_said(
    desk: Desk, key: UUID, part: SeatsPart, twelve: SimpleNamespace
) -> None:
    with desk.workspace.change("came") as session:
        for member in (twelve.rania, twelve.doaa):
            say_came(session, key, member, came=True)
    part.show_meeting(meeting_shown(desk, key))
    assert circle_of(desk).seats == [twelve.doaa, twelve.rania]
    assert words(part) == "two not heard yet"


def test_a_guest_has_a_seat_and_no_turn(
    part: SeatsPart, twelve: SimpleNamespace, desk: Desk, shown: MeetingShown
) -> None:
    name = "Mona Adel, Inspectorate"
    with desk.workspace.change("guest") as session:
        meetings.edit(session, shown.key, lambda told: replace(told, guests=(name,)))
    part.show_meeting(meeting_shown(desk, shown.key))
    assert words(part) == "13 not heard yet"
    (guest,) = circle_of(desk).guests
    seat, taps = part.ring.seat(guest), list[UUID]()
    part.tapped.connect(taps.append)
    assert (seat.accessibleName(), part.ring.in_turn()[-1]) == (name, seat)
    seat.click()
    assert (words(part), seat.accessibleDescription(), taps) == (
        "twelve not heard yet",
        "heard",
        [],
    )
    circle_of(desk).begin(Order.SEATED)
    kept = circle_of(desk).round
    assert kept is not None and guest not in kept.turns and twelve.doaa in kept.turns
    seat.asked.emit(guest, QPoint())
    menu = part.ring.findChild(QMenu, "seat_menu")
    assert [act.isEnabled() for act in menu.actions()[:2]] == [False, True]
    menu.close()


def test_a_meeting_of_nobody_has_a_ring_too(
    desk: Desk, shown: MeetingShown, window: Window
) -> None:
    part = SeatsPart(desk)
    part.show_meeting(replace(shown, people={}))
    window(part, 256, 1024)
    assert words(part) == "Nobody sits here yet"


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC], indirect=True, ids=str)
def test_slices_are_equal_and_every_name_has_room(language: Language, shown: MeetingShown) -> None:
    names = list(short_names(shown.people, shown.people).values())
    for side in (256, 316):
        shapes = seat_shapes.ring(names, side)
        assert shapes is not None
        centres = [shape.path.boundingRect().center() for shape in shapes]
        right = centres[1].x() > centres[0].x()
        assert right is not language.right_to_left  # it runs as one reads
        for shape in shapes:
            assert shape.path.contains(shape.name.center())
            assert shape.path.contains(shape.dot)
            assert not shape.name.contains(shape.dot)
    areas = [_area(list(shape.path.toFillPolygon())) for shape in shapes]
    assert max(areas) - min(areas) < 0.01 * max(areas)


def _area(polygon: list[QPointF]) -> float:
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2


def test_forty_are_equal_pills_that_scroll(
    qtbot: QtBot, desk: Desk, shown: MeetingShown, window: Window
) -> None:
    forty = {(m := Member(f"Abdelrahman{n} Said")).id: m for n in range(40)}
    part = SeatsPart(desk)
    part.show_meeting(replace(shown, people=forty))
    window(part, 316)
    ring = part.ring
    assert not ring._is_ring
    sizes = {(seat.width(), seat.height()) for seat in ring._seats.values()}
    assert max(w for w, _ in sizes) - min(w for w, _ in sizes) <= 2
    assert ring.height() > part._area.height() == 316
    last = ring.seat([*forty][-1])
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert last.accessibleDescription() == "heard"


def test_two_of_one_name_are_told_apart() -> None:
    first, second, third = (Member(n) for n in ("Hala Said", "Hala Nour", "Mona Said"))
    people = {each.id: each for each in (first, second, third)}
    assert list(short_names(people, people).values()) == ["Hala Said", "Hala Nour", "Mona"]


def everything(desk: Desk) -> dict[str, object]:
    """Every row of every table, with the steps, what is half-typed, and the search index."""
    store: Store = desk.workspace.store
    with store.connection() as connection:
        tables = (
            connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
            .scalars()
            .all()
        )
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]
            for name in tables
        }


def test_rule_5_nothing_of_who_spoke_is_written(
    desk: Desk, key: UUID, part: SeatsPart, twelve: SimpleNamespace, community_file: Path
) -> None:
    files = [community_file, Path(f"{community_file}-wal")]
    rows, steps = everything(desk), desk.workspace.store.labels()
    before = [path.read_bytes() if path.exists() else b"" for path in files]
    circle = circle_of(desk)
    for seat in part.ring._seats.values():
        seat.click()
    circle.begin(Order.SEATED)
    circle.move(twelve.doaa, twelve.yasmin)
    circle.next_turn()
    circle.next_turn(carried=True)
    circle.turn_before()
    circle.give_turn(twelve.tarek)
    part.ring.undone.emit(twelve.tarek)
    desk.workspace.settle()
    assert "undo_step" in rows or len(rows) > 10
    assert everything(desk) == rows
    assert desk.workspace.store.labels() == steps
    assert [path.read_bytes() if path.exists() else b"" for path in files] == before
    assert str(twelve.tarek) in str(whole.dump(desk.workspace.store))  # who is looked for, is found


def test_rule_5_it_is_forgotten_when_the_meeting_closes_wherever_that_is_done(
    desk: Desk, key: UUID, part: SeatsPart, twelve: SimpleNamespace
) -> None:
    circle = circle_of(desk)
    circle.hear(twelve.doaa)
    circle.begin()
    with desk.workspace.change("place") as session:
        meetings.edit(session, key, lambda told: replace(told, place="Library"))
    assert circle.is_heard(twelve.doaa)
    with desk.workspace.change("close") as session:
        meetings.close(session, key)
    assert not circle.is_heard(twelve.doaa)
    assert circle.turn is None
    desk.workspace.undo()
    part.show_meeting(meeting_shown(desk, key))
    assert part._circle.unheard() == circle.seats


def test_another_meeting_begins_anew(desk: Desk, shown: MeetingShown, part: SeatsPart) -> None:
    circle = circle_of(desk)
    circle.hear(circle.seats[0])
    another = replace(shown, key=uuid4())
    part.show_meeting(another)
    assert len(circle.unheard()) == 12
    part.show_meeting(shown)
    assert len(circle.unheard()) == 12


def test_a_closed_meeting_that_is_looked_at_can_go_round_too(
    desk: Desk, shown: MeetingShown
) -> None:
    closed = replace(shown, meeting=replace(shown.meeting, state=MeetingState.CLOSED))
    circle = circle_of(desk)
    circle.meet(closed)
    circle.begin()
    first = circle.turn
    circle.meet(closed)
    assert circle.turn == first is not None
