"""What was said of a document on the import screen: values, so that undo is those before."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from meetingtui.agenda import reread
from meetingtui.agenda.corrections import Corrections, ItemChange, Role
from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.agenda.front import Given
from meetingtui.domain.meeting import Item, Meeting


@dataclass(frozen=True, slots=True)
class Said:
    """All that a person has said of one document; `place` is None where it is what was read."""

    corrections: Corrections
    given: Given
    place: str | None = None


@dataclass(slots=True)
class History:
    """What is said now, and what was said before and after it."""

    said: Said
    _before: list[Said] = field(default_factory=list)
    _after: list[Said] = field(default_factory=list)

    @property
    def length(self) -> int:
        """How many corrections were made."""
        return len(self._before)

    def say(self, said: Said) -> bool:
        """Something else is said from now on; False when it is the same."""
        if said == self.said:
            return False
        self._before.append(self.said)
        self._after.clear()
        self.said = said
        return True

    def undo(self) -> bool:
        """Back to before the last correction; False when there is none."""
        return self._step(self._before, self._after)

    def redo(self) -> bool:
        """The correction that was undone last; False when there is none."""
        return self._step(self._after, self._before)

    def forget(self) -> bool:
        """What was said last cannot be: as if it had not been said. False when nothing was said."""
        undone = self.undo()
        if undone:
            self._after.pop()
        return undone

    def _step(self, source: list[Said], target: list[Said]) -> bool:
        if not source:
            return False
        target.append(self.said)
        self.said = source.pop()
        return True


def read_as(draft: AgendaDraft, said: Said) -> AgendaDraft:
    """The document read again as a person says; AgendaError when no item is left. May take seconds."""
    again = reread(replace(draft, given=said.given), said.corrections)
    if said.place is None:
        return again
    return replace(again, meeting=replace(again.meeting, place=said.place or None))


def restructured(said: Said, draft: AgendaDraft, meeting: Meeting) -> Said:
    """With what the items of a changed meeting are called, their levels and their order."""
    corrections = said.corrections
    before = {item.id: item for item in draft.meeting.items}
    for item in meeting.items:
        if (change := _change(before[item.id], item)) != ItemChange():
            corrections = corrections.changed(draft.firsts[item.id], change)
    order = [draft.firsts[item.id] for item in meeting.items]
    if order != [draft.firsts[item.id] for item in draft.meeting.items]:
        corrections = corrections.ordered(order)
    return replace(said, corrections=corrections)


def _change(before: Item, item: Item) -> ItemChange:
    return ItemChange(
        number=item.number if item.number != before.number else None,
        title=item.title if item.title != before.title else None,
        level=item.level if item.level != before.level else None,
        closed=item.closed if item.closed != before.closed else None,
    )


def marked(said: Said, line: int, role: Role | None, item: int | None = None) -> Said:
    """With a line as what a person says it is; None takes back all that was said of it.

    `item` is the one it stands in: where the items were put in another order, a new one comes behind it.
    """
    corrections = said.corrections
    if role is None:
        placed = {known: at for known, at in corrections.placed.items() if known != line}
        corrections = replace(corrections, placed=placed, dismissed=corrections.dismissed - {line})
    elif role is Role.ITEM and item in corrections.order and line not in corrections.order:
        place = corrections.order.index(item) + 1
        corrections = corrections.ordered([*corrections.order[:place], line, *corrections.order[place:]])
    return replace(said, corrections=corrections.marked(line, role))


def merged(said: Said, first: int) -> Said:
    """Without the item that begins on a line: it goes on in the one before it."""
    made = said.corrections.roles.get(first) is Role.ITEM
    return marked(said, first, None if made else Role.TEXT)


def put(said: Said, lines: Iterable[int], item: int) -> Said:
    """With lines that were in no item at the end of one, in the document's order."""
    corrections = said.corrections
    for line in sorted(lines):
        corrections = corrections.put(line, item)
    return replace(said, corrections=corrections)


def dismissed(said: Said, lines: Iterable[int]) -> Said:
    """With lines that belong to no item."""
    return replace(said, corrections=said.corrections.without(list(lines)))


def without_left_over(draft: AgendaDraft, lines: Iterable[int], found: Found) -> AgendaDraft:
    """The draft before it is read again, when some lines are no longer to be placed."""
    gone = set(lines)
    unplaced = tuple(line for line in draft.meeting.unplaced if line.line not in gone)
    told = tuple(replace(one, found=found) if one.line.number in gone else one for one in draft.lines)
    return replace(draft, meeting=replace(draft.meeting, unplaced=unplaced), lines=told)
