"""What is missing before a meeting can be closed."""

from collections.abc import Iterator
from dataclasses import dataclass

from meetingtui.domain.decision import Decision
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Clause, Item, Meeting, headings
from meetingtui.domain.presence import attended

UNPLACED = N_("Lines of the agenda are in no item")


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """One thing that is missing: a fixed English sentence, and where (None: the meeting itself)."""

    message: str
    item: Item | None = None
    clause: Clause | None = None


def open_ends(meeting: Meeting) -> list[OpenEnd]:
    """What is missing, in the agenda's order and the meeting's own gaps last."""
    gathering = headings(meeting)
    found = [end for item in meeting.items for end in _of_item(item, item.id in gathering)]
    return found + list(_of_meeting(meeting))


def _of_item(item: Item, heading: bool) -> Iterator[OpenEnd]:
    if not (item.clauses or heading or item.decision or item.notes.strip()):
        yield OpenEnd(N_("Nothing is written and nothing decided"), item)
    if item.decision is not None:
        yield from _of_decision(item.decision, item)
    for clause in item.clauses:
        if clause.decision is None:
            yield OpenEnd(N_("No decision"), item, clause)
        else:
            yield from _of_decision(clause.decision, item, clause)


def _of_decision(decision: Decision, item: Item, clause: Clause | None = None) -> Iterator[OpenEnd]:
    if not decision.text.strip():
        yield OpenEnd(N_("The decision has no text"), item, clause)
    elif decision.needs_a_look:
        yield OpenEnd(N_("The drafted sentence has not been looked at"), item, clause)


def _of_meeting(meeting: Meeting) -> Iterator[OpenEnd]:
    if meeting.unplaced:
        yield OpenEnd(UNPLACED)
    if meeting.opened_at is None:
        yield OpenEnd(N_("The time at which the meeting was opened is missing"))
    if meeting.closed_at is None:
        yield OpenEnd(N_("The time at which the meeting was closed is missing"))
    if not any(attended(meeting, member) for member in meeting.roster):
        yield OpenEnd(N_("Nobody is noted as present"))
