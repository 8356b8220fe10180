"""Sets of questions: typed one a line."""

from tlc_desktop.domain.question_sets import QuestionSet


def test_questions_are_typed_one_a_line() -> None:
    assert QuestionSet("Doors", questions="Who visits?\n\n  Who chooses? \n").parted == (
        "Who visits?",
        "Who chooses?",
    )
    assert QuestionSet("Doors").parted == ()
