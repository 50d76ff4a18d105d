"""English clauses and the sentences they come to."""

import pytest

from meetingtui.domain.decision import Outcome
from tests.domain.meetings import draft

BODY = "Planning Committee"
WHOLE = "The Planning Committee"

SURE = {
    "That the Committee approve the plan": ("The Committee approved the plan.", Outcome.ADOPTED),
    "That the report be noted": ("{body} noted the report.", Outcome.NOTED),
    "That the report is noted": ("{body} noted the report.", Outcome.NOTED),
    "That the Committee notes and approves the report": (
        "The Committee noted and approved the report.", Outcome.ADOPTED),
    "Members are asked to note the report": ("{body} noted the report.", Outcome.NOTED),
    "It is recommended that Members note the report": ("{body} noted the report.", Outcome.NOTED),
    "The Committee is recommended to approve the plan": ("{body} approved the plan.", Outcome.ADOPTED),
    "It is recommended that the Committee resolves to grant permission": (
        "The Committee resolved to grant permission.", Outcome.ADOPTED),
    "It is recommended to the Committee that the plan be approved": ("{body} approved the plan.", Outcome.ADOPTED),
    "To approve the minutes": ("{body} approved the minutes.", Outcome.ADOPTED),
    "To approve the plan, to note the report and to elect a chair": (
        "{body} approved the plan, noted the report and elected a chair.", Outcome.ADOPTED),
    "To consider whether to approve the plan": ("{body} considered whether to approve the plan.", Outcome.DISCUSSED),
    "To consider and approve the plan": ("{body} considered and approved the plan.", Outcome.ADOPTED),
    "RESOLVED that the plan be approved": ("{body} approved the plan.", Outcome.ADOPTED),
    "Officers recommend that the Committee approves the plan": ("The Committee approved the plan.", Outcome.ADOPTED),
    "That planning permission be refused": ("{body} refused planning permission.", Outcome.ADOPTED),
    "That the application be deferred": ("{body} deferred the application.", Outcome.POSTPONED),
    "That the matter be referred to Cabinet": ("{body} referred the matter to Cabinet.", Outcome.REFERRED),
    "That the item be withdrawn": ("{body} withdrew the item.", Outcome.WITHDRAWN),
    "That the report be received and noted": ("{body} received and noted the report.", Outcome.NOTED),
    "That it be noted that the plan is late": ("{body} noted that the plan is late.", Outcome.NOTED),
    "That the Committee takes note of the report": ("The Committee took note of the report.", Outcome.NOTED),
    "That the Committee takes the report into account": (
        "The Committee decided to take the report into account.", Outcome.ADOPTED),
    "That the Committee writes to the Minister and requests a reply": (
        "The Committee decided to write to the Minister and request a reply.", Outcome.ADOPTED),
    "That the Committee approve the plan and formally note the report": (
        "The Committee approved the plan and formally noted the report.", Outcome.ADOPTED),
    "That the Committee, having considered the report, approve the plan": (
        "The Committee, having considered the report, approved the plan.", Outcome.ADOPTED),
    "That the public be excluded": ("{body} agreed that the public be excluded.", Outcome.ADOPTED),
    "That the motion not be adopted": ("{body} agreed that the motion not be adopted.", Outcome.ADOPTED),
    "That the plan be approved by Council": ("{body} agreed that the plan be approved by Council.", Outcome.ADOPTED),
    "That the plan be approved and published": (
        "{body} agreed that the plan be approved and published.", Outcome.ADOPTED),
    "That thanks be given to the Clerk": ("{body} agreed that thanks be given to the Clerk.", Outcome.ADOPTED),
    "That the options set out in the report be discussed": (
        "{body} discussed the options set out in the report.", Outcome.DISCUSSED),
    "For information": ("{body} noted the matter.", Outcome.NOTED),
    "For discussion": ("{body} discussed the matter.", Outcome.DISCUSSED),
}  # fmt: skip


@pytest.mark.parametrize("clause", SURE)
def test_a_clear_clause_becomes_its_decision(clause: str):
    found, (sentence, outcome) = draft(clause, BODY, code="en"), SURE[clause]
    assert (found.text, found.outcome) == (sentence.format(body=WHOLE), outcome)
    assert not found.needs_a_look


@pytest.mark.parametrize(
    "clause",
    [
        "Approval of minutes",
        "Review of fees",
        "Support for local businesses",
        "Work programme",
        "Minutes of the last meeting",
        "That the Committee does not approve the plan",
        "That the Committee not approve the plan",
        "That the Committee either approve or refuse the application",
        "That the Committee approve or refuse the application",
        "That the Committee: (a) approves the plan; and (b) notes the budget",
        "That the Committee approve the plan and circulate the report",
        "That the Committee considers and comments on the report",
        "That the Committee work programme be noted",
        "That the Committee approves the review and support for families",
        "That the report be noted and that the plan be approved",
        "That the report is noted and the plan approved",
        "That those items marked A be approved and those marked B be noted",
        "That the Council of Ministers approve the plan",
        "That the Council approves the budget",
        "It is recommended to Cabinet that the budget be approved",
        "To discuss the policy at the next meeting",
        "To discuss, and if thought fit approve, the plan",
        "The report was noted",
        "That the Committee resolves:",
        "None",
    ],
)
def test_a_doubtful_clause_is_marked_for_a_look(clause: str):
    found = draft(clause, BODY, code="en")
    assert found.needs_a_look
    assert 0 <= found.look_at < len(found.text)


@pytest.mark.parametrize(
    ("intro", "clause", "sentence"),
    [
        ("That the Committee:", "notes the report", "The Committee noted the report."),
        ("That the Committee", "(a) approve the plan; and", "The Committee approved the plan."),
        ("It is recommended that:", "the budget be approved", "The Planning Committee approved the budget."),
        ("The Committee is recommended to:", "approve the plan", "The Planning Committee approved the plan."),
        ("Members are asked to:", "note the report", "The Planning Committee noted the report."),
        ("The Committee recommends to Council that", "the budget be approved",
         "The Committee recommended to Council that the budget be approved."),
    ],
)  # fmt: skip
def test_the_opening_line_of_a_list_is_said_of_each_clause(intro: str, clause: str, sentence: str):
    found = draft(clause, BODY, code="en", intro=intro)
    assert (found.text, found.needs_a_look) == (sentence, False)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Riverside Parish Council", "The Riverside Parish Council approved the plan."),
        ("The Board", "The Board approved the plan."),
        ("Cabinet", "Cabinet approved the plan."),
        ("", "The meeting approved the plan."),
    ],
)
def test_a_body_has_its_article(body: str, sentence: str):
    assert draft("That the plan be approved", body, code="en").text == sentence
