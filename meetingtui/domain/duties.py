"""The check of words and duties: what the decisions of an item leave unsaid."""

import re
from collections.abc import Container, Iterator

from meetingtui.domain.announced import SENTENCE_END
from meetingtui.domain.appointing import every_seats, is_appointed
from meetingtui.domain.course import ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import drafted
from meetingtui.domain.errors import N_
from meetingtui.domain.follow_up import FollowUpState
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Item, Meeting, decisions
from meetingtui.domain.open_end import OpenEnd
from meetingtui.domain.phrases import OPENS, PLACE, phrases_of
from meetingtui.domain.sent_lines import LINE

SEATS_EMPTY = N_("A seat has no name")
# What was typed to be completed, and is still there as it was typed: "@an", ";eft", "{navn}".
UNFINISHED = re.compile(OPENS + r"(?:@\w*(?=\W|$)|;(?P<phrase>\w{1,15})(?=\W|$))|" + PLACE.pattern)
NUMBER = re.compile(r"\d")
ASKING = frozenset({Outcome.ADOPTED, Outcome.AMENDED})  # what a clause that asks for approval is drafted as


def duties(meeting: Meeting, item: Item, language: Language) -> Iterator[OpenEnd]:
    """What of an item needs a name, a date, an owner or another word."""
    yield from _of_seats(item, language)
    for clause in item.clauses:
        if clause.decision is not None and _only_notes(meeting, item, clause, clause.decision, language):
            yield OpenEnd(N_("The clause asks for approval, and was only noted"), item, clause)
    yield from _without_a_day(item, language)
    for one in item.follow_ups:
        if one.state is FollowUpState.OPEN and not one.owner:
            yield OpenEnd(N_("A follow-up has no owner"), item, about=one.text)
    if left := next(_unfinished(item.notes, set(phrases_of(meeting, language))), None):
        yield OpenEnd(N_("The notes have a place that was not filled in"), item, about=left)


def _unfinished(notes: str, phrases: Container[str]) -> Iterator[str]:
    """What was to be completed, or sent to another item, and was not."""
    for line in notes.split("\n"):
        if (sent := LINE.fullmatch(line)) and NUMBER.search(sent["number"]):
            yield line[: sent.end("number")]
        for match in UNFINISHED.finditer(line):
            if match["phrase"] is None or match["phrase"].casefold() in phrases:
                yield match[0]


def _of_seats(item: Item, language: Language) -> Iterator[OpenEnd]:
    """Seats are due once they are decided on; who has authority to appoint fills them afterwards."""
    for clause, seats in every_seats(item, language.seats):
        if seats.open and not seats.delegated_to and is_appointed(item, clause):
            told = f"{len(seats.appointments)}/{seats.count} {seats.kind}".strip()
            yield OpenEnd(SEATS_EMPTY, item, clause, told)
        if seats.appointments and not is_appointed(item, clause):
            names = ", ".join(one.name for one in seats.appointments)
            yield OpenEnd(N_("Somebody is appointed, and nothing decided"), item, clause, names)


def _only_notes(meeting: Meeting, item: Item, clause: Clause, decision: Decision, language: Language) -> bool:
    """Whether a clause that asks for approval was noted, by its outcome or in its words.

    Noting is not approving.
    """
    draft = drafted(meeting, item, clause, language)
    if draft.outcome not in ASKING:
        return False
    noting = re.compile(language.later.noting, re.IGNORECASE)
    first = SENTENCE_END.split(decision.text.strip())[0]  # what else is done comes behind it
    in_words = noting.search(first) and not noting.search(clause.text)
    adopted = decision.outcome in {*ASKING, None}
    return decision.outcome is Outcome.NOTED or bool(adopted and in_words)


def _without_a_day(item: Item, language: Language) -> Iterator[OpenEnd]:
    fate = item.fate
    if fate is not None:
        if fate.state is ItemState.POSTPONED and fate.until is None:
            yield OpenEnd(N_("Postponed without a date"), item)
        return
    for clause, decision in decisions(item):
        if decision.outcome is Outcome.POSTPONED and not _has_day(decision.text, language):
            yield OpenEnd(N_("Postponed without a date"), item, clause)


def _has_day(text: str, language: Language) -> bool:
    """Whether a day is told, with its year or without: "den 14. juni", "14/6"."""
    months = "|".join(language.agenda.months)
    named = rf"\d{{1,2}}\.?\s+(?:{months})\b|\b(?:{months})\s+\d{{1,2}}\b|\b\d{{1,2}}[./-]\d{{1,2}}\b"
    return re.search(named, text, re.IGNORECASE) is not None
