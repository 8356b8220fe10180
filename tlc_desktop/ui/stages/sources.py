"""What kind of thing shows where the group is, as a picture beside it: told by the words it says of itself."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.stages import WhatShows
from tlc_desktop.domain.text import fold, stems, words
from tlc_desktop.i18n.languages import Words

SAID = "voice"
# How the words begin that tell a kind of source, with commas between; the first kind that is told holds.
_SIGNS = {
    "visit": str(QT_TRANSLATE_NOOP("Sources", "visit, guest, host")),
    "tryouts": str(QT_TRANSLATE_NOOP("Sources", "story, stories, tried, try")),
    "meetings": str(QT_TRANSLATE_NOOP("Sources", "meeting")),
    "room": str(QT_TRANSLATE_NOOP("Sources", "head, principal, librar, room, office")),
    "people": str(QT_TRANSLATE_NOOP("Sources", "pupil, parent, colleague")),
}


def icon_of(shown: WhatShows, said_in: Words) -> str:
    """The icon of where it comes from; if that tells nothing, of what it says."""
    for text in (shown.source, shown.text):
        plain = fold(text)
        found = [plain[start:end] for start, end in words(plain)]
        forms = [form for word in found for form in (word, *stems(word))]
        for icon, signs in _SIGNS.items():
            begun = tuple(
                fold(sign.strip()) for sign in _parted(said_in.translate("Sources", signs))
            )
            if any(form.startswith(begun) for form in forms):
                return icon
    return SAID


def _parted(signs: str) -> list[str]:
    return signs.replace("،", ",").split(",")
