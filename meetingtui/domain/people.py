"""The members of a body, and when they were in the room."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person is in the body."""

    MEMBER = "member"
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"


@dataclass(frozen=True, slots=True)
class Stay:
    """One stretch of time in the room; `left` is None while it lasts."""

    arrived: datetime
    left: datetime | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A person's seat in the body, with the stays and the apology at one meeting.

    `id` is the seat's number in its meeting. `substitute_for` is the name of the member whose seat
    a substitute takes, empty for an ordinary member.
    """

    id: int
    name: str
    party: str = ""
    constituency: str = ""
    role: Role = Role.MEMBER
    stays: tuple[Stay, ...] = ()
    apology: bool = False
    substitute_for: str = ""
