"""The charts of the term on the page of the year."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import ideas, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.print.preview import PaperView
from tlc_desktop.ui.terms.our_year import OurYearPage
from tlc_desktop.ui.terms.term_charts_part import TermChartsPart
from tlc_desktop.ui.widgets.labels import Label

Show = Callable[[QWidget], None]


def opened(qtbot: QtBot, desk: Desk, show: Show) -> TermChartsPart:
    page = OurYearPage(desk)
    show(page)
    part = page.findChild(TermChartsPart)
    assert part is not None
    assert page.findChild(PaperView) is None, "made before anybody wanted them"
    qtbot.keyClick(part.fold.head, Qt.Key.Key_Space)
    return part


def drawn(qtbot: QtBot, part: TermChartsPart, before: QImage | None = None) -> QImage:
    def there() -> None:
        image = part.charts.paper.image if part.charts else None
        assert image is not None
        assert image != before

    qtbot.waitUntil(there)
    assert part.charts is not None
    image = part.charts.paper.image
    assert image is not None
    return image


def test_they_are_drawn_when_wanted_and_again_when_something_changed(
    qtbot: QtBot, desk: Desk, show: Show, held: dict[str, UUID]
) -> None:
    part = opened(qtbot, desk, show)
    image = drawn(qtbot, part)
    assert part.charts is not None
    assert part.charts.paper.isVisible()
    assert image.width() == part.charts.paper.width() <= part.charts.width()
    dark = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert dark > 200
    with desk.workspace.change("Edit state") as session:
        first = ideas.found(session)[0]
        ideas.edit(session, first, lambda idea: replace(idea, state=IdeaState.RESTING))
    drawn(qtbot, part, image)


def test_a_term_of_nothing_says_so(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.workspace.change("Set out") as session:
        terms.add(session, Term("Autumn", date(2026, 9, 19), date(2027, 1, 28)))
    part = opened(qtbot, desk, show)
    said = part.findChild(Label, options=Qt.FindChildOption.FindChildrenRecursively)
    qtbot.waitUntil(lambda: bool(said and said.isVisible()))
    assert said is not None
    assert said.text().startswith("There is nothing to draw yet")
