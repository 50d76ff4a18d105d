"""What a body does with a clause."""

import datetime as dt
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """What was decided, in the nine kinds that minutes know."""

    ADOPTED = "adopted"
    AMENDED = "amended"
    NOTED = "noted"
    DISCUSSED = "discussed"
    POSTPONED = "postponed"
    REFERRED = "referred"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome of a clause or item, its sentence, and when it was taken.

    `outcome` and `at` are None in a decision read from earlier minutes, where only the text is
    known. `needs_a_look` marks a drafted sentence that a person has not confirmed.
    """

    outcome: Outcome | None
    text: str
    at: datetime | None = None
    needs_a_look: bool = False


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """What was decided on an item before: by another body, or by this one at an earlier meeting.

    As printed in the agenda; `body` is empty and `date` None where it does not tell.
    """

    text: str
    body: str = ""
    date: dt.date | None = None
