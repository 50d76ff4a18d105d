"""The list of meetings: what there is, how far it has come, and what can be begun."""

from pathlib import Path
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.choosing import take_in
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.store import MeetingSummary
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import ProgramScreen
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import Banner, KeyLine, OneLine

STATES = {
    MeetingState.PLANNED: N_("planned"),
    MeetingState.RUNNING: N_("running"),
    MeetingState.CLOSED: N_("closed"),
}
WELCOME = N_(
    """No meetings yet.

i   Import an agenda: a file becomes a meeting, with its items and recommendations.
n   Begin a new meeting without an agenda.
F1  All keys.

To look around first, leave with Ctrl+Q and run:  meetingtui demo"""
)


class Home(ProgramScreen):
    """Where the program starts when no meeting is named."""

    PLACES = (Where.HOME,)
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.HOME)
    meetings = getters.query_one(LineList)

    def compose(self) -> ComposeResult:
        yield OneLine(id="status")
        yield Banner()
        yield LineList(id="meetings")
        with VerticalScroll(id="welcome"):
            yield Static(Content(_(WELCOME)))
        yield KeyLine(commands_for(Where.HOME))

    def on_mount(self) -> None:
        self.query_one(Banner).warn(self.program.why_read_only, calm=True)
        self.refresh_list()

    def on_screen_resume(self) -> None:
        self.refresh_list()

    def refresh_list(self) -> None:
        """Read the meetings anew from the store."""
        found: list[MeetingSummary] = []
        with self.complaining():
            found = self.program.store.meetings()
        places = (place for place, summary in enumerate(found) if summary.id == self.program.last_meeting)
        self.meetings.show([_row(summary) for summary in found], next(places, None))
        self.meetings.display = bool(found)
        self.query_one("#welcome").display = not found
        self.query_one(OneLine).say("meetingtui", str(self.program.store.path.parent))
        if found:
            self.set_focus(self.meetings)

    @property
    def chosen(self) -> MeetingSummary | None:
        """The meeting under the cursor."""
        row = self.meetings.current
        return row.key if row is not None and isinstance(row.key, MeetingSummary) else None

    @on(LineList.Chosen)
    async def _open_chosen(self) -> None:
        with self.complaining():
            await self.action_open_meeting()

    async def action_open_meeting(self) -> None:
        if (chosen := self.chosen) is not None:
            await self.program.open_meeting(chosen.id)

    # New ones

    def action_import_agenda(self) -> None:
        from meetingtui.ui.screens.files import FilePicker

        if self._may_write():
            self.ask(FilePicker(self.program.last_folder), self._read)

    async def _read(self, path: Path) -> None:
        from meetingtui.ui.screens.import_agenda import bring_in

        self.program.last_folder = path.parent
        bring_in(self, path, self._imported, self._update)

    async def _update(self, there: MeetingSummary, draft: AgendaDraft) -> None:
        """Show what a newer agenda brings to a meeting, and open that."""
        from meetingtui.ui.screens.supplement import update_from

        await update_from(self, there.id, draft.meeting)

    async def _imported(self, draft: AgendaDraft) -> None:
        await self._add(draft.meeting, draft.exported)

    async def action_new_meeting(self) -> None:
        from meetingtui.ui.screens.new_meeting import new_meeting, new_meeting_form

        async def answered(answers: dict[str, str]) -> None:
            await self._add(new_meeting(answers))

        if self._may_write():
            self.ask(new_meeting_form(self.now().date()), answered)

    async def _add(self, meeting: Meeting, exported: bool = False) -> None:
        await self.program.open_meeting(take_in(self.program.store, meeting, exported=exported))

    # Away with them

    def action_delete_meeting(self) -> None:
        from meetingtui.ui.screens.dialogs import Confirm

        chosen = self.chosen
        if chosen is None or not self._may_write():
            return

        async def answered(_yes: bool) -> None:
            self.program.store.delete(chosen.id)
            self.program.deleted.append(chosen)
            self.refresh_list()
            self.notify(_("Deleted. u brings it back until you leave the program."), timeout=6)

        question = _("{title} with all notes and decisions ({decided} of {clauses})?").format(
            title=chosen.title, decided=chosen.decided, clauses=chosen.clauses
        )
        self.ask(Confirm(_("Delete the meeting"), question), answered)

    def action_undelete(self) -> None:
        if not self.program.deleted:
            self.notify(_("There is nothing to undo."), timeout=2)
            return
        self.program.store.undelete(self.program.deleted.pop().id)
        self.refresh_list()

    def _may_write(self) -> bool:
        if self.program.why_read_only:
            self.notify(self.program.why_read_only, severity="warning")
        return not self.program.why_read_only

    def action_next_meeting(self) -> None:
        from meetingtui.ui.screens.next_meeting import ask_for_next

        if (chosen := self.chosen) is not None:
            ask_for_next(self, self.program.store.load(chosen.id))

    def action_overview(self) -> None:
        from meetingtui.ui.screens.overview import Overview

        held = self.program.store.load(self.chosen.id) if self.chosen else None
        self.app.push_screen(Overview(held))

    def action_minutes(self) -> None:
        from meetingtui.ui.screens.export import Export

        if (chosen := self.chosen) is not None:
            self.app.push_screen(Export(self.program.store.load(chosen.id)))


def _row(summary: MeetingSummary) -> Row:
    day = summary.date.isoformat() if summary.date else "          "
    body = "" if summary.body and summary.body in summary.title else summary.body
    text = f"{day}  {summary.title}" + (f" · {body}" if body else "")
    decided = f"{summary.decided}/{summary.clauses}" if summary.clauses else "–"
    return Row(summary, text, right=f"{decided:>7}  {_(STATES[summary.state]):9}")
