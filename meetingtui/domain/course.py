"""What becomes of an item on the way through a meeting, as values."""

import datetime as dt
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when; `end` is None while it lasts."""

    start: datetime
    end: datetime | None = None


class ItemState(StrEnum):
    """What became of an item that was not decided on."""

    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class Fate:
    """An item's state, since when; `until` is the day to which it was postponed, `to` whom it was sent."""

    state: ItemState
    at: datetime | None = None
    until: dt.date | None = None
    to: str = ""


def minutes_and_seconds(seconds: float) -> str:
    """ "2:05"; nothing is less than "0:00"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


@dataclass(frozen=True, slots=True)
class Speech:
    """A turn on the speaking list; `began` is None while the speaker waits, `ended` while they speak.

    `member_id` is None for a guest.
    """

    name: str
    member_id: int | None = None
    asked_at: datetime | None = None
    began: datetime | None = None
    ended: datetime | None = None

    @property
    def seconds(self) -> int | None:
        """How long it took; None while it is not over."""
        if self.began is None or self.ended is None:
            return None
        return max(0, round((self.ended - self.began).total_seconds()))
