"""Stores of every old version open, and a failing migration leaves the store as it was."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.store import Store, migrations
from meetingtui.store.backup import backups
from meetingtui.store.tables import METADATA
from tests.hostile import hostile_meeting, hostile_sitting

VERSIONS = sorted((Path(__file__).parent / "versions").glob("v*.sql"))


def test_every_version_has_its_dump() -> None:
    assert [path.stem for path in VERSIONS] == [f"v{n}" for n in range(1, len(migrations.MIGRATIONS) + 1)]


def as_known_to(version: str) -> Meeting:
    """The hostile meeting without what a version has no columns for."""
    if version not in ("v1", "v2"):
        sitting = hostile_sitting()
        return sitting if version != "v3" else _without_sequel(sitting)
    meeting = hostile_meeting()
    if version == "v2":
        return meeting
    items = tuple(replace(item, particulars=(), earlier_decisions=()) for item in meeting.items)
    roster = tuple(replace(member, substitute_for="") for member in meeting.roster)
    return replace(meeting, items=items, roster=roster, unplaced=())


def _without_sequel(meeting: Meeting) -> Meeting:
    items = tuple(
        replace(
            item, seats=(), follow_ups=(), approves=None, corrections=(),
            clauses=tuple(replace(clause, seats=()) for clause in item.clauses),
        )
        for item in meeting.items
    )  # fmt: skip
    return replace(meeting, items=items, phrases=(), closing_reason="", approval=None)


@pytest.mark.parametrize("dump", VERSIONS, ids=lambda path: path.stem)
def test_store_of_an_old_version_opens_with_all_that_is_in_it(folder: Path, dump: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "meetings.db")) as database:
        database.executescript(dump.read_text("utf-8"))
    with Store.open(folder) as store:
        expected = replace(as_known_to(dump.stem), id=1)
        items = list(expected.items)
        items[0] = replace(items[0], notes="skrevet\nsiden")
        assert store.load(1) == replace(expected, items=tuple(items))
        assert store.replay(1) == expected
        assert store.position(1).item_id == 1
        assert [version.text for version in store.note_versions(1, 1)] == [
            expected.items[0].notes,
            "skrevet\nsiden",
        ]
        assert [hit.item_id for hit in store.search("ålborg")] == [7]
        assert [hit.item_id for hit in store.search("skrevet")] == [1]


def test_tables_of_the_queries_are_those_on_the_disk(store: Store) -> None:
    with closing(sqlite3.connect(store.path)) as database:
        for table in METADATA.sorted_tables:
            columns = database.execute(f"PRAGMA table_info({table.name})").fetchall()
            assert [name for _, name, *_ in columns] == [column.name for column in table.columns]
            keys = [name for _, name, *_, key in sorted(columns, key=lambda column: column[5]) if key]
            assert keys == [column.name for column in table.primary_key]


def test_migration_is_backed_up_first_and_runs_once(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    with Store.open(folder) as store:
        meeting_id = store.add(hostile_meeting())
    step = ("ALTER TABLE meeting ADD COLUMN extra TEXT",)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, step))
    with pytest.raises(StoreError, match="older version"):
        Store.open(folder, read_only=True)
    for _ in range(2):
        with Store.open(folder) as store:
            assert store.load(meeting_id) == replace(hostile_meeting(), id=meeting_id)
    assert len(backups(folder)) == 1


def test_failing_migration_leaves_the_store_as_it_was(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    with Store.open(folder) as store:
        meeting_id = store.add(hostile_meeting())
    released = migrations.MIGRATIONS
    step = ("DELETE FROM meeting", "ALTER TABLE absent ADD COLUMN extra TEXT")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*released, step))
    with pytest.raises(StoreError, match="no such table"):
        Store.open(folder)
    monkeypatch.setattr(migrations, "MIGRATIONS", released)
    with Store.open(folder) as store:
        assert store.load(meeting_id) == replace(hostile_meeting(), id=meeting_id)
