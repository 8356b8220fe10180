"""What this program is, its version, and the licences of what ships with it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.faults import about, program_version
from tlc_desktop.ui.widgets.dialogs import note

translate = QCoreApplication.translate

# Names and licences are said the same in every language.
LICENCES = (
    ("TLC Desktop", "MIT"),
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("SQLite, SQLCipher, sqlcipher3", "Public Domain, BSD-3-Clause, zlib"),
    ("ReportLab", "BSD-3-Clause"),
    ("PDFium, pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("platformdirs", "MIT"),
    ("pyuca, Unicode DUCET", "MIT, Unicode-3.0"),
    ("fastjsonschema", "BSD-3-Clause"),
    ("Vazirmatn", "OFL-1.1"),
    ("DejaVu Sans", "Bitstream Vera, Public Domain"),
    ("Python", "PSF-2.0"),
)


def show_about(window: QWidget) -> None:
    """Open the dialog."""
    words = translate(
        "About",
        "A facilitator’s desk for a teacher learning community. Everything stays on this"
        " computer; the program opens no network connection. It is free under the MIT licence."
        " What ships beside it keeps its own licence: see the details.",
    )
    lines = [about(), "", *(f"{name}: {licence}" for name, licence in LICENCES)]
    heading = translate("About", "TLC Desktop {version}").format(version=program_version())
    note(window, "about", isolate(heading), words, "\n".join(lines)).open()
