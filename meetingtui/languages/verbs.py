"""Tables of verbs, written as rows of forms, made into what `DraftingWords` wants."""

from collections.abc import Iterator, Mapping

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Verb

Forms = dict[str, Verb]


def rows(text: str) -> Iterator[list[str]]:
    """The rows of a table, each on its own line or between bars, as lists of words."""
    for line in text.replace("|", "\n").splitlines():
        if words := line.split():
            yield words


def verb_tables(
    deeds: Mapping[Outcome, str], intentions: str, past: Mapping[str, str] | None = None
) -> tuple[Forms, Forms, Forms]:
    """The finite, infinite and passive forms.

    A row of `deeds` is: present, past, infinitive and any number of passives, in which "_" stands
    for a space; a row of `intentions`: present, infinitive and passives. `past` has the past tenses that
    are not the form used in the passive.
    """
    finite: Forms = {}
    infinite: Forms = {}
    passive: Forms = {}
    for present, infinitive, *passives in rows(intentions):
        verb = finite[present] = infinite[infinitive] = Verb("", infinitive, deed=False)
        passive |= dict.fromkeys(passives, verb)
    for outcome, table in deeds.items():
        for present, participle, infinitive, *passives in rows(table):
            verb = Verb((past or {}).get(participle, participle), infinitive, outcome)
            finite[present] = infinite[infinitive] = verb
            passive |= {form.replace("_", " "): verb for form in passives}
    return finite, infinite, passive
