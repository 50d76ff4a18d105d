"""When each item was treated, in which order, and who was not there for it."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.course import Stretch
from meetingtui.domain.meeting import Item, Meeting, headings
from meetingtui.domain.people import Member, Ruling, Stay
from meetingtui.domain.presence import minute, stays_during


def treated_items(meeting: Meeting) -> tuple[Item, ...]:
    """The agenda's items that are no mere headings, in the order in which they were taken.

    That is the agenda's, but for those that were taken after another than the one before them.
    """
    gathering = headings(meeting)
    items = [item for item in meeting.items if item.id not in gathering]
    moved = {item.id for item in items if item.taken_after is not None}
    found = _taken(items, moved)
    if len(found) < len(items):  # behind a heading, or behind one another: they are where the agenda has them
        found = _taken(items, moved.intersection(item.id for item in found))
    return found


def _taken(items: Sequence[Item], moved: Set[int]) -> tuple[Item, ...]:
    """The items in their places, each with those moved ones behind it that were put there."""
    behind: dict[int | None, list[Item]] = {}
    for item in reversed(items):
        behind.setdefault(item.taken_after if item.id in moved else None, []).append(item)
    to_come = [*behind.get(None, ()), *behind.get(0, ())]  # the next one is the last
    found = []
    while to_come:
        found.append(item := to_come.pop())
        to_come.extend(behind.get(item.id, ()))
    return tuple(found)


def treatment(meeting: Meeting) -> dict[int, Stretch]:
    """From when to when each item was treated, for those whose beginning is known.

    An item lasts until the next one is taken up; those taken together last equally long, from when
    the one that leads them was taken up, or the first of them that was.
    """
    known, gathering = {item.id: item for item in meeting.items}, headings(meeting)
    leads = {item.id: known.get(item.taken_with or item.id, item).id for item in meeting.items}
    begun: dict[int, datetime] = {}  # by who leads
    for item in meeting.items:
        if item.opened_at is not None and (leads[item.id] == item.id or leads[item.id] not in begun):
            begun[leads[item.id]] = item.opened_at
    starts = {
        item.id: begun[leads[item.id]]
        for item in meeting.items
        if item.id not in gathering and item.fate is None and leads[item.id] in begun
    }
    return {item_id: Stretch(start, _end(meeting, start, starts)) for item_id, start in starts.items()}


def _end(meeting: Meeting, start: datetime, starts: dict[int, datetime]) -> datetime | None:
    return min((other for other in starts.values() if other > start), default=meeting.closed_at)


def took_part(meeting: Meeting, member: Member, stretch: Stretch) -> bool:
    """Whether the member was there for any part of an item's treatment.

    Who arrives during an item takes part in it; so does who leaves during it, unless they are noted
    as having left before it. Who is out as recused is not there.
    """
    return _was_there(_presence(meeting, member), stretch)


def _presence(meeting: Meeting, member: Member) -> list[tuple[Stay, list[Stay]]]:
    """The member's stays, each with the parts of it that were not spent outside as recused."""
    mine = (r for r in meeting.recusals if r.member_id == member.id and r.ruling is Ruling.RECUSED)
    outs = [Stretch(recusal.left, recusal.returned) for recusal in mine if recusal.left is not None]
    return [(stay, _parted(stay, outs)) for stay in stays_during(meeting, member)]


def _was_there(presence: Sequence[tuple[Stay, list[Stay]]], stretch: Stretch) -> bool:
    return any(
        _overlaps(part, stretch)
        for stay, parts in presence
        if not _left_before(stay, stretch)
        for part in parts
    )


def _left_before(stay: Stay, stretch: Stretch) -> bool:
    """Whether this is the item that the member is noted as having left before: the one treated then.

    To the second: the next item may have been taken up in the same minute.
    """
    if stay.left is None or not stay.left_before_item:
        return False
    return stretch.end is None or stay.left < stretch.end


def _parted(stay: Stay, outs: Sequence[Stretch]) -> list[Stay]:
    """The parts of a stay that the stretches out of the room leave."""
    parts = [stay]
    for out in outs:
        parts = [rest for part in parts for rest in _without(part, out)]
    return parts


def _without(stay: Stay, out: Stretch) -> Iterator[Stay]:
    """What lies before and behind the stretch."""
    if stay.left is not None and stay.left <= out.start:
        yield stay
        return
    if stay.arrived < out.start:
        yield replace(stay, left=out.start)
    if out.end is not None and (stay.left is None or out.end < stay.left):
        yield replace(stay, arrived=max(stay.arrived, out.end))


def _overlaps(stay: Stay, stretch: Stretch) -> bool:
    start, end = minute(stretch.start), minute(stretch.end) if stretch.end else None
    arrived = minute(stay.arrived)
    if stay.left is not None and stay.left <= stretch.start:
        return False
    return end is None or arrived < end or arrived <= start


def missed(meeting: Meeting) -> dict[int, tuple[Item, ...]]:
    """The items, in the agenda's order, that members who were at the meeting were not there for, by member.

    Without those from which a member was recused, which have a sentence of their own, and without
    substitutes, of whom nobody expects to be there all the time.
    """
    times = treatment(meeting)
    treated = [item for item in meeting.items if item.id in times]
    found = {}
    for member in meeting.roster:
        there = _presence(meeting, member)
        if member.substitute_for or not there:
            continue
        recused = _recused_from(meeting, member)
        away = (i for i in treated if i.id not in recused and not _was_there(there, times[i.id]))
        if items := tuple(away):
            found[member.id] = items
    return found


def _recused_from(meeting: Meeting, member: Member) -> set[int]:
    recusals = (r for r in meeting.recusals if r.member_id == member.id and r.ruling is Ruling.RECUSED)
    return {item_id for recusal in recusals for item_id in recusal.item_ids}


def runs(items: Sequence[Item], order: Sequence[Item]) -> list[list[Item]]:
    """The items in runs of those that stand together in that order."""
    places = {item.id: n for n, item in enumerate(order)}
    found: list[list[Item]] = []
    for item in items:
        if found and places[item.id] == places[found[-1][-1].id] + 1:
            found[-1].append(item)
        else:
            found.append([item])
    return found
