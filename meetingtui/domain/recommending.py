"""The clauses of a recommendation: added, reworded, ordered, taken away, or found in the case text.

The section of the case text that says the clauses follows them, where it says nothing else; in one
that says more only the words of a reworded clause are changed.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Item, Meeting, Section
from meetingtui.domain.paragraphs import appended, parted, remove_paragraph, section_of
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import clean

LIST_MARKER = re.compile(r"\s*(?:[-–—•*]|\(?(?:\d{1,2}|[^\W\d_])[.)])\s+")
WORDS = re.compile(r"[^\W\d_]{3}")  # "1)", "a)" and "At 1)" are markers


def renumbered(clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """The clauses with ids from 1, in their order."""
    return tuple(c if c.id == n else replace(c, id=n) for n, c in enumerate(clauses, 1))


def says(text: str, clause: Clause) -> bool:
    """Whether the clause stands in the text, wherever its lines were broken."""
    return bool(clause.text.strip()) and _squeezed(clause.text) in _squeezed(text)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def recommendation_place(item: Item) -> int | None:
    """The place, from 0, of the section that says clauses and their opening line and nothing else."""
    places = (n for n, s in enumerate(item.sections) if _says_only_clauses(s.text, item))
    return next(places, None)


def _says_only_clauses(text: str, item: Item) -> bool:
    left, said = _squeezed(text), False
    for told in sorted(item.clauses, key=lambda clause: -len(clause.text)):
        if says(left, told):
            said, left = True, left.replace(_squeezed(told.text), " ", 1)
    if item.recommendation_intro:
        left = left.replace(_squeezed(item.recommendation_intro), " ", 1)
    return said and WORDS.search(left) is None


def _with_clauses(meeting: Meeting, item: Item, clauses: Iterable[Clause]) -> Meeting:
    """With other clauses, and the section that says them saying the new ones."""
    after = replace(item, clauses=renumbered(clauses))
    place = recommendation_place(item)
    if place is not None:
        after = replace(after, sections=_follow(after, place))
    return with_item(meeting, after)


def _follow(item: Item, place: int) -> tuple[Section, ...]:
    section = item.sections[place]
    texts = [clause.text for clause in item.clauses]
    listed = "\n".join(f"- {text}" for text in texts) if len(texts) > 1 else "".join(texts)
    text = appended(item.recommendation_intro or "", listed)
    return (*item.sections[:place], replace(section, text=text), *item.sections[place + 1 :])


def _cleaned(text: str) -> str:
    if not (text := clean(text).strip()):
        raise RuleError("A recommendation must have a text.")
    return text


def add_clause(meeting: Meeting, item_id: int, text: str, after: int | None = None) -> Meeting:
    """A new clause behind the one with the id `after`, or as the last one."""
    item, new = meeting.item(item_id), Clause(0, _cleaned(text))
    place = len(item.clauses) if after is None else item.clauses.index(item.clause(after)) + 1
    return _with_clauses(meeting, item, (*item.clauses[:place], new, *item.clauses[place:]))


def reword_clause(meeting: Meeting, item_id: int, clause_id: int, text: str) -> Meeting:
    """Other words of a clause; its decision is kept, for a look: it was on the old words."""
    item = meeting.item(item_id)
    old, text = item.clause(clause_id), _cleaned(text)
    if text == old.text:
        return meeting
    decision = old.decision and replace(old.decision, needs_a_look=True)
    new = replace(old, text=text, decision=decision)
    sections = tuple(_reworded(section, old.text, text) for section in item.sections)
    clauses = tuple(new if clause is old else clause for clause in item.clauses)
    return with_item(meeting, replace(item, clauses=clauses, sections=sections))


def _reworded(section: Section, old: str, new: str) -> Section:
    """The section with the clause's new words where it has the old ones, however its lines were broken."""
    if not old.split():
        return section
    pattern = r"\s+".join(map(re.escape, old.split()))
    text = re.sub(rf"(?<!\w){pattern}(?!\w)", lambda _found: new, section.text, count=1)
    return section if text == section.text else replace(section, text=text)


def remove_clause(meeting: Meeting, item_id: int, clause_id: int) -> Meeting:
    """Take a clause away, with its decision and vote."""
    item = meeting.item(item_id)
    gone = item.clause(clause_id)
    return _with_clauses(meeting, item, (clause for clause in item.clauses if clause is not gone))


def move_clause(meeting: Meeting, item_id: int, clause_id: int, by: int) -> Meeting:
    """Put a clause so many places later (`by` above 0) or earlier; at the end it stays."""
    item = meeting.item(item_id)
    moved = item.clause(clause_id)
    others = [clause for clause in item.clauses if clause is not moved]
    place = min(max(0, item.clauses.index(moved) + by), len(others))
    clauses = (*others[:place], moved, *others[place:])
    return meeting if clauses == item.clauses else _with_clauses(meeting, item, clauses)


def paragraph_to_clause(meeting: Meeting, item_id: int, section: int, paragraph: int) -> Meeting:
    """A paragraph of the case text is a clause, the last one.

    It goes to the section that says the other clauses and nothing else; where there is none, it
    also stays in the text that it is part of.
    """
    item = meeting.item(item_id)
    _, found, _ = parted(section_of(item, section).text, paragraph)
    text = found[len(marker[0]) :] if (marker := LIST_MARKER.match(found)) else found
    if any(_squeezed(clause.text) == _squeezed(text) for clause in item.clauses):
        raise RuleError("That paragraph is a recommendation already.")
    home = recommendation_place(item)
    if home is not None and home != section:
        meeting = remove_paragraph(meeting, item_id, section, paragraph)
    return add_clause(meeting, item_id, text)
