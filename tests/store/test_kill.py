"""A process that is killed at any moment loses nothing that was said to be saved; other ends lose nothing."""

import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.store import Store
from tests.store.conftest import small_meeting

TYPIST = """
import sys, threading
from pathlib import Path
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.sitting import decide
from meetingtui.store import Store
store = Store.open(Path(sys.argv[1]))
meeting = store.load(store.latest_id())
writer = store.writer(meeting, lambda news: None)
text = ""
end = int(sys.argv[2])
while not end or len(text) < end:
    text += "abcdefghij"[len(text) % 10]
    writer.note(2, text, 0, len(text))
    print("t", len(text), flush=True)
    if len(text) % 3 == 0 and not end:
        if len(text) % 2:
            meeting = decide(meeting, 2, 1, Decision(Outcome.NOTED, text))
            writer.save(meeting, "decide").result(5)
            print("d", len(text), flush=True)
        if writer.flush(5):
            print("s", len(text), flush=True)
"""


def typed(length: int) -> str:
    return ("abcdefghij" * (length // 10 + 1))[:length]


@pytest.fixture
def stored(folder: Path) -> Path:
    with Store.open(folder) as store:
        store.add(small_meeting())
    return folder


def start(folder: Path, length: int, *ending: str) -> subprocess.Popen[bytes]:
    code = "\n".join((TYPIST, *ending))
    return subprocess.Popen([sys.executable, "-c", code, str(folder), str(length)], stdout=subprocess.PIPE)


def last(output: bytes, kind: bytes) -> int:
    """The last whole line of its kind; the pipe holds all that the process said before it died."""
    lines = [line.split() for line in output.split(b"\n")[:-1]]
    return max((int(line[1]) for line in lines if line[0] == kind), default=0)


@pytest.mark.parametrize("trial", range(5))
def test_killed_process_loses_nothing_that_was_saved(stored: Path, trial: int) -> None:
    with start(stored, 0) as process:
        first = process.stdout.readline()
        killer = threading.Timer(random.Random(trial).uniform(0.02, 0.4), process.kill)
        killer.start()
        output = first + process.stdout.read()
        killer.join()
    assert process.returncode == -9
    with Store.open(stored) as store:
        meeting = store.load(store.latest_id())
        with closing(sqlite3.connect(store.path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    notes = meeting.item(2).notes
    assert notes == typed(len(notes))
    assert len(notes) >= last(output, b"s")
    assert len(notes) <= last(output, b"t") + 1
    decided = meeting.item(2).clause(1).decision
    assert len(decided.text if decided else "") >= last(output, b"d")


@pytest.mark.parametrize(
    "ending", ["sys.exit(3)", "raise RuntimeError('x')", "pass", "writer.flush_now(); import os; os._exit(0)"]
)
def test_polite_end_loses_nothing_even_without_closing(stored: Path, ending: str) -> None:
    with start(stored, 50, ending) as process:
        process.stdout.read()
    with Store.open(stored) as store:
        assert store.load(store.latest_id()).item(2).notes == typed(50)


def test_signal_handler_can_save_in_the_middle_of_anything(stored: Path) -> None:
    handler = """
import os, signal
def gone(*_):
    os._exit(0 if writer.flush_now() else 1)
signal.signal(signal.SIGTERM, gone)
threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()
while True:
    text += "abcdefghij"[len(text) % 10]
    writer.note(2, text, 0, len(text))
    print("t", len(text), flush=True)
"""
    with start(stored, 50, handler) as process:
        output = process.stdout.read()
    assert process.returncode == 0
    with Store.open(stored) as store:
        notes = store.load(store.latest_id()).item(2).notes
        assert notes == typed(len(notes))
        assert len(notes) >= last(output, b"t") > 50
