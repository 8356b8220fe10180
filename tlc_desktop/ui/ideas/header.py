"""The top of an idea's page: its title, to be changed in place, its state, its facts and acts."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.domain.ideas import Idea, IdeaState
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.back_link import BackLink
from tlc_desktop.ui.widgets.in_place import InPlaceField
from tlc_desktop.ui.widgets.page_header import small_share
from tlc_desktop.ui.widgets.steady import PressedByEnter


class StateMenu(PressedByEnter, QPushButton):
    """The state of an idea as a chip that opens the states it may have.

    Signals:
        chosen: Another state was chosen; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "idea_state")
        self.setProperty("kind", "state")
        theme.set_font(self, TextRole.CAPTION_BOLD)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._menu = worn(QMenu(self))
        self._actions: dict[str, QAction] = {}
        group = QActionGroup(self)
        self._words = {state.value: label(state, desk.words) for state in IdeaState}
        meant = {
            IdeaState.SAID: self.tr("nobody tries it yet"),
            IdeaState.BEING_TRIED: self.tr("somebody is at it"),
            IdeaState.ADAPTED: self.tr("changed to fit our classes"),
            IdeaState.KEPT: self.tr("we do it, and go on"),
            IdeaState.RESTING: self.tr("it may come back"),
        }
        for state, meaning in meant.items():
            action = self._menu.addAction(f"{self._words[state.value]} · {meaning}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, key=state.value: self.chosen.emit(key))
            group.addAction(action)
            self._actions[state.value] = action
        self.setMenu(self._menu)
        self.setIcon(icons.icon("down", "tint_ink", 14))
        # The arrow stands after the word.
        ahead = Qt.LayoutDirection.LeftToRight if theme.is_rtl() else Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(ahead)
        self._menu.setLayoutDirection(QApplication.layoutDirection())

    def show_state(self, state: IdeaState) -> None:
        """Show a state."""
        self._actions[state.value].setChecked(True)
        word = self._words[state.value]
        self.setText(word)
        self.setAccessibleName(self.tr("State: {state}").format(state=word))


class IdeaHeader(QWidget):
    """Back, title and state, with the acts beside one of them; below them the facts.

    Signals:
        back: To the list.
        meeting: To the meeting in which it was said.
    """

    back = Signal()
    meeting = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("idea_header")
        self._desk = desk
        self.title = InPlaceField(
            "",
            "idea_title",
            self.tr("A title"),
            self.tr("The title of the idea"),
            TextRole.TITLE,
            one_line=True,
            parent=self,
        )
        self.state = StateMenu(desk)
        self._facts = labels.line("", "ink2")
        self._facts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._meeting = buttons.link("", "idea_meeting")
        self._back = BackLink("idea_back", self.tr("Ideas"), self)
        self.gone = buttons.icon_button("bin", self.tr("Put it into the bin"), "idea_bin")
        self.print = buttons.plain(self.tr("Print as a handout"), "idea_print", "print")
        self.attempt = buttons.primary(self.tr("Somebody will try this"), "idea_try")
        self._acts = QWidget(self)
        self._arrange()
        self._back.followed.connect(self.back)
        self._meeting.clicked.connect(self.meeting)

    def _arrange(self) -> None:
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(10)
        for button in (self.gone, self.print, self.attempt):
            acts.addWidget(button)
        self._first = QHBoxLayout()
        self._first.setSpacing(12)
        self._first.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first.addWidget(self.title)
        self._first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._facts)
        second.addWidget(self._meeting)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.addStretch(1)
        column.addLayout(self._top)
        column.addLayout(self._first)
        column.addLayout(second)
        self._first.addWidget(self._acts)
        stops = (self._back.link, self.title.edit, self.state, self.gone, self.print, self.attempt)
        for before, after in pairwise((*stops, self._meeting)):
            QWidget.setTabOrder(before, after)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_idea(self, idea: Idea, meeting: str) -> None:
        """Show state and facts; `meeting` is the title of the one in which it was said, if any."""
        self.state.show_state(idea.state)
        said = self.tr("said on {day}").format(day=self._desk.formats.date(idea.day))
        facts = f"{label(idea.source, self._desk.words)} · {said}"
        self._facts.setText(f"{facts} ·" if meeting else facts)
        title = self._desk.formats.quote(meeting)
        self._meeting.setText(buttons.escaped(self.tr("Meeting {title}").format(title=title)))
        self._meeting.setAccessibleName(self.tr("Meeting {title}").format(title=title))
        self._meeting.setVisible(bool(meeting))
        self._fit()

    def rest(self) -> None:
        """Let the keyboard stand at the back link: a page does not open with its title being edited."""
        self._back.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The acts stand beside the title, or above it where the title needs the room."""
        small = theme.compact(self)
        self.title.edit.set_role(TextRole.TITLE_COMPACT if small else TextRole.TITLE)
        acts = self._acts.sizeHint().width()
        title = self.title.edit.sizeHint().width() + self.state.sizeHint().width() + 24
        title += self._back.sizeHint().width() + 12
        apart = title + acts > self.width() > 0 or small_share(self.width(), acts)
        wanted, other = (self._top, self._first) if apart else (self._first, self._top)
        if wanted.indexOf(self._acts) < 0:
            other.removeWidget(self._acts)
            wanted.addWidget(self._acts)
