"""The outcomes as the interface names them."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.errors import N_
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
