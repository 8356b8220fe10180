"""What an office program shows of our files, in the long run: the same cells, and the same meetings."""

import csv
import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.term_export import TermExport, packed_term

ReadTerm = Callable[[Language, Audience], TermExport]
# UTF-8, every sheet in a file of its own, cells as they are shown.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(
    OFFICE is None,
    reason="NOT TESTED: LibreOffice is not installed; the package libreoffice-calc brings it",
)


def opened_by_office(office: str, path: Path, folder: Path) -> dict[str, list[list[str]]]:
    """The cells of each sheet, as LibreOffice writes them out again."""
    call = [office, "--headless", f"-env:UserInstallation={folder.as_uri()}/own"]
    done = subprocess.run(
        [*call, "--convert-to", AS_CSV, "--outdir", str(folder), str(path)],
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {
        made.stem.removeprefix(f"{path.stem}-"): list(
            csv.reader(StringIO(made.read_text("utf-8-sig"), newline=""))
        )
        for made in folder.glob(f"{path.stem}-*.csv")
    }


@pytest.mark.long
@needs_office
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_libreoffice_shows_the_same_cells(
    language: Language, term_of: ReadTerm, tmp_path: Path
) -> None:
    assert OFFICE is not None
    with ZipFile(BytesIO(packed_term(term_of(language, Audience.OUTSIDE)).content)) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    book = tmp_path / "tables.xlsx"
    book.write_bytes(inside["tables.xlsx"])
    shown = opened_by_office(OFFICE, book, tmp_path)
    told = [
        list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))
        for name, content in inside.items()
        if name.endswith(".csv")
    ]
    assert sorted(shown.values()) == sorted(told)
