"""What is missing before a meeting can be closed."""

from collections.abc import Iterator

from meetingtui.domain.decision import Decision
from meetingtui.domain.dissenting import flags
from meetingtui.domain.duties import duties
from meetingtui.domain.errors import N_
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Item, Meeting, headings
from meetingtui.domain.open_end import OpenEnd
from meetingtui.domain.presence import attended, has_quorum, voters
from meetingtui.domain.vote import Vote
from meetingtui.domain.voting import open_amendments

UNPLACED = N_("Lines of the agenda are in no item")
NOT_CLOSED = N_("The time at which the meeting was closed is missing")


def open_ends(meeting: Meeting, language: Language) -> list[OpenEnd]:
    """What is missing, in the agenda's order and the meeting's own gaps last."""
    gathering = headings(meeting)
    found = [
        end
        for item in meeting.items
        for end in (
            *_of_item(item, item.id in gathering),
            *_of_course(meeting, item),
            *duties(meeting, item, language),
        )
    ]
    return found + list(_of_meeting(meeting))


def at_closing(meeting: Meeting, language: Language) -> list[OpenEnd]:
    """What would still be missing if the meeting were closed now."""
    return [end for end in open_ends(meeting, language) if end.message != NOT_CLOSED]


def _of_item(item: Item, heading: bool) -> Iterator[OpenEnd]:
    if item.fate is not None:
        return
    if not (item.clauses or heading or item.decision or item.notes.strip()):
        yield OpenEnd(N_("Nothing is written and nothing decided"), item)
    if item.decision is not None:
        yield from _of_decision(item.decision, item)
    for clause in item.clauses:
        if clause.decision is None:
            yield OpenEnd(N_("No decision"), item, clause)
        else:
            yield from _of_decision(clause.decision, item, clause)


def _of_course(meeting: Meeting, item: Item) -> Iterator[OpenEnd]:
    """What of an item's votes, amendments, statements and doors does not add up or is not finished."""
    for clause in item.clauses:
        if open_amendments(meeting, clause):
            yield OpenEnd(N_("An amendment has not been voted on"), item, clause)
        if clause.vote is not None:
            yield from _of_vote(meeting, clause.vote, item, clause)
        for amendment in clause.amendments:
            if amendment.vote is not None:
                yield from _of_vote(meeting, amendment.vote, item, clause)
    for question in item.questions:
        if question.vote is not None:
            yield from _of_vote(meeting, question.vote, item)
    for dissent in item.dissents:
        if not dissent.text.strip():
            yield OpenEnd(N_("The text of a statement is to come"), item)
        elif any(flags(meeting, item, dissent)):
            yield OpenEnd(N_("A statement comes late, or from somebody not in the minority"), item)
    if item.doors and item.doors[-1].end is None:
        yield OpenEnd(N_("The doors were not opened again"), item)


def _of_vote(meeting: Meeting, vote: Vote, item: Item, clause: Clause | None = None) -> Iterator[OpenEnd]:
    entitled = len(voters(meeting, vote.at, item.id)) if vote.at else 0
    if entitled and vote.difference(entitled):
        yield OpenEnd(N_("The votes are not as many as could vote"), item, clause)
    if vote.at and entitled and not has_quorum(meeting, vote.at):
        yield OpenEnd(N_("There was no quorum at the vote"), item, clause)


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
        yield OpenEnd(NOT_CLOSED)
    for recusal in meeting.recusals:
        if recusal.left is not None and recusal.returned is None:
            items = (item for item in meeting.items if item.id in recusal.item_ids)
            yield OpenEnd(N_("A recused member is not noted as back"), next(items, None))
    if meeting.breaks and meeting.breaks[-1].end is None:
        yield OpenEnd(N_("The end of the break is missing"))
    if not any(attended(meeting, member) for member in meeting.roster):
        yield OpenEnd(N_("Nobody is noted as present"))
