"""A line above the page that says something calmly, until it is read or does not hold any more."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Calm:
    """What the line says.

    Attributes:
        words: A few sentences.
        act: What can be done about it, on a button; nothing when empty.
        do: Does it.
    """

    words: str
    act: str = ""
    do: Callable[[], object] = lambda: None


class QuietLine(QFrame):
    """Says one thing at a time, in the order in which they came; *All right* leads to the next."""

    def __init__(self) -> None:
        super().__init__()
        identify(self, "quiet_line")
        self.setProperty("ground", "honey")
        self._said: dict[str, Calm] = {}
        self.words = Label("", TextRole.CAPTION, "honey_ink", wrap=True)
        self.words.setObjectName("quiet_line_words")
        self.act = buttons.quiet("", "quiet_line_act")
        self.close_line = buttons.quiet(self.tr("All right"), "quiet_line_close")
        row = QHBoxLayout(self)
        row.setContentsMargins(*((8, 3, 16, 3) if theme.is_rtl() else (16, 3, 8, 3)))
        row.addWidget(self.words, 1)
        row.addWidget(self.act)
        row.addWidget(self.close_line)
        self.act.clicked.connect(self._do)
        self.close_line.clicked.connect(lambda: self.take_back(next(iter(self._said), "")))
        self.hide()

    def say(self, about: str, said: Calm) -> None:
        """Say something, after what is still there; in place of what was said about the same."""
        if self._said.get(about) != said:
            self._said[about] = said
            self._show()

    def take_back(self, about: str) -> None:
        """It is read, or does not hold any more."""
        if self._said.pop(about, None) is not None:
            self._show()

    def _do(self) -> None:
        for said in list(self._said.values())[:1]:
            said.do()

    def _show(self) -> None:
        first = next(iter(self._said.values()), None)
        self.setVisible(first is not None)
        if first is None or first.words == self.words.text():
            return
        self.words.setText(first.words)
        self.setAccessibleName(first.words)
        self.act.setText(first.act)
        self.act.setVisible(bool(first.act))
        announce(self.words, first.words)
