"""A plan that came back: one small thing to try, in the order in which it stands on the slip."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import calendar, from_paper
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart, chosen, typed
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.slips.sheet_lines import Keyed, SheetLine
from tlc_desktop.ui.slips.slip_form import Done, SlipForm, beside, chosen_key
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField, LineField, TextField
from tlc_desktop.ui.widgets.slots import on_text

KEEP = str(QT_TRANSLATE_NOOP("Steps", "Key in a plan"))


class PlanSlip(SlipForm):
    """What, with which class, when, the smallest step, a friend, a visitor, and last the name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "plan_slip")
        self.setAccessibleName(self.tr("A plan"))
        self._shown: MeetingShown | None = None
        self._line = SheetLine(Keyed.PLAN, "")
        self.what = TextField(self.tr("I want to try"), "plan_slip_what", lines=2, most_lines=6)
        self.with_class = LineField(self.tr("With class"), "plan_slip_class")
        self.when = DateField(
            self.tr("When"), "plan_slip_when", desk.formats, optional=True, sense=Sense.TO_COME
        )
        self.step = TextField(
            self.tr("My smallest first step"), "plan_slip_step", lines=1, most_lines=4
        )
        self.friend = ComboField(
            self.tr("A friend who will ask me how it went"), "plan_slip_friend", []
        )
        self.visitor = ComboField(self.tr("I would like to be visited by"), "plan_slip_visitor", [])
        self.owner = ComboField(self.tr("Name"), "plan_slip_owner", [])
        for field in (self.what, self.owner, self.friend, self.visitor):
            on_text(field.edited, lambda _, field=field: field.say(""))
        self.arrange(
            self.what,
            beside(self.with_class, self.when),
            self.step,
            beside(self.friend, self.visitor),
            self.owner,
        )
        self.walk_along(
            (
                self.what,
                self.with_class,
                self.when,
                self.step,
                self.friend,
                self.visitor,
                self.owner,
            )
        )
        self._draft = Draft(
            desk,
            "slip_plan",
            self._propose,
            what=typed(self.what),
            with_class=typed(self.with_class),
            step=typed(self.step),
            when=DraftPart(self.when.edit.textEdited, self._read_when, self._show_when),
            when_chosen=DraftPart(self.when.edited, self._read_when, self._show_when),
            friend=chosen(self.friend),
            visitor=chosen(self.visitor),
            owner=chosen(self.owner),
        )

    def show_slip(self, shown: MeetingShown, line: SheetLine) -> None:
        """Show a slip of a meeting, with what is half-typed of it."""
        another = self._shown is None or (self._shown.key, self._line.key) != (shown.key, line.key)
        self._shown, self._line = shown, line
        tryout = line.tryout
        known = [each for each in (tryout.owner, tryout.friend) if each] if tryout else []
        people = [(str(key), name) for key, name in shown.offered(known)]
        nobody = ("", self.tr("Nobody"))
        for field, first in (
            (self.friend, nobody),
            (self.visitor, nobody),
            (self.owner, ("", self.tr("Choose a name"))),
        ):
            field.set_choices([first, *people])
        self.visitor.setVisible(tryout is None)  # a visit that is there is changed on its own page
        of = (tryout.id,) if tryout else (shown.key, line.corner)
        self._draft.show(*of)
        if another:
            for field in (self.what, self.owner, self.friend, self.visitor, self.when):
                field.say("")
        title = " ".join(filter(None, (self.tr("My plan"), line.corner)))
        self.say(title, self._until(shown), self.before(line))

    def _until(self, shown: MeetingShown) -> str:
        with self.desk.workspace.read() as session:
            later = calendar.after(session, shown.meeting)
        if later is None:
            return self.tr("One small thing to try")
        said = self.tr("One small thing to try before {day}")
        return said.format(day=isolate(self.desk.formats.day(later.day)))

    def _propose(self) -> None:
        """What it begins with: what is kept, or nothing."""
        kept = self._line.tryout
        self.what.set_text(kept.what if kept else "")
        self.with_class.set_text(kept.with_class if kept else "")
        self.step.set_text(kept.first_step if kept else "")
        self.when.set_day(kept.talk_on if kept else None)
        self.friend.set_choice(str(kept.friend or "") if kept else "")
        self.visitor.set_choice("")
        self.owner.set_choice(str(kept.owner) if kept else "")

    def _read_when(self) -> str:
        """The day; also what is no day, or not one yet."""
        edit, day = self.when.edit, self.when.day()
        return edit.text() if edit.isModified() else f"{day or ''}"

    def _show_when(self, text: str) -> None:
        try:
            self.when.set_day(date.fromisoformat(text) if text else None)
        except ValueError:
            self.when.set_day(None)
            self.when.edit.setText(text)
            self.when.edit.setModified(True)

    def keep(self) -> Done:
        self.when.leave()
        shown = self._shown
        if shown is None or not (self._draft.is_typed() or self.when.note()):
            return Done.UNTOUCHED
        wrong = self._unsaid()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return Done.WAITS
        key = self._line.tryout.id if self._line.tryout else None
        plan, visitor = self._plan(shown), chosen_key(self.visitor.choice())
        with self._draft.added(KEEP) as session:
            twin = None if key else from_paper.same_plan(session, plan)
            became = from_paper.keep_plan(session, plan, key, visitor)
            self.note(session, self._line.corner, became)
        if twin is not None:
            self.desk.tell(
                self.tr("This plan was there already: it is changed, not doubled."), undo=True
            )
        return Done.WRITTEN

    def _unsaid(self) -> QWidget | None:
        """The field of which something is still to be said, and that it is said there."""
        owner = self.owner.choice()
        themselves = self.tr("That is the name on the slip itself.")
        if not self.what.text().strip():
            self.what.say(self.tr("A few words are enough."))
            return self.what
        if self.when.note():
            return self.when
        if not owner:
            self.owner.say(self.tr("Please choose whose it is."))
            return self.owner
        for field in (self.friend, self.visitor):
            if field.choice() == owner:
                field.say(themselves)
                return field
        return None

    def _plan(self, shown: MeetingShown) -> TryOut:
        return TryOut(
            UUID(self.owner.choice()),
            self.what.text().strip(),
            shown.meeting.day,
            meeting=shown.key,
            with_class=one_line(self.with_class.text()),
            first_step=self.step.text().strip(),
            friend=chosen_key(self.friend.choice()),
            talk_on=self.when.day(),
        )
