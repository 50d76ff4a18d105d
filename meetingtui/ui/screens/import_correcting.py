"""What the import screen does with a draft: corrections, each of which can be undone."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from textual import getters

from meetingtui.agenda.corrections import Role
from meetingtui.agenda.draft import AgendaDraft, Found
from meetingtui.domain import outline
from meetingtui.domain.errors import N_, AgendaError, RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import ProgramScreen
from meetingtui.ui.screens.import_aside import aside
from meetingtui.ui.screens.import_left_over import LeftOver
from meetingtui.ui.screens.import_said import (
    History,
    Said,
    dismissed,
    marked,
    merged,
    put,
    read_as,
    restructured,
    without_left_over,
)
from meetingtui.ui.screens.import_source import Source


class Correcting(ProgramScreen):
    """Keeps the draft and what was said of it.

    What is said counts at once; the document is read again beside the screen, and when more was
    said meanwhile, once more with the last of it.
    """

    source = getters.query_one(Source)
    left_over = getters.query_one(LeftOver)

    def __init__(self, draft: AgendaDraft) -> None:
        super().__init__()
        self.draft = draft
        self.history = History(Said(draft.corrections, draft.given))
        self._read: Said | None = self.history.said  # what the draft was read with
        self._at_rest = asyncio.Event()
        self._at_rest.set()

    @property
    def said(self) -> Said:
        """All that was said of the document."""
        return self.history.said

    @property
    def pending(self) -> bool:
        """Whether the document is still to be read with what was said last."""
        return self._read != self.said

    @property
    def item(self) -> Item | None:
        """The item chosen; None for the meeting itself."""
        raise NotImplementedError

    def show(self) -> None:
        """Draw the draft as it stands."""
        raise NotImplementedError

    # Saying, and reading again

    def say(self, said: Said, at_once: AgendaDraft | None = None) -> None:
        """Something else is said of the document; `at_once` is what is known of its draft already."""
        if self.history.say(said):
            self.draft = at_once or self.draft
            self._follow()

    def action_undo(self) -> None:
        self._stepped(self.history.undo())

    def action_redo(self) -> None:
        self._stepped(self.history.redo())

    def _stepped(self, done: bool) -> None:
        if done:
            self._follow()
        else:
            self.notify(_("There is nothing to undo."), timeout=2)

    def _follow(self) -> None:
        self.show()
        if self._at_rest.is_set():
            self._at_rest.clear()
            self.run_worker(self._catch_up())

    async def _catch_up(self) -> None:
        try:
            while self.pending:
                await self._read_with(self.said)
        finally:
            self._at_rest.set()
        self.show()

    async def _read_with(self, said: Said) -> None:
        try:
            draft = await aside(partial(read_as, self.draft, said))
        except AgendaError as error:
            if self.said == said:
                self._read = None if self.history.forget() else said
                self.complain(error)
            return
        if self.said == said:
            self._read, self.draft = said, draft

    async def settled(self) -> None:
        """Wait until the draft is what was said."""
        while self.pending:
            await self._at_rest.wait()

    # Items

    def _restructure(self, change: Callable[[Meeting, int], Meeting]) -> None:
        """Change the item chosen, or its place."""
        if self.item is None:
            raise RuleError(N_("Choose an item first: this is the meeting."))
        meeting = change(self.draft.meeting, self.item.id)
        self.say(restructured(self.said, self.draft, meeting), replace(self.draft, meeting=meeting))

    def action_level(self, by: int) -> None:
        def change(meeting: Meeting, item_id: int) -> Meeting:
            return outline.set_level(meeting, item_id, meeting.item(item_id).level + by)

        self._restructure(change)

    def action_closed(self) -> None:
        self._restructure(
            lambda meeting, item: outline.set_closed(meeting, item, not meeting.item(item).closed)
        )

    def action_move_item(self, by: int) -> None:
        self._restructure(lambda meeting, item: outline.move_item(meeting, item, by))

    def action_edit_item(self) -> None:
        from meetingtui.ui.screens.import_head import called, item_form

        item = self.item
        if item is None:
            self.action_edit_head()
            return

        async def answered(answers: dict[str, str]) -> None:
            self._restructure(lambda meeting, item_id: called(meeting, item_id, answers))

        self.ask(item_form(self.draft.meeting, item), answered)

    def action_edit_head(self) -> None:
        from meetingtui.ui.screens.import_head import head_form, with_head

        meeting = self.draft.meeting

        async def answered(answers: dict[str, str]) -> None:
            self.say(with_head(self.said, meeting, answers))

        self.ask(head_form(meeting, self.said), answered)

    def action_merge(self) -> None:
        item, firsts = self.item, self.draft.firsts
        if item is None or firsts[item.id] == min(firsts.values()):
            raise RuleError(N_("There is no item before this one in the document."))
        self.say(merged(self.said, firsts[item.id]))

    # Lines

    def action_mark_line(self, role: str) -> None:
        one = self.source.current
        if one is not None:
            item = self.draft.firsts[self.item.id] if self.item else None
            self.say(marked(self.said, one.line.number, Role(role), item))

    def action_take_back(self) -> None:
        if (one := self.source.current) is not None:
            self.say(marked(self.said, one.line.number, None))

    # Lines in no item

    def _lines_chosen(self) -> list[int]:
        """The lines chosen in the list, or the one under the cursor in the document."""
        if self.left_over.display:
            return self.left_over.chosen
        one = self.source.current
        if one is None or one.found is not Found.UNPLACED:
            raise RuleError(N_("This line has its place: only lines in no item can be put into one."))
        return [one.line.number]

    def action_put_into_item(self) -> None:
        from meetingtui.ui.screens.go_to import GoTo

        lines, firsts = self._lines_chosen(), self.draft.firsts

        async def answered(item_id: int) -> None:
            self._place(put(self.said, lines, firsts[item_id]), lines, Found.TEXT)

        if lines:
            self.ask(GoTo(self.draft.meeting, self.item.id if self.item else None), answered)

    def action_dismiss_lines(self) -> None:
        lines = self._lines_chosen()
        self._place(dismissed(self.said, lines), lines, Found.DISMISSED)

    def action_dismiss_all(self) -> None:
        lines = [one.line for one in self.draft.meeting.unplaced if one.line is not None]
        self._place(dismissed(self.said, lines), lines, Found.DISMISSED)

    def _place(self, said: Said, lines: list[int], found: Found) -> None:
        """Say what becomes of lines; the list is shorter at once."""
        self.say(said, without_left_over(self.draft, lines, found))

    def action_mark(self) -> None:
        self.left_over.mark()

    def action_mark_all(self) -> None:
        self.left_over.mark_all()
