"""A text area that knows which of its rows an edit has changed, and paints only those."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.document._document import Location, Selection
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import TextArea


class Rows(NamedTuple):
    """How the rows lay from the top of an edit on, before it was done."""

    line: int
    section: int  # which row of the line the edit began in
    breaks: list[int]  # the columns at which the line was wrapped
    height: int  # rows of the whole text


class RowTextArea(TextArea):
    """A TextArea without its two costs: at every key the stock one paints all lines that can be
    seen, and builds the whole text once for each of them (14 kB on the line, 22 ms in a note of
    1 MB); a change of height lays out the whole screen.

    A *row* is a line of the screen: a section of a line of the text as it is wrapped, counted from
    the top of the text. It has no line numbers, brackets, highlights or suggestions. Written against
    the private parts of Textual 8.2's TextArea and WrappedDocument; the tests compare it with them.
    """

    # As in TextArea, but a new selection marks the rows that show it, and not everything.
    selection: reactive[Selection] = reactive(Selection(), init=False, always_update=True, repaint=False)

    # Where the rows lie

    @property
    def row_count(self) -> int:
        """The number of rows; WrappedDocument.height counts them anew each time."""
        return len(self.wrapped_document._offset_to_line_info)

    def _row(self, location: Location) -> int:
        """The row of a location, or of the nearest one that there is."""
        wrapped = self.wrapped_document
        line = min(location[0], len(wrapped._line_index_to_offsets) - 1)
        return wrapped._line_index_to_offsets[line][bisect_right(wrapped._wrap_offsets[line], location[1])]

    def _rows(self, top: Location) -> Rows:
        """How the rows lie from a location on."""
        line = min(top[0], self.document.line_count - 1)
        breaks = self.wrapped_document._wrap_offsets[line]
        return Rows(line, bisect_right(breaks, top[1]), breaks, self.row_count)

    # What is painted anew

    def _repaint(self, first: int, last: int) -> None:
        """Have these rows painted, as far as they can be seen."""
        top = self.scroll_offset.y
        first, last = max(first, top), min(last, top + self.size.height - 1)
        if first <= last:
            self.refresh(Region(0, first - top, self.size.width, last - first + 1))

    def _repaint_selection(self, selection: Selection) -> None:
        rows = self._row(selection.start), self._row(selection.end)
        self._repaint(min(rows), max(rows))

    def _repaint_edited(self, before: Rows, last_line: int) -> None:
        """Mark what an edit has changed: down to its last line or, when what is below has moved, to
        the end.

        It changes the row that it began in and those after it. It changes rows above only by moving
        their breaks, and so the first break that has moved shows where to begin.
        """
        wrapped = self.wrapped_document
        breaks = wrapped._wrap_offsets[before.line]
        same = min(len(breaks), len(before.breaks))
        moved = next((n for n in range(same) if breaks[n] != before.breaks[n]), same)
        first = wrapped._line_index_to_offsets[before.line][0] + min(before.section, moved)
        if self.row_count == before.height:
            self._repaint(first, wrapped._line_index_to_offsets[last_line][-1])
        else:
            self._repaint(first, first + max(before.height, self.row_count))

    def _refresh_size(self) -> None:
        """The height has changed; the screen is laid out anew only if it hangs on it."""
        size = Size(0, self.row_count)
        if self.styles.auto_dimensions:
            self.virtual_size = size
            self._refresh_scrollbars()
        elif size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            self._scroll_update(size)

    def _rewrap_and_refresh_virtual_size(self) -> None:
        """Wrap for a new width, keep the cursor in sight; a new WrappedDocument has width 0."""
        wrapped = self.wrapped_document
        if wrapped._width != self.wrap_width or wrapped._tab_width != self.indent_width:
            wrapped.wrap(self.wrap_width, tab_width=self.indent_width)
        self._refresh_size()
        if self.is_mounted:
            self.scroll_cursor_visible()
            self.refresh()

    def _watch_selection(self, previous_selection: Selection, selection: Selection) -> None:
        """The cursor has moved: repaint where it was and where it is, and scroll there."""
        if not self.is_mounted:
            return
        self.app.clear_selection()
        self._repaint_selection(previous_selection)
        self._repaint_selection(selection)
        self.scroll_cursor_visible()
        self.app.cursor_position = self.cursor_screen_offset

    # How a row is painted

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of a part of the widget."""
        return Widget.render_lines(self, crop)

    def render_line(self, y: int) -> Strip:
        """The strip of the row that stands at `y`, from the top of the widget."""
        if self.document.line_count == 1 and not self.document[0]:
            self._theme.apply_css(self)  # the cursor on the placeholder takes its style from there
            return super().render_line(y)
        row = self.scroll_offset.y + y
        if row >= self.row_count:
            return Strip.blank(self.size.width, self.rich_style)
        return self._strip(*self.wrapped_document._offset_to_line_info[row])

    def _strip(self, line: int, section: int) -> Strip:
        """One section of a line, cut into pieces where the selection or the cursor begins or ends."""
        text = self.document[line]
        ends = [0, *self.wrapped_document._wrap_offsets[line], len(text) + 1]
        start, end = ends[section : section + 2]
        marks = self._marks(line, len(text))
        edges = {edge for mark in marks for edge in mark[:2] if start < edge < end}
        cuts = [start, *sorted(edges), end]
        tabs = iter(self.wrapped_document.get_tab_widths(line)[text.count("\t", 0, start) :])
        text += " "  # where the cursor rests after the last character
        base = self.rich_style
        pieces = [
            Segment(_without_tabs(text[a:b], tabs), _style_at(a, base, marks)) for a, b in pairwise(cuts)
        ]
        return Strip(pieces).adjust_cell_length(self.scrollable_content_region.width, base)

    def _marks(self, line: int, length: int) -> list[tuple[int, int, Style]]:
        """From where to where on a line the selection and the cursor are to be seen."""
        marks = []
        (top, first), (bottom, last) = sorted(self.selection)
        if not self.selection.is_empty and top <= line <= bottom:
            columns = first if line == top else 0, last if line == bottom else max(length, 1)
            marks.append((*columns, self.get_component_rich_style("text-area--selection")))
        row, column = self.cursor_location
        if line == row and self._draw_cursor:
            marks.append((column, column + 1, self.get_component_rich_style("text-area--cursor")))
        return marks


def _without_tabs(text: str, widths: Iterator[int]) -> str:
    return re.sub("\t", lambda _: " " * next(widths), text) if "\t" in text else text


def _style_at(column: int, base: Style, marks: list[tuple[int, int, Style]]) -> Style:
    for first, after, style in marks:
        base = base + style if first <= column < after else base
    return base
