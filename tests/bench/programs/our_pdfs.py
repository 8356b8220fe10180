"""A term printed twice in one process, with everything read ahead; prints how long each took."""

import sys
import time
from datetime import datetime
from importlib import import_module
from pathlib import Path

from tlc_desktop import deferred
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.reports.text import fonts
from tlc_desktop.storage import sorting
from tlc_desktop.storage.store import Store

for name in deferred.to_read_ahead():
    import_module(name)
sorting.warm()
fonts.warm()
opened = Store(Path(sys.argv[1]))
wish = Wish(language=Language.ENGLISH, audience=Audience.GROUP)
for _ in range(2):
    begun = time.process_time()
    with opened.read() as session:
        printed_page(session, kinds.kind("term"), wish, datetime(2026, 11, 23, 10, 42)).pdf()
    print(time.process_time() - begun)
