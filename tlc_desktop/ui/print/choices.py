"""What can be chosen about a page: which one, its language, who will read it, its paper."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.i18n.value_names import label
from tlc_desktop.printing import kinds
from tlc_desktop.printing.kinds import short_title_of
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

translate = QCoreApplication.translate


def readers(audience: Audience) -> str:
    """Whom an audience means, and how people are named to it, in a sentence."""
    match audience:
        case Audience.GROUP:
            return translate("Audience", "Members read it. Names appear as each one chose for us.")
        case Audience.SCHOOL:
            return translate(
                "Audience",
                "Colleagues and the head read it. Only people who agreed to it "
                "are named. It does not say who came.",
            )
        case Audience.OUTSIDE:
            return translate(
                "Audience",
                "Anybody may read it. Only people who agreed to that are "
                "named. Everyone else is “a member”.",
            )


class PageChoices(QWidget):
    """The sheets that belong together, and how the chosen one is wanted.

    Signals:
        sheet_chosen: Another sheet is wanted; carries its kind.
        wished: It is wanted in another way.
    """

    sheet_chosen = Signal(str)
    wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page_choices")
        self._desk = desk
        words = desk.words
        self._heading = labels.section(self.tr("Sheets"))
        self._sheets = GrowingList("sheets", self.tr("Sheets"))
        self.language = ComboField(
            self.tr("Language of the page"),
            "page_language",
            [(each.value, OWN_NAMES[each]) for each in Language],
        )
        self.audience = ComboField(
            self.tr("Who will read it"),
            "page_audience",
            [(each.value, label(each, words)) for each in Audience],
        )
        self._readers = labels.caption("", wrap=True)
        identify(self._readers, "page_readers")
        self.paper = ComboField(
            self.tr("Paper"), "page_paper", [(each.value, label(each, words)) for each in Paper]
        )
        self._amount = labels.body("", "ink2")
        identify(self._amount, "page_amount")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        for part in (self._heading, self._sheets, self.language, self.audience, self._readers):
            column.addWidget(part)
        column.addWidget(self.paper)
        column.addWidget(self._amount)
        column.addStretch(1)
        self._sheets.chosen.connect(self.sheet_chosen)
        for field in (self.language, self.audience, self.paper):
            field.edited.connect(self._wish)

    def begin(self, kind: PageKind) -> None:
        """Another record: what the community uses, for those whom such a page is for."""
        self.language.set_choice(self._desk.community.language.value)
        self.paper.set_choice(self._desk.community.paper.value)
        self.show_kind(kind)

    def show_kind(self, kind: PageKind) -> None:
        """Another sheet of the same record, for those whom it is for."""
        self.audience.set_choice(kind.audience.value)
        for part in (self.audience, self._readers):
            part.setVisible(kind.has_readers_to_choose)
        self._explain()

    def wish(self) -> Wish:
        """How the page is wanted, without its record."""
        return Wish(
            None,
            Audience(self.audience.choice()),
            Language(self.language.choice()),
            Paper(self.paper.choice()),
        )

    def show_sheets(self, kind: PageKind, captions: dict[str, str]) -> None:
        """Show the sheets of the record, each with a word about it."""
        together = kinds.kinds_about(kind.subject)
        self._sheets.set_rows(
            [
                RowText(
                    each.name,
                    short_title_of(each, self._desk.words),
                    captions.get(each.name, ""),
                    light=True,
                )
                for each in together
            ]
        )
        self._sheets.set_current(kind.name)
        for part in (self._heading, self._sheets):
            part.setVisible(len(together) > 1)

    def show_amount(self, text: str) -> None:
        """Say how much paper it takes."""
        self._amount.setText(text)

    def _wish(self) -> None:
        self._explain()
        self.wished.emit()

    def _explain(self) -> None:
        self._readers.setText(readers(Audience(self.audience.choice())))
