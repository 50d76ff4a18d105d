"""A meeting as plain JSON values and back: the shape of `show --json` and `import --dry-run --json`.

Nothing is lost on the way: `from_values(to_values(meeting))` equals the meeting, but for its id.
Times are ISO 8601 with their zone, dates ISO 8601.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Vote

Values = dict[str, Any]  # what json.loads gives for an object


def to_values(meeting: Meeting) -> Values:
    """The meeting as values that `json.dumps` takes, in the documented shape."""
    source = meeting.source
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
        },
        "items": [_item_values(item) for item in meeting.items],
        "roster": [_member_values(member) for member in meeting.roster],
        "warnings": [_warning_values(warning) for warning in meeting.warnings],
        "source": source and {"file": source.file, "sha256": source.sha256, "format": source.format},
    }


def _iso(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _item_values(item: Item) -> Values:
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
        "votes": [_vote_values(place, clause) for place, clause in enumerate(item.clauses, 1) if clause.vote],
        "opened_at": _iso(item.opened_at),
    }


def _section_values(sections: tuple[Section, ...]) -> Values:
    """By title; a list of pairs beside it when a title comes twice, so that neither text is lost."""
    titled = {section.title: section.text for section in sections}
    pairs = [[section.title, section.text] for section in sections]
    return {"sections": titled} | ({"sections_in_order": pairs} if len(titled) < len(pairs) else {})


def _decision_rows(item: Item) -> list[Values]:
    own = [_decision_values(0, item.decision)] if item.decision else []
    numbered = enumerate(item.clauses, 1)
    return own + [_decision_values(place, c.decision) for place, c in numbered if c.decision]


def _decision_values(place: int, decision: Decision) -> Values:
    """`clause` counts from 1; 0 is the item's own decision."""
    return {
        "clause": place,
        "outcome": decision.outcome and decision.outcome.value,
        "text": decision.text,
        "at": _iso(decision.at),
        "needs_a_look": decision.needs_a_look,
    }


def _vote_values(place: int, clause: Clause) -> Values:
    vote = clause.vote or Vote(0, 0, 0)
    return {
        "clause": place,
        "for": vote.in_favour,
        "against": vote.against,
        "abstained": vote.abstained,
        "at": _iso(vote.at),
    }


def _member_values(member: Member) -> Values:
    return {
        "id": member.id,
        "name": member.name,
        "party": member.party,
        "constituency": member.constituency,
        "role": member.role.value,
        "apology": member.apology,
        "stays": [{"arrived": _iso(stay.arrived), "left": _iso(stay.left)} for stay in member.stays],
    }


def _warning_values(warning: AgendaWarning) -> Values:
    return {"line": warning.line, "page": warning.page, "message": warning.message, "about": warning.about}


def from_values(values: object) -> Meeting:
    """The meeting that the values describe, with id 0.

    Raises AgendaError when they are not of the documented shape. Text is cleaned.
    """
    try:
        return _meeting(_mapping(values))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise AgendaError(
            "This JSON is not a meeting as `meetingtui show --json` prints it ({why}).", why=_why(error)
        ) from error


def _why(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)[:100]


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError("an object was expected")
    return value


def _meeting(values: Mapping[str, Any]) -> Meeting:
    head = _mapping(values["meeting"])
    return Meeting(
        title=_text(head["title"]),
        body=_text(head.get("body") or ""),
        date=_date(head.get("date")),
        place=_optional(head.get("place")),
        language=_text(head.get("language") or "da"),
        opened_at=_moment(head.get("opened_at")),
        closed_at=_moment(head.get("closed_at")),
        items=tuple(_item(n, _mapping(item)) for n, item in enumerate(values["items"], 1)),
        roster=tuple(_member(n, _mapping(member)) for n, member in enumerate(values.get("roster") or (), 1)),
        warnings=tuple(_warning(_mapping(warning)) for warning in values.get("warnings") or ()),
        source=_source(values.get("source")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text was expected, not {value!r:.40}")
    return clean(value)


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError(f"a list of texts was expected, not {values!r:.40}")
    return tuple(map(_text, values))


def _optional(value: object) -> str | None:
    return None if value is None else _text(value)


def _date(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_text(value))


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError(f"the time {value} has no zone")
    return moment


def _item(place: int, values: Mapping[str, Any]) -> Item:
    decided = {row["clause"]: _decision(_mapping(row)) for row in values.get("decisions") or ()}
    votes = {row["clause"]: _vote(_mapping(row)) for row in values.get("votes") or ()}
    texts = _texts(values.get("recommendations") or [])
    own = _optional(values.get("decision"))
    return Item(
        id=int(values.get("id") or place),
        number=_text(values["number"]),
        title=_text(values["title"]),
        level=int(values.get("level") or 1),
        case_number=_optional(values.get("case_number")),
        officers=_texts(values.get("officers") or []),
        closed=bool(values.get("closed")),
        sections=_sections(values),
        recommendation_intro=_optional(values.get("recommendation_intro")),
        clauses=tuple(Clause(n, text, decided.get(n), votes.get(n)) for n, text in enumerate(texts, 1)),
        attachments=_texts(values.get("attachments") or []),
        links=_texts(values.get("links") or []),
        decision=decided.get(0) or (Decision(None, own) if own else None),
        notes=_text(values.get("notes") or ""),
        opened_at=_moment(values.get("opened_at")),
    )


def _sections(values: Mapping[str, Any]) -> tuple[Section, ...]:
    pairs = values.get("sections_in_order") or _mapping(values.get("sections") or {}).items()
    return tuple(Section(_text(title), _text(text)) for title, text in pairs)


def _decision(row: Mapping[str, Any]) -> Decision:
    outcome = row.get("outcome")
    return Decision(
        outcome=None if outcome is None else Outcome(outcome),
        text=_text(row["text"]),
        at=_moment(row.get("at")),
        needs_a_look=bool(row.get("needs_a_look")),
    )


def _vote(row: Mapping[str, Any]) -> Vote:
    return Vote(int(row["for"]), int(row["against"]), int(row["abstained"]), _moment(row.get("at")))


def _member(place: int, values: Mapping[str, Any]) -> Member:
    return Member(
        id=int(values.get("id") or place),
        name=_text(values["name"]),
        party=_text(values.get("party") or ""),
        constituency=_text(values.get("constituency") or ""),
        role=Role(values.get("role") or Role.MEMBER),
        stays=tuple(_stay(_mapping(stay)) for stay in values.get("stays") or ()),
        apology=bool(values.get("apology")),
    )


def _stay(values: Mapping[str, Any]) -> Stay:
    arrived = _moment(values["arrived"])
    if arrived is None:
        raise ValueError("a stay has no arrival")
    return Stay(arrived, _moment(values.get("left")))


def _warning(values: Mapping[str, Any]) -> AgendaWarning:
    return AgendaWarning(
        message=_text(values["message"]),
        about=_text(values.get("about") or ""),
        line=None if values.get("line") is None else int(values["line"]),
        page=None if values.get("page") is None else int(values["page"]),
    )


def _source(values: object) -> Source | None:
    if values is None:
        return None
    known = _mapping(values)
    return Source(_text(known["file"]), _text(known["sha256"]), _text(known["format"]))
