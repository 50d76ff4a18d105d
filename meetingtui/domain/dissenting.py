"""Statements that a minority has entered in the minutes: offered after a split vote, flagged where
they come late or from somebody who cannot ask for one, never refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Item, Meeting, votes_of
from meetingtui.domain.motions import Dissent
from meetingtui.domain.people import Member
from meetingtui.domain.presence import minute
from meetingtui.domain.result import minority
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Option

NOT_IN_MEETING = N_("not asked for in the meeting")
NOT_IN_MINORITY = N_("not in the minority of a vote on the item")
ABSTAINED = N_("abstained: about procedure only")


@dataclass(frozen=True, slots=True)
class Eligible:
    """Somebody who can ask for a statement; who only abstained can about procedure alone (95.1.4)."""

    member: Member
    abstained: bool = False


def eligible(meeting: Meeting, item: Item) -> tuple[Eligible, ...]:
    """Those in the minority of a vote on the item, then those who abstained (06.1.1, 07.1.1, 85.1.4).

    Nobody where the body's rules know no dissent; votes of which only the counts are known tell nothing.
    """
    return _not_with_the_majority(meeting, item) if meeting.rules.dissents else ()


def _not_with_the_majority(meeting: Meeting, item: Item) -> tuple[Eligible, ...]:
    votes = tuple(votes_of(item))
    lost = {member_id for vote in votes for member_id in minority(meeting, vote)}
    abstained = {member_id for vote in votes for member_id in vote.who(Option.ABSTAINED)} - lost
    return tuple(Eligible(member) for member in meeting.roster if member.id in lost) + tuple(
        Eligible(member, abstained=True) for member in meeting.roster if member.id in abstained
    )


def to_ask(meeting: Meeting, item: Item) -> tuple[Member, ...]:
    """Those in the minority who have no statement yet."""
    given = {dissent.member_id for dissent in item.dissents}
    return tuple(
        one.member for one in eligible(meeting, item) if not one.abstained and one.member.id not in given
    )


def flags(meeting: Meeting, item: Item, dissent: Dissent) -> Iterator[str]:
    """What a person should look at: fixed English words, for the caller to translate."""
    late = meeting.closed_at and dissent.asked_at and minute(dissent.asked_at) > minute(meeting.closed_at)
    if dissent.asked_at is None or late:
        yield NOT_IN_MEETING
    votes = tuple(votes_of(item))
    if not votes or any(vote.ballots for vote in votes):
        can = {one.member.id: one for one in _not_with_the_majority(meeting, item)}
        if dissent.member_id not in can:
            yield NOT_IN_MINORITY
        elif can[dissent.member_id].abstained:
            yield ABSTAINED


def enter_dissent(meeting: Meeting, item_id: int, dissent: Dissent) -> Meeting:
    """Add a statement (id 0), or change the one with its id; the text may come later."""
    item = meeting.item(item_id)
    meeting.member(dissent.member_id)
    dissent = replace(dissent, text=clean(dissent.text).strip())
    if not dissent.id:
        dissent = replace(dissent, id=max((old.id for old in item.dissents), default=0) + 1)
        return with_item(meeting, replace(item, dissents=(*item.dissents, dissent)))
    if all(old.id != dissent.id for old in item.dissents):
        raise RuleError("Item {number} has no such statement.", number=item.number)
    changed = tuple(dissent if old.id == dissent.id else old for old in item.dissents)
    return with_item(meeting, replace(item, dissents=changed))


def remove_dissent(meeting: Meeting, item_id: int, dissent_id: int) -> Meeting:
    """Take a statement away."""
    item = meeting.item(item_id)
    kept = tuple(dissent for dissent in item.dissents if dissent.id != dissent_id)
    return with_item(meeting, replace(item, dissents=kept))
