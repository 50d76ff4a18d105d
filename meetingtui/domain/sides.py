"""Who voted for what, as minutes print it: a party that voted as one by its letter, a split one by names."""

from dataclasses import dataclass

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member
from meetingtui.domain.vote import Option, Vote


@dataclass(frozen=True, slots=True)
class Side:
    """Those who voted alike: whole parties, and members of parties that split or who have none."""

    parties: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()


def sides(meeting: Meeting, vote: Vote) -> dict[Option, Side]:
    """The sides of a vote by name, in the roster's order (ministry's opinion 89.1.3).

    Those on which nobody stands are left out; nothing where only the counts are known.
    """
    voted = {ballot.member_id: ballot.option for ballot in vote.ballots}
    voters = [member for member in meeting.roster if member.id in voted]
    options: dict[str, set[Option]] = {}
    for member in voters:
        options.setdefault(member.party, set()).add(voted[member.id])
    found = {}
    for option in Option:
        those = [member for member in voters if voted[member.id] is option]
        whole = dict.fromkeys(m.party for m in those if m.party and len(options[m.party]) == 1)
        if those:
            found[option] = Side(tuple(whole), tuple(m for m in those if m.party not in whole))
    return found
