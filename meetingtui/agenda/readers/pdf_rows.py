"""Words to rows: what stands on one line of a page, in the order in which it is read."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from statistics import median

from meetingtui.agenda.readers.pdf_words import TWICE, Word

# Shares of the letters' size.
SAME_LINE = 0.25  # how far the words of a line may stand above or below one another
RAISED = 0.6  # how far a raised or lowered figure stands from the line it belongs to
MOST_RAISED = 20  # such figures of a line
SMALL = 0.85  # the size of such figures at most
A_GAP = 1.0  # a gap that is wider than the spaces of a text

FEWEST = 4  # lines that make a column
PROSE = 20  # letters of a column's usual line
NAMES = 6  # letters of the lines of a column that is no prose: names, but no numbers
FULL = 0.7  # share of a column's width that its lines reach
FLOWING = 0.3  # share of a column's lines that go on in the next one
IN_TURN = 0.95  # share of the left column that the file has before the right one
CANDIDATES = 6  # places that are tried as the edge of a column

# What stands before an entry of a list or the title of an item ("2.", "a)", "3.1", "§ 12", "PS 6/26"),
# and is no cell of a table.
MARKER = re.compile(
    r"[-–—•·▪◦●○‣*o§]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[^\W\d_]|[ivxIVX]{1,5})[.):]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}"
    r"|\d\d/\d{3}(?:\.\d{1,2})?|(?:§|[^\W\d_a-zæøåäöü][\w.]{1,7}(?: nr\.)?) ?\d{1,3}(?:/\d{2,4})?[.:]?"
)
NUMBER = re.compile(r"\d{1,3}")  # the same, where nothing but a text stands behind it


@dataclass(frozen=True)
class Fragment:
    """Words on one line without a gap between them that is wider than a space."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words with a space between them, but none before a raised figure."""
        first, *others = self.words
        return first.text + "".join(word.text if word.close else " " + word.text for word in others)

    @property
    def left(self) -> float:
        return self.words[0].left

    @cached_property
    def right(self) -> float:
        return max(word.right for word in self.words)

    @property
    def order(self) -> int:
        return self.words[0].order


@dataclass(frozen=True)
class Row:
    """What stands on one line, from left to right.

    A row of a table is one Row: `cells` are their texts, and `opens` tells that it is the first.
    `fixed` is a row that ruling lines have put where it is among the others. `margin` is the left
    edge of its column, where the page has several. `gap` is what stands between its fragments,
    but for the one behind a marker.
    """

    fragments: tuple[Fragment, ...]
    cells: tuple[str, ...] = ()
    fixed: bool = False
    margin: float | None = None
    opens: bool = False
    gap: str = " "

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for fragment in self.fragments for word in fragment.words)

    @cached_property
    def base(self) -> float:
        """The line that its largest letters stand on; of a table's row, that of the first."""
        if self.cells:
            return max(word.base for word in self.words)
        return max(self.words, key=lambda word: (word.size, len(word.text))).base

    @cached_property
    def foot(self) -> float:
        """The last line that its letters stand on."""
        return min(word.base for word in self.words) if self.cells else self.base

    @cached_property
    def size(self) -> float:
        """The size of most of its letters, in points."""
        sizes = Counter[float]()
        for word in self.words:
            sizes[word.size] += len(word.text)
        return sizes.most_common(1)[0][0]

    @property
    def left(self) -> float:
        return min(fragment.left for fragment in self.fragments)

    @cached_property
    def right(self) -> float:
        return max(fragment.right for fragment in self.fragments)

    @cached_property
    def text(self) -> str:
        """The cells with tabs between, or the words; wide gaps stay wide."""
        if self.cells:
            return "\t".join(self.cells)
        first, *others = self.fragments
        text = first.text
        for one in others:
            text += (" " if is_marker(text, len(others)) else self.gap) + one.text
        return text


def is_marker(text: str, behind: int) -> bool:
    """Whether a text is no cell, but begins what stands behind it, which is in so many pieces."""
    return ((behind == 1 and NUMBER.fullmatch(text)) or MARKER.fullmatch(text)) is not None


def rows_of(words: Iterable[Word]) -> list[Row]:
    """The words in rows, from the top of the page to its foot."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.base):
        if lines and lines[-1][0].base - word.base <= SAME_LINE * max(word.size, lines[-1][0].size):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [_row(line) for line in _with_raised(lines)]


def _row(words: list[Word]) -> Row:
    words.sort(key=lambda word: word.left)
    fragments = [[words[0]]]
    for word in words[1:]:
        before = fragments[-1][-1]
        if word.text == before.text and word.left - before.left < TWICE * word.size:
            fragments[-1][-1] = before._replace(bold=True)  # printed twice, which makes it look so
        elif word.left - before.right > A_GAP * min(before.size, word.size):
            fragments.append([word])
        else:
            fragments[-1].append(word)
    return Row(tuple(Fragment(tuple(fragment)) for fragment in fragments))


def _with_raised(lines: list[list[Word]]) -> Iterator[list[Word]]:
    """The lines, with raised and lowered figures in the line that they belong to."""
    taken: set[int] = set()
    for place, line in enumerate(lines):
        for near in (place - 1, place + 1):
            if 0 <= near < len(lines) and near not in taken and _hangs_on(line, lines[near]):
                lines[near].extend(line)
                taken.add(place)
                break
    return (line for place, line in enumerate(lines) if place not in taken)


def _hangs_on(small: list[Word], line: list[Word]) -> bool:
    """Whether every word of a line is small and touches a word of the other line."""
    return len(small) <= MOST_RAISED and all(
        any(
            word.size <= SMALL * other.size
            and abs(word.base - other.base) <= RAISED * other.size
            and min(abs(word.left - other.right), abs(word.right - other.left)) < SAME_LINE * other.size
            for other in line
        )
        for word in small
    )


def in_reading_order(rows: Sequence[Row]) -> list[Row]:
    """The rows, with the columns of a page one after the other."""
    for edge in _edges(rows):
        for first, last in _regions(rows, edge):
            region = rows[first:last]
            left, right = _sides(region, edge)
            if _are_columns(left, right):
                beside = [replace(row, margin=edge) for row in right]
                columns = in_reading_order(left) + in_reading_order(beside)
                return [*in_reading_order(rows[:first]), *columns, *in_reading_order(rows[last:])]
    return list(rows)


def _edges(rows: Sequence[Row]) -> list[float]:
    """Where the right one of two columns may begin: where many fragments do."""
    usual = min((row.left for row in rows), default=0)
    lefts = Counter(
        round(fragment.left) for row in rows for fragment in row.fragments if fragment.left > usual + 1
    )
    return [left for left, count in lefts.most_common(CANDIDATES) if count >= FEWEST]


def _regions(rows: Sequence[Row], edge: float) -> Iterator[tuple[int, int]]:
    """The runs of rows that nothing crosses at the edge, from the first with a right side on."""
    first = None
    for place, row in enumerate([*rows, None]):
        if row is None or _crosses(row, edge):
            if first is not None:
                yield first, _end(rows, first, place, edge)
            first = None
        elif first is None and row.right > edge:
            first = place


def _crosses(row: Row, edge: float) -> bool:
    if row.fixed:
        return row.left < edge - 1 and row.right > edge
    return any(one.left < edge - 1.5 and one.right > edge - SAME_LINE * row.size for one in row.fragments)


def _end(rows: Sequence[Row], first: int, last: int, edge: float) -> int:
    """The end of a region: where the left side, alone under the right one, stops following closely."""
    end = max(place for place in range(first, last) if rows[place].right > edge) + 1
    while end < last and rows[end - 1].base - rows[end].base < 1.6 * rows[end].size:
        end += 1
    return end


def _sides(rows: Sequence[Row], edge: float) -> tuple[list[Row], list[Row]]:
    left, right = list[Row](), list[Row]()
    for row in rows:
        before = tuple(one for one in row.fragments if one.left < edge - 1.5)
        behind = row.fragments[len(before) :]
        if row.fixed:
            (left if before else right).append(row)
            continue
        left += [replace(row, fragments=before)] if before else []
        right += [replace(row, fragments=behind)] if behind else []
    return left, right


def _are_columns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two sides are read one after the other, and not across, as labels and tables are."""
    if min(len(left), len(right)) < FEWEST or _are_labels(left, right):
        return False
    prose = _is_prose(left) and _is_prose(right)
    if prose and min(_flow(left), _flow(right)) >= FLOWING:
        return True
    after = min(one.order for row in right for one in row.fragments)
    orders = [one.order for row in left for one in row.fragments]
    return sum(order < after for order in orders) >= IN_TURN * len(orders)


def _are_labels(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the left side names or numbers what is on the right."""
    short = median(len(row.text) for row in left) < NAMES
    colons = sum(row.text.endswith(":") for row in left) > 0.3 * len(left)
    numbers = sum(bool(re.fullmatch(r"[\d.,%\s-]+", row.text)) for row in right) > 0.5 * len(right)
    return short or colons or numbers or (_boldness(left) > 0.6 and _boldness(right) < 0.4)


def _boldness(rows: Sequence[Row]) -> float:
    return sum(all(word.bold for word in row.words) for row in rows) / len(rows)


def _is_prose(rows: Sequence[Row]) -> bool:
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    full = sum(row.right - left >= FULL * (right - left) for row in rows)
    return median(len(row.text) for row in rows) >= PROSE and full >= 0.5 * len(rows)


def _flow(rows: Sequence[Row]) -> float:
    going_on = sum(row.text.endswith("-") or after.text[:1].islower() for row, after in pairwise(rows))
    return going_on / max(1, len(rows) - 1)
