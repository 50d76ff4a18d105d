"""Documents as text: typed, or as `pdftotext` gives a printed page, with its furniture in the sentences."""

import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.agenda.corpus.model import LINK, Agenda, Annexes, Block, Item, Lead, Listed, Rows, links_in, marked

VOWELS = "aeiouyæøåäöü"
PLACE_TO_CUT = re.compile(rf"(?<=[a-zæøåäöüé]{{3}}[{VOWELS}])(?=[bdfgklmnprstv][{VOWELS}][a-zæøåäöüé]{{2}})")


@dataclass(frozen=True)
class House:
    """How one house sets its text; lengths in characters and lines."""

    start: Callable[[Item], str] = lambda item: f"{item.number}. {item.title}"
    head: Callable[[Item], list[str]] = lambda item: []
    heading: Callable[[str], str] = str
    width: int = 90
    margin: int = 0
    hang: int = 0  # indent of the lines of a wrapped title after the first
    inset: int = 0  # indent of everything but titles
    cut: bool = False  # whether words are hyphenated
    gap: int = 1  # blank lines between paragraphs
    apart: int = 2  # blank lines before an item
    glued: bool = False  # whether the text follows its heading on the next line
    inline: bool = False  # whether it follows on the same line
    spaced: bool = False  # whether every line has a blank one below
    contents: Callable[[Agenda], list[str]] = lambda agenda: []
    page: int = 0  # lines on a page; 0 for no pages
    top: Callable[[int, Agenda], list[str]] = lambda page, agenda: []
    foot: Callable[[int, Agenda], list[str]] = lambda page, agenda: []
    feed: bool = False
    bullet: str = ""  # before the name of an attachment
    cells: str = "   "  # between the cells of a table
    torn: tuple[tuple[str, str], ...] = ()  # words that the page tore apart: ("of it", "o f it")

    def but(self, **changes: object) -> "House":
        """The same house with some things set otherwise."""
        return replace(self, **changes)  # type: ignore[arg-type]


def set_in(house: House) -> Callable[[Agenda], bytes]:
    """A renderer of agendas in that house's manner, in UTF-8."""
    return lambda agenda: text_of(agenda, house).encode()


def text_of(agenda: Agenda, house: House) -> str:
    """The whole document."""
    lines = [*agenda.front, *house.contents(agenda)]
    targets: list[tuple[int, str]] = []
    for item in agenda.items:
        lines += [""] * house.apart + ([item.above, ""] if item.above else [])
        lines += _item(item, house)
        targets += [(len(lines), link) for link in links_in(item)]
    lines += ["", *agenda.end]
    lines = _paged(lines, targets, agenda, house) if house.page else lines
    if house.spaced:
        lines = [part for line in lines for part in ((line, "") if line.strip() else (line,))]
    for whole, torn in house.torn:
        lines = [line.replace(whole, torn) for line in lines]
    pad = " " * house.margin
    return "\n".join(pad + line if line.strip("\f") else line for line in lines) + "\n"


def _item(item: Item, house: House) -> list[str]:
    lines = _wrapped(house.start(item), house.but(inset=0), hang=house.hang)
    for line in (*house.head(item), *item.more):
        lines += _wrapped(line, house) if line else [""]
    for part in item.parts:
        lines += [""] * house.gap
        if isinstance(part, Lead):
            lines += _blocks(part.blocks, house)
            continue
        body = _annexes(part, house) if isinstance(part, Annexes) else _blocks(part.blocks, house)
        heading = " " * house.inset + house.heading(part.heading)
        if house.inline and body and len(heading) + len(body[0]) < house.width:
            lines += [f"{heading} {body[0].strip()}", *body[1:]]
        else:
            lines += [heading, *([""] * (0 if house.glued else house.gap)), *body]
    return lines


def _annexes(part: Annexes, house: House) -> list[str]:
    if not part.names:
        return [" " * house.inset + part.nothing] if part.nothing else []
    return [
        line
        for n, name in enumerate(part.names, 1)
        for line in _wrapped(f"{house.bullet.format(n=n)}{name}", house, hang=len(house.bullet.format(n=n)))
    ]


def _blocks(blocks: Sequence[Block], house: House) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        if lines and not isinstance(block, Listed):
            lines += [""] * house.gap
        if isinstance(block, Rows):
            lines += _table(block, house)
        elif isinstance(block, Listed):
            for mark, entry in marked(block):
                lines += _wrapped(f"{mark} {entry}".strip(), house, hang=len(mark) + 1 if mark else 0)
        else:
            lines += _wrapped(block, house)
    return lines


def _table(table: Rows, house: House) -> list[str]:
    widths = [max(len(row[n]) for row in table.rows) for n in range(len(table.rows[0]))]
    pad = " " * house.inset
    return [
        pad
        + house.cells.join(
            c.ljust(w) if n == 0 else c.rjust(w) for n, (c, w) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table.rows
    ]


def _wrapped(text: str, house: House, hang: int = 0) -> list[str]:
    """The text in lines; it is broken at "\v" in any case."""
    first, after = " " * house.inset, " " * (house.inset + hang)
    lines: list[str] = []
    for left in LINK.sub(r"\1", text).split("\v"):
        while left:
            pad = after if lines else first
            line, left = _broken(left, house.width - len(pad), house.cut)
            lines.append(pad + line)
    return lines


def _broken(text: str, width: int, cut: bool) -> tuple[str, str]:
    """The first line of the text and what is left of it; a long word at the end may be cut in two."""
    if len(text) <= width:
        return text, ""
    line = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=cut)[0]
    left = text[len(line) :].lstrip()
    word, _, _ = left.partition(" ")
    room = width - len(line) - 2
    places = [m.start() for m in PLACE_TO_CUT.finditer(word) if m.start() <= room] if cut else []
    if places and not line.endswith("-") and "-" not in word and "/" not in word:
        at = places[-1]
        return f"{line} {word[:at]}-", word[at:] + left[len(word) :]
    return line, left


def _paged(lines: list[str], targets: list[tuple[int, str]], agenda: Agenda, house: House) -> list[str]:
    out: list[str] = []
    pages = range(0, len(lines), house.page)
    for page, first in enumerate(pages, 1):
        last = min(first + house.page, len(lines))
        shown = [link for at, link in targets if first < at <= last]
        body = [*house.top(page, agenda), *lines[first:last], *shown, *house.foot(page, agenda)]
        if house.feed and page > 1 and body:
            body[0] = "\f" + body[0]
        out += body
    return out


def dotted(start: Callable[[Item], str], heading: str, width: int = 80) -> Callable[[Agenda], list[str]]:
    """A table of contents with dots and page numbers."""

    def lines(agenda: Agenda) -> list[str]:
        out = ["", heading, ""]
        for page, item in enumerate(agenda.items, 2):
            if item.above:
                out += ["", item.above]
            *most, last = textwrap.wrap(start(item), width - 8)
            out += [*most, f"{last} ".ljust(width - 3, ".") + f" {page}"]
        return out

    return lines


def listed(start: Callable[[Item], str], heading: str, width: int = 80) -> Callable[[Agenda], list[str]]:
    """A table of contents without page numbers."""

    def lines(agenda: Agenda) -> list[str]:
        out = ["", heading, ""]
        for item in agenda.items:
            out += ([item.above] if item.above else []) + textwrap.wrap(start(item), width)
        return out

    return lines
