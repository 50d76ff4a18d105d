"""What is written about one meeting: the statements, each transaction whole or not at all."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Table, delete, insert, text, update

from meetingtui.domain.meeting import Meeting
from meetingtui.store import reading
from meetingtui.store.changes import Change, changed
from meetingtui.store.connections import writing
from meetingtui.store.reading import Position
from meetingtui.store.rows import sortable
from meetingtui.store.tables import CLAUSE, ITEM, MEETING, MEMBER, NOTE, REVISION
from meetingtui.store.texts import NOTES, SCRATCH, Note, Texts, add_version, stored_text

OF_CHANGES: dict[str, tuple[Table, tuple[str, ...]]] = {
    "meeting": (MEETING, ()),
    "item": (ITEM, ("id",)),
    "clause": (CLAUSE, ("item_id", "id")),
    "member": (MEMBER, ("id",)),
    "note": (NOTE, ("item_id",)),
}
# Typing on in an item does not say anew since when it is treated.
PUT_POSITION = text(
    'INSERT INTO position (meeting_id, item_id, "row", col, since)'
    " VALUES (:meeting, :item, :row, :col, :since)"
    ' ON CONFLICT (meeting_id) DO UPDATE SET item_id = excluded.item_id, "row" = excluded."row",'
    " col = excluded.col, since = CASE WHEN excluded.since IS NULL AND item_id = excluded.item_id"
    " THEN since ELSE excluded.since END"
)
TOUCH = text("UPDATE meeting SET touched_at = :at WHERE id = :meeting")
ADD_REVISION = insert(REVISION)


@dataclass(frozen=True, slots=True)
class Act:
    """What the meeting is after an act, and the act's name and time.

    `also` are other stored meetings, as they are and as the act makes them: all are written, or none.
    """

    meeting: Meeting
    name: str
    at: datetime
    also: Sequence[tuple[Meeting, Meeting]] = ()


@dataclass(slots=True)
class Work:
    """What one transaction puts on the disk."""

    acts: Sequence[Act] = ()
    notes: Mapping[int, Note] = field(default_factory=dict)
    scratch: Mapping[int, Note] = field(default_factory=dict)
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


def _apply(
    connection: Connection, meeting_id: int, changes: Iterable[Change], at: str, back: Container[int] = ()
) -> None:
    """Write the changes; the items in `back` have been there before, and have their private text again."""
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
            if table is ITEM and change.key[0] not in back:
                _put_scratch_away(connection, meeting_id, change.key[0], at)
        else:
            connection.execute(update(table).where(*where).values(change.values))


def _put_scratch_away(connection: Connection, meeting_id: int, item_id: int, at: str) -> None:
    """The private text of an item that was removed long ago is not that of a new one with its number."""
    if text := stored_text(SCRATCH, connection, meeting_id, item_id):
        add_version(SCRATCH, connection, meeting_id, item_id, text, at)
        values = {"meeting": meeting_id, "item": item_id, "text": "", "at": at}
        connection.execute(SCRATCH.put, values)


def _keep_note_of(connection: Connection, meeting_id: int, item_id: int, at: str) -> None:
    """The note goes with its item; the text stays as a version."""
    if text := stored_text(NOTES, connection, meeting_id, item_id):
        add_version(NOTES, connection, meeting_id, item_id, text, at)


class Ledger:
    """The writing connection of one meeting, with what it knows to be on the disk.

    After any exception what it knows may be wrong: it is closed, and a new one opened.
    """

    def __init__(self, connection: Connection, meeting_id: int) -> None:
        self._connection, self._meeting_id = connection, meeting_id
        self._stored: Meeting | None = None  # without the notes, which have their own way
        self._notes = Texts(NOTES, connection, meeting_id)
        self._scratch = Texts(SCRATCH, connection, meeting_id)
        self._gone: set[int] = set()  # items removed or added since: undo may bring them back

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
            for texts, written in ((self._notes, work.notes), (self._scratch, work.scratch)):
                for item_id, note in written.items():
                    texts.write(item_id, note, now)
            for item_id in work.left:
                self._notes.left(item_id, now)
                self._scratch.left(item_id, now)
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
            _apply(self._connection, self._meeting_id, changes, stamp, self._gone)
            _revise(self._connection, self._meeting_id, changes, act.name, stamp)
        for moved in changes:
            if moved.table == "item" and (moved.new or moved.values is None):
                self._notes.forget(moved.key[0])
                self._scratch.forget(moved.key[0])
                self._gone.add(moved.key[0])
        for before, after in act.also:
            change(self._connection, before, after, act.name, act.at)
        self._stored = act.meeting

    def _write_position(self, position: Position) -> None:
        values = {
            "meeting": self._meeting_id,
            "item": position.item_id,
            "row": position.row,
            "col": position.col,
            "since": position.since and position.since.isoformat(),
        }
        self._connection.execute(PUT_POSITION, values)
