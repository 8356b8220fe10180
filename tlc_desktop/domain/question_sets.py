"""Questions for the group to talk about: some of ours, and its own."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from tlc_desktop.domain.text import lines_of


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A few questions that belong together.

    Attributes:
        aim: What they are good for.
        questions: One a line.
        ours: Of which one of ours it is; empty for one that the group made.
    """

    title: str
    aim: str = ""
    questions: str = ""
    ours: str = ""
    id: UUID = field(default_factory=uuid4)

    @property
    def parted(self) -> tuple[str, ...]:
        """Its questions, one by one."""
        return tuple(lines_of(self.questions))
