"""Who does what in a meeting: what is agreed, else what rotation proposes; one press hands a duty on."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.roles import Duty, Record, after, holders, proposed
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import roles
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import seated, short_names
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.facts_panel import ROLES
from tlc_desktop.ui.meetings.role_button import RoleButton, RoleText
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.text_block import natural_width

IN_A_ROW = 3


class RolesTable(QWidget):
    """A button for each duty, and one that keeps what is proposed.

    What is swapped before it is kept is in memory alone. Where nothing `stores`, whoever has the
    table keeps all of it.
    """

    def __init__(
        self, desk: Desk, name: str, parent: QWidget, *, beside: bool, stores: bool = True
    ) -> None:
        """Make an empty one.

        Args:
            desk: The open file.
            name: Begins the object names.
            parent: Its owner.
            beside: Each name stands beside its duty, in a row; else under it.
            stores: A swap is kept at once, and there is a button that keeps what is proposed.
        """
        super().__init__(parent)
        identify(self, name, self.tr("Who does what"))
        self._desk = desk
        self._stores = stores
        self._beside = beside
        self._meeting: Meeting | None = None
        self._shown: MeetingShown | None = None
        self._record: Record = {}
        self._proposes = True
        self._swapped: dict[Duty, UUID] = {}
        self._buttons = {
            duty: RoleButton(f"{name}_{duty.value}", self, beside=beside) for duty in Duty
        }
        for duty, button in self._buttons.items():
            button.clicked.connect(lambda _=False, duty=duty: self._swap(duty))
        self.keep = buttons.quiet(self.tr("Keep these"), f"{name}_keep", "tick", parent=self)
        self.keep.clicked.connect(self._keep)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0 if beside else theme.SPACE_4)
        many = 1 if beside else IN_A_ROW
        for n, button in enumerate(self._buttons.values()):
            grid.addWidget(button, n // many, n % many)
            grid.setColumnStretch(n % many, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(grid)
        if beside:
            column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)

    def show_roles(self, meeting: Meeting, shown: MeetingShown, *, proposes: bool = True) -> None:
        """Show who does what in a meeting.

        Args:
            meeting: Which.
            shown: Who there is.
            proposes: Propose somebody for what nobody has.
        """
        if self._meeting is None or self._meeting.id != meeting.id:
            self.forget()
        self._meeting, self._shown, self._proposes = meeting, shown, proposes
        with self._desk.workspace.read() as session:
            self._record = roles.record(session, meeting)
        self._show()

    def forget(self) -> None:
        """Forget what was swapped and not kept, and the meeting."""
        self._swapped, self._meeting = {}, None

    def stops(self) -> list[RoleButton]:
        """Where the keyboard stops, in order."""
        return list(self._buttons.values())

    def keep_in(self, session: RecordingSession, meeting: UUID) -> None:
        """Keep what is proposed and what was swapped."""
        for duty, member in self._open().items():
            roles.give(session, meeting, duty, [member])
        self._swapped = {}

    def _people(self) -> list[UUID]:
        """Who could do something: in the meeting that is shown who is there, in another all of them."""
        shown, meeting = self._shown, self._meeting
        if shown is None or meeting is None:
            return []
        return seated(shown) if meeting.id == shown.key else shown.expected()

    def _held(self) -> dict[Duty, tuple[UUID, ...]]:
        meeting = self._meeting
        held = {duty: holders(meeting, duty) if meeting else () for duty in Duty}
        return held | {duty: (member,) for duty, member in self._swapped.items()}

    def _open(self) -> dict[Duty, UUID]:
        """What is not kept yet."""
        leads = self._desk.community.facilitator
        held = self._held()
        found = proposed(held, self._people(), self._record, leads) if self._proposes else {}
        return found | self._swapped

    def _show(self) -> None:
        shown, held, still = self._shown, self._held(), self._open()
        if shown is None:
            return
        words = {duty: label(duty, self._desk.words) for duty in Duty}
        font = theme.font(TextRole.CAPTION)
        room = max(natural_width(word, font) for word in words.values())
        for duty, button in self._buttons.items():
            who = held[duty] or tuple(key for key in [still.get(duty)] if key)
            waits = self._stores and duty in still
            said = self._names(shown, who)
            if waits:
                said = self.tr("{name}?").format(name=said)
            act = self.tr("Swap")
            button.show_role(RoleText(words[duty], said, act, room, waits or not who))
            button.setEnabled(bool(self._people()))
        self.keep.setVisible(self._stores and bool(still))

    def _names(self, shown: MeetingShown, who: tuple[UUID, ...]) -> str:
        if not who:
            return self.tr("Nobody yet")
        if self._beside:
            return self._desk.formats.list(shown.names(who))
        short = short_names(shown.people, who)
        return self._desk.formats.list([short.get(key, shown.naming.anyone) for key in who])

    def _swap(self, duty: Duty) -> None:
        """Hand a duty on to the next."""
        held, still = self._held(), self._open()
        now = held[duty][0] if held[duty] else still.get(duty)
        others = {key for each, who in held.items() if each is not duty for key in who}
        others |= {key for each, key in still.items() if each is not duty}
        to = after(now, self._people(), self._record.get(duty, {}), others)
        if to is None or self._meeting is None or self._shown is None:
            return
        if self._stores and holders(self._meeting, duty):
            with self._desk.workspace.change(ROLES) as session:
                roles.give(session, self._meeting.id, duty, [to])
        else:
            self._swapped[duty] = to
            self._show()
        announce(self._buttons[duty], self._buttons[duty].accessibleName())

    def _keep(self) -> None:
        if self._meeting is not None:
            with self._desk.workspace.change(ROLES) as session:
                self.keep_in(session, self._meeting.id)
