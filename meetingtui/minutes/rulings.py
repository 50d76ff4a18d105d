"""What was decided on an item, in the words of the minutes: folded into one where that says the same."""

from collections.abc import Iterator

from meetingtui.domain.decision import Decision
from meetingtui.domain.meeting import Clause, Item
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import with_party
from meetingtui.domain.result import is_carried
from meetingtui.domain.text import one_line
from meetingtui.minutes.blocks import Block, Paragraph, blocks_of
from meetingtui.minutes.course import Course
from meetingtui.minutes.sequel import appointments, corrections
from meetingtui.minutes.votes import on_clause, on_motion, settles


def rulings(item: Item, course: Course) -> tuple[Block, ...]:
    """What became of the item: its decisions and votes, statements of a minority, and its course."""
    return tuple(_rulings(item, course))


def _rulings(item: Item, course: Course) -> Iterator[Block]:
    if item.fate is not None:
        yield Paragraph(course.of_fate(item.fate))
    if item.decision:
        yield from _own(item.decision, course)
    yield from appointments(item, None, course.wording)
    yield from _on_clauses(item, course)
    yield from corrections(item, course.wording)
    for question in item.questions:
        yield from _question(question, course)
    for dissent in item.dissents:
        yield from _dissent(dissent, course)
    if told := " ".join(course.of_item(item)):
        yield Paragraph(told)


def _own(decision: Decision, course: Course) -> Iterator[Block]:
    if decision.text.strip():
        yield from blocks_of(decision.text)
    elif decision.outcome is not None:
        yield Paragraph(f"{course.wording.phrases.outcomes[decision.outcome]}.")


def _on_clauses(item: Item, course: Course) -> Iterator[Block]:
    clauses = item.clauses
    if len(clauses) == 1 or _say_the_same(clauses):
        yield from _on_clause(clauses[0], item, course)
        return
    for clause in clauses:
        lead = course.wording.phrases.clause.format(clause=clause.id)
        yield from _led(lead, tuple(_on_clause(clause, item, course)))


def _say_the_same(clauses: tuple[Clause, ...]) -> bool:
    """Whether all clauses have the same outcome, sentence and votes.

    The sentences are what the secretary answers for: two that differ in one letter are both printed.
    """
    said = {(c.decision.outcome, c.decision.text.strip()) if c.decision else None for c in clauses}
    votes = {
        (v.in_favour, v.against, v.abstained, v.method, v.ballots) if (v := c.vote) else None for c in clauses
    }
    return (
        len(said) == 1
        and len(votes) == 1
        and None not in said
        and not any(c.amendments or c.seats for c in clauses)
    )


def _on_clause(clause: Clause, item: Item, course: Course) -> Iterator[Block]:
    for amendment in clause.amendments:
        yield from _amendment(amendment, clause, course)
    decision, vote, wording = clause.decision, clause.vote, course.wording
    outcome = decision.outcome if decision else None
    if decision and decision.text.strip():
        yield from blocks_of(decision.text)
    elif outcome is not None and not (vote and settles(vote, outcome, course.meeting, wording)):
        yield Paragraph(wording.outcome(outcome))
    if vote:
        yield Paragraph(on_clause(vote, outcome, item, course.meeting, wording))
    yield from appointments(item, clause, wording)


def _amendment(amendment: Amendment, clause: Clause, course: Course) -> Iterator[Block]:
    """Its text with who proposed it, and what became of it."""
    live, meeting = course.wording.live, course.meeting
    proposer = one_line(amendment.party)
    if amendment.proposer_id is not None:
        proposer = with_party(meeting.member(amendment.proposer_id))
    lead = live.amendment_by.format(proposer=proposer) if proposer else live.amendment
    yield from _led(lead, blocks_of(ended(amendment.text))) or (Paragraph(lead.rstrip(":") + "."),)
    if amendment.vote is not None:
        yield Paragraph(
            on_motion(amendment.vote, live.amendment_carried, live.amendment_lost, meeting, course.wording)
        )
    elif amendment.withdrawn:
        yield Paragraph(live.amendment_withdrawn)
    elif any(other.vote and is_carried(meeting, other.vote) for other in clause.amendments):
        yield Paragraph(live.amendment_lapsed)


def _question(question: Question, course: Course) -> Iterator[Block]:
    live = course.wording.live
    question_text = one_line(question.text)
    yield Paragraph(question_text, live.question if question_text else live.question.rstrip(":"))
    if question.vote is not None:
        voted = on_motion(
            question.vote, live.question_carried, live.question_lost, course.meeting, course.wording
        )
        yield Paragraph(voted)


def _dissent(dissent: Dissent, course: Course) -> Iterator[Block]:
    live, name = course.wording.live, with_party(course.meeting.member(dissent.member_id))
    if dissent.text.strip():
        yield from _led(live.dissent.format(name=name), blocks_of(ended(dissent.text)))
    else:
        yield Paragraph(live.dissent_to_come.format(name=name))
    if dissent.send_on:
        yield Paragraph(live.send_on)


def ended(text: str) -> str:
    """The text with a full stop, where it ends with a word."""
    text = text.rstrip()
    return f"{text}." if text[-1:].isalnum() else text


def _led(lead: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with the lead before the first words; nothing stays nothing."""
    match blocks:
        case ():
            return ()
        case (Paragraph(text, ""), *rest):
            return (Paragraph(text, lead), *rest)
    return (Paragraph("", lead), *blocks)
