"""What is missing before the meeting can be closed."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.open_end import OpenEnd
from meetingtui.domain.open_ends import UNPLACED, open_ends
from meetingtui.ui.bindings import bindings_of
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.widgets.line_list import LineList, Row


class OpenEnds(Panel[OpenEnd | None]):
    """Answers with the one to go to."""

    BINDINGS = bindings_of("open_ends", action="close")

    def __init__(self, meeting: Meeting, language: Language) -> None:
        super().__init__()
        self.ends, self.reason = open_ends(meeting, language), meeting.closing_reason

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = (
                ngettext("{count} thing is still open", "{count} things are still open", len(self.ends))
                if self.ends
                else _("Nothing is missing")
            )
            panel.border_subtitle = _("Enter: go there · Esc: back")
            if self.reason:
                said = _("Closed all the same: {reason}").format(reason=self.reason)
                yield Static(Content(said), classes="say")
            yield LineList([_row(end) for end in self.ends])

    @on(LineList.Chosen)
    def _go(self, event: LineList.Chosen) -> None:
        if isinstance(event.row.key, OpenEnd):
            self.dismiss(event.row.key)


def _row(end: OpenEnd) -> Row:
    if end.item is None:
        return Row(end, _(end.message), "○" if end.message == UNPLACED else "·")
    place = end.item.number or end.item.title
    about = end.about or (end.clause.text if end.clause else end.item.title)
    number = f"{place}, {end.clause.id}" if end.clause and len(end.item.clauses) > 1 else place
    return Row(end, f"{number:7} {_(end.message)}: {about}", "○")
