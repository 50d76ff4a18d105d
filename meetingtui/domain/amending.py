"""Amendments: proposed, put in order, voted on, and what a carried one makes of the decision.

`RuleError` is raised for what cannot be; the meeting given is then still the truth.
"""

from dataclasses import replace

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import decision_of, drafted
from meetingtui.domain.errors import RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.motions import Amendment
from meetingtui.domain.result import is_carried
from meetingtui.domain.sitting import decide, with_clause
from meetingtui.domain.text import clean
from meetingtui.domain.vote import Vote
from meetingtui.domain.voting import check_turn, check_vote


def amendment_of(clause: Clause, amendment_id: int) -> Amendment:
    """The clause's amendment with that id; RuleError when there is none."""
    for amendment in clause.amendments:
        if amendment.id == amendment_id:
            return amendment
    raise RuleError("There is no such amendment.")


def propose(meeting: Meeting, item_id: int, clause_id: int, amendment: Amendment) -> Meeting:
    """Add an amendment as the least far-reaching one (id 0), or change the one with its id."""
    clause = meeting.item(item_id).clause(clause_id)
    amendment = replace(amendment, text=clean(amendment.text).strip())
    if not amendment.text:
        raise RuleError("An amendment must have a text.")
    if amendment.proposer_id is not None:
        meeting.member(amendment.proposer_id)
    if amendment.id:
        before = amendment_of(clause, amendment.id)
        if before.vote is not None and before.text != amendment.text:
            raise RuleError("The amendment was voted on already.", "Take the vote back first.")
        return _with_amendment(meeting, item_id, clause, amendment)
    new = replace(amendment, id=max((old.id for old in clause.amendments), default=0) + 1)
    return with_clause(meeting, item_id, replace(clause, amendments=(*clause.amendments, new)))


def _with_amendment(meeting: Meeting, item_id: int, clause: Clause, amendment: Amendment) -> Meeting:
    changed = tuple(amendment if old.id == amendment.id else old for old in clause.amendments)
    return with_clause(meeting, item_id, replace(clause, amendments=changed))


def move_amendment(meeting: Meeting, item_id: int, clause_id: int, amendment_id: int, by: int) -> Meeting:
    """One place up (`by` -1: more far-reaching) or down (1) among the clause's amendments."""
    clause = meeting.item(item_id).clause(clause_id)
    moved = amendment_of(clause, amendment_id)
    place = clause.amendments.index(moved) + by
    if not 0 <= place < len(clause.amendments):
        raise RuleError("The amendment is at the end of the list already.")
    others = [amendment for amendment in clause.amendments if amendment is not moved]
    others.insert(place, moved)
    return with_clause(meeting, item_id, replace(clause, amendments=tuple(others)))


def withdraw_amendment(meeting: Meeting, item_id: int, clause_id: int, amendment_id: int) -> Meeting:
    """The proposer withdraws it, or stands by it again; one that was voted on is not withdrawn."""
    clause = meeting.item(item_id).clause(clause_id)
    amendment = amendment_of(clause, amendment_id)
    if amendment.vote is not None:
        raise RuleError("The amendment was voted on already.", "Take the vote back first.")
    changed = replace(amendment, withdrawn=not amendment.withdrawn)
    return _with_amendment(meeting, item_id, clause, changed)


def remove_amendment(
    meeting: Meeting, item_id: int, clause_id: int, amendment_id: int, language: Language
) -> Meeting:
    """Take an amendment away as if it had never been proposed, with the decision that came of it."""
    meeting = amendment_voted(meeting, item_id, clause_id, amendment_id, None, language)
    clause = meeting.item(item_id).clause(clause_id)
    kept = tuple(amendment for amendment in clause.amendments if amendment.id != amendment_id)
    return with_clause(meeting, item_id, replace(clause, amendments=kept))


# The vote, and what comes of it


def amendment_voted(
    meeting: Meeting, item_id: int, clause_id: int, amendment_id: int, vote: Vote | None, language: Language
) -> Meeting:
    """Record the vote on an amendment (None takes it away).

    A carried one becomes the decision on its clause, in the sentence drafted from its text; one that
    is carried no more takes that decision with it, unless somebody has written on it. A vote on the
    clause itself stands.
    """
    item = meeting.item(item_id)
    clause = item.clause(clause_id)
    amendment = amendment_of(clause, amendment_id)
    if vote is not None:
        check_turn(meeting, clause, amendment)
        check_vote(meeting, item_id, vote)
    meeting = _with_amendment(meeting, item_id, clause, replace(amendment, vote=vote))
    due, before = _decision(meeting, item, clause, amendment, language), clause.decision
    is_due = before is not None and (before.outcome, before.text) == (due.outcome, due.text)
    if vote is not None and is_carried(meeting, vote):
        return meeting if is_due else decide(meeting, item_id, clause_id, replace(due, at=vote.at))
    clause = meeting.item(item_id).clause(clause_id)
    return with_clause(meeting, item_id, replace(clause, decision=None)) if is_due else meeting


def _decision(
    meeting: Meeting, item: Item, clause: Clause, amendment: Amendment, language: Language
) -> Decision:
    """The decision that the amendment becomes when it is carried."""
    stands_for = Clause(clause.id, amendment.text)
    clauses = tuple(stands_for if old is clause else old for old in item.clauses)
    draft = drafted(meeting, replace(item, recommendation_intro=None, clauses=clauses), stands_for, language)
    return replace(decision_of(draft), outcome=Outcome.AMENDED)
