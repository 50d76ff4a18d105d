"""A meeting as a frozen value: the agenda with what was said and decided on it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meetingtui.domain.approval import Approval, Correction
from meetingtui.domain.course import Fate, Speech, Stretch
from meetingtui.domain.decision import Decision, EarlierDecision
from meetingtui.domain.errors import RuleError
from meetingtui.domain.follow_up import FollowUp
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Member, Recusal
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.rules import COUNCIL, Rules
from meetingtui.domain.seats import Seats
from meetingtui.domain.vote import Vote


class MeetingState(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of an item's case text, such as "Baggrund"."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that the body is asked to do, and what it did.

    `id` is the clause's number in its item, from 1; `text` is as printed, without list marker.
    `amendments` stand against it, the most far-reaching first. `seats` are empty until a person fills
    one or puts right what the text names.
    """

    id: int
    text: str
    decision: Decision | None = None
    vote: Vote | None = None
    amendments: tuple[Amendment, ...] = ()
    seats: tuple[Seats, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A heading or item of the agenda. `id` is its number in the meeting's data, never printed.

    `particulars` are the other lines of its head and foot as printed ("Dok.nr.: 2012-203438").
    `decision` is the item's own: of an item without clauses, or read from earlier minutes;
    `earlier_decisions` are those that the agenda tells of, the oldest first as a rule.
    `opened_at` is when it was first taken up while the meeting ran, `added_at` when it was put on
    the agenda in the meeting. It was treated out of order behind the item `taken_after` (0: before
    all others), or together with the item `taken_with`; `doors` are the times behind closed ones.
    `approves` is the day of the meeting whose minutes are approved by deciding the item, with the
    `corrections`; `follow_ups` are made here, or carried from the meetings before.
    """

    id: int
    number: str
    title: str
    level: int = 1
    case_number: str | None = None
    officers: tuple[str, ...] = ()
    closed: bool = False
    sections: tuple[Section, ...] = ()
    recommendation_intro: str | None = None
    clauses: tuple[Clause, ...] = ()
    attachments: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    decision: Decision | None = None
    notes: str = ""
    opened_at: datetime | None = None
    particulars: tuple[str, ...] = ()
    earlier_decisions: tuple[EarlierDecision, ...] = ()
    added_at: datetime | None = None
    taken_after: int | None = None
    taken_with: int | None = None
    fate: Fate | None = None
    planned_minutes: int | None = None
    doors: tuple[Stretch, ...] = ()
    questions: tuple[Question, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    speeches: tuple[Speech, ...] = ()
    seats: tuple[Seats, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    approves: dt.date | None = None
    corrections: tuple[Correction, ...] = ()

    def clause(self, clause_id: int) -> Clause:
        """The clause with that id; RuleError when there is none."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise RuleError("Item {number} has no clause {clause}.", number=self.number, clause=clause_id)


@dataclass(frozen=True, slots=True)
class Source:
    """The document that the agenda was read from."""

    file: str
    sha256: str
    format: str


@dataclass(frozen=True, slots=True)
class AgendaWarning:
    """Something in a document that a person should look at.

    `message` is an English sentence from a fixed set (and so can be translated), `about` the text
    that it is about; `line` and `page` count from 1, as in the document.
    """

    message: str
    about: str = ""
    line: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class UnplacedLine:
    """A line of the document that is in no item, until a person puts it there or dismisses it.

    `line` and `page` count from 1, as in the document.
    """

    text: str
    line: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting of a body. `id` is the store's number, 0 until it is stored.

    `phrases` are the body's own, which go on to its next meeting like the `rules`; `closing_reason` says
    why it was closed with things still open. An approved one is locked.
    """

    title: str
    body: str = ""
    id: int = 0
    date: dt.date | None = None
    place: str | None = None
    language: str = "da"
    items: tuple[Item, ...] = ()
    roster: tuple[Member, ...] = ()
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    source: Source | None = None
    warnings: tuple[AgendaWarning, ...] = ()
    unplaced: tuple[UnplacedLine, ...] = ()
    guests: tuple[Guest, ...] = ()
    recusals: tuple[Recusal, ...] = ()
    breaks: tuple[Stretch, ...] = ()
    rules: Rules = COUNCIL
    phrases: tuple[Phrase, ...] = ()
    closing_reason: str = ""
    approval: Approval | None = None

    @property
    def state(self) -> MeetingState:
        """Derived from the times at which it was opened and closed."""
        if self.closed_at is not None:
            return MeetingState.CLOSED
        return MeetingState.PLANNED if self.opened_at is None else MeetingState.RUNNING

    @property
    def day(self) -> dt.date | None:
        """The day on which it is or was held; None when that is not known."""
        return self.date or (self.opened_at.date() if self.opened_at else None)

    def item(self, item_id: int) -> Item:
        """The item with that id; RuleError when there is none."""
        return self.items[self.place_of(item_id)]

    def place_of(self, item_id: int) -> int:
        """The item's place in the agenda, from 0; RuleError when it is not there."""
        for place, item in enumerate(self.items):
            if item.id == item_id:
                return place
        raise RuleError("The meeting has no item {item}.", item=item_id)

    def member(self, member_id: int) -> Member:
        """The member with that id; RuleError when there is none."""
        for member in self.roster:
            if member.id == member_id:
                return member
        raise RuleError("The meeting has no member {member}.", member=member_id)

    def numbered(self, number: str) -> Item:
        """The first item printed with that number; RuleError when there is none."""
        for item in self.items:
            if item.number == number:
                return item
        raise RuleError("The meeting has no item {item}.", item=number)


def headings(meeting: Meeting) -> frozenset[int]:
    """The ids of all items that only gather the ones below them; a heading without items is an item."""
    pairs = zip(meeting.items, meeting.items[1:], strict=False)
    return frozenset(one.id for one, below in pairs if below.level > one.level)


def decisions(item: Item) -> Iterator[tuple[Clause | None, Decision]]:
    """The item's decisions in order: its own first (with None), then those on its clauses."""
    if item.decision is not None:
        yield None, item.decision
    for clause in item.clauses:
        if clause.decision is not None:
            yield clause, clause.decision


def is_settled(item: Item) -> bool:
    """Whether nothing is left to decide: every clause, or the item when it has none."""
    if item.fate is not None:
        return True
    if item.clauses:
        return all(clause.decision is not None for clause in item.clauses)
    return item.decision is not None or bool(item.notes.strip())


def amendments(item: Item) -> Iterator[tuple[Clause, Amendment]]:
    """The amendments on the item, each with the clause that it is put against."""
    for clause in item.clauses:
        for amendment in clause.amendments:
            yield clause, amendment


def votes_of(item: Item) -> Iterator[Vote]:
    """Every vote on the item: on amendments, on clauses and on free questions."""
    on_amendments = (amendment.vote for _, amendment in amendments(item))
    on_clauses = (clause.vote for clause in item.clauses)
    on_questions = (question.vote for question in item.questions)
    yield from (vote for votes in (on_amendments, on_clauses, on_questions) for vote in votes if vote)


def is_in_record(meeting: Meeting, member_id: int) -> bool:
    """Whether the member has voted, was recused, has proposed, spoken or dissented in the meeting."""
    if any(member_id in (r.member_id, r.substitute_id) for r in meeting.recusals):
        return True
    return any(
        any(ballot.member_id == member_id for vote in votes_of(item) for ballot in vote.ballots)
        or any(amendment.proposer_id == member_id for _, amendment in amendments(item))
        or any(dissent.member_id == member_id for dissent in item.dissents)
        or any(speech.member_id == member_id for speech in item.speeches)
        for item in meeting.items
    )
