"""What happens to the items, and to the meeting itself, on the way: states, order, doors, breaks, speakers.

`RuleError` is raised for what cannot be; the meeting given is then still the truth.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting, decisions, headings, is_settled
from meetingtui.domain.presence import minute
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import one_line
from meetingtui.domain.treatment import treated_items

MOST_MINUTES = 24 * 60

# Postponed, withdrawn, referred: states, not votes


def set_fate(meeting: Meeting, item_id: int, fate: Fate | None) -> Meeting:
    """The item is postponed, withdrawn or sent to somebody; None takes that back."""
    item = meeting.item(item_id)
    if fate is not None:
        fate = _checked_fate(meeting, item, replace(fate, to=one_line(fate.to)))
    return meeting if fate == item.fate else with_item(meeting, replace(item, fate=fate))


def _checked_fate(meeting: Meeting, item: Item, fate: Fate) -> Fate:
    if any(decisions(item)):
        raise RuleError(
            "Item {number} is decided on already.",
            "Take the decision away first (F3, Delete).",
            number=item.number or item.title,
        )
    if item.taken_with or any(other.taken_with == item.id for other in meeting.items):
        raise RuleError("The item is taken together with another.", "Take that back first (Esc, x, then r).")
    if fate.until is not None and meeting.day is not None and fate.until <= meeting.day:
        raise RuleError("An item is postponed to a day after the meeting.")
    if fate.state is ItemState.REFERRED and not fate.to:
        raise RuleError("Write to whom the item is sent.")
    return fate


# The order of treatment


def take_after(meeting: Meeting, item_id: int, after: int | None) -> Meeting:
    """The item is treated just behind another (0: before all others); None: where the agenda has it.

    All others keep their order: who was put behind the item, or behind that other one, comes behind
    what is before them now.
    """
    item = meeting.item(item_id)
    if after == item_id:
        raise RuleError("An item cannot be taken after itself.")
    if after:
        meeting.item(after)
    if after is not None and {item_id, after} & headings(meeting):
        raise RuleError("A heading is not taken; take the items below it.")
    before = _before(meeting, item_id)
    if after == item.taken_after or after == before:
        return meeting
    places = {other.id: other.taken_after for other in meeting.items}
    for other, place in places.items():
        if place == item_id:
            places[other] = before
        elif place == after and after is not None:
            places[other] = item_id
    return _with_places(meeting, places | {item_id: after})


def _before(meeting: Meeting, item_id: int) -> int:
    """The id of the item that is treated before this one; 0 when it is the first."""
    ids = _ids_taken(meeting)
    place = ids.index(item_id) if item_id in ids else 0
    return ids[place - 1] if place else 0


def _with_places(meeting: Meeting, places: Mapping[int, int | None]) -> Meeting:
    """With the items taken after others as given, but for those that stand there in the agenda."""
    moved = [item.id for item in meeting.items if item.taken_after != places[item.id]]
    for item_id in moved:
        meeting = with_item(meeting, replace(meeting.item(item_id), taken_after=places[item_id]))
    for item_id in moved:
        as_agenda = with_item(meeting, replace(meeting.item(item_id), taken_after=None))
        if _ids_taken(as_agenda) == _ids_taken(meeting):
            meeting = as_agenda
    return meeting


def _ids_taken(meeting: Meeting) -> list[int]:
    return [item.id for item in treated_items(meeting)]


def take_with(meeting: Meeting, item_id: int, leader_id: int | None) -> Meeting:
    """The item is treated together with another; None: on its own again."""
    item = meeting.item(item_id)
    if leader_id == item_id:
        raise RuleError("An item cannot be taken together with itself.")
    if leader_id is not None:
        leader_id = meeting.item(leader_id).taken_with or leader_id
        if {item_id, leader_id} & headings(meeting):
            raise RuleError("A heading is not taken; take the items below it.")
        if leader_id == item_id:
            raise RuleError("These items are taken together already.")
        for one in (item, meeting.item(leader_id)):
            if one.fate is not None:
                number = one.number or one.title
                raise RuleError("Item {number} was postponed, withdrawn or sent on.", number=number)
    followers = [other for other in meeting.items if other.taken_with == item_id]
    meeting = with_item(meeting, replace(item, taken_with=leader_id))
    if leader_id is None and followers:  # the others go on together, with the first of them
        leader_id = followers[0].id
    for follower in followers:
        leads = follower.id == leader_id
        meeting = with_item(meeting, replace(follower, taken_with=None if leads else leader_id))
    return meeting


def together(meeting: Meeting, item: Item) -> tuple[Item, ...]:
    """The items that are treated together with this one, it among them; it alone where none are."""
    leader = item.taken_with or item.id
    return tuple(other for other in meeting.items if leader in (other.id, other.taken_with))


# Doors and breaks


def close_or_open_doors(meeting: Meeting, item_id: int, at: datetime) -> Meeting:
    """Close the doors for an item, which makes it a closed one; or open them again."""
    item = meeting.item(item_id)
    return with_item(meeting, replace(item, doors=_toggled(item.doors, at), closed=True))


def begin_or_end_break(meeting: Meeting, at: datetime) -> Meeting:
    """Begin a break, or go on with the meeting; RuleError while it is not running."""
    if meeting.opened_at is None or meeting.closed_at is not None:
        raise RuleError("The meeting is not running.", "Open it with Ctrl+O.")
    return replace(meeting, breaks=_toggled(meeting.breaks, at))


def _toggled(stretches: Sequence[Stretch], at: datetime) -> tuple[Stretch, ...]:
    """The last one ended, or a new one begun; one that ends in the minute it began has not been."""
    if not stretches or stretches[-1].end is not None:
        return tuple(in_order([*stretches, Stretch(at)]))
    *earlier, last = stretches
    if minute(last.start) == minute(at):
        return tuple(earlier)
    return tuple(in_order([*earlier, replace(last, end=at)]))


def set_doors(meeting: Meeting, item_id: int, doors: Sequence[Stretch]) -> Meeting:
    """Other times of the closed doors."""
    item = meeting.item(item_id)
    _check_inside(meeting, doors)
    return with_item(meeting, replace(item, doors=tuple(in_order(doors)), closed=item.closed or bool(doors)))


def set_breaks(meeting: Meeting, breaks: Sequence[Stretch]) -> Meeting:
    """Other times of the breaks."""
    _check_inside(meeting, breaks)
    return replace(meeting, breaks=tuple(in_order(breaks)))


def _check_inside(meeting: Meeting, stretches: Sequence[Stretch]) -> None:
    """RuleError for what was before the meeting was opened."""
    opened = meeting.opened_at
    if opened is not None and any(minute(stretch.start) < minute(opened) for stretch in stretches):
        raise RuleError("The meeting was opened at {time}.", time=f"{opened:%H:%M}")


def in_order(stretches: Sequence[Stretch]) -> Sequence[Stretch]:
    """The stretches as they are; RuleError where one ends before it begins, or they overlap."""
    at = None
    for stretch in stretches:
        if at is not None and minute(stretch.start) < minute(at):
            raise RuleError("{time} is before what went before it.", time=f"{stretch.start:%H:%M}")
        if stretch.end is not None and minute(stretch.end) < minute(stretch.start):
            raise RuleError(
                "{end} is before {start}.", end=f"{stretch.end:%H:%M}", start=f"{stretch.start:%H:%M}"
            )
        if stretch.end is None and stretch is not stretches[-1]:
            raise RuleError("Only the last one can still be going on.")
        at = stretch.end
    return stretches


def is_on_break(meeting: Meeting) -> bool:
    """Whether a break is going on."""
    return bool(meeting.breaks) and meeting.breaks[-1].end is None and meeting.closed_at is None


# The speaking list


def ask_to_speak(meeting: Meeting, item_id: int, name: str, member_id: int | None, at: datetime) -> Meeting:
    """Somebody's name comes last on the item's speaking list."""
    item = meeting.item(item_id)
    if not (name := one_line(name)):
        raise RuleError("Write who asks to speak.")
    if member_id is not None:
        meeting.member(member_id)
    return with_item(meeting, replace(item, speeches=(*item.speeches, Speech(name, member_id, at))))


def next_speaker(meeting: Meeting, item_id: int, at: datetime) -> Meeting:
    """Who speaks stops, and the next one who waits begins."""
    item = meeting.item(item_id)
    speeches = [replace(s, ended=at) if s.began and not s.ended else s for s in item.speeches]
    waiting = next((n for n, speech in enumerate(speeches) if speech.began is None), None)
    if waiting is not None:
        speeches[waiting] = replace(speeches[waiting], began=at)
    changed = tuple(speeches)
    return meeting if changed == item.speeches else with_item(meeting, replace(item, speeches=changed))


def remove_speech(meeting: Meeting, item_id: int, place: int) -> Meeting:
    """Take a turn, by its place from 0, off the list."""
    item = meeting.item(item_id)
    kept = tuple(speech for n, speech in enumerate(item.speeches) if n != place)
    return with_item(meeting, replace(item, speeches=kept))


def speaking(item: Item) -> Speech | None:
    """Who speaks now."""
    return next((speech for speech in item.speeches if speech.began and not speech.ended), None)


def waiting(item: Item) -> tuple[Speech, ...]:
    """Those who wait for their turn, the next one first."""
    return tuple(speech for speech in item.speeches if speech.began is None)


# How long it takes


def plan_minutes(meeting: Meeting, item_id: int, minutes: int | None) -> Meeting:
    """How many minutes the item is planned to take; None when that is not planned."""
    item = meeting.item(item_id)
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        raise RuleError("An item takes from 1 to {most} minutes.", most=MOST_MINUTES)
    same = minutes == item.planned_minutes
    return meeting if same else with_item(meeting, replace(item, planned_minutes=minutes))


def projected_end(
    meeting: Meeting, item_id: int | None, since: datetime | None, now: datetime
) -> datetime | None:
    """When the meeting will be over if the rest takes what is planned; None when nothing is planned.

    The present item (treated `since`) counts with what is left of its minutes; of the others those that
    come behind it in the order of treatment, or were not taken up yet, and are not settled.
    """
    in_order = treated_items(meeting)
    if not any(item.planned_minutes for item in in_order) or meeting.closed_at is not None:
        return None
    here = next((n for n, item in enumerate(in_order) if item.id == item_id), -1)
    ahead = timedelta(0)
    for place, item in enumerate(in_order):
        planned = timedelta(minutes=item.planned_minutes or 0)
        if place == here:
            ahead += max(timedelta(0), planned - (now - (since or now)))
        elif not is_settled(item) and (place > here or item.opened_at is None):
            ahead += planned
    return now + ahead
