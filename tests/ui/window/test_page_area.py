"""The strip over a sample."""

from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.window.page_area import SampleStrip


def test_in_french_it_says_what_language_the_sample_is_in(qtbot: QtBot) -> None:
    strip = SampleStrip()
    qtbot.addWidget(strip)
    words = strip.findChild(Label)
    assert words is not None
    for written, said in ((Language.ARABIC, "Arabic."), (Language.ENGLISH, "English.")):
        sample = Community("Ours", language=written, is_sample=True)
        strip.show_for(sample, Language.FRENCH)
        assert words.text().endswith(said)
        strip.show_for(sample, Language.ENGLISH)
        assert words.text().endswith("as you like.")
        assert not strip.isHidden()
    strip.show_for(Community("Ours"), Language.FRENCH)
    assert strip.isHidden()
