"""Modules that are read when they are first used, or ahead of that on another thread.

What stands on SQLAlchemy takes long to be read, and so do windows and questions that a start
can do without: the first page is shown before them.
"""

from importlib import import_module
from types import ModuleType
from typing import Any

_NAMES: dict[str, None] = {}


class _Deferred(ModuleType):
    """Stands for a module until something of it is wanted."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)


def read_later(name: str) -> ModuleType:
    """The module `name`, read when something of it is first wanted."""
    _NAMES[name] = None
    return _Deferred(name)


def to_read_ahead() -> list[str]:
    """The modules of the screen and of paper that are read later, as far as they are known by now."""
    return [name for name in _NAMES if name.startswith(("tlc_desktop.ui.", "tlc_desktop.reports."))]
