"""Every promise, tried in full: `python -m tests.safety`; see `tests/safety/__init__.py`."""

import sys
from pathlib import Path

import pytest

from tests.safety.figures import Table

HERE = Path(__file__).parent


def main(arguments: list[str]) -> int:
    """Try them and print the table; 1 when one does not hold."""
    quick = "--quick" in arguments
    rest = [each for each in arguments if each != "--quick"]
    table = Table()
    root = f"--rootdir={HERE.parent.parent}"
    config = f"--config-file={HERE.parent.parent / 'pyproject.toml'}"
    how = [str(HERE), "-q", root, config, *([] if quick else ["--long"])]
    status = pytest.main([*how, *rest], plugins=[table])
    print()
    table.print(print)
    print("\nSomething does not hold." if status else "\nWhat was tried holds.")
    return int(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
