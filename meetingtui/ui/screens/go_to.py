"""Go to an item: type a number or part of a title."""

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from meetingtui.domain.meeting import Item, Meeting, headings
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.widgets.agenda_list import mark_of
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.search_field import SearchField


class GoTo(Panel[int | None]):
    """Answers with the item's id, or None."""

    found = getters.query_one(LineList)

    def __init__(self, meeting: Meeting, current: int | None) -> None:
        super().__init__()
        self.meeting, self.current = meeting, current

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = _("Go to an item")
            yield SearchField(placeholder=_("Number or part of a title"))
            yield LineList(can_focus=False)

    def on_mount(self) -> None:
        self._show(self.meeting.items)

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(matching(self.meeting, event.value))

    def _show(self, items: tuple[Item, ...] | list[Item]) -> None:
        gathering = headings(self.meeting)
        rows = [
            Row(item.id, f"{item.number} {item.title}".strip(), mark_of(item, item.id in gathering))
            for item in items
        ]
        places = (place for place, item in enumerate(items) if item.id == self.current)
        self.found.show(rows, 0 if self.query_one(Input).value.strip() else next(places, 0))

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def _choose(self) -> None:
        row = self.found.current
        if row is not None and isinstance(row.key, int):
            self.dismiss(row.key)


def matching(meeting: Meeting, words: str) -> list[Item]:
    """The items that the words mean: by number first, then by all words in the title."""
    words = words.strip().casefold()
    exact = [item for item in meeting.items if item.number.casefold() == words]
    begins = [i for i in meeting.items if words and i.number.casefold().startswith(words) and i not in exact]
    titled = [
        item
        for item in meeting.items
        if item not in exact and item not in begins and all(w in item.title.casefold() for w in words.split())
    ]
    titled.sort(key=lambda item: not item.title.casefold().startswith(words))
    return exact + begins + titled
