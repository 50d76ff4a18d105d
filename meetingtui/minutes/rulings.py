"""What was decided on an item, in the words of the minutes: folded into one where that says the same."""

from collections.abc import Iterator

from meetingtui.domain.decision import Decision
from meetingtui.domain.meeting import Clause, Item
from meetingtui.minutes.blocks import Block, Paragraph, blocks_of
from meetingtui.minutes.wording import Wording


def rulings(item: Item, wording: Wording) -> tuple[Block, ...]:
    """The decisions and votes of an item: its own first, then those on its clauses."""
    own = tuple(_own(item.decision, wording)) if item.decision else ()
    return own + tuple(_on_clauses(item.clauses, wording))


def _own(decision: Decision, wording: Wording) -> Iterator[Block]:
    if decision.text.strip():
        yield from blocks_of(decision.text)
    elif decision.outcome is not None:
        yield Paragraph(f"{wording.phrases.outcomes[decision.outcome]}.")


def _on_clauses(clauses: tuple[Clause, ...], wording: Wording) -> Iterator[Block]:
    if len(clauses) == 1 or _say_the_same(clauses):
        yield from _on_clause(clauses[0], wording)
        return
    for clause in clauses:
        yield from _led(wording.phrases.clause.format(clause=clause.id), tuple(_on_clause(clause, wording)))


def _say_the_same(clauses: tuple[Clause, ...]) -> bool:
    """Whether all clauses have the same outcome, sentence and counts.

    The sentences are what the secretary answers for: two that differ in one letter are both printed.
    """
    said = {(c.decision.outcome, c.decision.text.strip()) if c.decision else None for c in clauses}
    counts = {(v.in_favour, v.against, v.abstained) if (v := c.vote) else None for c in clauses}
    return len(said) == 1 and len(counts) == 1 and None not in said


def _on_clause(clause: Clause, wording: Wording) -> Iterator[Block]:
    decision, vote = clause.decision, clause.vote
    outcome = decision.outcome if decision else None
    if decision and decision.text.strip():
        yield from blocks_of(decision.text)
    elif outcome is not None and not (vote and wording.settles(vote, outcome)):
        yield Paragraph(wording.outcome(outcome))
    if vote:
        yield Paragraph(wording.vote(vote, outcome))


def _led(lead: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with the lead before the first words; nothing stays nothing."""
    match blocks:
        case ():
            return ()
        case (Paragraph(text), *rest):
            return (Paragraph(text, lead), *rest)
    return (Paragraph("", lead), *blocks)
