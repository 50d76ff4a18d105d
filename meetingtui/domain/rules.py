"""A body's rules: what makes a quorum and a majority. Each can be switched by itself."""

from dataclasses import dataclass
from enum import StrEnum


class Majority(StrEnum):
    """What carries a vote."""

    CAST = "cast"  # more for than against; abstaining is not casting (ministry's opinion 18.1.2)
    TWO_THIRDS = "two_thirds"  # of the votes cast
    MEMBERS = "members"  # more than half of all seats, taken or not


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one body.

    `quorum` asks for half of the seats, `casting_vote` lets the chair's ballot decide a tie, and
    `dissents` offers a statement to those in a minority. `discussion` prints
    what was said in the minutes, not only what was decided.
    """

    quorum: bool = True
    majority: Majority = Majority.CAST
    casting_vote: bool = False
    dissents: bool = True
    discussion: bool = True


COUNCIL = Rules()  # kommunestyrelsesloven §§ 11, 13
PROFILES = {
    "council": COUNCIL,
    "association": Rules(quorum=False, dissents=False),
}


def profile_of(rules: Rules) -> str | None:
    """The name of the profile that the rules are; None when one of them is another."""
    return next((name for name, known in PROFILES.items() if known == rules), None)
