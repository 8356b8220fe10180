"""What the group chooses about its slips: the four words, and whether it sees the line."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.storage import communities
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.pulse.words import ours, words_of
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.slots import on_tick

WORDS = str(QT_TRANSLATE_NOOP("Steps", "Choose the words on the slips"))
LINE = str(QT_TRANSLATE_NOOP("Steps", "Choose whether the line is seen"))


class PulseChoices(ClosablePanel):
    """Four words from the gentlest to the roughest; a blank one is ours again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "pulse_choices", self.tr("The words on the slips"))
        self.setProperty("ground", "raised")
        self._desk = desk
        captions = (
            self.tr("The gentlest"),
            self.tr("The second"),
            self.tr("The third"),
            self.tr("The roughest"),
        )
        self._fields = [
            LineField(said, f"pulse_word_{step}")
            for said, step in zip(captions, PulseStep, strict=True)
        ]
        for field in self._fields:
            field.left.connect(self._keep)
        said = self.tr("The group chose to see the line through the middle slip of each meeting")
        self._line = worn(QCheckBox(said))
        identify(self._line, "pulse_line", said)
        on_tick(self._line, self._choose_line)
        self._leave = buttons.plain(self.tr("Close"), "pulse_choices_close")
        self._leave.clicked.connect(self.closed)
        self._arrange()

    def _arrange(self) -> None:
        said = self.tr(
            "Each puts one word on a slip of paper, unsigned: how did the meeting feel?"
            " Slips that are counted keep the words that stood on them."
        )
        words = QHBoxLayout()
        words.setSpacing(theme.SPACE_12)
        for field in self._fields:
            words.addWidget(field, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._line, 1)
        foot.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(labels.caption(said, wrap=True))
        column.addLayout(words)
        column.addLayout(foot)

    def show_choices(self) -> None:
        """Show what is chosen."""
        for field, word in zip(self._fields, words_of(self._desk), strict=True):
            if not field.edit.hasFocus():
                field.set_text(word)
        self._line.setChecked(self._desk.community.pulse_line)

    def begin(self) -> None:
        """Put the keyboard on the first word."""
        self._fields[0].setFocus()

    def _keep(self) -> None:
        usual = ours(self._desk)
        typed = [field.text().strip() for field in self._fields]
        chosen = tuple(own or word for own, word in zip(typed, usual, strict=True))
        words = () if chosen == usual else chosen
        if words != self._desk.community.pulse_words:
            with self._desk.workspace.change(WORDS, "community:pulse_words") as session:
                communities.edit(session, lambda kept: replace(kept, pulse_words=words))

    def _choose_line(self, seen: bool) -> None:
        if seen != self._desk.community.pulse_line:
            with self._desk.workspace.change(LINE) as session:
                communities.edit(session, lambda kept: replace(kept, pulse_line=seen))
