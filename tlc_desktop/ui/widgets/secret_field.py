"""A field for a passphrase: hidden, shown when one wants to look, and with the language of the keyboard said."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import LineField

_HIDDEN, _SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


class SecretField(LineField):
    """One line that shows dots, a button that shows what was typed, and which language the keyboard writes."""

    def __init__(self, caption: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, name, parent=parent)
        self.edit.setEchoMode(_HIDDEN)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        self._keyboard = labels.caption("")
        self._keyboard.setObjectName(f"{name}_keyboard")
        self.shows = buttons.quiet(self.tr("Show what is typed"), f"{name}_show")
        self.shows.setCheckable(True)
        self.shows.toggled.connect(self._show)
        row.addWidget(self._keyboard)
        row.addStretch(1)
        row.addWidget(self.shows)
        self._column.addLayout(row)
        QGuiApplication.inputMethod().localeChanged.connect(self._tell_keyboard)
        self._tell_keyboard()

    def set_waiting(self, waits: bool) -> None:
        """Let nothing be typed while it is being tried."""
        self.edit.setReadOnly(waits)

    def _show(self, shown: bool) -> None:
        self.edit.setEchoMode(_SHOWN if shown else _HIDDEN)

    def _tell_keyboard(self) -> None:
        """Say which language the keys write, where the system tells."""
        language = QGuiApplication.inputMethod().locale()
        known = language.language() is not QLocale.Language.C
        said = self.tr("The keyboard writes: {language}").format(
            language=isolate(language.nativeLanguageName())
        )
        self._keyboard.setText(said if known else "")
