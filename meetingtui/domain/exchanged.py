"""Plain JSON values as the meeting that they describe: what `show --json` printed, read back.

Nothing is lost on the way: `from_values(to_values(meeting))` equals the meeting, but for its id.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from meetingtui.domain.coherence import coherent
from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import OF_ITEM, UNTITLED
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source, UnplacedLine
from meetingtui.domain.motions import Amendment
from meetingtui.domain.people import Member, Role
from meetingtui.domain.plain import field_kind, from_plain
from meetingtui.domain.plain_values import (
    FAULTS,
    day,
    flag,
    inside,
    line,
    mapping,
    maybe_text,
    moment,
    rows,
    text,
    texts,
    whole,
    why,
)
from meetingtui.domain.rules import Rules
from meetingtui.domain.seats import Seats
from meetingtui.domain.vote import Vote

T = TypeVar("T")
MOST_NUMBERED = 2**31  # more than any id, line or page
DEEPEST = 20  # levels of items
MOST_VOTES = 1_000_000


def from_values(values: object) -> Meeting:
    """The meeting that the values describe, with id 0.

    Raises AgendaError when they are not of the documented shape, or tell what cannot be. Text is
    cleaned.
    """
    try:
        return _coherent(_meeting(mapping(values)))
    except FAULTS as error:
        raise AgendaError(
            "This JSON is not a meeting as `meetingtui show --json` prints it ({why}).", why=why(error)
        ) from error


def _meeting(values: Mapping[str, Any]) -> Meeting:
    head = mapping(values["meeting"])
    return Meeting(
        title=line(head["title"]),
        body=line(head.get("body") or ""),
        date=day(head.get("date")),
        place=maybe_text(head.get("place")),
        language=text(head.get("language") or "da"),
        opened_at=moment(head.get("opened_at")),
        closed_at=moment(head.get("closed_at")),
        items=tuple(_item(place, item) for place, item in enumerate(rows(values["items"]), 1)),
        roster=tuple(_member(place, member) for place, member in enumerate(rows(values.get("roster")), 1)),
        warnings=tuple(map(_warning, rows(values.get("warnings")))),
        unplaced=tuple(map(_unplaced, rows(values.get("unplaced")))),
        source=_source(values.get("source")),
        guests=_told(Meeting, "guests", values),
        recusals=_told(Meeting, "recusals", values),
        breaks=_told(Meeting, "breaks", head),
        rules=_told(Meeting, "rules", head) if head.get("rules") is not None else Rules(),
        phrases=_told(Meeting, "phrases", head),
        closing_reason=text(head.get("closing_reason") or ""),
        approval=_told(Meeting, "approval", head),
    )


def _told(kind: type, name: str, values: Mapping[str, Any]) -> Any:
    """A field that stands in the values in its own shape; None or nothing where it is not told."""
    with inside(name):
        return from_plain(field_kind(kind, name), values.get(name))


def _coherent(meeting: Meeting) -> Meeting:
    """The meeting, unless its parts contradict one another."""
    if not meeting.items:
        raise ValueError("it has no items")
    if meeting.closed_at and not meeting.opened_at:
        raise ValueError("it has a closed_at and no opened_at")
    if meeting.opened_at and meeting.closed_at and meeting.closed_at < meeting.opened_at:
        raise ValueError("its closed_at is before its opened_at")
    return coherent(meeting)


def _item(place: int, values: Mapping[str, Any]) -> Item:
    with inside(f"item {place}"):
        asked, own = texts(values.get("recommendations")), maybe_text(values.get("decision"))
        decided = _by_clause(rows(values.get("decisions")), 0, len(asked))
        counted = _by_clause(rows(values.get("votes")), 1, len(asked))
        decisions = {clause: _decision(row) for clause, row in decided.items()}
        votes = {clause: _vote(row) for clause, row in counted.items()}
        return Item(
            id=whole(values, "id", 1, MOST_NUMBERED, place),
            number=line(values["number"]),
            title=line(values["title"]),
            level=whole(values, "level", 1, DEEPEST, 1),
            case_number=maybe_text(values.get("case_number")),
            officers=texts(values.get("officers")),
            closed=flag(values, "closed"),
            sections=_sections(values),
            recommendation_intro=maybe_text(values.get("recommendation_intro")),
            clauses=tuple(
                Clause(
                    n,
                    words,
                    decisions.get(n),
                    votes.get(n),
                    _rows_of(Amendment, "amendments", values, n, 1, len(asked)),
                    _rows_of(Seats, "appointments", values, n, 0, len(asked)),
                )
                for n, words in enumerate(asked, 1)
            ),
            attachments=texts(values.get("attachments")),
            links=texts(values.get("links")),
            decision=decisions.get(0) or (Decision(None, own) if own else None),
            notes=text(values.get("notes") or ""),
            opened_at=moment(values.get("opened_at")),
            particulars=texts(values.get("particulars")),
            earlier_decisions=tuple(map(_earlier, rows(values.get("earlier_decisions")))),
            questions=_told(Item, "questions", values),
            dissents=_told(Item, "dissents", values),
            seats=_rows_of(Seats, "appointments", values, 0, 0, len(asked)),
            **{name: _told(Item, name, values) for name in OF_ITEM},
        )


def _rows_of(
    kind: type[T], name: str, values: Mapping[str, Any], clause: int, first: int, last: int
) -> tuple[T, ...]:
    """What of that kind belongs to one clause (0: to the item itself), in its order."""
    every = rows(values.get(name))
    return tuple(from_plain(kind, row) for row in every if whole(row, "clause", first, last) == clause)


def _earlier(values: Mapping[str, Any]) -> EarlierDecision:
    return EarlierDecision(text(values["text"]), line(values.get("body") or ""), day(values.get("date")))


def _by_clause(
    of_clauses: Iterable[Mapping[str, Any]], first: int, last: int
) -> dict[int, Mapping[str, Any]]:
    """The rows by the clause that each is about: one that is there, and told of once."""
    found: dict[int, Mapping[str, Any]] = {}
    for row in of_clauses:
        clause = whole(row, "clause", first, last)
        if clause in found:
            raise ValueError(f"clause {clause} stands twice")
        found[clause] = row
    return found


def _sections(values: Mapping[str, Any]) -> tuple[Section, ...]:
    """In order where titles repeat, else by title; a title that cleaning makes another's is refused."""
    if (listed := values.get("sections_in_order")) is not None:
        pairs = [texts(pair) for pair in listed] if isinstance(listed, list) else []
        if not pairs or any(len(pair) != 2 for pair in pairs):
            raise TypeError("sections_in_order is not a list of titles with their texts")
        return tuple(Section(title, words) for title, words in pairs)
    found = {text(title): text(words) for title, words in mapping(values.get("sections") or {}).items()}
    if len(found) < len(values.get("sections") or {}):
        raise ValueError("two of its sections have the same title")
    return tuple(Section("" if title == UNTITLED else title, words) for title, words in found.items())


def _decision(row: Mapping[str, Any]) -> Decision:
    outcome = row.get("outcome")
    return Decision(
        outcome=None if outcome is None else Outcome(outcome),
        text=text(row["text"]),
        at=moment(row.get("at")),
        needs_a_look=flag(row, "needs_a_look"),
    )


def _vote(row: Mapping[str, Any]) -> Vote:
    vote = from_plain(Vote, row)
    if max(vote.in_favour, vote.against, vote.abstained) > MOST_VOTES:
        raise ValueError(f"a vote has more than {MOST_VOTES} votes")
    return vote


def _member(place: int, values: Mapping[str, Any]) -> Member:
    with inside(f"member {place}"):
        return Member(
            id=whole(values, "id", 1, MOST_NUMBERED, place),
            name=line(values["name"]),
            party=text(values.get("party") or ""),
            constituency=text(values.get("constituency") or ""),
            role=Role(values.get("role") or Role.MEMBER),
            stays=_told(Member, "stays", values),
            apology=flag(values, "apology"),
            substitute_for=text(values.get("substitute_for") or ""),
        )


def _warning(values: Mapping[str, Any]) -> AgendaWarning:
    return AgendaWarning(text(values["message"]), text(values.get("about") or ""), *_where(values))


def _unplaced(values: Mapping[str, Any]) -> UnplacedLine:
    return UnplacedLine(text(values["text"]), *_where(values))


def _where(values: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """The line and the page of a document."""
    line, page = (
        None if values.get(name) is None else whole(values, name, 0, MOST_NUMBERED)
        for name in ("line", "page")
    )
    return line, page


def _source(values: object) -> Source | None:
    if values is None:
        return None
    known = mapping(values)
    return Source(text(known["file"]), text(known["sha256"]), text(known["format"]))
