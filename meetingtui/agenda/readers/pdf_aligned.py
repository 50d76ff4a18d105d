"""Tables without lines between their columns: rows between lines across the page, or aligned by the eye."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from meetingtui.agenda.readers.pdf_rows import MARKER, Fragment, Row, is_marker, rows_of
from meetingtui.agenda.readers.pdf_rules import Rule, Rules
from meetingtui.agenda.readers.pdf_tables import LONGEST_CELL, MOST_RULES, TOUCHING, in_one, opened
from meetingtui.agenda.readers.pdf_words import Word

FEWEST_BANDS = 3  # rows between lines that make a table
FULL_ROWS = 3  # lines of a band with several cells; a band with more is no row, but many
ALIGNED = 2.0  # points by which the sides of a column's cells may differ
CLOSE = 1.4  # sizes from line to line within a cell at most
CLOSER = 1.15  # how many times the lines of a cell must be closer than rows
NARROW = 0.4  # sizes of a gap between cells at least
WIDE = 2.0  # sizes of a gap that no justified text has
SPACES = "   "  # what stands for such a gap outside tables


def banded(words: Sequence[Word], rules: Rules) -> tuple[list[list[Row]], list[Word]]:
    """The rows of tables whose rows have a line under each, and the words that stand in none."""
    tables: list[list[Row]] = []
    others = list(words)
    for group in _alike(rules.across[:MOST_RULES]):
        filled = [rows_of(band) for band in _bands(others, group) if band]
        if len(filled) >= FEWEST_BANDS and _are_rows(filled):
            inside = {word.order for band in filled for row in band for word in row.words}
            others = [word for word in others if word.order not in inside]
            rows = _tabled(filled, numbered=True) or [row for band in filled for row in band]
            tables.append([replace(row, fixed=True) for row in rows])
    return tables, others


def _alike(across: Sequence[Rule]) -> list[list[Rule]]:
    """The lines that begin and end at the same places, from the top."""
    groups: dict[tuple[int, int], list[Rule]] = {}
    for rule in across:
        near = [
            (round(rule.begin / TOUCHING) + one, round(rule.end / TOUCHING) + other)
            for one in (0, -1, 1)
            for other in (0, -1, 1)
        ]
        key = next((key for key in near if key in groups), near[0])
        groups.setdefault(key, []).append(rule)
    return [group for group in groups.values() if len(group) > FEWEST_BANDS]


def _bands(words: Sequence[Word], group: Sequence[Rule]) -> Iterator[list[Word]]:
    """What stands between the lines, and above the first one, where the heads of the columns may be."""
    height = max(top.at - foot.at for top, foot in pairwise(group))
    heads = rows_of(_between(words, group[0]._replace(at=group[0].at + height), group[0]))
    if heads and len(heads[-1].fragments) > 1:
        yield list(heads[-1].words)
    for top, foot in pairwise(group):
        yield _between(words, top, foot)


def _between(words: Sequence[Word], top: Rule, foot: Rule) -> list[Word]:
    return [
        word
        for word in words
        if foot.at < word.base + 0.25 * word.size < top.at and top.begin - TOUCHING <= word.left <= top.end
    ]


def _are_rows(bands: Sequence[Sequence[Row]]) -> bool:
    """Whether what stands between the lines is a row each, and most have cells."""
    full = [sum(len(_parts(row)) > 1 for row in band) for band in bands]
    return max(full) <= FULL_ROWS and sum(map(bool, full)) > len(bands) / 2


def _parts(row: Row) -> tuple[Fragment, ...]:
    """What may be the cells of a row; a number or a marker is no cell, but begins what follows."""
    parts = row.fragments
    if len(parts) > 1 and is_marker(parts[0].text, len(parts) - 1):
        return (Fragment(parts[0].words + parts[1].words), *parts[2:])
    return parts


def _all_parts(row: Row) -> tuple[Fragment, ...]:
    return row.fragments


def aligned(rows: Sequence[Row]) -> list[Row]:
    """The rows of a page in reading order, with those that stand in columns as rows of a table."""
    result: list[Row] = []
    place = 0
    while place < len(rows):
        end = _end(rows, place)
        table = _tabled([[*group] for group in _grouped(rows[place:end])]) if end > place + 1 else None
        result += table or [_spaced(row) for row in rows[place : max(end, place + 1)]]
        place = max(end, place + 1)
    return result


def _end(rows: Sequence[Row], first: int) -> int:
    """Where the aligned rows end that begin at a place: that place where none do."""
    if len(_parts(rows[first])) < 2 or rows[first].fixed or _is_contents(rows[first]):
        return first
    full, end = first, first + 1
    while end < len(rows) and not rows[end].fixed:
        row = rows[end]
        if len(_parts(row)) > 1 and _stand_in_line(_parts(rows[full]), _parts(row)) and not _is_contents(row):
            full = end
        elif not _goes_on(rows[full], rows[end - 1], row):
            next_full = _next_full(rows, full, end)
            if next_full is None:
                break
            full = end = next_full
        end += 1
    return end if full > first and _is_wide(rows[first:end]) else first


def _is_contents(row: Row) -> bool:
    """Whether a row is one of a table of contents: a number, a title, a page."""
    parts = row.fragments
    return parts[-1].text.isdecimal() and len(_parts(row)) == 2 and _begins_with_marker(parts[0].text)


def _begins_with_marker(text: str) -> bool:
    return MARKER.match(text.split(maxsplit=1)[0]) is not None


def _stand_in_line(above: Sequence[Fragment], parts: Sequence[Fragment]) -> bool:
    return any(
        abs(one.left - other.left) <= ALIGNED or abs(one.right - other.right) <= ALIGNED
        for one in above[1:]
        for other in parts[1:]
    )


def _goes_on(full: Row, above: Row, row: Row) -> bool:
    """Whether a row is the next line of a cell that is not the first."""
    near = 0 < above.foot - row.base <= CLOSE * row.size
    return near and any(abs(row.left - part.left) <= ALIGNED for part in _parts(full)[1:])


def _next_full(rows: Sequence[Row], full: int, place: int) -> int | None:
    """The next full row, when the rows before it are lines of a first cell: closer than rows are."""
    first, second = _parts(rows[full])[:2]
    end = place
    while end < len(rows) and len(rows[end].fragments) == 1 and not rows[end].fixed:
        row, above = rows[end], rows[end - 1]
        near = 0 < above.foot - row.base <= CLOSE * row.size
        if not near or abs(row.left - first.left) > ALIGNED or row.right >= second.left:
            return None
        end += 1
    if (
        end in (place, len(rows))
        or rows[end].fixed
        or not _stand_in_line(_parts(rows[full]), _parts(rows[end]))
    ):
        return None
    within = rows[end - 2].foot - rows[end - 1].base
    return end if rows[end - 1].foot - rows[end].base > CLOSER * within else None


def _is_wide(rows: Sequence[Row]) -> bool:
    """Whether a gap is wider than those of justified text."""
    return any(
        after.left - one.right >= WIDE * row.size for row in rows for one, after in pairwise(_parts(row))
    )


def _grouped(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Each full row with the lines that go on in its cells."""
    group: list[Row] = []
    for row in rows:
        if len(_parts(row)) > 1 and group:
            yield group
            group = []
        group.append(row)
    yield group


def _tabled(groups: Sequence[Sequence[Row]], numbered: bool = False) -> list[Row] | None:
    """One row of a table for each group of lines; None where they do not fit into columns.

    In a `numbered` one a number may be a cell.
    """
    groups = _split([list(group) for group in groups])
    wide = sum(len(group[0].fragments) > 2 for group in groups) > len(groups) / 2
    cells_of: Callable[[Row], tuple[Fragment, ...]] = _all_parts if numbered and wide else _parts
    edges = _columns(groups, cells_of)
    table: list[Row] = []
    for group in groups:
        cells: list[list[str]] = [[] for _ in edges]
        for row in group:
            taken: set[int] = set()
            for part in cells_of(row):
                column = max(place for place, edge in enumerate(edges) if edge <= part.left + ALIGNED)
                if column in taken:
                    return None
                taken.add(column)
                cells[column].append(part.text)
        texts = tuple(in_one(cell) for cell in cells)
        if max(map(len, texts)) > LONGEST_CELL:
            return None
        fragments = tuple(one for row in group for one in row.fragments)
        table.append(Row(fragments, texts, margin=group[0].margin))
    return opened(table) if len(edges) > 1 else None


def _split(groups: list[list[Row]]) -> list[list[Row]]:
    """The lines, cut where those above and below them show that a cell begins or ends there."""
    parts = [part for group in groups for row in group for part in _parts(row)[1:]]
    sides = Counter(round(side) for part in parts for side in (part.left, -part.right))
    known = {side for side, count in sides.items() if count > 1}
    near = known | {side + 1 for side in known} | {side - 1 for side in known}
    return [[_cut(row, near) for row in group] for group in groups]


def _cut(row: Row, sides: set[int]) -> Row:
    fragments: list[Fragment] = []
    for one in row.fragments:
        begin = 0
        for place, (word, after) in enumerate(pairwise(one.words), 1):
            apart = after.left - word.right >= NARROW * word.size
            if apart and (round(after.left) in sides or -round(after.right) in sides):
                fragments.append(Fragment(one.words[begin:place]))
                begin = place
        fragments.append(Fragment(one.words[begin:]))
    return replace(row, fragments=tuple(fragments))


def _columns(groups: Sequence[Sequence[Row]], cells_of: Callable[[Row], tuple[Fragment, ...]]) -> list[float]:
    """Where the columns begin: parts that stand below one another are in one."""
    spans = sorted((part.left, part.right) for group in groups for row in group for part in cells_of(row))
    edges: list[float] = []
    reach = float("-inf")
    for left, right in spans:
        if left > reach:
            edges.append(left)
        reach = max(reach, right)
    return edges


def _spaced(row: Row) -> Row:
    """A row that is none of a table, with its wide gaps as spaces."""
    return row if row.fixed or len(_parts(row)) < 2 else replace(row, gap=SPACES if _is_wide([row]) else " ")
