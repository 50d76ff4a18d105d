"""Votes: every ballot, the counts, and whether these add up."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Option(StrEnum):
    """What a ballot says."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"


class Method(StrEnum):
    """How a vote is taken."""

    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote. `assumed` is that of "everybody but": the member was not named."""

    member_id: int
    option: Option
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Vote:
    """The counts of one vote, the time it was taken, and the ballots where they are known by name."""

    in_favour: int = field(metadata={"name": "for"})
    against: int
    abstained: int
    at: datetime | None = None
    method: Method = Method.SHOW_OF_HANDS
    ballots: tuple[Ballot, ...] = ()

    @property
    def total(self) -> int:
        """How many took part, abstainers among them."""
        return self.in_favour + self.against + self.abstained

    @property
    def brief(self) -> str:
        """The counts as they are typed: "7-2-1"."""
        return f"{self.in_favour}-{self.against}-{self.abstained}"

    @property
    def unanimous(self) -> bool:
        """All for, and nobody against or abstaining."""
        return self.in_favour > 0 and self.total == self.in_favour

    def difference(self, entitled: int) -> int:
        """How many more votes were counted than there were members entitled to vote."""
        return self.total - entitled

    def count(self, option: Option) -> int:
        """The count of one option."""
        counts = {Option.FOR: self.in_favour, Option.AGAINST: self.against, Option.ABSTAINED: self.abstained}
        return counts[option]

    def option_of(self, member_id: int) -> Option | None:
        """What a member voted; None when the member did not, or it is not known."""
        return next((ballot.option for ballot in self.ballots if ballot.member_id == member_id), None)

    def who(self, option: Option) -> tuple[int, ...]:
        """The ids of those who voted so."""
        return tuple(ballot.member_id for ballot in self.ballots if ballot.option is option)


def by_name(
    ballots: Iterable[Ballot], at: datetime | None = None, method: Method = Method.SHOW_OF_HANDS
) -> Vote:
    """The vote that the ballots add up to."""
    every = tuple(ballots)
    in_favour, against, abstained = (sum(ballot.option is option for ballot in every) for option in Option)
    return Vote(in_favour, against, abstained, at, method, every)
