"""Connecting small acts to signals, with types that a checker can follow."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox


def on_text(signal: SignalInstance, act: Callable[[str], object]) -> None:
    """Do `act` with each text of a signal."""
    signal.connect(act)


def on_people(signal: SignalInstance, act: Callable[[tuple[UUID, ...]], object]) -> None:
    """Do `act` with each choice of people."""
    signal.connect(act)


def on_tick(box: QCheckBox, act: Callable[[bool], object]) -> None:
    """Do `act` when a box is ticked, or not any more, by hand."""
    box.clicked.connect(act)


def on_number(signal: SignalInstance, act: Callable[[int], object]) -> None:
    """Do `act` with each number of a signal."""
    signal.connect(act)


def on_switch(signal: SignalInstance, act: Callable[[bool], object]) -> None:
    """Do `act` with whether something is so, each time a signal says it."""
    signal.connect(act)
