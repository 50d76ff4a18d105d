"""What a language must tell the program: its agenda words, its verbs and its phrases.

A language is data only; the values stand in `meetingtui.languages`, one file each.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from meetingtui.domain.decision import Outcome
from meetingtui.domain.later_language import LaterPhrases, SeatWords, StandingWords, Writing
from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords


@dataclass(frozen=True, slots=True, eq=False)
class AgendaWords:
    """The words by which the parts of an agenda are known, all in lower case.

    Patterns are regular expressions for a whole line, matched without regard to case; none of
    them may need more than linear time.
    """

    recommendation: frozenset[str]  # headings over what the body is asked to do
    sections: frozenset[str]  # headings over the other parts of an item
    decision: frozenset[str]  # headings over what was decided, in minutes
    attachments: frozenset[str]  # headings over the list of attachments
    nothing: frozenset[str]  # what stands where a list is empty: "ingen"
    page: frozenset[str]  # words before a page number in headers and footers
    here: tuple[str, ...]  # phrases of a text that carries a link: "kan ses her"
    hanging: frozenset[str]  # words after a hyphen that show that it is a hard one: "og", "eller"
    telling: tuple[str, ...]  # frequent words, by which the language of a document is guessed
    item: frozenset[str]  # words before the number of an item: "punkt"
    clause: frozenset[str]  # first words of a clause that has no list marker: "at"
    asking: tuple[str, ...]  # verbs by which a paragraph is a recommendation: "indstilles"
    closed: frozenset[str]  # words at the ends of a title that close its item: "lukket"
    names: frozenset[str]  # what the document calls itself: "dagsorden"
    # Labels in a head by what they mean: body, date, place, case, journal, officers, access, particular.
    labels: Mapping[str, str]
    months: tuple[str, ...]  # January first
    before_dates: frozenset[str]  # words between a body's name and a date: "den", "tirsdag"
    endings: frozenset[str]  # endings that are never words by themselves: "s"
    recommendation_patterns: tuple[str, ...]  # more headings over it: "Direktionen indstiller,"
    decision_patterns: tuple[
        str, ...
    ]  # more over a decision, with `body` and `date`: "Beslutning i ... den ..."
    votes: frozenset[str]  # headings over how they voted, which is part of the decision
    opened: frozenset[str]  # words beside an item that say that it is not closed: "åben"
    closed_part: frozenset[str]  # headings over closed items: "lukket dagsorden"
    open_part: frozenset[str]  # headings over open ones: "åbne sager"
    contents: frozenset[str]  # headings over a table of contents: "indholdsfortegnelse"
    not_there: tuple[str, ...]  # patterns of lines on who took no part: "Følgende deltog ikke ..."
    ending: frozenset[str]  # headings over what follows the last item: "underskriftsside"
    closing: tuple[str, ...]  # patterns of a line behind the last item: "Mødet blev hævet kl. 16"
    over_to: frozenset[str]  # words between what the document is called and the body's name: "til møde i"
    genitives: tuple[tuple[str, str], ...]  # endings of a body's name in the genitive, and without it
    says_it: bool  # whether a recommendation is as a rule worded as the decision: "Rådet vedtar ..."


@dataclass(frozen=True, slots=True)
class Verb:
    """What a body does by deciding, in the forms that a decision's sentence needs."""

    past: str  # tog
    infinitive: str  # tage
    outcome: Outcome = Outcome.ADOPTED
    deed: bool = True  # done by deciding; False: something that the body will go on to do


@dataclass(frozen=True, slots=True)
class LateVerbs:
    """What a language needs that puts infinitives and participles last: "die Satzung zu erlassen".

    The keys are forms as a clause has them, in lower case, with the words that belong to them. In a past
    of several words the first one goes behind the subject, and the others stay: "nahm zur Kenntnis".
    """

    decided: str  # before what the body will do: beschloss, besloot
    comma: str  # what stands between that and an infinitive: ", " or a space
    auxiliaries: Mapping[str, str]  # those of the passive with their past: wird, wurde
    participles: Mapping[str, Verb]  # what is done by deciding: "beschlossen", "zur Kenntnis genommen"
    participle: str  # pattern of a word that may be any participle
    infinitive: str  # pattern of an infinitive with its mark: "zu erlassen", "einzuholen"
    infinitives: Mapping[str, Verb]  # those that are done at once: "zur Kenntnis zu nehmen"
    nouns: frozenset[str]  # forms of finite verbs that are nouns as well: "besluit"


@dataclass(frozen=True, slots=True)
class DraftingWords:
    """What turns a clause into the sentence of a decision.

    The keys of the three tables of verbs are the forms as a clause has them, in lower case.
    `sentences` are the standard ones of each outcome, with `{body}`; a place that a person must
    fill in is "…". Patterns are regular expressions, matched without regard to case.
    """

    that: str  # the word before a clause: at, that
    to: str  # the word before an infinitive: at, to
    openers: tuple[str, ...]  # patterns of what stands before it: "Det indstilles"
    addressed: tuple[str, ...]  # patterns of an opener with the `{body}` in it: "udvalget bedes om at"
    finite: Mapping[str, Verb]  # "KKR tager ..."
    infinite: Mapping[str, Verb]  # "at tage ..."
    passive: Mapping[str, Verb]  # "at orienteringen tages ..."
    turns: Mapping[str, Mapping[str, Outcome]]  # "tage" with "til efterretning" is noting
    turned_only: frozenset[str]  # infinitives that are done by deciding with one of their turns only
    shorthand: Mapping[str, Outcome]  # clauses without a verb: "til orientering"
    clause_markers: frozenset[str]  # words that open a subordinate clause: at, som, der
    comma_markers: frozenset[str]  # words that do so after a comma, and else are prepositions: om
    adverbials: frozenset[str]  # words that can stand first between the body and its verb: på, med, ikke
    negations: frozenset[str]
    joints: frozenset[str]  # words that join two verbs of one body: og, samt
    alternatives: frozenset[str]  # those of them that leave a choice open: eller
    expletives: frozenset[str]  # "der" in "at der afsættes ..."
    anticipating: frozenset[str]  # "det" in "at det godkendes, at ..."
    body_endings: tuple[str, ...]  # how nouns that name a body end: rådet, udvalget
    definite: tuple[str, ...]  # what a noun can take on to become definite: -et
    names_on: frozenset[str]  # words that carry a body's name on: udvalget *for* plan
    article: str  # what stands before a body's name in a sentence: "The "
    unnamed: str  # what a body without a name is called
    likely_verb: str  # pattern of a word that is a finite verb and no noun
    passive_word: str  # pattern of a word that may be a passive after a joint: "og sendes"
    infinitive: str  # pattern of an infinitive with its mark: "at udskyde"
    agent: str  # pattern of who else does it, after a passive: "af byrådet"
    rather_noun: str  # pattern of a first verb that is rather a noun: "støtte til", "review of"
    rather_verb: str  # pattern of "word, joint, word" of which the last is rather a verb
    doubtful: tuple[str, ...]  # patterns of finished sentences that may not say what was decided
    verb_second: bool  # whether the past verb goes before what stood between body and verb
    approved_that: str  # "{body} godkendte, at {clause}"
    decided_to: str  # "{body} besluttede{between} at {verb}{rest}"
    sentences: Mapping[Outcome, str]
    articles: Mapping[str, str] = field(default_factory=dict)  # of bodies, by their ends: ausschuss, Der
    behind_article: Mapping[str, str] = field(default_factory=dict)  # patterns in a name: "Technischer"
    small: frozenset[str] = frozenset()  # words that are no names, whatever stands behind them
    capital_nouns: bool = False  # whether other words keep their capital inside a sentence
    late: LateVerbs | None = None  # None where verbs stand together
    that_comma: str = ","  # what stands before a clause with `that`, where the verb is second
    announcing: frozenset[str] = frozenset()  # last words of a line over decisions: "følgende vedtak"
    sentence_end: str | None = None  # pattern before the space between sentences; None: one clause, one


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the minutes say around the decisions; `{...}` places are filled in by the minutes.

    A pair of texts is for one and for any other number.
    """

    words: Mapping[str, str]  # single words and headings by their English name
    outcomes: Mapping[Outcome, str]  # "Godkendt", "Drøftet"
    followed: str  # all clauses adopted as they stand: "Indstillingen blev fulgt."
    vote: str  # adopted by a vote: {in_favour} (with "stemmer"), {against}, {abstained}
    vote_lost: str  # rejected by a vote: {in_favour}, {against}, {abstained}
    vote_counts: str  # any other outcome of a vote: {in_favour}, {against}, {abstained}
    ballots: tuple[str, str]  # "{count} stemmer"
    abstained: tuple[str, str]  # ", {count} undlod at stemme"; left out when nobody did
    clause: str  # before the decision on one clause of several: "Ad {clause}:"
    opened: str
    closed: str
    arrived: str  # a member who came after the beginning: {name}, {time}
    left: str  # a member who left before the end: {name}, {time}
    returned: str  # a member who had left: {name}, {time}
    since: str  # from when the meeting lasted, while its end is not known: {start}
    span: str  # from when to when the meeting lasted: {start}, {end}
    page: str  # at the foot of a page: {page}, {pages}
    date: str  # Babel pattern of a date in running text
    time: str  # Babel pattern of a time
    locale: str  # BCP 47 with region, for word processors: "da-DK"


@dataclass(frozen=True, slots=True)
class Language:
    """One language of agendas and minutes. `code` is BCP 47, `name` the language's own."""

    code: str
    name: str
    agenda: AgendaWords
    drafting: DraftingWords
    phrases: Phrases
    live: LivePhrases
    voting: VoteWords
    guests: GuestWords
    seats: SeatWords
    standing: StandingWords
    writing: Writing
    later: LaterPhrases
