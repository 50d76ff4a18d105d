"""An agenda that comes again: how it differs from the meeting, and what was chosen of that taken over.

What was said and decided in the meeting is in it whatever is chosen.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from meetingtui.domain.arranged import Choice, Slot, arranged, level_of
from meetingtui.domain.comparing import Comparison, compared, gone_clauses, is_decided
from meetingtui.domain.item_changes import Change, Field, changes
from meetingtui.domain.item_links import relinked
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Meeting, UnplacedLine, decisions


class Kind(StrEnum):
    """What became of an item."""

    ADDED = "added"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Difference:
    """One item that is another in the newer agenda, was not in the meeting, or is no more in the agenda.

    `item` is the meeting's, of an added one the newer agenda's; `above` the one that an added or
    moved item comes to stand behind. `stays` are clauses that the newer agenda has no more, and that
    are kept, for they are decided.
    """

    kind: Kind
    item: Item
    changes: tuple[Change, ...]
    above: Item | None = None
    stays: tuple[Clause, ...] = ()

    @property
    def can_be_chosen(self) -> bool:
        """An item with notes, decisions or votes is not taken off the agenda."""
        return self.kind is not Kind.MISSING or not was_treated(self.item)

    @property
    def is_offered(self) -> bool:
        """Whether it is taken over when nobody says otherwise: nothing is taken away unasked."""
        return self.kind is not Kind.MISSING


def was_treated(item: Item) -> bool:
    """Whether anything was said or decided on an item."""
    told = (item.fate, item.doors, item.questions, item.dissents, item.speeches, item.notes.strip())
    later = (item.seats, item.follow_ups, item.corrections)
    return any(told) or any(later) or any(decisions(item)) or any(map(is_decided, item.clauses))


# What is different


def differences(meeting: Meeting, newer: Meeting) -> tuple[Difference, ...]:
    """How a newer agenda differs from the meeting's: added and changed items in its order, then missing ones.

    A newer agenda that has most of the meeting's items is a whole one: only then are some missing,
    and only then has the order changed.
    """
    comparison = compared(meeting, newer)
    above = _above(comparison)
    found = [_difference(comparison, place, above) for place in range(len(newer.items))]
    gone = [
        Difference(Kind.MISSING, item, changes(item, _nothing(item)))
        for item in (meeting.items[place] for place in comparison.missing)
    ]
    return (*(difference for difference in found if difference.changes), *gone)


def _nothing(item: Item) -> Item:
    return Item(id=item.id, number="", title="", level=item.level)


def _difference(comparison: Comparison, place: int, above: dict[int, Item | None]) -> Difference:
    new = comparison.news[place]
    if place not in comparison.same:
        return Difference(Kind.ADDED, new, changes(_nothing(new), new), above[place])
    old, after = comparison.olds[comparison.same[place]], comparison.updated(place)
    found = changes(old, after)
    if comparison.has_moved(place):
        before = comparison.olds[comparison.same[place] - 1] if comparison.same[place] else None
        found = (Change(Field.PLACE, named(before), named(above[place])), *found)
    gone = gone_clauses(old.clauses, new.clauses) if new.clauses else ()
    return Difference(Kind.CHANGED, old, found, above[place], tuple(filter(is_decided, gone)))


def named(item: Item | None) -> str:
    """Number and title; empty for none."""
    return "" if item is None else f"{item.number} {item.title}".strip()


def _above(comparison: Comparison) -> dict[int, Item | None]:
    """By places in the newer agenda, the item before each when all of it is taken over."""
    slots = arranged(comparison, Choice(frozenset(range(len(comparison.news)))))
    items = [comparison.news[slot.new] if slot.new is not None else _old(comparison, slot) for slot in slots]
    return {slot.new: items[n - 1] if n else None for n, slot in enumerate(slots) if slot.new is not None}


def _old(comparison: Comparison, slot: Slot) -> Item:
    assert slot.old is not None
    return comparison.olds[slot.old]


# What is taken over


def applied(
    meeting: Meeting, newer: Meeting, chosen: Collection[Difference], first_id: int | None = None
) -> Meeting:
    """The meeting with the chosen differences of a newer agenda; the same object when they change nothing.

    Added items get ids from `first_id`, which no item has, or has had, where the caller knows of
    more than the meeting's. With the first difference come the newer agenda's source, its
    warnings and its lines in no item.
    """
    comparison = compared(meeting, newer)
    choice = _choice(comparison, chosen)
    if not choice.taken and not choice.removed:
        return meeting
    free = first_id or max((item.id for item in meeting.items), default=0) + 1
    items = []
    for slot in arranged(comparison, choice):
        item = _taken(comparison, slot, choice, free)
        free += slot.old is None
        level = level_of(comparison, slot, choice)
        items.append(item if item.level == level else replace(item, level=level))
    return replace(
        relinked(replace(meeting, items=tuple(items))),
        source=newer.source or meeting.source,
        warnings=_with_warnings(meeting.warnings, newer.warnings),
        unplaced=_with_lines(meeting.unplaced, newer.unplaced),
    )


def _choice(comparison: Comparison, chosen: Collection[Difference]) -> Choice:
    """The chosen differences that are there, and can be chosen."""
    keys = {(difference.kind, difference.item.id) for difference in chosen}
    news, olds = comparison.news, comparison.olds
    added = {place for place in comparison.added if (Kind.ADDED, news[place].id) in keys}
    changed = {new for new, old in comparison.same.items() if (Kind.CHANGED, olds[old].id) in keys}
    missing = (place for place in comparison.missing if (Kind.MISSING, olds[place].id) in keys)
    return Choice(
        frozenset(added | changed), frozenset(place for place in missing if not was_treated(olds[place]))
    )


def _taken(comparison: Comparison, slot: Slot, choice: Choice, free: int) -> Item:
    """The item of a slot; an added one begins without notes."""
    if slot.old is None:
        assert slot.new is not None
        return replace(comparison.news[slot.new], id=free, notes="", opened_at=None)
    if slot.new is not None and slot.new in choice.taken:
        return comparison.updated(slot.new)
    return comparison.olds[slot.old]


def _with_warnings(
    old: tuple[AgendaWarning, ...], new: tuple[AgendaWarning, ...]
) -> tuple[AgendaWarning, ...]:
    """What both documents warn of once, where the newer one has it; the places are the newer document's."""
    again = {(warning.message, warning.about) for warning in new}
    kept = (replace(w, line=None, page=None) for w in old if (w.message, w.about) not in again)
    return (*kept, *new)


def _with_lines(old: tuple[UnplacedLine, ...], new: tuple[UnplacedLine, ...]) -> tuple[UnplacedLine, ...]:
    again = {line.text for line in new}
    kept = (UnplacedLine(line.text) for line in old if line.text not in again)
    return (*kept, *new)
