"""Tables of a page: those of data stay rows of cells, those that only place text dissolve into lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from meetingtui.agenda.readers.html_looks import Attributes, words_of
from meetingtui.agenda.readers.html_writing import MOSTLY, Written, unique

LONGEST_CELL = 150  # characters of a cell in a row that is kept where the table only places text
LONGEST_DATA = 300  # and where its rows are alike
HEAVY = 300  # characters from which on several paragraphs in a cell are running text
MOST_COLUMNS = 100
ALIKE = 0.8  # share of rows that must be alike for a table without any marks to be one of data
# "1.", "3.4", "Ö 3", "TOP 2:", "Punkt 7", "PS 6/26", "§ 12", "a)": what stands before a title.
NUMBER = re.compile(
    r"(?:[^\W\d_]{1,9}\.?\s?){0,2}§?\s?\d{1,4}(?:\s?[./-]\s?\d{1,4}){0,3}[.:)]?|[^\W\d_]{1,4}[.)]|[IVX]{1,6}"
)
ALONE = re.compile(r"(?:[^\W\d_]{1,6}\.?\s|§\s?)?\d{1,3}(?:\.?\d{1,3}|\.?[a-z]|/\d{2,4}){0,3}[.:)]?")
DATA_CLASSES = frozenset("grid data bordered striped datatable wikitable".split())


@dataclass(slots=True, eq=False)
class Cell:
    """A cell with the lines in it; `stray` are links in it that have no text."""

    lines: list[Written]
    stray: tuple[str, ...] = ()
    columns: int = 1
    rows: int = 1
    head: bool = False

    @property
    def text(self) -> str:
        """All of it on one line."""
        return " ".join(line.text for line in self.lines).replace("\t", " ")

    @property
    def links(self) -> list[str]:
        """The targets of the links in it."""
        return [*self.stray, *(link for line in self.lines for link in line.links)]

    @property
    def is_single(self) -> bool:
        """Whether it is no more than one plain line."""
        return len(self.lines) <= 1 and not any(line.cells for line in self.lines)

    @property
    def is_heavy(self) -> bool:
        """Whether it holds running text, headings, lists or tables, and not a value."""
        if self.is_single:
            return False
        marked = any(line.rank or line.entry or line.cells for line in self.lines)
        return marked or len(self.text) > HEAVY


EMPTY = Cell([])


@dataclass(slots=True)
class Table:
    """A table in the making. `marked` is whether it says that it holds data, `placing` that it does not."""

    marked: bool = False
    placing: bool = False
    nested: bool = False
    rows: list[list[Cell]] = field(default_factory=list)
    _open: bool = False

    @classmethod
    def of(cls, attributes: Attributes) -> "Table":
        """The table that an element begins."""
        role = attributes.get("role", "").strip().lower()
        border = attributes.get("border", "0").strip()
        bordered = border not in ("", "0", "0px", "none")
        named = bool(words_of(attributes.get("class", "")[:200]) & DATA_CLASSES)
        return cls(bordered or named or role in ("table", "grid"), role in ("presentation", "none"))

    def row(self) -> None:
        """A new row begins."""
        self.rows.append([])
        self._open = True

    def row_ends(self) -> None:
        """The row is over; a cell without one begins another."""
        self._open = False

    def cell(self, cell: Cell) -> None:
        """The next cell of the row."""
        if not self._open:
            self.row()
        self.rows[-1].append(cell)
        self.marked = self.marked or cell.head

    def lines(self) -> Iterator[Written]:
        """The lines of the table: rows where cells belong together, else what stands in the cells."""
        grid = _grid(self.rows)
        data = not (self.placing or self.nested) and (self.marked or _are_alike(grid))
        used = _used_columns(grid) if data else set()
        together = False
        for row, padded in zip(self.rows, grid, strict=True):
            shown = [cell for place, cell in enumerate(padded) if place in used]
            lines = list(_row_lines(row, shown if data else _filled(row), data))
            if lines:
                kept = len(lines) == 1 and bool(lines[0].cells)
                lines[0].gap = 0 if kept and together else 1
                together = kept
            yield from lines


def _grid(rows: Sequence[list[Cell]]) -> list[list[Cell]]:
    """The rows with an empty cell wherever a cell of another row or column reaches."""
    reaching: dict[int, int] = {}
    grid: list[list[Cell]] = []
    for row in rows:
        cells: list[Cell] = []
        reached, reaching = reaching, {place: left - 1 for place, left in reaching.items() if left > 1}
        for cell in row:
            while len(cells) in reached and len(cells) < MOST_COLUMNS:
                cells.append(EMPTY)
            columns = min(cell.columns, max(1, MOST_COLUMNS - len(cells)))
            if cell.rows > 1:
                reaching |= dict.fromkeys(range(len(cells), len(cells) + columns), cell.rows - 1)
            cells += [cell, *[EMPTY] * (columns - 1)]
        cells += [EMPTY for place in reached if place >= len(cells)]
        grid.append(cells)
    return grid


def _are_alike(grid: Sequence[list[Cell]]) -> bool:
    """Whether rows of single values stand below one another, as data do."""
    filled = [row for row in grid if any(cell.lines for cell in row)]
    plain = [row for row in filled if _is_plain(row)]
    return len(plain) > 1 and len(plain) >= ALIKE * len(filled) and len({len(row) for row in plain}) == 1


def _is_plain(row: Sequence[Cell]) -> bool:
    several = sum(bool(cell.lines) for cell in row) > 1
    return several and all(cell.is_single and len(cell.text) <= LONGEST_DATA for cell in row)


def _used_columns(grid: Sequence[list[Cell]]) -> set[int]:
    """The columns with text; headings that are fewer than the columns below them say nothing of those."""
    width = max((len(row) for row in grid), default=0)
    return {place for row in grid if len(row) == width for place, cell in enumerate(row) if cell.lines}


def _filled(row: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in row if cell.lines]


def _row_lines(row: Sequence[Cell], shown: Sequence[Cell], data: bool) -> Iterator[Written]:
    """The lines of one row, of which `shown` are the cells that are kept if it is kept."""
    filled = _filled(row)
    if not filled:
        return
    several = len(filled) > 1
    kept = several and (_is_kept(filled) if data else _is_light(filled))
    if kept and len(_filled(shown)) < len(filled):
        yield _joined(filled, row)
    elif kept or (data and not several and _is_value(filled[0], row, shown)):
        yield _joined(shown, row)
    elif several and _is_number(filled[0]) and not filled[1].lines[0].cells:
        yield from _numbered(filled, row)
    else:
        yield from _dissolved(filled)


def _is_kept(filled: Sequence[Cell]) -> bool:
    """Whether a row of data stays one: not where a number or a label stands beside running text."""
    first, others = filled[0], filled[1:]
    if _is_number(first) and not first.text.isdecimal() and not others[0].is_single:
        return False
    beside_text = any(cell.is_heavy for cell in others)
    return not beside_text or not (_is_number(first) or (len(filled) == 2 and first.is_single))


def _is_light(filled: Sequence[Cell]) -> bool:
    return all(cell.is_single and len(cell.text) <= LONGEST_CELL for cell in filled)


def _is_value(cell: Cell, row: Sequence[Cell], shown: Sequence[Cell]) -> bool:
    """Whether the only text of a row belongs to a column that is kept; one over all of them is a title."""
    in_column = len(row) > 1 and len(shown) > 1 and cell in shown
    return in_column and cell.is_single and not cell.lines[0].rank


def _is_number(cell: Cell) -> bool:
    return cell.is_single and len(cell.text) <= 24 and NUMBER.fullmatch(cell.text) is not None


def is_number_alone(line: Written, tag: str) -> bool:
    """Whether a line in an element is a number such as stands before a title, and nothing more.

    In a paragraph it must have a mark: "12" alone may be the number of a page.
    """
    text = line.text.removeprefix("- ")
    if line.cells or not any(map(str.isdecimal, text)) or not ALONE.fullmatch(text):
        return False
    return tag != "p" or not text.isdecimal()


def beside(number: Written, title: Written) -> Written:
    """A number and the title beside it as a row of two cells."""
    row = _joined([Cell([number]), Cell([title])], [Cell([number]), Cell([title])])
    text = number.text.removeprefix("- ") if number.entry else number.text
    row.text, row.cells = f"{text}\t{title.text}", (text, title.text)
    row.gap, row.rank = number.gap, title.rank or number.rank
    return row


def _numbered(filled: Sequence[Cell], row: Sequence[Cell]) -> Iterator[Written]:
    """A number beside its title and what stands below that: the first line is a row, the others are not."""
    number, titled, *others = filled
    beside = [cell for cell in others if cell.is_single and len(cell.text) <= LONGEST_CELL]
    below = [cell for cell in others if cell not in beside]
    title = Cell(titled.lines[:1])
    yield _joined([number, title, *beside], row)
    yield from titled.lines[1:]
    yield from _dissolved(below)


def _dissolved(filled: Sequence[Cell]) -> Iterator[Written]:
    for cell in filled:
        cell.lines[0].gap = 1
        yield from cell.lines


def _joined(cells: Sequence[Cell], row: Sequence[Cell]) -> Written:
    """A row as one line; it looks as its longest cell does."""
    texts = tuple(cell.text for cell in cells)
    lines = [line for cell in cells for line in cell.lines]
    longest = max(cells, key=lambda cell: sum(map(str.isalpha, cell.text)))
    ranks = [line.rank for line in longest.lines]
    written = Written("\t".join(texts), cells=texts, size=longest.lines[0].size if longest.lines else None)
    written.rank = min(ranks, default=0) if all(ranks) else 0
    written.bold = _is_bold(lines)
    written.anchored = any(line.anchored for line in lines)
    written.links = unique([link for cell in row for link in cell.links])
    return written


def _is_bold(lines: Sequence[Written]) -> bool:
    letters = sum(_letters(line) for line in lines)
    bold = sum(_letters(line) for line in lines if line.bold)
    return bold > 0 and bold >= MOSTLY * letters


def _letters(line: Written) -> int:
    """The letters of a line; the number beside a title counts for nothing."""
    return 0 if NUMBER.fullmatch(line.text) else sum(map(str.isalpha, line.text))
