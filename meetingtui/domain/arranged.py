"""The order of a meeting's items when some of a newer agenda are taken over, and how deep each stands."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from meetingtui.domain.comparing import Comparison
from meetingtui.domain.meeting import Item

NUMBER_PARTS = re.compile(r"\d+|[^\W\d_]+")

Order = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """An item by its place in the meeting, its place in the newer agenda, or both."""

    old: int | None
    new: int | None


@dataclass(frozen=True, slots=True)
class Choice:
    """The places in the newer agenda of what is taken over, and those in the meeting of what goes."""

    taken: frozenset[int]
    removed: frozenset[int] = frozenset()


def arranged(comparison: Comparison, choice: Choice) -> list[Slot]:
    """The items in the order that they have then.

    An item that is added or moved stands behind the one before it in the newer agenda, or, where
    that has only a part of the items, where its number belongs.
    """
    new_places = {old: new for new, old in comparison.same.items()}
    moved = {place for place in choice.taken if comparison.has_moved(place)}
    slots = [
        Slot(old, new_places.get(old))
        for old in range(len(comparison.olds))
        if old not in choice.removed and new_places.get(old) not in moved
    ]
    anchors = set(comparison.steady)
    for place in sorted(moved | (choice.taken - comparison.same.keys())):
        slots.insert(_place_for(comparison, slots, place, anchors), Slot(comparison.same.get(place), place))
        anchors.add(place)
    return slots


def _place_for(comparison: Comparison, slots: Sequence[Slot], place: int, anchors: Collection[int]) -> int:
    """Between its neighbours of the newer agenda; among what else stands there, by its number."""
    known = [(at, slot.new) for at, slot in enumerate(slots) if slot.new is not None and slot.new in anchors]
    first = max((at + 1 for at, new in known if new < place), default=0)
    last = min((at for at, new in known if new > place), default=len(slots))
    item, between = comparison.news[place], [_item(comparison, slot) for slot in slots[first:last]]
    at = first + _place_by_number(item, between, comparison.whole or first > 0)
    while at < last and between[at - first].level > item.level:
        at += 1
    return at


def _place_by_number(item: Item, others: Sequence[Item], first: bool) -> int:
    """Behind the one with the next lower number; first or last where numbers do not tell."""
    order = order_of(item.number)
    numbered = [(order_of(other.number), at) for at, other in enumerate(others) if order_of(other.number)]
    if order and numbered:
        return max(((lower, at) for lower, at in numbered if lower <= order), default=((), -1))[1] + 1
    return 0 if first else len(others)


def order_of(number: str) -> Order:
    """What a printed number is sorted by: "3.10" comes after "3.9", "7b" after "7"."""
    parts = NUMBER_PARTS.findall(number.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def _item(comparison: Comparison, slot: Slot) -> Item:
    if slot.old is not None:
        return comparison.olds[slot.old]
    assert slot.new is not None
    return comparison.news[slot.new]


# How deep


def level_of(comparison: Comparison, slot: Slot, choice: Choice) -> int:
    """The item's level; where its heading is not there it stands in the heading's stead."""
    item = _item(comparison, slot)
    if slot.new is not None and slot.new in choice.taken and (comparison.whole or slot.old is None):
        item = comparison.news[slot.new]
    heading = _heading(comparison, slot)
    if heading is None or _is_there(heading, choice):
        return item.level
    return min(item.level, level_of(comparison, heading, choice))


def _heading(comparison: Comparison, slot: Slot) -> Slot | None:
    """The item that gathers this one, in the agenda whose order counts for it."""
    if slot.new is not None and (comparison.whole or slot.old is None):
        new = _place_of_heading(comparison.news, slot.new)
        return None if new is None else Slot(comparison.same.get(new), new)
    old = None if slot.old is None else _place_of_heading(comparison.olds, slot.old)
    return None if old is None else Slot(old, None)


def _place_of_heading(items: Sequence[Item], place: int) -> int | None:
    above = range(place - 1, -1, -1)
    return next((n for n in above if items[n].level < items[place].level), None)


def _is_there(slot: Slot, choice: Choice) -> bool:
    if slot.old is not None:
        return slot.old not in choice.removed
    return slot.new in choice.taken
