"""What is done with a whole meeting: agree, close, print, delete."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import meetings
from tlc_desktop.storage.since import changed_since_closing
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live import run_acts
from tlc_desktop.ui.look import icons
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.meetings.header import MeetingHeader
from tlc_desktop.ui.meetings.meeting_rows import planning_like
from tlc_desktop.ui.meetings.message_dialog import MessageDialog
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.pulse.slips_dialog import SlipsDialog
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.list_acts import fill

AGREE = str(QT_TRANSLATE_NOOP("Steps", "Agree the agenda"))
REOPEN = str(QT_TRANSLATE_NOOP("Steps", "Open meeting again"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete meeting"))


class MeetingActs(QObject):
    """The buttons in the header of a meeting's page, and the menu behind one of them.

    Signals:
        closing: The meeting should be closed.
    """

    closing = Signal()

    def __init__(self, desk: Desk, header: MeetingHeader) -> None:
        super().__init__(header)
        self._desk = desk
        self._header = header
        self._shown: MeetingShown | None = None
        self._compact = self._away = False
        told = self.tr("More about this meeting")
        self._more = buttons.icon_button("more", told, "meeting_more", parent=header)
        self.state = buttons.plain("", "meeting_state", parent=header)
        self._primary = buttons.primary("", "meeting_print", "print", parent=header)
        for button in (self._more, self.state, self._primary):
            header.add(button)
        self._more.clicked.connect(self._show_menu)
        self.state.clicked.connect(self._change_state)
        self._primary.clicked.connect(self._do_primary)

    def menu(self) -> QMenu:
        """The other things that can be done with the meeting; not shown yet."""
        made = worn(QMenu(self._header))
        identify(made, "meeting_menu", self.tr("More about this meeting"))
        if not self._is_closed():
            whole = made.addAction(icons.icon("print"), self.tr("Print everything for it"))
            whole.triggered.connect(lambda: self._print("pack"))
        pages = [
            (self.tr("Print agenda"), "agenda"),
            (self.tr("Print summary"), "summary"),
            (self.tr("Print the run sheet"), "run-sheet"),
        ]
        for said, what in pages:
            if said != self._primary.text() or self._primary.isHidden() or self._runs():
                act = made.addAction(icons.icon("print"), said)
                act.triggered.connect(lambda _=False, what=what: self._print(what))
        if not self._is_closed():
            asked = made.addAction(icons.icon("print"), self.tr("Ask the head for the room"))
            asked.triggered.connect(lambda: self._print("room-request"))
            invited = made.addAction(icons.icon("print"), self.tr("Print an invitation"))
            invited.triggered.connect(lambda: self._print("invitation"))
        copy = made.addAction(self.tr("Copy as text…"))
        copy.triggered.connect(self._copy_as_text)
        shown = self._shown
        if shown is not None and self._has_begun():
            slips = made.addAction(self.tr("What the slips said…"))
            slips.triggered.connect(self.count_slips)
            keyed = made.addAction(self.tr("From paper"))
            keyed.triggered.connect(lambda: self._desk.go("slips", shown.key))
        fill(made, [planning_like(self._plan_like)])
        made.addSeparator()
        gone = made.addAction(icons.icon("bin"), self.tr("Delete this meeting"))
        gone.triggered.connect(self._delete)
        return made

    def _plan_like(self) -> None:
        if self._shown is not None:
            self._desk.go("meetings", self._shown.key, kind="plan")

    def _copy_as_text(self) -> None:
        if self._shown is not None:
            what = "summary" if self._is_closed() else "agenda"
            MessageDialog(self._desk, self._shown.key, what, self._header.window()).open()

    def _has_begun(self) -> bool:
        return self._shown is not None and self._shown.meeting.opens_at <= self._desk.now()

    def count_slips(self) -> None:
        """Ask how many slips said what."""
        if self._shown is not None:
            SlipsDialog(self._desk, self._shown.key, self._header.window()).open()

    def _do_primary(self) -> None:
        if self._runs():
            self.begin()
        else:
            self._print("summary" if self._is_closed() else "agenda")

    def begin(self) -> None:
        """Begin the meeting, or go on with it; one that is closed stays so."""
        if self._shown is not None and not self._is_closed():
            run_acts.begin(self._desk, self._shown.key)

    def _is_closed(self) -> bool:
        return self._shown is not None and self._shown.meeting.state is MeetingState.CLOSED

    def _runs(self) -> bool:
        """Whether the meeting goes on, or may begin: it is its day."""
        if self._shown is None or self._is_closed():
            return False
        meeting = self._shown.meeting
        return meeting.state is MeetingState.RUNNING or meeting.is_today(self._desk.now())

    def show_meeting(self, shown: MeetingShown) -> None:
        """Offer what can be done with a meeting now."""
        self._shown = shown
        match shown.meeting.state:
            case MeetingState.DRAFT:
                said = self.tr("The agenda is agreed")
            case MeetingState.CLOSED:
                said = self.tr("Open it again")
            case _:
                said = self.tr("We met: close this meeting")
        self.state.setText(said)
        self.state.setAccessibleName(said)
        if self._runs():
            self._desk.expected.emit(Place("live", shown.key))
        said, icon = self._primary_said(shown.meeting.state)
        self._primary.setText(said)
        self._primary.setAccessibleName(said)
        self._primary.setIcon(icons.icon(icon, "on_accent", buttons.ICON, icons.AIR))
        self._fit()

    def _primary_said(self, state: MeetingState) -> tuple[str, str]:
        """The word and the icon of what the page is for now."""
        if self._runs():
            goes_on = state is MeetingState.RUNNING
            return (self.tr("Go on") if goes_on else self.tr("Begin")), "play"
        closed = state is MeetingState.CLOSED
        return (self.tr("Print summary") if closed else self.tr("Print agenda")), "print"

    def breathe(self, compact: bool) -> None:
        """Take a narrow window, or a wide one."""
        self._compact = compact
        self._fit()

    def _fit(self) -> None:
        """Printing an agreed agenda is the first to give way: it goes into the menu."""
        shown = self._shown
        agreed = shown is not None and shown.meeting.state not in (
            MeetingState.DRAFT,
            MeetingState.CLOSED,
        )
        self.state.setVisible(not self._away)
        gives_way = self._compact and agreed and not self._runs()
        self._primary.setVisible(not self._away and not gives_way)

    def _change_state(self) -> None:
        shown = self._shown
        if shown is None:
            return
        workspace = self._desk.workspace
        match shown.meeting.state:
            case MeetingState.DRAFT:
                with workspace.change(AGREE) as session:
                    meetings.edit(
                        session,
                        shown.key,
                        lambda meeting: replace(meeting, state=MeetingState.OPEN),
                    )
            case MeetingState.CLOSED:
                with workspace.change(REOPEN) as session:
                    changed = changed_since_closing(session, shown.key)
                    meetings.edit(
                        session,
                        shown.key,
                        lambda meeting: replace(meeting, state=MeetingState.OPEN),
                    )
                self._tell_what_changed(changed)
            case _:
                self.closing.emit()

    def _tell_what_changed(self, changed: Collection[str]) -> None:
        """Say what is not as it was when the meeting was closed."""
        names = {
            "meeting": self.tr("the meeting itself"),
            "agenda_item": self.tr("the agenda"),
            "attendance": self.tr("who came"),
            "role": self.tr("who does what"),
            "entry": self.tr("what was said"),
            "idea": self.tr("ideas"),
            "try_out": self.tr("try-outs"),
        }
        said = [name for table, name in names.items() if table in changed]
        told = self.tr("It is open again. Nothing has changed since it was closed.")
        if said:
            told = self.tr("It is open again. Changed since it was closed: {what}.").format(
                what=self._desk.formats.list(said)
            )
        self._desk.tell(told, undo=True)

    def step_back(self, *, closing: bool) -> None:
        """Leave the page to the list that closes the meeting, or stand there again."""
        self._away = closing
        self._fit()
        if not closing:
            here = self.state if self._primary.isHidden() else self._primary
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self, what: str) -> None:
        if self._shown is not None:
            self._desk.go("print", self._shown.key, kind=what)

    def _show_menu(self) -> None:
        menu = self.menu()
        corner = self._more.rect().bottomLeft()
        menu.popup(self._more.mapToGlobal(corner))
        menu.aboutToHide.connect(menu.deleteLater)

    def _delete(self) -> None:
        shown = self._shown
        if shown is not None:
            said = self.tr("“{title}” is in the bin.").format(title=isolate(shown.meeting.title))
            self._desk.go("meetings")
            self._desk.bin("meeting", shown.key, DELETE, said)
