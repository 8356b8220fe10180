"""Qt's widgets and SQLAlchemy imported, as many classes mapped as we have, the file opened.

Prints how long the processor worked until a row of each table was looked for, then ends. With
`window` it shows a bare window first, and prints its peak memory too.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
from sqlalchemy import ForeignKey, Text, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column
from sqlcipher3 import dbapi2

# Every table of the file with its columns; `>` says what one points at.
TABLES = {
    "agreement": "kind text agreed_on by_group why",
    "export": "day audience what named",
    "meeting": (
        "title day time minutes place place_secured tea intention time_chosen_by state "
        "summary interrupted_minutes guests agenda_printed"
    ),
    "member": (
        "name called other_script subject room state since own_words in_group in_school "
        "outside told_us_on private_note sort_key"
    ),
    "term": "name starts ends",
    "agenda_item": (
        "meeting_id>meeting.id position title minutes real part purpose origin brought_by "
        "phase standing carried_from>agenda_item.id notes outcome"
    ),
    "attendance": "meeting_id>meeting.id member_id>member.id",
    "community": (
        "name language school place directorate administration calls_itself first_day "
        "weekend digits paper hijri half_days hijri_shift article_aside facilitator>member.id is_sample"
    ),
    "role": "meeting_id>meeting.id member_id>member.id role",
    "entry": "kind text day authorship by meeting_id>meeting.id item_id>agenda_item.id",
    "idea": (
        "title day words source how_we_know first_step works_without steps not_so_well "
        "read_more state meeting_id>meeting.id item_id>agenda_item.id authorship sort_key"
    ),
    "idea_credit": "idea_id>idea.id part member_id>member.id",
    "idea_link": "idea_id>idea.id parent_id>idea.id kind",
    "try_out": (
        "owner_id>member.id what day idea_id>idea.id meeting_id>meeting.id with_class "
        "first_step already_doing friend_id>member.id talk_on answer asked_on "
        "asked_again_on"
    ),
    "story": "try_out_id>try_out.id day what_i_did pupils surprised next",
}
COMMON = ("created_at", "changed_at", "deleted_at")


def peak() -> int:
    """The most memory this process had, in KB; `ru_maxrss` would begin with its parent's."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


class Base(DeclarativeBase):
    pass


def mapped(name: str, columns: str) -> type[Base]:
    facts: dict[str, object] = {"__tablename__": name}
    facts["id"] = mapped_column(Text, primary_key=True)
    for column in (*COMMON, *columns.split()):
        own, _, target = column.partition(">")
        facts[own] = mapped_column(Text, *([ForeignKey(target)] if target else []))
    return type(name.title().replace("_", ""), (Base,), facts)


app = QApplication(sys.argv[:1])
window = QMainWindow()
if sys.argv[2:] == ["window"]:
    window.setCentralWidget(QTableWidget(20, 4))
    window.resize(1366, 768)
    window.show()
    app.processEvents()
classes = [mapped(name, columns) for name, columns in TABLES.items()]
engine = create_engine("sqlite://", creator=lambda: dbapi2.connect(sys.argv[1]), module=dbapi2)
with Session(engine) as session:
    for one in classes:
        session.scalars(select(one).limit(1)).first()
print(time.process_time(), peak(), flush=True)
os._exit(0)
