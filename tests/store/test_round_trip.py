"""What is put into the store comes out equal, and every act can be replayed."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingtui.domain.meeting import Meeting
from meetingtui.store import Store
from meetingtui.store.changes import changed
from meetingtui.store.ledger import Act, Ledger, Work
from tests.hostile import hostile_meeting, hostile_sitting
from tests.store.conftest import NOON
from tests.store.meetings import meetings

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory):
    with Store.open(tmp_path_factory.mktemp("round") / "data") as opened:
        yield opened


@quick
@given(meetings)
def test_stored_meeting_is_loaded_as_it_was(store: Store, meeting: Meeting) -> None:
    meeting_id = store.add(meeting)
    assert store.load(meeting_id) == replace(meeting, id=meeting_id)


def test_hostile_meeting_is_loaded_as_it_was(store: Store) -> None:
    meeting_id = store.add(hostile_sitting())
    assert store.load(meeting_id) == replace(hostile_sitting(), id=meeting_id)


@quick
@given(meetings, st.lists(meetings, min_size=1, max_size=3))
def test_any_acts_are_stored_and_can_be_replayed(store: Store, first: Meeting, later: list[Meeting]) -> None:
    meeting_id = store.add(first)
    wanted = [replace(meeting, id=meeting_id) for meeting in (first, *later)]
    ledger = Ledger(store._connect_writer(), meeting_id)
    ledger.write(Work([Act(meeting, "act", NOON) for meeting in wanted[1:]]), NOON)
    ledger.close()
    expected = wanted[0]
    for meeting in wanted[1:]:
        expected = keeping_notes(expected, meeting)
    assert store.load(meeting_id) == expected
    assert store.replay(meeting_id) == expected
    assert store.replay(meeting_id, 1) == wanted[0]


def keeping_notes(before: Meeting, after: Meeting) -> Meeting:
    """Notes of known items come from the editor alone; a new item brings its own."""
    notes = {item.id: item.notes for item in before.items}
    items = tuple(replace(item, notes=notes.get(item.id, item.notes)) for item in after.items)
    return replace(after, items=items)


def test_act_on_one_clause_writes_one_row(store: Store) -> None:
    before = hostile_meeting()
    item = before.items[2]
    clause = replace(item.clauses[1], text="another")
    items = list(before.items)
    items[2] = replace(item, clauses=(item.clauses[0], clause))
    assert [(c.table, c.key, c.values) for c in changed(before, replace(before, items=tuple(items)))] == [
        ("clause", (item.id, clause.id), {"text": "another"})
    ]


def test_equal_meeting_changes_nothing() -> None:
    assert changed(hostile_meeting(), hostile_meeting()) == []


def test_store_survives_being_opened_again(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        meeting_id = store.add(hostile_meeting())
    with Store.open(tmp_path) as store:
        assert store.load(meeting_id) == replace(hostile_meeting(), id=meeting_id)
