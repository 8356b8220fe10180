"""The part of the settings that belongs to this computer: language, colours, text size."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.settings import SCALES, ColorChoice, Settings
from tlc_desktop.ui.first_screen.language_cards import ORDER
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout


class WindowPart(QWidget):
    """Three choices; each takes hold at once.

    Signals:
        changed: One was chosen.
    """

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._settings: Settings | None = None
        self.language = Segments(
            [(each.value, OWN_NAMES[each]) for each in ORDER],
            "settings_window_language",
            self.tr("Language of the window"),
        )
        self.look = Segments(
            [
                (ColorChoice.SYSTEM.value, self.tr("Same as the computer")),
                (ColorChoice.LIGHT.value, self.tr("Light")),
                (ColorChoice.DARK.value, self.tr("Dark")),
            ],
            "settings_look",
            self.tr("Colours"),
        )
        self.scale = Segments(
            [(str(scale), isolate(formats.percent(round(scale * 100)))) for scale in SCALES],
            "settings_text_size",
            self.tr("Text size"),
        )
        self.language.chosen.connect(self._choose_language)
        self.look.chosen.connect(self._choose_look)
        self.scale.chosen.connect(self._choose_scale)
        flow = FlowLayout(self, theme.SPACE_20)
        for segments in (self.language, self.look, self.scale):
            flow.addWidget(_captioned(segments))

    def use(self, settings: Settings) -> None:
        """Show these settings, and change them."""
        self._settings = settings
        self.language.set_choice(settings.language.value)
        self.look.set_choice(settings.look.value)
        self.scale.set_choice(str(settings.scale))

    def _choose_language(self, key: str) -> None:
        if self._settings is not None:
            self._settings.language = Language(key)
            self.changed.emit()

    def _choose_look(self, key: str) -> None:
        if self._settings is not None:
            self._settings.look = ColorChoice(key)
            self.changed.emit()

    def _choose_scale(self, key: str) -> None:
        if self._settings is not None:
            self._settings.scale = float(key)
            self.changed.emit()


def _captioned(segments: Segments) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE_4)
    column.addWidget(labels.caption(segments.accessibleName()))
    column.addWidget(segments)
    return made
