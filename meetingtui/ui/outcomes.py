"""Outcomes and votes as the interface names them."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.errors import N_
from meetingtui.domain.vote import Vote
from meetingtui.ui.locale import _

NAMES = {
    Outcome.ADOPTED: N_("Adopted"),
    Outcome.AMENDED: N_("Amended"),
    Outcome.NOTED: N_("Noted"),
    Outcome.DISCUSSED: N_("Discussed"),
    Outcome.POSTPONED: N_("Postponed"),
    Outcome.REFERRED: N_("Sent back"),
    Outcome.REJECTED: N_("Rejected"),
    Outcome.WITHDRAWN: N_("Withdrawn"),
    Outcome.NONE: N_("No comments"),
}


def outcome_name(outcome: Outcome | None) -> str:
    """The outcome's name in the interface's language; empty for None."""
    return "" if outcome is None else _(NAMES[outcome])


def counts_of(vote: Vote) -> str:
    """The counts of a vote as a sentence."""
    return _("For {in_favour} · against {against} · abstained {abstained}").format(
        in_favour=vote.in_favour, against=vote.against, abstained=vote.abstained
    )
