"""What is said of a step on the screen."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.links import LearningLink, LinkState
from tlc_desktop.domain.meetings import Phase
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepTold:
    """A step in words.

    Attributes:
        when: How far it is, with its day.
        tag: Which kind of learning it is.
    """

    state: LinkState
    how: str
    giver: str
    receiver: str
    what: str
    when: str
    tag: str

    def who(self) -> str:
        """Who passes something on to whom, and how."""
        return translate("LearningLinks", "{how}: {giver} to {receiver}").format(
            how=self.how, giver=isolate(self.giver), receiver=isolate(self.receiver)
        )

    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ". ".join(
            part for part in (self.who(), isolate(self.what), self.when, self.tag) if part
        )


def step_told(step: LearningLink, desk: Desk) -> StepTold:
    """A step as it is told."""
    named = names(Audience.GROUP, desk.words)
    people = desk.people
    return StepTold(
        step.state,
        label(step.how, desk.words),
        shown_name(people, step.giver, named),
        shown_name(people, step.receiver, named),
        " ".join(step.what.split()),
        _when(step, desk),
        _tag(step.how.phase),
    )


def _when(step: LearningLink, desk: Desk) -> str:
    state = label(step.state, desk.words)
    if step.day is None:
        return state
    day = desk.formats.date(step.day)
    if step.state is LinkState.AGREED:
        return translate("LearningLinks", "agreed for {day}").format(day=day)
    return f"{state} · {day}"


def _tag(phase: Phase) -> str:
    match phase:
        case Phase.INFORMATION:
            return translate("LearningLinks", "information")
        case Phase.EXPERIENCE:
            return translate("LearningLinks", "experience")
        case Phase.COACHING:
            return translate("LearningLinks", "coaching")
