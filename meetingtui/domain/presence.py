"""Who is in the room, and who was there while the meeting ran: always derived, never typed.

The clock of the minutes has hours and minutes: what happens in one minute happens at one time.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.course import Stretch
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Recusal, Ruling, Stay


def same_minute(one: datetime, other: datetime) -> bool:
    """Whether two moments are one time on the clock of the minutes."""
    return minute(one) == minute(other)


def minute(at: datetime) -> datetime:
    """The moment as the clock of the minutes shows it."""
    return at.replace(second=0, microsecond=0)


def is_present(member: Member, at: datetime) -> bool:
    """Whether the member had come and not left at a moment; leaving ends the stay at that moment."""
    return any(s.arrived <= at and (s.left is None or at < s.left) for s in member.stays)


# A recused member is out of the room, and without a vote in the items that the recusal is about.


def _recusals(meeting: Meeting, at: datetime, item_id: int | None) -> Iterator[Recusal]:
    """The recusals that count at a moment, or in an item."""
    for recusal in meeting.recusals:
        if recusal.ruling is Ruling.RECUSED and (item_id in recusal.item_ids or is_away(recusal, at)):
            yield recusal


def is_away(recusal: Recusal, at: datetime) -> bool:
    """Whether the recused member is out of the room at a moment."""
    left, returned = recusal.left, recusal.returned
    return left is not None and left <= at and (returned is None or at < returned)


def was_there(meeting: Meeting, member: Member, at: datetime) -> bool:
    """Whether the member was in the room for any part of that minute."""
    when = minute(at)
    mine = (r for r in meeting.recusals if r.member_id == member.id and r.ruling is Ruling.RECUSED)
    out = (Stretch(r.left, r.returned) for r in mine if r.left is not None)
    if any(minute(o.start) < when and (o.end is None or when < minute(o.end)) for o in out):
        return False
    return has_stay_in(member, at)


def has_stay_in(member: Member, at: datetime) -> bool:
    """Whether the member had come and not left for any part of that minute."""
    when = minute(at)
    return any(
        minute(stay.arrived) <= when and (stay.left is None or when <= minute(stay.left))
        for stay in member.stays
    )


def present(meeting: Meeting, at: datetime, item_id: int | None = None) -> tuple[Member, ...]:
    """The members in the room at a moment, in the roster's order.

    With an item: those in the room for it, without who is recused and with who sits in for them.
    """
    counting = tuple(_recusals(meeting, at, item_id))
    recused = {recusal.member_id for recusal in counting}
    sitting_in = {recusal.substitute_id for recusal in counting}
    return tuple(
        member
        for member in meeting.roster
        if member.id not in recused and (member.id in sitting_in or is_present(member, at))
    )


# A substitute is on the roster, and counts only while sitting in the seat of somebody who is not there.


def seated(meeting: Meeting, at: datetime, item_id: int | None = None) -> tuple[Member, ...]:
    """Those in the room who have a seat: the members, and one substitute for each who is away."""
    here = present(meeting, at, item_id)
    seat_of = {
        recusal.substitute_id: meeting.member(recusal.member_id).name.casefold()
        for recusal in _recusals(meeting, at, item_id)
        if recusal.substitute_id is not None
    }
    taken = {member.name.casefold() for member in here if not _stands_in(member, seat_of)}
    found = []
    for member in here:
        seat = seat_of.get(member.id, member.substitute_for.casefold())
        if not seat or seat not in taken:
            found.append(member)
            taken.add(seat)
    return tuple(found)


def _stands_in(member: Member, seat_of: dict[int, str]) -> bool:
    return bool(member.substitute_for) or member.id in seat_of


def voters(meeting: Meeting, at: datetime, item_id: int) -> tuple[Member, ...]:
    """Those who can vote on an item at a moment: seated and not recused."""
    return seated(meeting, at, item_id)


def seats(meeting: Meeting, at: datetime) -> int:
    """How many seats the body has: one a member, and those of others in which substitutes sit."""
    members = [member.name.casefold() for member in meeting.roster if not member.substitute_for]
    sat_for = {member.substitute_for.casefold() for member in seated(meeting, at)} - {""}
    return len(members) + len(sat_for.difference(members))


def has_quorum(meeting: Meeting, at: datetime) -> bool:
    """At least half of the seats are taken (kommunestyrelsesloven § 11(1)), where the rules ask for it."""
    return not meeting.rules.quorum or 2 * len(seated(meeting, at)) >= seats(meeting, at)


# The part that counts: from the opening to the close, as far as these are known


def stays_during(meeting: Meeting, member: Member) -> tuple[Stay, ...]:
    """The member's stays while the meeting ran, cut at its ends.

    Who was there by the opening arrived with it, and a stay that lasted until the close has no end.
    """
    return tuple(cut for stay in member.stays if (cut := _within(meeting, stay)) is not None)


def _within(meeting: Meeting, stay: Stay) -> Stay | None:
    start, end = meeting.opened_at, meeting.closed_at
    arrived = start if start and minute(stay.arrived) <= minute(start) else stay.arrived
    if end and minute(arrived) > minute(end):
        return None
    if stay.left and minute(stay.left) <= minute(arrived):
        return None
    stayed_on = stay.left is None or (end is not None and minute(stay.left) >= minute(end))
    return replace(stay, arrived=arrived, left=None if stayed_on else stay.left)


def attended(meeting: Meeting, member: Member) -> bool:
    """Whether the member was there for any part of the meeting, if only in another's seat for an item."""
    sat_in = any(r.substitute_id == member.id for r in meeting.recusals if r.ruling is Ruling.RECUSED)
    return sat_in or bool(stays_during(meeting, member))
