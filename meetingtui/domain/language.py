"""What a language must tell the program: its agenda words, its verbs and its phrases.

A language is data only; the values stand in `meetingtui.languages`, one file each.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from meetingtui.domain.decision import Outcome


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """The words by which the parts of an agenda are known, all in lower case."""

    recommendation: frozenset[str]  # headings over what the body is asked to do
    sections: frozenset[str]  # headings over the other parts of an item
    decision: frozenset[str]  # headings over what was decided, in minutes
    attachments: frozenset[str]  # headings over the list of attachments
    nothing: frozenset[str]  # what stands where a list is empty: "ingen"
    page: frozenset[str]  # words before a page number in headers and footers
    here: tuple[str, ...]  # phrases of a text that carries a link: "kan ses her"
    hanging: frozenset[str]  # words after a hyphen that show that it is a hard one: "og", "eller"
    telling: tuple[str, ...]  # frequent words, by which the language of a document is guessed


@dataclass(frozen=True, slots=True)
class Verb:
    """What a body does by deciding, in the forms that a decision's sentence needs."""

    present: str  # tager
    past: str  # tog
    infinitive: str  # tage
    passive: str = ""  # tages
    outcome: Outcome = Outcome.ADOPTED
    deed: bool = True  # done by deciding; False: something that the body will go on to do


@dataclass(frozen=True, slots=True)
class DraftingWords:
    """What turns a clause into the sentence of a decision; `{body}` and `{clause}` are filled in."""

    openers: tuple[str, ...]  # regular expressions of "Det indstilles, at", "That"
    verbs: Mapping[str, Verb]  # by every form in which a clause may have them
    noting: tuple[str, ...]  # what makes "tager ..." a noting: "til efterretning"
    clause_markers: frozenset[str]  # words that open a subordinate clause: at, som, der
    negations: frozenset[str]
    body_endings: tuple[str, ...]  # how nouns that name a body end: rådet, udvalget
    expletives: frozenset[str]  # "der" in "at der afsættes ..."
    capital: bool  # whether a list's clauses are printed with a capital that is not the word's own
    verb_second: bool  # whether the past verb goes before what stood between subject and verb
    approved_that: str  # "{body} godkendte, at {clause}"
    decided_to: str  # "{body} besluttede{between} at {verb} {rest}"
    sentences: Mapping[Outcome, str]  # the standard sentence of every outcome


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the minutes say around the decisions; `{...}` places are filled in by the record."""

    words: Mapping[str, str]  # single words and headings by their English name
    outcomes: Mapping[Outcome, str]  # "Godkendt", "Drøftet"
    followed: str  # all clauses adopted as they stand: "Indstillingen blev fulgt."
    vote: str  # the sentence with the counts of a vote
    opened: str
    closed: str
    date: str  # Babel pattern of a date in running text
    time: str  # Babel pattern of a time


@dataclass(frozen=True, slots=True)
class Language:
    """One language of agendas and minutes. `code` is BCP 47, `name` the language's own."""

    code: str
    name: str
    agenda: AgendaWords
    drafting: DraftingWords
    phrases: Phrases
