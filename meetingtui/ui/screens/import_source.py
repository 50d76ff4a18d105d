"""The document of the import screen, line by line, each with what it was taken for."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.agenda.corrections import Role
from meetingtui.agenda.draft import Found, SourceLine
from meetingtui.domain.errors import N_
from meetingtui.ui.locale import _
from meetingtui.ui.widgets.line_list import CURSOR_KEYS
from meetingtui.ui.widgets.lines import cut, strip, wrapped

WORDS = {
    Found.MEETING: N_("meeting"),
    Found.CONTENTS: N_("contents"),
    Found.FURNITURE: N_("header"),
    Found.PART: N_("part"),
    Found.TITLE: N_("title"),
    Found.HEAD: N_("head"),
    Found.HEADING: N_("heading"),
    Found.TEXT: N_("text"),
    Found.RECOMMENDATION: N_("recommends"),
    Found.DECISION: N_("decision"),
    Found.ATTACHMENT: N_("attachment"),
    Found.LINK: N_("link"),
    Found.UNPLACED: N_("in no item"),
    Found.DISMISSED: N_("left out"),
}
TAKEN_FOR = {
    Role.ITEM: Found.TITLE,
    Role.HEADING: Found.HEADING,
    Role.CLAUSE: Found.RECOMMENDATION,
    Role.TEXT: Found.TEXT,
    Role.FURNITURE: Found.FURNITURE,
}
LOOKS = {
    Found.CONTENTS: "dim",
    Found.FURNITURE: "dim",
    Found.DISMISSED: "dim",
    Found.TITLE: "title",
    Found.HEADING: "heading",
    Found.PART: "heading",
    Found.RECOMMENDATION: "asked",
    Found.DECISION: "asked",
    Found.UNPLACED: "left-over",
}
SAID, WARNED = "*", "!"


class Source(ScrollView, can_focus=True):
    """All lines of the document; only the visible ones are drawn. The cursor stands on a whole line.

    `moved` is told at once of every step that a person makes here.
    """

    DEFAULT_CSS = """
    Source { height: 1fr; background: $background; overflow-x: hidden; scrollbar-size-vertical: 1;
             scrollbar-gutter: stable; }
    Source > .source--dim { color: $text-muted; text-style: dim; }
    Source > .source--title { text-style: bold; }
    Source > .source--heading { color: $primary; }
    Source > .source--asked { color: $success; }
    Source > .source--left-over { color: $warning; }
    Source > .source--gutter { color: $text-muted; }
    Source > .source--cursor { background: $surface-lighten-1; }
    Source:focus > .source--cursor { background: $primary 50%; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "source--dim",
        "source--title",
        "source--heading",
        "source--asked",
        "source--left-over",
        "source--gutter",
        "source--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        *CURSOR_KEYS,
        Binding("left", "screen.switch_pane", show=False),
        Binding("enter", "screen.keep", show=False),
    ]

    def __init__(self, moved: Callable[[], None]) -> None:
        super().__init__(id="source")
        self.lines: Sequence[SourceLine] = ()
        self.cursor = 0
        self._moved = moved
        self._places: dict[int, int] = {}  # of the lines, by their number
        self._said: Mapping[int, Role] = {}
        self._pending = False
        self._warned: Collection[int] = ()
        self._item_id: int | None = None
        self._pieces: list[list[str]] = []
        self._tops: list[int] = []  # the row of the screen on which each line begins
        self._width = 0

    def present(
        self,
        lines: Sequence[SourceLine],
        said: Mapping[int, Role],
        warned: Collection[int],
        item_id: int | None,
        pending: bool,
    ) -> None:
        """Show what became of the lines, what was said of them, and which belong to the item chosen.

        While what was said is `pending`, it is shown before the document has been read again.
        """
        if len(lines) != len(self.lines):
            self._places = {one.line.number: place for place, one in enumerate(lines)}
            self._width = 0
        shown = lines, said, warned, item_id, pending
        if shown != (self.lines, self._said, self._warned, self._item_id, self._pending):
            self.lines, self._said, self._warned, self._item_id, self._pending = shown
            self._lay_out()
            self.refresh()

    @property
    def current(self) -> SourceLine | None:
        """The line under the cursor; None in a document without any."""
        return self.lines[self.cursor] if self.lines else None

    def stand_on(self, number: int) -> None:
        """Put the cursor on a line by its number, with what is above it in view; nobody is told."""
        self.cursor = self._places.get(number, 0)
        self._lay_out()
        if self._tops:
            above = max(0, self._tops[self.cursor] - 2)
            self.scroll_to(y=above, animate=False, force=True, immediate=True)
        self.refresh()

    # Moving

    def action_move(self, by: int) -> None:
        self._go(self.cursor + by)

    def action_page(self, by: int) -> None:
        """Nearly a page of the screen, however many lines that is."""
        if self._tops:
            row = self._tops[self.cursor] + by * max(1, self.size.height - 2)
            place = bisect_right(self._tops, max(0, row)) - 1
            self._go(place if place != self.cursor else place + by)

    def on_click(self, event: Click) -> None:
        row = event.y + self.scroll_offset.y
        if self._tops and row < self._rows:
            self._go(bisect_right(self._tops, row) - 1)

    def _go(self, place: int) -> None:
        place = max(0, min(place, len(self.lines) - 1))
        if self.lines and place != self.cursor:
            before, self.cursor = self.cursor, place
            self._refresh_line(before)
            self._refresh_line(place)
            self._keep_in_view()
            self._moved()

    def _refresh_line(self, place: int) -> None:
        if self._tops:
            top = self._tops[place] - self.scroll_offset.y
            self.refresh(Region(0, top, self.size.width, self._height(place)))

    def _keep_in_view(self) -> None:
        if self._tops and self.size.height:
            height = min(self._height(self.cursor), self.size.height)
            region = Region(0, self._tops[self.cursor], 1, height)
            self.scroll_to_region(region, animate=False, force=True)

    # Drawing

    def on_resize(self) -> None:
        self._lay_out()
        self._keep_in_view()

    @property
    def _rows(self) -> int:
        return self._tops[-1] + self._height(len(self._tops) - 1) if self._tops else 0

    def _height(self, place: int) -> int:
        return len(self._pieces[place]) + self._space(place)

    def _space(self, place: int) -> int:
        """The empty rows above a line: it is read as it is printed."""
        line = self.lines[place].line
        return int(place > 0 and (line.blank_before > 0 or self._turns_page(place)))

    def _turns_page(self, place: int) -> bool:
        return place > 0 and self.lines[place].line.page != self.lines[place - 1].line.page

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if not width or width == self._width:
            return
        self._width, self._gutter = width, 2 + max(cell_len(_(word)) for word in WORDS.values())
        room = width - self._gutter - 3
        self._pieces = [wrapped(one.line.text, room) for one in self.lines]
        self._tops, row = [], 0
        for place in range(len(self.lines)):
            self._tops.append(row)
            row += self._height(place)
        self.virtual_size = Size(self.size.width, row)

    def render_line(self, y: int) -> Strip:
        row, width, plain = y + self.scroll_offset.y, self.scrollable_content_region.width, self.rich_style
        if row >= self._rows:
            return Strip.blank(width, plain)
        place = bisect_right(self._tops, row) - 1
        piece = row - self._tops[place] - self._space(place)
        gutter = self.get_component_rich_style("source--gutter")
        if piece < 0:
            page = _("page {page}").format(page=self.lines[place].line.page)
            return strip([(f"  {page}" if self._turns_page(place) else "", gutter)], width, plain)
        look = LOOKS.get(self._found(place))
        style = self.get_component_rich_style(f"source--{look}") if look else plain
        if place == self.cursor:
            cursor = self.get_component_rich_style("source--cursor")
            plain, style, gutter = plain + cursor, style + cursor, gutter + cursor
        word = gutter if look in (None, "dim") else style
        bar = "▌" if self._item_id is not None and self.lines[place].item_id == self._item_id else " "
        parts = [
            (cut(self._label(place, piece, y == 0), self._gutter), word),
            (bar, gutter),
            (" " + self._pieces[place][piece], style),
        ]
        return strip(parts, width, plain)

    def _found(self, place: int) -> Found:
        one = self.lines[place]
        role = self._said.get(one.line.number) if self._pending else None
        return one.found if role is None else TAKEN_FOR[role]

    def _label(self, place: int, piece: int, on_top: bool) -> str:
        """The word for a line; nothing where the line above on the screen has the same."""
        if piece and not on_top:
            return ""
        number, found = self.lines[place].line.number, self._found(place)
        mark = SAID if number in self._said else WARNED if number in self._warned else " "
        stands_out = on_top or place == self.cursor or number in self._said
        same = place > 0 and self._found(place - 1) is found and not stands_out
        return f"{mark}{'' if same else _(WORDS[found])}"
