"""The first screen: language, the community's name, Start; or a sample, or a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.settings import Recent, Settings
from tlc_desktop.ui.first_screen.language_cards import LanguageCards
from tlc_desktop.ui.first_screen.unlock_card import Locked, UnlockCard
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import panel, scrolled
from tlc_desktop.ui.widgets.ring import Ring
from tlc_desktop.ui.window.keys import UndoKeys
from tlc_desktop.ui.window.requests import (
    BeginAnew,
    BringBack,
    MakeNew,
    OpenFile,
    OpenSample,
    Quit,
    Unlock,
)

if TYPE_CHECKING:
    from tlc_desktop.ui.first_screen import ways_out
else:  # brings all that reads files
    ways_out = read_later("tlc_desktop.ui.first_screen.ways_out")

WIDTH = 720
RECENT_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said on the first screen: why a file was not opened, or that one was taken away.

    Attributes:
        sentence: What happened and what to do.
        offer: Words of a button, if there is one.
        asks: What the button asks for.
        trouble: What became of the file, where it does not open: said anew in each language.
    """

    sentence: str = ""
    offer: str = ""
    asks: OpenFile | BringBack | None = None
    trouble: UserError | None = None

    def said(self, words: Words) -> str:
        """The sentence, in the language of `words`."""
        return explain(self.trouble, words) if self.trouble else self.sentence


class StartWindow(QWidget):
    """A card on the desk, while no community is open.

    Signals:
        asked: Carries a `Request`: what to make or open.
        painted: The window was painted for the first time.
    """

    asked = Signal(object)
    painted = Signal()

    def __init__(
        self,
        settings: Settings,
        notice: Notice | None = None,
        back: Recent | None = None,
        locked: Locked | None = None,
    ) -> None:
        """Make it.

        Args:
            settings: What this computer remembers.
            notice: What is said first.
            back: What was open until now: the way back to it.
            locked: A file whose passphrase is asked for, in place of all else.
        """
        super().__init__()
        self._back = back
        self._locked = locked
        self.setObjectName("start_window")
        self._settings = settings
        self._notice = notice
        self._was_painted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(640, 480)
        self.resize(1000, 540)
        self._card: QWidget | None = None
        self._inside: QWidget = self
        self.language = settings.language
        self._build("", "")
        self._frame = FocusFrame(self)
        QShortcut(QKeySequence("Ctrl+O"), self, self._open)
        QShortcut(QKeySequence("Esc"), self, self._go_back)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        UndoKeys(self)

    def say(self, sentence: str) -> None:
        """Say what is wrong with the passphrase that was typed."""
        if isinstance(self._inside, UnlockCard):
            self._inside.say(sentence)
            announce(self._inside.field.edit, sentence)

    def choose(self, language: Language) -> None:
        """Speak `language` from now on, and turn the window round if it runs the other way."""
        name, school = self.name.text(), self.school.text()
        self.language = language
        self._settings.language = language
        dress(self._settings)
        self._build(name, school)
        self.cards.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            soon(self, self.painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._notice is not None:
            announce(self, self._notice.said(self._settings.words))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.asked.emit(Quit())

    def _build(self, name: str, school: str) -> None:
        self.setWindowTitle(self.tr("TLC Desktop"))
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._inside = self
        card = self._made_card() if self._locked is None else self._locked_card(self._locked)
        if self._inside is self:
            self._inside = self.name
        if self._locked is None:
            self.name.set_text(name)
            self.school.set_text(school)
        desk = QWidget()
        around = QVBoxLayout(desk)
        around.setContentsMargins(12, 12, 12, 12)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        around.addStretch(1)
        around.addLayout(row)
        around.addStretch(1)
        self._card = scrolled(desk, "start_scroll")
        self._column.addWidget(self._card)
        self._inside.setFocus()

    def _locked_card(self, locked: Locked) -> QFrame:
        card = panel("sheet", (48, 30, 48, 30))
        card.setMaximumWidth(theme.measure(WIDTH))
        column = _column(card)
        if self._back is not None:
            column.addWidget(self._way_back(self._back), 0, Qt.AlignmentFlag.AlignLeading)
        asks = UnlockCard(locked)

        def unlock(typed: str) -> None:
            self.asked.emit(Unlock(locked.path, typed))

        asks.typed.connect(unlock)
        asks.elsewhere.connect(self._open)
        asks.anew.connect(lambda: self.asked.emit(BeginAnew()))
        column.addWidget(asks)
        self._inside = asks
        return card

    def _made_card(self) -> QFrame:
        card = panel("sheet", (48, 30, 48, 30))
        card.setMaximumWidth(theme.measure(WIDTH))
        column = _column(card)
        short = self.height() < 640 or bool(self._recent())
        column.setSpacing(4)
        if self._back is not None:
            column.addWidget(self._way_back(self._back), 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Ring(64 if short else 104), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4 if short else 12)
        for text, role, ink in (
            (self.tr("A helper for your circle of teachers"), TextRole.TITLE, "ink"),
            (
                self.tr("Everything stays on this computer. It never goes online."),
                TextRole.BODY,
                "ink2",
            ),
        ):
            column.addWidget(Label(text, role, ink, wrap=True, centred=True))
        gap = 8 if short else 20
        if self._notice is not None:
            column.addSpacing(gap)
            column.addWidget(self._noticed(self._notice))
        column.addSpacing(gap)
        self.cards = LanguageCards(self.language, small=short)
        self.cards.chosen.connect(self.choose)
        column.addWidget(self.cards)
        column.addSpacing(gap)
        column.addLayout(self._fields())
        recent = self._recent()
        if recent:
            column.addWidget(self._recent_row(recent))
        column.addSpacing(gap)
        column.addLayout(self._foot())
        return card

    def _recent(self) -> Sequence[Recent]:
        return self._settings.recent[:RECENT_SHOWN]

    def _noticed(self, notice: Notice) -> QFrame:
        made = panel("honey", (16, 10, 16, 10))
        column = _column(made)
        sentence = labels.body(notice.said(self._settings.words), "honey_ink")
        sentence.setObjectName("start_notice")
        column.addWidget(sentence)
        if notice.offer and notice.asks is not None:
            asks = notice.asks
            button = buttons.plain(notice.offer, "start_offer")
            button.clicked.connect(lambda: self.asked.emit(asks))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if notice.trouble is not None:
            ways = ways_out.WaysOut(notice.trouble, self.language, self.asked.emit)
            column.addWidget(ways)
            self._inside = ways.first
        return made

    def _fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_16)
        self.name = LineField(self.tr("What do you call your community?"), "start_name")
        self.school = LineField(self.tr("School"), "start_school", placeholder=self.tr("Optional"))
        for field in (self.name, self.school):
            field.edit.returnPressed.connect(self._start)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.name.edited.connect(lambda: self.name.say(""))
        return row

    def _way_back(self, back: Recent) -> QWidget:
        said = self.tr("Back to “{community}”").format(community=isolate(back.name))
        made = buttons.cut(said, "quiet", "start_back", "back")
        made.clicked.connect(self._go_back)
        return made

    def _recent_row(self, recent: Sequence[Recent]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(labels.caption(self.tr("Or open again")))
        holder = QWidget()
        flow = FlowLayout(holder, 4)
        for number, each in enumerate(recent):
            text = " · ".join(isolate(part) for part in (each.name, each.school) if part)
            button = buttons.cut(text, "quiet", f"start_recent_{number}", "file")
            button.setMaximumWidth(theme.measure(300))
            # A path runs from left to right in every window.
            button.setToolTip(theme.tip(f"\u2066{each.path}\u2069"))
            button.clicked.connect(lambda _=False, each=each: self.asked.emit(OpenFile(each.path)))
            flow.addWidget(button)
        column.addWidget(holder)
        return made

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        sample = buttons.quiet(self.tr("Look at a sample circle"), "start_sample", "sample")
        sample.clicked.connect(lambda: self.asked.emit(OpenSample(self.language)))
        opened = buttons.quiet(self.tr("Open a file…"), "start_open", "file")
        opened.clicked.connect(self._open)
        start = buttons.primary(self.tr("Start"), "start_start")
        start.setMinimumWidth(theme.measure(140))
        start.clicked.connect(self._start)
        row.addWidget(sample)
        row.addWidget(opened)
        row.addStretch(1)
        row.addWidget(start)
        return row

    def _open(self) -> None:
        self.asked.emit(OpenFile())

    def _go_back(self) -> None:
        if self._back is not None:
            self.asked.emit(OpenFile(self._back.path))

    def _undo(self) -> None:
        self.asked.emit(BringBack())

    def _start(self) -> None:
        name = one_line(self.name.text())
        if not name:
            self.name.say(self.tr("Any name will do; it can be changed later."))
            self.name.setFocus()
            return
        self.asked.emit(MakeNew(name, one_line(self.school.text()), self.language))


def _column(frame: QFrame) -> QVBoxLayout:
    found = frame.layout()
    return found if isinstance(found, QVBoxLayout) else QVBoxLayout(frame)
