"""A field in which typing searches and the arrows move in the list below it."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from meetingtui.domain.text import one_line
from meetingtui.ui.widgets.line_list import LineList


class SearchField(Input):
    """Up, Down and the page keys go to the screen's list; what is pasted is cleaned."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "list('move', -1)", show=False),
        Binding("down", "list('move', 1)", show=False),
        Binding("pageup", "list('page', -1)", show=False),
        Binding("pagedown", "list('page', 1)", show=False),
    ]

    def validate_value(self, value: str) -> str:
        """Nothing unseen gets in, however it came."""
        return value if value.isprintable() else one_line(value)

    def action_list(self, how: str, by: int) -> None:
        found = self.screen.query_one(LineList)
        found.action_move(by) if how == "move" else found.action_page(by)
