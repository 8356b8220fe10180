"""P20: of somebody who is erased nothing stays: in no row, step, index, half-typed text or page of the file."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.beginnings import write_new
from tests.laws import tries
from tests.safety.figures import Figures
from tests.storage.canaries import places
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import drafts, entries, exports, ideas, members, records, search, tryouts
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

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
