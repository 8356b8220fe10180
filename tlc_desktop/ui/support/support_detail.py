"""Something that the group needs of the school, every part of which is changed where it stands."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.support import Support, SupportKind
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, as_typed, old_words_stay, writes
from tlc_desktop.ui.support.support_acts import MEND
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField, TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField


class SupportDetail(QWidget):
    """What, of which kind, and on which days it was asked for, promised and given.

    Signals:
        deleted: It shall go into the bin.
    """

    deleted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "support_detail", self.tr("What we need"))
        self._desk = desk
        self._shown: Support | None = None
        self.what = InPlaceField(
            "", "support_what", accessible=self.tr("What we need"), role=TextRole.HEADING
        )
        kinds = [(kind.value, label(kind, desk.words)) for kind in SupportKind]
        self.kind = ComboField(self.tr("What it is"), "support_kind", kinds)
        self.kind.edited.connect(self._sort)
        self.days = {
            fact: DateField(
                said,
                f"support_{fact}",
                desk.formats,
                self.tr("day/month/year"),
                optional=True,
            )
            for fact, said in (
                ("asked_on", self.tr("Asked for on")),
                ("promised_on", self.tr("Promised on")),
                ("given_on", self.tr("Given on")),
            )
        }
        for fact, field in self.days.items():
            field.edited.connect(partial(self._date, fact))
        self.note = TextField(
            self.tr("What else there is to say"), "support_note", self.tr("once; for April")
        )
        self._texts = {
            fact: RecordText(
                desk,
                field,
                f"support:{fact}",
                MEND,
                writes(support.edit, Support, fact),
                kept=as_typed,
                needed=old_words_stay() if fact == "what" else "",
            )
            for fact, field in (("what", self.what), ("note", self.note))
        }
        self._arrange()

    def show_support(self, shown: Support) -> None:
        """Show a saved one."""
        self._shown = shown
        for fact, text in self._texts.items():
            text.show(shown.id, str(getattr(shown, fact)))
        self.kind.set_choice(shown.kind)
        for fact, field in self.days.items():
            field.set_day(getattr(shown, fact))

    def _arrange(self) -> None:
        delete = buttons.quiet(self.tr("Delete"), "support_delete", "bin")
        delete.clicked.connect(self.deleted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        for widget in (self.what, self.kind, *self.days.values(), self.note):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)

    def _sort(self, kind: str) -> None:
        self._edit(kind=SupportKind(kind))

    def _date(self, fact: str, _typed: str) -> None:
        self._edit(**{fact: self.days[fact].day()})

    def _edit(self, **facts: Any) -> None:
        if self._shown is not None:
            key = self._shown.id
            with self._desk.workspace.change(MEND) as session:
                support.edit(session, key, lambda one: replace(one, **facts))
