"""Everyone's part in an idea, as equal names; the group; or an author that is not stored."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, CreditTrace, Idea, told_before
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import ideas, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas import authors
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, dialogs, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.fold import Fold
from tlc_desktop.ui.widgets.slots import on_text
from tlc_desktop.ui.widgets.steady import PressedByEnter

ADD = str(QT_TRANSLATE_NOOP("Steps", "Add credit"))
CORRECT = str(QT_TRANSLATE_NOOP("Steps", "Put a credit right"))
REMOVE = str(QT_TRANSLATE_NOOP("Steps", "Take credit away"))
PART = 108


class CreditPill(PressedByEnter, QPushButton):
    """A name that can be taken away: by its menu, or with the Delete key.

    Signals:
        removed: It should go; carries the id of the credit.
        wrong: It should be put right; carries the same.
    """

    removed = Signal(object)
    wrong = Signal(object)
    KEYS: ClassVar[frozenset[int]] = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})

    def __init__(self, credit: UUID, name: str, part: str) -> None:
        super().__init__(buttons.escaped(name))
        identify(self, f"credit_{credit}", f"{part} {name}")
        self._credit = credit
        self.setProperty("kind", "pill")
        self.setToolTip(self.tr("Delete takes it away"))
        self.setAutoDefault(False)
        theme.set_font(self, TextRole.CAPTION)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu = worn(QMenu(self))
        self.put_right = menu.addAction(self.tr("Put it right…"))
        self.put_right.triggered.connect(lambda: self.wrong.emit(credit))
        self.take_away = menu.addAction(self.tr("Take this name away"))
        self.take_away.triggered.connect(self._remove)
        self.setMenu(menu)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in self.KEYS:
            self._remove()
            return
        super().keyPressEvent(e)

    def _remove(self) -> None:
        self.removed.emit(self._credit)


class CreditForm(QWidget):
    """A part and a person, to be added, or to stand in the place of those that were wrong.

    Signals:
        added: The part's key, and a member's id or `authors.GROUP`.
        corrected: The same, for the credit that is put right.
    """

    added = Signal(str, str)
    corrected = Signal(object, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = [(part.value, label(part, desk.words)) for part in CreditPart]
        self.part = ComboField("", "credit_part", parts, self.tr("Which part"))
        self.who = ComboField("", "credit_who", [], self.tr("Who"))
        self.add = buttons.plain("", "credit_add")
        self._wrong: UUID | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.part)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self.who, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        self.add.clicked.connect(self._add)
        on_text(self.who.edited, lambda _: self.who.say(""))
        self.hide()

    def start(self, offered: list[tuple[str, str]], wrong: Credit | None = None) -> None:
        """Open, to add somebody or to put a credit right."""
        self._wrong = wrong.id if wrong else None
        self.add.setText(self.tr("Put right") if wrong else self.tr("Add"))
        self.add.setAccessibleName(self.add.text())
        self.who.say("")
        self.who.set_choices(offered)
        self.who.set_choice(str(wrong.member or authors.GROUP) if wrong else "")
        if wrong:
            self.part.set_choice(wrong.part.value)
        self.show()
        (self.who if wrong else self.part).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        part, who = self.part.choice(), self.who.choice()
        if who and self._wrong:
            self.corrected.emit(self._wrong, part, who)
        elif who:
            self.added.emit(part, who)
        else:
            self.who.say(self.tr("Whose part is it? Please choose a name."))
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)


class CreditSide(QWidget):
    """The credit of one idea, and how it is changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "credit", self.tr("Who had a part in it"))
        self._desk = desk
        self._idea: Idea | None = None
        self._shown: object = None
        self._offered: list[tuple[str, str]] = []
        self._names = QWidget()
        self.open_form = buttons.quiet(self.tr("Add somebody"), "credit_open", "plus")
        self.forget = buttons.quiet(self.tr("Do not keep the name"), "credit_forget")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(labels.section(self.tr("Who had a part in it")))
        self._column.addWidget(self._names)
        leading = Qt.AlignmentFlag.AlignLeading
        self._column.addWidget(self.open_form, 0, leading)
        self._form_place = QVBoxLayout()
        self._column.addLayout(self._form_place)
        self._traces = labels.caption("", wrap=True)
        self._before = Fold("credit_before", self.tr("What it said before"), self._all_before)
        self._column.addWidget(self._before)
        self._column.addWidget(self.forget, 0, leading)
        self.open_form.clicked.connect(self._open)
        self.forget.clicked.connect(self._forget)

    @cached_property
    def form(self) -> CreditForm:
        """What a credit is added with; made when it is first wanted."""
        made = CreditForm(self._desk)
        self._form_place.addWidget(made)
        made.added.connect(self._add)
        made.corrected.connect(self._correct)
        return made

    def _all_before(self) -> QWidget:
        self._traces.setObjectName("credit_traces")
        return self._traces

    def show_idea(
        self, idea: Idea, people: dict[UUID, Member], traces: Sequence[CreditTrace] = ()
    ) -> None:
        """Show everyone's part, the first part always, and quietly what was said before."""
        self._show_before(idea, people, traces)
        if self._idea and self._idea.id != idea.id and "form" in self.__dict__:
            self.form.hide()
        self._idea = idea
        self.forget.setVisible(idea.authorship is not Authorship.NOT_STORED)
        named = authors.offered(people.values(), names(Audience.GROUP, self._desk.words))
        group = (authors.GROUP, self.tr("the group"))
        offered = [("", self.tr("Choose a name")), *named, group]
        shown = (idea.id, idea.authorship, idea.credits, tuple(offered))
        if shown == self._shown:
            return
        self._shown = shown
        self._offered = offered
        if "form" in self.__dict__:
            self.form.who.set_choices(offered)
        self._show_names(idea, people)

    def _show_before(
        self, idea: Idea, people: dict[UUID, Member], traces: Sequence[CreditTrace]
    ) -> None:
        named = names(Audience.GROUP, self._desk.words)
        said = [
            self.tr("{part} {name}, until {day}").format(
                part=label(trace.part, self._desk.words),
                name=isolate(shown_name(people, trace.member, named))
                if trace.member
                else self.tr("the group"),
                day=self._desk.formats.date(trace.until.date()),
            )
            for trace in told_before(idea, traces)
        ]
        self._traces.setText("\n".join(said))
        self._before.head.set_says(said[0] if said else "")
        self._before.setVisible(bool(said))

    def _show_names(self, idea: Idea, people: dict[UUID, Member]) -> None:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, theme.SPACE_4, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        parts = {
            label(part, self._desk.words): had
            for part, had in authors.credits_by_part(idea).items()
        }
        captions = [labels.caption(word) for word in parts]
        widest = max((caption.sizeHint().width() + 4 for caption in captions), default=0)
        for row, (caption, (word, had)) in enumerate(zip(captions, parts.items(), strict=True)):
            caption.setMinimumHeight(theme.measure(theme.TARGET))
            caption.setFixedWidth(max(theme.measure(PART), widest))
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._row(idea, had, people, word), row, 1)
        self._column.replaceWidget(self._names, made)
        self._names.hide()
        self._names.deleteLater()
        self._names = made

    def _row(self, idea: Idea, had: list[Credit], people: dict[UUID, Member], word: str) -> QWidget:
        if not had:
            not_kept = idea.authorship is Authorship.NOT_STORED
            text = self.tr("name not kept") if not_kept else self.tr("the group")
            plain = labels.caption(text)
            plain.setObjectName("credit_plain")
            plain.setMinimumHeight(theme.measure(theme.TARGET))
            return plain
        row = QWidget()
        flow = FlowLayout(row, 6)
        named = names(Audience.GROUP, self._desk.words)
        for credit in had:
            name = (
                shown_name(people, credit.member, named) if credit.member else self.tr("the group")
            )
            pill = CreditPill(credit.id, name, word)
            pill.removed.connect(self._remove)
            pill.wrong.connect(self._put_right)
            flow.addWidget(pill)
        return row

    def _open(self) -> None:
        if self.form.isVisible():
            self.form.hide()
        else:
            self.form.start(self._offered)

    def _put_right(self, key: UUID) -> None:
        if self._idea:
            (wrong,) = (each for each in self._idea.credits if each.id == key)
            offered = self._offered[1:]
            if wrong.member and str(wrong.member) not in dict(offered):
                offered = self._offered  # who has left is nobody to choose
            self.form.start(offered, wrong)

    def _correct(self, key: UUID, part: str, who: str) -> None:
        right = Credit(CreditPart(part), None if who == authors.GROUP else UUID(who))
        self.form.hide()
        self.open_form.setFocus(Qt.FocusReason.OtherFocusReason)
        with self._desk.workspace.change(CORRECT) as session:
            ideas.correct_credit(session, key, right)

    def _add(self, part: str, who: str) -> None:
        if self._idea is None:
            return
        credit = Credit(CreditPart(part), None if who == authors.GROUP else UUID(who))
        self.form.hide()
        with self._desk.workspace.change(ADD) as session:
            ideas.add_credit(session, self._idea.id, credit)
        self.open_form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, credit: UUID) -> None:
        self.open_form.setFocus(Qt.FocusReason.OtherFocusReason)
        with self._desk.workspace.change(REMOVE) as session:
            ideas.remove_credit(session, credit)

    def _forget(self) -> None:
        if self._idea is None:
            return
        sure = dialogs.ask(
            self.window(),
            "forget_author",
            self.tr("Take the names off this idea for ever?"),
            self.tr(
                "The names are taken out of the file, and nobody can find out "
                "later who it was. This cannot be undone, and neither can what "
                "was done before it."
            ),
            self.tr("Do not keep the name"),
        )
        if sure:
            with self._desk.workspace.change_for_good() as session:
                records.forget_author(session, "idea", self._idea.id)
