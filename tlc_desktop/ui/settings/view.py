"""Settings: how the window looks on this computer, and how the community writes things."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.communities import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    Calls,
    Community,
    Digits,
    Language,
    Paper,
)
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n import time_zones
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import OWN_NAMES
from tlc_desktop.i18n.value_names import label
from tlc_desktop.settings import Settings
from tlc_desktop.storage import communities
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.record_text import RecordText, old_words_stay, writes
from tlc_desktop.ui.settings.computer_part import WindowPart
from tlc_desktop.ui.settings.holiday_list import HolidayList
from tlc_desktop.ui.settings.passphrase_part import PassphrasePart
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import ComboField, LineField
from tlc_desktop.ui.widgets.page_header import PageHeader

CHANGE = str(QT_TRANSLATE_NOOP("Steps", "Change settings"))
OWN_WORD = "own"
COMMUNITY = UUID(int=0)  # there is one in a file
_YES, _NO = "1", "0"
_NO_HIJRI = "none"
TEXTS = ("name", "school", "place", "directorate", "administration", "kept_where")
EXAMPLE = time(13, 15)
WEEKENDS = ((FRIDAY, SATURDAY), (SATURDAY, SUNDAY), (FRIDAY,), (SUNDAY,))


class SettingsPage(Page):
    """Everything that can be set, each kept as soon as it is chosen.

    Signals:
        look_changed: Language, colours or text size changed; the window is to be built again.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset({"community", "holiday"})
    look_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "settings", "")
        self.setAccessibleName(self.tr("Settings"))
        self._typed: dict[str, RecordText] = {}
        self.set_header(PageHeader("settings_header", self.tr("Settings")))
        self.window_part = WindowPart(desk.formats)
        self.window_part.changed.connect(self.look_changed)
        self.passphrase = PassphrasePart(desk)
        self.passphrase.wants_code.connect(lambda: desk.go("print", kind="recovery"))
        self._texts = self._text_fields()
        self._combos = self._combo_fields()
        for name, field in self._combos.items():
            field.edited.connect(partial(self._choose, name))
        self.own_word = LineField(self.tr("Our own word"), "settings_own_word")
        self._tie(self.own_word, "calls_itself", old_words_stay())
        self.holidays = HolidayList(desk, "settings_holidays")
        self._arrange()

    def use(self, settings: Settings) -> None:
        """Show and change the settings of this computer."""
        self.window_part.use(settings)
        self.passphrase.use(settings)

    def refresh(self) -> None:
        found = self.desk.community
        for name in TEXTS:
            self._typed[name].show(COMMUNITY, getattr(found, name))
        own = found.calls_itself not in set(Calls)
        self._combos["calls_itself"].set_choice(OWN_WORD if own else found.calls_itself)
        self.own_word.setVisible(own)
        if own:
            self._typed["calls_itself"].show(COMMUNITY, found.calls_itself)
        self.holidays.refresh()
        self._combos["language"].set_choice(found.language.value)
        self._combos["digits"].set_choice(found.digits.value)
        self._combos["paper"].set_choice(found.paper.value)
        self._combos["first_day"].set_choice(str(found.first_day))
        weekend = self._combos["weekend"]
        weekend.set_choices(self._weekends(found.weekend))
        weekend.set_choice(_key(found.weekend))
        self._combos["article_aside"].set_choice(_YES if found.article_aside else _NO)
        self._combos["signed_summary"].set_choice(_YES if found.signed_summary else _NO)
        self._combos["half_days"].set_choices(self._clocks())
        self._combos["half_days"].set_choice(_YES if found.half_days else _NO)
        self._combos["hijri"].set_choices(self._hijri_dates())
        self._combos["hijri"].set_choice(str(found.hijri_shift) if found.hijri else _NO_HIJRI)

        self._combos["calendar_code"].set_choice(_YES if found.calendar_code else _NO)
        self._combos["time_zone"].set_choices(self._time_zones(found.time_zone))
        self._combos["time_zone"].set_choice(found.time_zone)

    def _time_zones(self, kept: str) -> list[tuple[str, str]]:
        """That of this computer, those of places where such groups are, and the one that is kept."""
        here = self.tr("as on this computer: {place}").format(
            place=isolate(time_zones.place(time_zones.here(), self.desk.words))
        )
        names = sorted(
            (time_zones.place(zone, self.desk.words), zone)
            for zone in {*time_zones.ZONES, *filter(None, [kept])}
        )
        return [("", here), *((zone, place) for place, zone in names)]

    def _text_fields(self) -> dict[str, LineField]:
        optional = self.tr("Optional")
        captions = {
            "name": self.tr("Name of the community"),
            "school": self.tr("School"),
            "place": self.tr("Town"),
            "directorate": self.tr("Directorate, for letters"),
            "administration": self.tr("Administration, for letters"),
            "kept_where": self.tr("Where this file and its copies lie, in your words"),
        }
        hints = {"name": "", "kept_where": self.tr("The laptop in the staff room; a blue stick")}
        needed = self.tr("The old name stays until there is another one.")
        found: dict[str, LineField] = {}
        for name in TEXTS:
            hint = hints.get(name, optional)
            field = LineField(captions[name], f"settings_{name}", hint)
            self._tie(field, name, needed if name == "name" else "")
            found[name] = field
        return found

    def _tie(self, field: LineField, fact: str, needed: str = "") -> None:
        write = writes(_edit, Community, fact)
        self._typed[fact] = RecordText(
            self.desk, field, f"community:{fact}", CHANGE, write, kept=one_line, needed=needed
        )

    def _combo_fields(self) -> dict[str, ComboField]:
        words, formats = self.desk.words, self.desk.formats
        days = [(str(day), formats.weekday_name(day)) for day in (SATURDAY, SUNDAY, MONDAY)]
        calls = [(each.value, label(each, words)) for each in Calls]
        return {
            "calls_itself": ComboField(
                self.tr("What the group calls itself"),
                "settings_calls_itself",
                [*calls, (OWN_WORD, self.tr("Our own word"))],
            ),
            "language": ComboField(
                self.tr("Language of what is printed"),
                "settings_language",
                [(each.value, OWN_NAMES[each]) for each in Language],
            ),
            "digits": ComboField(
                self.tr("Digits, in Arabic text"),
                "settings_digits",
                [(each.value, label(each, words)) for each in Digits],
            ),
            "half_days": ComboField(self.tr("Times of the day"), "settings_half_days", []),
            "first_day": ComboField(self.tr("The week begins on"), "settings_first_day", days),
            "weekend": ComboField(self.tr("Weekend"), "settings_weekend", []),
            "paper": ComboField(
                self.tr("Paper"),
                "settings_paper",
                [(each.value, label(each, words)) for each in Paper],
            ),
            "article_aside": ComboField(
                self.tr("Lists in Arabic"),
                "settings_article_aside",
                [
                    (_YES, self.tr("sorted without “ال”")),
                    (_NO, self.tr("sorted with “ال”")),
                ],
            ),
            "hijri": ComboField(self.tr("Hijri date"), "settings_hijri", []),
            "calendar_code": ComboField(
                self.tr("The next meeting, for telephones"),
                "settings_calendar_code",
                [
                    (_NO, self.tr("not on paper")),
                    (_YES, self.tr("a code at the foot of agenda and summary")),
                ],
            ),
            "time_zone": ComboField(self.tr("Time zone, for calendars"), "settings_time_zone", []),
            "signed_summary": ComboField(
                self.tr("Summary of a meeting, on paper"),
                "settings_signed_summary",
                [
                    (_NO, self.tr("nothing to sign")),
                    (_YES, self.tr("with lines to sign and room for the stamp")),
                ],
            ),
        }

    def _choose(self, name: str, key: str) -> None:
        meanings: dict[str, Callable[[], object]] = {
            "language": lambda: Language(key),
            "digits": lambda: Digits(key),
            "paper": lambda: Paper(key),
            "first_day": lambda: int(key),
            "weekend": lambda: frozenset(int(day) for day in key.split(",")),
            "article_aside": lambda: key == _YES,
            "half_days": lambda: key == _YES,
            "signed_summary": lambda: key == _YES,
            "calls_itself": lambda: self._called(key),
            "time_zone": lambda: key,
            "calendar_code": lambda: key == _YES,
        }
        facts = _hijri(key) if name == "hijri" else {name: meanings[name]()}
        with self.desk.workspace.change(CHANGE) as session:
            communities.edit(session, lambda ours: replace(ours, **facts))

    def _called(self, key: str) -> str:
        return self.tr("circle of teachers") if key == OWN_WORD else key

    def _clocks(self) -> list[tuple[str, str]]:
        """Both ways to write a time, each by an example."""
        formats = self.desk.formats
        return [
            (key, replace(formats, has_half_days=key == _YES).time(EXAMPLE)) for key in (_NO, _YES)
        ]

    def _hijri_dates(self) -> list[tuple[str, str]]:
        """No Hijri date, that of the calendar, or a day to each side of it, by what today is then."""
        formats, today = replace(self.desk.formats, has_hijri=True), self.desk.today()

        def shifted(sentence: str, days: int) -> tuple[str, str]:
            date = replace(formats, hijri_shift=days).hijri(today)
            return str(days), sentence.format(date=isolate(date))

        return [
            (_NO_HIJRI, self.tr("not shown")),
            ("0", self.tr("beside the other date")),
            shifted(self.tr("a day earlier: today is {date}"), -1),
            shifted(self.tr("a day later: today is {date}"), 1),
        ]

    def _weekends(self, kept: frozenset[int]) -> list[tuple[str, str]]:
        offered = [frozenset(days) for days in WEEKENDS]
        if kept not in offered:
            offered.append(kept)
        formats = self.desk.formats
        return [
            (_key(days), formats.list([formats.weekday_name(day) for day in sorted(days)]))
            for days in offered
        ]

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        self.set_body(body)  # before anything is in it: what moves is dressed anew
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(labels.section(self.tr("This window, on this computer")))
        column.addWidget(self.window_part)
        column.addWidget(labels.hairline())
        column.addWidget(labels.section(self.tr("The community")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_20)
        grid.setVerticalSpacing(theme.SPACE_12)
        column.addLayout(grid)
        combos = self._combos
        fields = [
            self._texts["name"],
            self._texts["school"],
            self._texts["place"],
            self._called_field(),
            self._texts["directorate"],
            self._texts["administration"],
            combos["language"],
            combos["digits"],
            combos["half_days"],
            combos["first_day"],
            combos["weekend"],
            combos["paper"],
            combos["article_aside"],
            self._hijri_field(),
            combos["time_zone"],
            combos["calendar_code"],
            self.holidays,
            combos["signed_summary"],
            self._kept_field(),
        ]
        for number, field in enumerate(fields):
            grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(labels.hairline())
        column.addWidget(labels.section(self.tr("Passphrase of this file")))
        column.addWidget(self.passphrase)
        column.addStretch(1)

    def _hijri_field(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._combos["hijri"])
        told = labels.caption(
            self.tr(
                "It is the date of the Umm al-Qura calendar. Where the month "
                "begins when the new moon is seen, it may differ by a day."
            ),
            wrap=True,
        )
        told.setObjectName("settings_hijri_told")
        column.addWidget(told)
        return made

    def _kept_field(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._texts["kept_where"])
        sheet = buttons.quiet(self.tr("Print where our records are"), "print_recovery", "print")
        sheet.clicked.connect(lambda: self.desk.go("print", kind="recovery"))
        column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _called_field(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._combos["calls_itself"])
        column.addWidget(self.own_word)
        return made


def _hijri(key: str) -> dict[str, Any]:
    """What a choice of the Hijri date says: whether there is one, and by how much it differs."""
    return {"hijri": key != _NO_HIJRI, "hijri_shift": 0 if key == _NO_HIJRI else int(key)}


def _edit(session: RecordingSession, _key: UUID, change: Callable[[Community], Community]) -> None:
    communities.edit(session, change)


def _key(days: frozenset[int]) -> str:
    return ",".join(str(day) for day in sorted(days))
