"""What can be chosen about a page: which one, its language, who will read it, its paper."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.i18n.value_names import label
from tlc_desktop.printing import kinds
from tlc_desktop.printing.kinds import short_title_of
from tlc_desktop.printing.of_packs import PACK
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.chooser import IdeaChooser
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.print.pack_list import PackList
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.slots import on_tick

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


FEW_LETTERS, NO_LIMIT = 96, 16777215
# Where the fields stand: language, paper, audience, both sides, and what the audience means.
IN_COLUMN = ((0, 0, 1, 2), (1, 0, 1, 2), (2, 0, 1, 2), (4, 0, 1, 2), (3, 0, 1, 2))
UNDER_SHEETS = ((0, 0), (0, 1), (1, 0, 1, 2), (3, 0, 1, 2), (2, 0, 1, 2))
ONE_ROW = ((0, 0), (0, 1), (0, 2), (0, 3))
TWO_ROWS = ((0, 0), (0, 1), (1, 0), (1, 1))
LEAST_SHEETS = 64  # of their list is in sight, whatever else is open


class PageOptions(QWidget):
    """How a page is wanted: its language, its paper, who reads it, on both sides or one.

    They stand below each other. Under other sheets, and in a narrow window under a pack, they are
    said in one line until somebody wants to change them; under a pack they stand beside each other.

    Signals:
        wished: Something else is wanted.
        turned: Both sides, or one.
    """

    wished = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_row = self._is_open = self._has_readers = self._has_sheets = False
        self._places: tuple[tuple[int, ...], ...] = ()
        words = desk.words
        self._said = labels.caption("", wrap=True)
        self._said.setObjectName("page_options_said")
        self._change = buttons.quiet(self.tr("Change"), "page_options_change")
        self.language = ComboField(
            self.tr("Language of the page"),
            "page_language",
            [(each.value, OWN_NAMES[each]) for each in Language],
        )
        self.paper = ComboField(
            self.tr("Paper"), "page_paper", [(each.value, label(each, words)) for each in Paper]
        )
        self.audience = ComboField(
            self.tr("Who will read it"),
            "page_audience",
            [(each.value, label(each, words)) for each in Audience],
        )
        self.readers = labels.caption("", wrap=True)
        identify(self.readers, "page_readers")
        self.both_sides = worn(QCheckBox(self.tr("Both sides")))
        identify(self.both_sides, "page_both_sides", self.tr("Both sides"))
        self.both_sides.setChecked(True)
        self._line = QHBoxLayout()
        self._line.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._change)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.SPACE_8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addLayout(self._grid)
        self._fields = (self.language, self.paper, self.audience)
        for field in self._fields:
            field.edited.connect(self._wish)
        on_tick(self.both_sides, lambda _on: self.turned.emit())
        self.both_sides.toggled.connect(self._say)
        self._change.clicked.connect(self._open)
        self.arrange(as_row=False, under_sheets=False)

    def arrange(self, *, as_row: bool, under_sheets: bool) -> None:
        """Stand beside each other, or below each other; folded into a line under the sheets of a record."""
        self._is_row, self._has_sheets = as_row, under_sheets
        beside, few = as_row or under_sheets, theme.measure(FEW_LETTERS)
        self.language.set_caption(
            self.tr("Language") if beside else self.tr("Language of the page")
        )
        self.paper.setMinimumWidth(few if beside else 0)
        self.paper.setMaximumWidth(few if beside else NO_LIMIT)
        self._places = ()
        self.fit()

    def _place(self) -> None:
        """Put the fields where they stand now: below each other, in one row, or in some."""
        places = UNDER_SHEETS if self._has_sheets else IN_COLUMN
        if self._is_row:
            places = TWO_ROWS if theme.compact(self) else ONE_ROW
        if places != self._places:
            self._places = places
            parts = (*self._fields, self.both_sides, self.readers)
            for part in parts:
                self._grid.removeWidget(part)
            for part, place in zip(parts, places, strict=False):
                row, column, *spans = place
                high, wide = spans or (1, 1)
                bottom = Qt.AlignmentFlag.AlignBottom
                self._grid.addWidget(part, row, column, high, wide, bottom)

    def begin(self) -> None:
        """What the community uses, folded away again."""
        self._is_open = False
        self.language.set_choice(self._desk.community.language.value)
        self.paper.set_choice(self._desk.community.paper.value)
        self._say()

    def show_kind(self, kind: PageKind) -> None:
        """For those whom such a page is for."""
        self.audience.set_choice(kind.audience.value)
        self._has_readers = kind.has_readers_to_choose
        self.fit()
        self._say()

    def fit(self) -> None:
        """Divide the room: fold the fields away where what stands over them needs it."""
        self._place()
        is_narrow = theme.compact(self)
        is_folded = (is_narrow if self._is_row else self._has_sheets) and not self._is_open
        for part in (self._said, self._change):
            part.setVisible(is_folded)
        for part in (self.language, self.paper, self.both_sides):
            part.setVisible(not is_folded)
        self.audience.setVisible(not is_folded and self._has_readers)
        has_room = not (self._is_row or is_folded or (self._has_sheets and is_narrow))
        self.readers.setVisible(has_room and self._has_readers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _open(self) -> None:
        self._is_open = True
        self.fit()
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self) -> None:
        self._say()
        self.wished.emit()

    def _say(self) -> None:
        self.readers.setText(readers(Audience(self.audience.choice())))
        both = self.both_sides.text() if self.both_sides.isChecked() else self.tr("one side")
        said = [self.language.combo.currentText(), self.paper.combo.currentText(), both]
        if self._has_readers:
            said.append(self.audience.combo.currentText())
        self._said.setText(" · ".join(said))


class PageChoices(QWidget):
    """The sheets that belong together, or all that is for a meeting, and how they are wanted.

    Signals:
        sheet_chosen: Another sheet is wanted; carries its kind.
        wished: It is wanted in another way.
        turned: It is to be printed on both sides, or on one.
        handout_wanted: The handout of an idea is wanted in the pack; carries the idea's id.
    """

    sheet_chosen = Signal(str)
    handout_wanted = Signal(str)
    wished = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page_choices")
        self._desk = desk
        self._heading = labels.section(self.tr("Sheets"))
        self._sheets = RowList("sheets", self.tr("Sheets"))
        self._sheets.setMinimumHeight(theme.measure(LEAST_SHEETS))
        self._sheets.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.pack = PackList(desk.formats, self._sheets, self)
        self.more = buttons.quiet(
            self.tr("Handout of another idea…"), "pack_handout", "plus", parent=self
        )
        self.options = PageOptions(desk, self)
        self._amount = labels.body("", "ink2")
        identify(self._amount, "page_amount")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        for part in (self._heading, self._sheets, self.pack):
            column.addWidget(part)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._chooser_place = QVBoxLayout()
        column.addLayout(self._chooser_place)
        for part in (self.options, self._amount):
            column.addWidget(part)
        for part in (self._sheets, self.pack):
            column.setStretchFactor(part, 1)
        column.addStretch(0)
        self._sheets.chosen.connect(self.sheet_chosen)
        self.options.wished.connect(self.wished)
        self.options.turned.connect(self.turned)
        self.more.clicked.connect(lambda: self.chooser.start())

    @cached_property
    def chooser(self) -> IdeaChooser:
        """What another idea is chosen with; made when it is first wanted."""
        made = IdeaChooser(self._desk, "pack_chooser", self.tr("Whose handout?"))
        self._chooser_place.addWidget(made)
        made.picked.connect(self._want_handout)
        made.closed.connect(self.more.setFocus)
        return made

    def _want_handout(self, idea: str, _how: str) -> None:
        self.handout_wanted.emit(idea)

    def begin(self, kind: PageKind) -> None:
        """Another record: what the community uses, for those whom such a page is for."""
        self.options.begin()
        self.show_kind(kind)

    def show_kind(self, kind: PageKind) -> None:
        """Another sheet of the same record, for those whom it is for."""
        is_pack = kind.name == PACK
        self.options.show_kind(kind)
        has_sheets = not is_pack and len(kinds.kinds_about(kind.subject)) > 1
        self.options.arrange(as_row=is_pack, under_sheets=has_sheets)
        self.pack.setVisible(is_pack)
        self.more.setVisible(is_pack)
        self._amount.setVisible(not is_pack)

    def wish(self) -> Wish:
        """How the page is wanted, without its record."""
        return Wish(
            None,
            Audience(self.options.audience.choice()),
            Language(self.options.language.choice()),
            Paper(self.options.paper.choice()),
        )

    @property
    def both_sides(self) -> bool:
        """Whether it is to be printed on both sides."""
        return self.options.both_sides.isChecked()

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
            part.setVisible(len(together) > 1 and kind.name != PACK)

    def show_amount(self, text: str) -> None:
        """Say how much paper it takes."""
        self._amount.setText(text)
