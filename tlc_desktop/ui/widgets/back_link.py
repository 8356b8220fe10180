"""The way back to the page that one came from, with the line that parts it from a title."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import escaped
from tlc_desktop.ui.widgets.steady import SteadyButton

translate = QCoreApplication.translate
ICON = 16
LINE = 22


class BackLink(QWidget):
    """A link that stands before a title, in its line.

    Signals:
        followed: The user wants to go there.
    """

    followed = Signal()

    def __init__(self, name: str, page: str = "", parent: QWidget | None = None) -> None:
        """Make one to a page; while it is to none it is not there."""
        super().__init__(parent)
        self.link = SteadyButton(self)
        self.link.setProperty("kind", "back")
        identify(self.link, name)
        theme.set_font(self.link, TextRole.BODY)
        self.link.setIcon(icons.icon("back", "accent", ICON))
        self.link.setIconSize(QSize(theme.measure(ICON), theme.measure(ICON)))
        self.link.setAutoDefault(False)
        self.link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.link.clicked.connect(self.followed)
        hairline = labels.hairline(upright=True)
        hairline.setFixedHeight(theme.measure(LINE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.link)
        row.addWidget(hairline, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Name the page that it leads to; an empty name takes it away."""
        self.link.setText(escaped(page))
        spoken = translate("BackLink", "Back to {page}").format(page=page) if page else ""
        self.link.setAccessibleName(spoken)
        self.setVisible(bool(page))
