"""In what one version of an item is another than an earlier one, field by field, as text to be read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetingtui.domain.errors import N_
from meetingtui.domain.likeness import same_clauses, squeezed
from meetingtui.domain.meeting import Clause, Item, Section, decisions
from meetingtui.domain.recommending import recommendation_place


class Field(StrEnum):
    """What of an item can be another."""

    PLACE = "place"
    NUMBER = "number"
    TITLE = "title"
    LEVEL = "level"
    CASE_NUMBER = "case_number"
    OFFICERS = "officers"
    CLOSED = "closed"
    SECTION = "section"
    RECOMMENDATION_INTRO = "recommendation_intro"
    CLAUSE = "clause"
    ATTACHMENTS = "attachments"
    LINKS = "links"
    PARTICULARS = "particulars"
    EARLIER_DECISIONS = "earlier_decisions"
    DECISION = "decision"


Sections = tuple[Section, ...]

CLOSED, OPEN = N_("closed item"), N_("open item")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is another: what it was and what it is, empty for nothing.

    `name` tells which: the section's title, the clause's number. Entries of a list are lines.
    """

    field: Field
    before: str
    after: str
    name: str = ""


OF_HEAD: tuple[tuple[Field, Callable[[Item], str]], ...] = (
    (Field.NUMBER, lambda item: item.number),
    (Field.TITLE, lambda item: item.title),
    (Field.LEVEL, lambda item: str(item.level)),
    (Field.CASE_NUMBER, lambda item: item.case_number or ""),
    (Field.OFFICERS, lambda item: "\n".join(item.officers)),
    (Field.CLOSED, lambda item: CLOSED if item.closed else OPEN),
    (Field.PARTICULARS, lambda item: "\n".join(item.particulars)),
)
OF_FOOT: tuple[tuple[Field, Callable[[Item], str]], ...] = (
    (Field.ATTACHMENTS, lambda item: "\n".join(item.attachments)),
    (Field.LINKS, lambda item: "\n".join(item.links)),
    (Field.EARLIER_DECISIONS, lambda item: "\n".join(_earlier_decisions(item))),
    (Field.DECISION, lambda item: "\n".join(decision.text for _, decision in decisions(item))),
)
INTRO: tuple[tuple[Field, Callable[[Item], str]], ...] = (
    (Field.RECOMMENDATION_INTRO, lambda item: item.recommendation_intro or ""),
)


def changes(old: Item, new: Item) -> tuple[Change, ...]:
    """What is another, in the order in which an item is printed; where lines are broken does not count."""
    clauses = tuple(_of_clauses(old, new))
    olds, news = _sections_to_compare(old, new) if clauses else (old.sections, new.sections)
    return (
        *_of_values(old, new, OF_HEAD),
        *_of_sections(olds, news),
        *_of_values(old, new, INTRO),
        *clauses,
        *_of_values(old, new, OF_FOOT),
    )


def _sections_to_compare(old: Item, new: Item) -> tuple[Sections, Sections]:
    """The sections of both without those that only say the clauses: how these differ is told already."""
    olds, news = _said_again(old), _said_again(new)
    if olds and news and squeezed(olds[0].title) != squeezed(news[0].title):
        return old.sections, new.sections
    return (
        tuple(section for section in old.sections if section not in olds),
        tuple(section for section in new.sections if section not in news),
    )


def _said_again(item: Item) -> Sections:
    place = recommendation_place(item)
    return () if place is None else (item.sections[place],)


def _earlier_decisions(item: Item) -> Iterator[str]:
    for earlier in item.earlier_decisions:
        parts = (earlier.body, earlier.date and earlier.date.isoformat(), earlier.text)
        yield " · ".join(part for part in parts if part)


def _of_values(
    old: Item, new: Item, fields: Sequence[tuple[Field, Callable[[Item], str]]]
) -> Iterator[Change]:
    for field, value in fields:
        before, after = value(old), value(new)
        if squeezed(before) != squeezed(after):
            yield Change(field, before, after)


def _of_sections(olds: Sequence[Section], news: Sequence[Section]) -> Iterator[Change]:
    """Section by section: those of the same title are the same, the first with the first."""
    waiting: dict[str, list[int]] = {}
    for place, section in enumerate(olds):
        waiting.setdefault(squeezed(section.title), []).append(place)
    same: list[int] = []
    found: list[Change] = []
    for section in news:
        places = waiting.get(squeezed(section.title))
        if not places:
            found.append(Change(Field.SECTION, "", _worth(section), section.title))
            continue
        same.append(places.pop(0))
        before = olds[same[-1]].text
        if squeezed(before) != squeezed(section.text):
            found.append(Change(Field.SECTION, before, section.text, section.title))
    gone = sorted(place for places in waiting.values() for place in places)
    found += [Change(Field.SECTION, _worth(olds[place]), "", olds[place].title) for place in gone]
    if same != sorted(same):
        found.append(Change(Field.SECTION, _titles(olds), _titles(news)))
    return iter(found)


def _worth(section: Section) -> str:
    """The text, of a section without any its title: something must be there to be seen."""
    return section.text if section.text.strip() else section.title


def _titles(sections: Sequence[Section]) -> str:
    return "\n".join(section.title for section in sections)


def _of_clauses(old: Item, new: Item) -> Iterator[Change]:
    """Clause by clause, the ones that are gone last, and their order when it is another."""
    same = same_clauses(old.clauses, new.clauses)
    for place, clause in enumerate(new.clauses):
        before = old.clauses[same[place]].text if place in same else ""
        if squeezed(before) != squeezed(clause.text):
            yield Change(Field.CLAUSE, before, clause.text, str(clause.id))
    for place, clause in enumerate(old.clauses):
        if place not in same.values():
            yield Change(Field.CLAUSE, clause.text, "", str(clause.id))
    order = [same[place] for place in sorted(same)]
    if order != sorted(order):
        yield Change(Field.CLAUSE, _listed(old.clauses), _listed(new.clauses))


def _listed(clauses: Sequence[Clause]) -> str:
    return "\n".join(f"{n}) {clause.text}" for n, clause in enumerate(clauses, 1))
