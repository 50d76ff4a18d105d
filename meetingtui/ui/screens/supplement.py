"""A newer agenda beside the meeting: what is different, to be taken over one by one."""

from collections.abc import Awaitable, Callable
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.supplement import Difference, applied, differences
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.differences import NOTHING, another_meeting, counts, kept_of
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Answer, InProgram
from meetingtui.ui.screens.difference_words import blocks_of, row_of
from meetingtui.ui.widgets.difference_text import DifferenceText
from meetingtui.ui.widgets.line_list import LineList
from meetingtui.ui.widgets.one_line import Banner, KeyLine, OneLine

WIDE = 100  # columns from which the list stands beside the text

Answered = Callable[[Meeting], Awaitable[None]]


class DifferenceList(LineList):
    """Space ticks, and a page is a page of what stands beside the list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.apply", show=False),
        Binding("pagedown", "screen.scroll_text('down')", show=False),
        Binding("pageup", "screen.scroll_text('up')", show=False),
    ]


class SupplementScreen(InProgram[Meeting | None]):
    """Answers with the meeting that has the ticked differences; with None when it was left.

    `first_id` is an id that no item of the meeting has, or has had.
    """

    CSS_PATH = "supplement.tcss"
    PLACES = (Where.SUPPLEMENT,)
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.SUPPLEMENT)
    found = getters.query_one("#list", LineList)
    text = getters.query_one(DifferenceText)

    def __init__(self, meeting: Meeting, newer: Meeting, first_id: int | None = None) -> None:
        super().__init__()
        self.meeting, self.newer, self.first_id = meeting, newer, first_id
        self.differences = differences(meeting, newer)
        self.ticked = {n for n, difference in enumerate(self.differences) if difference.is_offered}

    def compose(self) -> ComposeResult:
        yield OneLine(id="status")
        yield Banner()
        with Horizontal(id="body"):
            yield DifferenceList(id="list")
            with Vertical(id="chosen"):
                yield DifferenceText()
                yield Static(id="kept", markup=False)
        yield KeyLine(commands_for(Where.SUPPLEMENT))

    def on_mount(self) -> None:
        self._fold(self.size.width)
        file = self.newer.source.file if self.newer.source else self.newer.title
        self.query_one(OneLine).say(f"{self.meeting.title} ← {file}", counts(self.differences))
        self.query_one(Banner).warn(another_meeting(self.meeting, self.newer), calm=True)
        self._show()
        self.set_focus(self.found)
        self.watch(self.found, "cursor", self._tell, init=False)

    def on_resize(self, event: Resize) -> None:
        self._fold(event.size.width)

    def _fold(self, width: int) -> None:
        self.set_class(width < WIDE, "-narrow")

    def _show(self) -> None:
        self.found.show([row_of(each, n in self.ticked) for n, each in enumerate(self.differences)])
        self._tell()

    @property
    def chosen(self) -> Difference | None:
        """The difference under the cursor."""
        return self.differences[self.found.cursor] if self.differences else None

    def _tell(self) -> None:
        if (chosen := self.chosen) is not None:
            self.text.show(list(blocks_of(chosen)))
            kept = self.query_one("#kept", Static)
            kept.update(Content(said := kept_of(chosen, self.meeting)))
            kept.display = bool(said)

    # What is done

    def action_tick(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        if chosen.can_be_chosen:
            self.ticked ^= {self.found.cursor}
            self.found.show([row_of(each, n in self.ticked) for n, each in enumerate(self.differences)])
        else:
            self.notify(_("An item with notes or decisions stays on the agenda."), timeout=4)

    def action_tick_all(self) -> None:
        """All that was ticked at first; none when all of it is."""
        offered = {n for n, difference in enumerate(self.differences) if difference.is_offered}
        self.ticked = set() if offered <= self.ticked else self.ticked | offered
        self._show()

    def action_scroll_text(self, direction: str) -> None:
        self.text.page(1 if direction == "down" else -1)

    def action_apply(self) -> None:
        taken = [self.differences[n] for n in sorted(self.ticked)]
        changed = applied(self.meeting, self.newer, taken, self.first_id)
        if changed is self.meeting:
            self.notify(_("Nothing is ticked: Space ticks, Esc leaves."), timeout=4)
        else:
            self.dismiss(changed)

    def action_step_back(self) -> None:
        self.dismiss(None)

    def action_palette(self) -> None:
        from meetingtui.ui.screens.palette import open_palette

        open_palette(self)

    def action_dark_or_light(self) -> None:
        self.program.dark_or_light()

    def action_leave(self) -> None:
        self.program.leave_saved()


def show_differences(
    screen: InProgram[Answer],
    meeting: Meeting,
    newer: Meeting,
    answered: Answered,
    first_id: int | None = None,
) -> None:
    """Show what is different in a newer agenda, and go on with what was chosen of it; say when nothing is."""
    if differences(meeting, newer):
        screen.ask(SupplementScreen(meeting, newer, first_id), answered)
    else:
        screen.notify(_(NOTHING), timeout=6)


async def update_from(screen: InProgram[Answer], meeting_id: int, newer: Meeting) -> None:
    """Update a stored meeting that no window has open from a newer agenda, as a person chooses; then open it.

    StoreError when it cannot be read.
    """
    store, program = screen.program.store, screen.program
    meeting = store.load(meeting_id)

    async def answered(changed: Meeting) -> None:
        store.change(meeting, changed, "update_agenda")
        await program.open_meeting(meeting_id)

    show_differences(screen, meeting, newer, answered)
