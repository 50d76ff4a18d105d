"""A field in which typing searches and the arrows move in the list below it."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
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


class TakingField(SearchField):
    """A field that Enter empties at once: what is typed right behind it is for the next one already."""

    class Taken(Message):
        """Enter was pressed on these words."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def take(self) -> str:
        """What is in the field, which is empty from now on."""
        words, self.value = self.value.strip(), ""
        return words

    def give_back(self, words: str, *, to_go_on: bool = False) -> None:
        """What could not be taken stands there again: to go on with, or marked, to be typed over."""
        if not self.value:
            with self.prevent(Input.Changed):
                self.value = words
                if to_go_on:
                    self.cursor_position = len(words)
                else:
                    self.select_all()

    async def action_submit(self) -> None:
        self.post_message(self.Taken(self.take()))
