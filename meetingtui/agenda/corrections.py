"""What a person says of a document that was read: what its lines are, and what its items are called.

Corrections are values: the document is read again with them, so that the way from its lines to the
agenda stays one way, and undoing one is reading with those before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from meetingtui.domain.text import one_line


class Role(StrEnum):
    """What a person says that a line is."""

    ITEM = "item"  # an item begins here: "split here"
    HEADING = "heading"  # the heading of a section
    CLAUSE = "clause"  # a recommendation of its own
    TEXT = "text"  # text of the item it stands in, and neither of the above: "merge with the one before"
    FURNITURE = "furniture"  # a header, a footer or a page number


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What a person says of an item; None is what was read."""

    number: str | None = None
    title: str | None = None
    level: int | None = None
    closed: bool | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that was said of one document. Lines are named by their number, items by that of their first line.

    `placed` are lines that were in no item, with the item they belong to; `dismissed` those that
    belong to none. `order` are the items in the order a person gave them; new ones stand last.
    """

    roles: Mapping[int, Role] = field(default_factory=dict)
    items: Mapping[int, ItemChange] = field(default_factory=dict)
    placed: Mapping[int, int] = field(default_factory=dict)
    dismissed: frozenset[int] = frozenset()
    order: tuple[int, ...] = ()

    def marked(self, line: int, role: Role | None) -> "Corrections":
        """With a line as what a person says it is; None takes that back."""
        roles = {known: what for known, what in self.roles.items() if known != line}
        return replace(self, roles=roles if role is None else {**roles, line: role})

    def changed(self, item: int, change: ItemChange) -> "Corrections":
        """With something of an item otherwise; what the change leaves open stays as it was said before."""
        known = self.items.get(item, ItemChange())
        merged = ItemChange(
            number=known.number if change.number is None else one_line(change.number),
            title=known.title if change.title is None else one_line(change.title),
            level=known.level if change.level is None else max(1, change.level),
            closed=known.closed if change.closed is None else change.closed,
        )
        return replace(self, items={**self.items, item: merged})

    def put(self, line: int, item: int) -> "Corrections":
        """With a line that was in no item at the end of one."""
        return replace(self, placed={**self.placed, line: item}, dismissed=self.dismissed - {line})

    def without(self, lines: Sequence[int]) -> "Corrections":
        """With lines that belong to no item, and need not."""
        return replace(self, dismissed=self.dismissed | set(lines))

    def ordered(self, items: Sequence[int]) -> "Corrections":
        """With the items in another order."""
        return replace(self, order=tuple(items))

    def of(self, *roles: Role) -> frozenset[int]:
        """The lines that are one of these."""
        return frozenset(line for line, role in self.roles.items() if role in roles)


NONE = Corrections()
