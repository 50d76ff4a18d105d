"""Which items of two agendas are the same item, and which clauses of two versions of it the same clause.

The evidence is a table, the strongest first. Each item is matched once: what a stronger kind of
evidence has settled, a weaker one does not touch. Items with the same evidence are matched in order.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from difflib import SequenceMatcher

from meetingtui.domain.meeting import Clause, Item

LONGEST = 200  # characters of a text by which it is known again
MOST_PAIRS = 40_000  # texts are compared each with each only where that takes no second
SAME_CLAUSE = 0.7  # likeness, from 0 to 1

Matches = dict[int, int]  # by the place in the newer list, the place in the older one
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Traits:
    """By what an item is known again; empty where it has none of that."""

    number: str
    title: str
    case: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Items whose `same` traits are equal, and not empty, are one item.

    `alike` is how much alike their titles must be beyond that. Two case numbers tell items apart,
    but for evidence that says more than a number, which may have been mended.
    """

    same: tuple[str, ...]
    alike: float = 0.0
    whatever_case: bool = False

    def key(self, traits: Traits) -> Key | None:
        """What is compared; None for an item that lacks some of it."""
        values = tuple(getattr(traits, name) for name in self.same)
        return values if all(values) else None

    def allows(self, one: Traits, other: Traits) -> bool:
        """Whether nothing speaks against it."""
        return self.whatever_case or not (one.case and other.case) or one.case == other.case


EVIDENCE = (
    Evidence(("title", "text", "number"), whatever_case=True),
    Evidence(("title", "text")),
    Evidence(("case", "title", "number")),
    Evidence(("case", "title")),
    Evidence(("heading", "title", "number"), whatever_case=True),
    Evidence(("heading", "title")),
    Evidence(("number", "title"), whatever_case=True),
    Evidence(("title",)),
    Evidence(("case", "number")),
    Evidence(("number", "text"), whatever_case=True),
    Evidence(("case",), alike=0.5),
    Evidence(("number",), alike=0.6),
    Evidence((), alike=0.85),
)


class _Unchanged(Evidence):
    """Items that are equal in all of it, be it nothing."""

    def key(self, traits: Traits) -> Key:
        return astuple(traits)


UNCHANGED = _Unchanged((), whatever_case=True)


def squeezed(text: str) -> str:
    """The text without its white space: wherever its lines are broken, it is the same text."""
    return "".join(text.split())


def _worded(text: str) -> str:
    """The text as it is compared, whatever its case and white space."""
    return " ".join(text.casefold().split())


def _most_alike(pairs: Iterable[tuple[int, int, str, str]], least: float) -> Matches:
    """Of places in the newer and the older list with their worded texts, those most alike, each once."""
    scores = []
    for place, old_place, text, old_text in pairs:
        matcher = SequenceMatcher(None, old_text[:LONGEST], text[:LONGEST], autojunk=False)
        if matcher.real_quick_ratio() >= least and matcher.quick_ratio() >= least:
            scores.append((-matcher.ratio(), place, old_place))
    matches: Matches = {}
    for score, place, old_place in sorted(scores):
        if -score >= least and place not in matches and old_place not in matches.values():
            matches[place] = old_place
    return matches


# Items


def same_items(olds: Sequence[Item], news: Sequence[Item]) -> Matches:
    """By the place of each item of the newer agenda that was in the older one, its place there."""
    before, after = list(_traits(olds)), list(_traits(news))
    found: Matches = {}
    for evidence in (UNCHANGED, *EVIDENCE):
        search = _most_alike_items if evidence.alike else _equal_items
        found |= search(before, after, found, evidence)
    return found


def _traits(items: Sequence[Item]) -> Iterator[Traits]:
    above: list[Item] = []
    for item in items:
        while above and above[-1].level >= item.level:
            above.pop()
        yield Traits(
            number=item.number.rstrip("."),
            title=_worded(item.title),
            case=squeezed(item.case_number or ""),
            heading=_worded(above[-1].title) if above else "",
            text=squeezed("".join([*(s.text for s in item.sections), *(c.text for c in item.clauses)])),
        )
        above.append(item)


def _left(everything: Sequence[Traits], found: Collection[int]) -> Iterator[tuple[int, Traits]]:
    return ((place, traits) for place, traits in enumerate(everything) if place not in found)


def _equal_items(
    before: Sequence[Traits], after: Sequence[Traits], found: Matches, evidence: Evidence
) -> Matches:
    """Those not found yet that have the same key, the first with the first."""
    waiting: dict[Key, list[int]] = {}
    for place, traits in _left(before, set(found.values())):
        if (key := evidence.key(traits)) is not None:
            waiting.setdefault(key, []).append(place)
    matches: Matches = {}
    for place, traits in _left(after, found):
        candidates = waiting.get(evidence.key(traits) or (), [])
        match = next((n for n in candidates if evidence.allows(before[n], traits)), None)
        if match is not None:
            candidates.remove(match)
            matches[place] = match
    return matches


def _most_alike_items(
    before: Sequence[Traits], after: Sequence[Traits], found: Matches, evidence: Evidence
) -> Matches:
    """Those not found yet whose titles are alike enough, the most alike first."""
    olds, news = list(_left(before, set(found.values()))), list(_left(after, found))
    if len(olds) * len(news) > MOST_PAIRS:
        return {}
    pairs = (
        (place, old_place, traits.title, old.title)
        for place, traits in news
        if (key := evidence.key(traits)) is not None
        for old_place, old in olds
        if evidence.key(old) == key and evidence.allows(old, traits)
    )
    return _most_alike(pairs, evidence.alike)


# Clauses


def same_clauses(olds: Sequence[Clause], news: Sequence[Clause]) -> Matches:
    """By the place of each newer clause that was there before, its older place; equal ones go first."""
    before, after = [_worded(clause.text) for clause in olds], [_worded(clause.text) for clause in news]
    waiting: dict[str, list[int]] = {}
    for old_place, text in enumerate(before):
        waiting.setdefault(text, []).append(old_place)
    matches = {place: waiting[text].pop(0) for place, text in enumerate(after) if waiting.get(text)}
    rest = [place for place in range(len(after)) if place not in matches]
    old_rest = [place for places in waiting.values() for place in places]
    if len(rest) * len(old_rest) > MOST_PAIRS:
        return matches
    pairs = ((place, old, after[place], before[old]) for place in rest for old in old_rest)
    return matches | _most_alike(pairs, SAME_CLAUSE)
