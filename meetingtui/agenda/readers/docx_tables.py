"""Word's tables: those that hold data stay rows of cells, those that only place text dissolve."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from meetingtui.agenda.readers.docx_content import Block, Cell, Paragraph, Piece, Table

LONGEST_NUMBER = 12  # characters of "§ 12" or "PS 6/26", set in a cell of its own before a title
PROSE = 40  # words in a cell of a form that make it running text
WIDEST = 63  # columns of a table in Word
FORM = 2  # columns of a form: what something is called, and what it is


@dataclass(frozen=True, slots=True)
class Row:
    """A row of data: one line of cells, of which `first` begins a table."""

    cells: tuple[str, ...]
    pieces: tuple[Piece, ...]
    first: bool


def dissolved(blocks: Iterator[Block]) -> Iterator[Paragraph | Row]:
    """The blocks with every table as its rows, or as the paragraphs that it only places."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            yield from _laid_out(block)


def _laid_out(table: Table) -> Iterator[Paragraph | Row]:
    grid = Grid.of(table)
    begins = True
    for row in table.rows:
        if _only_places(row, table, grid, begins):
            yield from _heading(row) or dissolved(chain.from_iterable(cell.blocks for cell in row))
            begins = True
        elif any(cell.has_text for cell in row):
            yield Row(grid.cells(row), _pieces(row), begins)
            begins = False


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a table, by where on Word's grid their cells begin.

    `places` is empty where rows have two cells at most, for how far those reach means nothing, and
    where they have more columns than Word can make.
    """

    width: int
    places: dict[int, int]
    sparse: bool  # never more than one cell of a row has text: the others are margins

    @classmethod
    def of(cls, table: Table) -> "Grid":
        """The columns of `table`: the places on Word's grid where no cell begins are none."""
        sparse = all(sum(cell.has_text for cell in row) <= 1 for row in table.rows)
        widest = max((len(row) for row in table.rows), default=0)
        used = sorted({cell.column for row in table.rows for cell in row})
        if widest <= FORM or len(used) > WIDEST:
            return cls(widest, {}, sparse)
        return cls(len(used), {column: place for place, column in enumerate(used)}, sparse)

    def cells(self, row: tuple[Cell, ...]) -> tuple[str, ...]:
        """The text of every column: a cell over several columns stands in its first."""
        if not self.places:
            return tuple(cell.text for cell in row)
        texts = [""] * self.width
        for cell in row:
            texts[self.places[cell.column]] = cell.text
        return tuple(texts)


def _only_places(row: tuple[Cell, ...], table: Table, grid: Grid, begins: bool) -> bool:
    """Whether a row sets text on the page, as opposed to saying what belongs to what."""
    if grid.width == 1 or any(cell.tables for cell in row):
        return True
    if any(cell.has_heading for cell in row):
        return not _is_head_of_columns(row, table)
    if not table.bordered and (grid.sparse or len(row) == 1):
        return True
    if len(row) == 1 and (begins or grid.width <= FORM):  # merged over all columns: a title
        return True
    return any(_is_text(cell, table, grid) for cell in row)


def _is_text(cell: Cell, table: Table, grid: Grid) -> bool:
    """Whether a cell holds lines of text of their own (names, paragraphs), and not a value."""
    is_form = grid.width <= FORM
    if sum(len(paragraph.pieces) for paragraph in cell.paragraphs) > 1:
        return is_form or not table.bordered
    return is_form and not table.bordered and len(cell.text.split()) > PROSE


def _is_head_of_columns(row: tuple[Cell, ...], table: Table) -> bool:
    """Whether headings stand side by side above columns."""
    ranked = [cell for cell in row if cell.has_heading and not _is_number(cell.text)]
    single = all(len(cell.paragraphs) <= 1 for cell in row)
    return table.bordered and single and len(ranked) > 1


def _heading(row: tuple[Cell, ...]) -> tuple[Paragraph, ...]:
    """A number and a title set in cells side by side, as the one heading that they are."""
    filled = [cell for cell in row if cell.has_text]
    if len(filled) < 2 or any(cell.tables or len(cell.paragraphs) > 1 for cell in filled):
        return ()
    number, title, *others = (cell.paragraphs[0] for cell in filled)
    if not (_is_number(number.text) and title.rank and title.pieces):
        return ()
    first, *more = title.pieces
    return (replace(title, pieces=(first.after(number.text + " "), *more)), *others)


def _is_number(text: str) -> bool:
    return len(text) <= LONGEST_NUMBER and any(char.isdigit() for char in text)


def _pieces(row: tuple[Cell, ...]) -> tuple[Piece, ...]:
    return tuple(piece for cell in row for each in cell.paragraphs for piece in each.pieces)
