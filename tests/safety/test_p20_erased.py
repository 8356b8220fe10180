"""P20: of somebody who is erased nothing stays: in no row, step, index, half-typed text or page of the file."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new
from tests.laws import tries
from tests.safety.figures import Figures
from tests.storage.canaries import places
from tlc_desktop.domain.backups import AFTER_ERASING, Why
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.exchange import whole_file
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import (
    backups,
    drafts,
    entries,
    exports,
    ideas,
    members,
    own_folder,
    records,
    restoring,
    search,
    tryouts,
)
from tlc_desktop.storage.pages.receipt import erasure_receipt
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.backups.view import BackupsPage
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.members import erasing

DAY = date(2026, 11, 23)
FACTS = ("name", "called", "other_script", "subject", "room", "own_words", "private_note")


def word(number: int, of: str) -> str:
    """A word that stands nowhere else."""
    return f"Zq{of.replace('_', '')}{number}qZ"


def live(session: RecordingSession, number: int) -> Member:
    """Somebody says, tries, brings and is written down as who reads."""
    member = Member(**{fact: word(number, fact) for fact in FACTS})
    (key,) = members.add(session, [member])
    ideas.add(session, Idea("Exit slips", DAY, credits=(Credit(CreditPart.BROUGHT, key),)))
    entries.add(session, Entry(EntryKind.VOICE, "It works", DAY, Authorship.CREDITED, (key,)))
    told = (Story(DAY, word(number, "story")),)
    tryouts.add(session, TryOut(key, word(number, "tried"), DAY, stories=told))
    exports.add(session, Export(DAY, Audience.GROUP, "Term", (member.name,)))
    drafts.keep(session, f"member:{key}:own_words", word(number, "typed"))
    return replace(member, id=key)


def left_of(path: Path, member: Member, number: int) -> list[str]:
    """Where something of somebody is found."""
    words = [word(number, of) for of in (*FACTS, "story", "tried", "typed")]
    content = path.read_bytes().lower()
    found = [
        each
        for each in words
        for form in (each, each.encode("utf-16-le").decode("latin-1"))
        if form.lower().encode("latin-1") in content
    ]
    with closing(Store(path)) as file:
        found += places(file, member.id)
        told = whole_file.json_of(file).decode()
        found += [each for each in words if each in told]
        with file.read() as session:
            found += [each for each in words if search.find(session, each)]
        found += [str(step) for step in file.labels() if step]
    return found


def listed(path: Path, member: Member) -> dict[str, date | None]:
    """The backups of a file, by name, each with the day on which it goes."""
    with closing(Store(path)) as file, file.read() as session:
        assert member.id not in {each.id for each in members.members(session)}
    return {each.path.name: each.ends for each in backups.kept(path)}


def erased_with_backups(path: Path, number: int) -> list[str]:
    """Back somebody up, be replaced by a backup, then erase them: what says too little of where they are still."""
    faults, name = list[str](), word(number, "name").encode()
    with closing(Store(path)) as file:
        backups.made(file, Why.ASKED)
        with file.change("Live") as session:
            member = live(session, number)
        for _ in range(2):
            backups.made(file, Why.ASKED)
        text = backups.readable(path)
        whole_file.write(file, text)
        aside = restoring.recovered(path) / f"{path.stem} {number}" / path.name
        aside.parent.mkdir(parents=True)
        aside.write_bytes(path.read_bytes())
        with file.read() as session:
            told = erasure_receipt(session, path, member.id, DAY).copies
        erasing._erase(file, member.id, (), DAY)
        if text.read_bytes() != whole_file.json_of(file):
            faults.append(f"{number}: the second copy is not what the file is")
    made = listed(path, member)
    for each in backups.folder_of(path).rglob("*"):
        holds = each.is_file() and name in each.read_bytes()
        is_told = bool(made.get(each.name)) or (
            each == aside and each.name in {c.name for c in told}
        )
        if holds is not is_told and (holds or each.name in made):
            faults.append(f"{number}: {each.name} holds the name: {holds}, is listed: {is_told}")
    if sum(bool(ends) for ends in made.values()) < 2 or all(made.values()):
        faults.append(f"{number}: of backups there are {made}")
    return faults


def test_a_backup_that_holds_who_is_erased_is_listed_with_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Figures
) -> None:
    monkeypatch.setattr(own_folder, "user_data_path", lambda *_a, **_k: tmp_path / "data")
    many, faults = tries(20, 1), list[str]()
    for number in range(many):
        path = tmp_path / f"Our school {number}.tlc"
        write_new(path, Community("Tuesday Circle"))
        faults += erased_with_backups(path, number)
    figure(
        "P20", "colleagues erased, all that lies beside the backups looked through", many, faults
    )


def test_the_list_of_backups_says_when_each_goes(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "circle.tlc"
    write_new(path, Community("Tuesday Circle"))
    workspace = Workspace(Store(path))
    desk = Desk(workspace, words(Language.ENGLISH))
    backups.made(workspace.store, Why.ASKED)
    with workspace.change("Add names") as session:
        (hala,) = members.add(session, [Member("Hala")])
    backups.made(workspace.store, Why.ASKED)
    backups.end_with(workspace.store, hala, desk.today())
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    newer, older = page.list.row_texts()
    goes = desk.formats.day(desk.today() + AFTER_ERASING)
    assert newer.lines[1:] == (f"Somebody who was erased is still in it: it goes on {goes}.",)
    assert len(older.lines) == 1
    workspace.close()


def test_of_who_is_erased_nothing_stays(tmp_path: Path, figure: Figures) -> None:
    many, faults = tries(100, 2), list[str]()
    path = tmp_path / "Our school.tlc"
    write_new(path, Community("Tuesday Circle"))
    for number in range(many):
        with closing(Store(path)) as file:
            with file.change("Live") as session:
                members.add(session, [Member(f"Hala {number}")])
                member = live(session, number)
            with file.change("Rename") as session:
                members.edit(session, member.id, lambda one: replace(one, subject="Maths"))
            if number % 2:
                with file.change("Delete") as session:
                    records.delete(session, "member", member.id)
            assert word(number, "name").encode() in path.read_bytes(), "else nothing could be found"
            with file.change_for_good() as session:
                records.erase_member(session, member.id)
            file.check()
        faults += left_of(path, member, number)
    figure(
        "P20",
        "colleagues erased, the file's bytes, dump, search and undo looked through",
        many,
        faults,
    )
