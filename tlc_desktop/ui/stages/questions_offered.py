"""The questions that the group can talk about: its own, and ours in its language."""

from collections.abc import Iterable

from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.storage import question_sets
from tlc_desktop.ui.desk import Desk


def ready_sets(desk: Desk, own: Iterable[QuestionSet] = ()) -> list[QuestionSet]:
    """Those of ours that the group did not take as its own, in the community's language."""
    taken = {one.ours for one in own}
    return [one for one in question_sets.ready(desk.community.language) if one.ours not in taken]
