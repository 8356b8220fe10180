"""Making a new file of what can be read of a damaged one, and saying what could not be."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.communities import Community, usual_digits
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.exchange import whole_file
from tlc_desktop.i18n.formats import Formats, formats, isolate
from tlc_desktop.settings import Settings
from tlc_desktop.storage import backups, own_folder
from tlc_desktop.storage import salvage as mending
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import free_path, with_its_folder
from tlc_desktop.storage.salvage import NotRead, Salvaged
from tlc_desktop.storage.whole import Records
from tlc_desktop.ui.file.asking_key import Keys
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress
from tlc_desktop.ui.widgets import buttons, clipboard
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.window.record_table import RECORDS, line_of

translate = QCoreApplication.translate
_LINES = 6


def salvage(
    window: QWidget, keys: Keys, settings: Settings, then: Callable[[Path, Key | None], None]
) -> None:
    """Make the new file beside the damaged one, under the same passphrase, and say what is in it.

    Args:
        window: Where it is said.
        keys: The damaged file, and what opens it as far as it is known.
        settings: What this computer remembers of it.
        then: Opens the new one, with its key.
    """
    path = keys.path
    known = next((each for each in settings.recent if is_same(each.path, path)), None)
    language = settings.language
    own = Community(
        known.name if known else path.stem,
        language,
        school=known.school if known else "",
        digits=usual_digits(language),
    )
    saved = translate("Salvage", "{name} (saved)").format(name=path.stem)

    def begin(key: Key | None) -> None:
        def work(_progress: Progress) -> Salvaged:
            return mending.salvage(path, _place(path, saved), own, _written_down(path), key)

        def told(made: Salvaged) -> None:
            dialog = SalvagedDialog(window, made, formats(own, language))
            dialog.accepted.connect(lambda: then(made.path, key))
            dialog.open()

        tasks.run(window, translate("Salvage", "Reading what can be read"), work, told)

    said = translate(
        "Salvage", "The damaged file can be read with it only; the new one has it too."
    )
    keys.ask(window, path, said, begin)


def _written_down(path: Path) -> Records | None:
    """What stood in the file at its newest backup, as far as that is there as text."""
    with suppress(UserError):
        return whole_file.records_of(backups.readable(path))
    return None


def _place(path: Path, name: str) -> Path:
    """Where the new file goes: beside the other, or where new ones go if that may not be written."""
    folder = path.parent if os.access(path.parent, os.W_OK) else own_folder.files_folder()
    return with_its_folder(free_path(folder / (name + path.suffix), " "))


class SalvagedDialog(PlainDialog):
    """What is in the new file, and what is not."""

    def __init__(self, window: QWidget, made: Salvaged, shown: Formats) -> None:
        words = [
            self.tr("It is in “{file}”. The damaged file is still there, as it was.").format(
                file=isolate(made.path.name)
            ),
            shown.list(
                [
                    shown.digits(self.tr("%n idea(s)", "", made.counts["idea"])),
                    shown.digits(self.tr("%n meeting(s)", "", made.counts["meeting"])),
                    shown.digits(self.tr("%n person(s)", "", made.counts["member"])),
                ]
            ),
        ]
        listed = [*self._listed(made, shown)]
        if made.is_whole:
            words.append(self.tr("Everything could be read."))
        elif listed:
            words.append(self.tr("This could not be read, or may have a wrong letter:"))
        else:
            words.append(
                self.tr(
                    "A letter may be wrong somewhere, and we cannot tell where. Please look it over."
                )
            )
        super().__init__(window, "salvaged", self.tr("This could be saved"), "\n".join(words))
        if listed:
            self._add_list("\n".join(listed))
        close = buttons.plain(self.tr("Not now"), "salvaged_close")
        self.add(close, accepts=False)
        opened = buttons.primary(self.tr("Open it"), "salvaged_open")
        opened.setDefault(True)
        self.add(opened, accepts=True)
        opened.setFocus()

    def _listed(self, made: Salvaged, shown: Formats) -> Iterator[str]:
        """What was lost, and what may be wrong, by title; what has none, by how many there were."""
        for each in (*made.lost, *made.doubtful):
            if each.title and each.kind in RECORDS:
                yield f"{_kind(each)}: {isolate(each.title)}"
        bare = (each for each in made.lost if each.kind in RECORDS and not each.title)
        for kind, count in Counter(map(_kind, bare)).items():
            said = shown.digits(self.tr("%n more without a title", "", count))
            yield f"{kind}: {said}"
        parts = sum(each.kind not in RECORDS for each in made.lost)
        if parts:
            yield shown.digits(self.tr("%n small part(s) of other things", "", parts))

    def _add_list(self, listed: str) -> None:
        text = BidiTextEdit("salvaged_list", self.tr("What could not be read"), lines=_LINES)
        text.set_text(listed)
        text.setReadOnly(True)
        copy = buttons.quiet(self.tr("Copy the list"), "salvaged_copy")
        copy.clicked.connect(lambda: clipboard.copy(listed))
        self.column.insertWidget(2, text)
        self.column.insertWidget(3, copy, 0, Qt.AlignmentFlag.AlignLeading)


def _kind(each: NotRead) -> str:
    return translate("BinPage", line_of(each.kind, None).bin_word)
