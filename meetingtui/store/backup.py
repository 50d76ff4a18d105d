"""Copies of the whole store through SQLite's backup API: made, checked, named by time, thinned out.

A plain copy of a live store is no backup: its newest commits are in the log beside it.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.files import sync_folder
from meetingtui.paths import PRIVATE_FILE, make_private_folder
from meetingtui.store.connections import STORE_NAME, connect
from meetingtui.store.faults import StoreDamaged, disk_full, told_apart
from meetingtui.store.inspection import damaged, examine
from meetingtui.store.migrations import version_of

NEWEST_KEPT = 10
DAYS_KEPT = 30  # for so many days back, the last of each day
ROOM_LEFT = 8 << 20  # bytes that a backup leaves free: the text comes first
NAME = re.compile(r"meetings-(\d{8})T\d{6}\.db")


def backup_folder(folder: Path) -> Path:
    """Where the backups of a data folder are."""
    return folder / "backups"


def stamped(folder: Path, at: datetime) -> Path:
    """The name of a copy made at that time: `meetings-20260304T143205.db`."""
    return folder / f"meetings-{at:%Y%m%dT%H%M%S}.db"


def backups(folder: Path) -> list[Path]:
    """The backups of a data folder, newest first."""
    with suppress(OSError):
        found = [path for path in backup_folder(folder).iterdir() if NAME.fullmatch(path.name)]
        return sorted(found, key=lambda path: path.name, reverse=True)
    return []


def back_up(folder: Path, now: datetime) -> Path | None:
    """Back the store up if it has changed since the newest backup; the new file, or None.

    Raises StoreError when it cannot be made; the backups that are there are untouched.
    """
    store, target = folder / STORE_NAME, stamped(backup_folder(folder), now)
    with told_apart(target), closing(connect(store, "ro")) as source:
        if target.exists() or _fingerprint(source) == _newest_fingerprint(folder):
            return None
        make_private_folder(target.parent)
        if shutil.disk_usage(target.parent).free < store.stat().st_size + ROOM_LEFT:
            raise disk_full(target)
        try:
            copy_store(source, target)
        except StoreDamaged as error:  # found in the copy, and so true of the store
            raise damaged(store, str(error.values["why"])) from error
    thin_out(folder, now.date())
    return target


def copy_store(source: sqlite3.Connection, target: Path) -> None:
    """Copy an open store into one file that needs no log, check it, and only then give it its name."""
    temporary = target.with_name(f".{target.name}.part")
    try:
        os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE))
        with closing(connect(temporary)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        examine(temporary, thorough=True)
        _put_on_disk(temporary)
        os.replace(temporary, target)
        sync_folder(target.parent)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            temporary.with_name(temporary.name + ending).unlink(missing_ok=True)


def _put_on_disk(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _fingerprint(database: sqlite3.Connection) -> list[tuple[object, ...]]:
    """What differs when anything that somebody wrote does; the cursor's position is not counted."""
    counts = "SELECT count(*), count(deleted_at), (SELECT max(id) FROM revision) FROM meeting"
    notes = "SELECT meeting_id, item_id, changed_at, length(text) FROM note ORDER BY meeting_id, item_id"
    rosters = (
        "SELECT DISTINCT body, set_at FROM seat ORDER BY body" if version_of(database) > 1 else "SELECT 0"
    )
    return [row for query in (counts, notes, rosters) for row in database.execute(query)]


def _newest_fingerprint(folder: Path) -> list[tuple[object, ...]] | None:
    for path in backups(folder)[:1]:
        with suppress(sqlite3.Error), closing(connect(path, "immutable")) as database:
            return _fingerprint(database)
    return None


def newest_good_backup(folder: Path) -> Path | None:
    """The newest backup that can be restored."""
    for path in backups(folder):
        with suppress(StoreError):
            examine(path)
            return path
    return None


def thin_out(folder: Path, today: date) -> None:
    """Delete the backups that rotation does not keep. Files of other names are nobody's business here."""
    found = backups(folder)
    kept = set(found[:NEWEST_KEPT]) | set(_last_of_each_day(found, today))
    for path in found:
        if path not in kept:
            with suppress(OSError):
                path.unlink()


def _last_of_each_day(newest_first: list[Path], today: date) -> Iterator[Path]:
    oldest = f"{today - timedelta(days=DAYS_KEPT):%Y%m%d}"
    seen = set()
    for path in newest_first:
        day = path.name[len("meetings-") :][:8]
        if day >= oldest and day not in seen:
            seen.add(day)
            yield path
