"""One class visit, in the order of its rule: first the host's choice, then all that follows from it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.visits.after_part import AfterPart
from tlc_desktop.ui.visits.host_choice import HostChoice
from tlc_desktop.ui.visits.visit_acts import bin_visits, person
from tlc_desktop.ui.visits.when_row import EDIT, WhenRow
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import scrolled

PLAN = str(QT_TRANSLATE_NOOP("Steps", "Plan a class visit"))
CHOOSE = str(QT_TRANSLATE_NOOP("Steps", "Choose who visits"))


class VisitDetail(QWidget):
    """The chosen visit, or one that is being planned; what was seen has no place here.

    Signals:
        planned: A visit was kept, for its host chose it; carries its id.
    """

    planned = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "visit_detail", self.tr("The class visit"))
        self._desk = desk
        self._visit: Visit | None = None
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(self._inside, "visit_scroll", self))
        self._title = Label("", TextRole.SECTION, parent=self._inside)
        self._title.setObjectName("visit_title")
        printed = self.tr("Print the host’s sheet")
        self.print = buttons.icon_button("print", printed, "visit_print", parent=self._inside)
        self.print.clicked.connect(self._print)
        self.more = self._menu()
        self.choice = HostChoice(desk, self._inside)
        self._rest = QWidget(self._inside)
        self.when = WhenRow(desk, self._rest)
        self._asides: list[Label] = []
        self._question = TextField("", "visit_question", self.tr("Optional"), parent=self._rest)
        self._looks = [
            self._look("look_at", self.tr("First thing to look at")),
            self._look("also_look_at", self.tr("Second thing to look at")),
        ]
        self.after = AfterPart(desk, self._rest)
        self._texts = {
            "look_at": self._text("look_at", self._looks[0]),
            "also_look_at": self._text("also_look_at", self._looks[1]),
            "question": self._text("question", self._question),
        }
        self._arrange()
        self.choice.turned.connect(self._turn)
        self.choice.chosen.connect(self._choose)
        self.choice.taken_back.connect(self.delete)

    def _look(self, fact: str, accessible: str) -> TextField:
        return TextField("", f"visit_{fact}", self.tr("Optional"), accessible, parent=self._rest)

    def _text(self, fact: str, field: TextField) -> RecordText:
        write = writes(visits.edit, Visit, fact)
        return RecordText(self._desk, field, f"visit:{fact}", EDIT, write)

    def _menu(self) -> QToolButton:
        told = self.tr("More for this class visit")
        button = buttons.icon_button("more", told, "visit_more", parent=self._inside)
        menu = worn(QMenu(button))
        gone = menu.addAction(self.tr("Put it into the bin"))
        gone.setObjectName("visit_delete")
        gone.triggered.connect(self.delete)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, theme.SPACE_8)
        column.setSpacing(theme.SPACE_12)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.print)
        top.addWidget(self.more)
        column.addLayout(top)
        column.addWidget(self.choice)
        column.addWidget(self._rest)
        column.addStretch(1)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(theme.SPACE_12)
        rest.addWidget(self.when)
        looks = QVBoxLayout()
        looks.setSpacing(theme.SPACE_4)
        aside = labels.caption(self.tr("the host’s choice"))
        looks.addLayout(self._captioned(labels.caption(self.tr("Two things to look at")), aside))
        for field in self._looks:
            looks.addWidget(field)
        rest.addLayout(looks)
        rest.addWidget(self._question)
        rest.addWidget(self.after)

    def _captioned(self, caption: Label, aside: Label) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(caption, 1)
        row.addWidget(aside)
        self._asides.append(aside)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for aside in self._asides:
            aside.setVisible(not theme.compact(self))

    def show_visit(self, visit: Visit | None) -> None:
        """Show what is saved; without a visit, one that is being planned."""
        self._visit = visit
        kept = (visit.host, visit.visitor) if visit else None
        self.choice.show_pair(visit.id if visit else None, kept)
        self.print.setVisible(visit is not None)
        self.more.setVisible(visit is not None)
        self.when.show_visit(visit)
        for fact, text in self._texts.items():
            if visit is not None:
                text.show(visit.id, str(getattr(visit, fact)))
        if visit is None:
            for field in (*self._looks, self._question):
                field.set_text("")
        self.after.show_visit(visit)
        self._turn(kept=self.choice.is_kept())

    def start(self) -> None:
        """Begin to plan one, with the keyboard on the host."""
        self.choice.show_pair(None, None)
        self.choice.forget()
        self.show_visit(None)
        self.choice.host.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        if self._visit is not None:
            self._desk.workspace.settle()
            self._desk.go("print", self._visit.id, kind="visit")

    def delete(self) -> None:
        """Put the visit into the bin: by hand, or because its host took the choice back."""
        if self._visit is not None:
            self._desk.workspace.settle()
            bin_visits(self._desk, [self._visit])

    def _turn(self, kept: bool) -> None:
        """Let what follows from the host's choice be filled in, or not yet."""
        self._rest.setEnabled(kept)
        pair = self.choice.pair()
        if pair is None:
            self._title.setText(self.tr("A new class visit"))
            self._question.set_caption(self.tr("A question before, from the host"))
            return
        host, visitor = (isolate(person(self._desk, key)) for key in pair)
        said = self.tr("{visitor} in {host}’s class")
        self._title.setText(said.format(visitor=visitor, host=host))
        asked = self.tr("A question before, from {host}")
        self._question.set_caption(asked.format(host=host))

    def _choose(self) -> None:
        """Keep it: its host chose this visitor."""
        pair = self.choice.pair()
        if pair is None:
            return
        host, visitor = pair
        if self._visit is None:
            with self._desk.workspace.change(PLAN) as session:
                key = visits.add(session, Visit(host, visitor, host_chose=True))
            self.planned.emit(str(key))
            return
        with self._desk.workspace.change(CHOOSE) as session:
            visits.choose(session, self._visit.id, host, visitor, host_chose=True)
