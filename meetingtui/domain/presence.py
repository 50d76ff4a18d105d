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


def has_quorum(roster: tuple[Member, ...], at: datetime) -> bool:
    """At least half of the members are in the room (kommunestyrelsesloven § 11(1))."""
    return 2 * len(present(roster, at)) >= len(roster)


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
