"""What there is to do for the safety of the open file, looked for; and a backup that is brought back to try it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.backup_care import Care, CareKind
from tlc_desktop.domain.backups import Backup
from tlc_desktop.domain.clocks import here
from tlc_desktop.domain.errors import FileDamaged, FileNotKept, UserError
from tlc_desktop.storage import backup_care
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.places import PlaceKind, kind_of
from tlc_desktop.ui.running import tasks

translate = QCoreApplication.translate


def found(desk: Desk) -> Care | None:
    """What there is to do now."""
    store = desk.workspace.store
    lies_outside = kind_of(store.path) is not PlaceKind.HERE
    return backup_care.due_on(store, desk.today(), lies_outside=lies_outside)


def put_off(desk: Desk, kind: CareKind) -> None:
    """Let something rest for a while."""
    backup_care.put_off(desk.workspace.store.path, kind, desk.today())
    desk.show_care(found(desk))


def practise(parent: QWidget, desk: Desk) -> None:
    """Bring the newest backup back into a file that goes again, and say what came of it."""
    desk.workspace.settle()
    store, day = desk.workspace.store, desk.today()

    def work(_progress: tasks.Progress) -> Backup | UserError | None:
        try:
            return backup_care.practise(store, day)
        except (FileDamaged, FileNotKept) as trouble:
            return trouble

    def told(came: Backup | UserError | None) -> None:
        desk.tell(_said(desk, came))
        desk.show_care(found(desk))

    tasks.run(parent, translate("Caring", "Bringing a backup back, to try it"), work, told)


def _said(desk: Desk, came: Backup | UserError | None) -> str:
    if came is None:
        return translate("Caring", "There is no backup yet that could be tried.")
    if isinstance(came, UserError):
        return translate(
            "Caring",
            "It could not be brought back, so it counts no more. Please make a new backup.",
        )
    formats, made = desk.formats, here(came.when)
    return translate(
        "Caring",
        "It can be brought back: the backup of {day}, {time} was, letter by letter, and holds"
        " ideas: {ideas}, meetings: {meetings}. Your file is as it was.",
    ).format(
        day=formats.day(made.date()),
        time=formats.time(made),
        ideas=formats.number(came.ideas),
        meetings=formats.number(came.meetings),
    )
