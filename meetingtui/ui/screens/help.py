"""What can be done here, with its keys."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from meetingtui.ui.bindings import bindings_of
from meetingtui.ui.commands import Where, table
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import PANEL_WIDTH, Panel
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.lines import wrapped

KEYS_WIDTH = 14


class Help(Panel[None]):
    """The key table of these parts of the program."""

    BINDINGS = [*bindings_of("help", action="close"), ("enter,q", "close", "Back")]  # noqa: RUF012

    def __init__(self, places: Sequence[Where]) -> None:
        super().__init__()
        self.places = places

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = _("Help")
            panel.border_subtitle = _("Esc: back")
            yield LineList()

    def on_mount(self) -> None:
        width = min(self.app.size.width - 6, PANEL_WIDTH - 4)
        self.query_one(LineList).show(list(_rows(self.places, width)))


def _rows(places: Sequence[Where], width: int) -> Iterator[Row]:
    for title, rows in table(places):
        yield Row(None, _(title), kind="strong")
        for keys, what, help_ in rows:
            text = f"{_(what)}. {_(help_)}." if help_ else _(what)
            first, *more = wrapped(text, width - KEYS_WIDTH - 8)  # its margin, the scroll bar and the edges
            yield Row(None, f"  {keys:{KEYS_WIDTH}} {first}")
            yield from (Row(None, f"  {'':{KEYS_WIDTH}} {line}", kind="dim") for line in more)
        yield Row(None, "")
