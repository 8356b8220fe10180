"""The two tabs of what is tried in lessons: try-outs, and class visits."""

from PySide6.QtCore import QCoreApplication

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.buttons import Segments

translate = QCoreApplication.translate


def tabs(desk: Desk, here: str) -> Segments:
    """Both, beside the title of the page that is one of them; the other is gone to.

    Args:
        desk: Where they are.
        here: The page they stand on.
    """
    made = Segments(
        [
            ("tryouts", translate("TryOutTabs", "Try-outs")),
            ("visits", translate("TryOutTabs", "Class visits")),
        ],
        f"{here}_tabs",
        translate("TryOutTabs", "Try-outs or class visits"),
        here,
    )

    def go(page: str) -> None:
        made.set_choice(here)  # the page is there again when one comes back to it
        desk.go(page)

    made.chosen.connect(go)
    return made
