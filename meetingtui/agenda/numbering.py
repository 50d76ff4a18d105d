"""Where the items of an agenda begin: the numbered lines that make one outline together.

A line such as "2. Siden sidst" may begin an item, be an entry of a list or of a table of contents, or
the middle of a sentence ("2022. Fremskrivningerne ..."). Every such line is weighed by how it stands
on the page, and the heaviest sequence that counts as an outline does is the agenda. One pass:
for each number, only the heaviest sequences that may stand before it are looked at.
"""

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from meetingtui.agenda.layout import OPENINGS, Column
from meetingtui.agenda.readers.document import Line
from meetingtui.domain.language import AgendaWords

Number = tuple[int, ...]

NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,3}"
HEADED_WITHIN = 4  # lines below a number in which a case number or a section's heading confirms it
LONGEST_TITLE = 250
NEAREST = 4  # lower numbers looked at as the one before
MOST_GAP = 8  # numbers missing in a row that count; more weigh no more
WORDLESS = 3.0  # what a bare number weighs less where items are called "Punkt 3"
LEAST = 2.0  # weight of a whole sequence below which the document has no items
DOTS = re.compile(r"(?:\.\s?){4,}\s*\d{1,4}$|\s{3,}\d{1,4}$")  # the page number in a table of contents


@dataclass(frozen=True, slots=True)
class Start:
    """The line on which an item begins: its place among the lines, its number and title.

    `worded` is whether a word stands before the number: "Punkt 3".
    """

    place: int
    number: Number
    title: str
    weight: float
    worded: bool = False

    @property
    def printed(self) -> str:
        """The number without its full stop: "3.4"."""
        return ".".join(map(str, self.number))


def item_starts(
    lines: Sequence[Line], column: Column, language: AgendaWords, confirming: re.Pattern[str]
) -> list[Start]:
    """The beginnings of the items, in order; none when nothing counts as an agenda does.

    `confirming` is what stands at the head of an item and nowhere else: case numbers, headings.
    """
    starts = list(_candidates(lines, column, language, confirming))
    worded = sum(start.worded for start in starts) > 1
    outline = _Outline()
    for start in starts:
        outline.add(start if start.worded or not worded else replace(start, weight=start.weight - WORDLESS))
    return outline.heaviest()


def _candidates(
    lines: Sequence[Line], column: Column, language: AgendaWords, confirming: re.Pattern[str]
) -> Iterator[Start]:
    words = "|".join(re.escape(word) for word in sorted(language.item, key=len, reverse=True))
    numbered = re.compile(
        rf"(?P<word>(?:{words})\s+)?(?P<number>{NUMBER})(?P<mark>\s*[.:)]|\s*[–—-](?=\s))?(?:\s+(?P<title>\S.*))?$",
        re.IGNORECASE,
    )
    dates = re.compile(rf"(?:{'|'.join(language.months)})\b\s*(?:\d|$)", re.IGNORECASE)
    for place, line in enumerate(lines):
        found = numbered.match(line.text) if len(line.text) <= LONGEST_TITLE else None
        if found is None or not _is_title(found, dates):
            continue
        weight = _weight(lines, place, column) + _confirmed(lines, place, confirming) + _marked(found)
        if weight > 0:
            number = tuple(map(int, found["number"].split(".")))
            yield Start(place, number, (found["title"] or "").strip(), weight, bool(found["word"]))


def _is_title(found: re.Match[str], dates: re.Pattern[str]) -> bool:
    title = (found["title"] or "").lstrip(OPENINGS)
    if not title:  # the number alone on its line, the title below it
        return bool(found["word"] or (found["mark"] or "").strip() == ".")
    return title[0].isupper() and not dates.match(title)


def _marked(found: re.Match[str]) -> float:
    if found["word"]:
        return 2.0
    return 0.5 if found["mark"] or "." in found["number"] else -1.0


def _weight(lines: Sequence[Line], place: int, column: Column) -> float:
    """How much a line looks like the beginning of an item by what stands around it."""
    line, above = lines[place], lines[place - 1] if place else None
    weight = -1.5 if line.text.endswith((".", ";", ",")) and len(line.text) > 12 else 0.0
    weight -= 1.0 if DOTS.search(line.text) else 0.0
    if above is None or line.page != above.page:
        return weight + 2.5
    if line.blank_before > 0:
        return weight + (1.0 if above.text.endswith(":") else 3.0)
    if above.text.endswith(("-", ",")) or column.goes_on(above, line):
        return -9.0
    return weight + (0.0 if above.text.endswith(":") else 1.0)


def _confirmed(lines: Sequence[Line], place: int, confirming: re.Pattern[str]) -> float:
    """What the head of an item below adds: nothing but the rest of a title may stand between."""
    for line in lines[place + 1 : place + 1 + HEADED_WITHIN]:
        if confirming.match(line.text[:200]):
            return 3.0
        if line.blank_before > 0 or line.page != lines[place].page:
            break
    return 0.0


@dataclass(frozen=True, slots=True)
class _Link:
    """The heaviest sequence that ends in a start: the start, the rest before it, their weight."""

    start: Start
    before: "_Link | None"
    total: float


@dataclass(slots=True)
class _Outline:
    """The heaviest sequence for every number: ending in it, and ending in it or below it."""

    ending: dict[Number, _Link] = field(default_factory=dict)
    within: dict[Number, _Link] = field(default_factory=dict)
    counted: dict[Number, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, start: Start) -> None:
        """Take a start up, behind the heaviest sequence that may stand before it."""
        links = [
            _Link(start, before, before.total + start.weight - cost) for before, cost in self._before(start)
        ]
        links.append(_Link(start, None, start.weight - _first_cost(start.number)))
        self._keep(start.number, max(links, key=lambda link: link.total))

    def heaviest(self) -> list[Start]:
        """The starts of the heaviest sequence of all."""
        link = max(self.ending.values(), key=lambda link: link.total, default=None)
        if link is None or link.total < LEAST:
            return []
        starts = []
        while link is not None:
            starts.append(link.start)
            link = link.before
        return starts[::-1]

    def _before(self, start: Start) -> Iterator[tuple[_Link, float]]:
        """What may stand before: the parent, a lower number on the same level or on one above."""
        number = start.number
        for depth in range(len(number), 0, -1):
            parent, own = number[: depth - 1], number[depth - 1]
            deeper = sum(min(part - 1, MOST_GAP) + 1 for part in number[depth:])
            siblings = self.counted.get(parent, [])
            place = bisect_left(siblings, own)
            for sibling in siblings[max(0, place - NEAREST) : place]:
                yield self.within[(*parent, sibling)], min(own - sibling - 1, MOST_GAP) + deeper
            if parent in self.ending:
                yield self.ending[parent], min(abs(own - 1), MOST_GAP) + deeper

    def _keep(self, number: Number, link: _Link) -> None:
        if number not in self.ending or link.total >= self.ending[number].total:
            self.ending[number] = link
        for depth in range(len(number), 0, -1):
            prefix = number[:depth]
            if prefix not in self.within:
                insort(self.counted[prefix[:-1]], prefix[-1])
            if prefix not in self.within or link.total >= self.within[prefix].total:
                self.within[prefix] = link


def _first_cost(number: Number) -> float:
    """What it costs a sequence to begin elsewhere than at 1."""
    return sum(min(max(part - 1, 0), MOST_GAP) / 2 for part in number)
