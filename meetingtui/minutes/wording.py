"""The phrases of a language with their places filled in."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.domain.course import Stretch
from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Language, Phrases
from meetingtui.domain.later_language import LaterPhrases
from meetingtui.domain.live_language import LivePhrases
from meetingtui.domain.meeting import Item
from meetingtui.domain.text import one_line
from meetingtui.domain.treatment import runs


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

    @property
    def live(self) -> LivePhrases:
        """What the language says of the meeting's course."""
        return self.language.live

    @property
    def later(self) -> LaterPhrases:
        """What the language says of what follows from a meeting."""
        return self.language.later

    def listed(self, names: Sequence[str]) -> str:
        """Names as running text: "A, V og C"."""
        if len(names) < 2:
            return "".join(names)
        return self.live.joint.join((", ".join(names[:-1]), names[-1]))

    def item_runs(self, items: Sequence[Item], order: Sequence[Item]) -> str:
        """Numbers of items, those that stand together in that order as one: "1, 3.4 og 3.6–3.9"."""
        return self.listed([told for run in runs(items, order) for told in self._run(run)])

    def _run(self, run: Sequence[Item]) -> list[str]:
        """One or two items by themselves, more by the first and the last."""
        numbers = [one_line(item.number) or one_line(item.title) for item in run]
        return numbers if len(run) < 3 else [self.live.run.format(first=numbers[0], last=numbers[-1])]

    def items_named(self, items: Sequence[Item], order: Sequence[Item]) -> str:
        """ "punkt 3.2", or "punkterne 3.2 og 3.4"."""
        form = self.live.item_numbers[0 if len(items) == 1 else 1]
        return form.format(items=self.item_runs(items, order))

    def stretch(self, forms: tuple[str, str], stretch: Stretch) -> str:
        """The sentence of a time that goes on, or of one that is over."""
        if stretch.end is None:
            return forms[0].format(start=self.hour(stretch.start))
        return forms[1].format(start=self.hour(stretch.start), end=self.hour(stretch.end))
