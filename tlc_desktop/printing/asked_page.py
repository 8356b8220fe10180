"""The page that somebody asks for on the command line."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import Paper
from tlc_desktop.i18n.languages import Words
from tlc_desktop.printing import kinds
from tlc_desktop.printing.kinds import title_of
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish


def add_arguments(verb: argparse.ArgumentParser) -> None:
    """Let a file, a kind of page, its record and its paper be said."""
    verb.add_argument("--list", action="store_true")
    verb.add_argument("file", type=Path, metavar="FILE", nargs="?")
    names = [kind.name for kind in kinds.KINDS]
    verb.add_argument("kind", metavar="KIND", nargs="?", choices=names, help=", ".join(names))
    for subject in kinds.subjects():
        if subject.asked_by:
            verb.add_argument(f"--{subject.name}", metavar=subject.asked_by)
    verb.add_argument("--record", metavar="ID")
    verb.add_argument("--paper", type=Paper, choices=list(Paper), metavar="A4|A5|Letter")


def kinds_listed(words: Words) -> Iterator[str]:
    """A line for each kind: its name, and what it is."""
    return (f"{kind.name}\t{title_of(kind, words)}" for kind in kinds.KINDS)


def kind_of(asked: argparse.Namespace) -> PageKind:
    """The kind that is asked for; leaves with wrong usage where that makes no page."""
    if not (asked.file and asked.kind and asked.out):
        asked.parser.error("the following arguments are required: FILE KIND -o OUT.pdf")
    kind = kinds.kind(asked.kind)
    for subject in kinds.subjects():
        if subject is not kind.subject and getattr(asked, subject.name, None):
            asked.parser.error(f"unrecognized arguments: --{subject.name}")
    return kind


def wish_of(session: Session, asked: argparse.Namespace, kind: PageKind) -> Wish:
    """How it is wanted.

    Raises:
        RecordNotThere: There is no such record.
    """
    return Wish(_record(session, asked, kind), asked.audience, asked.language, asked.paper)


def _record(session: Session, asked: argparse.Namespace, kind: PageKind) -> UUID | None:
    written = getattr(asked, kind.subject.name, None) or asked.record
    return kind.subject.record(session, written) if written else None
