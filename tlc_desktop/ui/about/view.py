"""What this program is, its version, and the licences of what ships with it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.release import program_version, release
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.about.licences import LICENCES, LicencesWindow
from tlc_desktop.ui.running.faults import about
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.dialogs import PlainDialog

translate = QCoreApplication.translate


def show_about(window: QWidget) -> None:
    """Open the dialog."""
    words = translate(
        "About",
        "A facilitator’s desk for a teacher learning community. Everything stays on this"
        " computer; the program opens no network connection. It is free under the MIT licence."
        " What ships beside it keeps its own licence.",
    )
    heading = translate("About", "TLC Desktop {version}").format(version=program_version())
    dialog = PlainDialog(window, "about", isolate(heading), words, "\n".join(_details()))
    licences = buttons.plain(translate("About", "Read the licences"), "about_licences")
    dialog.add(licences, accepts=True)
    dialog.accepted.connect(lambda: show_licences(window))
    close = buttons.primary(translate("Dialogs", "Close"), "about_close")
    close.setDefault(True)
    dialog.add(close, accepts=False)
    close.setFocus()
    dialog.open()


def show_licences(window: QWidget) -> LicencesWindow:
    """Open the window with the texts of all licences."""
    shown = LicencesWindow(window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    return shown


def _details() -> list[str]:
    """For a helper, the same in every language: versions, the release by its hash, licences."""
    built = release()
    lines = [about()]
    if built is not None:
        lines.append(f"Release {built.version}, commit {built.commit}")
        lines += [f"SHA-256 {built.sha}"] if built.sha else []
    return [*lines, "", *(f"{each.name}: {each.short}" for each in LICENCES)]
