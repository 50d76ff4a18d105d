"""The schema, as numbered steps from an empty file to the newest version.

The number is SQLite's `user_version`. Each step runs in one transaction together with the change
of the number, so that a store is always of one version or of the next. A step that has been
released is never changed; a new one is appended.
"""

import sqlite3
from collections.abc import Sequence

from meetingtui.store import search_index

DECISION = "decision_outcome TEXT, decision_text TEXT, decision_at TEXT, decision_needs_a_look INTEGER"
OF_A_MEETING = "meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE"

VERSION_1 = (
    """CREATE TABLE meeting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL, body TEXT NOT NULL, date TEXT, place TEXT, language TEXT NOT NULL,
        opened_at TEXT, closed_at TEXT, source TEXT, warnings TEXT NOT NULL,
        added_at TEXT NOT NULL, touched_at TEXT NOT NULL, deleted_at TEXT)""",
    f"""CREATE TABLE item (
        {OF_A_MEETING}, id INTEGER NOT NULL,
        place INTEGER NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, level INTEGER NOT NULL,
        case_number TEXT, officers TEXT NOT NULL, closed INTEGER NOT NULL, sections TEXT NOT NULL,
        recommendation_intro TEXT, attachments TEXT NOT NULL, links TEXT NOT NULL,
        {DECISION}, opened_at TEXT,
        PRIMARY KEY (meeting_id, id))""",
    # So that counting the items of all meetings does not read their case texts.
    "CREATE INDEX item_order ON item (meeting_id, place, level)",
    f"""CREATE TABLE clause (
        meeting_id INTEGER NOT NULL, item_id INTEGER NOT NULL, id INTEGER NOT NULL,
        place INTEGER NOT NULL, text TEXT NOT NULL, {DECISION},
        vote_for INTEGER, vote_against INTEGER, vote_abstained INTEGER, vote_at TEXT,
        PRIMARY KEY (meeting_id, item_id, id),
        FOREIGN KEY (meeting_id, item_id) REFERENCES item (meeting_id, id) ON DELETE CASCADE)""",
    f"""CREATE TABLE member (
        {OF_A_MEETING}, id INTEGER NOT NULL,
        place INTEGER NOT NULL, name TEXT NOT NULL, party TEXT NOT NULL, constituency TEXT NOT NULL,
        role TEXT NOT NULL, stays TEXT NOT NULL, apology INTEGER NOT NULL,
        PRIMARY KEY (meeting_id, id))""",
    """CREATE TABLE note (
        meeting_id INTEGER NOT NULL, item_id INTEGER NOT NULL,
        text TEXT NOT NULL, changed_at TEXT NOT NULL,
        PRIMARY KEY (meeting_id, item_id),
        FOREIGN KEY (meeting_id, item_id) REFERENCES item (meeting_id, id) ON DELETE CASCADE)""",
    # Without a reference to the item: what was written under an item outlives it.
    f"""CREATE TABLE note_version (
        id INTEGER PRIMARY KEY, {OF_A_MEETING}, item_id INTEGER NOT NULL,
        at TEXT NOT NULL, text TEXT NOT NULL)""",
    "CREATE INDEX note_version_of ON note_version (meeting_id, item_id)",
    """CREATE TABLE position (
        meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
        item_id INTEGER NOT NULL, "row" INTEGER NOT NULL, col INTEGER NOT NULL, since TEXT)""",
    f"""CREATE TABLE revision (
        id INTEGER PRIMARY KEY, {OF_A_MEETING},
        at TEXT NOT NULL, act TEXT NOT NULL, changes TEXT NOT NULL)""",
    "CREATE INDEX revision_of ON revision (meeting_id)",
)

VERSION_2 = (
    "ALTER TABLE meeting ADD COLUMN unplaced TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE item ADD COLUMN particulars TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE item ADD COLUMN earlier_decisions TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE member ADD COLUMN substitute_for TEXT NOT NULL DEFAULT ''",
    # The rosters that were imported, whole: `set_at` is the same in all seats of a body.
    """CREATE TABLE seat (
        body TEXT NOT NULL, place INTEGER NOT NULL, set_at TEXT NOT NULL,
        name TEXT NOT NULL, party TEXT NOT NULL, constituency TEXT NOT NULL,
        role TEXT NOT NULL, substitute_for TEXT NOT NULL,
        PRIMARY KEY (body, place))""",
    *search_index.MADE,
)

VERSION_3 = (
    *(
        f"ALTER TABLE meeting ADD COLUMN {name} TEXT NOT NULL DEFAULT '[]'"
        for name in ("guests", "recusals", "breaks")
    ),
    """ALTER TABLE meeting ADD COLUMN rules TEXT NOT NULL DEFAULT '{}'""",
    *(
        f"ALTER TABLE item ADD COLUMN {name} TEXT NOT NULL DEFAULT 'null'"
        for name in ("added_at", "taken_after", "taken_with", "fate", "planned_minutes")
    ),
    *(
        f"ALTER TABLE item ADD COLUMN {name} TEXT NOT NULL DEFAULT '[]'"
        for name in ("doors", "questions", "dissents", "speeches")
    ),
    "ALTER TABLE clause ADD COLUMN vote_method TEXT",
    "ALTER TABLE clause ADD COLUMN vote_ballots TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE clause ADD COLUMN amendments TEXT NOT NULL DEFAULT '[]'",
)

VERSION_4 = (
    "ALTER TABLE meeting ADD COLUMN phrases TEXT NOT NULL DEFAULT '[]'",
    """ALTER TABLE meeting ADD COLUMN closing_reason TEXT NOT NULL DEFAULT '""'""",
    "ALTER TABLE meeting ADD COLUMN approval TEXT NOT NULL DEFAULT 'null'",
    *(f"ALTER TABLE item ADD COLUMN {name} TEXT NOT NULL DEFAULT '[]'" for name in ("seats", "follow_ups")),
    "ALTER TABLE item ADD COLUMN approves TEXT NOT NULL DEFAULT 'null'",
    "ALTER TABLE item ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE clause ADD COLUMN seats TEXT NOT NULL DEFAULT '[]'",
    # What is private to the secretary, beside the meeting and in no value that is ever exported.
    f"""CREATE TABLE scratch (
        {OF_A_MEETING}, item_id INTEGER NOT NULL, text TEXT NOT NULL, changed_at TEXT NOT NULL,
        PRIMARY KEY (meeting_id, item_id))""",
    f"""CREATE TABLE scratch_version (
        id INTEGER PRIMARY KEY, {OF_A_MEETING}, item_id INTEGER NOT NULL,
        at TEXT NOT NULL, text TEXT NOT NULL)""",
    "CREATE INDEX scratch_version_of ON scratch_version (meeting_id, item_id)",
)

MIGRATIONS: Sequence[Sequence[str]] = (VERSION_1, VERSION_2, VERSION_3, VERSION_4)


def newest_version() -> int:
    """The version of the schema that this program writes."""
    return len(MIGRATIONS)


def version_of(database: sqlite3.Connection) -> int:
    """The version of an open store; 0 in a new file."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(database: sqlite3.Connection) -> None:
    """Bring an open store (in autocommit mode) to the newest version, each step whole or not at all."""
    for number, step in enumerate(MIGRATIONS[version_of(database) :], version_of(database) + 1):
        _run(database, number, step)


def _run(database: sqlite3.Connection, number: int, step: Sequence[str]) -> None:
    database.execute("BEGIN IMMEDIATE")
    try:
        for statement in step:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {number}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:  # SQLite has rolled back by itself when the disk is full
            database.execute("ROLLBACK")
        raise
