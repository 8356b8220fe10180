"""What can be done with rows of people, and in which order they stand: by what they are called, or teach."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.naming import spelling
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import members
from tlc_desktop.storage.sorting import sort_key
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting, renaming
from tlc_desktop.ui.widgets.lists import RowList

RENAME = str(QT_TRANSLATE_NOOP("Steps", "Change a name"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete colleague"))


def in_order(desk: Desk, people: Sequence[Member], order: str) -> list[Member]:
    """People, who come in the order of their names, in another; whose subject is not known are last."""
    key = partial(sort_key, article_aside=desk.community.article_aside)
    match order:
        case "last_name":
            return sorted(people, key=lambda m: key(shown_to(desk, m).split()[-1]))
        case "subject":
            return sorted(people, key=lambda m: (not m.subject.strip(), key(m.subject)))
        case _:
            return list(people)


def shown_to(desk: Desk, member: Member) -> str:
    """The name of a member as the window shows it."""
    return spelling(member, desk.words.language).full


def people_acts(desk: Desk, rows: RowList, people: Callable[[], Iterable[Member]]) -> ListActs:
    """Give a list of these people its acts."""

    def some(ids: Sequence[str]) -> list[Member]:
        known = {str(member.id): member for member in people()}
        return [known[key] for key in ids if key in known]

    def write(member: Member, text: str) -> None:
        """A name that is shown in the other script is corrected in that."""
        fact = "name" if shown_to(desk, member) == member.name else "other_script"
        with desk.workspace.change(RENAME) as session:
            members.edit(session, member.id, lambda kept: replace(kept, **{fact: text}))

    def delete(found: Sequence[Member]) -> None:
        gone = {("member", member.id): shown_to(desk, member) for member in found}
        bin_all(desk, gone, DELETE)

    def offered(ids: Sequence[str]) -> list[ListAct]:
        found = some(ids)
        acts = [deleting(lambda: delete(found))]
        match found:
            case [member]:
                key = str(member.id)
                rename = renaming(lambda: rows.rename(key, lambda text: write(member, text)))
                return [rename, *acts]
            case _:
                return acts

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        words = desk.words
        return [(shown_to(desk, m), m.subject, label(m.state, words)) for m in some(ids)]

    return ListActs(rows, offered, cells)
