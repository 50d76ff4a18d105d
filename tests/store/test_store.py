"""The store from outside: lists, deleting, modes, the lock and the second window."""

import ctypes
import datetime as dt
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.people import Member, Stay
from meetingtui.store import Store, StoreBusy, StoreLocked, StoreUnwritable, check
from meetingtui.store.connections import driver
from tests.store.conftest import NOON, Listener, small_meeting


def test_list_has_the_newest_date_first_and_undated_last(store: Store) -> None:
    for title, date in (("old", dt.date(2025, 1, 1)), ("none", None), ("new", dt.date(2026, 1, 1))):
        store.add(small_meeting(title, date=date))
    assert [line.title for line in store.meetings()] == ["new", "old", "none"]


def test_list_counts_items_without_headings_and_decided_clauses(store: Store, meeting: Meeting) -> None:
    (line,) = store.meetings()
    assert (line.items, line.clauses, line.decided) == (2, 2, 0)
    assert (line.id, line.body, line.state) == (meeting.id, "Byrådet", MeetingState.PLANNED)


def test_empty_meeting_is_listed_with_nothing(store: Store) -> None:
    store.add(Meeting("Tom", opened_at=NOON))
    (line,) = store.meetings()
    assert (line.items, line.clauses, line.state) == (0, 0, MeetingState.RUNNING)


def test_unknown_meeting_is_a_sentence(store: Store) -> None:
    with pytest.raises(StoreError, match=r"There is no meeting 99\."):
        store.load(99)
    with pytest.raises(StoreError, match=r"There is no meeting 99\."):
        store.touch(99)


def test_latest_is_the_one_last_worked_with(store: Store) -> None:
    assert store.latest_id() is None
    first, second = store.add(small_meeting()), store.add(small_meeting())
    assert store.latest_id() == second
    store.touch(first)
    assert store.latest_id() == first


def test_opening_for_writing_makes_a_meeting_the_latest(store: Store, told: Listener) -> None:
    first, _ = store.add(small_meeting()), store.add(small_meeting())
    store.writer(store.load(first), told).close(5)
    assert store.latest_id() == first


def test_deleted_meeting_is_gone_until_it_is_brought_back(store: Store, meeting: Meeting) -> None:
    store.delete(meeting.id)
    assert (store.meetings(), store.latest_id()) == ([], None)
    with pytest.raises(StoreError, match="no meeting"):
        store.load(meeting.id)
    store.undelete(meeting.id)
    assert store.load(meeting.id) == meeting


def test_purging_removes_what_was_deleted_and_nothing_else(store: Store, meeting: Meeting) -> None:
    gone = store.add(small_meeting())
    store.delete(gone)
    store.purge_deleted()
    with pytest.raises(StoreError, match="no meeting"):
        store.undelete(gone)
    assert store.revisions(gone) == []
    assert store.load(meeting.id) == meeting
    assert store.add(small_meeting()) > gone  # a number is never given twice
    assert check(store.path.parent) == []


def test_next_meeting_begins_with_the_members_of_the_latest(store: Store) -> None:
    old = small_meeting(date=dt.date(2025, 1, 1))
    store.add(replace(old, roster=(Member(1, "Gamle"),)))
    store.add(replace(old, date=dt.date(2026, 1, 1), roster=(Member(1, "Nye", stays=(Stay(NOON),)),)))
    store.add(replace(old, date=dt.date(2027, 1, 1), roster=()))
    assert store.roster_of("Byrådet") == (Member(1, "Nye"),)
    assert store.roster_of("Andre") == ()


def test_position_of_an_item_that_is_gone_is_unknown(store: Store, meeting: Meeting, told: Listener) -> None:
    writer = store.writer(meeting, told)
    writer.place(3, 1, 2, NOON)
    assert writer.flush(5)
    assert store.position(meeting.id).since == NOON
    writer.save(replace(meeting, items=meeting.items[:2]), "gone").result(5)
    assert store.position(meeting.id) is None


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_files_are_their_owners_alone(folder: Path, store: Store, meeting: Meeting, told: Listener) -> None:
    writer = store.writer(meeting, told)
    writer.note(2, "x", 0, 1)
    assert writer.flush(5)
    store.back_up(NOON)
    for path in (folder, *folder.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_second_window_is_told_and_can_read_and_follow(folder: Path, store: Store, meeting: Meeting) -> None:
    with pytest.raises(StoreLocked, match="already open"):
        Store.open(folder)
    with Store.open(folder, read_only=True) as second:
        assert second.load(meeting.id) == meeting
        before = second.version_stamp()
        assert second.version_stamp() == before
        store.add(small_meeting("Nyt"))
        assert second.version_stamp() != before
        assert len(second.meetings()) == 2


def test_read_only_store_changes_nothing(
    folder: Path, store: Store, meeting: Meeting, told: Listener
) -> None:
    with Store.open(folder, read_only=True) as second:
        assert second.read_only
        for act in (
            lambda: second.add(meeting),
            lambda: second.delete(meeting.id),
            lambda: second.touch(meeting.id),
            lambda: second.writer(meeting, told),
            second.purge_deleted,
            lambda: second.back_up(NOON),
        ):
            with pytest.raises(StoreUnwritable, match="cannot"):
                act()


def test_reading_where_there_is_no_store_shows_none_and_makes_none(folder: Path) -> None:
    with Store.open(folder, read_only=True) as store:
        assert store.meetings() == []
    assert not folder.exists()


def test_store_that_another_program_has_locked_is_a_sentence_and_works_later(
    store: Store, meeting: Meeting
) -> None:
    driver(store._connection).execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="another program has locked it"):
            store.add(meeting)
        assert store.load(meeting.id) == meeting
    assert store.load(store.add(meeting)).title == meeting.title


def test_transaction_has_the_right_to_write_from_its_beginning(store: Store) -> None:
    with store._writing(), closing(sqlite3.connect(store.path, timeout=0, isolation_level=None)) as other:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN")


def test_lock_is_free_again_after_closing(folder: Path) -> None:
    Store.open(folder).close()
    with Store.open(folder) as store:
        store.close()


def test_lock_of_a_killed_process_is_free(folder: Path) -> None:
    code = "import sys; from meetingtui.store import Store; from pathlib import Path\n"
    code += "s = Store.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(StoreLocked):
            Store.open(folder)
        other.kill()
        other.wait()
    Store.open(folder).close()


READ_ONLY_FOLDER = """
import sys
from pathlib import Path
from meetingtui.domain.errors import StoreError
from meetingtui.store import Store
folder = Path(sys.argv[1])
try:
    Store.open(folder)
except StoreError as error:
    print(type(error).__name__, "cannot" in str(error))
with Store.open(folder, read_only=True) as store:
    print([line.title for line in store.meetings()])
"""


def obey_modes() -> None:
    """Even root, who may have two capabilities less after this, is bound by file modes."""
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="capabilities are Linux")
@pytest.mark.parametrize("unclean", [False, True])
def test_folder_without_the_right_to_write_can_be_read(tmp_path: Path, unclean: bool) -> None:
    folder = tmp_path / "data"
    store = Store.open(folder)
    store.add(small_meeting())
    if unclean:  # as after a crash: the newest commits are in the log alone
        keep = {path: path.read_bytes() for path in folder.glob("meetings.db*") if "shm" not in path.name}
        store.close()
        for path, content in keep.items():
            path.write_bytes(content)
    else:
        store.close()
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    run = subprocess.run(
        [sys.executable, "-c", READ_ONLY_FOLDER, str(folder)],
        capture_output=True, text=True, timeout=60, preexec_fn=obey_modes,
    )  # fmt: skip
    folder.chmod(0o755)
    assert run.stdout.splitlines() == ["StoreUnwritable True", "['Møde']"], run.stderr


def test_importing_the_store_loads_no_mapper_and_no_screen() -> None:
    code = "import sys, meetingtui.store; print([m for m in sys.modules if m in "
    code += "('sqlalchemy.orm', 'textual', 'platformdirs', 'filelock')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
