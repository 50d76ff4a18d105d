"""Writes `versions/vN.sql` of the newest schema: `python -m tests.store.dump`, once, when a step is released.

A dump is a store as that version of the program leaves it: the hostile meeting with all that can
happen in one, and with text typed into its first note. It is not made anew when the schema goes on.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from meetingtui.store import Store
from meetingtui.store.migrations import newest_version
from tests.hostile import NOON, hostile_sitting

VERSIONS = Path(__file__).parent / "versions"
TYPED = "skrevet\nsiden"


def dumped(folder: Path) -> str:
    """The SQL that makes a store of the newest version with the hostile meeting in it."""
    with Store.open(folder) as store:
        meeting = store.load(store.add(hostile_sitting()))
        writer = store.writer(meeting, lambda _: None, lambda: NOON)
        writer.place(1, 0, 0, NOON)
        writer.note(1, TYPED, 1, 5)
        writer.close(5)
        store.set_roster("Byrådet", meeting.roster)
    with closing(sqlite3.connect(folder / "meetings.db")) as database:
        return "\n".join((*_statements(database), f"PRAGMA user_version = {newest_version()};\n"))


def _statements(database: sqlite3.Connection) -> Iterator[str]:
    """SQLite's own dump, but for the index, which holds no text to dump: it is made of the rows."""
    (index,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'search_index'").fetchone()
    database.execute("DROP TABLE search_index")
    for statement in database.iterdump():
        yield statement
        if statement.startswith("CREATE VIEW searchable"):
            yield f"{index};"
            yield "INSERT INTO search_index (rowid, text) SELECT number, text FROM searchable;"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        (VERSIONS / f"v{newest_version()}.sql").write_text(dumped(Path(made)), "utf-8")
