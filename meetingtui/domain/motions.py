"""What is put to the vote besides the clauses, and what follows from a vote."""

from dataclasses import dataclass
from datetime import datetime

from meetingtui.domain.vote import Vote


@dataclass(frozen=True, slots=True)
class Amendment:
    """Another text put against a clause, voted on first (ændringsforslag).

    It is proposed by a member or by a party. A clause's amendments stand in the order in which they
    are voted on: the most far-reaching first.
    """

    id: int
    text: str
    proposer_id: int | None = None
    party: str = ""
    vote: Vote | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A free question on which the body votes: "Skal punktet udsættes?"."""

    id: int
    text: str
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class Dissent:
    """A statement that a member has entered in the minutes (kommunestyrelsesloven § 13(2)).

    `asked_at` is when it was asked for, None when that was not in the meeting; `send_on` says that
    it must go with the case to another authority. A text can come later.
    """

    id: int
    member_id: int
    text: str = ""
    send_on: bool = False
    asked_at: datetime | None = None
