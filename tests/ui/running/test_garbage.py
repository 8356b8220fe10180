"""Rubbish is collected on the window's thread alone."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.running import garbage


class Cycle:
    """Holds itself, and remembers the threads on which its kind went."""

    went: list[threading.Thread] = []  # noqa: RUF012

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.went.append(threading.current_thread())


def make_rubbish() -> None:
    for _ in range(20_000):
        Cycle()


def test_a_worker_never_collects_and_the_window_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EVERY", 10)
    Cycle.went.clear()
    owner = QObject()
    garbage.look_now_and_then(owner)
    with ThreadPoolExecutor(1) as worker:
        worker.submit(make_rubbish).result()
    assert Cycle.went == []
    qtbot.waitUntil(lambda: len(Cycle.went) >= 10_000)
    assert set(Cycle.went) == {threading.main_thread()}
    assert not gc.isenabled()
    Cycle.went.clear()
