"""The approval of an earlier meeting's minutes: corrected in a new revision, and locked.

It is derived from the item of the later meeting that is decided on. `RuleError` is raised for what
cannot be; the meeting given is then still the truth.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from meetingtui.domain.approval import Approval, Correction
from meetingtui.domain.days import date_in
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.later_language import Standing
from meetingtui.domain.meeting import Item, Meeting, MeetingState, decisions, headings
from meetingtui.domain.sitting import with_clause, with_item
from meetingtui.domain.text import clean, one_line

WHICH_CLAUSE = N_("Write which recommendation: {item} has {count}.")
APPROVING = frozenset({Outcome.ADOPTED, Outcome.AMENDED})


def standing_item(meeting: Meeting, standing: Standing, language: Language) -> Item | None:
    """The item of that kind by its title, the first that is no heading; a heading's first item as well."""
    pattern = re.compile(language.standing.known[standing], re.IGNORECASE)
    gathering = headings(meeting)
    for place, item in enumerate(meeting.items):
        if pattern.search(item.title):
            if item.id not in gathering:
                return item
            below = meeting.items[place + 1]
            return below if below.id not in gathering else None
    return None


# Which minutes an item approves


def linked(meeting: Meeting, earlier: Collection[dt.date], language: Language) -> Meeting:
    """The meeting whose item of approval knows the minutes: of the day in its title, else the latest before.

    `earlier` are the days of the body's other meetings. An item that knows already is left alone.
    """
    item = standing_item(meeting, Standing.APPROVAL, language)
    if item is None or item.approves is not None:
        return meeting
    told = date_in(item.title, language)
    before = [day for day in earlier if meeting.day is None or day < meeting.day]
    day = told[0] if told else max(before, default=None)
    return with_item(meeting, replace(item, approves=day)) if day in before else meeting


def set_approves(meeting: Meeting, item_id: int, day: dt.date | None) -> Meeting:
    """Which minutes the item approves, uncorrected; RuleError for those of a meeting that is not earlier."""
    if day is not None and meeting.day is not None and day >= meeting.day:
        raise RuleError("The minutes of an earlier meeting are approved, not those of {day}.", day=day)
    item = meeting.item(item_id)
    if day == item.approves:
        return meeting
    return with_item(meeting, replace(item, approves=day, corrections=()))


def is_approving(item: Item) -> bool:
    """Whether the item approves minutes: it knows which, and every decision on it is to approve."""
    taken = [decision.outcome for _clause, decision in decisions(item)]
    settled = all(clause.decision is not None for clause in item.clauses)
    agreed = bool(taken) and settled and all(outcome in APPROVING for outcome in taken)
    return item.approves is not None and item.fate is None and agreed


def approvals(meeting: Meeting) -> dict[dt.date, Approval]:
    """The approvals that the meeting's decisions come to, by the day of the minutes."""
    if meeting.day is None:
        return {}
    return {
        item.approves: Approval(meeting.day, item.number, item.corrections)
        for item in meeting.items
        if item.approves is not None and is_approving(item)
    }


# Corrections


def correct(
    meeting: Meeting, item_id: int, correction: Correction, old: Meeting, place: int | None
) -> Meeting:
    """Add a correction of the old minutes to the item that approves them, or change the one at a place.

    RuleError for an item or a recommendation that the old minutes have not, and without a text.
    """
    item = meeting.item(item_id)
    text = clean(correction.text).strip()
    if not text:
        raise RuleError("Write the new wording.")
    try:
        there = old.numbered(one_line(correction.number).rstrip("."))
    except RuleError:
        raise RuleError("Those minutes have no item {item}.", item=one_line(correction.number)) from None
    clause = correction.clause
    if clause is None and there.decision is None and len(there.clauses) == 1:
        clause = there.clauses[0].id
    if clause is None and there.decision is None and there.clauses:
        raise RuleError(WHICH_CLAUSE,
                        item=there.number, count=len(there.clauses))  # fmt: skip
    before = _wording(_reverted(old), there.id, clause)
    new = Correction(there.number, text, clause, before, _is_closed(old, there))
    others = [c for n, c in enumerate(item.corrections) if n != place]
    if any((known.number, known.clause) == (new.number, new.clause) for known in others):
        raise RuleError("{item} is corrected already: change that.", item=new.number)
    others.insert(len(others) if place is None else place, new)
    return with_item(meeting, replace(item, corrections=tuple(others)))


def _is_closed(old: Meeting, there: Item) -> bool:
    """Whether the item is closed, or stands below one that is."""
    place, level = old.place_of(there.id), there.level
    for item in reversed(old.items[: place + 1]):
        if item.id == there.id or item.level < level:
            level = item.level
            if item.closed:
                return True
    return False


def _wording(old: Meeting, item_id: int, clause: int | None) -> str:
    item = old.item(item_id)
    decision = item.decision if clause is None else item.clause(clause).decision
    return decision.text if decision else ""


def remove_correction(meeting: Meeting, item_id: int, place: int) -> Meeting:
    """Take a correction away."""
    item = meeting.item(item_id)
    kept = tuple(known for n, known in enumerate(item.corrections) if n != place)
    return with_item(meeting, replace(item, corrections=kept))


# The old minutes


def approved(old: Meeting, approval: Approval | None) -> Meeting:
    """The old meeting with its minutes approved and corrected, or (None) as they were before that.

    RuleError while it has not been closed, and when another meeting has approved it.
    """
    if approval == old.approval:
        return old
    if approval is not None and old.state is not MeetingState.CLOSED:
        raise RuleError(
            "The meeting of {day} is not closed: its minutes cannot be approved yet.",
            "Nothing is changed. Close it first (Ctrl+O in that meeting).",
            day=old.day,
        )
    if approval is not None and old.approval is not None and old.approval.on != approval.on:
        raise RuleError(
            "The minutes of {day} were approved on {on} already.", "Nothing is changed.",
            day=old.day, on=old.approval.on,
        )  # fmt: skip
    meeting = _reverted(old)
    if approval is not None:
        meeting = _worded(meeting, approval.corrections)
    return replace(meeting, approval=approval)


def _reverted(old: Meeting) -> Meeting:
    """Without the corrections of its approval."""
    if old.approval is None:
        return old
    was = (replace(one, text=one.before) for one in old.approval.corrections)
    return replace(_worded(old, was), approval=None)


def _worded(meeting: Meeting, corrections: Iterable[Correction]) -> Meeting:
    for one in corrections:
        item = meeting.numbered(one.number)
        if one.clause is None:
            decision = _reworded(item.decision, one.text)
            meeting = with_item(meeting, replace(item, decision=decision))
        else:
            clause = item.clause(one.clause)
            changed = replace(clause, decision=_reworded(clause.decision, one.text))
            meeting = with_clause(meeting, item.id, changed)
    return meeting


def _reworded(decision: Decision | None, text: str) -> Decision | None:
    """Another wording; none of a decision that there was none of."""
    if decision is None:
        return Decision(None, text) if text else None
    return replace(decision, text=text) if text or decision.outcome else None
