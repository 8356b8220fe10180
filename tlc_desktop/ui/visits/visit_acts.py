"""What can be done with rows of class visits, and what they are called."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import visits
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete class visit"))


def person(desk: Desk, key: UUID | None) -> str:
    """A colleague by the name that pages show; empty for nobody."""
    named = names(Audience.GROUP, desk.words)
    return shown_name(desk.people, key, named) if key else ""


def visit_title(desk: Desk, host: UUID, visitor: UUID) -> str:
    """ "Mervat Zaki welcomes Walaa Hegazy"."""
    return translate("VisitActs", "{host} welcomes {visitor}").format(
        host=isolate(person(desk, host)), visitor=isolate(person(desk, visitor))
    )


def bin_visits(desk: Desk, gone: Sequence[Visit]) -> None:
    """Put visits into the bin."""
    titles = {("visit", each.id): visit_title(desk, each.host, each.visitor) for each in gone}
    bin_all(desk, titles, DELETE)


def visit_acts(desk: Desk, rows: RowList) -> ListActs:
    """Give a list of visits its acts."""

    def some(ids: Sequence[str]) -> list[Visit]:
        with desk.workspace.read() as session:
            return [visits.visit(session, UUID(key)) for key in ids]

    def offered(ids: Sequence[str]) -> list[ListAct]:
        gone = deleting(lambda: bin_visits(desk, some(ids)))
        if len(ids) > 1:
            return [gone]
        key, said = UUID(ids[0]), translate("VisitDetail", "Print the host’s sheet")
        return [ListAct("print", said, lambda: desk.go("print", key, kind="visit"), "print"), gone]

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [
            (
                person(desk, visit.host),
                person(desk, visit.visitor),
                desk.formats.date(visit.day) if visit.day else "",
                visit.period,
                visit.with_class,
                visit.question,
                visit.will_try,
            )
            for visit in some(ids)
        ]

    return ListActs(rows, offered, cells)
