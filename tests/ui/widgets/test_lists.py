from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.fields import LineEdit
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.row_delegate import RowShape, row_plan
from tlc_desktop.ui.widgets.rows import PAGE, PAGES_KEPT, RowModel, RowText

Show = Callable[..., QWidget]

ROWS = [
    RowText("a", "Hala Mansour", "since 6 October", ("“One question at the door.”",)),
    RowText("b", "هالة منصور", "منذ ٦ أكتوبر", ("Think-Pair-Share في الصف 3/2",)),
    RowText("c", "Pupils draw the word", icon="ideas", chip="being tried", small="by the group"),
    RowText("d", "Amal Hegazy", columns=("Science", "resting"), light=True),
]


class Shelf:
    """Rows kept elsewhere, and a note of what was asked for."""

    def __init__(self, count: int) -> None:
        self.total = count
        self.asked: list[int] = []

    def load(self, offset: int, limit: int) -> Sequence[RowText]:
        self.asked.append(offset)
        last = min(offset + limit, self.total)
        return [RowText(f"id{n}", f"Row {n}") for n in range(offset, last)]

    def keys(self) -> list[str]:
        return [f"id{n}" for n in range(self.total)]


def test_the_model_keeps_qts_rules(qapp: QApplication) -> None:
    shelf = Shelf(150)
    model = RowModel(shelf.load, shelf.keys)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for total in (150, 10, 0, 3, 500):
        shelf.total = total
        model.refresh()
        assert model.rowCount() == total
    assert model.data(model.index(499)) == "Row 499"
    assert model.data(QModelIndex()) is None
    assert model.row_of("id77") == 77
    assert model.row_of("nobody") == -1


def test_only_what_is_seen_is_loaded(rtl: bool, show: Show) -> None:
    shelf = Shelf(10_000)
    rows = RowList("rows", "Rows", shelf.load, shelf.keys)
    show(rows)
    assert set(shelf.asked) == {0}
    rows.scrollToBottom()
    rows.grab()
    assert 9_960 in shelf.asked
    assert len(set(shelf.asked)) < 8


def test_pages_long_unseen_are_let_go(qapp: QApplication) -> None:
    shelf = Shelf(PAGE * (PAGES_KEPT + 5))
    model = RowModel(shelf.load, shelf.keys)
    for row in range(0, shelf.total, PAGE):
        model.row_text(row)
    shelf.asked.clear()
    model.row_text(shelf.total - 1)
    assert shelf.asked == []
    model.row_text(0)
    assert shelf.asked == [0]


def on_desk(rows: RowList) -> QImage:
    """What is seen of the rows, on the ground of their window, without the keyboard's ring."""
    rows.clearFocus()
    seen = rows.viewport()
    place = QRect(seen.mapTo(rows.window(), QPoint(0, 0)), seen.size())
    return rows.window().grab().toImage().copy(place)


@pytest.fixture
def listed(rtl: bool, show: Show) -> RowList:
    rows = RowList("rows", "Try-outs")
    rows.set_rows(ROWS)
    show(rows)
    return rows


def test_keys_choose_and_open(qtbot: QtBot, listed: RowList) -> None:
    with qtbot.assertNotEmitted(listed.chosen):
        listed.set_current("a")
    with qtbot.waitSignal(listed.chosen, check_params_cb=lambda row: row == "b"):
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    with qtbot.waitSignal(listed.opened, check_params_cb=lambda row: row == "b"):
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert listed.current_id() == "b"


def test_arriving_chooses_nothing_and_the_next_key_the_first_row(
    qtbot: QtBot, listed: RowList
) -> None:
    listed.clearFocus()
    with qtbot.assertNotEmitted(listed.chosen):
        listed.setFocus(Qt.FocusReason.TabFocusReason)
    assert listed.current_id() == ""
    with qtbot.waitSignal(listed.chosen, check_params_cb=lambda row: row == "a"):
        qtbot.keyClick(listed, Qt.Key.Key_Down)


def test_a_click_chooses_and_opens(qtbot: QtBot, listed: RowList) -> None:
    where = listed.visualRect(listed.model().index(2, 0)).center()
    with qtbot.waitSignals([listed.chosen, listed.opened]):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert listed.current_id() == "c"


def test_the_current_row_stays_current_when_rows_move(qtbot: QtBot, listed: RowList) -> None:
    listed.set_current("c")
    with qtbot.assertNotEmitted(listed.chosen):
        listed.set_rows(ROWS[::-1])
        assert listed.current_id() == "c"
        listed.set_rows(ROWS[1:])
    assert listed.current_id() == "c"
    listed.set_rows(ROWS[:1])
    assert listed.current_id() == ""
    assert [row.id for row in listed.row_texts()] == ["a"]


def test_a_screen_reader_hears_the_whole_row(listed: RowList) -> None:
    interface = QAccessible.queryAccessibleInterface(listed)
    assert interface.text(QAccessible.Text.Name) == "Try-outs"
    heard = interface.child(2).text(QAccessible.Text.Name)
    assert heard == "Pupils draw the word, being tried, by the group"


def test_a_growing_list_shows_all_rows(rtl: bool, show: Show) -> None:
    rows = GrowingList("rows", "Rows")
    rows.set_rows(ROWS)
    show(rows, width=420, height=600)
    last = rows.visualRect(rows.model().index(len(ROWS) - 1, 0))
    assert rows.height() == last.bottom() + 1
    assert rows.verticalScrollBar().maximum() == 0
    rows.set_rows(ROWS[:1])
    assert rows.height() == rows.visualRect(rows.model().index(0, 0)).bottom() + 1


def test_what_no_screen_shows_is_measured_later_and_nothing_seen_moves(
    qtbot: QtBot, show: Show
) -> None:
    rows = GrowingList("rows", "Rows", most_lines=0)
    show(rows, width=420, height=600)
    said = [RowText(f"id{n}", "voice", lines=("wait for an answer " * (n % 7),)) for n in range(90)]
    rows.set_rows(said)
    screen = rows.screen().size().height()

    def places() -> list[QRect]:
        return [rows.visualRect(rows.model().index(n, 0)) for n in range(len(said))]

    seen = [place for place in places() if place.top() < screen]
    wanted = [
        row_plan(row, rows.viewport().width(), RowShape(0), current=False).height for row in said
    ]
    assert [place.height() for place in seen] == wanted[: len(seen)]
    assert [place.height() for place in places()] != wanted
    qtbot.waitUntil(lambda: [place.height() for place in places()] == wanted)
    assert places()[: len(seen)] == seen
    assert rows.height() == sum(wanted)


def test_a_row_under_others_is_all_that_is_measured(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While people speak, a list grows line by line; it is as high as all of it however it came to be."""
    rows = GrowingList("rows", "Rows")
    show(rows, width=420, height=600)
    said = [RowText(f"id{n}", "voice", lines=("wait for it " * n,)) for n in range(8)]
    rows.set_rows(said[:7])
    asked: list[int] = []
    height = rows._delegate.height

    def measured(number: int, width: int) -> int:
        asked.append(number)
        return height(number, width)

    monkeypatch.setattr(rows._delegate, "height", measured)
    high = rows._content_height()
    assert asked == []
    rows.set_rows(said)
    assert set(asked) == {7}
    assert rows.height() == high + height(7, rows.viewport().width())
    rows.set_rows([said[7], *said[:7]])
    assert set(asked) == set(range(8)), "others stand first"


def test_rows_are_high_enough_and_nothing_overlaps(rtl: bool) -> None:
    for row in ROWS:
        for width in (200, 290, 400, 900):
            laid = row_plan(row, width, RowShape(), current=False)
            assert laid.height >= 40
            for text in laid.texts:
                assert text.x >= 0
                assert text.x + text.block.width <= width + 1
                assert text.y + text.block.height <= laid.height
            title, *others = laid.texts
            for other in others:
                beside = other.y < title.y + title.block.height - 4
                assert not beside or title.x + title.block.natural_width <= other.x


def test_texts_stand_at_the_start_in_both_directions(rtl: bool, listed: RowList) -> None:
    image = on_desk(listed)
    rect = listed.visualRect(listed.model().index(0, 0))
    dark = [
        x
        for x in range(rect.left() + 10, rect.right() - 10)  # clear of the bar
        for y in range(rect.center().y() + 4, rect.bottom() - 3)
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert dark
    assert min(dark) > 100 if rtl else max(dark) < rect.width() - 100


def test_the_current_row_is_tinted_and_has_no_hairline(listed: RowList) -> None:
    line, tint = theme.color("line").rgb(), theme.color("tint").rgb()
    first, second = (listed.visualRect(listed.model().index(n, 0)) for n in (0, 1))

    def pixel(x: int, y: int) -> int:
        return on_desk(listed).pixel(x, y)

    assert pixel(60, first.bottom()) == line
    listed.set_current("b")
    assert pixel(first.center().x(), second.top() + 4) == tint
    assert pixel(60, first.bottom()) != line
    assert pixel(60, second.bottom()) != line


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(rows: RowList, number: int, modifier: Qt.KeyboardModifier) -> None:
    where = rows.visualRect(rows.model().index(number, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, where)


def test_several_rows_are_selected_and_the_one_that_is_open_stays_so(
    qtbot: QtBot, listed: RowList
) -> None:
    listed.let_select_several()
    none = Qt.KeyboardModifier.NoModifier
    click(listed, 1, none)
    with qtbot.assertNotEmitted(listed.chosen), qtbot.assertNotEmitted(listed.opened):
        click(listed, 3, CTRL)
        assert listed.selected_ids() == ["b", "d"]
        click(listed, 0, SHIFT | CTRL)
        qtbot.keyClick(listed, Qt.Key.Key_A, CTRL)
        assert listed.selected_ids() == ["a", "b", "c", "d"]
        qtbot.keyClick(listed, Qt.Key.Key_Return)
        assert listed.current_id() == "b"
        listed.set_rows(ROWS[::-1])
        listed.set_current("b")
        assert listed.selected_ids() == ["d", "c", "b", "a"]
        listed.set_rows(ROWS[:3])
        assert (listed.selected_ids(), listed.current_id()) == (["a", "b", "c"], "b")
    with qtbot.waitSignal(listed.chosen, check_params_cb=lambda row: row == "a"):
        click(listed, 0, none)
    with qtbot.assertNotEmitted(listed.chosen):
        qtbot.keyClick(listed, Qt.Key.Key_Down, SHIFT)
    assert (listed.selected_ids(), listed.current_id()) == (["a", "b"], "a")


def test_a_hand_that_trembles_selects_one_row(qtbot: QtBot, listed: RowList) -> None:
    listed.let_select_several()
    first, third = (listed.visualRect(listed.model().index(n, 0)).center() for n in (0, 2))
    qtbot.mousePress(listed.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(listed.viewport(), third)
    qtbot.mouseRelease(listed.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert listed.selected_ids() == ["a"]


def test_a_thousand_rows_are_selected_without_loading_one(show: Show) -> None:
    shelf = Shelf(1000)
    rows = RowList("rows", "Rows", shelf.load, shelf.keys)
    rows.let_select_several()
    show(rows)
    shelf.asked.clear()
    rows.selectAll()
    assert rows.selected_ids() == shelf.keys()
    rows.refresh()
    assert len(rows.selected_ids()) == 1000
    assert len(set(shelf.asked)) < 3


def test_a_title_is_written_where_it_stands(rtl: bool, qtbot: QtBot, listed: RowList) -> None:
    written: list[str] = []

    def edit() -> LineEdit:
        listed.rename("d", written.append)
        return listed.findChildren(LineEdit, "row_title")[-1]

    for typed, key in (("Amal  Hegazi", "Return"), ("  ", "Return"), ("Nobody", "Escape")):
        field = edit()
        assert field.text() == "Amal Hegazy"
        assert field.selectedText() == "Amal Hegazy"
        field.setText(typed)
        field.setModified(True)
        listed.set_rows([RowText("e", "Ehab"), *ROWS])
        assert field.text() == typed, "what is typed stays"
        with qtbot.assertNotEmitted(listed.opened):
            qtbot.keyClick(field, getattr(Qt.Key, f"Key_{key}"))
            QApplication.processEvents()
        assert not field.isVisible()
        assert listed.row_count() == 5, "what came meanwhile is shown"
        listed.set_rows(ROWS)
    assert written == ["Amal Hegazi"]


def test_headings_stand_between_rows_and_are_never_selected(qtbot: QtBot, show: Show) -> None:
    rows = GrowingList("rows", "Rows")
    rows.let_select_several()
    over = [RowText("one", "Coming up", heading=True), ROWS[0]]
    rows.set_rows([*over, RowText("two", "Autumn", heading=True), *ROWS[1:]])
    show(rows, width=420, height=600)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_id() == "a"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_id() == "b"
    click(rows, 2, Qt.KeyboardModifier.NoModifier)
    rows.selectAll()
    assert rows.selected_ids() == ["a", "b", "c", "d"]
