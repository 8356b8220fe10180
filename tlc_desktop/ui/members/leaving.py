"""All that is a colleague's, to take along: as a file; on paper it is a page as any other."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.members import Member
from tlc_desktop.exchange.handing_over import hand_over
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.printing.leaving_export import leaving_export
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.print import saving

translate = QCoreApplication.translate


def save_theirs(parent: QWidget, desk: Desk, member: Member) -> None:
    """Ask where to, and write all that is a member's there, with its line in the ledger."""
    workspace = desk.workspace
    workspace.settle()
    with workspace.read() as session:
        name, packed = leaving_export(session, member.id, desk.now())
    title = translate("Leaving", "Save all that is theirs")
    path = saving.chosen_path(parent, title, name, translate("Leaving", "Open file"))
    if path is None:
        return
    hand_over(workspace.store, packed, path, desk.today())
    workspace.tell(frozenset({"export"}))
    said = translate(
        "Leaving",
        "All that is theirs is in {file}. Your private note is not, and others are named"
        " only as they chose.",
    )
    desk.tell_saved(said.format(file=isolate(path.name)), path)
