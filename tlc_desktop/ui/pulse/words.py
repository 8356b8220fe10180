"""The words on the slips, and the totals of a meeting in a sentence."""

from collections.abc import Sequence

from tlc_desktop.domain.pulse import PulseStep, PulseTotal
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk


def words_of(desk: Desk) -> tuple[str, ...]:
    """The four words as they stand on the slips now, the gentlest first."""
    return desk.community.pulse_words or ours(desk)


def ours(desk: Desk) -> tuple[str, ...]:
    """The four words of the program, in the window's language."""
    return tuple(label(step, desk.words) for step in PulseStep)


def total_told(desk: Desk, totals: Sequence[PulseTotal]) -> str:
    """5 drawn in, 3 gently nudged, 1 pushed: in the words that stood on those slips."""
    said = desk.words.translate("Pulse", "{slips} {word}")
    return desk.formats.list(
        [
            said.format(
                slips=desk.formats.number(total.slips),
                word=total.word or label(total.step, desk.words),
            )
            for total in totals
        ]
    )
