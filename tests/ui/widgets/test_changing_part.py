"""A part that is made anew only when what it shows has changed."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.changing_part import ChangingPart, headed

Show = Callable[..., QWidget]


def test_it_is_made_anew_only_for_something_else_and_keeps_the_keyboard(show: Show) -> None:
    part = ChangingPart("part")
    made: list[QWidget] = []

    def make() -> QWidget:
        inside, column = headed("A heading", buttons.link("Open", "open"))
        column.addWidget(buttons.plain("Act", "act"))
        made.append(inside)
        return inside

    part.put(1, make)
    show(part)
    part.focus_on("act")
    part.put(1, make)
    assert len(made) == 1
    part.put(2, make)
    assert len(made) == 2
    now = QApplication.focusWidget()
    assert now is not None
    assert now.objectName() == "act"
    assert made[1].isAncestorOf(now)
    assert "A heading" in [label.text() for label in made[1].findChildren(QLabel)]
    part.put(3, None)
    assert part.isHidden()
