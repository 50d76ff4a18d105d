"""The members of a body outside of any meeting: the roster that was imported, and the newest one known.

A body's next meeting begins with the newer of two rosters: the one imported last, and that of the
body's latest meeting. A meeting's roster is as old as the last act by which somebody came on it, went
off it, or got another name, party, constituency or role; coming and going does not make it newer,
nor does correcting the attendance of an old meeting.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, text

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member
from meetingtui.domain.sitting import roster_for_next
from meetingtui.store import ledger, reading
from meetingtui.store.rows import member_row, members_of, sortable
from meetingtui.store.tables import MEETING, MEMBER, SEAT

OF_A_SEAT = ("name", "party", "constituency", "role", "substitute_for")
SEATED_AT = text(
    "SELECT max(revision.at) FROM revision, json_each(revision.changes) AS change"
    " WHERE revision.meeting_id = :meeting AND json_extract(change.value, '$[0]') = 'member'"
    " AND (json_type(change.value, '$[2]') = 'null' OR "
    + " OR ".join(f"json_type(change.value, '$[2].{column}') IS NOT NULL" for column in OF_A_SEAT)
    + ")"
)
SEATS = select(SEAT).where(SEAT.c.body == bindparam("body"))
PLANNED = (
    select(MEETING.c.id, select(MEMBER.c.id).where(MEMBER.c.meeting_id == MEETING.c.id).exists())
    .where(
        MEETING.c.body == bindparam("body"),
        MEETING.c.deleted_at.is_(None),
        MEETING.c.opened_at.is_(None),
        MEETING.c.closed_at.is_(None),
    )
    .order_by(MEETING.c.id)
)


@dataclass(frozen=True, slots=True)
class Seated:
    """What an imported roster did to the body's planned meetings, by their ids.

    Those without members were `given` it; those with some have `kept` what they have.
    """

    given: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()


def set_roster(connection: Connection, body: str, members: Sequence[Member], at: datetime) -> Seated:
    """Put a roster in place of the body's imported one, inside the transaction that is under way.

    No meeting that is stored is changed, but for those planned that have no members yet.
    """
    roster = roster_for_next(Meeting("", roster=tuple(members)))
    stamp = sortable(at)
    connection.execute(delete(SEAT).where(SEAT.c.body == body))
    rows = [{"body": body, "set_at": stamp, **_seat(place, one)} for place, one in enumerate(roster)]
    if rows:
        connection.execute(insert(SEAT), rows)
    planned = [(int(meeting_id), has) for meeting_id, has in connection.execute(PLANNED, {"body": body})]
    given = tuple(meeting_id for meeting_id, has_members in planned if not has_members)
    for meeting_id in given:
        before = reading.load(connection, meeting_id)
        ledger.change(connection, before, replace(before, roster=roster), "roster", at)
    return Seated(given, tuple(meeting_id for meeting_id, has_members in planned if has_members))


def _seat(place: int, member: Member) -> dict[str, object]:
    row = member_row(place, member)
    return {column: row[column] for column in ("place", *OF_A_SEAT)}


def roster_of(connection: Connection, body: str) -> tuple[Member, ...]:
    """The newest roster of a body, nobody on it arrived; empty when none is known."""
    meeting_id = reading.latest_with_members(connection, body)
    seats = connection.execute(SEATS, {"body": body}).mappings().all()
    if meeting_id is None and not seats:
        return ()
    seated_at = connection.execute(SEATED_AT, {"meeting": meeting_id}).scalar_one_or_none() or ""
    if meeting_id is None or (seats and seats[0]["set_at"] >= seated_at):
        unmoved = {"stays": [], "apology": False}
        return members_of({(row["place"] + 1,): {**row, **unmoved} for row in seats})
    return roster_for_next(Meeting("", roster=reading.members(connection, meeting_id)))
