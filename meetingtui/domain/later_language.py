"""What a language says of what follows from a meeting: appointments, follow-ups, approval, agenda."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, eq=False)
class SeatWords:
    """The words by which a clause names seats. Patterns are matched without regard to case.

    `person` and `persons` are words for one and for several who are appointed; `into` are the words
    before what they sit in, the likeliest first.
    """

    appoints: str  # any form of the verb: "udpeger", "valgt"
    appointment: str  # the noun: "udpegningen"
    authority: str  # who is given authority, as `delegate`: "bemyndiger (?P<delegate>.+?) til"
    numbers: Mapping[str, int]  # in small letters, from one to twelve
    person: str  # "\w*repræsentant|\w*medlem"
    persons: str
    of: str  # between the noun and who is appointed: "af"
    complement: str  # words that carry on the name of a seat: "for|fra"
    into: tuple[str, ...]  # "til", "i"
    among: str  # before counts that are part of those told already: "heraf"
    rest: str  # where the name of what they sit in ends: "for perioden|som"
    # Who goes and who comes instead, with {old} and {new} in place of names.
    hands_over: tuple[str, ...]


class Standing(StrEnum):
    """An item that comes at every meeting."""

    APPROVAL = "approval"
    SINCE_LAST = "since_last"
    NEXT_POINTS = "next_points"
    ANY_OTHER = "any_other"


@dataclass(frozen=True, slots=True)
class StandingWords:
    """The standing items of an agenda: patterns of their titles, and what the program calls them itself.

    `{date}` is the day of the last meeting, `{body}` the body as a sentence names it.
    """

    known: Mapping[Standing, str]  # patterns that are searched for in a title
    titles: Mapping[Standing, str]
    approval_item: str  # "Godkendelse af referat fra mødet den {date}"
    approval_asked: str  # its recommendation, with {body} and {date}
    since_last_item: str  # "Opfølgning fra mødet den {date}"
    cases: str  # heading over all that is neither standing nor had a heading
    meeting_title: str  # "{body}, møde den {date}"


class Blank(StrEnum):
    """What fills itself in when a phrase is put into the notes."""

    NAME = "name"
    TIME = "time"
    ITEM = "item"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class Writing:
    """What helps to write: standard phrases by their short names, and the names of their blanks."""

    blanks: Mapping[Blank, str]  # "navn" for {navn}
    units: str  # pattern of what is counted behind a number: "mio|kr", which is then no item's
    phrases: Mapping[str, str]  # "eft" gives "Taget til efterretning."


@dataclass(frozen=True, slots=True)
class LaterPhrases:
    """Sentences with `{...}` places, which the minutes fill in; a pair is for one and for more."""

    noting: str  # pattern of what only notes: "til efterretning"
    # Appointments
    appointed: str  # before the names, where the seat has no name: "Udpeget:"
    nominated_by: str  # {name}
    substitute: str  # {name}
    replaces: str  # {name}
    term: tuple[str, str, str]  # {begins}; {ends}; both
    unfilled: tuple[str, str]  # {count}
    delegated: str  # {name}: who was given authority
    delegated_done: str  # behind who was appointed afterwards: {name}, {date}
    # Follow-ups
    follow_ups: str  # title
    due: str  # {date}
    done: str
    dropped: str
    made: str  # where a follow-up of an earlier meeting comes from: {date}, {item}
    # Approval
    approved: str  # the label in the head: "Godkendt"
    approved_on: str  # {date}
    approved_with: str  # the same with corrections, which follow: {date}
    correction: str  # before the new wording, in the minutes that were corrected: {item}
    corrected: str  # before it, in those of the meeting that did: {date}, {item}
    item_and_clause: str  # "{item}, {clause}. at" of a recommendation with several clauses
    # The agenda
    agenda: str  # what the document is called
    # The register of appointments, and the list of follow-ups
    register: str  # title
    as_of: str  # {date}
    nobody: str  # of an empty register
    balance: str  # title of the gender balance
    genders: Mapping[str, str]  # woman, man, other and unknown, in the plural
    columns: Mapping[str, str]  # heads of columns, by their English name
    more_than_seats: tuple[str, str]  # more sit than seats were named: {count} of them
