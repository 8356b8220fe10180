"""PDFs read back: their text, and where there is ink on their pages."""

import io
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdf import PdfReader

from tlc_desktop.domain.text import DIRECTION_MARKS

DOTS = 2.0  # pixels a point
# They draw nothing, and what steers the order has done its work.
UNSEEN = frozenset(DIRECTION_MARKS + "\u00ad\u2060")


@dataclass(frozen=True, slots=True)
class Ink:
    """The bounds of all ink on a page, in mm from each edge."""

    left: float
    top: float
    right: float
    bottom: float


def pages(data: bytes) -> list[str]:
    """The text of every page, lines parted by one line end."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [
            document[i].get_textpage().get_text_range().replace("\r\n", "\n")
            for i in range(len(document))
        ]
    finally:
        document.close()


def text(data: bytes) -> str:
    """All text, its blanks and line ends made one blank each."""
    return " ".join(" ".join(pages(data)).split())


def squeezed(data: bytes) -> str:
    """All text without blanks: a word broken over lines is whole again."""
    return "".join("".join(pages(data)).split())


def pixels(data: bytes, most: int = 99) -> list[list[list[bool]]]:
    """Every page, or the first ones, as rows of pixels, True where there is ink."""
    document = pypdfium2.PdfDocument(data)
    try:
        out: list[list[list[bool]]] = []
        for i in range(min(len(document), most)):
            image = document[i].render(scale=DOTS).to_pil().convert("L")
            width = image.width
            raw = image.tobytes()
            out.append(
                [
                    [value < 160 for value in raw[at : at + width]]
                    for at in range(0, len(raw), width)
                ]
            )
        return out
    finally:
        document.close()


def ink(page: list[list[bool]]) -> Ink:
    rows = [i for i, row in enumerate(page) if any(row)]
    columns = [i for i, column in enumerate(zip(*page, strict=True)) if any(column)]
    scale = 25.4 / 72 / DOTS
    return Ink(
        columns[0] * scale,
        rows[0] * scale,
        (len(page[0]) - 1 - columns[-1]) * scale,
        (len(page) - 1 - rows[-1]) * scale,
    )


def fonts(data: bytes) -> set[str]:
    """The names of all embedded typefaces, without the prefix of their subset."""
    found: set[str] = set()
    for page in PdfReader(io.BytesIO(data)).pages:
        for font in page["/Resources"]["/Font"].get_object().values():  # type: ignore[index]
            found.add(str(font.get_object()["/BaseFont"]).partition("+")[2])
    return found


@dataclass(frozen=True, slots=True)
class Shown:
    """What a code shows, and where its left end and its baseline are, in points."""

    x: float
    y: float
    text: str


def shown(data: bytes) -> list[list[Shown]]:
    """Every code of every page, in the order of its content stream, by our own reading.

    What a code reads as is from its font's ToUnicode, how wide it is from its Widths. It
    knows the operators that our pages use.
    """
    reader = PdfReader(io.BytesIO(data))
    known: dict[int, tuple[dict[int, str], dict[int, float]]] = {}
    out: list[list[Shown]] = []
    for page in reader.pages:
        fonts: dict[str, tuple[dict[int, str], dict[int, float]]] = {}
        for name, font in page["/Resources"]["/Font"].items():  # type: ignore[index]
            if font.idnum not in known:
                known[font.idnum] = _texts(font.get_object()), _widths(font.get_object())
            fonts[name] = known[font.idnum]
        out.append(_shown(page.get_contents().operations, fonts))  # type: ignore[union-attr]
    return out


def _texts(font: Any) -> dict[int, str]:
    table = font["/ToUnicode"].get_object().get_data().decode("ascii")
    pairs = re.findall(r"^<(..)> <((?:....)+)>$", table, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def _widths(font: Any) -> dict[int, float]:
    first = int(font["/FirstChar"])
    widths = font["/Widths"].get_object()
    return {first + i: float(width) for i, width in enumerate(widths)}


def _shown(
    operations: list[Any], fonts: dict[str, tuple[dict[int, str], dict[int, float]]]
) -> list[Shown]:
    out: list[Shown] = []
    x = y = size = 0.0
    texts: dict[int, str] = {}
    widths: dict[int, float] = {}
    instead: str | None = None
    for operands, operator in operations:
        if operator == b"Tf":
            texts, widths = fonts[operands[0]]
            size = float(operands[1])
        elif operator == b"Tm":
            x, y = float(operands[4]), float(operands[5])
        elif operator == b"BDC":
            instead = str(operands[1]["/ActualText"])
        elif operator == b"EMC":
            instead = None
        elif operator == b"TJ":
            for item in operands[0]:
                if isinstance(item, str | bytes):
                    raw = item if isinstance(item, bytes) else item.original_bytes
                    for code in raw:
                        out.append(Shown(x, y, _said(texts.get(code, ""), instead)))
                        x += widths[code] * size / 1000
                else:
                    x -= float(item) * size / 1000
    return out


def _said(text: str, instead: str | None) -> str:
    return text if instead is None else instead
