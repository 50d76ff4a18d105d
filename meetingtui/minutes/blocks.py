"""Text as blocks: paragraphs, lists and tables, told apart by how the lines of a text begin."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, TypeAlias

ENTRY = re.compile(r"[-–•o]\s+")  # "- ", and the "o " that Word's second level becomes
GAP = re.compile(r"\s{3,}")  # what stands between two cells of a row without tabs
LIVE = re.compile(r"(?:https?://|mailto:)[^\s<>\"\\^`{|}]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that stand together, `\\n` between them; `lead` is set off in bold before the first."""

    text: str
    lead: str = ""
    kind: Literal["paragraph"] = field(default="paragraph", init=False)


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order, each entry without its marker."""

    entries: tuple[str, ...]
    kind: Literal["bullets"] = field(default="bullets", init=False)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list counted from 1, each entry without its number; `\\n` between an entry's lines."""

    entries: tuple[str, ...]
    kind: Literal["numbered"] = field(default="numbered", init=False)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all rows of the same length; the first is their head if `headed`."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool = False
    kind: Literal["table"] = field(default="table", init=False)


@dataclass(frozen=True, slots=True)
class Link:
    """A link as printed; `target` is empty when following it could do more than open a page or a mail."""

    text: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """A list of links."""

    entries: tuple[Link, ...]
    kind: Literal["links"] = field(default="links", init=False)


Block: TypeAlias = Paragraph | Bullets | Numbered | Table | Links
Shape: TypeAlias = Callable[[tuple[str, ...]], Iterator[Block]]


def link(address: str) -> Link:
    """The address as a link, live only for http, https and mailto."""
    return Link(address, address if LIVE.fullmatch(address) else "")


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a text in which empty lines part paragraphs; no line is lost.

    "- ", "– ", "• " or "o " begins a list's entry; a line with tabs is a row of cells, those that are
    empty too, and lines with wide gaps are the rows of a table; other lines keep their line breaks.
    White space around a line or cell is not kept.
    """
    groups = groupby(_shaped(text.split("\n")), lambda pair: pair[0])
    return tuple(block for shape, group in groups for block in shape(tuple(line for _, line in group)))


def _shaped(lines: Iterable[str]) -> Iterator[tuple[Shape, str]]:
    """Each line with what makes blocks of it and of its like."""
    before: Shape = _nothing
    for line in lines:
        before = _shape(line, before)
        yield before, line


def _shape(line: str, before: Shape) -> Shape:
    """A row of empty cells, or with a dash in the first one, is known by the row before it."""
    if "\t" in line and before is _rows:
        return _rows
    if not line.strip():
        return _nothing
    if ENTRY.match(line.strip()):
        return _bullets
    if "\t" in line.strip(" "):
        return _rows
    return _wide if GAP.search(line.strip()) else _paragraph


def _nothing(lines: tuple[str, ...]) -> Iterator[Block]:
    yield from ()


def _bullets(lines: tuple[str, ...]) -> Iterator[Block]:
    yield Bullets(tuple(ENTRY.sub("", line.strip(), count=1) for line in lines))


def _paragraph(lines: tuple[str, ...]) -> Iterator[Block]:
    yield Paragraph("\n".join(line.strip() for line in lines))


def _wide(lines: tuple[str, ...]) -> Iterator[Block]:
    """One line with a gap is only a line; several are the rows of a table."""
    rows = [GAP.split(line.strip()) for line in lines]
    yield from _table(rows) if len(lines) > 1 else _paragraph(lines)


def _rows(lines: tuple[str, ...]) -> Iterator[Block]:
    """A column at either end in which nothing stands is no column: lines that begin with a tab are lines."""
    rows = [[cell.strip() for cell in line.split("\t")] for line in lines]
    first = min(next((n for n, cell in enumerate(row) if cell), len(row)) for row in rows)
    last = max(max((n for n, cell in enumerate(row, 1) if cell), default=0) for row in rows)
    while not any(rows[-1]):
        rows.pop()
    kept = [row[first:last] for row in rows]
    if last - first > 1:
        yield from _table(kept)
    elif words := tuple(cell for row in kept for cell in row if cell):
        yield from _paragraph(words)


def _table(rows: list[list[str]]) -> Iterator[Block]:
    width = max(map(len, rows))
    yield Table(tuple((*row, *[""] * (width - len(row))) for row in rows))
