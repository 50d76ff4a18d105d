"""What a Word document is made of, once its markup is understood: paragraphs and tables in order."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of a paragraph between two line breaks; `size` in points, `weight` 400 or 700."""

    text: str
    page: int = 1
    size: float | None = None
    weight: int | None = None
    links: tuple[str, ...] = ()

    def after(self, text: str) -> "Piece":
        """The piece with text before it on its line."""
        return replace(self, text=text + self.text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its printed number; without pieces when nothing is in it.

    `rank` is 1 for the highest heading, 0 for none; `indent` counts characters.
    """

    pieces: tuple[Piece, ...] = ()
    rank: int = 0
    entry: bool = False
    indent: int = 0

    @property
    def text(self) -> str:
        """All of it on one line."""
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, and the column of the table's grid that it begins in."""

    column: int
    blocks: "tuple[Paragraph | Table, ...]"

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs that have text, those of nested tables not among them."""
        return tuple(each for each in self.blocks if isinstance(each, Paragraph) and each.pieces)

    @property
    def tables(self) -> "tuple[Table, ...]":
        """The tables in it that have text."""
        return tuple(each for each in self.blocks if isinstance(each, Table) and each.has_text)

    @property
    def text(self) -> str:
        """The text of its paragraphs on one line, without tabs: those stand between cells."""
        return " ".join(" ".join(each.text for each in self.paragraphs).split())

    @property
    def has_text(self) -> bool:
        """Whether anything is written in it."""
        return any(each.pieces if isinstance(each, Paragraph) else each.has_text for each in self.blocks)

    @property
    def has_heading(self) -> bool:
        """Whether one of its paragraphs is a heading."""
        return any(each.rank for each in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, and whether lines are drawn between its cells."""

    rows: tuple[tuple[Cell, ...], ...]
    bordered: bool = False

    @property
    def has_text(self) -> bool:
        """Whether anything is written in it."""
        return any(cell.has_text for row in self.rows for cell in row)


Block = Paragraph | Table
