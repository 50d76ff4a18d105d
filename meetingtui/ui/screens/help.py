"""What can be done here, with its keys."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from meetingtui.ui.commands import Where, table
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.widgets.line_list import LineList, Row

KEYS_WIDTH = 14


class Help(Panel[None]):
    """The key table of these parts of the program."""

    BINDINGS = [("f1,enter,q", "close", "Back")]  # noqa: RUF012 (Textual's own declaration)

    def __init__(self, places: Sequence[Where]) -> None:
        super().__init__()
        self.places = places

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = _("Help")
            panel.border_subtitle = _("Esc: back")
            yield LineList(list(_rows(self.places)))


def _rows(places: Sequence[Where]) -> Iterator[Row]:
    for title, rows in table(places):
        yield Row(None, _(title), kind="strong")
        for keys, what, help_ in rows:
            text = f"{_(what)} – {_(help_)}" if help_ else _(what)
            yield Row(None, f"  {keys:{KEYS_WIDTH}} {text}")
        yield Row(None, "")
