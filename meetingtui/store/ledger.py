"""What is written about one meeting: the statements, each transaction whole or not at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, Table, delete, insert, text, update

from meetingtui.domain.meeting import Meeting
from meetingtui.store import reading
from meetingtui.store.changes import Change, changed
from meetingtui.store.connections import writing
from meetingtui.store.reading import Position
from meetingtui.store.rows import sortable
from meetingtui.store.tables import CLAUSE, ITEM, MEETING, MEMBER, NOTE, NOTE_VERSION, REVISION

VERSION_EVERY = timedelta(minutes=5)
BIG_LOSS = 100  # characters that go at one key: what was there before is kept as a version

OF_CHANGES: dict[str, tuple[Table, tuple[str, ...]]] = {
    "meeting": (MEETING, ()),
    "item": (ITEM, ("id",)),
    "clause": (CLAUSE, ("item_id", "id")),
    "member": (MEMBER, ("id",)),
    "note": (NOTE, ("item_id",)),
}
# Nothing is written for an item that is not there; the count of rows tells.
PUT_NOTE = text(
    "INSERT INTO note (meeting_id, item_id, text, changed_at)"
    " SELECT meeting_id, id, :text, :at FROM item WHERE meeting_id = :meeting AND id = :item"
    " ON CONFLICT (meeting_id, item_id) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at"
)
# Typing on in an item does not say anew since when it is treated.
PUT_POSITION = text(
    'INSERT INTO position (meeting_id, item_id, "row", col, since)'
    " VALUES (:meeting, :item, :row, :col, :since)"
    ' ON CONFLICT (meeting_id) DO UPDATE SET item_id = excluded.item_id, "row" = excluded."row",'
    " col = excluded.col, since = CASE WHEN excluded.since IS NULL AND item_id = excluded.item_id"
    " THEN since ELSE excluded.since END"
)
NOTE_OF = text("SELECT text, changed_at FROM note WHERE meeting_id = :meeting AND item_id = :item")
LAST_VERSION = text(
    "SELECT text FROM note_version WHERE meeting_id = :meeting AND item_id = :item ORDER BY id DESC LIMIT 1"
)
TOUCH = text("UPDATE meeting SET touched_at = :at WHERE id = :meeting")
ADD_VERSION = insert(NOTE_VERSION)
ADD_REVISION = insert(REVISION)


class Note(NamedTuple):
    """The newest text of an item's notes; a new object for every key, known by identity."""

    text: str


@dataclass(frozen=True, slots=True)
class Act:
    """What the meeting is after an act, and the act's name and time."""

    meeting: Meeting
    name: str
    at: datetime


@dataclass(slots=True)
class Work:
    """What one transaction puts on the disk."""

    acts: Sequence[Act] = ()
    notes: Mapping[int, Note] = field(default_factory=dict)
    left: frozenset[int] = frozenset()  # items whose notes have been left, and are kept as a version
    position: Position | None = None
    touched: bool = False


def add(connection: Connection, meeting: Meeting, at: datetime) -> int:
    """Write a whole new meeting inside the transaction that is under way; its id."""
    changes = changed(None, meeting)
    stamp = sortable(at)
    head = {**(changes[0].values or {}), "added_at": stamp, "touched_at": stamp}
    meeting_id = int(connection.execute(insert(MEETING), head).lastrowid)
    _apply(connection, meeting_id, changes[1:], stamp)
    _revise(connection, meeting_id, changes, "added", stamp)
    return meeting_id


def change(connection: Connection, before: Meeting, after: Meeting, act: str, at: datetime) -> None:
    """Write an act on a stored meeting that no window has open, inside the transaction under way."""
    changes, stamp = changed(before, after), sortable(at)
    _apply(connection, before.id, changes, stamp)
    _revise(connection, before.id, changes, act, stamp)


def _revise(connection: Connection, meeting_id: int, changes: Sequence[Change], act: str, at: str) -> None:
    rows = [change.as_json() for change in changes]
    connection.execute(ADD_REVISION, {"meeting_id": meeting_id, "at": at, "act": act, "changes": rows})


def _apply(connection: Connection, meeting_id: int, changes: Iterable[Change], at: str) -> None:
    for change in changes:
        table, columns = OF_CHANGES[change.table]
        key = {"id": meeting_id} if table is MEETING else {"meeting_id": meeting_id}
        key |= dict(zip(columns, change.key, strict=True))
        where = [table.c[column] == value for column, value in key.items()]
        if change.values is None:
            if table is ITEM:
                _keep_note_of(connection, meeting_id, change.key[0], at)
            connection.execute(delete(table).where(*where))
        elif change.new:
            stamp = {"changed_at": at} if table is NOTE else {}
            connection.execute(insert(table), key | change.values | stamp)
        else:
            connection.execute(update(table).where(*where).values(change.values))


def _keep_note_of(connection: Connection, meeting_id: int, item_id: int, at: str) -> None:
    """The note goes with its item; the text stays as a version."""
    note = connection.execute(NOTE_OF, {"meeting": meeting_id, "item": item_id}).one_or_none()
    if note is not None and note.text:
        row = {"meeting_id": meeting_id, "item_id": item_id, "at": at, "text": note.text}
        connection.execute(ADD_VERSION, row)


class Ledger:
    """The writing connection of one meeting, with what it knows to be on the disk.

    After any exception what it knows may be wrong: it is closed, and a new one opened.
    """

    def __init__(self, connection: Connection, meeting_id: int) -> None:
        self._connection, self._meeting_id = connection, meeting_id
        self._stored: Meeting | None = None  # without the notes, which have their own way
        self._texts: dict[int, str] = {}  # by item, as in the table
        self._versions: dict[int, str | None] = {}  # by item, the text of the last version
        self._changing_since: dict[int, datetime] = {}  # by item, since the last version

    @property
    def connection(self) -> Connection:
        """For what is no transaction: checkpoints."""
        return self._connection

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def write(self, work: Work, now: datetime) -> None:
        """Put everything on the disk, or raise and have put nothing there."""
        with writing(self._connection):
            for act in work.acts:
                self._write_act(act)
            for item_id, note in work.notes.items():
                self._write_note(item_id, note, now)
            for item_id in work.left:
                self._keep_version(item_id, self._text(item_id), now)
            if work.position is not None:
                self._write_position(work.position)
            if work.touched or work.acts:
                self._connection.execute(TOUCH, {"meeting": self._meeting_id, "at": sortable(now)})

    def _write_act(self, act: Act) -> None:
        if self._stored is None:
            self._stored = reading.load(self._connection, self._meeting_id)
        changes = changed(self._stored, act.meeting)
        if changes:
            stamp = sortable(act.at)
            _apply(self._connection, self._meeting_id, changes, stamp)
            _revise(self._connection, self._meeting_id, changes, act.name, stamp)
        for change in changes:
            if change.table == "item" and (change.new or change.values is None):
                self._texts.pop(change.key[0], None)
        self._stored = act.meeting

    def _write_note(self, item_id: int, note: Note, now: datetime) -> None:
        before, after = self._text(item_id), storable(note.text)
        if item_id not in self._versions or len(before) - len(after) > BIG_LOSS:
            self._keep_version(item_id, before, now)
        values = {"meeting": self._meeting_id, "item": item_id, "text": after, "at": sortable(now)}
        if self._connection.execute(PUT_NOTE, values).rowcount == 0:
            self._keep_version(item_id, after, now)  # its item is gone: undone while somebody typed
            return
        self._texts[item_id] = after
        if now - self._changing_since.setdefault(item_id, now) >= VERSION_EVERY:
            self._keep_version(item_id, after, now)

    def _text(self, item_id: int) -> str:
        if item_id not in self._texts:
            key = {"meeting": self._meeting_id, "item": item_id}
            self._texts[item_id] = self._connection.execute(NOTE_OF, key).scalar_one_or_none() or ""
        return self._texts[item_id]

    def _keep_version(self, item_id: int, note: str, now: datetime) -> None:
        """Keep the text as a version unless it is the last one already, or there never was any."""
        key = {"meeting": self._meeting_id, "item": item_id}
        if item_id not in self._versions:
            self._versions[item_id] = self._connection.execute(LAST_VERSION, key).scalar_one_or_none()
        self._changing_since[item_id] = now
        if note == (self._versions[item_id] or ""):
            return
        row = {"meeting_id": self._meeting_id, "item_id": item_id, "at": sortable(now), "text": note}
        self._connection.execute(ADD_VERSION, row)
        self._versions[item_id] = note

    def _write_position(self, position: Position) -> None:
        values = {
            "meeting": self._meeting_id,
            "item": position.item_id,
            "row": position.row,
            "col": position.col,
            "since": position.since and position.since.isoformat(),
        }
        self._connection.execute(PUT_POSITION, values)


def storable(note: str) -> str:
    """The text with lone surrogates, which no file can hold, as question marks."""
    return note if note.isascii() else note.encode("utf-8", "replace").decode("utf-8")
