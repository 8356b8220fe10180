"""The file to give to others that somebody asks for on the command line."""

import argparse
from collections.abc import Callable
from datetime import datetime

from tlc_desktop.exchange.handing_over import hand_over
from tlc_desktop.exchange.packed_export import why
from tlc_desktop.i18n.formats import formats, isolate
from tlc_desktop.i18n.languages import Words
from tlc_desktop.printing import export_kinds
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.storage import communities, terms
from tlc_desktop.storage.store import Store


def write(
    store: Store, asked: argparse.Namespace, own: Words, tell: Callable[[str], object]
) -> None:
    """Write what the verb is for, say who is named in it and why, and note that it left.

    Raises:
        UserError: There is no such record, or one of the two files cannot be written.
    """
    now = datetime.now()
    with store.read() as session:
        term = getattr(asked, "term", None)
        record = terms.named(session, term).id if term else None
        make = export_kinds.kind(asked.verb).read(
            session, Wish(record, asked.audience, asked.language), now
        )
        style = formats(communities.community(session), own.language)
    made = make()
    for named in made.named:
        tell(f"{isolate(named.shown)} – {why(named, own, style)}")
    if not made.named:
        tell(own.translate("CommandLine", "Nobody is named in it."))
    hand_over(store, made, asked.out, now.date())
