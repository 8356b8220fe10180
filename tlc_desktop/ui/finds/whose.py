"""Who found something: people by name, the group, or nobody whose name is kept."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.entries import Authorship, Entry
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import entries, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas import authors
from tlc_desktop.ui.widgets import dialogs
from tlc_desktop.ui.widgets.fields import ComboField

WHOSE = str(QT_TRANSLATE_NOOP("Steps", "Say who found it"))
SEVERAL = "several"


def finders(desk: Desk, find: Entry, people: Mapping[UUID, Member]) -> str:
    """Who found it, in words."""
    if find.authorship is Authorship.NOT_STORED:
        return desk.words.translate("Finds", "name not kept")
    named = shown_names(people, find.by, names(Audience.GROUP, desk.words))
    return desk.formats.list(named) if named else desk.words.translate("Finds", "the group")


class WhoseFind(ComboField):
    """A choice of who found it, saved at once; to keep no name asks first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk.words.translate("Finds", "Who found it"), "find_whose", [], parent=parent
        )
        self.combo.setProperty("read", True)
        self._desk = desk
        self._find: Entry | None = None
        self.edited.connect(self._choose)

    def show_find(self, find: Entry, people: Mapping[UUID, Member]) -> None:
        """Offer everybody, and show whose this one is."""
        self._find = find
        of_nobody = find.authorship is Authorship.NOT_STORED
        key = authors.NOT_STORED if of_nobody else authors.GROUP
        if find.by:
            key = str(find.by[0]) if len(find.by) == 1 else SEVERAL
        offered = [
            (authors.GROUP, self.tr("the group")),
            (authors.NOT_STORED, self.tr("name not kept")),
            *authors.offered(people.values(), names(Audience.GROUP, self._desk.words)),
        ]
        if key not in dict(offered):
            offered.insert(0, (key, finders(self._desk, find, people)))
        self.set_choices(offered)
        self.set_choice(key)

    def _choose(self, key: str) -> None:
        find = self._find
        if find is None or key == SEVERAL:
            return
        if key == authors.NOT_STORED:
            self._forget(find)
            return
        by = () if key == authors.GROUP else (UUID(key),)
        authorship = Authorship.CREDITED if by else Authorship.GROUP
        with self._desk.workspace.change(WHOSE) as session:
            entries.edit(session, find.id, lambda old: replace(old, by=by, authorship=authorship))

    def _forget(self, find: Entry) -> None:
        sure = dialogs.ask(
            self.window(),
            "forget_author",
            self.tr("Take the name off this for ever?"),
            self.tr(
                "The words stay. Who found it goes out of this file for good, and steps before this can no longer be undone."
            ),
            self.tr("Do not keep the name"),
        )
        if sure:
            with self._desk.workspace.change_for_good() as session:
                records.forget_author(session, "entry", find.id)
        else:
            self.show_find(find, self._desk.people)
