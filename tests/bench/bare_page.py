"""What any Qt program would need for a page of ours: as many rows, labels, fields and buttons.

A field is one of the same kind: of one line, of several, of choices, of a number.
"""

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
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

# The fields of Qt, and which of them stands for each in a bare page.
STOCK: dict[type[QWidget], type[QLineEdit | QTextEdit | QComboBox | QSpinBox]] = {
    QLineEdit: QLineEdit,
    QTextEdit: QTextEdit,
    QPlainTextEdit: QTextEdit,
    QComboBox: QComboBox,
    QAbstractSpinBox: QSpinBox,
}
FIELDS = tuple(STOCK)


@dataclass(frozen=True, slots=True)
class Parts:
    """How much is shown on a page."""

    rows: int
    labels: int
    fields: tuple[type[QLineEdit | QTextEdit | QComboBox | QSpinBox], ...]
    buttons: int


def parts(page: QWidget) -> Parts:
    """What a page shows; the field in a field counts once."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    views = [each for each in shown if isinstance(each, QAbstractItemView)]
    fields = [each for each in shown if isinstance(each, FIELDS)]
    return Parts(
        rows=sum(view.model().rowCount() for view in views),
        labels=sum(isinstance(each, QLabel) for each in shown),
        fields=tuple(
            next(stock for kind, stock in STOCK.items() if isinstance(each, kind))
            for each in fields
            if not isinstance(each.parentWidget(), FIELDS)
        ),
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
    for number, kind in enumerate(wanted.fields):
        form.addWidget(_field(kind, f"What was written {number}"))
    page.show()
    app.sendPostedEvents()
    page.grab()
    return page


def _field(kind: type[QLineEdit | QTextEdit | QComboBox | QSpinBox], text: str) -> QWidget:
    field = kind()
    if isinstance(field, QTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox):
        field.addItems([text, "Another"])
    elif isinstance(field, QLineEdit):
        field.setText(text)
    return field


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
