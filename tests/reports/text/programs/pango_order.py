"""Lines of text as Pango orders them: an independent judge, in a process of its own.

Reads a JSON list of [text, whether it runs right to left]; writes, for each, a list of
clusters from left to right: [text, whether it runs right to left]. With the argument
`there` it only says whether Pango can be found.
"""

import ctypes
import json
import os
import sys
import tempfile
from pathlib import Path

LEFT_TO_RIGHT, RIGHT_TO_LEFT = 0, 1
FONTS = Path(__file__).parents[4] / "resources" / "fonts"


class Analysis(ctypes.Structure):
    _fields_ = [
        ("shape_engine", ctypes.c_void_p),
        ("lang_engine", ctypes.c_void_p),
        ("font", ctypes.c_void_p),
        ("level", ctypes.c_uint8),
    ]


class Item(ctypes.Structure):
    _fields_ = [
        ("offset", ctypes.c_int),
        ("length", ctypes.c_int),
        ("num_chars", ctypes.c_int),
        ("analysis", Analysis),
    ]


class GlyphString(ctypes.Structure):
    _fields_ = [
        ("num_glyphs", ctypes.c_int),
        ("glyphs", ctypes.c_void_p),
        ("log_clusters", ctypes.POINTER(ctypes.c_int)),
    ]


class Run(ctypes.Structure):
    _fields_ = [("item", ctypes.POINTER(Item)), ("glyphs", ctypes.POINTER(GlyphString))]


def libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    ft2 = ctypes.CDLL("libpangoft2-1.0.so.0")
    pango = ctypes.CDLL("libpango-1.0.so.0")
    pointer = ctypes.c_void_p
    for library, name, answer, arguments in (
        (ft2, "pango_ft2_font_map_new", pointer, []),
        (pango, "pango_font_map_create_context", pointer, [pointer]),
        (pango, "pango_context_set_base_dir", None, [pointer, ctypes.c_int]),
        (pango, "pango_layout_new", pointer, [pointer]),
        (pango, "pango_layout_set_auto_dir", None, [pointer, ctypes.c_int]),
        (pango, "pango_layout_context_changed", None, [pointer]),
        (pango, "pango_layout_set_text", None, [pointer, ctypes.c_char_p, ctypes.c_int]),
        (pango, "pango_layout_get_line_count", ctypes.c_int, [pointer]),
        (pango, "pango_layout_get_iter", pointer, [pointer]),
        (pango, "pango_layout_iter_get_run_readonly", ctypes.POINTER(Run), [pointer]),
        (pango, "pango_layout_iter_next_run", ctypes.c_int, [pointer]),
        (pango, "pango_layout_iter_free", None, [pointer]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = answer, arguments
    return ft2, pango


def order(pango: ctypes.CDLL, layout: int, text: str) -> list[tuple[str, bool]]:
    """The clusters of a line, from left to right."""
    raw = text.encode()
    pango.pango_layout_set_text(layout, raw, len(raw))
    if pango.pango_layout_get_line_count(layout) != 1:
        raise ValueError(text)
    found: dict[int, bool] = {}  # in the order of the line: where a cluster starts
    place = pango.pango_layout_get_iter(layout)
    while True:
        run = pango.pango_layout_iter_get_run_readonly(place)
        if run:
            item, glyphs = run.contents.item.contents, run.contents.glyphs.contents
            for i in range(glyphs.num_glyphs):
                found[item.offset + glyphs.log_clusters[i]] = bool(item.analysis.level % 2)
        if not pango.pango_layout_iter_next_run(place):
            break
    pango.pango_layout_iter_free(place)
    starts = sorted(found)
    ends = dict(zip(starts, [*starts[1:], len(raw)], strict=True))
    return [(raw[start : ends[start]].decode(), turned) for start, turned in found.items()]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        # Our typefaces alone, so that it does not matter which the machine has.
        settings = Path(folder, "fonts.conf")
        settings.write_text(
            f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder}</cachedir></fontconfig>"
        )
        os.environ["FONTCONFIG_FILE"] = str(settings)
        ft2, pango = libraries()
        if sys.argv[1:] == ["there"]:
            return
        context = pango.pango_font_map_create_context(ft2.pango_ft2_font_map_new())
        layout = pango.pango_layout_new(context)
        pango.pango_layout_set_auto_dir(layout, 0)
        out: list[list[tuple[str, bool]]] = []
        for text, rtl in json.load(sys.stdin):
            pango.pango_context_set_base_dir(context, RIGHT_TO_LEFT if rtl else LEFT_TO_RIGHT)
            pango.pango_layout_context_changed(layout)
            out.append(order(pango, layout, text))
        json.dump(out, sys.stdout)


if __name__ == "__main__":
    main()
