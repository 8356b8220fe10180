"""What became of the ideas of a term, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import IdeaState, Source
from tlc_desktop.i18n import value_names as words_of
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label

_LINES, _TITLES = 4, 12
_ORDER = (
    IdeaState.KEPT,
    IdeaState.ADAPTED,
    IdeaState.BEING_TRIED,
    IdeaState.SAID,
    IdeaState.RESTING,
)


class IdeasInWords(QWidget):
    """Where the ideas came from, and for each state the ideas that are in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "term_ideas", self.tr("Ideas of this term"))
        self._desk = desk
        self.sources = labels.body("", "ink2")
        self._states = {state: (labels.caption_bold(""), _titles()) for state in _ORDER}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(labels.section(self.tr("Ideas of this term")))
        column.addWidget(self.sources)
        for caption, titles in self._states.values():
            column.addWidget(caption)
            column.addWidget(titles)

    def show_ideas(self, ideas: Sequence[tuple[str, Source, IdeaState]]) -> None:
        """Tell of these ideas: the title, source and state of each."""
        self.hide()  # so that all is laid out once
        self._tell(ideas)
        self.show()

    def _tell(self, ideas: Sequence[tuple[str, Source, IdeaState]]) -> None:
        desk = self._desk
        told: list[str] = []
        for source in Source:
            here = sum(its is source for _title, its, _state in ideas)
            if here:
                word = words_of.label(source, desk.words)
                told.append(f"{word} {desk.formats.number(here)}")
        nothing = self.tr("No idea was noted in these days yet.")
        self.sources.setText(" · ".join(told) or nothing)
        for state, (caption, titles) in self._states.items():
            here = [title for title, _source, its in ideas if its is state]
            word = words_of.label(state, desk.words)
            caption.setText(f"{word} · {desk.formats.number(len(here))}")
            titles.setText(desk.formats.list(here[-_TITLES:]))
            caption.setVisible(bool(here))
            titles.setVisible(bool(here))


def _titles() -> Label:
    return Label("", TextRole.BODY, wrap=True, max_lines=_LINES)
