"""Text as blocks: paragraphs, lists and tables, told apart by how the lines of a text begin."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, TypeAlias

ENTRY = re.compile(r"[-–•o]\s+")  # "- ", and the "o " that Word's second level becomes
GAP = re.compile(r"\t\s*|\s{3,}")  # what stands between two cells of a row
BLANK = re.compile(r"\n\s*\n")
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
    """Rows of cells, all rows of the same length; no row is a head."""

    rows: tuple[tuple[str, ...], ...]
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


def link(address: str) -> Link:
    """The address as a link, live only for http, https and mailto."""
    return Link(address, address if LIVE.fullmatch(address) else "")


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a text in which empty lines part paragraphs; no line is lost.

    "- ", "– ", "• " or "o " begins a list's entry, rows with tabs or wide gaps are a table, other lines
    keep their line breaks. White space around a line is not kept.
    """
    return tuple(block for part in BLANK.split(text.strip()) for block in _part(part))


def _part(part: str) -> Iterator[Block]:
    lines = [line.strip() for line in part.split("\n") if line.strip()]
    for shape, group in groupby(lines, _shape):
        yield from shape(tuple(group))


def _shape(line: str) -> Callable[[tuple[str, ...]], Iterator[Block]]:
    if ENTRY.match(line):
        return _bullets
    return _table if GAP.search(line) else _paragraph


def _bullets(lines: tuple[str, ...]) -> Iterator[Block]:
    yield Bullets(tuple(ENTRY.sub("", line, count=1) for line in lines))


def _paragraph(lines: tuple[str, ...]) -> Iterator[Block]:
    yield Paragraph("\n".join(lines))


def _table(lines: tuple[str, ...]) -> Iterator[Block]:
    """One line with a gap is only a line; several are the rows of a table."""
    if len(lines) == 1:
        yield from _paragraph(lines)
        return
    rows = [GAP.split(line) for line in lines]
    width = max(map(len, rows))
    yield Table(tuple((*row, *[""] * (width - len(row))) for row in rows))
