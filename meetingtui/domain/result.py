"""What a vote comes to, by the body's rules, and who was in the minority."""

from dataclasses import replace

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting, votes_of
from meetingtui.domain.people import Role
from meetingtui.domain.presence import seats
from meetingtui.domain.rules import Majority, Rules
from meetingtui.domain.vote import Option, Vote


def is_carried(meeting: Meeting, vote: Vote) -> bool:
    """Whether the vote is carried by the body's majority rule; a tie is lost, or the chair's."""
    match meeting.rules.majority:
        case Majority.MEMBERS:
            return 2 * vote.in_favour > _seats(meeting, vote)
        case Majority.TWO_THIRDS:
            return vote.in_favour > 0 and vote.in_favour >= 2 * vote.against
    if vote.in_favour == vote.against and meeting.rules.casting_vote:
        return Option.FOR in (vote.option_of(chair) for chair in _chairs(meeting))
    return vote.in_favour > vote.against


def _seats(meeting: Meeting, vote: Vote) -> int:
    if vote.at is not None:
        return seats(meeting, vote.at)
    return sum(not member.substitute_for for member in meeting.roster)


def _chairs(meeting: Meeting) -> list[int]:
    return [member.id for member in meeting.roster if member.role is Role.CHAIR]


def with_rules(meeting: Meeting, rules: Rules) -> Meeting:
    """The meeting under other rules; RuleError when a vote that was taken would come out otherwise."""
    changed = replace(meeting, rules=rules)
    for item in meeting.items:
        if any(is_carried(meeting, vote) != is_carried(changed, vote) for vote in votes_of(item)):
            raise RuleError(
                "The vote on item {item} was taken by the rule as it is.",
                "Take the vote back first (F5), or switch the rule after the meeting.",
                item=item.number or item.title,
            )
    return changed


def minority(meeting: Meeting, vote: Vote) -> tuple[int, ...]:
    """The ids of those who voted for what was not decided; abstaining is not voting."""
    return vote.who(Option.AGAINST if is_carried(meeting, vote) else Option.FOR)
