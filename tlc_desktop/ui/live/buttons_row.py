"""The buttons under the countdown: pause, five more minutes, interruption, for later, move on."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tlc_desktop.domain.live import Stop
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify

KINDS = (Stop.CALLED_AWAY, Stop.NOISE, Stop.NO_POWER, Stop.OTHER)


class RunButtons(QWidget):
    """What can be done with the part that is on.

    Signals:
        paused: Pause, or go on where the clock stands.
        more: Five more minutes.
        interrupted: Something came between; carries its kind.
        later: Keep the part for later.
        onward: The next part; after the last one, the closing.
    """

    paused = Signal()
    more = Signal()
    interrupted = Signal(object)
    later = Signal()
    onward = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._words, digits = desk.words, desk.formats.digits
        self.pause = buttons.plain(self.tr("Pause"), "live_pause", "pause")
        self._more = buttons.plain(digits(self.tr("5 more minutes")), "live_more")
        self.interruption = buttons.plain(self.tr("Interruption"), "live_interruption", "bell")
        self._later = buttons.plain(self.tr("For later"), "live_later", "park")
        self.onward_button = buttons.primary(self.tr("Move on"), "live_move_on", "next")
        # Turned plain while something else is what the page is for.
        self.plain_onward = buttons.plain(self.tr("Move on"), "live_move_on_plain", "next")
        self.plain_onward.hide()
        self.pause.clicked.connect(self.paused)
        self._more.clicked.connect(self.more)
        self.interruption.clicked.connect(self.offer_kinds)
        self._later.clicked.connect(self.later)
        self.onward_button.clicked.connect(self.onward)
        self.plain_onward.clicked.connect(self.onward)
        self._words_of = {
            self.pause: ("", self.pause.text()),
            self._more: (digits(self.tr("+5")), self._more.text()),
            self.interruption: ("", self.interruption.text()),
            self._later: ("", self._later.text()),
        }
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        for button in (self.pause, self._more, self.interruption, self._later):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.onward_button)
        row.addWidget(self.plain_onward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all words the buttons show their icons; a tip has the words."""
        self._say(whole=True)
        if self._row.minimumSize().width() > self.width():
            self._say(whole=False)

    def _say(self, *, whole: bool) -> None:
        for button, (short, words) in self._words_of.items():
            button.setText(words if whole else short)
            button.setToolTip("" if whole else theme.tip(words))
            button.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(240), super().minimumSizeHint().height())

    def show_run(self, stop: Stop | None, *, last: bool, is_on: bool) -> None:
        """Show what can be done now.

        Args:
            stop: Why the clock stands, if it does.
            last: No part comes after.
            is_on: A part is on.
        """
        said, icon = (self.tr("Go on"), "play") if stop else (self.tr("Pause"), "pause")
        self._words_of[self.pause] = ("", said)
        self._fit()
        self.pause.setIcon(icons.icon(icon, "ink", buttons.ICON, icons.AIR))
        onward = self.tr("Close the meeting") if last else self.tr("Move on")
        for button in (self.onward_button, self.plain_onward):
            button.setText(onward)
            button.setAccessibleName(onward)
        for button in (self.pause, self._more, self.interruption, self._later):
            button.setEnabled(is_on)

    def step_back(self, *, away: bool) -> None:
        """Let another button be the primary one, or be it again."""
        self.onward_button.setVisible(not away)
        self.plain_onward.setVisible(away)

    def kinds(self) -> QMenu:
        """The kinds of what can come between, each by its first letter; not shown yet."""
        made = worn(QMenu(self.interruption))
        identify(made, "live_kinds", self.tr("What came between"))
        for kind in KINDS:
            act = made.addAction(label(kind, self._words))
            act.setObjectName(f"live_kind_{kind.value}")
            act.triggered.connect(lambda _=False, kind=kind: self.interrupted.emit(kind))
        made.aboutToHide.connect(made.deleteLater)
        return made

    def offer_kinds(self) -> None:
        """Offer the kinds under their button."""
        corner = self.interruption.rect().bottomLeft()
        self.kinds().popup(self.interruption.mapToGlobal(corner))
