"""A file with a passphrase, against the same file without."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench import opening_pages
from tests.bench.timing import Ratio, at_most, cpu_seconds, in_turn
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import cipher, passphrase
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import Place

PHRASE = "a few words in a row"
MOST = 1.25


def ratios(path: Path, folder: Path, runs: int) -> Iterator[Ratio]:
    """Opening it, the passphrase typed; then every page."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, dark=False, rtl=False)
    plain, ciphered = folder / "without.tlc", folder / "with a passphrase.tlc"
    shutil.copyfile(path, plain)
    with_nothing = _desk(plain, None)
    going = opening_pages._begun(with_nothing)
    with_nothing.workspace.close()
    shutil.copyfile(plain, ciphered)
    key = cipher.new_key(PHRASE)
    passphrase.write_anew(ciphered, None, key)
    yield _opening(plain, ciphered, key.salt, runs)
    desks = [_desk(ciphered, key), _desk(plain, None)]
    for place in opening_pages._places(desks[0].workspace, going):
        ours, baseline = (_opened(app, desk, place) for desk in desks)
        name = f"page “{place.page}”, with a passphrase"
        yield at_most(name, "without", in_turn(ours, baseline, runs), MOST)
    for desk in desks:
        desk.workspace.close()


def _opening(plain: Path, ciphered: Path, salt: bytes, runs: int) -> Ratio:
    """From the typed passphrase to the open file, against what cannot be left out: the key is made once."""

    def ours() -> None:
        Store(ciphered, key=cipher.key_of(ciphered, PHRASE)).close()

    def baseline() -> None:
        cipher._made_of(PHRASE, salt)
        Store(plain).close()

    pair = in_turn(lambda: cpu_seconds(ours), lambda: cpu_seconds(baseline), runs)
    against = "making one key, and opening it without"
    return at_most("opening, the passphrase typed", against, pair, MOST)


def _desk(path: Path, key: cipher.Key | None) -> Desk:
    workspace = Workspace(Store(path, key=key))
    return Desk(workspace, words(Language.ENGLISH), clock=lambda: opening_pages.NOW)


def _opened(app: QApplication, desk: Desk, place: Place) -> Callable[[], float]:
    def once() -> float:
        taken = cpu_seconds(lambda: shown.append(opening_pages._open(app, desk, place)))
        opening_pages._close(app, shown.pop())
        return taken

    shown: list[opening_pages.Page] = []
    return once
