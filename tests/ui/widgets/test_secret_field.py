"""A field for a passphrase."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets.secret_field import SecretField


def test_it_is_hidden_until_one_wants_to_look(qtbot: QtBot) -> None:
    field = SecretField("Passphrase", "secret")
    qtbot.addWidget(field)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    field.shows.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    field.shows.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    field.set_waiting(True)
    assert field.edit.isReadOnly()
