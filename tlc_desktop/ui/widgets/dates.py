"""Fields for a day and for a time, typed or chosen, in any digits."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.i18n.typed_days import Sense, is_no_such_day, typed_day
from tlc_desktop.i18n.typed_times import typed_time
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.fields import Field
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.month_grid import MonthPopup
from tlc_desktop.ui.widgets.reveal import below

FRAME = 30  # border and padding of a field, both sides, and what Qt leaves beside the text


class DateField(Field):
    """A day: spelled out while the keyboard is elsewhere, in numbers while it is typed.

    The arrow down key or the button opens a month to choose from. `edited` carries
    `"2026-10-20"`, or an empty text when an optional day was taken away.
    """

    def __init__(
        self,
        caption: str,
        name: str,
        formats: Formats,
        placeholder: str = "",
        accessible: str = "",
        optional: bool = False,
        spelled: Callable[[dt.date], str] | None = None,
        sense: Sense = Sense.NEAREST,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            caption: Above the control.
            name: Object name of the control.
            formats: How days are written.
            placeholder: Shown while there is no day.
            accessible: What a screen reader calls the field.
            optional: The day may be taken away.
            spelled: How a day is spelled out; `formats.day` without.
            sense: Which day is meant by one that is typed without its year.
            parent: Its owner.
        """
        super().__init__(caption, name, parent)
        self._formats = formats
        self._spelled = spelled or formats.day
        self._optional = optional
        self.sense = sense
        self._day: dt.date | None = None
        self._shown = ""
        self.popup: MonthPopup | None = None
        self.edit = LineEdit(name, accessible or caption, formats.digits(placeholder), parent=self)
        self.button = self._opener(name)
        self.put(self.edit)
        self.button.clicked.connect(self.open)

    def _opener(self, name: str) -> QToolButton:
        """The button inside the line that opens the month."""
        told = self.tr("Choose a day")
        made = buttons.icon_button("down", told, f"{name}_choose", parent=self.edit)
        self._row = QHBoxLayout(self.edit)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.addStretch(1)
        self._row.addWidget(made)
        self.edit.textChanged.connect(self._keep_button)
        made.setCursor(Qt.CursorShape.ArrowCursor)
        room = theme.measure(theme.TARGET)
        self.edit.setTextMargins(room if theme.is_rtl() else 0, 0, 0 if theme.is_rtl() else room, 0)
        return made

    def day(self) -> dt.date | None:
        """The day in the field, if there is one."""
        return self._day

    def set_day(self, day: dt.date | None) -> None:
        """Show a day, without a signal; the same day again leaves what is being typed."""
        if day == self._day and self.edit.hasFocus():
            return
        self._day = day
        if self.edit.hasFocus():
            self._number()
        else:
            self._spell()

    def open(self) -> None:
        """Open the month to choose from."""
        popup = MonthPopup(self._formats, self._day or dt.date.today(), self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.chosen.connect(self._choose)
        self.popup = popup
        popup.destroyed.connect(self._forget)
        popup.adjustSize()
        popup.move(below(self.edit, popup))
        popup.show()
        popup.grid.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.Resize:
            self._spell_anew()
        arrived = event.type() == QEvent.Type.FocusIn
        if arrived and self._day is not None and not self.note():
            self._number()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self.open()
            return True
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        self._read()
        super().leave()

    def _keep_button(self) -> None:
        """The button stays at the end of the field, whichever way the text in it runs."""
        turned = self.edit.isRightToLeft() is not theme.is_rtl()
        ways = QHBoxLayout.Direction
        self._row.setDirection(ways.RightToLeft if turned else ways.LeftToRight)

    def _read(self) -> None:
        """Take what was typed; keep it, with a note, if it is no day."""
        text = self.edit.text().strip()
        if not text and self._optional:
            self._take(None)
            return
        untouched = not text or (self._day is not None and text == self._shown)
        day = self._day if untouched else self._typed(text)
        if day is None and text:
            self.say(self._no_day(text))
            return
        self._take(day)

    def _typed(self, text: str) -> dt.date | None:
        """The day typed; one that is to come or gone by is so from today, any other is near the old one."""
        today = dt.date.today()
        near = (self._day or today) if self.sense is Sense.NEAREST else today
        return typed_day(text, near, today=today, sense=self.sense)

    def _no_day(self, text: str) -> str:
        if is_no_such_day(text):
            said = self.tr("No month has a day {text}. Which day is it?")
            return said.format(text=isolate(text))
        example = self._formats.digits("20/10/2026")
        return self.tr("Please write the day like {example}.").format(example=example)

    def _take(self, day: dt.date | None) -> None:
        changed = day != self._day
        self._day = day
        self.say("")
        self._spell()
        if changed:
            self.edited.emit(day.isoformat() if day else "")

    def _number(self) -> None:
        shown = self._formats.digits(f"{self._day:%d/%m/%Y}") if self._day else ""
        self.edit.setText(shown)
        self.edit.selectAll()

    def _spell(self) -> None:
        self._shown = self._fitting(self._day) if self._day else ""
        self.edit.setText(self._shown)

    def _spell_anew(self) -> None:
        """Shorter or longer, as there is room now; not what is being typed."""
        if self._day is not None and self._shown and self.edit.text() == self._shown:
            self._spell()

    def _fitting(self, day: dt.date) -> str:
        """The day, without its weekday where that has no room."""
        spelled = self._spelled(day)
        margins = self.edit.textMargins()
        room = self.edit.width() - margins.left() - margins.right() - FRAME
        wide = self.edit.fontMetrics().horizontalAdvance(spelled)
        return spelled if wide <= room else self._formats.date(day)

    def _choose(self, day: dt.date) -> None:
        self._take(day)
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _forget(self) -> None:
        self.popup = None


class TimeField(Field):
    """A time of day, typed as 13:15, 1315, 13 or 1:15 pm. `edited` carries `"13:15"`."""

    def __init__(
        self,
        caption: str,
        name: str,
        formats: Formats,
        placeholder: str = "",
        accessible: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(caption, name, parent)
        self._formats = formats
        self._time: dt.time | None = None
        self._shown = ""
        self.edit = LineEdit(name, accessible or caption, formats.digits(placeholder), parent=self)
        self.put(self.edit)

    def time(self) -> dt.time | None:
        """The time in the field, if there is one."""
        return self._time

    def set_time(self, moment: dt.time | None) -> None:
        """Show a time, without a signal."""
        self._time = moment
        self._spell()

    def leave(self) -> None:
        text = self.edit.text().strip()
        untouched = not text or (self._time is not None and text == self._shown)
        moment = self._time if untouched else typed_time(text)
        if moment is None and text:
            example = isolate(self._formats.time(dt.time(13, 15)))
            self.say(self.tr("Please write the time like {example}.").format(example=example))
        else:
            changed = moment != self._time
            self.say("")
            self.set_time(moment)
            if changed and moment is not None:
                self.edited.emit(f"{moment:%H:%M}")
        super().leave()

    def _spell(self) -> None:
        self._shown = self._formats.time(self._time) if self._time else ""
        self.edit.setText(self._shown)
