"""What is another in an item, to be read: older and newer words, told apart by signs and by colour."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, chop_cells
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.domain.wording import GONE, NEW, Passage, Piece
from meetingtui.ui.widgets.lines import strip, wrapped

WORD = re.compile(r"\s+|\S+")
Line = list[tuple[str, str]]  # texts with their kinds
KINDS = {GONE: "gone", NEW: "new"}
KINDS_OF_ALL = ("heading", "say", "gone", "gone-word", "new", "new-word")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence or a heading between the passages; `kind` is "heading" or "say"."""

    text: str
    kind: str = "say"


Block = Said | Passage


class DifferenceText(ScrollView, can_focus=False):
    """Headings, sentences and passages; only the lines that are seen are drawn."""

    DEFAULT_CSS = """
    DifferenceText { height: 1fr; background: $background; overflow-x: hidden; scrollbar-size-vertical: 1; }
    DifferenceText > .difference-text--heading { text-style: bold; color: $primary; background: $background; }
    DifferenceText > .difference-text--say { color: $text-muted; background: $background; }
    DifferenceText > .difference-text--gone { color: $warning; background: $background; }
    DifferenceText > .difference-text--gone-word {
        color: $warning; background: $background; text-style: bold strike; }
    DifferenceText > .difference-text--new { color: $success; background: $background; }
    DifferenceText > .difference-text--new-word {
        color: $success; background: $background; text-style: bold underline; }
    """
    COMPONENT_CLASSES = {f"difference-text--{kind}" for kind in KINDS_OF_ALL}  # noqa: RUF012

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._blocks: list[Block] = []
        self._lines: list[Line] = []
        self._width = 0

    def show(self, blocks: Sequence[Block]) -> None:
        """Show other blocks, from the first line."""
        self._blocks, self._width = list(blocks), 0
        self._lay_out()
        self.scroll_to(y=0, animate=False, force=True, immediate=True)
        self.refresh()

    @property
    def text(self) -> str:
        """What can be read, as plain text."""
        return "\n".join("".join(text for text, _ in line).rstrip() for line in self._lines)

    def page(self, direction: int) -> None:
        """Scroll nearly a page: one line is seen twice."""
        by = direction * max(1, self.size.height - 1)
        self.scroll_to(y=self.scroll_offset.y + by, animate=False, force=True, immediate=True)

    def on_resize(self) -> None:
        self._lay_out()

    def render_line(self, y: int) -> Strip:
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        line = self._lines[index] if index < len(self._lines) else []
        return strip([(text, self._style(kind)) for text, kind in line], width, self.rich_style)

    def _style(self, kind: str) -> Style:
        return self.get_component_rich_style(f"difference-text--{kind}") if kind else self.rich_style

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if not width or width == self._width:
            return
        self._width = width
        self._lines = [line for block in self._blocks for line in _lines(block, width - 2)]
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.refresh()


def _lines(block: Block, width: int) -> Iterator[Line]:
    if isinstance(block, Said):
        yield from ([(f" {line}", block.kind)] for line in wrapped(block.text, width))
        return
    kind = KINDS.get(block.sign, "")
    for line in _wrapped_pieces(block.pieces, max(width - 3, 8)):
        marked = [(text, f"{kind}-word" if differs else kind) for text, differs in line]
        yield [(f" {block.sign} ", kind), *marked]


def _wrapped_pieces(pieces: Sequence[Piece], width: int) -> Iterator[list[Piece]]:
    """The pieces in lines of at most `width` cells, broken between words; never none."""
    line: list[Piece] = []
    room = width
    for word, differs in _words(pieces, width):
        if cell_len(word) > room:
            yield line
            line, room = [], width
            if word.isspace():
                continue
        line.append((word, differs))
        room -= cell_len(word)
    yield line


def _words(pieces: Sequence[Piece], width: int) -> Iterator[Piece]:
    """Words and the spaces between them; a word that is wider than a line in parts."""
    for text, differs in pieces:
        for word in WORD.findall(text.expandtabs(4)):
            parts = [word] if cell_len(word) <= width else chop_cells(word, width)
            yield from ((part, differs) for part in parts)
