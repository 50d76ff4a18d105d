"""Whether the parts of a meeting that came from outside agree with one another."""

from collections.abc import Iterator

from meetingtui.domain.meeting import Item, Meeting, amendments, votes_of
from meetingtui.domain.presence import minute
from meetingtui.domain.vote import Option


def coherent(meeting: Meeting) -> Meeting:
    """The meeting; ValueError, with a sentence in English, when its parts contradict one another."""
    for fault in (*_of_people(meeting), *_of_items(meeting)):
        raise ValueError(fault)
    return meeting


def _twice(ids: list[int]) -> bool:
    return len(set(ids)) < len(ids)


def _of_people(meeting: Meeting) -> Iterator[str]:
    members = {member.id for member in meeting.roster}
    items = {item.id for item in meeting.items}
    if len(members) < len(meeting.roster) or _twice([guest.id for guest in meeting.guests]):
        yield "two members or guests have the same id"
    for member in meeting.roster:
        if any(stay.left is not None and minute(stay.left) < minute(stay.arrived) for stay in member.stays):
            yield f"a stay of member {member.id} ends before it begins"
    if _twice([recusal.id for recusal in meeting.recusals]):
        yield "two recusals have the same id"
    for recusal in meeting.recusals:
        if not {recusal.member_id, recusal.substitute_id or recusal.member_id} <= members:
            yield f"recusal {recusal.id} is of a member that is not on the roster"
    about = [guest.item_ids for guest in meeting.guests] + [r.item_ids for r in meeting.recusals]
    if not all(items.issuperset(item_ids) for item_ids in about):
        yield "a guest or a recusal is told of an item that is not there"


def _of_items(meeting: Meeting) -> Iterator[str]:
    members = {member.id for member in meeting.roster}
    items = {item.id for item in meeting.items}
    if len(items) < len(meeting.items):
        yield "two items have the same id"
    for item in meeting.items:
        for fault in _of_item(item, members):
            yield f"item {item.number or item.id}: {fault}"
        if not {item.taken_with or item.id, item.taken_after or item.id} <= items:
            yield f"item {item.number or item.id}: it is taken with or after an item that is not there"


def _of_item(item: Item, members: set[int]) -> Iterator[str]:
    for vote in votes_of(item):
        voters = [ballot.member_id for ballot in vote.ballots]
        if not set(voters) <= members or _twice(voters):
            yield "a ballot is of nobody on the roster, or a second one"
        if voters and any(len(vote.who(option)) != vote.count(option) for option in Option):
            yield "the counts of a vote are not those of its ballots"
    named = [a.proposer_id for _, a in amendments(item)] + [s.member_id for s in item.speeches]
    named += [dissent.member_id for dissent in item.dissents]
    if any(member_id is not None and member_id not in members for member_id in named):
        yield "somebody who is not on the roster has proposed, spoken or dissented"
    yield from _of_sequel(item)
    ids = [[question.id for question in item.questions], [dissent.id for dissent in item.dissents]]
    ids += [[amendment.id for amendment in clause.amendments] for clause in item.clauses]
    if any(map(_twice, ids)):
        yield "two amendments, questions or dissents have the same id"


def _of_sequel(item: Item) -> Iterator[str]:
    """What of appointments and follow-ups cannot be."""
    for every in (item.seats, *(clause.seats for clause in item.clauses)):
        if _twice([seats.id for seats in every]):
            yield "two seats have the same id"
        if any(len(seats.appointments) > seats.count for seats in every):
            yield "more are appointed than there are seats"
        terms = ((one.begins, one.ends) for seats in every for one in seats.appointments)
        if any(begins and ends and ends < begins for begins, ends in terms):
            yield "a term ends before it begins"
    uids = [one.uid for one in item.follow_ups if one.uid]
    if _twice([one.id for one in item.follow_ups]) or len(set(uids)) < len(uids):
        yield "two follow-ups have the same id"
