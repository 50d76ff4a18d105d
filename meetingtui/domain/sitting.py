"""The live meeting as pure functions: a meeting in, a new meeting out.

Every function leaves what it does not change as the same object, so that the store can see by
identity what is new. `RuleError` is raised for an item, clause or member that is not there and
for an act that the rules do not allow; the meeting given is then still the truth.
"""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from meetingtui.domain.decision import Decision
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Item, Meeting, is_in_record
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.presence import is_present, minute, same_minute
from meetingtui.domain.text import clean, one_line
from meetingtui.domain.vote import Vote


def with_item(meeting: Meeting, item: Item) -> Meeting:
    """The meeting with an item in place of the one with its id; all others are the same objects."""
    place = meeting.place_of(item.id)
    return replace(meeting, items=(*meeting.items[:place], item, *meeting.items[place + 1 :]))


def with_clause(meeting: Meeting, item_id: int, clause: Clause) -> Meeting:
    """The meeting with a clause in place of the item's one with the id."""
    item = meeting.item(item_id)
    item.clause(clause.id)
    clauses = tuple(clause if old.id == clause.id else old for old in item.clauses)
    return with_item(meeting, replace(item, clauses=clauses))


def with_member(meeting: Meeting, member: Member) -> Meeting:
    """The meeting with a member in place of the one with the id."""
    meeting.member(member.id)
    roster = tuple(member if old.id == member.id else old for old in meeting.roster)
    return replace(meeting, roster=roster)


# What is decided


def decide(meeting: Meeting, item_id: int, clause_id: int | None, decision: Decision | None) -> Meeting:
    """Record the decision on a clause, or on the item itself (clause None).

    None takes it away, and from a clause its vote as well. RuleError for an item that is postponed,
    withdrawn or sent to somebody.
    """
    item = meeting.item(item_id)
    if decision is not None:
        _check_open(item)
    if clause_id is None:
        return with_item(meeting, replace(item, decision=_cleaned(decision)))
    clause = item.clause(clause_id)
    vote = None if decision is None else clause.vote
    return with_clause(meeting, item_id, replace(clause, decision=_cleaned(decision), vote=vote))


def _check_open(item: Item) -> None:
    if item.fate is not None:
        raise RuleError(
            "Item {number} is not decided on: it was postponed, withdrawn or sent on.",
            "Take that back first (Esc, then x).",
            number=item.number or item.title,
        )


def _cleaned(decision: Decision | None) -> Decision | None:
    return None if decision is None else replace(decision, text=clean(decision.text).strip())


def record_vote(
    meeting: Meeting, item_id: int, clause_id: int, vote: Vote | None, decision: Decision | None
) -> Meeting:
    """Record the vote on a clause together with the decision that follows from it."""
    _check_open(meeting.item(item_id))
    if vote is not None and min(vote.in_favour, vote.against, vote.abstained) < 0:
        raise RuleError("A count of votes cannot be negative.")
    clause = meeting.item(item_id).clause(clause_id)
    return with_clause(meeting, item_id, replace(clause, vote=vote, decision=_cleaned(decision)))


# What is said


def write_note(meeting: Meeting, item_id: int, notes: str) -> Meeting:
    """The notes of an item as they stand now."""
    item = meeting.item(item_id)
    return meeting if item.notes == notes else with_item(meeting, replace(item, notes=notes))


# The course of the meeting


def open_meeting(meeting: Meeting, at: datetime | None) -> Meeting:
    """Set when the meeting was opened; None when it was not."""
    if at is None and meeting.closed_at is not None:
        raise RuleError("The meeting has an end and so must have a beginning.")
    return _in_order(replace(meeting, opened_at=at))


def close_meeting(meeting: Meeting, at: datetime | None, reason: str = "") -> Meeting:
    """Set when the meeting was closed, and why it was with things still open; None opens it again."""
    if at is not None and meeting.opened_at is None:
        raise RuleError("The meeting has not been opened yet.")
    return _in_order(replace(meeting, closed_at=at, closing_reason=one_line(reason) if at else ""))


def _in_order(meeting: Meeting) -> Meeting:
    if meeting.opened_at and meeting.closed_at and meeting.closed_at < meeting.opened_at:
        raise RuleError("The meeting cannot end before it begins.")
    return meeting


def take_up(meeting: Meeting, item_id: int, at: datetime) -> Meeting:
    """Note that an item is treated now; only the first time counts, and only while it runs."""
    item = meeting.item(item_id)
    running = meeting.opened_at is not None and meeting.closed_at is None
    if not running or item.opened_at is not None:
        return meeting
    return with_item(meeting, replace(item, opened_at=at))


def take_up_again(meeting: Meeting, item_id: int, at: datetime | None) -> Meeting:
    """Correct when an item was taken up; None: it was not yet."""
    item = meeting.item(item_id)
    if at is not None and meeting.opened_at is not None and minute(at) < minute(meeting.opened_at):
        raise RuleError("The meeting was opened at {time}.", time=f"{meeting.opened_at:%H:%M}")
    if at is not None and meeting.closed_at is not None and minute(at) > minute(meeting.closed_at):
        raise RuleError("The meeting was closed at {time}.", time=f"{meeting.closed_at:%H:%M}")
    return with_item(meeting, replace(item, opened_at=at))


def check_unlocked(before: Meeting, after: Meeting) -> None:
    """RuleError for a change to minutes that are approved; approving and taking it back are none."""
    if before.approval is not None and after.approval == before.approval and after is not before:
        raise RuleError(
            "The minutes of this meeting were approved on {on}, and are locked.",
            "Nothing is changed. The meeting that approved them can correct them.",
            on=before.approval.on,
        )


# Who is here


def enrol(meeting: Meeting, name: str, party: str = "", constituency: str = "") -> Meeting:
    """A new last member of the roster, not yet arrived."""
    if not (name := one_line(name)):
        raise RuleError("A member must have a name.")
    if any(member.name.casefold() == name.casefold() for member in meeting.roster):
        raise RuleError("{name} is on the list already.", name=name)
    member_id = max((member.id for member in meeting.roster), default=0) + 1
    member = Member(member_id, name, one_line(party), one_line(constituency))
    return replace(meeting, roster=(*meeting.roster, member))


def strike(meeting: Meeting, member_id: int) -> Meeting:
    """Take a member off the roster; RuleError for one of whom the record tells."""
    gone = meeting.member(member_id)
    if is_in_record(meeting, member_id):
        raise RuleError("{name} stands in the minutes and stays on the list.", name=gone.name)
    return replace(meeting, roster=tuple(member for member in meeting.roster if member is not gone))


def give_role(meeting: Meeting, member_id: int, role: Role) -> Meeting:
    """Make a member chair, vice chair or plain member."""
    return with_member(meeting, replace(meeting.member(member_id), role=role))


def arrive(meeting: Meeting, member_id: int, at: datetime) -> Meeting:
    """A member is in the room from now; does nothing when that is so already.

    Who left in this very minute has not left.
    """
    member = meeting.member(member_id)
    if is_present(member, at):
        return meeting
    if any(stay.left is None or stay.left > at for stay in member.stays):
        raise RuleError("{name} was noted as present after that time already.", name=member.name)
    earlier, stay = member.stays, Stay(at)
    if earlier and earlier[-1].left and same_minute(earlier[-1].left, at):
        earlier, stay = earlier[:-1], replace(earlier[-1], left=None)
    return with_member(meeting, replace(member, stays=(*earlier, stay), apology=False))


def leave(meeting: Meeting, member_id: int, at: datetime) -> Meeting:
    """A member leaves the room; does nothing when they are not in it.

    Who arrived in this very minute has not been there.
    """
    member = meeting.member(member_id)
    if not is_present(member, at):
        return meeting
    kept = (stay for stay in member.stays if stay.left is not None or not same_minute(stay.arrived, at))
    stays = tuple(replace(stay, left=at) if stay.left is None else stay for stay in kept)
    return with_member(meeting, replace(member, stays=stays))


def send_apology(meeting: Meeting, member_id: int, apology: bool = True) -> Meeting:
    """A member has sent an apology, or has not; RuleError for an apology of who is or was in the room."""
    member = meeting.member(member_id)
    if apology and member.stays:
        raise RuleError("{name} is noted as present.", "Take the arrival away first.", name=member.name)
    return with_member(meeting, replace(member, apology=apology))


def everybody_arrives(meeting: Meeting, at: datetime) -> Meeting:
    """All members without an apology who have not been there yet are in the room; substitutes are not.

    Once the meeting is open they were there from the start: first all, then the exceptions.
    """
    at = min(at, meeting.opened_at or at)
    for member in meeting.roster:
        if not (member.apology or member.stays or member.substitute_for):
            meeting = arrive(meeting, member.id, at)
    return meeting


def roster_for_next(meeting: Meeting) -> tuple[Member, ...]:
    """The members as they stand, none of them arrived: where the body's next meeting begins."""
    return tuple(replace(member, stays=(), apology=False) for member in meeting.roster)


# Undo


def restored(earlier: Meeting, now: Meeting, after: Meeting | None = None) -> Meeting:
    """The earlier meeting with the notes of now, and with when its items were first taken up.

    Undoing an act never touches what was written since, nor the course of the meeting. `after` is
    the meeting as the act had made it: notes that the act itself changed, and nobody has since, are
    the earlier ones again; what was written since in an item that was split off goes back to the
    item whose text it has.
    """
    present = {item.id: item for item in now.items}
    made = {item.id: item for item in after.items} if after else {}
    for item in earlier.items:
        if (live := present.get(item.id)) is None:
            continue
        act = made.get(item.id, item)
        notes = item.notes if live.notes == act.notes else live.notes
        opened_at = item.opened_at if live.opened_at == act.opened_at else live.opened_at
        if (notes, opened_at) != (item.notes, item.opened_at):
            earlier = with_item(earlier, replace(item, notes=notes, opened_at=opened_at))
    return earlier if after is None else _with_notes_of_gone(earlier, now, after)


def _with_notes_of_gone(earlier: Meeting, now: Meeting, after: Meeting) -> Meeting:
    """With the notes of items that the act split off another, at the end of the other's."""
    there, made = {item.id for item in earlier.items}, {item.id: item for item in after.items}
    for above, gone in pairwise(now.items):
        unwritten = gone.id not in made or gone.notes in ("", made[gone.id].notes)
        if gone.id in there or above.id not in there or above.id not in made or unwritten:
            continue
        home = earlier.item(above.id)
        if home.sections != made[above.id].sections:
            notes = "\n".join(text for text in (home.notes, gone.notes) if text)
            earlier = with_item(earlier, replace(home, notes=notes))
    return earlier
