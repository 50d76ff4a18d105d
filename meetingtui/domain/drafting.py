"""From a clause to the sentence of its decision, in one key for all clauses of an item.

The clause already says what the body will have done; the draft says that it did. Where the rules
are not sure, the draft says so (`needs_a_look`) instead of being wrong in silence.
"""

from dataclasses import replace
from datetime import datetime

from meetingtui.domain.clause_parts import asked, body_in_sentence
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.sentences import BLANK, Draft, followed, standard_sentence
from meetingtui.domain.sitting import decide

__all__ = [
    "BLANK",
    "Draft",
    "as_recommended",
    "decision_of",
    "drafted",
    "not_as_recommended",
    "standard",
]


def drafted(meeting: Meeting, item: Item, clause: Clause, language: Language) -> Draft:
    """The decision's sentence for a clause that is followed as it stands.

    "at KKR drøfter planen" gives "KKR drøftede planen."
    """
    parts = asked(item, clause, meeting.body, language.drafting)
    return followed(parts, language.drafting)


def standard(
    meeting: Meeting, item: Item, clause: Clause | None, outcome: Outcome, language: Language
) -> Draft:
    """The sentence of an outcome: the drafted one where it says just that, else the standard one."""
    if clause is not None:
        draft = drafted(meeting, item, clause, language)
        if draft.outcome is outcome:
            return draft
    return standard_sentence(body_in_sentence(meeting.body, language.drafting), outcome, language.drafting)


def decision_of(draft: Draft) -> Decision:
    """The draft as a decision, its time still open."""
    return Decision(draft.outcome, draft.text, needs_a_look=draft.needs_a_look)


# As recommended, in one key


def as_recommended(meeting: Meeting, item_id: int, language: Language, at: datetime) -> Meeting:
    """Every open clause of the item gets its drafted decision, all at the same moment."""
    item = meeting.item(item_id)
    for clause in item.clauses:
        if clause.decision is None:
            decision = replace(decision_of(drafted(meeting, item, clause, language)), at=at)
            meeting = decide(meeting, item_id, clause.id, decision)
    return meeting


def not_as_recommended(meeting: Meeting, item_id: int, language: Language) -> Meeting:
    """Take back what `as_recommended` did last: the untouched drafts of the item's latest moment."""
    item = meeting.item(item_id)
    moments = [c.decision.at for c in item.clauses if c.decision and c.decision.at]
    for clause in item.clauses:
        if clause.decision is None or clause.decision.at != max(moments, default=None):
            continue
        draft = decision_of(drafted(meeting, item, clause, language))
        if replace(clause.decision, at=None) == draft:
            meeting = decide(meeting, item_id, clause.id, None)
    return meeting
