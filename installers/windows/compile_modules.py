"""Turn every .py below a folder into a .pyc beside where it was; started with Python 3.11.

    python3.11 compile_modules.py FOLDER

A program folder is not written to after installing, so it has to bring what Python would keep
in `__pycache__`. The .pyc files hold no time stamp and no path of this machine.
"""

import py_compile
import sys
from pathlib import Path


def compile_below(folder: Path) -> int:
    """Compile, in one order, and take the sources away; how many there were."""
    sources = sorted(folder.rglob("*.py"), key=lambda path: path.relative_to(folder).as_posix())
    for source in sources:
        py_compile.compile(
            str(source),
            cfile=str(source.with_suffix(".pyc")),
            dfile=source.relative_to(folder).as_posix(),
            doraise=True,
            optimize=0,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
    for source in sources:
        source.unlink()
    return len(sources)


if __name__ == "__main__":
    compile_below(Path(sys.argv[1]))
