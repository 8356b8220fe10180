"""A function in a process of its own, which has one thread and so may fork; or as a user who is nobody."""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from types import FunctionType
from typing import Any

CHECKOUT = Path(__file__).parent.parent.parent


def apart(function: FunctionType, *arguments: Any, begin: tuple[str, ...] = ()) -> Any:
    """What a function of a module answers, asked in a process of its own; all of it plain data.

    Args:
        function: It is found by its name.
        begin: The program that starts it, such as one that looks on.
    """
    # By where it stands: pytest calls modules of tests by names of its own.
    module = Path(function.__code__.co_filename).relative_to(CHECKOUT).with_suffix("")
    name = f"{'.'.join(module.parts)}:{function.__qualname__}"
    done = subprocess.run(
        [*begin, sys.executable, "-B", "-m", __name__, name, json.dumps(arguments)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout)


def _answer(name: str, arguments: list[Any]) -> None:
    module, _, function = name.partition(":")
    said = getattr(importlib.import_module(module), function)(*arguments)
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    _answer(sys.argv[1], json.loads(sys.argv[2]))
