"""A meeting as plain JSON values: the shape of `show --json` and `import --dry-run --json`.

`exchanged` reads them back, and nothing is lost on the way.
Times are ISO 8601 with their zone, dates ISO 8601.
"""

from datetime import date
from typing import Any

from meetingtui.domain.decision import Decision
from meetingtui.domain.meeting import AgendaWarning, Item, Meeting, Section, UnplacedLine, decisions
from meetingtui.domain.motions import Amendment, Question
from meetingtui.domain.people import Member
from meetingtui.domain.plain import to_plain
from meetingtui.domain.vote import Vote

Values = dict[str, Any]  # what json.loads gives for an object
Names = dict[int, str]  # of members, by id
OF_ITEM = (
    "fate", "added_at", "taken_after", "taken_with", "planned_minutes", "doors", "speeches", "follow_ups",
    "approves", "corrections",
)  # fmt: skip
UNTITLED = "(lead without heading)"  # the key of the text that stands before an item's first heading


def to_values(meeting: Meeting) -> Values:
    """The meeting as values that `json.dumps` takes, in the documented shape."""
    source, names = meeting.source, {member.id: member.name for member in meeting.roster}
    return {
        "meeting": {
            "id": str(meeting.id),
            "title": meeting.title,
            "body": meeting.body,
            "date": _iso(meeting.date),
            "place": meeting.place,
            "language": meeting.language,
            "state": meeting.state.value,
            "opened_at": _iso(meeting.opened_at),
            "closed_at": _iso(meeting.closed_at),
            "breaks": to_plain(meeting.breaks),
            "rules": to_plain(meeting.rules),
            "phrases": to_plain(meeting.phrases),
            "closing_reason": meeting.closing_reason,
            "approval": to_plain(meeting.approval),
        },
        "items": [_item_values(item, names) for item in meeting.items],
        "roster": [_member_values(member) for member in meeting.roster],
        "guests": to_plain(meeting.guests),
        "recusals": [_named(recusal, names) for recusal in to_plain(meeting.recusals)],
        "warnings": [_warning_values(warning) for warning in meeting.warnings],
        "unplaced": [_unplaced_values(line) for line in meeting.unplaced],
        "source": source and {"file": source.file, "sha256": source.sha256, "format": source.format},
    }


def _iso(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _item_values(item: Item, names: Names) -> Values:
    return {
        "id": item.id,
        "number": item.number,
        "title": item.title,
        "level": item.level,
        "case_number": item.case_number,
        "officers": list(item.officers),
        "closed": item.closed,
        **_section_values(item.sections),
        "recommendation_intro": item.recommendation_intro,
        "recommendations": [clause.text for clause in item.clauses],
        "attachments": list(item.attachments),
        "links": list(item.links),
        "decision": None if item.decision is None else item.decision.text,
        "notes": item.notes,
        "decisions": _decision_rows(item),
        "votes": [
            {"clause": place, **_vote_values(clause.vote, names)}
            for place, clause in enumerate(item.clauses, 1)
            if clause.vote
        ],
        "amendments": [
            {"clause": place, **_put_to_vote(amendment, names)}
            for place, clause in enumerate(item.clauses, 1)
            for amendment in clause.amendments
        ],
        "appointments": _appointment_rows(item),
        "questions": [_put_to_vote(question, names) for question in item.questions],
        "dissents": [_named(dissent, names) for dissent in to_plain(item.dissents)],
        "state": _state(item),
        **{name: to_plain(getattr(item, name)) for name in OF_ITEM},
        "opened_at": _iso(item.opened_at),
        "particulars": list(item.particulars),
        "earlier_decisions": [
            {"body": earlier.body, "date": _iso(earlier.date), "text": earlier.text}
            for earlier in item.earlier_decisions
        ],
    }


def _section_values(sections: tuple[Section, ...]) -> Values:
    """By title; a list of pairs beside it when a title comes twice, so that neither text is lost."""
    titled = {section.title or UNTITLED: section.text for section in sections}
    pairs = [[section.title, section.text] for section in sections]
    return {"sections": titled} | ({"sections_in_order": pairs} if len(titled) < len(pairs) else {})


def _decision_rows(item: Item) -> list[Values]:
    own = [_decision_values(0, item.decision)] if item.decision else []
    numbered = enumerate(item.clauses, 1)
    return own + [_decision_values(place, c.decision) for place, c in numbered if c.decision]


def _appointment_rows(item: Item) -> list[Values]:
    """The seats as a person has filled or corrected them; `clause` counts from 1, 0 is the item itself."""
    of_clauses = [(place, clause.seats) for place, clause in enumerate(item.clauses, 1)]
    return [
        {"clause": place, **to_plain(seats)}
        for place, every in ((0, item.seats), *of_clauses)
        for seats in every
    ]


def _decision_values(place: int, decision: Decision) -> Values:
    """`clause` counts from 1; 0 is the item's own decision."""
    return {
        "clause": place,
        "outcome": decision.outcome and decision.outcome.value,
        "text": decision.text,
        "at": _iso(decision.at),
        "needs_a_look": decision.needs_a_look,
    }


def _state(item: Item) -> str:
    """For readers: what became of the item, else whether it is decided on."""
    if item.fate is not None:
        return item.fate.state.value
    return "decided" if any(decisions(item)) else "open"


def _vote_values(vote: Vote, names: Names) -> Values:
    """The counts by "for", "against" and "abstained", and every ballot with its member's name."""
    values: Values = to_plain(vote)
    return values | {"ballots": [_named(ballot, names) for ballot in values["ballots"]]}


def _put_to_vote(asked: Amendment | Question, names: Names) -> Values:
    values: Values = to_plain(asked)
    return values | {"vote": None if asked.vote is None else _vote_values(asked.vote, names)}


def _named(values: Values, names: Names) -> Values:
    """With the member's name, for readers: the id is what counts."""
    return values | {"name": names.get(values["member_id"], "")}


def _member_values(member: Member) -> Values:
    return {
        "id": member.id,
        "name": member.name,
        "party": member.party,
        "constituency": member.constituency,
        "role": member.role.value,
        "apology": member.apology,
        "substitute_for": member.substitute_for,
        "stays": to_plain(member.stays),
    }


def _unplaced_values(unplaced: UnplacedLine) -> Values:
    return {"line": unplaced.line, "page": unplaced.page, "text": unplaced.text}


def _warning_values(warning: AgendaWarning) -> Values:
    return {"line": warning.line, "page": warning.page, "message": warning.message, "about": warning.about}
