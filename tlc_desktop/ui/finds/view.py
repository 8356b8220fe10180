"""Something found: its words, where it is from, and what may become of it."""

from dataclasses import replace
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Entry, Rights
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import entries
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.finds.find_acts import (
    EDIT,
    bring,
    delete_find,
    for_later,
    make_idea,
    park,
    to_idea,
    to_meeting,
)
from tlc_desktop.ui.finds.shown import FindShown, find_shown
from tlc_desktop.ui.finds.whose import WhoseFind, finders
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.record_text import RecordText, old_words_stay, writes
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.in_place import InPlaceField
from tlc_desktop.ui.widgets.page_header import PageHeader

RIGHTS = str(QT_TRANSLATE_NOOP("Steps", "Say whether something found may be copied"))


class FindPage(Page):
    """The page of something found, which is its record."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"entry", "member", "meeting", "agenda_item", "idea", "community"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "find_page", "")
        self.setAccessibleName(self.tr("Something found"))
        self.header = PageHeader("find_header", self.tr("Something found"), self.tr("Ideas"))
        self.set_header(self.header)
        body = QWidget(self)
        self.set_body(body)
        self._text = InPlaceField(
            "",
            "find_text",
            self.tr("What was found"),
            self.tr("What was found"),
            TextRole.LEAD,
            parent=body,
        )
        self.citation = InPlaceField(
            self.tr("Where it is from"),
            "find_citation",
            self.tr("Who wrote it, and where; or its address"),
            parent=body,
        )
        self.paper = InPlaceField(
            self.tr("Where the paper copy is"),
            "find_paper_copy",
            self.tr("Shelf, folder, or who has it"),
            parent=body,
        )
        self.whose = WhoseFind(desk, body)
        self.rights = ComboField(
            self.tr("May it be copied?"),
            "find_rights",
            [(right.value, label(right, desk.words)) for right in Rights],
            parent=body,
        )
        self.rights.combo.setProperty("read", True)
        self._came = labels.section(self.tr("What came of it"))
        self._links = {
            name: buttons.link("", f"find_{name}")
            for name in ("meeting", "brought", "waits", "became")
        }
        self._places: dict[str, tuple[str, UUID | None]] = {}
        self._tie()
        self._acts()
        self._arrange(body)

    def _tie(self) -> None:
        tied = (("text", self._text), ("citation", self.citation), ("paper_copy", self.paper))
        self._texts = {
            fact: RecordText(
                self.desk,
                field,
                f"entry:{fact}",
                EDIT,
                writes(entries.edit, Entry, fact),
                needed=old_words_stay() if fact == "text" else "",
            )
            for fact, field in tied
        }
        self.rights.edited.connect(self._set_rights)
        self.header.back.connect(self._go_back)
        for name, link in self._links.items():
            link.clicked.connect(lambda _=False, name=name: self.desk.go(*self._places[name]))

    def _acts(self) -> None:
        gone = buttons.icon_button("bin", self.tr("Put it into the bin"), "find_to_bin")
        self.park = buttons.plain(for_later(), "find_keep", "park")
        self.bring = buttons.plain(to_meeting(), "find_bring", "meetings")
        self.make = buttons.primary(to_idea(), "find_to_idea", "ideas")
        self.make.setToolTip(theme.tip(self.tr("Ctrl+Enter")))
        self.header.add(gone)
        gone.clicked.connect(self._delete)
        self.park.clicked.connect(lambda: park(self.desk, self.record))
        self.bring.clicked.connect(lambda: bring(self.desk, self.record))
        self.make.clicked.connect(self._make)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._make)

    def _arrange(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self._text)
        acts = FlowLayout(gap=10)
        for button in (self.make, self.bring, self.park):
            acts.addWidget(button)
        column.addLayout(acts)
        column.addWidget(labels.hairline())
        top = Qt.AlignmentFlag.AlignTop
        for parts in ((self.citation, self.paper), (self.whose, self.rights)):
            row = QHBoxLayout()
            row.setSpacing(theme.SPACE_20)
            for part in parts:
                row.addWidget(part, 1, top)
            column.addLayout(row)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self._came)
        for link in self._links.values():
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def refresh(self) -> None:
        shown = find_shown(self.desk, self.record)
        find = shown.find
        for fact, text in self._texts.items():
            text.show(find.id, getattr(find, fact))
        self.rights.set_choice(find.rights.value)
        self.whose.show_find(find, self.desk.people)
        who = isolate(finders(self.desk, find, self.desk.people))
        self.header.set_facts(f"{who} · {self.desk.formats.date(find.day)}")
        self.bring.setVisible(shown.brought is None)
        self.park.setVisible(shown.brought is None and not shown.waits)
        self._show_links(shown)

    def _show_links(self, shown: FindShown) -> None:
        quote = self.desk.formats.quote
        said: dict[str, tuple[str, str, UUID | None]] = {}
        if shown.meeting:
            text = self.tr("It was found in the meeting {title}")
            said["meeting"] = (
                text.format(title=quote(shown.meeting.title)),
                "meeting",
                shown.meeting.id,
            )
        if shown.brought:
            text = self.tr("It is on the agenda of {title}, {day}").format(
                title=quote(shown.brought.title),
                day=self.desk.formats.date(shown.brought.day),
            )
            said["brought"] = text, "meeting", shown.brought.id
        if shown.waits:
            said["waits"] = self.tr("It is kept for later"), "meetings", None
        if shown.idea:
            text = self.tr("It became the idea {title}")
            said["became"] = text.format(title=quote(shown.idea.title)), "idea", shown.idea.id
        for name, link in self._links.items():
            link.setVisible(name in said)
            if name in said:
                text, page, key = said[name]
                link.setText(buttons.escaped(text))
                link.setAccessibleName(text)
                self._places[name] = page, key
        self._came.setVisible(bool(said))
        self.make.setVisible(shown.idea is None)

    def _go_back(self) -> None:
        self.desk.go("ideas", kind="finds")

    def _set_rights(self, key: str) -> None:
        with self.desk.workspace.change(RIGHTS) as session:
            entries.edit(session, self.record, lambda find: replace(find, rights=Rights(key)))

    def _make(self) -> None:
        if self.make.isVisible():
            make_idea(self.desk, self.record)

    def _delete(self) -> None:
        key = self.record
        self._go_back()
        delete_find(self.desk, key)
