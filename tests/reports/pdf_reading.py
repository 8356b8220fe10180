"""PDFs read back: their text, and where there is ink on their pages."""

import io
from dataclasses import dataclass

import pypdfium2
from pypdf import PdfReader

DOTS = 2.0  # pixels a point


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
