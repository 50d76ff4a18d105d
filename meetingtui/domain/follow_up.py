"""A follow-up: who does what by when, after the meeting."""

import datetime as dt
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FollowUpState(StrEnum):
    """How far a follow-up has come."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Who does what by when.

    `uid` stays the same wherever the follow-up goes: to the next meeting, and into a calendar
    (RFC 5545, 3.8.4.7). `made_on` and `made_in` are the day of the meeting that made it and the
    number of the item there; None and empty where this meeting did. `settled_on` is the day from which
    it is done or dropped.
    """

    id: int
    text: str
    owner: str = ""
    due: dt.date | None = None
    state: FollowUpState = FollowUpState.OPEN
    settled_on: dt.date | None = None
    uid: str = ""
    made_on: dt.date | None = None
    made_in: str = ""
    added_at: datetime | None = None
