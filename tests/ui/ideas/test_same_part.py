"""Saying on the page of an idea that it is another one too, and putting a credit right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, LinkKind
from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import ideas, links, members, merged_ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.credit_part import CreditPill
from tlc_desktop.ui.ideas.same_part import OnePreview, SameSide
from tlc_desktop.ui.ideas.view import IdeaPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.labels import Label

LEFT = Qt.MouseButton.LeftButton
DAY = date(2026, 9, 8)
BROUGHT = CreditPart.BROUGHT


@dataclass
class Made:
    hala: UUID
    nadia: UUID
    slip: UUID
    door: UUID
    child: UUID


@pytest.fixture
def made(desk: Desk) -> Made:
    with desk.workspace.change("Make") as session:
        hala, nadia = members.add(session, [Member("Hala Mansour"), Member("Nadia Kamel")])
        slip = ideas.add(session, Idea("Exit slips", DAY, credits=(Credit(BROUGHT, hala),)))
        door = ideas.add(session, Idea("One question", DAY, credits=(Credit(BROUGHT, nadia),)))
        child = ideas.add(session, Idea("Two questions", DAY))
        ideas.add_link(session, IdeaLink(child, door, LinkKind.BUILT_ON))
    return Made(hala, nadia, slip, door, child)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[IdeaPage]:
    opened = IdeaPage(desk)
    opened.resize(1250, 900)
    qtbot.addWidget(opened)
    opened.open(Place("idea", made.slip))
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    opened.hide()


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def choose(qtbot: QtBot, page: IdeaPage, words: str) -> None:
    """Say that another idea is the same, by a word of it."""
    assert isinstance(page.same, SameSide)
    press(qtbot, page, "same_open")
    field = page.same.chooser.field.edit
    qtbot.keyClicks(field, words)
    page.same.chooser.rows.setFocus()
    qtbot.keyClick(page.same.chooser.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.same.chooser.rows, Qt.Key.Key_Return)


def titles(desk: Desk) -> set[str]:
    with desk.workspace.read() as session:
        return {each.title for each in ideas.some(session, ideas.found(session))}


def test_two_are_made_one_after_a_look_at_it_and_undone(
    qtbot: QtBot, desk: Desk, page: IdeaPage
) -> None:
    choose(qtbot, page, "One")
    told = page.findChild(Label, "same_told").text()
    for word in ("Exit slips", "Hala Mansour", "Nadia Kamel", "Two questions"):
        assert word in told
    press(qtbot, page, "same_leave")
    assert not page.findChild(OnePreview, "same_preview").isVisible()
    assert titles(desk) == {"Exit slips", "One question", "Two questions"}
    choose(qtbot, page, "One")
    with qtbot.waitSignal(desk.told):
        press(qtbot, page, "same_make")
    assert titles(desk) == {"Exit slips", "Two questions"}
    pills = [pill.text() for pill in page.credit._names.findChildren(CreditPill)]
    assert pills == ["Hala Mansour", "Nadia Kamel"]
    desk.workspace.undo()
    assert titles(desk) == {"Exit slips", "One question", "Two questions"}


def test_whose_title_and_words_come_first_is_chosen_and_seen_before(
    qtbot: QtBot, page: IdeaPage, desk: Desk, made: Made
) -> None:
    choose(qtbot, page, "One")
    preview = page.findChild(OnePreview)
    assert preview.leads.choice() == str(made.slip)
    assert preview.told.text().startswith("“\u2068Exit slips")
    preview.leads.combo.setCurrentIndex(1)
    preview.leads.combo.activated.emit(1)
    assert preview.told.text().startswith("“\u2068One question")
    press(qtbot, page, "same_make")
    assert titles(desk) == {"One question", "Two questions"}
    with desk.workspace.read() as session:
        assert ideas.idea(session, made.slip).title == "One question"
    desk.workspace.undo()
    assert titles(desk) == {"Exit slips", "One question", "Two questions"}


def test_chains_that_would_run_in_a_ring_are_said_to(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    with desk.workspace.change("Links") as session:
        links.add(session, LearningLink(made.slip, made.hala, made.nadia))
        links.add(session, LearningLink(made.door, made.nadia, made.hala))
    choose(qtbot, page, "One")
    assert "come back" in page.findChild(Label, "same_told").text()
    assert not page.findChild(QPushButton, "same_make").isVisible()


def test_a_credit_is_put_right_and_says_quietly_what_it_said(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    before = page.findChild(QWidget, "credit_before_part")
    assert not before.isVisible()
    (pill,) = page.credit._names.findChildren(CreditPill)
    pill.put_right.trigger()
    form = page.credit.form
    assert form.who.choice() == str(made.hala)
    form.who.combo.setFocus()
    while form.who.choice() != str(made.nadia):
        qtbot.keyClick(form.who.combo, Qt.Key.Key_Down)
    press(qtbot, page, "credit_add")
    QApplication.sendPostedEvents(None, 0)
    with desk.workspace.read() as session:
        (credit,) = ideas.idea(session, made.slip).credits
    assert (credit.part, credit.member) == (BROUGHT, made.nadia)
    assert before.isVisible()
    press(qtbot, page, "credit_before")
    told = page.findChild(Label, "credit_traces")
    assert told.isVisible()
    assert "suggested by \u2068Hala Mansour\u2069, until" in told.text()
    desk.workspace.undo()
    assert not before.isVisible()


def test_at_most_five_of_a_family_are_shown_then_all(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    with desk.workspace.change("Grow") as session:
        for n in range(7):
            key = ideas.add(session, Idea(f"Child {n}", DAY))
            ideas.add_link(session, IdeaLink(key, made.slip, LinkKind.ADAPTED))
    cards = page.family.tree._cards
    assert len(cards) == 5
    assert all(card.height() >= 32 for card in cards)
    press(qtbot, page, "family_all")
    assert len(page.family.tree._cards) == 8
    press(qtbot, page, "family_all")
    assert len(page.family.tree._cards) == 5


def test_the_page_of_the_one_that_went_does_not_say_that_it_is_in_the_bin(
    qtbot: QtBot, desk: Desk, page: IdeaPage, made: Made
) -> None:
    page.open(Place("idea", made.door))
    with qtbot.waitSignal(page.gone), desk.workspace.change("Make one") as session:
        merged_ideas.make_one(session, made.slip, made.door)
