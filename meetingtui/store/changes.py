"""The rows in which two values of one meeting differ, and the meeting that such changes add up to."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from meetingtui.domain.meeting import Item, Meeting
from meetingtui.store.rows import Key, Row, clause_row, head_row, item_row, meeting_of, member_row

TABLES = ("meeting", "item", "clause", "member", "note")


@dataclass(frozen=True, slots=True)
class Change:
    """One row that is new, has other values in some columns, or (values None) is gone."""

    table: str
    key: Key
    values: Row | None
    new: bool = False

    def as_json(self) -> list[Any]:
        """The change as it stands in a revision: table, key, and the columns' new values or null."""
        return [self.table, list(self.key), self.values]


class _Numbered(Protocol):
    @property
    def id(self) -> int: ...


Thing = TypeVar("Thing", bound=_Numbered)
Placed = tuple[int, Thing]  # a thing with its place in the list


def changed(before: Meeting | None, after: Meeting) -> list[Change]:
    """The rows to write so that a store that holds `before` holds `after`; None is no meeting at all.

    Things that are the same object cost nothing. Notes are written with a new item only: those of
    an item that is known already come from the editor, which is ahead of any meeting value.
    """
    found = _row_changes("meeting", (), head_row(before) if before else None, head_row(after))
    for item_id, old, new in _differing(before.items if before else (), after.items):
        found += _item_changes(item_id, old, new)
    for member_id, was, now in _differing(before.roster if before else (), after.roster):
        found += _thing_changes("member", (member_id,), was, now, member_row)
    return found


def _differing(
    olds: Sequence[Thing], news: Sequence[Thing]
) -> Iterator[tuple[int, Placed[Thing] | None, Placed[Thing] | None]]:
    """What stands elsewhere or is another object than before, then what is gone."""
    known = {old.id: (place, old) for place, old in enumerate(olds)}
    for place, new in enumerate(news):
        old = known.pop(new.id, None)
        if old is None or old[0] != place or old[1] is not new:
            yield new.id, old, (place, new)
    for gone_id, gone in known.items():
        yield gone_id, gone, None


def _item_changes(item_id: int, old: Placed[Item] | None, new: Placed[Item] | None) -> list[Change]:
    found = _thing_changes("item", (item_id,), old, new, item_row)
    for clause_id, was, now in _differing(old[1].clauses if old else (), new[1].clauses if new else ()):
        found += _thing_changes("clause", (item_id, clause_id), was, now, clause_row)
    if old is None and new is not None and new[1].notes:
        found.append(Change("note", (item_id,), {"text": new[1].notes}, new=True))
    return found


def _thing_changes(
    table: str,
    key: Key,
    old: Placed[Thing] | None,
    new: Placed[Thing] | None,
    row: Callable[[int, Thing], Row],
) -> list[Change]:
    if new is None:
        return [Change(table, key, None)]
    return _row_changes(table, key, old and row(*old), row(*new))


def _row_changes(table: str, key: Key, old: Row | None, new: Row) -> list[Change]:
    if old is None:
        return [Change(table, key, new, new=True)]
    values = {column: value for column, value in new.items() if old[column] != value}
    return [Change(table, key, values)] if values else []


def replayed(meeting_id: int, revisions: Iterable[Sequence[Any]]) -> Meeting:
    """The meeting that the changes of its revisions, oldest first, add up to.

    Notes are those that items were stored with; what was typed since is in the note's versions.
    """
    rows: dict[str, dict[Key, Row]] = {table: {} for table in TABLES}
    for changes in revisions:
        for table, key, values in changes:
            _replay(rows, table, tuple(key), values)
    return meeting_of(meeting_id, rows)


def _replay(rows: dict[str, dict[Key, Row]], table: str, key: Key, values: Row | None) -> None:
    if values is not None:
        rows[table].setdefault(key, {}).update(values)
        return
    rows[table].pop(key, None)
    if table == "item":
        rows["note"].pop(key, None)
