"""A drafted sentence with its outcome, and how every sentence is finished."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.domain.decision import Outcome

# Of several outcomes the first of these counts: who drafts "drøfter og godkender" wants it adopted.
WEIGHT = (
    Outcome.ADOPTED, Outcome.AMENDED, Outcome.REFERRED, Outcome.POSTPONED, Outcome.WITHDRAWN,
    Outcome.REJECTED, Outcome.NOTED, Outcome.DISCUSSED, Outcome.NONE,
)  # fmt: skip
BLANK = "…"  # stands in a sentence where a person must write


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision's sentence with its outcome.

    `needs_a_look` tells that a person must look at it; `look_at` is where, as an offset.
    """

    text: str
    outcome: Outcome
    needs_a_look: bool = False
    look_at: int = 0


def finished(text: str) -> str:
    """The sentence with a capital first and one full stop last."""
    text = " ".join(text.split()).rstrip(" .;,:")
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def together(drafts: Sequence[Draft]) -> Draft:
    """Several sentences of one clause as one draft, for a look at the first that needs it."""
    if len(drafts) == 1:
        return drafts[0]
    text, look_at = "", None
    for draft in drafts:
        start = len(text) + 1 if text else 0
        text = f"{text} {draft.text}" if text else draft.text
        look_at = start + draft.look_at if draft.needs_a_look and look_at is None else look_at
    outcome = min((draft.outcome for draft in drafts), key=WEIGHT.index)
    return Draft(text, outcome, look_at is not None, look_at or 0)
