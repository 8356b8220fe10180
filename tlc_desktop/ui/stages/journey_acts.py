"""What is done with the group's journey, as steps that can be undone."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SAY = str(QT_TRANSLATE_NOOP("Steps", "Say where we are"))
MEND = str(QT_TRANSLATE_NOOP("Steps", "Change what we said of our journey"))
UNSAY = str(QT_TRANSLATE_NOOP("Steps", "Delete what we said of our journey"))
ASK = str(QT_TRANSLATE_NOOP("Steps", "Take questions"))
ANSWER = str(QT_TRANSLATE_NOOP("Steps", "Answer a question"))
LEAVE_OUT = str(QT_TRANSLATE_NOOP("Steps", "Take out questions"))
ADD_SET = str(QT_TRANSLATE_NOOP("Steps", "Write questions"))
MEND_SET = str(QT_TRANSLATE_NOOP("Steps", "Change questions"))
DELETE_SET = str(QT_TRANSLATE_NOOP("Steps", "Delete questions"))
ADD_ASSUMPTION = str(QT_TRANSLATE_NOOP("Steps", "Write an assumption"))
TAKE_UP = str(QT_TRANSLATE_NOOP("Steps", "Look at an assumption"))
MEND_ASSUMPTION = str(QT_TRANSLATE_NOOP("Steps", "Change an assumption"))
DELETE_ASSUMPTION = str(QT_TRANSLATE_NOOP("Steps", "Delete an assumption"))
