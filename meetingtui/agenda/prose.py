"""Lines to running text: paragraphs, lists, headings between them and the rows of tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby, pairwise, takewhile

from meetingtui.agenda.hyphens import is_split_address, joined
from meetingtui.agenda.layout import CERTAIN, ENDS, OPENINGS, Column, begins_with_capital
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.words import WORD, Words
from meetingtui.domain.language import AgendaWords

BULLET = re.compile(r"([-–—•●◦▪■*·‣➢✓]|o(?=\s+\S))\s+(?=\S)")
NUMBERED = re.compile(r"(\(?(?:\d{1,2}[.)]|[A-Za-zæøå]\)|[a-z]\.|[ivx]{1,4}\)))\s+(?=\S)")
MARKED_UP = re.compile(
    r"(\(?(?:\d{1,3}(?:\.\d{1,3})*|[^\W\d_]|[ivxIVX]{1,5})[.)]{1,2})\s+(?=\S)"
)  # where it is an entry
SOFT = re.compile(r"[a-z]\.")
CELLS = re.compile(r"\S(?:\t|\s{3,})\S")
FIGURES = re.compile(r"(?:\s+[(]?[\d.,]+%?[)]?(?:\s?\([\d.,]+\))?){2,}$")
LONGEST_ROW = 300
LONGEST_HEADING = 120
NEAR = 6  # lines below an entry in which the next one is looked for
SENTENCE_BELOW = 1.05  # share of the width up to which a line can have ended on purpose over a sentence
NAME_BELOW = 0.85  # the same over a name, which may also be in the middle of one


class Kind(Enum):
    """What a block of text is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ENTRY = auto()
    ROW = auto()


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list entry or row of a table.

    An entry has its marker and, below another entry, a depth; `apart` is whether white space
    stands above it on the page.
    """

    kind: Kind
    lines: list[Line]
    marker: str = ""
    depth: int = 0
    apart: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """What is known of a document's language and layout when its lines are made into text."""

    column: Column
    words: Words
    language: AgendaWords

    def joined(self, texts: Iterable[str]) -> str:
        """Printed lines as one line of text."""
        return joined(texts, self.words, self.language.hanging)

    def blocks(self, lines: Sequence[Line]) -> list[Block]:
        """The lines as blocks, in order, each with its text."""
        found = [block for group in _groups(lines, self) for block in self._shaped(group)]
        for block in found:
            if block.kind is Kind.ROW:
                block.text = "\t".join(block.lines[0].cells) or block.lines[0].text
                continue
            block.text = self.joined(line.text for line in block.lines)[len(block.marker) :].lstrip()
        return found

    def text(self, lines: Sequence[Line]) -> str:
        """The lines as text: a blank line between paragraphs, a line for each list entry and row."""
        return rendered(self.blocks(lines))

    def _shaped(self, block: Block) -> Iterator[Block]:
        """A group of lines as it is, or as the rows, heading and paragraphs that it is made of."""
        lines = block.lines
        if block.kind is not Kind.PARAGRAPH:
            yield block
        elif _is_table(lines, self.column):
            for line in lines:
                yield Block(Kind.ROW, [line], apart=line is lines[0] and line.blank_before > 0)
        else:
            headed = len(lines) > 1 and self._is_heading(lines[0], lines[1])
            if headed:
                yield Block(Kind.HEADING, lines[:1], apart=True)
            yield from _paragraphs(lines[headed:], self.column)

    def _is_heading(self, line: Line, below: Line) -> bool:
        """A line that ended on purpose, without a full stop, over one that begins a sentence.

        A capital that the word has in the middle of sentences too tells less than one that it has not.
        """
        first = below.text.lstrip(OPENINGS)
        if len(line.text) > LONGEST_HEADING or line.text[-1] in ".,:;-" or not first[:1].isupper():
            return False
        if line.text.split()[-1].casefold() in self.language.hanging:
            return False
        name = WORD.match(first)
        share = NAME_BELOW if name and name[0] in self.words.names else SENTENCE_BELOW
        return begins_with_capital(line) and self.column.broke_early(line, below, share)


def rendered(blocks: Sequence[Block]) -> str:
    """The blocks as text; entries get "- " or their number, and two spaces for each depth."""
    pieces: list[str] = []
    for above, block in zip((None, *blocks), blocks, strict=False):
        if above is not None:
            together = above.kind is block.kind and block.kind in (Kind.ENTRY, Kind.ROW)
            pieces.append("\n" if together and not (block.kind is Kind.ROW and block.apart) else "\n\n")
        pieces.append(_entry(block) if block.kind is Kind.ENTRY else block.text)
    return "".join(pieces)


def _entry(block: Block) -> str:
    marker = "-" if BULLET.match(block.marker + " x") else block.marker
    return f"{'  ' * block.depth}{marker} {block.text}"


def marker_of(line: Line, language: AgendaWords) -> str:
    """The list marker at the beginning of a line, or nothing; the "31." of a date is none."""
    found = BULLET.match(line.text) or (MARKED_UP if line.entry else NUMBERED).match(line.text)
    if found is None or line.text[found.end() :].casefold().startswith(language.months):
        return ""
    return found[1]


@dataclass(slots=True)
class _Lists:
    """The kinds of marker of the lists that are open, the outermost first."""

    kinds: list[str] = field(default_factory=list)

    def depth_of(self, marker: str, above: Line | None) -> int:
        """How deep an entry with that marker stands, below the line above it."""
        kind = re.sub(r"\w+", "1", marker) if marker != "o" else marker
        if kind in self.kinds:
            del self.kinds[self.kinds.index(kind) + 1 :]
        elif self.kinds and not (above and above.text.endswith(":")) and marker != "o":
            self.kinds = [kind]
        else:
            self.kinds.append(kind)
        return len(self.kinds) - 1


def _groups(lines: Sequence[Line], prose: Prose) -> Iterator[Block]:
    """Lines that stand together, and list entries with the lines that belong to them."""
    group: Block | None = None
    column, lists = prose.column, _Lists()
    for place, line in enumerate(lines):
        above = lines[place - 1] if place else None
        if len(line.cells) > 1:
            if group:
                yield group
            yield Block(Kind.ROW, [line], apart=above is None or len(above.cells) < 2)
            group, lists = None, _Lists()
            continue
        apart = above is None or _is_apart(above, line, column)
        marker = marker_of(line, prose.language)
        listed = bool(marker) and _has_sibling(lines[place + 1 : place + 1 + NEAR], marker, prose.language)
        counted = group is not None and group.kind is Kind.ENTRY and _next(group.marker) == marker
        if SOFT.fullmatch(marker) and not (line.entry or listed or counted):
            marker = ""  # "f. eks." begins no list
        if marker and (line.entry or listed or _can_begin_entry(above, line, group, column, apart)):
            if group:
                yield group
            group = Block(Kind.ENTRY, [line], marker, lists.depth_of(marker, above), apart)
        elif group is None or apart or (group.kind is Kind.ENTRY and _ends_entry(above, line, group, column)):
            if group:
                yield group
            group, lists = Block(Kind.PARAGRAPH, [line], apart=apart), _Lists()
        else:
            group.lines.append(line)
    if group:
        yield group


def _has_sibling(below: Sequence[Line], marker: str, language: AgendaWords) -> bool:
    """Whether one of the next lines has the same marker or the next number, with no white space before it."""
    near = takewhile(lambda line: line.blank_before <= 0, below)
    found = any(marker_of(line, language) == marker for line in near)
    return found or any(marker_of(line, language) == _next(marker) != marker for line in below)


def _next(marker: str) -> str:
    """The marker that follows in a list: "2)" after "1)", "b." after "a."; the same one for a dash."""
    counted = re.search(r"\d+|[^\W\d_]", marker)
    if counted is None:
        return marker
    count = str(int(counted[0]) + 1) if counted[0].isdigit() else chr(ord(counted[0]) + 1)
    return marker[: counted.start()] + count + marker[counted.end() :]


def _is_apart(above: Line, line: Line, column: Column) -> bool:
    if above.page != line.page:
        return not column.goes_on(above, line)
    return line.blank_before > 0


def _can_begin_entry(
    above: Line | None, line: Line, group: Block | None, column: Column, apart: bool
) -> bool:
    """Whether a line with a marker begins an entry, and is no dash in the middle of a sentence."""
    if above is None or apart or above.text.endswith(ENDS) or group is None or group.kind is Kind.ENTRY:
        return True
    behind = line.text.split(maxsplit=1)[1]
    return behind[0].isupper() or column.broke_early(above, line, CERTAIN)


def _ends_entry(above: Line | None, line: Line, group: Block, column: Column) -> bool:
    """Whether a line without white space above it begins a paragraph below a list."""
    if above is None or line.indent > group.lines[0].indent + 1:
        return False
    return (
        begins_with_capital(line)
        and above.text.endswith((".", "!", "?"))
        and column.broke_early(above, line, CERTAIN)
    )


def _is_table(lines: Sequence[Line], column: Column) -> bool:
    """Rows: cells with wide space between them, figures in columns, or all lines short on purpose."""
    cells = sum(bool(CELLS.search(line.text[:LONGEST_ROW])) for line in lines)
    if 2 * cells > len(lines):
        return True
    figures = [bool(FIGURES.search(line.text)) for line in lines if len(line.text) <= LONGEST_ROW]
    if len(lines) <= 2:
        return len(figures) == len(lines) and all(figures)
    return all(
        column.broke_early(line, below, CERTAIN) and not _is_cut(line, below)
        for line, below in pairwise(lines)
    )


def _is_cut(line: Line, below: Line) -> bool:
    """Whether a line ends in the middle of a word, a sentence or an address."""
    return line.text[-1] == "-" or below.text[0].islower() or is_split_address(line.text, below.text)


def _paragraphs(lines: Sequence[Line], column: Column) -> Iterator[Block]:
    """Paragraphs without white space between them: where a sentence ends far from the margin."""
    numbers: list[int] = [0]
    for line, below in pairwise(lines):
        ended = line.text.endswith((".", "!", "?", ":")) and begins_with_capital(below)
        numbers.append(numbers[-1] + (ended and column.broke_early(line, below, CERTAIN)))
    for _, group in groupby(zip(numbers, lines, strict=True), lambda one: one[0]):
        yield Block(Kind.PARAGRAPH, [line for _, line in group], apart=True)
