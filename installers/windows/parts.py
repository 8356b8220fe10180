"""Which files of the runtime and the wheels the program uses on Windows, and where they go."""

from __future__ import annotations

import fnmatch

# Qt and its binding: only these. Everything else of the wheel (QML, Designer, the software
# OpenGL, other languages, headers) is never loaded by a program of plain widgets.
_QT = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/pyside6.abi3.dll",
    "PySide6/Qt6Core.dll",
    "PySide6/Qt6Gui.dll",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt6PrintSupport.dll",
    "PySide6/Qt6Svg.dll",
    "PySide6/Qt6Widgets.dll",
    "PySide6/QtCore.pyd",
    "PySide6/QtGui.pyd",
    "PySide6/QtNetwork.pyd",
    "PySide6/QtPrintSupport.pyd",
    "PySide6/QtSvg.pyd",
    "PySide6/QtWidgets.pyd",
    "PySide6/msvcp140.dll",
    "PySide6/msvcp140_1.dll",
    "PySide6/msvcp140_2.dll",
    "PySide6/vcruntime140.dll",
    "PySide6/vcruntime140_1.dll",
    "PySide6/plugins/iconengines/qsvgicon.dll",
    "PySide6/plugins/imageformats/qico.dll",
    "PySide6/plugins/imageformats/qjpeg.dll",
    "PySide6/plugins/imageformats/qsvg.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/styles/qmodernwindowsstyle.dll",
    "PySide6/translations/qtbase_ar.qm",
    "PySide6/translations/qtbase_en.qm",
    "PySide6/translations/qtbase_fr.qm",
    "shiboken6/*.py",
    "shiboken6/Shiboken.pyd",
    "shiboken6/shiboken6.abi3.dll",  # it finds Microsoft's libraries beside Qt
)

# Of the other wheels: all but these.
_UNUSED = (
    "*.c",
    "*.pxd",
    "*.pyi",
    "*.pyx",
    "*/py.typed",
    "*/test/*",
    "*/tests/*",
    "PIL/_avif.*",  # 8 MB for a kind of picture nobody puts on an agenda
    "PIL/AvifImagePlugin.py",
    "PIL/_imagingcms.*",
    "PIL/_imagingft.*",
    "PIL/_imagingtk.*",
    "PIL/_webp.*",
    "PIL/ImageTk.py",
    "PIL/_tkinter_finder.py",
    "PIL/*Plugin.py",  # no page has a picture: QR and charts are drawn
    "icalendar/fuzzing/*",
    "pypdfium2_cli/*",
    "pyuca/allkeys-[!9]*",  # Python 3.6 and newer read allkeys-9.0.0.txt
    "reportlab/fonts/*",
    "reportlab/graphics/*",  # we set pages by ourselves, on its canvas
    "reportlab/platypus/*",
    "sqlalchemy/dialects/mssql/*",
    "sqlalchemy/dialects/mysql/*",
    "sqlalchemy/dialects/oracle/*",
    "sqlalchemy/dialects/postgresql/*",
    "sqlalchemy/ext/*",
    "sqlalchemy/testing/*",
)
# Of a wheel's description, only what names its version and its licence.
_DESCRIPTION = ("METADATA", "licenses/*", "LICEN[CS]E*", "COPYING*", "NOTICE*", "AUTHORS*")

# Of python.org's files: all but these. Its own starters are not ours; the catalogue lists hashes
# that we have checked already; without a network there is nothing to say TLS to; the records are
# read by sqlcipher3, which brings a SQLite of its own.
_RUNTIME_UNUSED = (
    "*._pth",
    "_msi.pyd",
    "_sqlite3.pyd",
    "_ssl.pyd",
    "libssl-3.dll",
    "python.cat",
    "python.exe",
    "pythonw.exe",
    "sqlite3.dll",
    "winsound.pyd",
)


def of_wheel(name: str) -> bool:
    """Whether a file of a wheel, by its path in it, goes into `lib/`."""
    top, _, rest = name.partition("/")
    if top.endswith(".dist-info"):
        return _matches(rest, _DESCRIPTION) and not _matches(rest, ("*Qt-Commercial*",))
    if top.endswith(".data"):
        return False
    if top in ("PySide6", "shiboken6"):
        return _matches(name, _QT)
    return not _matches(name, _UNUSED)


def of_runtime(name: str) -> bool:
    """Whether a file of python.org's embeddable folder goes into `python/`."""
    return not _matches(name, _RUNTIME_UNUSED)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
