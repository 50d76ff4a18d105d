"""Who is in the room, and who was there while the meeting ran: always derived from the stays, never typed.

The clock of the minutes has hours and minutes: what happens in one minute happens at one time.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Stay


def same_minute(one: datetime, other: datetime) -> bool:
    """Whether two moments are one time on the clock of the minutes."""
    return _minute(one) == _minute(other)


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def is_present(member: Member, at: datetime) -> bool:
    """Whether the member was in the room at a moment; leaving ends the stay at that moment."""
    return any(s.arrived <= at and (s.left is None or at < s.left) for s in member.stays)


def present(roster: Iterable[Member], at: datetime) -> tuple[Member, ...]:
    """The members in the room at a moment, in the roster's order."""
    return tuple(member for member in roster if is_present(member, at))


# A substitute is on the roster, and counts only while sitting in the seat of somebody who is not there.


def seated(roster: Iterable[Member], at: datetime) -> tuple[Member, ...]:
    """Those in the room who have a seat at a moment: the members, and one substitute for each who is away."""
    here = present(roster, at)
    taken = {member.name.casefold() for member in here if not member.substitute_for}
    found = []
    for member in here:
        seat = member.substitute_for.casefold()
        if not seat or seat not in taken:
            found.append(member)
            taken.add(seat)
    return tuple(found)


def seats(roster: Iterable[Member], at: datetime) -> int:
    """How many seats the body has: one a member, and those of others in which substitutes sit."""
    roster = tuple(roster)
    members = [member.name.casefold() for member in roster if not member.substitute_for]
    sat_for = {member.substitute_for.casefold() for member in seated(roster, at)} - {""}
    return len(members) + len(sat_for.difference(members))


def has_quorum(roster: tuple[Member, ...], at: datetime) -> bool:
    """At least half of the seats are taken (kommunestyrelsesloven § 11(1))."""
    return 2 * len(seated(roster, at)) >= seats(roster, at)


# The part that counts: from the opening to the close, as far as these are known


def stays_during(meeting: Meeting, member: Member) -> tuple[Stay, ...]:
    """The member's stays while the meeting ran, cut at its ends.

    Who was there by the opening arrived with it, and a stay that lasted until the close has no end.
    """
    return tuple(cut for stay in member.stays if (cut := _within(meeting, stay)) is not None)


def _within(meeting: Meeting, stay: Stay) -> Stay | None:
    start, end = meeting.opened_at, meeting.closed_at
    arrived = start if start and _minute(stay.arrived) <= _minute(start) else stay.arrived
    if end and _minute(arrived) > _minute(end):
        return None
    if stay.left and _minute(stay.left) <= _minute(arrived):
        return None
    stayed_on = stay.left is None or (end is not None and _minute(stay.left) >= _minute(end))
    return replace(stay, arrived=arrived, left=None if stayed_on else stay.left)


def attended(meeting: Meeting, member: Member) -> bool:
    """Whether the member was there for any part of the meeting."""
    return bool(stays_during(meeting, member))
