"""A list of what the meeting has of one kind, each line filled in by a form: recusals, guests and such."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical

from meetingtui.domain.meeting import Meeting
from meetingtui.ui.commands import commands_for
from meetingtui.ui.consequences import other_votes, told_of, with_what_follows
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import ActingPanel
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine

Answers = dict[str, str]
FEWEST_LINES, MOST_LINES = 3, 12


class Things(ActingPanel[bool | None]):
    """Enter changes a line, + adds one, Delete takes it away; an empty list opens with the first one's form.

    A subclass says which rows there are, which fields a line has, and what its answers make of the
    meeting; the key of a row is what stands for the thing, None for one that is only offered.
    """

    TITLE_OF_IT: ClassVar[str]
    EMPTY: ClassVar[str]
    lines = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item_id: int | None) -> None:
        super().__init__()
        self.live, self.item_id = live, item_id

    @property
    def meeting(self) -> Meeting:
        """The meeting as it stands."""
        return self.live.meeting

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = _(self.TITLE_OF_IT)
            yield LineList()
            yield KeyLine(commands_for(self.PLACES[0]))

    def on_mount(self) -> None:
        self._show()
        self.begin()

    def begin(self) -> None:
        """With nothing on the list, the form at once."""
        if not self.rows() and not self.live.read_only:
            self.action_add_thing()

    def _show(self) -> None:
        rows = list(self.rows())
        self.lines.styles.height = min(max(len(rows), FEWEST_LINES), MOST_LINES)
        self.lines.show(rows or [Row(None, _(self.EMPTY), kind="dim")])

    # What a subclass says

    def rows(self) -> Sequence[Row]:
        """The lines of the list."""
        raise NotImplementedError

    def fields(self, thing: object) -> Sequence[Field]:
        """The fields of a line; of a new one, None."""
        raise NotImplementedError

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        """The meeting with the answers; RuleError for what cannot be."""
        raise NotImplementedError

    def without(self, thing: object) -> Meeting:
        """The meeting without the thing."""
        raise NotImplementedError

    # Acts

    @property
    def chosen(self) -> object:
        """What the line under the cursor stands for; None for no line."""
        return self.lines.current.key if self.lines.current else None

    async def act(self, name: str, changed: Meeting) -> None:
        """Commit an act with all that follows from it, and tell what does in other items."""
        before = self.meeting
        await self.live.act(name, with_what_follows(changed))
        self._show()
        if told := told_of(before, self.meeting, self.item_id):
            self.notify(told, timeout=6)

    @on(LineList.Chosen)
    def _line_chosen(self) -> None:
        self.action_edit_thing()

    def action_edit_thing(self) -> None:
        self._fill_in(self.chosen)

    def action_add_thing(self) -> None:
        self._fill_in(None)

    def _fill_in(self, thing: object) -> None:
        now = self.now()

        def check(answers: Answers) -> Meeting:
            return with_what_follows(self.with_answers(thing, answers, now))

        def doubt(answers: Answers) -> str:
            return other_votes(self.meeting, check(answers))

        async def answered(answers: Answers) -> None:
            await self.act(self.PLACES[0].value, self.with_answers(thing, answers, now))
            self.done()

        self.ask(Form(_(self.TITLE_OF_IT), self.fields(thing), check, doubt), answered)

    def done(self) -> None:
        """After a line was filled in: back to the notes, which is where the secretary was."""
        self.dismiss(True)

    async def action_remove_thing(self) -> None:
        if (thing := self.chosen) is not None:
            with self.complaining():
                await self.act(self.PLACES[0].value, self.without(thing))

    def taken_back(self) -> None:
        self._show()

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)
