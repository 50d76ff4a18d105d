"""What is in an exported meeting, before it is stored: there is no document beside it to correct it by."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.domain.meeting import AgendaWarning, Item
from meetingtui.ui.locale import _, ngettext, warned
from meetingtui.ui.screens.base import PANEL_WIDTH, Panel
from meetingtui.ui.screens.import_outline import counts
from meetingtui.ui.status import long_date
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.lines import wrapped


class ImportPreview(Panel[AgendaDraft | None]):
    """Outline and warnings; Enter stores the meeting and opens it, Esc stores nothing."""

    BINDINGS = [("enter", "keep", "Import")]  # noqa: RUF012 (Textual's own declaration)

    def __init__(self, draft: AgendaDraft, already: str = "") -> None:
        super().__init__()
        self.draft, self.already = draft, already

    def compose(self) -> ComposeResult:
        meeting = self.draft.meeting
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = Content(meeting.title)
            panel.border_subtitle = _("Enter: import · Esc: back, nothing is stored")
            yield Static(Content(f"{_summary(self.draft)}\n{self.already}".strip()), classes="say")
            yield LineList()

    def on_mount(self) -> None:
        self.query_one(LineList).show(list(rows(self.draft, min(self.app.size.width - 6, PANEL_WIDTH) - 18)))

    def action_keep(self) -> None:
        self.dismiss(self.draft)

    def on_line_list_chosen(self) -> None:
        self.dismiss(self.draft)


def _summary(draft: AgendaDraft) -> str:
    meeting = draft.meeting
    parts = [meeting.body, long_date(meeting), meeting.place or "", counts(meeting)]
    return " · ".join(part for part in parts if part)


def rows(draft: AgendaDraft, width: int) -> Iterator[Row]:
    """The warnings first, whole: they are what a person must look at; then every item."""
    for warning in draft.meeting.warnings:
        first, *more = wrapped(warned(warning), width)
        yield Row(None, first, "!", _place(warning), "warning")
        yield from (Row(None, line, " ", kind="warning") for line in more)
    if draft.meeting.warnings:
        yield Row(None, "")
    for item in draft.meeting.items:
        indent = "  " * (item.level - 1)
        yield Row(
            None, f"{indent}{item.number} {item.title}".rstrip(), right=_contents(item), kind=_kind(item)
        )


def _place(warning: AgendaWarning) -> str:
    return _("line {line}").format(line=warning.line) if warning.line else ""


def _kind(item: Item) -> str:
    return "strong" if item.level == 1 else ""


def _contents(item: Item) -> str:
    parts = [item.case_number or ""]
    if item.clauses:
        parts.append(ngettext("{count} recommendation", "{count} recommendations", len(item.clauses)))
    return " · ".join(part for part in parts if part)
