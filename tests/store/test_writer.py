"""The writer: text on the disk at once, acts as rows, versions, positions, and every failure mended."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import MinutesError, StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.outline import add_item
from meetingtui.domain.sitting import decide, write_note
from meetingtui.store import DiskFull, NotSaved, Saved, Store, StoreBusy, StoreMoved, StoreUnwritable, Writer
from meetingtui.store.connections import driver
from meetingtui.store.ledger import Ledger
from meetingtui.store.reserve import Reserve
from tests.store.conftest import NOON, Clock, Listener, small_meeting, until

ADOPTED = Decision(Outcome.ADOPTED, "Godkendt.", NOON)


@pytest.fixture
def writer(store: Store, meeting: Meeting, told: Listener, clock: Clock) -> Iterator[Writer]:
    made = store.writer(meeting, told, clock)
    yield made
    made.close(5)


def on_disk(store: Store, meeting: Meeting, item_id: int) -> str:
    """What another process would find."""
    with Store.open(store.path.parent, read_only=True) as other:
        return other.load(meeting.id).item(item_id).notes


def versions(store: Store, meeting: Meeting, item_id: int) -> list[str]:
    return [version.text for version in store.note_versions(meeting.id, item_id)]


# Text


def test_text_is_on_the_disk_without_anybody_asking(store: Store, meeting: Meeting, writer: Writer) -> None:
    writer.note(2, "Formanden indledte.", 0, 19)
    until(lambda: not writer.unsaved)
    assert on_disk(store, meeting, 2) == "Formanden indledte."


def test_only_the_newest_text_counts(store: Store, meeting: Meeting, writer: Writer) -> None:
    for length in range(200):
        writer.note(2, "a" * length, 0, length)
        writer.note(3, "b" * length, 0, length)
    assert writer.flush(5)
    assert on_disk(store, meeting, 2) == "a" * 199
    assert on_disk(store, meeting, 3) == "b" * 199


def test_saved_is_told_after_the_commit_only(
    store: Store, meeting: Meeting, told: Listener, clock: Clock
) -> None:
    found: list[str] = []

    def listen(news: Saved | NotSaved) -> None:
        found.append(on_disk(store, meeting, 2))

    writer = store.writer(meeting, listen, clock)
    assert writer.flush(5)
    writer.note(2, "a", 0, 1)
    assert writer.flush(5)
    assert writer.close(5)
    assert found[-1] == "a"
    assert writer.saved_at == NOON


def test_text_that_no_file_can_hold_does_not_stop_the_rest(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    writer.note(2, "før \ud800 efter\0", 0, 1)
    assert writer.flush(5)
    assert on_disk(store, meeting, 2) == "før ? efter\0"


def test_listener_that_fails_does_not_stop_the_saving(store: Store, meeting: Meeting, clock: Clock) -> None:
    def gone(_: object) -> None:
        raise RuntimeError("the screen is closed")

    writer = store.writer(meeting, gone, clock)
    for text in ("a", "ab"):
        writer.note(2, text, 0, 1)
        assert writer.flush(5)
    assert on_disk(store, meeting, 2) == "ab"


def test_closing_the_store_saves_what_nobody_flushed(folder: Path) -> None:
    with Store.open(folder) as store:
        meeting = store.load(store.add(small_meeting()))
        writer = store.writer(meeting, lambda _: None)
        writer.note(2, "sidste ord", 0, 10)
    with Store.open(folder) as store:
        assert store.load(meeting.id).item(2).notes == "sidste ord"


def test_text_after_closing_is_refused_and_not_swallowed(writer: Writer, meeting: Meeting) -> None:
    assert writer.close(5)
    with pytest.raises(StoreError, match="not saved"):
        writer.note(2, "for sent", 0, 1)
    with pytest.raises(StoreError, match="not saved"):
        writer.save(meeting, "for sent").result(0)


def test_cursor_and_item_are_found_again(store: Store, meeting: Meeting, writer: Writer) -> None:
    writer.place(2, 0, 0, NOON)
    writer.note(2, "to\nlinjer", 1, 6)
    assert writer.flush(5)
    place = store.position(meeting.id)
    assert (place.item_id, place.row, place.col, place.since) == (2, 1, 6, NOON)


def test_time_in_the_item_survives_a_restart(
    store: Store, meeting: Meeting, writer: Writer, told: Listener
) -> None:
    writer.place(2, 0, 0, NOON)
    assert writer.close(5)
    again = store.writer(meeting, told)
    again.note(2, "a", 0, 1)
    assert again.flush(5)
    assert store.position(meeting.id).since == NOON
    again.note(3, "b", 0, 1)
    assert again.flush(5)
    assert store.position(meeting.id).since is None


# Acts


def test_act_is_stored_when_its_future_is_done(store: Store, meeting: Meeting, writer: Writer) -> None:
    decided = decide(meeting, 2, 1, ADOPTED)
    assert writer.save(decided, "decide").result(5) is None
    assert store.load(meeting.id) == decided
    assert [(r.act, r.at) for r in store.revisions(meeting.id)][1:] == [("decide", NOON)]


def test_act_never_overwrites_the_text_that_is_ahead_of_it(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    writer.note(2, "nyere end handlingen", 0, 1)
    stale = decide(write_note(meeting, 2, "forældet"), 2, 1, ADOPTED)
    writer.save(stale, "decide").result(5)
    assert writer.flush(5)
    loaded = store.load(meeting.id)
    assert loaded.item(2).notes == "nyere end handlingen"
    assert loaded.item(2).clause(1).decision == ADOPTED


def test_acts_in_a_row_are_one_revision_each_in_order(store: Store, meeting: Meeting, writer: Writer) -> None:
    one = decide(meeting, 2, 1, ADOPTED)
    two = decide(one, 2, 2, ADOPTED)
    for value, act in ((one, "one"), (two, "two"), (meeting, "undo")):
        done = writer.save(value, act)
    done.result(5)
    assert [r.act for r in store.revisions(meeting.id)] == ["added", "one", "two", "undo"]
    assert store.load(meeting.id) == meeting
    assert store.replay(meeting.id, 3) == two


def test_new_item_takes_the_text_typed_into_it(store: Store, meeting: Meeting, writer: Writer) -> None:
    grown = add_item(meeting, "2", "Eventuelt")
    writer.save(grown, "add item")
    writer.note(4, "Intet.", 0, 6)
    assert writer.flush(5)
    assert on_disk(store, meeting, 4) == "Intet."


def test_text_of_an_item_that_is_undone_is_kept_as_a_version(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    writer.save(add_item(meeting, "2", "Eventuelt"), "add item")
    writer.note(4, "Skrevet.", 0, 8)
    assert writer.flush(5)
    writer.save(meeting, "undo").result(5)
    writer.note(4, "Skrevet og skrevet.", 0, 8)
    assert writer.flush(5)
    assert store.load(meeting.id) == meeting
    assert versions(store, meeting, 4) == ["Skrevet.", "Skrevet og skrevet."]


def test_act_that_cannot_be_stored_does_not_keep_text_off_the_disk(
    store: Store, meeting: Meeting, writer: Writer, told: Listener
) -> None:
    impossible = replace(meeting, items=(*meeting.items, meeting.items[0]))  # two items of one number
    failed = writer.save(impossible, "impossible")
    writer.note(2, "teksten", 0, 7)
    with pytest.raises(StoreError):
        failed.result(5)
    until(lambda: on_disk(store, meeting, 2) == "teksten")
    assert writer.unsaved
    assert told.failures
    writer.save(meeting, "undo").exception(5)
    assert writer.flush(5)
    assert isinstance(told[-1], Saved)


# Versions


def test_leaving_an_item_keeps_a_version_if_the_text_is_another(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    for text in ("første", "første", "anden"):
        writer.note(2, text, 0, 1)
        writer.left(2)
        assert writer.flush(5)
    assert versions(store, meeting, 2) == ["første", "anden"]


def test_version_is_kept_every_five_minutes_while_the_text_changes(
    store: Store, meeting: Meeting, writer: Writer, clock: Clock
) -> None:
    for minute in range(12):
        writer.note(2, f"minut {minute}", 0, 1)
        assert writer.flush(5)
        clock.forward(minutes=1)
    assert versions(store, meeting, 2) == ["minut 5", "minut 10"]


def test_text_from_before_the_first_key_is_kept(store: Store, meeting: Meeting, writer: Writer) -> None:
    writer.note(3, "", 0, 0)
    assert writer.close(5)
    assert versions(store, meeting, 3) == ["Set.", ""]


def test_text_that_goes_at_one_key_is_kept(store: Store, meeting: Meeting, writer: Writer) -> None:
    for text in ("a" * 500, "x"):
        writer.note(2, text, 0, 1)
        assert writer.flush(5)
    assert versions(store, meeting, 2) == ["a" * 500]


def test_closing_keeps_the_text_as_a_version(store: Store, meeting: Meeting, writer: Writer) -> None:
    writer.note(2, "til sidst", 0, 1)
    assert writer.close(5)
    assert versions(store, meeting, 2) == ["til sidst"]


# Failures


@contextmanager
def locked(store: Store) -> Iterator[None]:
    """Another program has the database."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_locked_store_is_told_and_the_text_saved_when_it_is_free(
    store: Store, meeting: Meeting, writer: Writer, told: Listener
) -> None:
    assert writer.flush(5)
    decided = decide(meeting, 2, 1, ADOPTED)
    with locked(store):
        writer.note(2, "imens", 0, 5)
        done = writer.save(decided, "decide")
        assert isinstance(done.exception(5), StoreBusy)
        until(lambda: told.failures)
        assert isinstance(told.failures[0].why, StoreBusy)
        assert "could not" in str(told.failures[0].why)
        assert not writer.flush(0.01)
        writer.note(2, "imens og mere", 0, 5)
        assert writer.unsaved
    assert writer.flush(10)
    assert store.load(meeting.id) == write_note(decided, 2, "imens og mere")
    assert isinstance(told[-1], Saved)


class Breakage:
    """Makes the next transactions fail at the moment of committing."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.error: Exception | None = None
        self.tries = 0
        write = Ledger.write

        def broken(ledger: Ledger, work: object, now: dt.datetime) -> None:
            self.tries += 1
            if self.error is not None:
                raise self.error
            write(ledger, work, now)

        monkeypatch.setattr(Ledger, "write", broken)


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (OSError(28, "No space left on device"), DiskFull, "disk is full"),
        (OSError(30, "Read-only file system"), StoreUnwritable, "cannot"),
        (OSError(5, "Input/output error"), StoreError, "could not be used"),
        (ValueError("a fault of ours"), StoreError, "could not be used"),
    ],
)
def test_failure_is_told_once_with_its_reason_and_mended(
    monkeypatch: pytest.MonkeyPatch, store: Store, meeting: Meeting, writer: Writer, told: Listener,
    clock: Clock, error: Exception, kind: type[StoreError], words: str,
) -> None:  # fmt: skip
    assert writer.flush(5)
    breakage = Breakage(monkeypatch)
    breakage.error = error
    for length in range(1, 6):
        writer.note(2, "a" * length, 0, length)
        before = breakage.tries
        until(lambda tries=before: breakage.tries > tries)
        clock.forward(seconds=1)
    assert len(told.failures) == 1
    assert type(told.failures[0].why) is kind
    assert words in str(told.failures[0].why)
    assert on_disk(store, meeting, 2) == ""
    breakage.error = None
    assert writer.flush(10)
    assert on_disk(store, meeting, 2) == "aaaaa"
    assert isinstance(told[-1], Saved)


class SmallDisk:
    """Lets the store grow only where there is room: while the reserve is gone, or after mending."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
        self.reserve = store.path.with_name("reserve")
        self.mended = False
        connect = store._connect_writer

        def connected() -> Connection:
            connection = connect()
            room = self.mended or not self.reserve.exists()
            driver(connection).execute(f"PRAGMA max_page_count = {10_000 if room else 1}")
            return connection

        monkeypatch.setattr(store, "_connect_writer", connected)


def test_full_disk_takes_the_reserve_and_warns(
    monkeypatch: pytest.MonkeyPatch, store: Store, meeting: Meeting, told: Listener
) -> None:
    disk = SmallDisk(monkeypatch, store)
    Reserve(store.path.parent).keep()
    assert disk.reserve.stat().st_size == 1 << 20
    monkeypatch.setattr("meetingtui.store.reserve.AMPLE", 1 << 60)  # no room to make it anew
    writer = store.writer(meeting, told)
    writer.note(2, "x" * 100_000, 0, 1)
    assert writer.flush(5)
    assert on_disk(store, meeting, 2) == "x" * 100_000
    assert told.failures == []
    assert not disk.reserve.exists()
    assert isinstance(told[-1].warning, DiskFull)


def test_full_disk_without_a_reserve_is_told_and_mended(
    monkeypatch: pytest.MonkeyPatch, store: Store, meeting: Meeting, told: Listener
) -> None:
    disk = SmallDisk(monkeypatch, store)
    monkeypatch.setattr(Reserve, "give_up", lambda _: False)
    disk.reserve.write_bytes(b"")
    writer = store.writer(meeting, told)
    writer.note(2, "y" * 200_000, 0, 1)
    until(lambda: told.failures)
    assert isinstance(told.failures[0].why, DiskFull)
    assert writer.unsaved
    disk.mended = True
    assert writer.flush(10)
    assert on_disk(store, meeting, 2) == "y" * 200_000


def test_store_that_was_moved_away_is_not_called_saved(
    store: Store, meeting: Meeting, writer: Writer, told: Listener, tmp_path: Path
) -> None:
    assert writer.flush(5)
    store.path.rename(tmp_path / "elsewhere.db")
    writer.note(2, "hvor?", 0, 1)
    until(lambda: told.failures)
    assert isinstance(told.failures[0].why, StoreMoved)
    assert writer.unsaved
    (tmp_path / "elsewhere.db").rename(store.path)
    assert writer.flush(10)
    assert on_disk(store, meeting, 2) == "hvor?"


def test_what_is_not_saved_can_be_written_elsewhere(
    store: Store, meeting: Meeting, writer: Writer, told: Listener, tmp_path: Path
) -> None:
    assert writer.flush(5)
    with locked(store):
        writer.note(2, "en note\ni to linjer", 0, 1)
        writer.save(decide(meeting, 2, 1, ADOPTED), "decide").exception(5)
        writer.write_elsewhere(tmp_path / "reddet.txt")
        with pytest.raises(MinutesError):
            writer.write_elsewhere(tmp_path / "nowhere" / "reddet.txt")
    text = (tmp_path / "reddet.txt").read_text("utf-8")
    assert text == "1.1 Budget\nen note\ni to linjer\n→ 1: Godkendt.\n\n"


def test_closing_while_nothing_can_be_saved_gives_up_in_time_and_goes_on_trying(
    store: Store, meeting: Meeting, told: Listener
) -> None:
    writer = store.writer(meeting, told)
    assert writer.flush(5)
    with locked(store):
        writer.note(2, "sent", 0, 1)
        assert not writer.close(0.05)
    assert writer.close(10)
    assert on_disk(store, meeting, 2) == "sent"
