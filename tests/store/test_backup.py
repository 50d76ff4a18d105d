"""Backups: whole, only when something changed, and thinned out by rotation."""

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.store import DiskFull, Store
from meetingtui.store.backup import backups, stamped, thin_out
from tests.store.conftest import NOON, Clock, Listener, small_meeting, until


def titles(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [title for (title,) in database.execute("SELECT title FROM meeting ORDER BY id")]


def test_backup_holds_what_is_only_in_the_log(store: Store, meeting: Meeting) -> None:
    path = store.back_up(NOON)
    assert path.name == "meetings-20260304T120000.db"
    assert titles(path) == ["Møde"]
    assert [other.name for other in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[18:20] == b"\1\1"  # no write-ahead log: it can be read from any medium


def test_unchanged_store_is_not_backed_up_again(store: Store, meeting: Meeting) -> None:
    assert store.back_up(NOON) is not None
    assert store.back_up(NOON + dt.timedelta(hours=1)) is None
    store.touch(meeting.id)  # looking at it is no change
    assert store.back_up(NOON + dt.timedelta(hours=2)) is None
    store.add(small_meeting())
    assert store.back_up(NOON + dt.timedelta(hours=3)) is not None


def test_one_changed_letter_is_a_change(store: Store, meeting: Meeting, told: Listener) -> None:
    writer = store.writer(meeting, told)
    for hour, note in enumerate(("a", "b")):
        writer.note(2, note, 0, 1)
        assert writer.flush(5)
        assert store.back_up(NOON + dt.timedelta(hours=hour)) is not None


def test_newest_ten_are_kept_and_one_of_each_day_for_thirty(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    hours = [NOON - dt.timedelta(hours=h) for h in range(0, 24 * 50, 6)]
    for at in hours:
        stamped(tmp_path / "backups", at).touch()
    other = tmp_path / "backups" / "my own copy.db"
    other.touch()
    thin_out(tmp_path, NOON.date())
    left = backups(tmp_path)
    days = [path.name[9:17] for path in left]
    assert left[:10] == [stamped(tmp_path / "backups", at) for at in hours[:10]]
    assert len(set(days)) == 31
    assert len(left) == 10 + 31 - len(set(days[:10]))
    assert all("T18" in path.name for path in left[10:])
    assert other.exists()


def test_meeting_is_backed_up_every_ten_minutes_while_it_changes(
    store: Store, meeting: Meeting, told: Listener, clock: Clock
) -> None:
    writer = store.writer(meeting, told, clock)
    for minutes, made in ((5, 0), (6, 1), (4, 1), (6, 2)):
        clock.forward(minutes=minutes)
        writer.note(2, f"after {minutes}", 0, 1)
        assert writer.flush(5)
        until(lambda wanted=made: len(backups(store.path.parent)) == wanted)
    assert writer.close(5)
    assert [path.name[-10:-3] for path in reversed(backups(store.path.parent))] == ["T121100", "T122100"]


def test_failed_backup_is_told_with_what_is_saved(
    monkeypatch: pytest.MonkeyPatch, store: Store, meeting: Meeting, told: Listener, clock: Clock
) -> None:
    def full(_: dt.datetime) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store, "back_up", full)
    writer = store.writer(meeting, told, clock)
    clock.forward(minutes=11)
    writer.note(2, "a", 0, 1)
    assert writer.flush(5)
    while (news := told[-1]).warning is None:
        writer.note(2, "b", 0, 1)
        assert writer.flush(5)
    assert isinstance(news.warning, DiskFull)
    assert store.load(meeting.id).item(2).notes == "b"


def test_backup_leaves_room_for_the_text(
    monkeypatch: pytest.MonkeyPatch, store: Store, meeting: Meeting
) -> None:
    usage = shutil.disk_usage(store.path.parent)._replace(free=1 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(DiskFull):
        store.back_up(NOON)
    assert backups(store.path.parent) == []


def test_backup_to_a_file_replaces_it_whole(store: Store, meeting: Meeting, tmp_path: Path) -> None:
    target = tmp_path / "[min] kopi.db"
    target.write_bytes(b"old")
    store.backup_to(target)
    assert titles(tmp_path / "[min] kopi.db") == ["Møde"]
    with Store.open(store.path.parent, read_only=True) as second:
        second.backup_to(target)


def test_backup_to_nowhere_is_a_sentence(store: Store, meeting: Meeting, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be used: there is no such file or folder"):
        store.backup_to(tmp_path / "nowhere" / "kopi.db")
    with pytest.raises(StoreError):
        store.backup_to(tmp_path)
