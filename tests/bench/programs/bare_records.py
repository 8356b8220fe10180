"""Qt's widgets and SQLAlchemy imported, as many classes mapped as we have, the file opened.

Prints the moment when a row of each table was looked for, then ends. With
`window` it shows a bare window first, and prints its peak memory too.
"""

import os
import resource
import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
from sqlalchemy import ForeignKey, Text, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlcipher3 import dbapi2

# Every table of the file with its columns, as (name, those it points at).
TABLES = {
    "member": {},
    "meeting": {},
    "term": {},
    "agreement": {},
    "export": {},
    "community": {"facilitator": "member.id"},
    "agenda_item": {"meeting_id": "meeting.id", "carried_from": "agenda_item.id"},
    "attendance": {"meeting_id": "meeting.id", "member_id": "member.id"},
    "role": {"meeting_id": "meeting.id", "member_id": "member.id"},
    "entry": {"meeting_id": "meeting.id", "item_id": "agenda_item.id"},
    "idea": {"meeting_id": "meeting.id", "item_id": "agenda_item.id"},
    "idea_credit": {"idea_id": "idea.id", "member_id": "member.id"},
    "idea_link": {"idea_id": "idea.id", "parent_id": "idea.id"},
    "try_out": {"owner_id": "member.id", "idea_id": "idea.id", "meeting_id": "meeting.id"},
    "story": {"try_out_id": "try_out.id"},
}
COMMON = ("created_at", "changed_at", "deleted_at")


class Base(DeclarativeBase):
    pass


def mapped(name: str, points: dict[str, str]) -> type[Base]:
    facts: dict[str, object] = {"__tablename__": name, "__annotations__": {"id": Mapped[str]}}
    facts["id"] = mapped_column(Text, primary_key=True)
    for column in COMMON:
        facts[column] = mapped_column(Text)
    for column, target in points.items():
        facts[column] = mapped_column(Text, ForeignKey(target))
    return type(name.title().replace("_", ""), (Base,), facts)


app = QApplication(sys.argv[:1])
window = QMainWindow()
if sys.argv[2:] == ["window"]:
    window.setCentralWidget(QTableWidget(20, 4))
    window.resize(1366, 768)
    window.show()
    app.processEvents()
classes = [mapped(name, points) for name, points in TABLES.items()]
engine = create_engine("sqlite://", creator=lambda: dbapi2.connect(sys.argv[1]), module=dbapi2)
with Session(engine) as session:
    for one in classes:
        session.scalars(select(one).limit(1)).first()
print(time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
os._exit(0)
