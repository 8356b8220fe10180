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
