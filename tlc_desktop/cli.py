"""The command line: for scripts, tests, and machines with no screen.

Exit 0 for done, 2 for wrong usage, 1 for a `UserError`, said in one line on stderr.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from datetime import date, datetime
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop import unlocking
from tlc_desktop.arguments import Parser
from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import AnswerNotWritten, CopyNotWhole, UserError
from tlc_desktop.domain.file_endings import is_term_file
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.plain import plain
from tlc_desktop.domain.release import program_version
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.printing import allotted, asked_page
from tlc_desktop.printing.printed_page import printed_page
from tlc_desktop.settings import Settings
from tlc_desktop.storage import (
    backup,
    files,
    meetings,
    members,
    opening,
    records,
    terms,
    whole,
)
from tlc_desktop.unlocking import key_of, opened
from tlc_desktop.verbs import Verb

if TYPE_CHECKING:
    from tlc_desktop.exchange import packing, term_file, upgrades, whole_file
    from tlc_desktop.printing import asked_export
    from tlc_desktop.storage import sample
else:  # a page is printed without them
    packing = read_later("tlc_desktop.exchange.packing")
    term_file = read_later("tlc_desktop.exchange.term_file")
    upgrades = read_later("tlc_desktop.exchange.upgrades")
    whole_file = read_later("tlc_desktop.exchange.whole_file")
    asked_export = read_later("tlc_desktop.printing.asked_export")
    sample = read_later("tlc_desktop.storage.sample")

Work = Callable[[argparse.Namespace, Words], None]


class SelfLook(Protocol):
    """What one look at the program itself found."""

    @property
    def is_well(self) -> bool:
        """Whether it is as it should be."""
        ...

    @property
    def line(self) -> str:
        """What was found, in one line."""
        ...


Look = Callable[[Path, Language], Iterable[SelfLook]]


def main(arguments: Sequence[str], look: Look) -> int:
    """Do what the command line asks for; 0 when it is done, 1 when it cannot be.

    Args:
        arguments: A `Verb`, and what follows it.
        look: How the program looks at itself, windows and all, with a folder to write into.

    Raises:
        SystemExit: With 2, for wrong usage.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    own = words(_language(arguments) or Settings().language)
    try:
        try:
            asked = parser(own).parse_args(arguments, argparse.Namespace(look=look))
            asked.run(asked, own)
        finally:
            _tell(end="")  # what help has to say goes out here
    except UserError as trouble:
        with suppress(OSError):
            print(one_line(explain(trouble, own)), file=sys.stderr, flush=True)
        return 1
    return 0


def _tell(text: str = "", end: str = "\n") -> None:
    """Say something on standard output.

    Raises:
        AnswerNotWritten: There is no room for it.
    """
    try:
        print(text, end=end, flush=True)
    except OSError as trouble:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left goes nowhere
        # Whoever reads has read enough, as `head` does; there is nobody to tell anything more.
        if not isinstance(trouble, BrokenPipeError):
            raise AnswerNotWritten from trouble


def _language(arguments: Sequence[str]) -> Language | None:
    """The language that is asked for, before the rest is read: help is in it too."""
    parts = [part for each in arguments for part in each.split("=", 1)]
    said = next((after for one, after in pairwise(parts) if one == "--language"), "")
    return Language(said) if said in set(Language) else None


def parser(own: Words) -> Parser:
    """What may follow the program's name, explained in a language."""
    language = Parser(add_help=False, own=own)
    language.add_argument("--language", type=Language, choices=list(Language), metavar="ar|en|fr")
    main_parser = Parser(prog="tlc-desktop", allow_abbrev=False, own=own)
    main_parser.add_argument(
        "--version", action="version", version=f"tlc-desktop {program_version()}"
    )
    verbs = main_parser.add_subparsers(title="commands", dest="verb", required=True)
    for name, (about, run, add_arguments) in _VERBS.items():
        told = own.translate("CommandLine", str(about))
        verb = verbs.add_parser(
            name.value, help=told, description=told, parents=[language], allow_abbrev=False, own=own
        )
        verb.set_defaults(run=run, parser=verb)
        add_arguments(verb)
    return main_parser


def _file(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("file", type=Path, metavar="FILE")


def _out(verb: argparse.ArgumentParser, name: str, *, required: bool = True) -> None:
    verb.add_argument("-o", dest="out", type=Path, metavar=name, required=required)


def _audience(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--audience", type=Audience, choices=list(Audience), metavar="group|school|outside"
    )


def _sample(asked: argparse.Namespace, own: Words) -> None:
    sample.make(asked.file, own.language, date.today())


def _info_arguments(verb: argparse.ArgumentParser) -> None:
    _file(verb)
    verb.add_argument("--records", metavar="KIND", help=", ".join(records.kinds()))


def _info(asked: argparse.Namespace, own: Words) -> None:
    facts = _term_facts(asked.file) if _reads_as_term(asked.file) else _facts(asked, own)
    _tell(json.dumps(facts, ensure_ascii=False, indent=1))


def _reads_as_term(path: Path) -> bool:
    """Whether to read a file as a term summary: by its name, or by its first bytes."""
    with files.explained(path):
        if is_term_file(path) or not path.is_file():
            return is_term_file(path)
        with path.open("rb") as file:
            return packing.begins_as_ours(file.read(packing.LOOKED_AT))


def _term_facts(path: Path) -> dict[str, Any]:
    found = term_file.read(path)
    return {
        "format": upgrades.MANIFEST.name,
        "version": upgrades.MANIFEST.version,
        "made_on": found.made_on.isoformat(),
        "language": found.language.value,
        "files": [plain(content) for content in found.contents],
        "term": plain(found.summary),
    }


def _facts(asked: argparse.Namespace, own: Words) -> dict[str, Any]:
    with closing(opened(asked.file, own)) as store, store.read() as session:
        facts: dict[str, Any] = {
            "schema": opening.SCHEMA_VERSION,
            "counts": whole.counts(session),
            "terms": [
                {"id": str(t.id), "name": t.name, "starts": plain(t.starts), "ends": plain(t.ends)}
                for t in terms.terms(session)
            ],
            "meetings": [
                {"id": str(m.id), "title": m.title, "day": plain(m.day), "state": plain(m.state)}
                for m in meetings.meetings(session)
            ],
            "members": [{"id": str(m.id), "name": m.name} for m in members.members(session)],
        }
        if asked.records:
            found = records.titles(session, asked.records)
            facts["records"] = [{"id": str(key), "title": title} for key, title in found]
    return facts


def _print_arguments(verb: argparse.ArgumentParser) -> None:
    asked_page.add_arguments(verb)
    _audience(verb)
    _out(verb, "OUT.pdf", required=False)


def _print(asked: argparse.Namespace, own: Words) -> None:
    if asked.list:
        _tell("\n".join(asked_page.kinds_listed(own)))
        return
    kind = asked_page.kind_of(asked)
    opening.may_replace(asked.out)
    now = datetime.now()
    with closing(opened(asked.file, own)) as store:
        with store.read() as session:
            wish = asked_page.wish_of(session, asked, kind)
        allotted.allot(store, kind, wish, now)
        with store.read() as session:
            page = printed_page(session, kind, wish, now)
        files.write_whole(asked.out, page.pdf())
        allotted.note_printed(store, page, now)


def _export_arguments(verb: argparse.ArgumentParser) -> None:
    _file(verb)
    verb.add_argument("--term", metavar="NAME|ID", required=True)
    _audience(verb)
    _out(verb, "OUT.tlcterm")


def _export(asked: argparse.Namespace, own: Words) -> None:
    opening.may_replace(asked.out)
    with closing(opened(asked.file, own, only_reads=False)) as store:
        asked_export.write(store, asked, own, _tell)


def _workbook_arguments(verb: argparse.ArgumentParser) -> None:
    _file(verb)
    _audience(verb)
    _out(verb, "OUT.xlsx")


def _calendar_arguments(verb: argparse.ArgumentParser) -> None:
    _file(verb)
    verb.add_argument("--term", metavar="NAME|ID")
    _audience(verb)
    _out(verb, "OUT.ics")


def _dump_arguments(verb: argparse.ArgumentParser) -> None:
    _file(verb)
    _out(verb, "OUT.json")


def _dump(asked: argparse.Namespace, own: Words) -> None:
    opening.may_replace(asked.out)
    with closing(opened(asked.file, own)) as store:
        whole_file.write(store, asked.out)


def _load_arguments(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("source", type=Path, metavar="IN.json")
    _out(verb, "FILE")


def _load(asked: argparse.Namespace, own: Words) -> None:
    del own
    whole_file.make(asked.out, asked.source)


def _check(asked: argparse.Namespace, own: Words) -> None:
    path: Path = asked.file
    if _reads_as_term(path):
        term_file.read(path)
    else:
        with closing(opened(path, own)) as store:
            whole.check(store)
    whole_words = own.translate(
        "CommandLine", "“{path}” is complete: everything in it can be read."
    )
    _tell(one_line(whole_words.format(path=isolate(path.name))))


def _backup_arguments(verb: argparse.ArgumentParser) -> None:
    _file(verb)
    _out(verb, "OUT")


def _backup(asked: argparse.Namespace, own: Words) -> None:
    files.place_of(asked.out, over=False)
    with closing(opened(asked.file, own)) as store:
        store.copy(asked.out, over=False)


def _restore_arguments(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("source", type=Path, metavar="BACKUP")
    _out(verb, "FILE")


def _restore(asked: argparse.Namespace, own: Words) -> None:
    files.place_of(asked.out, over=False)
    backup.restore(asked.source, asked.out, key_of(asked.source, own))


def _selftest_arguments(verb: argparse.ArgumentParser) -> None:
    _out(verb, "DIR")


def _selftest(asked: argparse.Namespace, own: Words) -> None:
    all_well = True
    for found in asked.look(asked.out, own.language):
        _tell(found.line)
        all_well = all_well and found.is_well
    if not all_well:
        raise CopyNotWhole


_VERBS: dict[Verb, tuple[object, Work, Callable[[argparse.ArgumentParser], None]]] = {
    Verb.SAMPLE: (QT_TRANSLATE_NOOP("CommandLine", "Make the sample community"), _sample, _file),
    Verb.INFO: (
        QT_TRANSLATE_NOOP("CommandLine", "Say what is inside, as JSON"),
        _info,
        _info_arguments,
    ),
    Verb.PRINT: (
        QT_TRANSLATE_NOOP("CommandLine", "Print a page to a PDF"),
        _print,
        _print_arguments,
    ),
    Verb.EXPORT: (
        QT_TRANSLATE_NOOP("CommandLine", "Write a term summary file"),
        _export,
        _export_arguments,
    ),
    Verb.SPREADSHEET: (
        QT_TRANSLATE_NOOP("CommandLine", "Write a spreadsheet of all records"),
        _export,
        _workbook_arguments,
    ),
    Verb.CALENDAR: (
        QT_TRANSLATE_NOOP("CommandLine", "Write the meetings of a term for a calendar"),
        _export,
        _calendar_arguments,
    ),
    Verb.DUMP: (
        QT_TRANSLATE_NOOP("CommandLine", "Write everything as open JSON"),
        _dump,
        _dump_arguments,
    ),
    Verb.LOAD: (
        QT_TRANSLATE_NOOP("CommandLine", "Make a community from what dump wrote"),
        _load,
        _load_arguments,
    ),
    Verb.CHECK: (
        QT_TRANSLATE_NOOP("CommandLine", "Read everything, to see that it is complete"),
        _check,
        _file,
    ),
    Verb.BACKUP: (
        QT_TRANSLATE_NOOP("CommandLine", "Make a complete copy, even while the file is open"),
        _backup,
        _backup_arguments,
    ),
    Verb.RESTORE: (
        QT_TRANSLATE_NOOP("CommandLine", "Bring a community back from a copy"),
        _restore,
        _restore_arguments,
    ),
    Verb.PASSPHRASE: (
        QT_TRANSLATE_NOOP("CommandLine", "Set or change the passphrase of a file, or take it off"),
        unlocking.run,
        unlocking.add_arguments,
    ),
    Verb.SELFTEST: (
        QT_TRANSLATE_NOOP("CommandLine", "See whether this copy of the program works"),
        _selftest,
        _selftest_arguments,
    ),
}
