"""The tools of other makers that the Linux side is built and tried with."""

from __future__ import annotations

import system_packages
from steps import ToolsLacking
from system_packages import Needed

FOR_BUILDING = (Needed(("binutils",), "readelf"),)
FOR_TRYING = (
    Needed(("desktop-file-utils",), "desktop-file-validate"),
    Needed(("appstream",), "appstreamcli"),
    Needed(("dpkg",), "dpkg-deb"),
    Needed(("xz-utils",), "xz"),
    Needed(("util-linux",), "unshare"),
)


PYTHON_LIBRARY = Needed(("libpython3.11",), "libpython3.11.so.1.0")


def bring_library() -> None:
    """See that the system's Python 3.11 has its shared library, which PyInstaller ships.

    Raises:
        ToolsLacking: It has not, and it cannot be installed without asking.
    """
    if system_packages.bring((PYTHON_LIBRARY,)):
        raise ToolsLacking(
            "Making the Linux installers needs the library of Python 3.11. Type this, then run me"
            " again:\n\n    " + system_packages.command_for(list(PYTHON_LIBRARY.names))
        )


def provide() -> None:
    """See that what a build needs is there.

    Raises:
        ToolsLacking: It is not, and cannot be installed without asking.
    """
    lacking = system_packages.bring(FOR_BUILDING)
    if lacking:
        raise ToolsLacking(
            "Making the Linux installers needs some tools. Type this, then run me again:\n\n    "
            + system_packages.command_for([one.names[-1] for one in lacking])
        )
