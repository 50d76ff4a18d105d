"""Rows to lines: their indents, the space above them, their size and weight, for a whole document."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.readers.pdf_rows import Row
from meetingtui.domain.text import clean

NORMAL, BOLD = 400, 700
ALL_BUT = 0.9  # share of a line's letters that make it bold
AT_MARGIN = 0.1  # share of the lines that begin at the margin, at least
CLOSEST, WIDEST = 0.9, 2.4  # line spacing of a text, in sizes of its letters
SINGLE = 1.2  # the same, where a document does not show it
FEWEST = 3  # pairs of lines from which the spacing can be told
AWAY = 0.2  # share of a line's height from which on the space above it is another one
MOST_BLANK = 9


@dataclass(frozen=True, slots=True)
class Placed:
    """A row of a page, with the targets of the links in it."""

    row: Row
    page: int
    links: tuple[str, ...] = ()


def lines_of(rows: Sequence[Placed]) -> Iterator[Line]:
    """The lines of a document; each row is one, and rows without anything to read are none."""
    margins = _margins(rows)
    width = _letter_width(rows)
    spacing = _line_spacing(rows)
    above: Placed | None = None
    number = 0
    for placed in rows:
        cells = tuple(" ".join(clean(cell).split()) for cell in placed.row.cells)
        text = "\t".join(cells) if cells else clean(placed.row.text).strip()
        if not text.strip():
            continue
        number += 1
        yield Line(
            text=text.replace("\n", " "),
            number=number,
            page=placed.page,
            indent=max(0, round((placed.row.left - margins[placed.page]) / width)),
            blank_before=_blank(above, placed, spacing),
            size=round(2 * placed.row.size) / 2,
            weight=_weight(placed.row),
            cells=cells,
            links=placed.links,
        )
        above = placed


def _weight(row: Row) -> int:
    letters = bold = 0
    for word in row.words:
        count = sum(map(str.isalnum, word.text))
        letters += count
        bold += count * word.bold
    return BOLD if letters and bold >= ALL_BUT * letters else NORMAL


def _letter_width(rows: Sequence[Placed]) -> float:
    widths = [
        (one.right - one.left) / len(one.text)
        for placed in rows
        for one in placed.row.fragments
        if len(one.text) > 9
    ]
    return max(median(widths), 0.5) if widths else 5.0


def _margins(rows: Sequence[Placed]) -> dict[int, float]:
    """The left margin of every page: left and right pages have their own."""
    by_side: dict[int, list[Placed]] = defaultdict(list)
    for placed in rows:
        by_side[placed.page % 2].append(placed)
    whole = _margin(rows)
    margins: dict[int, float] = {}
    for side in by_side.values():
        pages = {placed.page for placed in side}
        margins |= dict.fromkeys(pages, _margin(side) if len(pages) > 2 else whole)
    return margins


def _margin(rows: Sequence[Placed]) -> float:
    """The leftmost place at which a good share of the lines begins."""
    lefts = Counter(round(placed.row.left) for placed in rows)
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
    usual = max(pairs, key=lambda ratio: _around(pairs, ratio), default=SINGLE)
    return usual


def _around(pairs: Counter[float], ratio: float) -> tuple[int, float]:
    """How many pairs have about that spacing; of equal ones the closest counts."""
    return sum(count for other, count in pairs.items() if abs(other - ratio) <= 0.03), -ratio


def _pairs(rows: Sequence[Placed]) -> Iterator[tuple[Row, Row]]:
    for _, page in groupby(rows, lambda placed: placed.page):
        for above, placed in pairwise(page):
            yield above.row, placed.row


def _blank(above: Placed | None, placed: Placed, spacing: float) -> int:
    """The space above a line in lines beyond the usual: 0 at the top of a page or column."""
    if above is None or above.page != placed.page or above.row.foot <= placed.row.base:
        return 0
    if above.row.cells and placed.row.cells:
        return 0
    expected = spacing * (0.25 * above.row.size + 0.75 * placed.row.size)
    beyond = (above.row.foot - placed.row.base - expected) / (spacing * placed.row.size)
    if beyond < -AWAY:
        return -1
    return min(MOST_BLANK, max(1, round(beyond))) if beyond > AWAY else 0
