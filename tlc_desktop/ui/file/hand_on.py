"""Handing on a copy of the community: to the next facilitator, or onto a stick."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.errors import FileExists, UserError
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING
from tlc_desktop.domain.file_names import file_name
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import backup_care, exports, members
from tlc_desktop.ui.backups import caring, sticks
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.file_dialogs import choose_place
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress
from tlc_desktop.ui.window.requests import OpenFile

translate = QCoreApplication.translate
STEP = str(QT_TRANSLATE_NOOP("Steps", "Hand on a copy"))


def hand_on(window: QWidget, desk: Desk, *, opens: bool = False) -> None:
    """Ask where to, and write a whole copy there.

    Args:
        window: What waits.
        desk: The open file.
        opens: The copy is opened then, in place of the file.

    Raises:
        FileExists: The chosen file is the one that is open.
    """
    here = desk.workspace.store.path
    path = choose_place(window, Path.home() / name_of_copy(desk))
    if path is None:
        return
    if is_same(path, here):
        raise FileExists(path)
    sentence = translate(
        "Files", "A copy is in {file}. The bin and the private notes are in it too."
    )
    write_copy(window, desk, path, sentence, opens=opens)


def name_of_copy(desk: Desk) -> str:
    """What a copy is called; of a file with a passphrase nobody reads from outside whose it is."""
    store = desk.workspace.store
    whose = file_name(desk.community.name, "TLC") if store.key is None else store.path.stem
    return f"{whose} {desk.today().isoformat()}{COMMUNITY_ENDING}"


def write_copy(
    window: QWidget, desk: Desk, path: Path, sentence: str, *, opens: bool = False
) -> None:
    """Write a whole copy, add its line to what was given to others, and say so.

    Args:
        window: What waits.
        desk: The open file.
        path: Where the copy goes.
        sentence: What is said once it was read back, with `{file}`.
        opens: It is opened then.
    """
    desk.workspace.settle()

    def work(_progress: Progress) -> Path:
        store = desk.workspace.store
        store.copy(path)
        place = sticks.outside(path)
        if place:
            with suppress(UserError):  # the copy is there, known or not
                backup_care.is_outside(store.path, place, desk.today())
        if not desk.workspace.may_write:
            return path
        with desk.workspace.store.change(STEP) as session:
            everybody = tuple(member.name for member in members.members(session))
            exports.add(session, Export(desk.today(), Audience.GROUP, what, everybody))
        return path

    def told(copied: Path) -> None:
        desk.workspace.tell(frozenset({"export"}))
        desk.show_care(caring.found(desk))
        desk.tell_saved(sentence.format(file=isolate(copied.name)), copied)
        if opens:
            desk.asked.emit(OpenFile(copied))

    what = translate("Files", "A whole copy: {file}").format(file=path.name)
    tasks.run(window, translate("Files", "Writing a copy"), work, told)
