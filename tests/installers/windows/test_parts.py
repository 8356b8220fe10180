"""Which files of the wheels ship on Windows."""

import pytest
from windows import parts

SHIPS = [
    "PySide6/QtWidgets.pyd",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",
    "PySide6/translations/qtbase_ar.qm",
    "shiboken6/Shiboken.pyd",
    "sqlalchemy/dialects/sqlite/base.py",
    "sqlcipher3/_sqlite3.cp311-win_amd64.pyd",
    "reportlab/pdfgen/canvas.py",
    "PIL/_imaging.cp311-win_amd64.pyd",
    "pypdfium2_raw/pdfium.dll",
    "pyuca/allkeys-9.0.0.txt",
    "pillow-13.0.0.dist-info/licenses/LICENSE",
    "sqlalchemy-2.1.9.dist-info/METADATA",
]
STAYS = [
    "PySide6/QtQml.pyd",
    "PySide6/Qt6Designer.dll",
    "PySide6/opengl32sw.dll",
    "PySide6/lupdate.exe",
    "PySide6/qml/QtQuick/plugins.qmltypes",
    "PySide6/translations/qtbase_de.qm",
    "PySide6/QtWidgets.pyi",
    "PySide6_Essentials-6.8.3.dist-info/LicenseRef-Qt-Commercial.txt",
    "sqlalchemy/dialects/oracle/base.py",
    "sqlalchemy/testing/suite/test_select.py",
    "sqlalchemy/ext/asyncio/engine.py",
    "reportlab/graphics/charts/axes.py",
    "PIL/TiffImagePlugin.py",
    "pyuca/allkeys-10.0.0.txt",
    "PIL/_avif.cp311-win_amd64.pyd",
    "pillow-13.0.0.dist-info/RECORD",
    "greenlet-3.5.6.data/headers/greenlet.h",
]


@pytest.mark.parametrize("name", SHIPS)
def test_what_the_program_uses_ships(name: str) -> None:
    assert parts.of_wheel(name)


@pytest.mark.parametrize("name", STAYS)
def test_what_it_never_loads_does_not(name: str) -> None:
    assert not parts.of_wheel(name)


@pytest.mark.parametrize(
    ("name", "ships"),
    [
        ("python311.dll", True),
        ("python311.zip", True),
        ("_hashlib.pyd", True),
        ("LICENSE.txt", True),
        ("python.exe", False),
        ("python311._pth", False),
        ("_ssl.pyd", False),
    ],
)
def test_of_python_itself_what_runs_the_program_ships(name: str, ships: bool) -> None:
    assert parts.of_runtime(name) == ships
