"""A term summary file of somebody else's, to read; nothing of it comes into our own."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tlc_desktop.domain.communities import usual_digits
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange import term_file
from tlc_desktop.exchange.term_file import TermFile
from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.exchange.contents import contents_line
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import PageSheet, panel
from tlc_desktop.ui.widgets.rows import RowText

SIZE = (760, 520)


class TermFileWindow(QDialog):
    """What a `.tlcterm` says, once its sizes and hashes were found right."""

    def __init__(
        self,
        path: Path,
        words: Words,
        formats: Formats | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Read the file and show it.

        Args:
            path: The file.
            words: The window's language.
            formats: How the community that is open writes; as is usual in the language without.
            parent: Its owner.

        Raises:
            UserError: It is not there, not whole, of a newer version, or not as it should be.
        """
        found = term_file.read(path)
        super().__init__(parent)
        summary = found.summary
        identify(self, "term_file", summary.name)
        self.setWindowTitle(summary.name)
        self._words = words
        usual = Formats(words.language, usual_digits(words.language))
        self._formats = formats or usual
        self.sheet = PageSheet("term_file_sheet", summary.name)
        self.sheet.setProperty("ground", "")  # the window is the sheet
        header = PageHeader("term_file_header", summary.name, facts=self._facts(found))
        self.sheet.set_header(header)
        self.sheet.set_body(self._body(found))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.resize(*SIZE)

    def _facts(self, found: TermFile) -> str:
        head, formats = found.summary.head, self._formats
        made = self.tr("made on {day}").format(day=formats.date(found.made_on))
        days = formats.whole_period(found.summary.starts, found.summary.ends)
        parts = (head.community, head.school, days, label(head.audience, self._words), made)
        return " · ".join(isolate(part) for part in parts if part)

    def _body(self, found: TermFile) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        notice = panel("honey")
        theirs = labels.body(
            self.tr("This belongs to somebody else. You can read it; nothing of it is mixed in."),
            "honey_ink",
        )
        identify(theirs, "somebody_elses")
        inside = notice.layout()
        if inside is not None:
            inside.addWidget(theirs)
        column.addWidget(notice)
        term = found.summary
        _add_lines(column, self.tr("What they are for"), [term.purpose])
        _add_lines(column, self.tr("What they asked this term"), [term.question])
        _add_rows(column, "their_meetings", self.tr("Their meetings"), self._meetings(term))
        _add_rows(column, "their_ideas", self.tr("Their ideas"), self._ideas(term))
        _add_rows(column, "their_try_outs", self.tr("What they tried"), self._tried(term))
        _add_lines(column, self.tr("Questions still open"), term.questions)
        _add_rows(column, "they_said", self.tr("What was said"), self._said(term))
        _add_lines(column, self.tr("In their own voices"), term.quotations)
        _add_lines(column, self.tr("Thank you"), term.thanks)
        inside = contents_line(found.contents, self._formats)
        _add_lines(column, self.tr("In the file"), [inside])
        column.addStretch(1)
        return body

    def _meetings(self, term: TermSummary) -> list[RowText]:
        return [
            RowText(str(n), m.title, self._formats.day(m.day), _kept((m.intention, m.summary)))
            for n, m in enumerate(term.meetings)
        ]

    def _ideas(self, term: TermSummary) -> list[RowText]:
        words = self._words
        return [
            RowText(
                str(n),
                idea.title,
                label(idea.state, words),
                _kept((idea.words,)),
                " · ".join(
                    f"{label(line.part, words)} {self._formats.list(line.names)}"
                    for line in idea.credits
                ),
            )
            for n, idea in enumerate(term.ideas)
        ]

    def _tried(self, term: TermSummary) -> list[RowText]:
        return [
            RowText(str(n), t.what, t.name, _kept(t.words), t.with_class)
            for n, t in enumerate(term.tryouts)
        ]

    def _said(self, term: TermSummary) -> list[RowText]:
        return [
            RowText(
                str(n),
                s.text,
                label(s.kind, self._words),
                small=self._formats.list(s.by),
                light=True,
            )
            for n, s in enumerate(term.said)
        ]


def _kept(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line.strip())


def _add_lines(column: QVBoxLayout, heading: str, lines: Iterable[str]) -> None:
    """A section with its lines; nothing where there is none."""
    kept = _kept(lines)
    if not kept:
        return
    column.addSpacing(theme.SPACE_8)
    column.addWidget(labels.section(heading))
    for line in kept:
        column.addWidget(Label(line, TextRole.BODY, wrap=True, align_by_text=True))


def _add_rows(column: QVBoxLayout, name: str, heading: str, rows: Sequence[RowText]) -> None:
    """A section with its records; nothing where there is none."""
    if not rows:
        return
    column.addSpacing(theme.SPACE_8)
    column.addWidget(labels.section(heading))
    shown = GrowingList(name, heading, most_lines=0)
    shown.set_rows(rows)
    column.addWidget(shown)
