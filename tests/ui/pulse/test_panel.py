"""How meetings felt, by hand: counted, told in a sentence, and three questions behind a lock."""

from collections.abc import Callable
from datetime import time, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import meetings, pulse, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.projector.second_screen import second_screen_of
from tlc_desktop.ui.pulse.mirror import MirrorPanel
from tlc_desktop.ui.pulse.slips_dialog import SlipsDialog
from tlc_desktop.ui.terms.our_year import OurYearPage
from tlc_desktop.ui.terms.year_line import YearLine
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.labels import Label

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[QWidget], None]
DRAWN, NUDGED, PUSHED, _SHOVED = PulseStep


@pytest.fixture
def met(desk: Desk) -> list[UUID]:
    """Three meetings of a term that were, two weeks apart, and one to come."""
    today = desk.today()
    with desk.workspace.change("Set out") as session:
        terms.add(session, Term("Autumn", today - timedelta(60), today + timedelta(60)))
        return [
            meetings.schedule(
                session, Meeting(f"Meeting {n}", today + timedelta(14 * (n - 3)), time(8, 0))
            )
            for n in range(3)
        ] + [meetings.schedule(session, Meeting("To come", today + timedelta(9), time(8, 0)))]


@pytest.fixture
def page(desk: Desk, met: list[UUID], show: Show) -> OurYearPage:
    made = OurYearPage(desk)
    show(made)
    return made


def keep(desk: Desk, meeting: UUID, *slips: int) -> None:
    with desk.workspace.change("Count") as session:
        pulse.keep(session, meeting, dict(zip(PulseStep, slips, strict=False)))


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found


def sentence(page: QWidget) -> str:
    found = page.findChild(Label, "pulse_sentence").text()
    return found.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))


def test_the_sentence_tells_the_totals_of_the_last_or_of_the_meeting_that_has_the_keyboard(
    qtbot: QtBot, desk: Desk, page: OurYearPage, met: list[UUID]
) -> None:
    assert "No slips" in sentence(page)
    keep(desk, met[0], 1, 4)
    keep(desk, met[2], 5, 3, 1)
    assert sentence(page).endswith(": 5 drawn in, 3 gently nudged, 1 pushed.")
    line = page.findChild(YearLine)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert sentence(page).endswith(": 1 drawn in, 4 gently nudged.")
    assert "4 gently nudged" in line.accessibleDescription().replace("\u2068", "").replace(
        "\u2069", ""
    )
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert "no slips are kept" in sentence(page)


def test_the_line_is_drawn_only_where_the_group_chose_it_and_bridges_no_gap(
    qtbot: QtBot, desk: Desk, page: OurYearPage, met: list[UUID]
) -> None:
    keep(desk, met[0], 5)
    keep(desk, met[2], 0, 0, 5)
    line = page.findChild(YearLine)
    assert line.shown().words == ()
    low = line.sizeHint().height()
    qtbot.mouseClick(button(page, "pulse_choose"), LEFT)
    qtbot.mouseClick(page.findChild(QCheckBox, "pulse_line"), LEFT, pos=_inside(page))
    assert len(line.shown().words) == len(PulseStep)
    assert line.sizeHint().height() > low
    assert [m.felt for m in line.shown().meetings] == [0, None, 2, None]
    assert line.painting().joined() == []
    keep(desk, met[1], 0, 5)
    assert len(line.painting().joined()) == 2
    assert "middle slip" not in sentence(page)  # no room for it
    page.resize(1300, 700)
    assert "middle slip" in sentence(page)


def _inside(page: QWidget) -> object:
    return page.findChild(QCheckBox, "pulse_line").rect().center()


def test_the_group_has_words_of_its_own_and_a_blank_one_is_ours_again(
    qtbot: QtBot, desk: Desk, page: OurYearPage, met: list[UUID], type_text: Callable[..., None]
) -> None:
    qtbot.mouseClick(button(page, "pulse_choose"), LEFT)
    first = page.findChild(QLineEdit, "pulse_word_drawn_in")
    assert first.text() == "drawn in"
    type_text(first, "swept along")
    button(page, "pulse_choices_close").setFocus()
    assert desk.community.pulse_words == ("swept along", "gently nudged", "pushed", "shoved")
    keep(desk, met[2], 5)
    assert sentence(page).endswith(": 5 swept along.")
    type_text(first, "")
    button(page, "pulse_choices_close").setFocus()
    assert desk.community.pulse_words == ()
    assert sentence(page).endswith(": 5 swept along.")  # as those slips had it
    qtbot.mouseClick(button(page, "pulse_choices_close"), LEFT)
    assert not first.isVisible()
    assert button(page, "pulse_choose").hasFocus()


def test_four_slips_are_not_kept_and_it_is_said_why(
    qtbot: QtBot, desk: Desk, met: list[UUID]
) -> None:
    dialog = SlipsDialog(desk, met[0])
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    dialog.findChild(QSpinBox, "slips_counts_drawn_in").setValue(4)
    qtbot.mouseClick(button(dialog, "slips_keep"), LEFT)
    assert dialog.isVisible()
    assert "Nothing of these is kept" in dialog.findChild(Label, "slips_counts_note").text()
    assert kept(desk, met[0]) == {}
    dialog.findChild(QSpinBox, "slips_counts_pushed").setValue(1)
    qtbot.wait(0)
    qtbot.keyClick(button(dialog, "slips_keep"), Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert kept(desk, met[0]) == {DRAWN: 4, PUSHED: 1}
    desk.workspace.undo()
    assert kept(desk, met[0]) == {}


def kept(desk: Desk, meeting: UUID) -> dict[PulseStep, int]:
    with desk.workspace.read() as session:
        return {t.step: t.slips for t in pulse.of_meeting(session, meeting)}


def test_the_mirror_asks_three_questions_after_each_meeting(
    qtbot: QtBot, desk: Desk, page: OurYearPage, met: list[UUID], type_text: Callable[..., None]
) -> None:
    qtbot.mouseClick(button(page, "pulse_mirror"), LEFT)
    field = page.findChild(BidiTextEdit, "mirror_heard")
    type_text(field, "Mona said nothing.")
    desk.workspace.settle()
    with desk.workspace.read() as session:
        assert {k: m.heard for k, m in pulse.mirrors(session).items()} == {
            met[2]: "Mona said nothing."
        }
    which = page.findChild(ComboField, "mirror_meeting_field")
    which.combo.setFocus()
    qtbot.keyClick(which.combo, Qt.Key.Key_Down)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not page.findChild(MirrorPanel).isVisible()


def test_the_mirror_stays_closed_while_the_group_sees_the_window(
    qtbot: QtBot, desk: Desk, page: OurYearPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = second_screen_of(desk)
    qtbot.mouseClick(button(page, "pulse_mirror"), LEFT)
    mirror = page.findChild(MirrorPanel)
    assert mirror.isVisible()
    monkeypatch.setattr(second, "is_seen_with", lambda _window: True)
    second.changed.emit()
    assert not mirror.isVisible()
    with qtbot.waitSignal(desk.told):
        button(page, "pulse_mirror").click()
    assert not mirror.isVisible()
    assert not button(page, "pulse_mirror").isChecked()
