"""From a clause, or the vote on it, to its decision: in one key for all clauses of an item.

The clause already says what the body will have done; the draft says that it did. Where the rules
are not sure, the draft says so (`needs_a_look`) instead of being wrong in silence.
"""

from dataclasses import replace
from datetime import datetime

from meetingtui.domain.clause_parts import asked, body_in_sentence
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafts import BLANK, Draft, together
from meetingtui.domain.language import Language
from meetingtui.domain.main_clauses import sentences_of
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.result import is_carried
from meetingtui.domain.sentences import followed, standard_sentence
from meetingtui.domain.sitting import decide, record_vote
from meetingtui.domain.vote import Vote
from meetingtui.domain.voting import check_turn, check_vote, open_amendments

__all__ = [
    "BLANK",
    "Draft",
    "as_recommended",
    "decision_of",
    "drafted",
    "not_as_recommended",
    "standard",
    "unvoted",
    "voted",
]

FOLLOWING = {Outcome.ADOPTED, Outcome.AMENDED, Outcome.NOTED, Outcome.DISCUSSED}  # not after a lost vote


def drafted(meeting: Meeting, item: Item, clause: Clause, language: Language) -> Draft:
    """The decision's sentence for a clause that is followed as it stands.

    "at KKR drøfter planen" gives "KKR drøftede planen."
    """
    words = language.drafting
    said = (replace(clause, text=sentence) for sentence in sentences_of(clause.text, words))
    return together([followed(asked(item, sentence, meeting.body, words), words) for sentence in said])


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
    """Every open clause of the item gets its drafted decision, all at the same moment.

    One against which an amendment is put waits for the vote on that.
    """
    item = meeting.item(item_id)
    for clause in item.clauses:
        if clause.decision is None and not open_amendments(meeting, clause):
            decision = replace(decision_of(drafted(meeting, item, clause, language)), at=at)
            meeting = decide(meeting, item_id, clause.id, decision)
    return meeting


def not_as_recommended(meeting: Meeting, item_id: int, language: Language, at: datetime) -> Meeting:
    """Take back what `as_recommended` did at that moment: its drafts, untouched and not voted on."""
    item = meeting.item(item_id)
    for clause in item.clauses:
        if clause.vote is not None or clause.decision is None or clause.decision.at != at:
            continue
        if clause.decision == replace(decision_of(drafted(meeting, item, clause, language)), at=at):
            meeting = decide(meeting, item_id, clause.id, None)
    return meeting


# By a vote


def voted(meeting: Meeting, item_id: int, clause_id: int, vote: Vote, language: Language) -> Meeting:
    """Record the vote on a clause, with its decision: the draft when carried, else the rejection.

    A decision that somebody wrote or chose is kept, for a look where the vote contradicts it.
    Raises RuleError for a clause that is not there, for a vote that cannot be, and while an amendment
    to the clause has not been voted on.
    """
    item = meeting.item(item_id)
    clause = item.clause(clause_id)
    check_turn(meeting, clause)
    check_vote(meeting, item_id, vote)
    draft = decision_of(drafted(meeting, item, clause, language))
    rejection = decision_of(standard(meeting, item, None, Outcome.REJECTED, language))
    decision = clause.decision
    if decision is None or _followed(clause, decision, draft, rejection):
        decision = _given(decision, draft if is_carried(meeting, vote) else rejection, vote)
    elif _contradicts(is_carried(meeting, vote), decision, draft):
        decision = replace(decision, needs_a_look=True)
    return record_vote(meeting, item_id, clause_id, vote, decision)


def unvoted(meeting: Meeting, item_id: int, clause_id: int, language: Language) -> Meeting:
    """Take the vote on a clause back, and the decision with it unless somebody wrote or chose another."""
    item = meeting.item(item_id)
    clause = item.clause(clause_id)
    draft = decision_of(drafted(meeting, item, clause, language))
    rejection = decision_of(standard(meeting, item, None, Outcome.REJECTED, language))
    decision = clause.decision
    came_of_it = decision is not None and _followed(clause, decision, draft, rejection)
    return record_vote(meeting, item_id, clause_id, None, None if came_of_it else decision)


def _followed(clause: Clause, decision: Decision, draft: Decision, rejection: Decision) -> bool:
    """Whether the decision came from the draft, or from a vote that is put right now."""
    return _same(decision, draft) or (clause.vote is not None and _same(decision, rejection))


def _same(one: Decision, other: Decision) -> bool:
    return (one.outcome, one.text) == (other.outcome, other.text)


def _given(before: Decision | None, due: Decision, vote: Vote) -> Decision:
    """The decision that is due, at the time of the vote; the one before where it says just that."""
    return before if before is not None and _same(before, due) else replace(due, at=vote.at)


def _contradicts(carried: bool, decision: Decision, draft: Decision) -> bool:
    """Whether the vote says otherwise."""
    if carried:
        return decision.outcome is Outcome.REJECTED
    return decision.outcome in FOLLOWING or decision.outcome is draft.outcome
