"""Who is in the room: always derived from the intervals, never typed."""

from collections.abc import Iterable
from datetime import datetime

from meetingtui.domain.people import Member


def is_present(member: Member, at: datetime) -> bool:
    """Whether the member was in the room at a moment; leaving ends the stay at that moment."""
    return any(s.arrived <= at and (s.left is None or at < s.left) for s in member.stays)


def present(roster: Iterable[Member], at: datetime) -> tuple[Member, ...]:
    """The members in the room at a moment, in the roster's order."""
    return tuple(member for member in roster if is_present(member, at))


def attended(member: Member) -> bool:
    """Whether the member was there for any part of the meeting."""
    return bool(member.stays)


def has_quorum(roster: tuple[Member, ...], at: datetime) -> bool:
    """At least half of the members are in the room (kommunestyrelsesloven § 11(1))."""
    return 2 * len(present(roster, at)) >= len(roster)
