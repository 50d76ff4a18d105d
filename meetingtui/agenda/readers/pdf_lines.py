"""Rows to lines: their indents, the space above them, their size and weight, for a whole document."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.readers.pdf_rows import Row
from meetingtui.domain.text import clean, one_line

NORMAL, BOLD = 400, 700
ALL_BUT = 0.9  # share of a line's letters that make it bold
AT_MARGIN = 0.1  # share of the lines that begin at the margin, at least
FEW_LETTERS = 9  # that tell nothing of their width
SIZE = 10.0  # points, where nothing tells
CLOSEST, WIDEST = 0.9, 2.4  # line spacing of a text, in sizes of its letters
SINGLE = 1.2  # the same, where a document does not show it
FEWEST = 3  # pairs of lines from which the spacing can be told
AWAY = 0.2  # share of a line's height from which on the space above it is another one
MOST_BLANK = 9


@dataclass(frozen=True, slots=True)
class Placed:
    """What is kept of a row when its page is done: its text, and the figures that make a line of it.

    Places and sizes are in points; `letter` is the width of its letters, 0 where there are few.
    """

    text: str
    cells: tuple[str, ...]
    page: int
    left: float
    base: float
    foot: float
    size: float
    weight: int
    letter: float
    margin: float | None
    opens: bool
    links: tuple[str, ...] = ()


def placed(row: Row, page: int, links: tuple[str, ...] = ()) -> Placed:
    """What is kept of a row on a page."""
    cells = tuple(one_line(cell) for cell in row.cells)
    text = "\t".join(cells) if cells else clean(row.text).strip().replace("\n", " ")
    long = [one for one in row.fragments if len(one.text) > FEW_LETTERS]
    letter = sum(one.right - one.left for one in long) / max(1, sum(len(one.text) for one in long))
    return Placed(
        text,
        cells,
        page,
        row.left,
        row.base,
        row.foot,
        row.size,
        _weight(row),
        letter,
        row.margin,
        row.opens,
        links,
    )


def lines_of(rows: Sequence[Placed]) -> Iterator[Line]:
    """The lines of a document; each row is one, and rows without anything to read are none."""
    rows = [row for row in rows if row.text.strip()]
    margins = _margins(rows)
    width = _letter_width(rows)
    spacing = _line_spacing(rows)
    for number, (above, row) in enumerate(pairwise([None, *rows]), 1):
        if row is not None:
            margin = margins[row.page] if row.margin is None else row.margin
            yield Line(
                text=row.text,
                number=number,
                page=row.page,
                indent=max(0, round((row.left - margin) / width)),
                blank_before=_blank(above, row, spacing),
                size=round(2 * row.size) / 2,
                weight=row.weight,
                cells=row.cells,
                links=row.links,
            )


def _weight(row: Row) -> int:
    letters = bold = 0
    for word in row.words:
        count = sum(map(str.isalnum, word.text))
        letters += count
        bold += count * word.bold
    return BOLD if letters and bold >= ALL_BUT * letters else NORMAL


def _letter_width(rows: Sequence[Placed]) -> float:
    widths = [row.letter for row in rows if row.letter > 0]
    return max(median(widths), 0.5) if widths else SIZE / 2


def _margins(rows: Sequence[Placed]) -> dict[int, float]:
    """The left margin of every page: left and right pages have their own."""
    by_side: dict[int, list[Placed]] = defaultdict(list)
    for row in rows:
        by_side[row.page % 2].append(row)
    whole = _margin(rows)
    margins: dict[int, float] = {}
    for side in by_side.values():
        pages = {row.page for row in side}
        margins |= dict.fromkeys(pages, _margin(side) if len(pages) > 2 else whole)
    return margins


def _margin(rows: Sequence[Placed]) -> float:
    """The leftmost place at which a good share of the lines begins."""
    lefts = Counter(round(row.left) for row in rows if row.margin is None)
    return min((left for left, count in lefts.items() if count >= AT_MARGIN * len(rows)), default=0.0)


def _line_spacing(rows: Sequence[Placed]) -> float:
    """From line to line within a paragraph, in sizes of its letters: where sentences go on."""
    flowing, all_pairs = Counter[float](), Counter[float]()
    for above, row in _pairs(rows):
        ratio = round((above.foot - row.base) / row.size, 2)
        if abs(above.size - row.size) < 0.3 and CLOSEST <= ratio <= WIDEST:
            all_pairs[ratio] += 1
            flowing[ratio] += above.text.endswith("-") or row.text[:1].islower()
    pairs = flowing if flowing.total() >= FEWEST else all_pairs
    return max(pairs, key=lambda ratio: _around(pairs, ratio), default=SINGLE)


def _around(pairs: Counter[float], ratio: float) -> tuple[int, float]:
    """How many pairs have about that spacing; of equal ones the closest counts."""
    return sum(count for other, count in pairs.items() if abs(other - ratio) <= 0.03), -ratio


def _pairs(rows: Sequence[Placed]) -> Iterator[tuple[Placed, Placed]]:
    for _, page in groupby(rows, lambda row: row.page):
        yield from pairwise(page)


def _blank(above: Placed | None, row: Placed, spacing: float) -> int:
    """The space above a line in lines beyond the usual: 0 at the top of a page or column."""
    if above is None or above.page != row.page or above.foot <= row.base:
        return 0
    if above.cells and row.cells:
        return int(row.opens)
    expected = spacing * (0.25 * above.size + 0.75 * row.size)
    beyond = (above.foot - row.base - expected) / (spacing * row.size)
    if beyond < -AWAY:
        return -1
    return min(MOST_BLANK, max(1, round(beyond))) if beyond > AWAY else 0
