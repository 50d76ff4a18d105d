"""Votes: the counts, the guard and the result."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Vote:
    """The tally of one vote, with the time it was taken."""

    in_favour: int
    against: int
    abstained: int
    at: datetime | None = None

    @property
    def total(self) -> int:
        """How many took part, abstainers among them."""
        return self.in_favour + self.against + self.abstained

    @property
    def carried(self) -> bool:
        """Majority of the votes cast; abstaining is not casting (ministry's opinion 18.1.2)."""
        return self.in_favour > self.against

    def difference(self, entitled: int) -> int:
        """How many more votes were counted than there were members entitled to vote."""
        return self.total - entitled
