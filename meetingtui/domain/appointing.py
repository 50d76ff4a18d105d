"""Appointments as acts: a seat filled, changed, emptied, more or fewer seats, authority given.

`RuleError` is raised for what cannot be; the meeting given is then still the truth.
"""

from dataclasses import replace

from meetingtui.domain.decision import Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.later_language import SeatWords
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.seats import Appointment, Seats, told_apart
from meetingtui.domain.seats_named import MOST, seats_of, typed_appointee
from meetingtui.domain.sitting import with_clause, with_item
from meetingtui.domain.text import one_line

APPOINTING = frozenset({Outcome.ADOPTED, Outcome.AMENDED, Outcome.NOTED})  # what an appointment follows from


def holders(item: Item) -> tuple[Clause | None, ...]:
    """What can have seats: the clauses, then the item itself."""
    return (*item.clauses, None)


def every_seats(item: Item, words: SeatWords) -> tuple[tuple[Clause | None, Seats], ...]:
    """All seats of an item, with the clause of each; None: the item's own."""
    return tuple((holder, seats) for holder in holders(item) for seats in seats_of(item, holder, words))


def is_appointed(item: Item, clause: Clause | None) -> bool:
    """Whether what the clause, or the item, decides lets its appointments count."""
    decision = clause.decision if clause is not None else item.decision
    return item.fate is None and decision is not None and decision.outcome in {*APPOINTING, None}


def _holder(item: Item, clause_id: int | None) -> Clause | None:
    return None if clause_id is None else item.clause(clause_id)


def _with_seats(meeting: Meeting, item: Item, clause: Clause | None, seats: tuple[Seats, ...]) -> Meeting:
    if clause is None:
        return with_item(meeting, replace(item, seats=seats))
    return with_clause(meeting, item.id, replace(clause, seats=seats))


def _changed(
    meeting: Meeting, item_id: int, clause_id: int | None, words: SeatWords, changed: Seats
) -> Meeting:
    """With other seats in place of those with their id; what a clause only named is stored by that."""
    item = meeting.item(item_id)
    clause = _holder(item, clause_id)
    known = seats_of(item, clause, words)
    return _with_seats(
        meeting, item, clause, tuple(changed if old.id == changed.id else old for old in known)
    )


def seats_with(
    meeting: Meeting, item_id: int, clause_id: int | None, seats_id: int, words: SeatWords
) -> Seats:
    """The seats with that id; RuleError when there are none."""
    item = meeting.item(item_id)
    for seats in seats_of(item, _holder(item, clause_id), words):
        if seats.id == seats_id:
            return seats
    raise RuleError("Item {number} has no such seats.", number=item.number)


def appoint(
    meeting: Meeting,
    item_id: int,
    clause_id: int | None,
    seats_id: int,
    appointment: Appointment,
    words: SeatWords,
    place: int | None = None,
) -> Meeting:
    """Fill the next open seat, or change who sits in the one at a place, from 0.

    RuleError for more names than seats, for a person who has one of these seats already, and for a term
    that ends before it begins.
    """
    seats = seats_with(meeting, item_id, clause_id, seats_id, words)
    appointment = _checked(seats, appointment, place)
    if place is None and not seats.open:
        raise RuleError(
            "Every seat is filled ({count}): {name} would be one more.",
            "Change the number of seats first, or take a name away.",
            count=seats.count, name=appointment.name,
        )  # fmt: skip
    filled = list(seats.appointments)
    if place is None:
        filled.append(appointment)
    elif 0 <= place < len(filled):
        filled[place] = appointment
    else:
        raise RuleError("Nobody sits there.")
    return _changed(meeting, item_id, clause_id, words, replace(seats, appointments=tuple(filled)))


def _checked(seats: Seats, new: Appointment, place: int | None) -> Appointment:
    new = replace(
        new, name=one_line(new.name), party=one_line(new.party), organisation=one_line(new.organisation),
        nominated_by=one_line(new.nominated_by), substitute=one_line(new.substitute),
        replaces=one_line(new.replaces),
    )  # fmt: skip
    if not new.name:
        raise RuleError("Write who is appointed.")
    if new.begins and new.ends and new.ends < new.begins:
        raise RuleError("The term ends before it begins.")
    others = (one for n, one in enumerate(seats.appointments) if n != place)
    if any(_same_person(one, new) for one in others):
        raise RuleError("{name} has one of these seats already.", name=new.name)
    if any(_same(typed_appointee(other).name, new.name) for other in (new.substitute, new.replaces)):
        raise RuleError("{name} cannot stand in for, or come after, themselves.", name=new.name)
    return new


def _same(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


def _same_person(one: Appointment, other: Appointment) -> bool:
    return _same(one.name, other.name) and not told_apart(one, other)


def unappoint(
    meeting: Meeting, item_id: int, clause_id: int | None, seats_id: int, place: int, words: SeatWords
) -> Meeting:
    """Empty the seat at a place, from 0."""
    seats = seats_with(meeting, item_id, clause_id, seats_id, words)
    if not 0 <= place < len(seats.appointments):
        raise RuleError("Nobody sits there.")
    kept = tuple(one for n, one in enumerate(seats.appointments) if n != place)
    return _changed(meeting, item_id, clause_id, words, replace(seats, appointments=kept))


def set_seats(
    meeting: Meeting, item_id: int, clause_id: int | None, seats: Seats, words: SeatWords
) -> Meeting:
    """Other seats than the clause names, or further ones (id 0): their number, name and what they are in.

    RuleError for fewer seats than are filled.
    """
    kind, organ = one_line(seats.kind), one_line(seats.organ)
    seats = replace(seats, kind=kind, organ=organ, delegated_to=one_line(seats.delegated_to))
    if not 0 <= seats.count <= MOST:
        raise RuleError("{count} seats are not from 0 to {most}.", count=seats.count, most=MOST)
    if seats.count < len(seats.appointments):
        raise RuleError(
            "{filled} names stand on {count} seats.", "Take a name away first.",
            filled=len(seats.appointments), count=seats.count,
        )  # fmt: skip
    if seats.id:
        seats_with(meeting, item_id, clause_id, seats.id, words)
        return _changed(meeting, item_id, clause_id, words, seats)
    item = meeting.item(item_id)
    clause = _holder(item, clause_id)
    known = seats_of(item, clause, words)
    new = replace(seats, id=max((old.id for old in known), default=0) + 1)
    return _with_seats(meeting, item, clause, (*known, new))
