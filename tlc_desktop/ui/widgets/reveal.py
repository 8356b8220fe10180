"""Bringing what has just opened into sight, and into the way of the Tab key."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from tlc_desktop.ui.look import theme

OPENED_BY = "opened_by"


def opened_by(form: QWidget, button: QWidget) -> None:
    """Say which button opens a form, so that a window that is built anew can open it again."""
    form.setProperty(OPENED_BY, button.objectName())


def into_sight(widget: QWidget) -> None:
    """Scroll to `widget` once it has its place."""

    def scroll() -> None:
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, theme.SPACE_12)

    QTimer.singleShot(0, widget, scroll)  # pyright: ignore[reportUnknownMemberType]


def tab_after(before: QWidget, panel: QWidget) -> None:
    """Let Tab go from `before` through `panel`, in its own order; it was added to the window late."""
    inside: list[QWidget] = []
    here = panel.nextInFocusChain()
    while here is not None and here is not panel:
        takes_keys = here.focusPolicy() != Qt.FocusPolicy.NoFocus and here.focusProxy() is None
        if takes_keys and panel.isAncestorOf(here):
            inside.append(here)
        here = here.nextInFocusChain()
    for widget in inside:
        QWidget.setTabOrder(before, widget)
        before = widget


def below(widget: QWidget, popup: QWidget) -> QPoint:
    """Where a popup stands below `widget`, at the side where that begins; on the screen in any case."""
    room = widget.screen().availableGeometry()
    start = widget.width() - popup.width() if theme.is_rtl() else 0
    corner = widget.mapToGlobal(QPoint(start, widget.height() + 2))
    left = min(max(corner.x(), room.left()), room.right() - popup.width())
    top = corner.y()
    if top + popup.height() > room.bottom():
        top = max(room.top(), top - popup.height() - widget.height() - 4)
    return QPoint(left, top)
