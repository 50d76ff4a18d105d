"""Two agendas of one meeting beside each other: which items are the same, and which have moved."""

from bisect import bisect_left
from dataclasses import dataclass, replace

from meetingtui.domain.decision import Decision
from meetingtui.domain.likeness import Matches, same_clauses, same_items, squeezed
from meetingtui.domain.meeting import Clause, Item, Meeting


@dataclass(frozen=True, slots=True)
class Comparison:
    """The items of a meeting and those of a newer agenda for it.

    `same` has, by places in the newer agenda, the places of the same items in the meeting; `steady`
    are the places in the newer agenda of those that stand in the same order in both. A `whole`
    agenda has most of the meeting's items in it: what it lacks was taken off, and its order counts.
    One that only adds says nothing of the others.
    """

    olds: tuple[Item, ...]
    news: tuple[Item, ...]
    same: Matches
    steady: frozenset[int]
    whole: bool

    @property
    def added(self) -> list[int]:
        """The places in the newer agenda of items that the meeting does not have."""
        return [place for place in range(len(self.news)) if place not in self.same]

    @property
    def missing(self) -> list[int]:
        """The places in the meeting of items that a whole newer agenda has no more."""
        there = set(self.same.values())
        return [place for place in range(len(self.olds)) if self.whole and place not in there]

    def has_moved(self, place: int) -> bool:
        """Whether an item of the newer agenda stands elsewhere in it than in the meeting."""
        return self.whole and place in self.same and place not in self.steady

    def updated(self, place: int) -> Item:
        """The meeting's item as the newer agenda has it, with all that was said and decided on it."""
        return updated(self.olds[self.same[place]], self.news[place], self.whole)


def compared(meeting: Meeting, newer: Meeting) -> Comparison:
    """A meeting's agenda beside a newer one for the same meeting."""
    same = same_items(meeting.items, newer.items)
    whole = 2 * len(same) > len(meeting.items) or not meeting.items
    return Comparison(meeting.items, newer.items, same, _steady(same), whole)


def _steady(same: Matches) -> frozenset[int]:
    """The most places that are in order in both lists: the longest rising run of the older ones."""
    ends: list[int] = []  # by length of run, the lowest older place that ends one
    last: list[int] = []  # the newer places of these
    before: dict[int, int | None] = {}
    for place, old_place in sorted(same.items()):
        length = bisect_left(ends, old_place)
        before[place] = last[length - 1] if length else None
        ends[length : length + 1], last[length : length + 1] = [old_place], [place]
    step, found = (last[-1] if last else None), set()
    while step is not None:
        found.add(step)
        step = before[step]
    return frozenset(found)


# One item


def updated(old: Item, new: Item, whole: bool) -> Item:
    """An item as a newer agenda has it, with its notes, its decisions and votes, and when it was taken up.

    Where the newer agenda only names it, its text stays; in one that only adds, its level too.
    """
    if _is_only_named(new):
        return replace(
            old,
            number=new.number or old.number,
            title=new.title or old.title,
            level=new.level if whole else old.level,
            case_number=new.case_number or old.case_number,
            officers=new.officers or old.officers,
            closed=new.closed or old.closed,
        )
    return replace(
        old,
        number=new.number,
        title=new.title,
        level=new.level if whole else old.level,
        case_number=new.case_number,
        officers=new.officers,
        closed=new.closed or bool(old.doors),
        sections=new.sections,
        recommendation_intro=new.recommendation_intro,
        clauses=_updated_clauses(old.clauses, new.clauses),
        attachments=new.attachments,
        links=new.links,
        decision=old.decision or new.decision,
        particulars=new.particulars,
        earlier_decisions=new.earlier_decisions,
    )


def _is_only_named(item: Item) -> bool:
    """Whether there is nothing of it but its head, as in a list of what was on the agenda already."""
    told = (item.sections, item.recommendation_intro, item.clauses, item.attachments, item.links)
    return not any((*told, item.particulars, item.decision, item.earlier_decisions))


def is_decided(clause: Clause) -> bool:
    """Whether a clause has a decision, vote, amendment or appointment, and so stays."""
    return any((clause.decision, clause.vote, clause.amendments, clause.seats))


def gone_clauses(olds: tuple[Clause, ...], news: tuple[Clause, ...]) -> list[Clause]:
    """The clauses that a newer version of an item has no more."""
    there = set(same_clauses(olds, news).values())
    return [clause for place, clause in enumerate(olds) if place not in there]


def _updated_clauses(olds: tuple[Clause, ...], news: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The newer clauses with what was decided on them; decided ones that are gone stay in their place."""
    same = same_clauses(olds, news)
    merged = [_updated_clause(olds[same[n]], new) if n in same else new for n, new in enumerate(news)]
    places: list[int | None] = [same.get(n) for n in range(len(news))]
    for old_place, old in enumerate(olds):
        if old_place not in places and is_decided(old):
            above = (places.index(n) for n in range(old_place - 1, -1, -1) if n in places)
            at = next(above, -1) + 1
            merged.insert(at, old)
            places.insert(at, old_place)
    return tuple(c if c.id == n else replace(c, id=n) for n, c in enumerate(merged, 1))


def _updated_clause(old: Clause, new: Clause) -> Clause:
    """The newer words; a decision that was on other words needs a look."""
    if squeezed(old.text) == squeezed(new.text):
        return old if is_decided(old) else replace(old, decision=new.decision, vote=new.vote)
    if not is_decided(old):
        return new
    return replace(old, text=new.text, decision=_to_look_at(old.decision))


def _to_look_at(decision: Decision | None) -> Decision | None:
    return None if decision is None else replace(decision, needs_a_look=True)
