"""Text of a page to lines: pieces gather in a paragraph until it ends, and each paragraph is a line."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.readers.html_looks import Look
from meetingtui.domain.text import clean, one_line

MOSTLY = 0.9  # share of a line's letters that make it bold, a heading, or part of a table of contents
LONGEST_HEADING = 200  # characters up to which what only its class calls a heading is one
LONGEST_LINK = 4096  # characters of an address; a longer one carries the data itself
LONGEST_UPWARDS = 30  # characters of a link to the top of the page
TO_TOP = re.compile(r"#(?:top|toppen|up|start|oben|pagetop|page-top|content)?", re.IGNORECASE)
NOT_A_LINK = re.compile(r"#|javascript:|data:|vbscript:|about:", re.IGNORECASE)
BARE_NUMBER = re.compile(r"\s*(?:[^\W\d_]{1,6}\.?\s|§\s?)?\d{1,4}(?:[./]\d{1,4}){0,3}[.:)]?")
OWN_DASH = re.compile(r"[-–—•*·‣▪●○]\s")
# Numeric references to Windows-1252, as old editors wrote them, and hyphens that are not to be seen.
MEANT = {byte: bytes([byte]).decode("windows-1252", "ignore") for byte in range(0x80, 0xA0)} | {0xAD: ""}


@dataclass(slots=True)
class Written:
    """A line in the making: all of a `Line` but its number. `anchored` lines are a table of contents."""

    text: str
    gap: int = 1
    indent: int = 0
    bold: bool = False
    size: float | None = None
    rank: int = 0
    entry: bool = False
    cells: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    anchored: bool = False
    aside: bool = False

    def line(self, number: int) -> Line:
        """The line, with its number in the document."""
        return Line(
            text=self.text,
            number=number,
            indent=self.indent,
            blank_before=self.gap if number > 1 else 0,
            size=self.size,
            weight=700 if self.bold else 400,
            rank=self.rank,
            entry=self.entry,
            cells=self.cells,
            links=self.links,
            aside=self.aside,
        )


@dataclass(slots=True)
class Mark:
    """What stands before the next line: a list's marker, and how deep its text is indented."""

    text: str
    indent: int
    entry: bool = True
    owner: list[Written] | None = None  # the entries of its list


@dataclass(slots=True)
class Writing:
    """The paragraph that is being read, and the lines before it.

    `stray` are the targets of links that had no text (a picture), for the row that they stand in.
    """

    lines: list[Written] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)
    mark: Mark | None = None
    indent: int = 0
    gap: int = 1
    _pieces: list[tuple[str, Look]] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)
    in_foot: int = 0  # elements that are open and are the foot of the page
    _open_links: int = 0
    _upwards: bool = False  # whether the last link leads to the top of the page
    _parted: bool = False

    def text(self, text: str, look: Look) -> None:
        """Text of the paragraph; a line feed in it ends the line where white space is kept."""
        if look.kept and "\n" in text:
            first, *others = text.split("\n")
            self._piece(first, look)
            for other in others:
                self.line_ends()
                self._piece(other, look)
        else:
            self._piece(text, look)

    def _piece(self, text: str, look: Look) -> None:
        if self._parted and text[:1].isupper() and 0 < len(self._pieces) < 6:
            # "<span>3.</span><span>Budget</span>" stands apart on the screen.
            before = "".join(piece for piece, _ in self._pieces)
            text = f" {text}" if BARE_NUMBER.fullmatch(before) else text
        if text:
            self._parted = False
            self._pieces.append((text, look))

    def parts(self) -> None:
        """An element begins or ends within the paragraph."""
        self._parted = True

    def link_begins(self, target: str) -> None:
        """A link to `target`: it belongs to the line with its first text."""
        target = clean(re.sub(r"[\t\r\n]", "", target[: LONGEST_LINK + 1]).strip()).replace("\n", "")
        self._upwards = TO_TOP.fullmatch(target) is not None
        if target and len(target) <= LONGEST_LINK and not NOT_A_LINK.match(target):
            self._links.append(target)
        self._open_links += 1

    def link_ends(self) -> None:
        """The innermost link is over."""
        self._open_links -= 1

    def line_ends(self) -> None:
        """A line break: the next line is of the same paragraph, unless nothing stands between two of them."""
        self.gap = 0 if self._write() else 1

    def paragraph_ends(self) -> None:
        """The edge of a block."""
        written = self._write()
        if written or self.mark is None:  # an entry's first line stands where its marker does
            self.gap = 1
        if not written and not self._open_links:
            self.stray += self._links
            self._links = []

    def _write(self) -> bool:
        pieces, self._pieces, self._parted = self._pieces, [], False
        raw = "".join(piece for piece, _ in pieces).translate(MEANT)
        text = one_line(raw)
        if not text:
            return False
        looks = _Looks(pieces)
        upwards, self._upwards = self._upwards and looks.anchored and len(text) <= LONGEST_UPWARDS, False
        kept = len(raw) - len(raw.lstrip()) if looks.kept else 0
        line = Written(text, self.gap, self.indent + kept, looks.bold, looks.size, looks.rank(text))
        line.anchored = looks.anchored
        line.aside = upwards or self.in_foot > 0  # parts of the page, and not of its text
        line.links, self._links = unique(self._links), []
        self._marked(line)
        self.lines.append(line)
        return True

    def _marked(self, line: Written) -> None:
        """Put the list's marker before its first line, unless the text brings a dash of its own."""
        mark, self.mark = self.mark, None
        if mark is None:
            return
        line.indent, line.entry = mark.indent, mark.entry
        if not (mark.text == "- " and OWN_DASH.match(line.text)):
            line.text = mark.text + line.text
        if mark.owner is not None:
            mark.owner.append(line)


class _Looks:
    """What the looks of a paragraph's pieces make of it, by their letters."""

    def __init__(self, pieces: Sequence[tuple[str, Look]]) -> None:
        weighed = [(sum(map(str.isalpha, text)), look) for text, look in pieces]
        if not any(count for count, _ in weighed):
            weighed = [(len(text.strip()), look) for text, look in pieces]
        self._weighed = [(count, look) for count, look in weighed if count]
        self._letters = sum(count for count, _ in self._weighed)
        self.bold = self._mostly(look.bold for _, look in self._weighed)
        self.anchored = self._mostly(look.anchored for _, look in self._weighed)
        self.kept = any(look.kept for _, look in self._weighed)
        self.size = self._usual_size()

    def _mostly(self, those: Iterable[bool]) -> bool:
        counts = sum(count for (count, _), that in zip(self._weighed, those, strict=True) if that)
        return bool(counts) and counts >= MOSTLY * self._letters

    def _usual_size(self) -> float | None:
        sizes: dict[float | None, int] = {}
        for count, look in self._weighed:
            sizes[look.size] = sizes.get(look.size, 0) + count
        return max(sizes, key=lambda size: sizes[size], default=None)

    def rank(self, text: str) -> int:
        """The rank that tags give the line, or else the one that classes give it."""
        if self._mostly(look.rank > 0 for _, look in self._weighed):
            return min(look.rank for _, look in self._weighed if look.rank)
        if len(text) > LONGEST_HEADING or self.anchored:
            return 0
        if self._mostly(look.named > 0 for _, look in self._weighed):
            return min(look.named for _, look in self._weighed if look.named)
        return 0


def unique(links: Sequence[str]) -> tuple[str, ...]:
    """Links in order, each once."""
    return tuple(dict.fromkeys(links))
