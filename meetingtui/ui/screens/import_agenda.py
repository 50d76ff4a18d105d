"""What was recognised in a document beside its lines, to be corrected before anything is stored."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.choosing import already_there
from meetingtui.domain.errors import N_, RuleError
from meetingtui.store import MeetingSummary
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Command, Where
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import InProgram
from meetingtui.ui.screens.import_preview import ImportPreview
from meetingtui.ui.screens.import_reading import read_document
from meetingtui.ui.screens.import_showing import Showing
from meetingtui.ui.widgets.one_line import Banner

Taken = Callable[[AgendaDraft], Awaitable[None]]
Update = Callable[[MeetingSummary, AgendaDraft], Awaitable[None]]


class ImportScreen(Showing):
    """Enter imports what is shown, Esc stores nothing.

    `answer` is what is to be done when the screen has gone: `taken` with the draft, or `update`
    with the meeting that is there already; None when it was left. Without an `update` there is none.
    """

    CSS_PATH = "import_agenda.tcss"
    PLACES = (Where.IMPORT, Where.SOURCE, Where.LEFT_OVER)
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.IMPORT, Where.SOURCE)

    def __init__(self, draft: AgendaDraft, taken: Taken, update: Update | None = None) -> None:
        super().__init__(draft)
        self.there: MeetingSummary | None = None
        self.answer: Callable[[], Awaitable[None]] | None = None
        self._taken, self._update = taken, update
        self._looked_for: tuple[object, ...] = ()

    def show(self) -> None:
        super().show()
        self._show_there()

    # The meeting that is there already

    def _show_there(self) -> None:
        """Look for the meeting in the store where its body or date is another than before."""
        looked_for = self.draft.meeting.body, self.draft.meeting.date
        if looked_for == self._looked_for:
            return
        self._looked_for = looked_for
        with self.complaining():
            self.there = already_there(self.program.store, self.draft.meeting)
        self.query_one("#there", Banner).warn(told_of(self.there, self._update is not None), calm=True)
        self._focus_moved(self.focused)

    def offered(self) -> Sequence[Command]:
        can_update = self.there is not None and self._update is not None
        return [command for command in super().offered() if command.id != "update_there" or can_update]

    async def action_update_there(self) -> None:
        there, update = self.there, self._update
        if there is None or update is None:
            raise RuleError(N_("There is no meeting of this body on this date."))
        await self.settled()
        self.answer = partial(update, there, self.draft)
        self.dismiss(None)

    # The end

    def action_keep(self) -> None:
        self._finish(keep_left_over=False)

    def action_keep_left_over(self) -> None:
        self._finish(keep_left_over=True)

    def _finish(self, keep_left_over: bool) -> None:
        self.run_worker(self._import(keep_left_over), group="finish", exclusive=True)

    async def _import(self, keep_left_over: bool) -> None:
        """Import what is shown, when it is what was said; lines in no item are looked at first."""
        await self.settled()
        if self.app.screen is not self:
            return
        if self.draft.meeting.unplaced and not keep_left_over:
            if not self.left_over.display:
                self.action_left_over()
            return
        self.answer = partial(self._taken, self.draft)
        self.dismiss(None)

    def action_step_back(self) -> None:
        from meetingtui.ui.screens.dialogs import Confirm

        async def answered(_yes: bool) -> None:
            self.dismiss(None)

        if self.left_over.display:
            self._close_left_over()
        elif not self.history.length:
            self.dismiss(None)
        else:
            question = _("Nothing is stored, and the corrections are lost.")
            self.ask(Confirm(_("Leave without importing"), question), answered)


def told_of(there: MeetingSummary | None, can_update: bool) -> str:
    """That the meeting is in the store already, and what to do; empty when it is not."""
    if there is None:
        return ""
    said = _("There is a meeting of this body on this date already: {title}.").format(title=there.title)
    return f"{said} " + (_("a updates it.") if can_update else _("Enter makes a second one."))


def bring_in(screen: InProgram[None], path: Path, taken: Taken, update: Update | None = None) -> None:
    """Read a document over a screen, show what is in it, and go on with what was decided on."""

    async def read(draft: AgendaDraft) -> None:
        if draft.exported or not draft.lines:
            there = already_there(screen.program.store, draft.meeting)
            screen.ask(ImportPreview(draft, told_of(there, can_update=False)), taken)
            return
        shown = ImportScreen(draft, taken, update)

        async def closed(_nothing: None) -> None:
            if shown.answer is not None:
                with screen.complaining():
                    await shown.answer()

        screen.app.push_screen(shown, closed)

    read_document(screen, path, read)
