"""Print the guides and write the samples that lie on a stick; run by the checkout's own Python.

python print_guides.py FOLDER NAMES.json
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tlc_desktop.domain.communities import Community, Language, usual_digits
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.reports.guide import guide_pdf
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.storage import sample

GUIDES = {
    Language.ARABIC: "دليل البداية بالعربية.pdf",
    Language.ENGLISH: "Guide in English.pdf",
    Language.FRENCH: "Guide en français.pdf",
}
SAMPLES = {
    Language.ARABIC: "نموذج.tlc",
    Language.ENGLISH: "Sample.tlc",
    Language.FRENCH: "Exemple.tlc",
}


def main() -> int:
    """Make them all."""
    folder, names = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text("utf-8"))
    application = QGuiApplication(["print_guides"])
    for language, name in GUIDES.items():
        digits = usual_digits(language)
        sheet = Sheet(words(language), formats(Community(name="", digits=digits), language))
        (folder / name).write_bytes(guide_pdf(names["files"], sheet, names["version"]))
    when = datetime.fromtimestamp(names["date"], UTC)
    samples = folder / "Sample"
    samples.mkdir()
    for language, name in SAMPLES.items():
        sample.make(samples / name, language, when.date())
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
