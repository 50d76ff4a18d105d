"""Tables that ruling lines make on a page of a PDF: rows with their cells."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from meetingtui.agenda.readers.pdf_rows import Fragment, Row, is_marker, rows_of
from meetingtui.agenda.readers.pdf_rules import Rule, Rules
from meetingtui.agenda.readers.pdf_words import Word

TOUCHING = 3.0  # points that crossing lines may miss one another by
MOST_RULES = 600  # lines of a page that are looked at; more are a drawing
LONGEST_CELL = 200  # letters; a row with more in a cell places text, and is no row of a table
CUT = re.compile(r"[^\W\d_]-$")


@dataclass(frozen=True)
class _Table:
    """Lines that touch one another, and what they are around."""

    across: tuple[Rule, ...]
    down: tuple[Rule, ...]

    @cached_property
    def left(self) -> float:
        return min(rule.begin for rule in self.across)

    @cached_property
    def right(self) -> float:
        return max(rule.end for rule in self.across)

    @cached_property
    def top(self) -> float:
        return max(rule.at for rule in self.across)

    @cached_property
    def foot(self) -> float:
        return min(rule.at for rule in self.across)

    def has_cells(self) -> bool:
        """Whether a line goes down between its sides, and lines across are around something."""
        inner = any(self.left + TOUCHING < rule.at < self.right - TOUCHING for rule in self.down)
        return inner and len({round(rule.at / TOUCHING) for rule in self.across}) > 1

    def holds(self, word: Word) -> bool:
        middle = (word.left + word.right) / 2
        return self.left <= middle <= self.right and self.foot <= _height(word) <= self.top


def ruled(words: Sequence[Word], rules: Rules) -> tuple[list[list[Row]], list[Word]]:
    """The rows of every table on a page, and the words that stand in none."""
    tables: list[list[Row]] = []
    others = list(words)
    for table in _tables(rules):
        inside = [word for word in others if table.holds(word)]
        if inside:
            taken = {word.order for word in inside}
            others = [word for word in others if word.order not in taken]
            tables.append(opened(_rows(table, inside)))
    return tables, others


def _tables(rules: Rules) -> list[_Table]:
    """Every group of lines that touch one another and make cells."""
    if not rules.down or len(rules.across) < 2 or len(rules.across) + len(rules.down) > MOST_RULES:
        return []
    groups: list[tuple[list[Rule], list[Rule]]] = []
    for across in rules.across:
        touched = [group for group in groups if any(_cross(across, other) for other in group[1])]
        ends = [down for down in rules.down if _cross(across, down)]
        merged = ([across], ends)
        for group in touched:
            groups.remove(group)
            merged = ([*group[0], *merged[0]], list({*group[1], *merged[1]}))
        groups.append(merged)
    tables = [_Table(tuple(across), tuple(sorted(down))) for across, down in groups]
    return [table for table in tables if table.has_cells()]


def _cross(across: Rule, down: Rule) -> bool:
    return (
        across.begin - TOUCHING <= down.at <= across.end + TOUCHING
        and down.begin - TOUCHING <= across.at <= down.end + TOUCHING
    )


def _height(word: Word) -> float:
    """The middle of a word's small letters."""
    return word.base + 0.25 * word.size


def _rows(table: _Table, words: Iterable[Word]) -> Iterator[Row]:
    heights = _places(rule.at for rule in table.across)
    edges = _places([table.left, *(rule.at for rule in table.down)])
    bands: dict[int, dict[int, list[Word]]] = defaultdict(lambda: defaultdict(list))
    for word in words:
        above = [
            rule.at
            for rule in table.across
            if rule.begin <= word.left + 1 <= rule.end and rule.at > _height(word)
        ]
        before = [
            rule.at
            for rule in table.down
            if rule.begin <= _height(word) <= rule.end and rule.at <= word.left + 1
        ]
        band = bisect_right(heights, min(above, default=heights[-1]) - 1)
        bands[band][bisect_right(edges, max(before, default=table.left) + 1)].append(word)
    filled = sorted({column for band in bands.values() for column in band})
    for band in sorted(bands, reverse=True):
        yield from _row(bands[band], filled, _is_divided(table, bands[band]))


def _places(places: Iterable[float]) -> list[float]:
    """Ascending places, those that stand close together once."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > TOUCHING:
            found.append(place)
    return found


def _is_divided(table: _Table, band: dict[int, list[Word]]) -> bool:
    """Whether a line goes down beside the words of a band, so that it has cells."""
    height = _height(next(iter(band.values()))[0])
    return any(
        rule.begin <= height <= rule.end and table.left + TOUCHING < rule.at < table.right - TOUCHING
        for rule in table.down
    )


def _row(band: dict[int, list[Word]], columns: list[int], divided: bool) -> Iterator[Row]:
    """A row with its cells; the lines in them, one after the other, where they hold more than cells do."""
    lines = {column: rows_of(words) for column, words in band.items()}
    texts = {column: in_one([row.text for row in rows]) for column, rows in lines.items()}
    first, *others = sorted(band)
    if len(columns) < 2 or not divided or max(map(len, texts.values())) > LONGEST_CELL:
        for column in sorted(band):
            yield from (replace(row, fixed=True) for row in lines[column])
    elif len(others) == 1 and first == columns[0] and is_marker(texts[first], 1):
        yield from (
            replace(row, fixed=True) for row in rows_of(word for words in band.values() for word in words)
        )
    else:
        fragments = tuple(
            Fragment(one.words) for column in sorted(band) for row in lines[column] for one in row.fragments
        )
        yield Row(fragments, tuple(texts.get(column, "") for column in columns), fixed=True)


def opened(rows: Iterable[Row]) -> list[Row]:
    """The rows of a table, the first of which says that it is."""
    return [replace(row, opens=True) if not place else row for place, row in enumerate(rows)]


def in_one(lines: Iterable[str]) -> str:
    """The lines of a cell as one text; a word that is cut between two small letters is put together."""
    text = ""
    for line in lines:
        if CUT.search(text) and line[:1].islower():
            text = text[:-1] + line
        else:
            text += (" " if text else "") + line
    return text
