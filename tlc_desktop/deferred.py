"""Modules that are read when they are first used.

What stands on SQLAlchemy takes long to be read: the first page is shown without it.
"""

from importlib import import_module
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """Stands for a module until something of it is wanted."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)


def later(name: str) -> ModuleType:
    """The module `name`, read when something of it is first wanted."""
    return _Later(name)
