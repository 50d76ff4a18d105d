"""The approval of a meeting's minutes by a later one, as values."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Correction:
    """Another wording of a decision in the minutes that are approved.

    `number` is the item's there, `clause` that of its recommendation (None: the item's own decision),
    `before` the wording that it had; `closed` that the item was.
    """

    number: str
    text: str
    clause: int | None = None
    before: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Approval:
    """By the meeting of which day, under which item, and with which corrections minutes were approved."""

    on: dt.date
    number: str = ""
    corrections: tuple[Correction, ...] = ()
