"""Recusals as acts: who, why, what the body ruled, out, in which items, who sits in, and back.

`RuleError` is raised for what cannot be; the meeting given is then still the truth.
"""

from dataclasses import replace
from datetime import datetime

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting, votes_of
from meetingtui.domain.people import Member, Recusal, Ruling
from meetingtui.domain.presence import has_stay_in, is_away, minute
from meetingtui.domain.text import one_line


def recuse(meeting: Meeting, recusal: Recusal) -> Meeting:
    """Add a recusal (id 0), or change the one with its id."""
    recusal = _checked(meeting, replace(recusal, ground=one_line(recusal.ground)))
    if not recusal.id:
        recusal = replace(recusal, id=max((old.id for old in meeting.recusals), default=0) + 1)
        return replace(meeting, recusals=(*meeting.recusals, recusal))
    if all(old.id != recusal.id for old in meeting.recusals):
        raise RuleError("The meeting has no such recusal.")
    changed = tuple(recusal if old.id == recusal.id else old for old in meeting.recusals)
    return replace(meeting, recusals=changed)


def return_from_recusal(meeting: Meeting, recusal_id: int, at: datetime) -> Meeting:
    """The member is back in the room; RuleError before they have left it."""
    for recusal in meeting.recusals:
        if recusal.id == recusal_id:
            return recuse(meeting, replace(recusal, returned=at))
    raise RuleError("The meeting has no such recusal.")


def remove_recusal(meeting: Meeting, recusal_id: int) -> Meeting:
    """Take a recusal away as if it had never been."""
    kept = tuple(recusal for recusal in meeting.recusals if recusal.id != recusal_id)
    return replace(meeting, recusals=kept)


def away_now(meeting: Meeting, member_id: int, at: datetime) -> Recusal | None:
    """The recusal for which the member is out of the room at a moment; None when there is none."""
    mine = (recusal for recusal in meeting.recusals if recusal.member_id == member_id)
    return next((recusal for recusal in mine if is_away(recusal, at)), None)


def _checked(meeting: Meeting, recusal: Recusal) -> Recusal:
    member = meeting.member(recusal.member_id)
    if not recusal.item_ids:
        raise RuleError("Write for which items {name} is recused.", name=member.name)
    for item_id in recusal.item_ids:
        meeting.item(item_id)
    if recusal.ruling is Ruling.NOT_RECUSED:
        return replace(recusal, left=None, returned=None, substitute_id=None)
    _check_times(meeting, member, recusal)
    _check_votes(meeting, member, recusal)
    if recusal.substitute_id == member.id:
        raise RuleError("{name} cannot sit in for themselves.", name=member.name)
    if recusal.substitute_id is not None:
        _check_substitute(meeting.member(recusal.substitute_id))
    return recusal


def _check_times(meeting: Meeting, member: Member, recusal: Recusal) -> None:
    left, returned = recusal.left, recusal.returned
    noted = any(somebody.stays for somebody in meeting.roster)
    if left is not None and noted and not has_stay_in(member, left):
        raise RuleError("{name} is not in the room then.", "Note the arrival first (F6).", name=member.name)
    if returned is not None and (left is None or minute(returned) < minute(left)):
        raise RuleError("{name} cannot be back before leaving.", name=member.name)


def _check_votes(meeting: Meeting, member: Member, recusal: Recusal) -> None:
    for item_id in recusal.item_ids:
        item = meeting.item(item_id)
        named = (b for vote in votes_of(item) for b in vote.ballots if not b.assumed)
        if any(ballot.member_id == member.id for ballot in named):
            raise RuleError(
                "{name} has voted on item {item}.",
                "Take the vote back first, or correct it (F5).",
                name=member.name,
                item=item.number or item.title,
            )


def _check_substitute(substitute: Member) -> None:
    """Only somebody without a seat of their own sits in: a substitute, or one who was not there at all."""
    if not substitute.substitute_for and (substitute.stays or substitute.apology):
        raise RuleError(
            "{name} has a seat already.", "A substitute sits in for one member.", name=substitute.name
        )
