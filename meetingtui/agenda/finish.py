"""The last steps of reading: what a person said of the items, and the lines that are in none of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from meetingtui.agenda.account import Account
from meetingtui.agenda.corrections import ItemChange
from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.agenda.front import Front, tells_nothing_more
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import LINES_UNPLACED, remark
from meetingtui.domain.meeting import AgendaWarning, Item, Section, UnplacedLine

FIRST_WORDS = 60  # characters of what is in no item that its warning shows


def finished(draft: AgendaDraft, account: Account, around: Sequence[Line], head: Front) -> AgendaDraft:
    """The draft with its items as a person wants them, and an account of every line.

    `around` are the lines before the first item and behind the last one: those that tell nothing
    but what the meeting's head has are no loss.
    """
    account.note((line for line in around if tells_nothing_more(line, head, draft.meeting)), Found.MEETING)
    corrections = draft.corrections
    by_first = {first: item_id for item_id, first in draft.firsts.items()}
    items = {
        item.id: _changed(item, corrections.items.get(draft.firsts[item.id])) for item in draft.meeting.items
    }
    for line in account.lines:
        item_id = by_first.get(corrections.placed.get(line.number, -1))
        if item_id is not None and account.is_unplaced(line):
            items[item_id] = with_line(items[item_id], line.text)
            account.note([line], Found.TEXT, item_id)
        elif line.number in corrections.dismissed and account.is_unplaced(line):
            account.note([line], Found.DISMISSED)
    lost = list(account.unplaced())
    order = _ordered([by_first[first] for first in corrections.order if first in by_first], list(items))
    meeting = replace(
        draft.meeting,
        items=tuple(items[item_id] for item_id in order),
        unplaced=tuple(UnplacedLine(line.text, line.number, line.page) for line in lost),
        warnings=(*draft.meeting.warnings, *_told(lost)),
    )
    return replace(draft, meeting=meeting, lines=account.told())


def _ordered(wanted: Sequence[int], all_items: Sequence[int]) -> list[int]:
    """The items as a person wants them; those that nothing was said of stay behind the one before them."""
    if not wanted:
        return list(all_items)
    order = list(wanted)
    for place, item_id in enumerate(all_items):
        if item_id not in order:
            order.insert(order.index(all_items[place - 1]) + 1 if place else 0, item_id)
    return order


def _changed(item: Item, change: ItemChange | None) -> Item:
    if change is None:
        return item
    return replace(
        item,
        number=item.number if change.number is None else change.number,
        title=item.title if change.title is None else change.title,
        level=item.level if change.level is None else change.level,
        closed=item.closed if change.closed is None else change.closed,
    )


def with_line(item: Item, text: str) -> Item:
    """An item with one more line of text, at the end of what stands before its first heading."""
    if item.sections and not item.sections[0].title:
        lead, rest = item.sections[0], item.sections[1:]
        return replace(item, sections=(Section("", f"{lead.text}\n{text}"), *rest))
    return replace(item, sections=(Section("", text), *item.sections))


def _told(lost: Iterable[Line]) -> list[AgendaWarning]:
    lines = list(lost)
    if not lines:
        return []
    words = " ".join(line.text for line in lines[:5])
    shown = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
    return [remark(LINES_UNPLACED, f"{len(lines)}: {shown}", lines[0])]
