"""Follow-ups as acts, and what is open of them over all meetings of a body.

`RuleError` is raised for what cannot be; the meeting given is then still the truth.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from meetingtui.domain.errors import RuleError
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import one_line


def follow_up_of(item: Item, follow_up_id: int) -> FollowUp:
    """The item's follow-up with that id; RuleError when there is none."""
    for follow_up in item.follow_ups:
        if follow_up.id == follow_up_id:
            return follow_up
    raise RuleError("Item {number} has no such follow-up.", number=item.number)


def follow_up(meeting: Meeting, item_id: int, new: FollowUp, now: datetime) -> Meeting:
    """Add a follow-up (id 0), or change the one with its id.

    RuleError without a text, and for a day that is past: before today, and before the meeting.
    """
    item = meeting.item(item_id)
    new = replace(new, text=one_line(new.text), owner=one_line(new.owner))
    before = follow_up_of(item, new.id) if new.id else None
    if not new.text:
        raise RuleError("Write what is to be done.")
    if new.due and (before is None or new.due != before.due) and new.due < _today(meeting, now):
        raise RuleError("{day} is past: a follow-up is due later.", day=new.due.isoformat())
    if before is not None:
        changed = tuple(new if old.id == new.id else old for old in item.follow_ups)
        return with_item(meeting, replace(item, follow_ups=changed))
    new_id = max((old.id for old in item.follow_ups), default=0) + 1
    uid = new.uid or _uid(meeting, item_id, new_id, now)
    new = replace(new, id=new_id, uid=uid, added_at=new.added_at or now)
    return with_item(meeting, replace(item, follow_ups=(*item.follow_ups, new)))


def _today(meeting: Meeting, now: datetime) -> dt.date:
    """The meeting's day where it is minuted afterwards: what was agreed then could be due since."""
    return min(meeting.day or now.date(), now.date())


def _uid(meeting: Meeting, item_id: int, follow_up_id: int, now: datetime) -> str:
    """Of what it was when it was made, so that it is the same in every export and on every machine."""
    return _hashed(meeting.body, meeting.title, meeting.day, item_id, follow_up_id, now.isoformat())


def _known_by(meeting: Meeting, item: Item, one: FollowUp) -> str:
    """For one that came from elsewhere without a uid: the same wherever it is carried to from here."""
    return _hashed(meeting.body, meeting.day, item.number, one.id, one.text)


def _hashed(*made: object) -> str:
    return hashlib.sha256("\0".join(map(str, made)).encode("utf-8", "replace")).hexdigest()[:32]


def settle(meeting: Meeting, item_id: int, follow_up_id: int, state: FollowUpState, on: dt.date) -> Meeting:
    """It is done or dropped from a day on, or open again."""
    item = meeting.item(item_id)
    before = follow_up_of(item, follow_up_id)
    day = None if state is FollowUpState.OPEN else on
    changed = replace(before, state=state, settled_on=day)
    kept = tuple(changed if old.id == follow_up_id else old for old in item.follow_ups)
    return with_item(meeting, replace(item, follow_ups=kept))


def remove_follow_up(meeting: Meeting, item_id: int, follow_up_id: int) -> Meeting:
    """Take a follow-up away, as if it had never been agreed on."""
    item = meeting.item(item_id)
    kept = tuple(old for old in item.follow_ups if old.id != follow_up_id)
    return with_item(meeting, replace(item, follow_ups=kept))


# Over all meetings


@dataclass(frozen=True, slots=True)
class Tracked:
    """A follow-up as it stood on a day, with the body and where it was made: day and number of the item."""

    follow_up: FollowUp
    body: str
    made_on: dt.date | None
    made_in: str

    @property
    def is_open(self) -> bool:
        """Whether it is neither done nor dropped."""
        return self.follow_up.state is FollowUpState.OPEN


def tracked(meetings: Iterable[Meeting], on: dt.date | None = None) -> tuple[Tracked, ...]:
    """Every follow-up of the meetings up to a day (None: all), in the order in which they were made.

    Of one that was carried on the latest meeting's counts; one that was settled after the day is open.
    """
    found: dict[str, Tracked] = {}
    for meeting in sorted(meetings, key=_when):
        if on is None or (meeting.day is not None and meeting.day <= on):
            for item, told in _of(meeting):
                one = replace(told, uid=told.uid or _known_by(meeting, item, told))
                before = found.get(one.uid)
                made_on = one.made_on or (before.made_on if before else meeting.day)
                made_in = one.made_in or (before.made_in if before else item.number or item.title)
                found[one.uid] = Tracked(_as_of(one, on), meeting.body, made_on, made_in)
    return tuple(found.values())


def _when(meeting: Meeting) -> tuple[dt.date, int]:
    return meeting.day or dt.date.min, meeting.id


def _of(meeting: Meeting) -> Iterator[tuple[Item, FollowUp]]:
    return ((item, one) for item in meeting.items for one in item.follow_ups)


def _as_of(one: FollowUp, on: dt.date | None) -> FollowUp:
    later = on is not None and one.settled_on is not None and one.settled_on > on
    return replace(one, state=FollowUpState.OPEN, settled_on=None) if later else one


def carried(open_ones: Iterable[Tracked]) -> tuple[FollowUp, ...]:
    """The follow-ups as the next meeting takes them over: with their uids, and where they come from."""
    return tuple(
        replace(one.follow_up, id=n, made_on=one.made_on, made_in=one.made_in)
        for n, one in enumerate(open_ones, 1)
    )


def with_carried(meeting: Meeting, item_id: int, follow_ups: Iterable[FollowUp]) -> Meeting:
    """The meeting with follow-ups of earlier ones on an item, but for those that it has already."""
    known = {one.uid for _item, one in _of(meeting)}
    item = meeting.item(item_id)
    first = max((one.id for one in item.follow_ups), default=0) + 1
    new = (one for one in follow_ups if one.uid not in known)
    added = tuple(replace(one, id=n) for n, one in enumerate(new, first))
    return with_item(meeting, replace(item, follow_ups=(*item.follow_ups, *added))) if added else meeting
