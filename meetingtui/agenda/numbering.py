"""Which of the lines that may begin an item do: those that make one outline together.

A line such as "2. Siden sidst" may begin an item, be an entry of a list, or the middle of a sentence
("2022. Fremskrivningerne ..."). Every such line is weighed by how it stands on the page, and the
heaviest sequence that counts as an outline does is the agenda. One pass: for each number, only
the heaviest sequences that may stand before it are looked at.
"""

import re
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.starts import Number, Start
from meetingtui.agenda.styles import Style, Styles, style_of

SERIAL = re.compile(r"(?:[^\W\d_]+ )?\d{1,4}/\d\d(?:\d\d)?")  # "PS 6/26": the year behind
YEARLY = re.compile(r"\d\d/\d{3}")  # "24/049": the year before
CROWDED = 1.5  # what a line weighs less that stands between two others of a list
NEAREST = 4  # lower numbers looked at as the one before
MOST_GAP = 8  # numbers missing in a row that count; more weigh no more
ANEW = 3.0  # what it costs to begin to count again in the middle of a part
FREE = 1.0  # what a gap costs at most in what is counted through the year
OTHER_SERIES = 0.5  # what it costs to go on in another series
WORDLESS = 5.0  # what a bare number weighs less where items are called "Punkt 3"
ALIKE, UNLIKE = 1.0, -2.5  # what it adds to look as the other items do, or not to
LEAST = 2.0  # weight of a whole sequence below which the document has no items


def item_starts(starts: Sequence[Start], lines: Sequence[Line], styles: Styles) -> list[Start]:
    """The starts that begin items, in order; none when nothing counts as an agenda does.

    Twice: the look of those found first tells more of the others.
    """
    if sum(bool(SERIAL.fullmatch(start.printed)) for start in starts) > 1:  # then "26/118" is a case
        starts = [start for start in starts if not YEARLY.match(start.printed)]
    worded = sum(start.worded for start in starts) > 1
    weighed = _spread(list(_by_word(starts)) if worded else list(starts))
    found = _heaviest(weighed)
    looks = _looks(found, lines)
    if not any(_outstanding(style, styles, lines, found) for style in looks.values()):
        return found
    return _heaviest([_by_look(start, lines, looks) for start in weighed]) or found


def _spread(starts: Sequence[Start]) -> list[Start]:
    """The starts, those lighter that follow one another line by line as in a table of contents."""
    crowded = {
        near
        for place in range(1, len(starts) - 1)
        if starts[place + 1].place - starts[place - 1].place <= 3
        and starts[place - 1].series == starts[place].series == starts[place + 1].series
        for near in (place - 1, place, place + 1)
    }
    return [
        replace(start, weight=start.weight - CROWDED) if place in crowded else start
        for place, start in enumerate(starts)
    ]


def _by_word(starts: Sequence[Start]) -> Iterator[Start]:
    """The starts of a document whose items are called "Punkt 3" or "§ 3"; a bare number is hardly one.

    But "3.1" below "§ 3" is.
    """
    above: Start | None = None
    for start in starts:
        if start.worded:
            above = start
            yield start
        elif above is not None and len(start.number) > 1 and start.number[:1] == above.number:
            yield replace(start, series=above.series)
        else:
            yield replace(start, weight=start.weight - WORDLESS)


def _looks(found: Sequence[Start], lines: Sequence[Line]) -> dict[int, Style]:
    """How the items of each depth look, as most of them do."""
    counts: dict[int, Counter[Style]] = defaultdict(Counter)
    for start in found:
        counts[len(start.number)][_look(start, lines)] += 1
    return {depth: styles.most_common(1)[0][0] for depth, styles in counts.items()}


def _outstanding(style: Style, styles: Styles, lines: Sequence[Line], found: Sequence[Start]) -> bool:
    return any(styles.stands_out(lines[_shown(s, lines)]) for s in found if _look(s, lines) == style)


def _shown(start: Start, lines: Sequence[Line]) -> int:
    """The place of the line that shows how an item looks: that of its title."""
    return start.place + (not start.title and start.place + 1 < len(lines))


def _look(start: Start, lines: Sequence[Line]) -> Style:
    return style_of(lines[_shown(start, lines)])


def _by_look(start: Start, lines: Sequence[Line], looks: dict[int, Style]) -> Start:
    style = _look(start, lines)
    alike = style == looks.get(len(start.number), style)
    return replace(start, weight=start.weight + (ALIKE if alike else UNLIKE))


def _heaviest(starts: Sequence[Start]) -> list[Start]:
    outline = _Outline()
    for start in starts:
        if start.weight > 0:
            outline.add(start)
    return outline.heaviest()


@dataclass(frozen=True, slots=True)
class _Link:
    """The heaviest sequence that ends in a start: the start, the rest before it, their weight."""

    start: Start
    before: "_Link | None"
    total: float


@dataclass(slots=True)
class _Series:
    """The heaviest sequence for every number of one series: ending in it, and ending in it or below it."""

    ending: dict[Number, _Link] = field(default_factory=dict)
    within: dict[Number, _Link] = field(default_factory=dict)
    counted: dict[Number, list[int]] = field(default_factory=lambda: defaultdict(list))

    def before(self, number: Number) -> Iterator[tuple[_Link, float]]:
        """What may stand before a number: the parent, a lower one on its level or on one above."""
        for depth in range(len(number), 0, -1):
            parent, own = number[: depth - 1], number[depth - 1]
            deeper = sum(min(max(part - 1, 0), MOST_GAP) + 1 for part in number[depth:])
            siblings = self.counted.get(parent, [])
            place = bisect_left(siblings, own)
            for sibling in siblings[max(0, place - NEAREST) : place]:
                yield self.within[(*parent, sibling)], min(own - sibling - 1, MOST_GAP) + deeper
            if parent in self.ending:
                yield self.ending[parent], min(abs(own - 1), MOST_GAP) + deeper

    def keep(self, number: Number, link: _Link) -> None:
        """Remember a sequence where it is the heaviest one."""
        if number not in self.ending or link.total >= self.ending[number].total:
            self.ending[number] = link
        for depth in range(len(number), 0, -1):
            prefix = number[:depth]
            if prefix not in self.within:
                insort(self.counted[prefix[:-1]], prefix[-1])
            if prefix not in self.within or link.total >= self.within[prefix].total:
                self.within[prefix] = link


@dataclass(slots=True)
class _Outline:
    """The heaviest sequences of all series so far."""

    series: dict[str, _Series] = field(default_factory=lambda: defaultdict(_Series))
    best: dict[str, _Link] = field(default_factory=dict)  # by series

    def add(self, start: Start) -> None:
        """Take a start up, behind the heaviest sequence that may stand before it."""
        links = [
            _Link(start, before, before.total + start.weight - cost) for before, cost in self._before(start)
        ]
        links.append(_Link(start, None, start.weight - _first_cost(start)))
        link = max(links, key=lambda link: link.total)
        self.series[start.series].keep(start.number, link)
        if start.series not in self.best or link.total >= self.best[start.series].total:
            self.best[start.series] = link

    def heaviest(self) -> list[Start]:
        """The starts of the heaviest sequence of all."""
        link = max(self.best.values(), key=lambda link: link.total, default=None)
        if link is None or link.total < LEAST:
            return []
        starts = []
        while link is not None:
            starts.append(link.start)
            link = link.before
        return starts[::-1]

    def _before(self, start: Start) -> Iterator[tuple[_Link, float]]:
        for link, cost in self._earlier(start):
            if link.start.title or link.start.place + 1 < start.place:  # a number alone has its title below
                yield link, cost

    def _earlier(self, start: Start) -> Iterator[tuple[_Link, float]]:
        for link, cost in self.series[start.series].before(start.number):
            yield link, min(cost, FREE) if start.series[1:] else cost
        for name, link in self.best.items():
            if name != start.series:
                yield link, OTHER_SERIES + min(_first_cost(start), _gap(link.start, start))
            elif start.certain and (start.named or set(start.number) == {1}):
                yield link, ANEW


def _first_cost(start: Start) -> float:
    """What it costs to begin elsewhere than at 1; what is counted through the year begins anywhere."""
    if start.series[1:]:
        return 0.0
    return sum(min(max(part - 1, 0), MOST_GAP) / 2 for part in start.number)


def _gap(before: Start, start: Start) -> float:
    """What it costs to go on counting in the next part."""
    if not before.number or not start.number or start.number[0] <= before.number[0]:
        return MOST_GAP
    return min(start.number[0] - before.number[0] - 1, MOST_GAP)
