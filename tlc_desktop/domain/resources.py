"""Where the files that ship with the program are: fonts, icons, help, templates, the sample."""

import os
import sys
from pathlib import Path

ENVIRONMENT = "TLC_DESKTOP_RESOURCES"


def find_resources() -> Path:
    """The resources folder: as the environment says, else in a bundle, package or checkout."""
    chosen = os.environ.get(ENVIRONMENT)
    if chosen:
        return Path(chosen)
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [
        *([Path(bundle) / "resources"] if bundle else []),
        package / "resources",
        package.parent / "resources",
        Path(sys.executable).resolve().parent / "resources",
        Path(sys.prefix) / "share" / "tlc-desktop" / "resources",
    ]
    for place in places:
        if (place / "fonts").is_dir():
            return place
    return places[-1]


RESOURCES = find_resources()
