"""The licences of everything that ships, each with its whole text."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.thin_bar import ThinBar

SIZE = 860, 520
LIST = 270


@dataclass(frozen=True, slots=True)
class Licence:
    """What may be done with something that ships.

    Attributes:
        name: What it is called, the same in every language.
        short: The licence by its usual name.
        file: Where its whole text is, in resources.
    """

    name: str
    short: str
    file: str

    def text(self) -> str:
        """The whole text."""
        return (RESOURCES / self.file).read_text("utf-8")


LICENCES = (
    Licence("TLC Desktop", "MIT", "licences/tlc-desktop.txt"),
    Licence("Qt, PySide6, Shiboken", "LGPL-3.0", "licences/lgpl-3.txt"),
    Licence("GNU GPL 3", "GPL-3.0", "licences/gpl-3.txt"),
    Licence("Qt 3rdparty", "MIT, BSD, FTL, zlib", "licences/qt-parts.txt"),
    Licence("Python", "PSF-2.0", "licences/python.txt"),
    Licence("SQLAlchemy", "MIT", "licences/sqlalchemy.txt"),
    Licence(
        "SQLite, SQLCipher, sqlcipher3, OpenSSL",
        "Public Domain, BSD-3-Clause, zlib, Apache-2.0",
        "licences/sqlcipher.txt",
    ),
    Licence("ReportLab", "BSD-3-Clause", "licences/reportlab.txt"),
    Licence("Pillow", "MIT-CMU", "licences/pillow.txt"),
    Licence("charset-normalizer", "MIT", "licences/charset-normalizer.txt"),
    Licence("PDFium, pypdfium2", "BSD-3-Clause, Apache-2.0", "licences/pdfium.txt"),
    Licence("platformdirs", "MIT", "licences/platformdirs.txt"),
    Licence("pyuca, Unicode DUCET", "MIT, Unicode", "licences/pyuca.txt"),
    Licence("fastjsonschema", "BSD-3-Clause", "licences/fastjsonschema.txt"),
    Licence("hijridate", "MIT", "licences/hijridate.txt"),
    Licence("Segno", "BSD-3-Clause", "licences/segno.txt"),
    Licence("XlsxWriter", "BSD-2-Clause", "licences/xlsxwriter.txt"),
    Licence("icalendar", "BSD-2-Clause", "licences/icalendar.txt"),
    Licence("python-dateutil", "BSD-3-Clause, Apache-2.0", "licences/dateutil.txt"),
    Licence("tzdata", "Apache-2.0", "licences/tzdata.txt"),
    Licence("python-calamine", "MIT", "licences/python-calamine.txt"),
    Licence("typing-extensions", "PSF-2.0", "licences/typing-extensions.txt"),
    Licence(
        "Linux: PyInstaller, OpenSSL, XCB, xz, zstd",
        "GPL-2.0 + exception, OpenSSL, MIT, BSD",
        "licences/linux-parts.txt",
    ),
    Licence("Vazirmatn", "OFL-1.1", "fonts/Vazirmatn-OFL.txt"),
    Licence("Noto Emoji", "OFL-1.1", "fonts/NotoEmoji-OFL.txt"),
    Licence("DejaVu Sans", "Bitstream Vera, Public Domain", "fonts/DejaVu-LICENSE.txt"),
)


class LicencesWindow(QWidget):
    """The list of what ships beside the text of its licence."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        identify(self, "licences_window", self.tr("Licences"))
        self.setWindowTitle(self.tr("Licences"))
        self.list = RowList("licences_list", self.tr("What ships with the program"), beside=True)
        self.list.set_rows(
            [RowText(each.file, each.name, lines=(each.short,)) for each in LICENCES]
        )
        self.list.setFixedWidth(theme.measure(LIST))
        self.list.chosen.connect(self._read)
        self.text = QPlainTextEdit()
        identify(self.text, "licences_text", self.tr("Text of the licence"))
        theme.set_font(self.text, TextRole.CAPTION)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        ThinBar(self.text)
        # Licences are in English, which begins at the left in every window.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        QShortcut(QKeySequence("Esc"), self, self.close)
        self._ring = FocusFrame(self)
        self.resize(theme.measure(SIZE[0]), SIZE[1])
        self.list.set_current(LICENCES[0].file)
        self._read(LICENCES[0].file)

    def _read(self, file: str) -> None:
        found = next(each for each in LICENCES if each.file == file)
        self.text.setPlainText(found.text())
