"""The unsigned slips of a meeting, counted one after the other: totals, and nothing else."""

from uuid import UUID

from tlc_desktop.domain.pulse import FEWEST, PulseStep
from tlc_desktop.i18n.digits import typed_figures
from tlc_desktop.storage import pulse
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart
from tlc_desktop.ui.meetings.agenda.for_later import ForLaterField
from tlc_desktop.ui.pulse.counts import PulseCounts
from tlc_desktop.ui.pulse.slips_dialog import COUNT
from tlc_desktop.ui.pulse.words import words_of
from tlc_desktop.ui.slips.sheet_lines import SheetLine
from tlc_desktop.ui.slips.slip_form import Done, SlipForm
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.slots import on_text


class PulseSlip(SlipForm):
    """A number for each slip of the pile, as its word stands on it; or how many slips had each word.

    Before there are five, nothing of them is kept, not even as half-typed text; nor ever in which order they lay.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "pulse_slip")
        self.setAccessibleName(self.tr("What the slips said"))
        self._meeting: UUID | None = None
        self._code = ""
        self._few: dict[UUID, dict[PulseStep, int]] = {}  # counted so far, in memory alone
        self._kept: dict[PulseStep, int] = {}
        self._before_pile: dict[PulseStep, int] = {}
        self.pile = LineField(self.tr("A number for each slip, one after the other"), "pulse_pile")
        self.counts = PulseCounts(desk, "pulse_slip_counts", stacked=True)
        on_text(self.pile.edited, self._count_pile)
        self.counts.counted.connect(self._leave_pile)
        self._wish = ForLaterField(
            desk,
            "pulse_slip_wish",
            self.tr("Next time I would like"),
            self.tr("A wish, then Enter; it waits for later, without a name"),
        )
        own = self.tr(
            "A slip with a word of its own counts with the word that comes nearest; its word stays on the slip."
        )
        self.arrange(self.pile, self.counts, labels.caption(own, wrap=True), self._wish)
        stops = (self.pile, *self.counts.stops())
        self.walk_along(stops, lambda here: here is self.pile and bool(self.pile.text()))
        self._draft = Draft(
            desk,
            "slip_pulse",
            self._propose,
            pile=DraftPart(self.pile.edited, self._in_words, self._of_words),
            slips=DraftPart(self.counts.counted, self._in_words, self._of_words),
        )

    def show_slip(self, meeting: UUID, line: SheetLine) -> None:
        """Show the slips of a meeting, with what is half-typed of them."""
        if self._meeting is not None:
            counted = self.counts.slips()
            few = 0 < sum(counted.values()) < FEWEST
            self._few[self._meeting] = counted if few else {}
        self._meeting, self._code = meeting, line.corner
        self._draft.show(meeting)
        self._wish.show_meeting(meeting)
        if few := self._few.get(meeting):
            self.counts.set_slips(few)
        numbered = [
            f"{self.desk.formats.number(n)} {word}"
            for n, word in enumerate(words_of(self.desk), start=1)
        ]
        title = " ".join(filter(None, (self.tr("How was today?"), line.corner)))
        self.say(title, " · ".join(numbered), self.before(line))

    def _propose(self) -> None:
        """What it begins with: the totals that are kept."""
        self._leave_pile()
        if self._meeting is not None:
            with self.desk.workspace.read() as session:
                self.counts.show_totals(pulse.of_meeting(session, self._meeting))
        self._kept = self.counts.slips()

    def _leave_pile(self) -> None:
        """The numbers hold; what is typed next is counted on to them."""
        self.pile.set_text("")
        self._before_pile = {}

    def _count_pile(self, typed: str) -> None:
        """Count on: in place of totals that are kept, else beside what was counted so far."""
        if not self._before_pile:
            now = self.counts.slips()
            self._before_pile = dict.fromkeys(PulseStep, 0) if now == self._kept else now
        steps = dict(zip("1234", PulseStep, strict=True))
        read = {letter: steps.get(typed_figures(letter)) for letter in set(typed)}
        numbers = "".join(letter for letter in typed if read[letter])
        if numbers != typed:
            self.pile.set_text(numbers)
        said = [read[letter] for letter in numbers]
        self.counts.set_slips(
            {step: many + said.count(step) for step, many in self._before_pile.items()}
        )

    def _in_words(self) -> str:
        """The totals as half-typed text; none of fewer than five slips."""
        slips = self.counts.slips().values()
        return " ".join(map(str, slips)) if sum(slips) >= FEWEST else ""

    def _of_words(self, text: str) -> None:
        if text:
            many = map(int, text.split())
            self.counts.set_slips(dict(zip(PulseStep, many, strict=True)))

    def keep(self) -> Done:
        meeting, slips = self._meeting, self.counts.slips()
        if meeting is None or slips == self._kept:
            return Done.UNTOUCHED
        if not self.counts.is_right():
            return Done.WAITS
        with self._draft.added(COUNT) as session:
            pulse.keep(session, meeting, slips)
            self.note(session, self._code)
        return Done.WRITTEN
