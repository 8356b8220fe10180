"""Several PDFs of ours as one, with every page as often as it is handed out.

What is alike is in the file once, however often it is printed; the same PDFs give the same bytes.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import md5

_NEUTRAL = "TLC Desktop"
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_PARENT = re.compile(rb"/Parent \d+ 0 R")
_KIDS = re.compile(rb"/Kids \[([^\]]*)\]")
_COUNTED = re.compile(rb"/Count (\d+) /Kids")
_DAY = "(D:20000101000000+00'00')"
_CATALOG, _PAGES, _INFO = 1, 2, 3


def pages(pdf: bytes) -> int:
    """How many pages a PDF of ours has."""
    found = _COUNTED.search(pdf)
    return int(found[1]) if found else 0


def joined(
    pdfs: Sequence[bytes], order: Sequence[tuple[int, int]], title: str, language: str
) -> bytes:
    """One PDF.

    Args:
        pdfs: As `PdfCanvas` writes them.
        order: Its pages: which PDF, and which page of it.
        title: What the whole is called.
        language: What it is written in.
    """
    out = _Out()
    sources = [list(_pages(out, pdf)) for pdf in pdfs]
    kids = [out.add(sources[which][page]) for which, page in order]
    references = " ".join(f"{kid} 0 R" for kid in kids)
    out.bodies[_CATALOG] = (
        f"<< /Lang ({language}) /PageMode /UseNone /Pages {_PAGES} 0 R /Type /Catalog >>".encode()
    )
    out.bodies[_PAGES] = f"<< /Count {len(kids)} /Kids [ {references} ] /Type /Pages >>".encode()
    said = {"Author": _NEUTRAL, "Creator": _NEUTRAL, "Producer": _NEUTRAL, "Title": title}
    facts = " ".join(f"/{name} <{_hex(text)}>" for name, text in said.items())
    out.bodies[_INFO] = f"<< {facts} /CreationDate {_DAY} /ModDate {_DAY} >>".encode()
    return out.whole()


def _hex(text: str) -> str:
    return f"FEFF{text.encode('utf-16-be', 'replace').hex().upper()}"


class _Out:
    """The objects of a file that is written, by their number."""

    def __init__(self) -> None:
        self.bodies = {_CATALOG: b"", _PAGES: b"", _INFO: b""}
        self._known: dict[bytes, int] = {}

    def add(self, body: bytes) -> int:
        """The number of a new object."""
        number = len(self.bodies) + 1
        self.bodies[number] = body
        return number

    def once(self, body: bytes) -> int:
        """The number of an object that is like no other."""
        if body not in self._known:
            self._known[body] = self.add(body)
        return self._known[body]

    def whole(self) -> bytes:
        """The file."""
        written = bytearray(b"%PDF-1.4\n%\x93\x8c\x8b\x9e\n")
        places: list[int] = []
        for number, body in self.bodies.items():
            places.append(len(written))
            written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        mark = md5(written, usedforsecurity=False).hexdigest()
        start = len(written)
        written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        written += b"".join(b"%010d 00000 n \n" % place for place in places)
        trailer = f"/ID [<{mark}><{mark}>] /Info {_INFO} 0 R /Root {_CATALOG} 0 R"
        written += f"trailer\n<< {trailer} /Size {len(places) + 1} >>\n".encode()
        return bytes(written + b"startxref\n%d\n%%%%EOF\n" % start)


def _pages(out: _Out, pdf: bytes) -> Iterator[bytes]:
    """The pages of a PDF, with what they need in `out` already."""
    bodies = _bodies(pdf)
    moved: dict[int, int] = {}

    def bring(number: int) -> int:
        if number not in moved:
            moved[number] = out.once(renumbered(bodies[number]))
        return moved[number]

    def renumbered(body: bytes) -> bytes:
        head, stream, rest = body.partition(b"stream\n")
        head = _REFERENCE.sub(lambda found: b"%d 0 R" % bring(int(found[1])), head)
        return head + stream + rest

    kids = next(found for body in bodies.values() if (found := _KIDS.search(body)))
    for kid in _REFERENCE.findall(kids[1]):
        page = _PARENT.sub(b"", bodies[int(kid)])
        yield renumbered(page).replace(b"<<", b"<< /Parent %d 0 R" % _PAGES, 1)


def _bodies(pdf: bytes) -> dict[int, bytes]:
    """What each object of a PDF says."""
    start = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    _, counted, *entries = pdf[start:].splitlines()
    places = [int(entry[:10]) for entry in entries[1 : int(counted.split()[1])]]
    ends = [*places[1:], start]
    found: dict[int, bytes] = {}
    for number, (place, end) in enumerate(zip(places, ends, strict=True), 1):
        body = pdf[place:end].partition(b"obj")[2]
        found[number] = body[: body.rindex(b"endobj")].strip(b"\r\n")
    return found
