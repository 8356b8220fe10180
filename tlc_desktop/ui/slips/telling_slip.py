"""What somebody told of their try-out, on a slip or on the run sheet: their words, and an answer."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.tryouts import Answer, TryOut
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import from_paper
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart, typed
from tlc_desktop.ui.slips.enter_walk import NumberedSegments
from tlc_desktop.ui.slips.sheet_lines import SheetLine
from tlc_desktop.ui.slips.slip_form import Done, SlipForm
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.fields import TextField

TELL = str(QT_TRANSLATE_NOOP("Steps", "Key in what was told"))


class TellingSlip(SlipForm):
    """What they wrote that they would try stands above; one line of story, and four good answers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "telling_slip")
        self.setAccessibleName(self.tr("What was told"))
        self._of: tuple[Meeting, TryOut] | None = None
        self._code = ""
        self._words = labels.own_words("")
        self._words.setObjectName("telling_slip_words")
        self.story = TextField(
            self.tr("What I did, and what pupils said or did"),
            "telling_slip_story",
            lines=3,
            most_lines=10,
        )
        self.answers = NumberedSegments(
            [(each.value, label(each, desk.words)) for each in Answer],
            "telling_slip_answer",
            self.tr("What the owner says"),
        )
        said = self.tr("Each is a good answer; 1 to 4 choose it too")
        self.arrange(self._words, self.story, labels.caption(said, wrap=True), self.answers)
        self.walk_along((self.story, self.answers))
        self._draft = Draft(
            desk,
            "slip_telling",
            self._propose,
            text=typed(self.story),
            answer=DraftPart(self.answers.chosen, self.answers.choice, self.answers.set_choice),
        )

    def show_slip(self, meeting: Meeting, tryout: TryOut, line: SheetLine) -> None:
        """Show a slip, with what is half-typed of it."""
        self._of, self._code = (meeting, tryout), line.corner
        self._words.setText(self.desk.formats.quote(tryout.what))
        self._draft.show(meeting.id, tryout.id)
        title = " · ".join(isolate(each) for each in (line.title, line.corner) if each)
        self.say(title, self._wrote(tryout), self.before(line))

    def _wrote(self, tryout: TryOut) -> str:
        """When it was written, with which class, and the smallest step."""
        day = self.desk.formats.date(tryout.day)
        parts = [
            self.tr("Written on {day}").format(day=isolate(day)),
            *(isolate(each.strip()) for each in (tryout.with_class, tryout.first_step) if each),
        ]
        return " · ".join(parts)

    def _propose(self) -> None:
        """What it begins with: what was told at this meeting, if that was kept."""
        if self._of is None:
            return
        meeting, tryout = self._of
        story = from_paper.story_at(tryout, meeting)
        self.story.set_text(story.what_i_did if story else "")
        self.answers.set_choice(tryout.answer.value if tryout.answer else "")

    def keep(self) -> Done:
        if self._of is None or not self._draft.is_typed():
            return Done.UNTOUCHED
        meeting, tryout = self._of
        given = self.answers.choice()
        told = from_paper.Telling(self.story.text().strip(), Answer(given) if given else None)
        with self._draft.added(TELL) as session:
            from_paper.keep_telling(session, meeting, tryout.id, told)
            self.note(session, self._code)
        return Done.WRITTEN
