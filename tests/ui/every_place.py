"""Every place of the program, over the sample and over an empty file: for tests and for pictures.

A page that is new in `tlc_desktop.ui.window.page_table` must be given a place here: a test compares them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from time import monotonic
from typing import Any, cast
from unittest.mock import patch
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from sqlalchemy import Table

from tests.beginnings import DAY, write_new, write_sample
from tests.ui import journey_places
from tlc_desktop.domain.backup_care import Care, CareKind
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.links import LearningLink, LinkState
from tlc_desktop.domain.meetings import MeetingState, Part
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing import kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.printing.term_export import packed_term, term_export
from tlc_desktop.settings import ColorChoice, Settings
from tlc_desktop.storage import (
    backups,
    calendar,
    communities,
    entries,
    finds,
    holders,
    ideas,
    links,
    live,
    meetings,
    members,
    periods,
    pulse,
    records,
    terms,
    tryouts,
    whole,
)
from tlc_desktop.storage.base import Writing
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import tables as all_tables
from tlc_desktop.ui.about.view import show_about, show_licences
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.term_file_view import TermFileWindow
from tlc_desktop.ui.file.asking_key import KeyQuestion, Keys
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.first_screen.view import Notice, StartWindow
from tlc_desktop.ui.ideas.list_view import IdeasPage
from tlc_desktop.ui.live.circle import circle_of
from tlc_desktop.ui.live.view import LivePage
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.members.merging import MergeMembers
from tlc_desktop.ui.periods.view import FreePeriodsPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.view import PrintPage
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import ProgressDialog
from tlc_desktop.ui.slips.sheet_lines import Keyed
from tlc_desktop.ui.slips.view import SlipsPage
from tlc_desktop.ui.widgets.dialogs import PlainDialog, note
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.shell import Shell

NOW = datetime(2026, 11, 24, 10, 42)
PATIENCE = 60.0
SMALL, LARGE = QSize(1024, 560), QSize(1366, 720)


def write_file(path: Path, language: Language, *, of_sample: bool) -> None:
    """Write the sample to `path`, or a community with nothing in it."""
    if of_sample:
        write_sample(path, language)
        return
    digits = Digits.ARABIC if language is Language.ARABIC else Digits.WESTERN
    write_new(path, Community("Tuesday Circle", language, digits=digits))


def write_all_texts(path: Path, kept: Store, text: str) -> None:
    """Write a file like `kept`, in which everything that somebody can type is `text`."""
    lists = {"guests", "steps", "named"}
    texts = {table.name: _text_columns(table) for table in all_tables()}
    records: dict[str, list[dict[str, Any]]] = {}
    for table, rows in whole.dump(kept).items():
        records[table] = [
            {
                **row,
                **dict.fromkeys(texts[table], text),
                **{name: [text] for name in lists if isinstance(row.get(name), list) and row[name]},
            }
            for row in rows
        ]
    whole.load(path, records, path)


def _text_columns(table: Table) -> list[str]:
    return [column.name for column in whole.columns(table) if isinstance(column.type, Writing)]


@dataclass(frozen=True, slots=True)
class Found:
    """Records of the sample that have much to show, by id."""

    coming: UUID
    closed: UUID
    idea: UUID
    tryout: UUID
    member: UUID
    term: UUID


def find_records(session: Any) -> Found:
    """The next meeting, the last one, and the fullest of the others."""
    held = meetings.meetings(session)
    closed = [m for m in held if m.state is MeetingState.CLOSED]
    coming = [m for m in held if m.state is not MeetingState.CLOSED]
    kept = ideas.some(session, ideas.found(session))
    parents = [link.parent for link in ideas.links(session)]
    tried = tryouts.some(session, tryouts.found(session))
    people = members.members(session)
    past = [t for t in terms.terms(session) if t.ends < DAY] or terms.terms(session)
    return Found(
        coming=_id(min(coming, key=lambda m: m.day)),
        closed=_id(max(closed, key=lambda m: m.day)),
        idea=_id(max(kept, key=lambda i: (parents.count(i.id), len(i.credits), len(i.words)))),
        tryout=_id(max(tried, key=lambda t: (len(t.stories), len(t.what)))),
        member=_id(people[1]),
        term=_id(max(past, key=lambda t: t.starts)),
    )


def _id(record: Any) -> UUID:
    return cast("UUID", record.id)


class World:
    """The window over a file, in one language.

    Attributes:
        shell: The open community.
        found: Records to show; none over an empty file.
    """

    def __init__(
        self,
        folder: Path,
        language: Language,
        *,
        of_sample: bool = True,
        dark: bool = False,
        file: Path | None = None,
        scale: float = 1.0,
    ) -> None:
        """Open the window.

        Args:
            folder: For files and settings.
            language: The window's, and the sample's where it was written in it.
            of_sample: Over the sample, or over a file with nothing in it.
            dark: In dark colours.
            file: Another file than these, that was made from the sample.
            scale: How large the text is.
        """
        self.folder = folder
        self.language = language
        self.settings = Settings(folder / f"settings-{language}-{of_sample}-{dark}.ini")
        self.settings.language = language
        self.settings.look = ColorChoice.DARK if dark else ColorChoice.LIGHT
        self.settings.scale = scale
        dress(self.settings)
        path = file or folder / f"{'sample' if of_sample else 'empty'}-{language}.tlc"
        if not path.exists():
            write_file(path, language, of_sample=of_sample)
        self.workspace = Workspace(Store(path))
        desk = Desk(self.workspace, words(language), clock=lambda: NOW, seconds=lambda: 0.0)
        circle_of(desk).shuffle = list.sort  # who speaks first is the same each time
        self.window = MainWindow()
        self.shell = Shell(self.window, desk, self.settings)
        self.found: Found | None = None
        if of_sample:
            with self.workspace.read() as session:
                self.found = find_records(session)
        self._others: list[QWidget] = []
        self.window.resize(LARGE)
        self.window.show()

    @property
    def desk(self) -> Desk:
        return self.shell.desk

    def records(self) -> Found:
        """The records to show."""
        assert self.found is not None
        return self.found

    def go(
        self, page: str, record: UUID | None = None, *, kind: str = "", text: str = ""
    ) -> QWidget:
        """Go to a page; the window."""
        self.shell.navigator.go(Place(page, record, kind, text))
        return self.window

    def press(self, name: str) -> QWidget:
        """Press a button of the page; the window."""
        button = self.window.findChild(QAbstractButton, name)
        assert button is not None, name
        button.click()
        return self.window

    def type(self, name: str, text: str) -> QWidget:
        """Put a text into a line of the page, as if it were typed; the window."""
        field = self.window.findChild(QLineEdit, name)
        assert field is not None, name
        field.setText(text)
        field.textEdited.emit(text)
        return self.window

    def keep(self, other: QWidget) -> QWidget:
        """Show another window, until the place is left."""
        self._others.append(other)
        other.show()
        return other

    def dialog(self) -> QWidget:
        """The dialog that just opened."""
        made = QApplication.activeModalWidget()
        assert made is not None
        return made

    def visit(self, spot: "Spot", size: QSize = LARGE) -> QWidget:
        """Go to a place, wait until all of it is shown, and return its window."""
        self.leave()
        self.window.resize(size)
        self.window.show()
        with patch.object(PlainDialog, "exec", _opened):
            shown = spot.open(self)
        if isinstance(shown, StartWindow):
            shown.resize(size)
        rest(shown)
        return shown

    def leave(self) -> None:
        """Close what was opened over the window."""
        for other in [*self._others, *QApplication.topLevelWidgets()]:
            if other is not self.window and other.isWindow() and other.isVisible():
                other.hide()
                if other in self._others or isinstance(other, QDialog):
                    other.deleteLater()
        self._others.clear()
        self.shell.window.frame.page_area.undo_bar.hide()
        rest(self.window)

    def close(self) -> None:
        """Let go of the file and the window."""
        self.leave()
        self.workspace.close()
        self.shell.let_go()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _opened(dialog: PlainDialog) -> int:
    """A question that does not wait for its answer."""
    dialog.open()
    return 0


def rest(window: QWidget) -> None:
    """Wait until nothing is under way, and everything is laid out and painted."""
    until = monotonic() + PATIENCE
    at_rest = False
    while monotonic() < until:
        for _ in range(4):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
        making = [page for page in window.findChildren(PrintPage) if page._making]
        was_at_rest, at_rest = at_rest, not tasks._under_way and not making
        if was_at_rest and at_rest:
            return
    raise TimeoutError(window.objectName())


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to look at.

    Attributes:
        name: For test ids and names of pictures.
        open: Goes there; the window that shows it.
        of_sample: Over the sample, or over an empty file.
    """

    name: str
    open: Callable[[World], QWidget]
    of_sample: bool = True

    @property
    def is_page(self) -> bool:
        """Whether it is in the main window."""
        return not self.name.startswith("dialog")

    @property
    def page(self) -> str:
        """The page of the window that it looks at, or what else it is of."""
        return self.name.partition("_")[0]


def _meeting(world: World, part: str) -> QWidget:
    window = world.go("meeting", world.records().closed)
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    page.panel.turn_to(part)
    return window


def _slip(world: World, kind: Keyed) -> QWidget:
    """What is keyed in from paper, at the last of its lines of a kind."""
    window = world.go("slips")
    page = world.shell.navigator.page()
    assert isinstance(page, SlipsPage)
    page.rows.choose([line.key for line in page._lines if line.kind is kind][-1])
    return window


def _meeting_facts(world: World) -> QWidget:
    world.go("meeting", world.records().coming)
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    page.header.edit.setChecked(False)
    page.header.edit.click()
    return world.window


def _meeting_closing(world: World) -> QWidget:
    world.go("meeting", world.records().coming)
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    page.acts.closing.emit()
    return world.window


def _live(world: World, after: Callable[[LivePage], None] | None = None) -> QWidget:
    """The next meeting as it goes on, in its second part."""
    key = world.records().coming
    with world.workspace.read() as session:
        begun = live.run(session, key)
    if begun is None:
        early = world.desk.even.now() - timedelta(minutes=6)
        with world.workspace.change("Begin the meeting") as session:
            meetings.edit(session, key, lambda old: replace(old, day=NOW.date(), time=NOW.time()))
            live.begin(session, key, early)
            live.move_on(session, key, world.desk.even.now())
    window = world.go("live", key)
    page = world.shell.navigator.page()
    assert isinstance(page, LivePage)
    if after is not None:
        after(page)
    return window


def _third(page: LivePage) -> None:
    """The go-round of what people try."""
    item = next(item for item in page._shown.meeting.agenda if item.part is Part.GOING)
    page.run.go_to(item.id)


def _type_weeks(world: World) -> None:
    """The school's bells and everybody's week, where the file has none: a class in all but some periods."""
    with world.workspace.read() as session:
        there = periods.bells(session)
    if there:
        return
    with world.workspace.change("Change a week") as session:
        begins = [465, 510, 555, 620, 665, 710, 755, 800]
        periods.ring(
            session, [Bell("", time(*divmod(at, 60)), time(*divmod(at + 45, 60))) for at in begins]
        )
        session.flush()
        bells, days = periods.bells(session), periods.timetable(session).days
        for n, member in enumerate(members.members(session)):
            some = {(day, bells[(n * 3 + day * 2) % 7].id) for day in days}
            some |= {(day, bells[(n + day) % 5 + 1].id) for day in days}
            late = {(day, bells[-1].id) for day in days} | {(days[2], bells[-2].id)}
            periods.say(session, member.id, some | late, NOW.date())


def _plan(world: World, form: Callable[[MeetingsPage], None]) -> QWidget:
    _type_weeks(world)
    window = world.go("meetings")
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingsPage)
    form(page)
    return window


def _form(page: str, button: str) -> Callable[[World], QWidget]:
    def open_form(world: World) -> QWidget:
        world.go("settings")
        world.go(page)
        found = world.window.findChild(QAbstractButton, button)
        assert found is not None, button
        if found.isVisible():
            found.click()
        return world.window

    return open_form


def _searched(text: str) -> Callable[[World], QWidget]:
    return lambda world: world.go("search", text=text)


def _word(world: World) -> str:
    """A word that is found."""
    with world.workspace.read() as session:
        title = ideas.idea(session, world.records().idea).title
    return max(title.split(), key=len)


def _ideas_nothing(world: World) -> QWidget:
    world.go("ideas")
    return world.type("ideas_find", "zzzz")


def _ideas(world: World) -> QWidget:
    world.go("ideas")
    return world.type("ideas_find", "")


def _find(world: World) -> QWidget:
    """The page of something found, with all that it may say."""
    with world.workspace.read() as session:
        found = next((one for one in entries.finds(session) if one.citation), None)
        key = found.id if found else entries.finds(session)[0].id
    if found is None:
        with world.workspace.change("Change something found") as session:
            finds.bring(session, key, NOW)
            facts = {"citation": "Rowe, 1986", "paper_copy": "2/4"}
            entries.edit(session, key, lambda old: replace(old, **facts))
            finds.become_idea(session, key)
    return world.go("find", key)


def _cards(world: World) -> QWidget:
    world.go("ideas")
    page = world.shell.navigator.page()
    assert isinstance(page, IdeasPage)
    page.cards.shuffle = list.sort  # the same three each time
    return world.press("ideas_cards")


def _periods(world: World) -> QWidget:
    """Everybody's free periods."""
    _type_weeks(world)
    return world.go("periods")


def _periods_week(world: World) -> QWidget:
    """One member's week, in the place of the table where there is less room."""
    _type_weeks(world)
    return world.go("periods", world.records().member)


def _periods_bells(world: World) -> QWidget:
    """The school's bells."""
    _type_weeks(world)
    world.go("periods")
    page = world.shell.navigator.page()
    assert isinstance(page, FreePeriodsPage)
    page._type_bells()
    return world.window


def _bin(world: World) -> QWidget:
    with world.workspace.read() as session:
        there = bool(records.bin_of(session))
    if not there:
        with world.workspace.read() as session:
            keys = [key for key in ideas.found(session) if key != world.records().idea]
        for key in keys[-3:]:
            with world.workspace.change("Delete idea") as session:
                records.delete(session, "idea", key)
    return world.go("bin")


def _care(world: World) -> QWidget:
    """Today, where no backup lies outside this computer."""
    world.desk.show_care(Care(CareKind.OUTSIDE))
    return world.go("today")


def _backups(world: World) -> QWidget:
    backups.before(world.workspace.store, Why.ASKED)
    return world.go("backups")


# The same ones in each world, for one is held against another.
CHAIN, WHO_KNOWS, STEPS = UUID(int=1001), UUID(int=1002), [UUID(int=1003 + n) for n in range(3)]


def _chain(world: World) -> QWidget:
    """An idea that goes from one to another, with the question at its next step, and whom one may ask."""
    with world.workspace.read() as session:
        there = bool(links.chain(session, CHAIN))
        people = list(members.people(session, world.language))
    if not there:
        with world.workspace.change("Add a step from one to another") as session:
            ideas.add(session, Idea("3/2", NOW.date(), id=CHAIN))
            for n, state in enumerate((LinkState.HAPPENED, LinkState.AGREED, LinkState.NOT_YET)):
                who = people[n], people[n + 1]
                links.add(session, LearningLink(CHAIN, *who, state=state, id=STEPS[n]))
            known = KnowledgeHolder("نجوى فتحي", "3/2", "عند البوابة", (CHAIN,), id=WHO_KNOWS)
            holders.add(session, known)
    world.go("idea", CHAIN)
    return world.press("small_enough_answer_between")


def _holders(world: World) -> QWidget:
    _chain(world)
    return world.go("holders", WHO_KNOWS)


def _print(kind: PageKind) -> Callable[[World], QWidget]:
    def open_print(world: World) -> QWidget:
        found = world.records()
        known = {"agenda": found.coming, "summary": found.closed, "handout": found.idea}
        record = known.get(kind.name)
        if record is None and kind.subject.default:
            with world.workspace.read() as session:
                record = kind.subject.default(session, NOW)
        return world.go("print", record, kind=kind.name)

    return open_print


def _ask_to_erase(world: World) -> QWidget:
    world.go("people", world.records().member)
    world.window.findChild(QAction, "member_erase").trigger()
    rest(world.window)  # where the name stands is looked for
    return world.dialog()


def _typed_twice(world: World) -> QWidget:
    world.go("people", world.records().member)
    world.window.findChild(QAction, "member_merge").trigger()
    made = world.dialog()
    assert isinstance(made, MergeMembers)
    made.other.combo.setCurrentIndex(1)
    made.other.combo.activated.emit(1)
    return made


def _next_year(world: World) -> QWidget:
    world.go("terms")
    world.press("next_year")
    return world.dialog()


def _ask_to_empty(world: World) -> QWidget:
    _bin(world)
    world.press("bin_empty_it")
    return world.dialog()


def _help(world: World) -> QWidget:
    world.go("today")
    world.window.frame.menus.acts["help"].trigger()
    found = [top for top in QApplication.topLevelWidgets() if top.objectName() == "help_window"]
    return next(top for top in found if top.isVisible())


def _about(world: World) -> QWidget:
    world.go("today")
    show_about(world.window)
    details = world.dialog().findChild(QAbstractButton, "about_details")
    assert details is not None
    details.click()
    return world.dialog()


def _licences(world: World) -> QWidget:
    world.go("today")
    return world.keep(show_licences(world.window))


def _bug(world: World) -> QWidget:
    said = note(
        world.window, "bug", "One moment", "Something did not work. You can go on.", "x = 1"
    )
    return world.keep(said)


def _export(world: World) -> QWidget:
    world.go("term", world.records().term)
    world.press("export_term")
    return world.dialog()


def _message(world: World) -> QWidget:
    world.go("meeting", world.records().coming)
    page = world.window.findChild(MeetingPage)
    page.acts._copy_as_text()
    return world.dialog()


def _versions(world: World) -> QWidget:
    """What the words of an idea said before."""
    key = world.records().idea
    with world.workspace.read() as session:
        kept = ideas.idea(session, key)
    for said in (f"{kept.title}\n{kept.words}", f"{kept.words}\n{kept.title}", kept.words):
        with world.workspace.change("Edit idea") as session:
            ideas.edit(session, key, lambda idea, said=said: replace(idea, words=said))
    world.go("idea", key)
    world.window.findChild(QWidget, "idea_words").setFocus()
    world.shell.window.frame.menus.acts["versions"].trigger()
    return world.dialog()


def _last_met(world: World) -> UUID:
    with world.workspace.read() as session:
        last = calendar.last_before(session, world.desk.now())
    assert last is not None
    return last.id


def _slips(world: World) -> QWidget:
    world.go("meeting", _last_met(world))
    page = world.window.findChild(MeetingPage)
    page.acts.count_slips()
    return world.dialog()


def _our_year(button: str) -> Callable[[World], QWidget]:
    """Our year with something in each part, and one card open."""

    def open_year(world: World) -> QWidget:
        key = _last_met(world)
        with world.workspace.change("Count the slips") as session:
            pulse.keep(session, key, {PulseStep.DRAWN_IN: 3, PulseStep.PUSHED: 2})
            communities.edit(session, lambda ours: replace(ours, pulse_line=True))
        world.go("settings")
        world.go("terms")
        found = world.window.findChild(QAbstractButton, button)
        if not found.isChecked():
            found.click()
        return world.window

    return open_year


def _term_file(world: World) -> QWidget:
    path = world.folder / f"theirs-{world.language}.tlcterm"
    if not path.exists():
        with world.workspace.read() as session:
            read = term_export(session, Wish(world.records().term), NOW)
        path.write_bytes(packed_term(read).content)
    world.go("today")
    return world.keep(TermFileWindow(path, world.desk.words, world.desk.formats))


def _key(world: World) -> QWidget:
    path = world.workspace.store.path
    said = QCoreApplication.translate(
        "Salvage", "The damaged file can be read with it only; the new one has it too."
    )
    question = KeyQuestion(world.window, Keys(path, (), world.desk.words), path, said)
    question.open()
    return world.keep(question)


def _start(notice: str = "") -> Callable[[World], QWidget]:
    def open_start(world: World) -> QWidget:
        given = Notice(notice) if notice else None
        return world.keep(StartWindow(world.settings, given))

    return open_start


def _progress(world: World) -> QWidget:
    made = ProgressDialog(world.window, "Writing the sample")
    made.show_share(400)
    return world.keep(made)


def _page(page: str, record: str = "") -> Callable[[World], QWidget]:
    return lambda world: world.go(page, getattr(world.found, record) if record else None)


# Pages that need no record, for they stand in the menus.
ALONE = [name for name, line in PAGES.items() if line.menu is not None]

_SPOTS: tuple[Spot, ...] = (
    Spot("today", _page("today")),
    Spot("today_care", _care),
    Spot("meetings", _page("meetings")),
    Spot("meeting", _page("meeting", "coming")),
    Spot("meeting_facts", _meeting_facts),
    Spot("meeting_closing", _meeting_closing),
    Spot("meeting_closed", lambda world: _meeting(world, "said")),
    Spot("meeting_tryouts", lambda world: _meeting(world, "tryouts")),
    Spot("meeting_came", lambda world: _meeting(world, "came")),
    Spot("live", _live),
    Spot("live_round", lambda world: _live(world, _third)),
    Spot("live_fit", lambda world: _live(world, lambda page: page.room.in_time.asked.emit())),
    Spot("ideas", _ideas),
    Spot("ideas_nothing", _ideas_nothing),
    Spot("ideas_cards", _cards),
    Spot("idea", _page("idea", "idea")),
    Spot("find", _find),
    Spot("idea_chain", _chain),
    Spot("holders", _holders),
    Spot("tryouts", _page("tryouts", "tryout")),
    Spot("visits", _page("visits")),
    Spot("people", _page("people", "member")),
    Spot("people_agreed", lambda world: world.go("people", kind="agreed")),
    Spot("people_add", lambda world: world.go("people", kind="add")),
    Spot("periods", _periods),
    Spot("periods_week", _periods_week),
    Spot("periods_bells", _periods_bells),
    Spot("terms", _page("terms")),
    Spot("term", _page("term", "term")),
    Spot("journey", journey_places.journey),
    Spot("journey_assumptions", lambda world: journey_places.journey(world, "assumptions")),
    Spot("journey_questions", lambda world: journey_places.journey(world, "questions")),
    Spot("support", journey_places.asked),
    Spot("support_promises", lambda world: journey_places.asked(world, "promises")),
    Spot("search", lambda world: world.go("search", text=_word(world))),
    Spot("search_nothing", _searched("zzzz")),
    Spot("slips_plan", lambda world: _slip(world, Keyed.PLAN)),
    Spot("slips_telling", lambda world: _slip(world, Keyed.TELLING)),
    Spot("slips_minutes", lambda world: _slip(world, Keyed.MINUTES)),
    Spot("slips_pulse", lambda world: _slip(world, Keyed.PULSE)),
    Spot("slips_names", lambda world: _slip(world, Keyed.NAMES)),
    *(Spot(f"print_{kind.name}", _print(kind)) for kind in kinds.KINDS),
    Spot("bin", _bin),
    Spot("backups", _backups),
    Spot("settings", _page("settings")),
    Spot("sheets", _page("sheets")),
    Spot("ledger", _page("ledger")),
    Spot("meetings_plan", lambda world: _plan(world, MeetingsPage.plan)),
    Spot("meetings_year", lambda world: _plan(world, MeetingsPage.plan_year)),
    Spot("tryouts_write", _form("tryouts", "write_try_out")),
    Spot("visits_plan", _form("visits", "plan_visit")),
    Spot("terms_add", _form("terms", "add_term")),
    Spot("terms_slips", _our_year("pulse_choose")),
    Spot("terms_parted", journey_places.our_year),
    Spot("terms_mirror", _our_year("pulse_mirror")),
    Spot("dialog_export", _export),
    Spot("dialog_term_file", _term_file),
    Spot("dialog_message", _message),
    Spot("dialog_versions", _versions),
    Spot("dialog_slips", _slips),
    Spot("dialog_erase", _ask_to_erase),
    Spot("dialog_typed_twice", _typed_twice),
    Spot("dialog_next_year", _next_year),
    Spot("dialog_empty_bin", _ask_to_empty),
    Spot("dialog_help", _help),
    Spot("dialog_about", _about),
    Spot("dialog_licences", _licences),
    Spot("dialog_bug", _bug),
    Spot("dialog_progress", _progress),
    Spot("dialog_key", _key),
    Spot("dialog_start", _start()),
    Spot("dialog_start_notice", _start("The file “first.tlc” is not there any more.")),
    *(Spot(f"empty_{page}", _page(page), of_sample=False) for page in ALONE),
    Spot("empty_visits", _page("visits"), of_sample=False),
)
# A page that is in the menus and is not named above is looked at as it is come to.
SPOTS = (
    *_SPOTS,
    *(Spot(page, _page(page)) for page in ALONE if page not in {s.page for s in _SPOTS}),
)
