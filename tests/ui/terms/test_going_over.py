"""Going over into the next school year: shown before, done at once, and undone by one key."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.tryouts import Answer, TryOut
from tlc_desktop.storage import members, terms, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.terms.going_over import NextYear
from tlc_desktop.ui.terms.our_year import OurYearPage

DAY = date(2026, 10, 11)
Show = Callable[[QWidget], None]


@pytest.fixture
def clay(desk: Desk, held: dict[str, UUID]) -> UUID:
    with desk.workspace.change("A year") as session:
        hala, _ = members.add(
            session, [Member("Hala Mansour"), Member("Omar Wahba", state=MemberState.LEFT)]
        )
        return tryouts.add(session, TryOut(hala, "Clay", DAY - timedelta(days=20)))


def asked(page: OurYearPage, answer: Callable[[NextYear], Any]) -> None:
    troubles: list[BaseException] = []
    again = QTimer(page, interval=5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NextYear):
            again.stop()
            try:
                answer(dialog)
            except BaseException as trouble:  # noqa: BLE001 - the dialog has to be closed
                troubles.append(trouble)
            if dialog.isVisible():
                dialog.reject()

    again.timeout.connect(look)
    again.start()
    page.findChild(QPushButton, "next_year").click()
    again.stop()
    if troubles:
        raise troubles[0]


def press(dialog: NextYear) -> None:
    dialog.findChild(QPushButton, "next_year_dialog_act").click()


def kept(desk: Desk, key: UUID) -> tuple[list[date], Answer | None]:
    with desk.workspace.read() as session:
        return [t.starts for t in terms.terms(session)], tryouts.try_out(session, key).answer


def test_what_happens_is_shown_and_then_done(desk: Desk, show: Show, clay: UUID) -> None:
    page = OurYearPage(desk)
    show(page)
    before = kept(desk, clay)
    told: list[bool] = []
    desk.told.connect(lambda _, undo: told.append(undo))

    def answer(dialog: NextYear) -> None:
        rows = {row.title: " ".join(row.lines) for row in dialog.rows.row_texts()}
        assert [row.name.text() for row in dialog.new] == [
            "First term 2027–28",
            "Second term 2027–28",
        ]
        assert "Hala Mansour" in rows["Come along"]
        assert "Omar Wahba" not in rows["Come along"]
        assert "Omar Wahba" in rows["Stay out, for they left"]
        assert "Clay" in rows["Rests until its owner brings it up"]
        assert kept(desk, clay) == before, "nothing is done yet"
        press(dialog)

    asked(page, answer)
    starts, became = kept(desk, clay)
    assert (len(starts), became) == (4, Answer.REST)
    assert told == [True]
    desk.workspace.undo()
    assert kept(desk, clay) == before


def test_what_is_being_tried_may_go_on_and_terms_are_made_once(
    desk: Desk, show: Show, clay: UUID
) -> None:
    page = OurYearPage(desk)
    show(page)

    def go_on(dialog: NextYear) -> None:
        dialog.rests.click()
        assert "Goes on being tried" in {row.title for row in dialog.rows.row_texts()}
        press(dialog)

    def again(dialog: NextYear) -> None:
        assert "already" in dialog.rows.row_texts()[0].lines[0]
        dialog.reject()

    asked(page, go_on)
    starts, became = kept(desk, clay)
    assert (len(starts), became) == (4, None)
    asked(page, again)
    assert len(kept(desk, clay)[0]) == 4


def test_the_days_of_its_terms_are_chosen_here_and_what_cannot_be_is_said(
    desk: Desk, show: Show, clay: UUID
) -> None:
    page = OurYearPage(desk)
    show(page)
    before = kept(desk, clay)

    def answer(dialog: NextYear) -> None:
        first, second = dialog.new
        first.starts.set_day(date(2027, 9, 12))
        first.ends.set_day(date(2027, 9, 1))
        press(dialog)
        assert dialog.isVisible()
        assert "before" in first.ends.note()
        first.ends.set_day(date(2028, 1, 20))
        second.starts.set_day(date(2028, 1, 10))
        press(dialog)
        assert second.starts.note()
        first.name.set_text(" ")
        press(dialog)
        assert first.name.note()
        first.name.set_text("Autumn")
        second.starts.set_day(date(2028, 2, 6))
        assert dialog.isVisible()
        assert kept(desk, clay) == before, "nothing is done yet"
        press(dialog)
        assert not dialog.isVisible()

    asked(page, answer)
    with desk.workspace.read() as session:
        new = [each for each in terms.terms(session) if each.starts > date(2027, 8, 1)]
    new.sort(key=lambda term: term.starts)
    assert [(t.name, t.starts) for t in new] == [
        ("Autumn", date(2027, 9, 12)),
        ("Second term 2027–28", date(2028, 2, 6)),
    ]
    desk.workspace.undo()
    assert kept(desk, clay) == before, "one step took it back"
