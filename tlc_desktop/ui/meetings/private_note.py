"""What the key of the private note does on the page of a meeting."""

from tlc_desktop.ui.meetings.agenda.panel import AgendaPanel


def private_note(agenda: AgendaPanel) -> None:
    """Open or close the note beside the item that is open, else beside the current one or the first."""
    if agenda.item.isVisible():
        agenda.item.private.head.click()
        return
    table = agenda.table
    if table.current() is None:
        table.selectRow(0)
    if (key := table.current()) is not None:
        table.asked.emit(key, "private")
