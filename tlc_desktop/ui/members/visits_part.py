"""The visits and learning links of a colleague: with whom and when, never how many, nor who gives more."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.name_parts import first_name
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import ideas, links, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.links.step_words import step_told
from tlc_desktop.ui.members.few_rows import FewRows
from tlc_desktop.ui.visits.visit_acts import person
from tlc_desktop.ui.widgets.rows import RowText

translate = QCoreApplication.translate
DOT = " · "


class VisitsPart(FewRows):
    """What is to come first, then the newest; Enter or a click opens one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            "member_visits",
            translate("VisitsPart", "Visits and links"),
            translate("VisitsPart", "More visits and links"),
        )
        self._desk = desk
        self.opened.connect(self._open)

    def show_member(self, member: Member, *, small: bool) -> bool:
        """Show the visits and links of a member; whether there are any."""
        with self._desk.workspace.read() as session:
            found: list[Visit | LearningLink] = [
                *visits.of_member(session, member.id),
                *links.of_member(session, member.id),
            ]
        found.sort(key=lambda each: each.day or date.max, reverse=True)
        self.show_rows(member.id, len(found), partial(self._rows, member, found, small))
        return bool(found)

    def _open(self, key: str) -> None:
        page, _, record = key.partition(":")
        self._desk.go(page, UUID(record.partition(":")[0]))

    def _rows(
        self, member: Member, found: Sequence[Visit | LearningLink], small: bool, most: int
    ) -> list[RowText]:
        shown = found[:most]
        steps = [each.idea for each in shown if isinstance(each, LearningLink)]
        with self._desk.workspace.read() as session:
            titles = {idea.id: idea.title for idea in ideas.some(session, steps)}
        rows: list[RowText] = []
        for each in shown:
            if isinstance(each, Visit):
                key, title, said = f"visits:{each.id}", self._title(member, each), self._said(each)
                chosen = "" if small else self._chosen(member, each)
                said, icon = DOT.join(part for part in (said, chosen) if part), "visit"
            else:
                told = step_told(each, self._desk)
                key, title = f"idea:{each.idea}:{each.id}", titles.get(each.idea, "")
                said, icon = told.who(), "links"
            caption, below = (said, "") if small else ("", said)
            rows.append(RowText(key, title, caption, small=below, icon=icon, light=True))
        return rows

    def _title(self, member: Member, visit: Visit) -> str:
        """Who came to whom, as this colleague would say it."""
        to_come = visit.is_to_come(self._desk.today())
        group = isolate(visit.with_class) if visit.with_class.strip() else ""
        if visit.host == member.id:
            said = self.tr("{name} comes to visit") if to_come else self.tr("{name} came to visit")
            if group:
                said = (
                    self.tr("{name} comes to {group}")
                    if to_come
                    else self.tr("{name} came to {group}")
                )
            return said.format(name=isolate(person(self._desk, visit.visitor)), group=group)
        said = self.tr("Guest of {name}, {group}") if group else self.tr("Guest of {name}")
        return said.format(name=isolate(person(self._desk, visit.host)), group=group)

    def _said(self, visit: Visit) -> str:
        formats, today = self._desk.formats, self._desk.today()
        if visit.day is None:
            return self.tr("the day is not agreed yet")
        near = abs((visit.day - today).days) < 200
        day = formats.day_month(visit.day) if near else formats.date(visit.day)
        return DOT.join([day, self.tr("to come")]) if visit.is_to_come(today) else day

    def _chosen(self, member: Member, visit: Visit) -> str:
        if visit.host != member.id or visit.is_to_come(self._desk.today()):
            return ""
        name = member.called or first_name(member.name)
        return self.tr("chosen by {name}").format(name=isolate(name))
