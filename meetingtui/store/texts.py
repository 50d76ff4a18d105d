"""The texts of a meeting that are typed: each item's notes, and what is private beside them.

Each is kept as it stands now and, from time to time, as a version.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, text

from meetingtui.store.rows import sortable

VERSION_EVERY = timedelta(minutes=5)
BIG_LOSS = 100  # characters that go at one key: what was there before is kept as a version


class Note(NamedTuple):
    """The newest text of an item's notes; a new object for every key, known by identity."""

    text: str


@dataclass(frozen=True, slots=True)
class Lane:
    """The statements of one kind of text."""

    put: TextClause
    get: TextClause
    last_version: TextClause
    add_version: TextClause


def _lane(table: str) -> Lane:
    """Nothing is written for an item that is not there; the count of rows tells."""
    where = "WHERE meeting_id = :meeting AND item_id = :item"
    return Lane(
        text(
            f"INSERT INTO {table} (meeting_id, item_id, text, changed_at)"
            " SELECT meeting_id, id, :text, :at FROM item WHERE meeting_id = :meeting AND id = :item"
            " ON CONFLICT (meeting_id, item_id) DO UPDATE"
            " SET text = excluded.text, changed_at = excluded.changed_at"
        ),
        text(f"SELECT text FROM {table} {where}"),
        text(f"SELECT text FROM {table}_version {where} ORDER BY id DESC LIMIT 1"),
        text(
            f"INSERT INTO {table}_version (meeting_id, item_id, at, text)"
            " VALUES (:meeting, :item, :at, :text)"
        ),
    )


NOTES, SCRATCH = _lane("note"), _lane("scratch")


def stored_text(lane: Lane, connection: Connection, meeting_id: int, item_id: int) -> str:
    """The text as it stands in the table; empty when there is none."""
    return connection.execute(lane.get, {"meeting": meeting_id, "item": item_id}).scalar_one_or_none() or ""


def add_version(
    lane: Lane, connection: Connection, meeting_id: int, item_id: int, written: str, at: str
) -> None:
    """Keep a text as a version."""
    row = {"meeting": meeting_id, "item": item_id, "at": at, "text": written}
    connection.execute(lane.add_version, row)


class Texts:
    """One kind of text of one meeting, with what is known to be on the disk of it, by item."""

    def __init__(self, lane: Lane, connection: Connection, meeting_id: int) -> None:
        self._lane, self._connection, self._meeting_id = lane, connection, meeting_id
        self._texts: dict[int, str] = {}  # as in the table
        self._versions: dict[int, str | None] = {}  # the text of the last version
        self._changing_since: dict[int, datetime] = {}  # since the last version

    def forget(self, item_id: int) -> None:
        """The item is a new one, or gone: what is known of its text no longer holds."""
        self._texts.pop(item_id, None)

    def write(self, item_id: int, note: Note, now: datetime) -> None:
        """Put the text into the table, a version before a big loss and every few minutes."""
        before, after = self._text(item_id), storable(note.text)
        if item_id not in self._versions or len(before) - len(after) > BIG_LOSS:
            self._keep_version(item_id, before, now)
        values = {"meeting": self._meeting_id, "item": item_id, "text": after, "at": sortable(now)}
        if self._connection.execute(self._lane.put, values).rowcount == 0:
            self._keep_version(item_id, after, now)  # its item is gone: undone while somebody typed
            return
        self._texts[item_id] = after
        if now - self._changing_since.setdefault(item_id, now) >= VERSION_EVERY:
            self._keep_version(item_id, after, now)

    def left(self, item_id: int, now: datetime) -> None:
        """The person has left the item: its text is kept as a version."""
        self._keep_version(item_id, self._text(item_id), now)

    def _text(self, item_id: int) -> str:
        if item_id not in self._texts:
            self._texts[item_id] = stored_text(self._lane, self._connection, self._meeting_id, item_id)
        return self._texts[item_id]

    def _keep_version(self, item_id: int, note: str, now: datetime) -> None:
        """Keep the text as a version unless it is the last one already, or there never was any."""
        if item_id not in self._versions:
            key = {"meeting": self._meeting_id, "item": item_id}
            self._versions[item_id] = self._connection.execute(
                self._lane.last_version, key
            ).scalar_one_or_none()
        self._changing_since[item_id] = now
        if note != (self._versions[item_id] or ""):
            add_version(self._lane, self._connection, self._meeting_id, item_id, note, sortable(now))
            self._versions[item_id] = note


def storable(note: str) -> str:
    """The text with lone surrogates, which no file can hold, as question marks."""
    return note if note.isascii() else note.encode("utf-8", "replace").decode("utf-8")
