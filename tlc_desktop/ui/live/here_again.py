"""A quiet line over what is said: that the program was away, and what that may have been."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify


class HereAgain(QFrame):
    """Says something once; it may offer one thing, and goes away.

    Signals:
        taken: What it offers is wanted.
    """

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "live_notice", self.tr("Here again"))
        self.setProperty("ground", "honey")
        self._words = labels.line("", "honey_ink")
        self._words.setObjectName("live_notice_words")
        self._act = buttons.quiet("", "live_notice_act")
        self._act.clicked.connect(self._take)
        away = buttons.icon_button("tick", self.tr("All right"), "live_notice_away")
        away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 6, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(away)
        self.hide()

    def tell(self, words: str, act: str = "") -> None:
        """Say something, and offer an act."""
        self._words.setText(words)
        self._act.setText(act)
        self._act.setAccessibleName(act)
        self._act.setVisible(bool(act))
        self.show()
        announce(self, words)

    def _take(self) -> None:
        self.hide()
        self.taken.emit()
