"""What is done with support and promises, as steps that can be undone."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

NOTE = str(QT_TRANSLATE_NOOP("Steps", "Note a request"))
MEND = str(QT_TRANSLATE_NOOP("Steps", "Change a request"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete a request"))
PROMISE = str(QT_TRANSLATE_NOOP("Steps", "Note a promise"))
MEND_PROMISE = str(QT_TRANSLATE_NOOP("Steps", "Change a promise"))
DELETE_PROMISE = str(QT_TRANSLATE_NOOP("Steps", "Delete a promise"))
