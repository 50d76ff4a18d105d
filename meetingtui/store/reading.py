"""What is asked of the store: whole meetings, lists of them, versions and positions."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, Select, Table, bindparam, func, select, text

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Item, Meeting, MeetingState
from meetingtui.domain.people import Member
from meetingtui.domain.plain import from_plain
from meetingtui.domain.rules import Rules
from meetingtui.store.changes import replayed
from meetingtui.store.rows import Key, Row, items_of, meeting_of, members_of, moment
from meetingtui.store.tables import CLAUSE, ITEM, MEETING, MEMBER, NOTE, NOTE_VERSION, POSITION, REVISION


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """One line of the list of meetings; `items` counts those that are no mere headings."""

    id: int
    title: str
    body: str
    date: dt.date | None
    state: MeetingState
    items: int
    clauses: int
    decided: int
    touched_at: datetime


@dataclass(frozen=True, slots=True)
class Position:
    """Where the person was in a meeting: the item, the cursor in its notes, and since when."""

    item_id: int
    row: int = 0
    col: int = 0
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A note as it stood at some time."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Revision:
    """One act on a meeting, and the rows that it changed as (table, key, values or None)."""

    at: datetime
    act: str
    changes: list[list[object]]


def _of_meeting(table: Table) -> Select[tuple[object]]:
    return select(table).where(table.c.meeting_id == bindparam("meeting"))


PARTS = {
    table.name: (_of_meeting(table), [c.name for c in table.primary_key][1:])
    for table in (ITEM, CLAUSE, MEMBER, NOTE)
}
SOME = {
    table.name: (
        PARTS[table.name][0].where(column.in_(bindparam("wanted", expanding=True))),
        PARTS[table.name][1],
    )
    for table, column in ((ITEM, ITEM.c.id), (CLAUSE, CLAUSE.c.item_id), (NOTE, NOTE.c.item_id))
}
HEAD = select(MEETING).where(MEETING.c.id == bindparam("meeting"), MEETING.c.deleted_at.is_(None))
_NEXT_LEVEL = select(
    ITEM.c.meeting_id,
    ITEM.c.level,
    func.lead(ITEM.c.level).over(partition_by=ITEM.c.meeting_id, order_by=ITEM.c.place).label("next"),
).subquery()
_ITEMS = (
    select(_NEXT_LEVEL.c.meeting_id, func.count().label("items"))
    .where(func.coalesce(_NEXT_LEVEL.c.next, 0) <= _NEXT_LEVEL.c.level)
    .group_by(_NEXT_LEVEL.c.meeting_id)
    .subquery()
)
_CLAUSES = (
    select(
        CLAUSE.c.meeting_id,
        func.count().label("clauses"),
        func.count(CLAUSE.c.decision_text).label("decided"),
    )
    .group_by(CLAUSE.c.meeting_id)
    .subquery()
)
SUMMARIES = (
    select(MEETING, _ITEMS.c["items"], _CLAUSES.c.clauses, _CLAUSES.c.decided)
    .outerjoin(_ITEMS, _ITEMS.c.meeting_id == MEETING.c.id)
    .outerjoin(_CLAUSES, _CLAUSES.c.meeting_id == MEETING.c.id)
    .where(MEETING.c.deleted_at.is_(None))
    .order_by(MEETING.c.date.desc().nulls_last(), MEETING.c.id.desc())
)
LATEST = (
    select(MEETING.c.id)
    .where(MEETING.c.deleted_at.is_(None))
    .order_by(MEETING.c.touched_at.desc(), MEETING.c.id.desc())
    .limit(1)
)
LATEST_OF_BODY = (
    select(MEETING.c.id)
    .where(
        MEETING.c.body == bindparam("body"),
        MEETING.c.deleted_at.is_(None),
        select(MEMBER.c.id).where(MEMBER.c.meeting_id == MEETING.c.id).exists(),
    )
    .order_by(MEETING.c.date.desc().nulls_last(), MEETING.c.id.desc())
    .limit(1)
)
RULES_OF_BODY = (
    select(MEETING.c.rules)
    .where(MEETING.c.body == bindparam("body"), MEETING.c.deleted_at.is_(None))
    .order_by(MEETING.c.date.desc().nulls_last(), MEETING.c.id.desc())
    .limit(1)
)
POSITION_OF = (
    select(POSITION)
    .join(ITEM, (ITEM.c.meeting_id == POSITION.c.meeting_id) & (ITEM.c.id == POSITION.c.item_id))
    .where(POSITION.c.meeting_id == bindparam("meeting"))
)
SCRATCH_OF = text("SELECT item_id, text FROM scratch WHERE meeting_id = :meeting AND text <> ''")
VERSIONS = (
    select(NOTE_VERSION.c.at, NOTE_VERSION.c.text)
    .where(NOTE_VERSION.c.meeting_id == bindparam("meeting"), NOTE_VERSION.c.item_id == bindparam("item"))
    .order_by(NOTE_VERSION.c.id)
)
REVISIONS = (
    select(REVISION.c.at, REVISION.c.act, REVISION.c.changes)
    .where(REVISION.c.meeting_id == bindparam("meeting"))
    .order_by(REVISION.c.id)
)


def unknown(meeting_id: int) -> StoreError:
    """No such meeting, or one that was deleted."""
    return StoreError("There is no meeting {id}.", id=meeting_id)


def load(connection: Connection, meeting_id: int) -> Meeting:
    """The whole meeting; StoreError when there is none with that id."""
    head = connection.execute(HEAD, {"meeting": meeting_id}).mappings().one_or_none()
    if head is None:
        raise unknown(meeting_id)
    rows: dict[str, dict[Key, Row]] = {"meeting": {(): dict(head)}}
    for table in PARTS:
        rows[table] = _part(connection, table, meeting_id)
    return meeting_of(meeting_id, rows)


def _part(connection: Connection, table: str, meeting_id: int) -> dict[Key, Row]:
    query, key = PARTS[table]
    found = connection.execute(query, {"meeting": meeting_id}).mappings()
    return {tuple(row[column] for column in key): dict(row) for row in found}


def items(connection: Connection, meeting_id: int, wanted: Collection[int]) -> tuple[Item, ...]:
    """Some items of a meeting, in the agenda's order."""
    rows: dict[str, dict[Key, Row]] = {}
    for table, (query, key) in SOME.items():
        found = connection.execute(query, {"meeting": meeting_id, "wanted": wanted}).mappings()
        rows[table] = {tuple(row[column] for column in key): dict(row) for row in found}
    return items_of(rows)


def summaries(connection: Connection) -> list[MeetingSummary]:
    """All meetings, the newest date first and those without a date last."""
    return [_summary(row) for row in connection.execute(SUMMARIES).mappings()]


def _summary(row: RowMapping) -> MeetingSummary:
    state = MeetingState.CLOSED if row["closed_at"] else MeetingState.RUNNING
    return MeetingSummary(
        id=row["id"],
        title=row["title"],
        body=row["body"],
        date=None if row["date"] is None else dt.date.fromisoformat(row["date"]),
        state=state if row["opened_at"] or row["closed_at"] else MeetingState.PLANNED,
        items=row["items"] or 0,
        clauses=row["clauses"] or 0,
        decided=row["decided"] or 0,
        touched_at=datetime.fromisoformat(row["touched_at"]),
    )


def latest_id(connection: Connection) -> int | None:
    """The meeting that was last added, opened for writing or changed."""
    return connection.execute(LATEST).scalar_one_or_none()


def latest_with_members(connection: Connection, body: str) -> int | None:
    """The body's latest meeting that has any members."""
    return connection.execute(LATEST_OF_BODY, {"body": body}).scalar_one_or_none()


def rules_of(connection: Connection, body: str) -> Rules:
    """The rules of the body's latest meeting; a council's when there is none."""
    found = connection.execute(RULES_OF_BODY, {"body": body}).scalar_one_or_none()
    return from_plain(Rules, found or {})


def members(connection: Connection, meeting_id: int) -> tuple[Member, ...]:
    """The members of a meeting as they stand there."""
    return members_of(_part(connection, "member", meeting_id))


def position(connection: Connection, meeting_id: int) -> Position | None:
    """Where the person was; None when that is not known, or the item is gone."""
    row = connection.execute(POSITION_OF, {"meeting": meeting_id}).mappings().one_or_none()
    if row is None:
        return None
    return Position(row["item_id"], row["row"], row["col"], moment(row["since"]))


def scratch_of(connection: Connection, meeting_id: int) -> dict[int, str]:
    """What is private to the secretary in a meeting, by item."""
    rows = connection.execute(SCRATCH_OF, {"meeting": meeting_id}).all()
    return {int(item_id): str(written) for item_id, written in rows}


def note_versions(connection: Connection, meeting_id: int, item_id: int) -> list[NoteVersion]:
    """What was kept of a note, the oldest first."""
    found = connection.execute(VERSIONS, {"meeting": meeting_id, "item": item_id})
    return [NoteVersion(datetime.fromisoformat(at), text) for at, text in found]


def revisions(connection: Connection, meeting_id: int) -> list[Revision]:
    """Every act on the meeting, the oldest first."""
    found = connection.execute(REVISIONS, {"meeting": meeting_id})
    return [Revision(datetime.fromisoformat(at), act, changes) for at, act, changes in found]


def replay(connection: Connection, meeting_id: int, acts: int | None = None) -> Meeting:
    """The meeting as its first `acts` revisions (all without a number) left it."""
    found = revisions(connection, meeting_id)
    return replayed(meeting_id, [revision.changes for revision in found[:acts]])
