"""The tools of other makers that the Linux side is built and tried with."""

from __future__ import annotations

from system_packages import Needed

FOR_BUILDING = (Needed(("binutils",), "readelf"),)
FOR_TRYING = (
    Needed(("desktop-file-utils",), "desktop-file-validate"),
    Needed(("appstream",), "appstreamcli"),
    Needed(("dpkg",), "dpkg-deb"),
    Needed(("xz-utils",), "xz"),
    Needed(("util-linux",), "unshare"),
)
PYTHON_LIBRARY = (Needed(("libpython3.11",), "libpython3.11.so.1.0"),)
