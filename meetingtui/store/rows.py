"""A meeting as rows of tables, and back.

A row is a dict of JSON values by column, without the columns of its key. The same rows go into
the tables and, as changes, into the `revision` table. Those that an older version wrote there
lack the columns that came later.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, Section, Source, UnplacedLine
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.plain import field_kind, from_plain, to_plain
from meetingtui.domain.vote import Ballot, Method, Vote

# What has columns of its own names, in the shape of `show --json`.
OF_MEETING = ("guests", "recusals", "breaks", "rules", "phrases", "closing_reason", "approval")
OF_ITEM = (
    "added_at", "taken_after", "taken_with", "fate", "planned_minutes",
    "doors", "questions", "dissents", "speeches", "seats", "follow_ups", "approves", "corrections",
)  # fmt: skip
OF_CLAUSE = ("amendments", "seats")
Row = dict[str, Any]  # JSON values by column
Key = tuple[int, ...]  # what comes after the meeting's id: (), (item,), (item, clause), (member,)
Rows = Mapping[str, Mapping[Key, Row]]  # by table


def sortable(moment: datetime) -> str:
    """A moment in the one form whose alphabetical order is the order in time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str | None) -> datetime | None:
    """The moment that a column holds."""
    return None if text is None else datetime.fromisoformat(text)


def _iso(when: date | None) -> str | None:
    return None if when is None else when.isoformat()


# A meeting as rows


def head_row(meeting: Meeting) -> Row:
    """The columns of a meeting's own row."""
    source = meeting.source
    return {
        "title": meeting.title,
        "body": meeting.body,
        "date": _iso(meeting.date),
        "place": meeting.place,
        "language": meeting.language,
        "opened_at": _iso(meeting.opened_at),
        "closed_at": _iso(meeting.closed_at),
        "source": source and [source.file, source.sha256, source.format],
        "warnings": [[w.message, w.about, w.line, w.page] for w in meeting.warnings],
        "unplaced": [[line.text, line.line, line.page] for line in meeting.unplaced],
        **_plain(meeting, OF_MEETING),
    }


def _plain(thing: object, names: Iterable[str]) -> Row:
    return {name: to_plain(getattr(thing, name)) for name in names}


def _from_plain(kind: type, row: Row, names: Iterable[str]) -> dict[str, Any]:
    """The fields that the row tells of: one that an older version wrote lacks what came later."""
    return {name: from_plain(field_kind(kind, name), row[name]) for name in names if name in row}


def _decision_columns(decision: Decision | None) -> Row:
    return {
        "decision_outcome": decision and decision.outcome and decision.outcome.value,
        "decision_text": decision and decision.text,
        "decision_at": decision and _iso(decision.at),
        "decision_needs_a_look": decision and decision.needs_a_look,
    }


def item_row(place: int, item: Item) -> Row:
    return {
        "place": place,
        "number": item.number,
        "title": item.title,
        "level": item.level,
        "case_number": item.case_number,
        "officers": list(item.officers),
        "closed": item.closed,
        "sections": [[section.title, section.text] for section in item.sections],
        "recommendation_intro": item.recommendation_intro,
        "attachments": list(item.attachments),
        "links": list(item.links),
        **_decision_columns(item.decision),
        "opened_at": _iso(item.opened_at),
        "particulars": list(item.particulars),
        "earlier_decisions": [[e.text, e.body, _iso(e.date)] for e in item.earlier_decisions],
        **_plain(item, OF_ITEM),
    }


def clause_row(place: int, clause: Clause) -> Row:
    """The columns of a clause, `place` counting from 0 in its item."""
    vote = clause.vote
    return {
        "place": place,
        "text": clause.text,
        **_decision_columns(clause.decision),
        "vote_for": vote and vote.in_favour,
        "vote_against": vote and vote.against,
        "vote_abstained": vote and vote.abstained,
        "vote_at": vote and _iso(vote.at),
        "vote_method": vote and vote.method.value,
        "vote_ballots": to_plain(vote.ballots) if vote else [],
        **_plain(clause, OF_CLAUSE),
    }


def member_row(place: int, member: Member) -> Row:
    return {
        "place": place,
        "name": member.name,
        "party": member.party,
        "constituency": member.constituency,
        "role": member.role.value,
        "stays": [
            [_iso(stay.arrived), _iso(stay.left), stay.online, stay.left_before_item] for stay in member.stays
        ],
        "apology": member.apology,
        "substitute_for": member.substitute_for,
    }


# Rows as a meeting


def meeting_of(meeting_id: int, rows: Rows) -> Meeting:
    """The meeting that the rows of its tables hold."""
    head = rows["meeting"][()]
    return Meeting(
        id=meeting_id,
        title=head["title"],
        body=head["body"],
        date=None if head["date"] is None else date.fromisoformat(head["date"]),
        place=head["place"],
        language=head["language"],
        items=items_of(rows),
        roster=members_of(rows["member"]),
        opened_at=moment(head["opened_at"]),
        closed_at=moment(head["closed_at"]),
        source=head["source"] and Source(*head["source"]),
        warnings=tuple(AgendaWarning(*warning) for warning in head["warnings"]),
        unplaced=tuple(UnplacedLine(*line) for line in head.get("unplaced", ())),
        **_from_plain(Meeting, head, OF_MEETING),
    )


def items_of(rows: Rows) -> tuple[Item, ...]:
    """The items that the rows hold with their clauses and notes, in the agenda's order."""
    clauses: dict[int, list[tuple[Key, Row]]] = {}
    for key, row in rows["clause"].items():
        clauses.setdefault(key[0], []).append((key, row))
    return tuple(
        _item(key[0], row, clauses.get(key[0], ()), rows["note"].get(key))
        for key, row in _in_order(rows["item"].items())
    )


def members_of(rows: Mapping[Key, Row]) -> tuple[Member, ...]:
    """The roster that the rows hold, in its order."""
    return tuple(_member(key[0], row) for key, row in _in_order(rows.items()))


def _in_order(rows: Iterable[tuple[Key, Row]]) -> list[tuple[Key, Row]]:
    return sorted(rows, key=lambda pair: int(pair[1]["place"]))


def _item(item_id: int, row: Row, clauses: Iterable[tuple[Key, Row]], note: Row | None) -> Item:
    return Item(
        id=item_id,
        number=row["number"],
        title=row["title"],
        level=row["level"],
        case_number=row["case_number"],
        officers=tuple(row["officers"]),
        closed=row["closed"],
        sections=tuple(Section(title, text) for title, text in row["sections"]),
        recommendation_intro=row["recommendation_intro"],
        clauses=tuple(_clause(key[1], clause) for key, clause in _in_order(clauses)),
        attachments=tuple(row["attachments"]),
        links=tuple(row["links"]),
        decision=_decision(row),
        notes="" if note is None else note["text"],
        opened_at=moment(row["opened_at"]),
        particulars=tuple(row.get("particulars", ())),
        earlier_decisions=tuple(_earlier(*values) for values in row.get("earlier_decisions", ())),
        **_from_plain(Item, row, OF_ITEM),
    )


def _earlier(text: str, body: str, day: str | None) -> EarlierDecision:
    return EarlierDecision(text, body, None if day is None else date.fromisoformat(day))


def _clause(clause_id: int, row: Row) -> Clause:
    return Clause(clause_id, row["text"], _decision(row), _vote(row), **_from_plain(Clause, row, OF_CLAUSE))


def _decision(row: Row) -> Decision | None:
    if row["decision_text"] is None:
        return None
    outcome = row["decision_outcome"]
    return Decision(
        outcome=None if outcome is None else Outcome(outcome),
        text=row["decision_text"],
        at=moment(row["decision_at"]),
        needs_a_look=row["decision_needs_a_look"],
    )


def _vote(row: Row) -> Vote | None:
    if row["vote_for"] is None:
        return None
    return Vote(
        row["vote_for"],
        row["vote_against"],
        row["vote_abstained"],
        moment(row["vote_at"]),
        Method(row.get("vote_method") or Method.SHOW_OF_HANDS),
        from_plain(tuple[Ballot, ...], row.get("vote_ballots")),
    )


def _member(member_id: int, row: Row) -> Member:
    stays = ((datetime.fromisoformat(arrived), moment(left), *how) for arrived, left, *how in row["stays"])
    return Member(
        id=member_id,
        name=row["name"],
        party=row["party"],
        constituency=row["constituency"],
        role=Role(row["role"]),
        stays=tuple(Stay(*stay) for stay in stays),
        apology=row["apology"],
        substitute_for=row.get("substitute_for", ""),
    )
