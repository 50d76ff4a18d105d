"""Text laid out in cells: wrapping, cutting and padding, with wide characters counted as such."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip


def wrapped(text: str, width: int) -> list[str]:
    """The text's lines, each broken between words to at most `width` cells; never an empty list."""
    return [piece for line in text.split("\n") for piece in _pieces(line.expandtabs(4), max(width, 4))]


def _pieces(line: str, width: int) -> Iterator[str]:
    """A hanging indent keeps a list entry's later lines under its first word."""
    hanging = "  " if line.startswith(("- ", "– ", "o ", "• ")) else ""
    row = ""
    for word in line.split(" "):
        longer = f"{row} {word}" if row else word
        if cell_len(longer) <= width:
            row = longer
            continue
        if row.strip():
            yield row
            word = hanging + word
        while cell_len(word) > width:
            head = _head(word, width)
            yield head
            word = word[len(head) :]
        row = word
    yield row


def _head(word: str, width: int) -> str:
    """The longest beginning that fits, at least one character."""
    cells = 0
    for place, char in enumerate(word):
        cells += cell_len(char)
        if cells > width:
            return word[: max(place, 1)]
    return word


def cut(text: str, width: int) -> str:
    """The text in exactly `width` cells, with "…" where it was cut."""
    if cell_len(text) > width:
        text = set_cell_size(text, max(width - 1, 0)).rstrip() + "…" if width > 0 else ""
    return set_cell_size(text, max(width, 0))


def strip(parts: Iterable[tuple[str, Style]], width: int, fill: Style) -> Strip:
    """A line of the screen from texts with their styles, in exactly `width` cells."""
    segments = [Segment(text, style) for text, style in parts if text]
    return Strip(segments).adjust_cell_length(width, fill)
