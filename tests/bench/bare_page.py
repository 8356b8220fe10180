"""What any Qt program would need for a page of ours: as many rows, labels, fields and buttons."""

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


@dataclass(frozen=True, slots=True)
class Parts:
    """How much is shown on a page."""

    rows: int
    labels: int
    fields: int
    buttons: int


def parts(page: QWidget) -> Parts:
    """What a page shows; the field in a field counts once."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    views = [each for each in shown if isinstance(each, QAbstractItemView)]
    fields = [each for each in shown if isinstance(each, FIELDS)]
    return Parts(
        rows=sum(view.model().rowCount() for view in views),
        labels=sum(isinstance(each, QLabel) for each in shown),
        fields=sum(not isinstance(each.parentWidget(), FIELDS) for each in fields),
        buttons=sum(isinstance(each, QAbstractButton) for each in shown),
    )


def opened(app: QApplication, wanted: Parts) -> QWidget:
    """A page with these parts, built, shown and painted."""
    page = QWidget()
    page.resize(1150, 708)
    column = QVBoxLayout(page)
    head, body = QHBoxLayout(), QHBoxLayout()
    column.addLayout(head)
    column.addLayout(body)
    for number in range(wanted.buttons):
        head.addWidget(QPushButton(f"Button {number}"))
    if wanted.rows:
        rows = QListWidget()
        rows.addItems([f"Somebody’s name {number}" for number in range(wanted.rows)])
        body.addWidget(rows)
    form = QVBoxLayout()
    body.addLayout(form)
    for number in range(wanted.labels):
        form.addWidget(QLabel(f"What is said here {number}"))
    for number in range(wanted.fields):
        form.addWidget(QLineEdit(f"What was written {number}"))
    page.show()
    app.sendPostedEvents()
    page.grab()
    return page


class BareSearch(QWidget):
    """A field, and under it a list of what is handed to it."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1150, 708)
        column = QVBoxLayout(self)
        self.field, self.rows = QLineEdit(), QListWidget()
        column.addWidget(self.field)
        column.addWidget(self.rows)
        self.show()

    def hear(self, app: QApplication, letter: str, rows: list[str]) -> None:
        """Take a letter, show rows, and paint them."""
        self.field.insert(letter)
        self.rows.clear()
        self.rows.addItems(rows)
        app.processEvents()
        self.grab()
