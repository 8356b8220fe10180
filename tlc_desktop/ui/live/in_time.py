"""One line that says when the meeting would end, and leads to what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify

KEY = "F6"


class InTime(QWidget):
    """When it would end; *Fit the rest* where that is not as planned.

    Signals:
        asked: What is left should be fitted.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "in_time", self.tr("In time"))
        glyph = QLabel()
        glyph.setPixmap(icons.pixmap("clock", "honey", 16))
        self._said = labels.line("")
        self._said.setObjectName("in_time_said")
        self._dot = labels.line("·", "ink2")
        self._fit = buttons.link(self.tr("Fit the rest"), "fit_link")
        theme.set_font(self._fit, theme.TextRole.NAME)
        self._fit.clicked.connect(self.asked)
        self._key = labels.caption(KEY)
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(theme.SPACE_8)
        for part in (glyph, self._said, self._dot):
            first.addWidget(part)
        self._ends = QHBoxLayout()
        self._ends.setSpacing(theme.SPACE_8)
        self._ends.addWidget(self._fit)
        self._ends.addWidget(self._key)
        self._ends.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE_8)
        self._row.addLayout(first)
        self._row.addLayout(self._ends, 1)

    def breathe(self, *, compact: bool) -> None:
        """In a narrow window what can be done has a line of its own, and its key gives way."""
        flow = QBoxLayout.Direction
        self._row.setDirection(flow.TopToBottom if compact else flow.LeftToRight)
        self._row.setSpacing(0 if compact else theme.SPACE_8)

    def tell(self, said: str, *, fits: bool, compact: bool) -> None:
        """Say when it would end.

        Args:
            said: The sentence.
            fits: The rest can be fitted, and is not as planned.
            compact: The window is narrow.
        """
        if said != self._said.text():
            self._said.setText(said)
        self._dot.setVisible(fits and not compact)
        self._fit.setVisible(fits)
        self._key.setVisible(fits and not compact)
