"""The group's journey: what it said of itself, what it takes for granted, and questions to talk about."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.stages.assumptions_tab import AssumptionsTab
from tlc_desktop.ui.stages.questions_tab import QuestionsTab
from tlc_desktop.ui.stages.said_tab import SaidTab
from tlc_desktop.ui.tabbed_page import TabbedPage

translate = QCoreApplication.translate


class JourneyPage(TabbedPage):
    """Where the group is, "they cannot…", and the questions that it talks about."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "stage_reflection",
            "reflection_answer",
            "question_set",
            "assumption",
            "entry",
            "try_out",
            "community",
        }
    )

    def __init__(self, desk: Desk) -> None:
        title = translate("JourneyPage", "Our journey")
        super().__init__(
            desk, "journey", title, (SaidTab(desk), AssumptionsTab(desk), QuestionsTab(desk))
        )
