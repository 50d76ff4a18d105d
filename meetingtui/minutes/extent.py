"""What of a meeting goes into a copy: all items or one, full or decisions only, internal or public.

Everything that is withheld is taken out of the meeting here, once, so that no format can print it.
"""

from dataclasses import fields, is_dataclass, replace
from enum import Enum, StrEnum
from typing import TypeVar

from meetingtui.domain.approval import Approval
from meetingtui.domain.course import Stretch
from meetingtui.domain.follow_up import FollowUpState
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.people import Stay
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Ballot

T = TypeVar("T")


class Size(StrEnum):
    """How much of the items is printed."""

    FULL = "full"
    DECISIONS = "decisions"
    AGENDA = "agenda"  # the document before the meeting


class Audience(StrEnum):
    """Who the copy is for; the public copy keeps closed items' text back."""

    INTERNAL = "internal"
    PUBLIC = "public"


def copy_of(
    meeting: Meeting, size: Size, audience: Audience, item_id: int | None, closed_title: str
) -> Meeting:
    """The meeting with cleaned text and only what such a copy may say.

    `closed_title` stands in for the titles of closed items in a public copy; `item_id` keeps one item
    and those below it. Raises RuleError when the meeting has no such item.
    """
    items = _with_below(meeting, item_id) if item_id is not None else meeting.items
    copy = replace(meeting, items=items)
    if audience is Audience.PUBLIC:
        copy = _public(copy, closed_items(meeting), closed_title)
    if size is Size.DECISIONS:
        copy = replace(copy, items=tuple(map(_decisions_of, copy.items)))
    elif size is Size.AGENDA:
        copy = _agenda_of(copy)
    elif not meeting.rules.discussion:
        copy = replace(copy, items=tuple(replace(item, notes="", speeches=()) for item in copy.items))
    return cleaned(copy)


def cleaned(value: T) -> T:
    """The value with every text in it cleaned, at any depth.

    Text is clean when it enters the program; this is for meetings built in code, whose control
    characters would make invalid XML.
    """
    if isinstance(value, Enum | Ballot | Stay | Stretch):  # of which there are many, none with a text
        return value
    if isinstance(value, str):
        return clean(value)  # type: ignore[return-value]  # no subclass of str but enums is used
    if isinstance(value, tuple):
        return tuple(map(cleaned, value))  # type: ignore[return-value]  # as many, of the same types
    if is_dataclass(value) and not isinstance(value, type):
        held = {part.name: getattr(value, part.name) for part in fields(value) if part.init}
        return replace(value, **{name: cleaned(part) for name, part in held.items()})
    return value


def closed_items(meeting: Meeting) -> frozenset[int]:
    """The ids of the closed items, and of those below a closed one."""
    return frozenset(
        below.id for item in meeting.items if item.closed for below in _with_below(meeting, item.id)
    )


def _with_below(meeting: Meeting, item_id: int) -> tuple[Item, ...]:
    place = meeting.place_of(item_id)
    level, end = meeting.items[place].level, place + 1
    while end < len(meeting.items) and meeting.items[end].level > level:
        end += 1
    return meeting.items[place:end]


def with_names_withheld(meeting: Meeting, closed: frozenset[int], title: str) -> Meeting:
    """The whole meeting without the titles of closed items and the grounds of recusals from them alone.

    For what is told of the meeting's course.
    """
    items = (replace(item, title=title) if item.id in closed else item for item in meeting.items)
    recusals = (replace(r, ground="") if closed.issuperset(r.item_ids) else r for r in meeting.recusals)
    return replace(meeting, items=tuple(items), recusals=tuple(recusals)) if closed else meeting


def _public(meeting: Meeting, closed: frozenset[int], title: str) -> Meeting:
    """The document and its warnings quote the agenda, and so are kept back as well."""
    items = tuple(
        replace(_told_of_closed(item), title=title, closed=True) if item.id in closed else _told_of_open(item)
        for item in meeting.items
    )
    guests = tuple(g for g in meeting.guests if not g.item_ids or not closed.issuperset(g.item_ids))
    named = with_names_withheld(meeting, closed, title)
    return replace(
        named, items=items, guests=guests, approval=_public_approval(meeting, closed),
        warnings=(), source=None, unplaced=(), phrases=(), closing_reason="",
    )  # fmt: skip


def _public_approval(meeting: Meeting, closed: frozenset[int]) -> Approval | None:
    """Without the corrections under closed items."""
    if meeting.approval is None:
        return None
    numbers = {item.number for item in meeting.items if item.id in closed}
    told = (one for one in meeting.approval.corrections if one.number not in numbers and not one.closed)
    return replace(meeting.approval, corrections=tuple(told))


def _told_of_open(item: Item) -> Item:
    """Without what is corrected in the closed items of earlier minutes."""
    told = tuple(one for one in item.corrections if not one.closed)
    return item if len(told) == len(item.corrections) else replace(item, corrections=told)


def _agenda_of(meeting: Meeting) -> Meeting:
    """The agenda as it is sent out before the meeting: nothing of what was said, decided or done at it."""
    items = tuple(
        replace(
            item, clauses=tuple(Clause(clause.id, clause.text) for clause in item.clauses),
            decision=None, notes="", opened_at=None, added_at=None, taken_after=None, taken_with=None,
            fate=None, doors=(), questions=(), dissents=(), speeches=(), seats=(), corrections=(),
            follow_ups=tuple(
                replace(one, state=FollowUpState.OPEN, settled_on=None)
                for one in item.follow_ups if one.made_on
            ),
        )
        for item in meeting.items if item.added_at is None
    )  # fmt: skip
    return replace(
        meeting, items=items, roster=(), opened_at=None, closed_at=None, recusals=(), breaks=(),
        approval=None, closing_reason="",
    )  # fmt: skip


def _told_of_closed(item: Item) -> Item:
    """What the public may know of a closed item: the decisions and votes, not what else was put to them."""
    told = _decisions_of(item)
    clauses = tuple(
        replace(clause, amendments=tuple(replace(a, text="") for a in clause.amendments))
        for clause in told.clauses
    )
    questions = tuple(replace(question, text="") for question in told.questions)
    clauses = tuple(replace(clause, seats=()) for clause in clauses)
    return replace(
        told, clauses=clauses, questions=questions, dissents=(), seats=(), follow_ups=(), corrections=()
    )


def _decisions_of(item: Item) -> Item:
    """An item without its case text and what was said: number, title, decisions, votes and course."""
    return replace(
        item,
        case_number=None,
        officers=(),
        sections=(),
        recommendation_intro=None,
        clauses=tuple(replace(clause, text="") for clause in item.clauses),
        attachments=(),
        links=(),
        notes="",
        particulars=(),
        earlier_decisions=(),
        planned_minutes=None,
        speeches=(),
    )
