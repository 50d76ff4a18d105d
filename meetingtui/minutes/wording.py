"""The phrases of a language with their places filled in."""

import datetime as dt
from dataclasses import dataclass

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.domain.vote import Vote


@dataclass(frozen=True, slots=True)
class Wording:
    """What the minutes say in one language."""

    language: Language

    @property
    def phrases(self) -> Phrases:
        """The language's phrases as they stand."""
        return self.language.phrases

    def word(self, name: str) -> str:
        """A word or heading by its English name."""
        return self.phrases.words[name]

    def day(self, day: dt.date) -> str:
        """A date as running text has it: "23. marts 2022"."""
        from babel.dates import format_date

        return format_date(day, self.phrases.date, self.language.code)

    def hour(self, at: dt.datetime) -> str:
        """A time of day in the zone that it carries: "14.32"."""
        from babel.dates import format_time

        return format_time(at, self.phrases.time, locale=self.language.code)

    def duration(self, start: dt.datetime, end: dt.datetime | None) -> str:
        """From when to when, the end only when it is known: "kl. 13.00–16.05"."""
        if end is None:
            return self.phrases.since.format(start=self.hour(start))
        return self.phrases.span.format(start=self.hour(start), end=self.hour(end))

    def outcome(self, outcome: Outcome) -> str:
        """An outcome as a sentence of its own, for a decision without text."""
        if outcome is Outcome.ADOPTED:
            return self.phrases.followed
        return f"{self.phrases.outcomes[outcome]}."

    def vote(self, vote: Vote, outcome: Outcome | None) -> str:
        """The sentence with the counts.

        It says that the recommendation was adopted or rejected only where both the counts and the
        outcome do: "taget til efterretning" is not approval.
        """
        return self._vote_template(vote, outcome).format(
            in_favour=_counted(self.phrases.ballots, vote.in_favour),
            against=vote.against,
            abstained=_counted(self.phrases.abstained, vote.abstained) if vote.abstained else "",
        )

    def settles(self, vote: Vote, outcome: Outcome | None) -> bool:
        """Whether the sentence with the counts says the outcome as well."""
        return self._vote_template(vote, outcome) != self.phrases.vote_counts

    def _vote_template(self, vote: Vote, outcome: Outcome | None) -> str:
        if outcome is Outcome.ADOPTED and vote.carried:
            return self.phrases.vote
        if outcome is Outcome.REJECTED and not vote.carried:
            return self.phrases.vote_lost
        return self.phrases.vote_counts


def _counted(forms: tuple[str, str], count: int) -> str:
    return forms[0 if count == 1 else 1].format(count=count)
