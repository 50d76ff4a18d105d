"""A list of which only the visible lines are drawn: thousands of rows cost nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.ui.widgets.lines import cut, strip

CURSOR_KEYS: tuple[Binding, ...] = (  # of whatever has lines and a cursor in one of them
    Binding("up", "move(-1)", show=False),
    Binding("down", "move(1)", show=False),
    Binding("pageup", "page(-1)", show=False),
    Binding("pagedown", "page(1)", show=False),
    Binding("home", "move(-1000000)", show=False),
    Binding("end", "move(1000000)", show=False),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a mark, a text that is cut to fit, and something at the right edge.

    `key` is what the row stands for; `kind` one of "", "dim", "strong", "warning".
    """

    key: object
    text: str
    mark: str = ""
    right: str = ""
    kind: str = ""


class LineList(ScrollView, can_focus=True):
    """A list to move in with the arrows; Enter or a click selects."""

    DEFAULT_CSS = """
    LineList { height: 1fr; background: $background; overflow-x: hidden; scrollbar-size-vertical: 1; }
    LineList > .line-list--dim { color: $text-muted; }
    LineList > .line-list--strong { text-style: bold; }
    LineList > .line-list--warning { color: $warning; }
    LineList > .line-list--cursor { background: $surface-lighten-1; }
    LineList:focus > .line-list--cursor { background: $primary; color: $text; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "line-list--dim",
        "line-list--strong",
        "line-list--warning",
        "line-list--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        *CURSOR_KEYS,
        Binding("enter", "select", show=False),
    ]

    cursor = reactive(0, repaint=False)

    class Chosen(Message):
        """A row was selected with Enter or the mouse."""

        def __init__(self, sender: "LineList", row: Row) -> None:
            super().__init__()
            self.list, self.row = sender, row

        @property
        def control(self) -> "LineList":
            return self.list

    def __init__(self, rows: Sequence[Row] = (), *, id: str | None = None, can_focus: bool = True) -> None:  # noqa: A002
        super().__init__(id=id)
        self.rows: list[Row] = list(rows)
        self.can_focus = can_focus

    def on_mount(self) -> None:
        self._measure()

    @property
    def current(self) -> Row | None:
        """The row under the cursor; None when the list is empty."""
        return self.rows[self.cursor] if self.rows else None

    def show(self, rows: Sequence[Row], cursor: int | None = None) -> None:
        """Put other rows in, with the cursor kept or set."""
        self.rows = list(rows)
        wanted = self.cursor if cursor is None else cursor
        self.set_reactive(LineList.cursor, max(0, min(wanted, len(self.rows) - 1)))
        self._measure()
        self._keep_in_view()
        self.refresh()

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, len(self.rows) - 1))

    def watch_cursor(self, before: int, now: int) -> None:
        self._refresh_row(before)
        self._refresh_row(now)
        self._keep_in_view()

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        index = y + self.scroll_offset.y
        plain = self.rich_style
        if index >= len(self.rows):
            return Strip.blank(width, plain)
        row = self.rows[index]
        style = self.get_component_rich_style(f"line-list--{row.kind}") if row.kind else plain
        if index == self.cursor and (self.can_focus or row.kind != "dim"):
            style = style + self.get_component_rich_style("line-list--cursor")
        right = f" {row.right}" if row.right else ""
        mark = f"{row.mark} " if row.mark else ""
        text = cut(mark + row.text, width - cell_len(right) - 1)
        return strip([(text + right + " ", style)], width, style)

    def on_resize(self) -> None:
        self._measure()
        self._keep_in_view()

    def on_click(self, event: Click) -> None:
        index = event.y + self.scroll_offset.y
        if 0 <= index < len(self.rows):
            self.cursor = index
            self.post_message(self.Chosen(self, self.rows[index]))

    def action_move(self, by: int) -> None:
        self.cursor += by

    def action_page(self, by: int) -> None:
        rows = by * max(1, self.size.height - 1)
        self.cursor += rows
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False, force=True, immediate=True)

    def action_select(self) -> None:
        if self.current is not None:
            self.post_message(self.Chosen(self, self.current))

    def _measure(self) -> None:
        self.virtual_size = Size(self.size.width, len(self.rows))

    def _refresh_row(self, index: int) -> None:
        self.refresh(Region(0, index - self.scroll_offset.y, self.size.width, 1))

    def _keep_in_view(self) -> None:
        if self.size.height:
            region = Region(0, self.cursor, 1, 1)
            self.scroll_to_region(region, animate=False, force=True)
