"""The agenda's order as pure functions: items added, called otherwise, moved, taken away.

An item's sub-items are those below it that have a deeper level. Items keep their printed number
wherever they are put: numbers survive. `RuleError` is raised for what cannot be.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.errors import RuleError
from meetingtui.domain.item_links import relinked
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import one_line

Items = tuple[Item, ...]

# What an item is called


def rename_item(meeting: Meeting, item_id: int, title: str) -> Meeting:
    """Another title."""
    item = meeting.item(item_id)
    return _changed(meeting, item, replace(item, title=titled(title)))


def renumber_item(meeting: Meeting, item_id: int, number: str) -> Meeting:
    """Another printed number, or none; two items may have the same, as agendas have them."""
    item = meeting.item(item_id)
    return _changed(meeting, item, replace(item, number=one_line(number)))


def set_closed(meeting: Meeting, item_id: int, closed: bool) -> Meeting:
    """Treated behind closed doors, or not."""
    item = meeting.item(item_id)
    return _changed(meeting, item, replace(item, closed=closed))


def titled(title: str) -> str:
    """A title on one line; RuleError for none."""
    if not (title := one_line(title)):
        raise RuleError("An item must have a title.")
    return title


def _changed(meeting: Meeting, item: Item, after: Item) -> Meeting:
    return meeting if after == item else with_item(meeting, after)


# Where it stands


def block(meeting: Meeting, item_id: int) -> Items:
    """An item and its sub-items."""
    place = meeting.place_of(item_id)
    return meeting.items[place : _block_end(meeting.items, place)]


def _block_end(items: Items, place: int) -> int:
    level = items[place].level
    below = range(place + 1, len(items))
    return next((n for n in below if items[n].level <= level), len(items))


def shifted(items: Iterable[Item], by: int) -> Items:
    """Deeper by so many levels; never above the first."""
    return tuple(replace(item, level=max(1, item.level + by)) if by else item for item in items)


def add_item(
    meeting: Meeting,
    number: str,
    title: str,
    level: int = 1,
    item_id: int | None = None,
    after: int | None = None,
    added_at: datetime | None = None,
) -> Meeting:
    """A new item: behind the one with the id `after` and all that is deeper than the new one, or last.

    `item_id` is an id that no item has, or has had, where the caller knows of more; `added_at` is when
    it was put on the agenda, where that was in the meeting.
    """
    items = meeting.items
    place = len(items)
    if after is not None:
        beyond = range(meeting.place_of(after) + 1, len(items))
        place = next((n for n in beyond if items[n].level <= level), len(items))
    highest = max((item.id for item in items), default=0)
    level = min(level, items[place - 1].level + 1) if after is not None else level
    item = Item(item_id or highest + 1, one_line(number), titled(title), level, added_at=added_at)
    return replace(meeting, items=(*items[:place], item, *items[place:]))


def set_level(meeting: Meeting, item_id: int, level: int) -> Meeting:
    """Another level, from 1; the sub-items go along.

    No item is more than one level deeper than the one before it.
    """
    place = meeting.place_of(item_id)
    deepest = meeting.items[place - 1].level + 1 if place else 1
    if not 1 <= level <= deepest:
        raise RuleError("An item can be only one level below the item before it.")
    moved = block(meeting, item_id)
    if level == moved[0].level:
        return meeting
    after = meeting.items[place + len(moved) :]
    deeper = shifted(moved, level - moved[0].level)
    return replace(meeting, items=(*meeting.items[:place], *deeper, *_joining(deeper[-1], after)))


def _joining(above: Item, items: Items) -> Items:
    """The items as they are, the first ones less deep where they would be too deep below `above`."""
    settled: list[Item] = []
    for n, item in enumerate(items):
        if item.level <= above.level + 1:
            return (*settled, *items[n:])
        above = replace(item, level=above.level + 1)
        settled.append(above)
    return tuple(settled)


def move_item(meeting: Meeting, item_id: int, by: int) -> Meeting:
    """Take an item with its sub-items one place up (`by` -1) or down (1), past its neighbour's sub-items too.

    Past the first or last of its heading it goes on to the heading before or after. It becomes less
    deep where its level would make a heading of an item that is none.
    """
    moved = block(meeting, item_id)
    place = meeting.place_of(item_id)
    rest = (*meeting.items[:place], *meeting.items[place + len(moved) :])
    target = _place_up(rest, place, moved[0].level) if by < 0 else _place_down(rest, place, moved[0].level)
    if target is None:
        raise RuleError("The item is at the end of the agenda already.")
    above, below = rest[target - 1] if target else None, rest[target] if target < len(rest) else None
    settled = shifted(moved, _level_between(above, below, moved[0].level) - moved[0].level)
    return replace(meeting, items=(*rest[:target], *settled, *rest[target:]))


def _place_up(rest: Items, place: int, level: int) -> int | None:
    """Before the nearest item above that is no deeper."""
    if place == 0:
        return None
    return next((n for n in range(place - 1, -1, -1) if rest[n].level <= level), 0)


def _place_down(rest: Items, place: int, level: int) -> int | None:
    """After the item below, with its sub-items; of a heading that is less deep, after its line alone."""
    if place == len(rest):
        return None
    return place + 1 if rest[place].level < level else _block_end(rest, place)


def _level_between(above: Item | None, below: Item | None, level: int) -> int:
    """The level that an item gets between two others, so that neither becomes a heading."""
    if above is None:
        return 1
    if above.level >= level:
        return level
    gathers = below is not None and below.level > above.level
    return above.level + 1 if gathers else above.level


# Away


def remove_item(meeting: Meeting, item_id: int) -> Meeting:
    """Take an item off the agenda, with all that is written and decided on it.

    Its sub-items stay, and step out to its level.
    """
    place = meeting.place_of(item_id)
    gone, *below = block(meeting, item_id)
    after = meeting.items[place + 1 + len(below) :]
    stepped = shifted(below, gone.level - below[0].level) if below else ()
    return relinked(replace(meeting, items=(*meeting.items[:place], *stepped, *after)))
