"""A look at an installed copy of the program: whether all that it needs works on this machine."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import FileExists, UserError
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING, TERM_ENDING, WORKBOOK_ENDING
from tlc_desktop.domain.release import program_version, release
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.exchange import sheet_reading, term_file
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.printing import allotted, kinds
from tlc_desktop.printing.export_kinds import CALENDAR, WORKBOOK
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.printing.term_export import packed_term, term_export
from tlc_desktop.reports.text.typefaces import EMOJI, FONTS, SYMBOLS, TEXT, Face
from tlc_desktop.settings import ColorChoice, Settings
from tlc_desktop.storage import abilities, communities, files, sample, terms
from tlc_desktop.storage.files import explained
from tlc_desktop.storage.own_folder import files_folder
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.help import texts as help_pages
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.place import HOME
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.running import faults
from tlc_desktop.ui.settings.view import CHANGE
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.shell import Shell

SIZE = 1366, 720
PATIENCE = 20_000
DARK = 0x90
_CANCEL_OF_QT = ("QPlatformTheme", "Cancel")
OFF_SCREEN = ("-platform", "offscreen")
TOLD = "selftest.json"


class Unwell(Exception):
    """Something is not as it should be; said in a few words, for a helper."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What the looks share: where they write, and in which language they look.

    Attributes:
        folder: For all that is written.
        words: The language.
    """

    folder: Path
    words: Words

    @property
    def file(self) -> Path:
        """The sample."""
        return self.folder / f"sample{COMMUNITY_ENDING}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look found.

    Attributes:
        name: What was looked at.
        is_well: Whether it is as it should be.
        facts: In a few words; technical, and so the same in every language.
    """

    name: str
    is_well: bool
    facts: str

    @property
    def line(self) -> str:
        """All of it in one line."""
        return f"{'ok    ' if self.is_well else 'NOT OK'} {self.name}: {self.facts}"


def look(folder: Path, language: Language, for_qt: Sequence[str] = ()) -> Iterator[Finding]:
    """Look at everything, one thing after the other.

    Writes into the folder the sample, every kind of page, a term file, `window.png` with a
    picture of the window, and `selftest.json` with what was found.

    Args:
        folder: Made if it is not there; what an earlier look wrote there is replaced.
        language: Of the sample, the pages and the window.
        for_qt: Options for Qt, such as `-platform windows`; without one nothing is shown.

    Raises:
        UserError: The folder cannot be written, or a sample is in it that no look made.
    """
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        old = [folder / f"sample{COMMUNITY_ENDING}{end}" for end in ("", "-journal")]
        old.append(folder / "settings.ini")
        for each in old:
            if each.exists() and not (folder / TOLD).exists():
                raise FileExists(each)  # somebody's, and not of an earlier look
        for each in old:
            each.unlink(missing_ok=True)
    files.write_whole(
        folder / TOLD, json.dumps({"well": False}).encode()
    )  # till the end is reached
    application = QApplication.instance() or QApplication(["tlc-desktop", *(for_qt or OFF_SCREEN)])
    bench = Bench(folder, words(language))
    findings: list[Finding] = []
    for name, work in _LOOKS:
        findings.append(_finding(name, work, bench))
        yield findings[-1]
    told = {
        "well": all(each.is_well for each in findings),
        "language": language.value,
        "looks": {each.name: {"well": each.is_well, "facts": each.facts} for each in findings},
    }
    files.write_whole(folder / TOLD, json.dumps(told, ensure_ascii=False, indent=1).encode())
    del application


def _finding(name: str, work: Callable[[Bench], str], bench: Bench) -> Finding:
    try:
        return Finding(name, True, work(bench))
    except UserError as trouble:
        return Finding(name, False, explain(trouble, words(Language.ENGLISH)))
    except Unwell as trouble:
        return Finding(name, False, str(trouble))
    except Exception as trouble:  # noqa: BLE001 - whatever does not work here is what is looked for
        return Finding(name, False, " / ".join(faults.details(trouble).splitlines()[1:]))


def _versions(_bench: Bench) -> str:
    built = release()
    parts = [f"TLC Desktop {program_version()}", f"Qt {qVersion()}"]
    parts += [f"SQLite {abilities.version()}", QGuiApplication.platformName()]
    return ", ".join([*parts, f"built from {built.commit}" if built else "from source"])


def _resources(_bench: Bench) -> str:
    for folder in ("fonts", "help", "icons", "samples", "schemas", "templates", "translations"):
        if not any((RESOURCES / folder).iterdir()):
            raise Unwell(f"nothing in {folder}")
    for language in Language:
        for page in help_pages.order():
            if not (RESOURCES / "help" / language / f"{page}.md").is_file():
                raise Unwell(f"no help on {page} in {language}")
    return str(RESOURCES)


def _fonts(_bench: Bench) -> str:
    for face in Face:
        file = FONTS / face.value
        content = file.read_bytes() if file.is_file() else b""
        found = QFontDatabase.addApplicationFontFromData(content)
        named = QFontDatabase.applicationFontFamilies(found)
        if not set(named) & {TEXT, SYMBOLS, EMOJI}:
            raise Unwell(f"{face.value} cannot be used")
    return ", ".join(face.value for face in Face)


def _translations(_bench: Bench) -> str:
    said = {words(language).translate("Pages", "Agenda") for language in Language}
    if len(said) != len(Language):
        raise Unwell("languages are not told apart")
    return ", ".join(Language)


def _words_of_qt(_bench: Bench) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in (Language.ARABIC, Language.FRENCH):
        qt = QTranslator()
        if not qt.load(f"qtbase_{language}", folder):
            raise Unwell(f"no qtbase_{language} in {folder}")
        if not qt.translate(*_CANCEL_OF_QT):
            raise Unwell(f"qtbase_{language} says nothing")
    return folder


def _engine(bench: Bench) -> str:
    if not abilities.can_search():
        raise Unwell("no full-text search")
    if not abilities.can_encrypt(bench.folder / "secret.db"):
        raise Unwell("no encryption")
    return "full-text search, encryption"


def _own_folders(_bench: Bench) -> str:
    program = Path(__file__).resolve().parent
    for folder in (files_folder(), Settings().path.parent):
        if folder.resolve().is_relative_to(program):
            raise Unwell(f"{folder} is in the program's own")
    return str(files_folder())


def _sample(bench: Bench) -> str:
    sample.make(bench.file, bench.words.language, datetime.now().date())
    with closing(Store(bench.file)) as store:
        store.check()
    return f"{bench.file.stat().st_size} bytes, whole"


def _change(bench: Bench) -> str:
    with closing(Store(bench.file)) as store:
        with store.change(CHANGE) as session:
            before = communities.community(session).place
            communities.edit(session, lambda ours: replace(ours, place="طنطا Tanta"))
        store.undo()
        with store.read() as session:
            if communities.community(session).place != before:
                raise Unwell("a change could not be undone")
        store.redo()
    with closing(Store(bench.file)) as store, store.read() as session:
        if communities.community(session).place != "طنطا Tanta":
            raise Unwell("a change was not kept")
    return "saved, undone, done again"


def _pages(bench: Bench) -> str:
    made: list[str] = []
    for kind in kinds.KINDS:
        wish, now = Wish(language=bench.words.language), datetime.now()
        with closing(Store(bench.file)) as store:
            allotted.allot(store, kind, wish, now)
            with store.read() as session:
                page = printed_page(session, kind, wish, now)
        pdf = page.pdf()
        files.write_whole(bench.folder / f"{kind.name}.pdf", pdf)
        if _lightest_and_darkest(pdf_pages.picture(pdf, 0, 400))[1] > DARK:
            raise Unwell(f"{kind.name} is blank")
        made.append(f"{kind.name} {len(pdf_pages.sizes(pdf))}")
    return ", ".join(made)


def _term_file(bench: Bench) -> str:
    path = bench.folder / f"term{TERM_ENDING}"
    with closing(Store(bench.file)) as store, store.read() as session:
        term = terms.terms(session)[0]
        export = term_export(session, Wish(term.id, language=bench.words.language), datetime.now())
    files.write_whole(path, packed_term(export).content)
    if term_file.read(path).summary.name != term.name:
        raise Unwell("another term came back")
    return f"{path.stat().st_size} bytes, read back"


def _spreadsheet(bench: Bench) -> str:
    path, wish = bench.folder / f"records{WORKBOOK_ENDING}", Wish(language=bench.words.language)
    with closing(Store(bench.file)) as store, store.read() as session:
        book, calendar = (
            kind.read(session, wish, datetime.now())() for kind in (WORKBOOK, CALENDAR)
        )
    files.write_whole(path, book.content)
    rows = sheet_reading.rows_of(path)
    if len(rows) < 2 or b"BEGIN:VEVENT" not in calendar.content:
        raise Unwell("nothing came back")
    return f"{len(rows)} rows read back, {len(calendar.content)} bytes for a calendar"


def _window(bench: Bench) -> str:
    settings = Settings(bench.folder / "settings.ini")
    settings.language = bench.words.language
    settings.look = ColorChoice.LIGHT
    dress(settings)
    window = MainWindow()
    workspace = Workspace(Store(bench.file))
    shell = Shell(window, Desk(workspace, bench.words, datetime.now), settings)
    try:
        window.resize(*SIZE)
        window.show()
        shell.navigator.go(HOME)
        until = QDeadlineTimer(PATIENCE)
        while not window.frame.page_area.isVisible() and not until.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QApplication.processEvents()
        picture = window.grab().toImage()
    finally:
        workspace.close(anyway=True)
        shell.let_go()
        window.hide()
        window.deleteLater()
    light, dark = _lightest_and_darkest(picture)
    if not picture.save(str(bench.folder / "window.png")) or light - dark < DARK:
        raise Unwell("the picture of it is blank")
    return f"{picture.width()} x {picture.height()}"


def _lightest_and_darkest(picture: QImage) -> tuple[int, int]:
    """Of a picture, as greys from 0 for black to 255 for white."""
    # Kept by a name: what `constBits` gives is of no use once its picture is gone.
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)  # pyright: ignore[reportUnknownMemberType]
    found = bytes(grey.constBits())
    return max(found), min(found)


_LOOKS: tuple[tuple[str, Callable[[Bench], str]], ...] = (
    ("versions", _versions),
    ("resources", _resources),
    ("fonts", _fonts),
    ("translations", _translations),
    ("words of Qt", _words_of_qt),
    ("database", _engine),
    ("own folders", _own_folders),
    ("sample", _sample),
    ("change", _change),
    ("pages", _pages),
    ("term file", _term_file),
    ("spreadsheet", _spreadsheet),
    ("window", _window),
)
