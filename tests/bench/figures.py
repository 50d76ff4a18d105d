"""How long things take, as milliseconds and as ratios to a bare counterpart of the same run.

`python -m tests.bench.figures [AGENDA]`; without an agenda the made-up one is measured.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from meetingtui.agenda import read_agenda
from meetingtui.domain.drafting import as_recommended
from meetingtui.domain.meeting import Meeting
from meetingtui.examples import example_agenda
from meetingtui.languages import language_of
from meetingtui.minutes import FORMATS, export
from meetingtui.store import Store

TIMES = 15


def median(act: Callable[[], object], times: int = TIMES) -> float:
    """The median of several runs, in milliseconds; the first one does not count."""
    act()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append(1000 * (time.perf_counter() - began))
    return statistics.median(taken)


def bare_commit(folder: Path) -> Callable[[], object]:
    """One durable commit of SQLite alone: what no store can be faster than."""
    database = sqlite3.connect(folder / "bare.db", isolation_level=None)
    database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE note (text)")
    return lambda: database.executescript("BEGIN IMMEDIATE; INSERT INTO note VALUES ('x'); COMMIT")


def note_commit(store: Store, meeting: Meeting) -> Callable[[], object]:
    """A typed character's way to the disk, waited for."""
    writer = store.writer(meeting, lambda _told: None)
    text = ""

    def type_one() -> None:
        nonlocal text
        text += "x"
        writer.note(meeting.items[0].id, text, 0, len(text))
        writer.flush(5)

    return type_one


def main(agenda: Path) -> None:
    language = language_of("da")
    read = median(lambda: read_agenda(agenda))
    meeting = read_agenda(agenda).meeting
    size = max(1, sum(len(item.clauses) for item in meeting.items))
    at = datetime.now().astimezone()
    draft = median(lambda: [as_recommended(meeting, i.id, language, at) for i in meeting.items])
    sys.stdout.write(f"read the agenda      {read:8.1f} ms\ndraft a clause       {draft / size:8.2f} ms\n")
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        stored = store.load(store.add(meeting))
        bare = median(bare_commit(Path(folder)), 100)
        typed = median(note_commit(store, stored), 100)
        load = median(lambda: store.load(stored.id))
        sys.stdout.write(f"a note's commit      {typed:8.2f} ms, {typed / bare:.1f} times a bare one\n")
        sys.stdout.write(f"load the meeting     {load:8.1f} ms\n")
    text = median(lambda: export(meeting, "txt"))
    for name in FORMATS:
        taken = median(lambda name=name: export(meeting, name), 5)
        sys.stdout.write(f"export as {name:10} {taken:8.1f} ms, {taken / text:.1f} times plain text\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else example_agenda("da"))
