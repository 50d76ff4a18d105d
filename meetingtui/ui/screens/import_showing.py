"""What the import screen shows: the outline, the document, and what a person should look at."""

from collections.abc import Sequence
from dataclasses import replace

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Resize
from textual.widget import Widget

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import AgendaWarning, Item
from meetingtui.ui.commands import Command, Where, commands_for
from meetingtui.ui.locale import _, ngettext, warned
from meetingtui.ui.screens.import_correcting import Correcting
from meetingtui.ui.screens.import_left_over import LeftOver
from meetingtui.ui.screens.import_outline import (
    MEETING,
    Outline,
    Recognised,
    counts,
    head_of,
    outline_rows,
)
from meetingtui.ui.screens.import_source import Source
from meetingtui.ui.widgets.one_line import Banner, KeyLine, OneLine

WIDE = 100  # columns from which the outline stands beside the document
BEFORE_LINES, BEHIND_LINES = (
    ("keep", "switch_pane"),
    ("undo", "step_back", "next_warning", "left_over", "help"),
)


class Look(Banner):
    """What a person should look at; laid out anew only when it is something else."""


class Showing(Correcting):
    """The outline and the document go together: a step in one is a step in the other."""

    outline = getters.query_one(Outline)
    recognised = getters.query_one(Recognised)
    look = getters.query_one("#look", Look)
    keys = getters.query_one(KeyLine)

    def __init__(self, draft: AgendaDraft) -> None:
        super().__init__(draft)
        self.chosen = MEETING  # the number of the first line of the item chosen
        self._owners: dict[int, int] = {}  # each line's item, by its first line
        self._pointed: AgendaWarning | None = None  # the warning that was gone to

    def compose(self) -> ComposeResult:
        yield OneLine(id="status")
        yield Banner(id="there")
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield Outline(self._outline_moved, id="outline")
                yield LeftOver(self._left_over_moved)
            with Vertical(id="right"):
                yield Recognised()
                yield Source(self._source_moved)
        yield Look(id="look")
        yield OneLine(id="counts")
        yield KeyLine(commands_for(Where.IMPORT))

    def on_mount(self) -> None:
        self.outline.border_title = _("Agenda · ! to look at · § closed")
        self.left_over.border_title = _("Lines in no item")
        self.left_over.display = False
        self._fold(self.size.width)
        self.show()
        self.watch(self, "focused", self._focus_moved, init=False)
        self.set_focus(self.outline)

    def on_resize(self, event: Resize) -> None:
        self._fold(event.size.width)

    def _fold(self, width: int) -> None:
        self.set_class(width < WIDE, "-narrow")

    # What is shown

    @property
    def item(self) -> Item | None:
        firsts = self.draft.firsts
        return next((i for i in self.draft.meeting.items if firsts[i.id] == self.chosen), None)

    def show(self) -> None:
        self._owners = _owners(self.draft)
        if self.source.lines and (self.chosen != MEETING or self.source.has_focus):
            number = self.source.lines[self.source.cursor].line.number
            self.chosen = self._owners.get(number, MEETING)
        meeting, firsts = self.draft.meeting, self.draft.firsts
        if self._pointed not in meeting.warnings:
            self._pointed = None
        to_look_at = {self._place_of(warning) for warning in meeting.warnings}
        order = [firsts[item.id] for item in meeting.items]
        self.outline.present(outline_rows(meeting, order, to_look_at), self.chosen)
        self.left_over.present(meeting.unplaced)
        if self.left_over.display and not meeting.unplaced:
            self._close_left_over()
            self.notify(_("Every line has its place. Enter imports."), timeout=4)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """What goes with the item and the line under the cursor."""
        meeting, item = self.draft.meeting, self.item
        lines = {warning.line for warning in meeting.warnings if warning.line}
        roles = self.said.corrections.roles
        self.source.present(self.draft.lines, roles, lines, item.id if item else None, self.pending)
        self.recognised.present(meeting, item)
        self.look.warn("\n".join(self._to_look_at()))
        self._show_status()

    def _show_status(self) -> None:
        meeting, made = self.draft.meeting, self.history.length
        source = meeting.source.file if meeting.source else ""
        self.query_one("#status", OneLine).say(head_of(meeting), source)
        state = ngettext("{count} correction", "{count} corrections", made) if made else ""
        if self.pending:
            state = _("reading again ...")
        self.query_one("#counts", OneLine).say(counts(meeting), state)

    # Warnings

    def _place_of(self, warning: AgendaWarning) -> int:
        """The item that a warning is about, by its first line; MEETING when it is about none."""
        return MEETING if warning.line is None else self._owners.get(warning.line, MEETING)

    def _to_look_at(self) -> list[str]:
        """The warning that was gone to; else those of the line, else of the item."""
        if self.left_over.display:
            return [
                _("Put these lines into items or leave them out; or keep them: F9 shows them in the meeting.")
            ]
        if self._pointed is not None:
            place = self._sorted_warnings().index(self._pointed) + 1
            return [f"{place}/{len(self.draft.meeting.warnings)} {_told(self._pointed)}"]
        warnings, one = self.draft.meeting.warnings, self.source.current
        of_line = [w for w in warnings if one and w.line == one.line.number and self.source.has_focus]
        of_item = [w for w in warnings if self._place_of(w) == self.chosen]
        return [f"! {_told(warning)}" for warning in of_line or of_item]

    def _sorted_warnings(self) -> list[AgendaWarning]:
        return sorted(self.draft.meeting.warnings, key=lambda warning: warning.line or 0)

    def action_next_warning(self) -> None:
        """Around all warnings, those about the document as a whole first."""
        warnings = self._sorted_warnings()
        if not warnings:
            self.notify(_("There is no warning."), timeout=2)
            return
        place = warnings.index(self._pointed) + 1 if self._pointed in warnings else 0
        warning = warnings[place % len(warnings)]
        self._close_left_over()
        self._choose(self._place_of(warning), warning.line)
        self._pointed = warning
        self._show_chosen()

    # Moving

    def _outline_moved(self) -> None:
        row = self.outline.current
        if row is not None and isinstance(row.key, int):
            self._choose(row.key)

    def _source_moved(self) -> None:
        if (one := self.source.current) is not None:
            self._pointed = None
            self.chosen = self._owners.get(one.line.number, MEETING)
            self.outline.stand_on(self.chosen)
            self._show_chosen()

    def _left_over_moved(self) -> None:
        row = self.left_over.current
        if row is not None and isinstance(row.key, int):
            self._choose(self._owners.get(row.key, MEETING), row.key)

    def _choose(self, first: int, line: int | None = None) -> None:
        """Choose an item, with the cursor on its first line or on another one."""
        self._pointed, self.chosen = None, first
        self.outline.stand_on(first)
        self._show_chosen()
        self.source.stand_on(line or first)

    async def action_go_to(self) -> None:
        from meetingtui.ui.screens.go_to import GoTo

        firsts = self.draft.firsts

        async def answered(item_id: int) -> None:
            self._choose(firsts[item_id])

        self.ask(GoTo(self.draft.meeting, self.item.id if self.item else None), answered)

    def action_next_item(self, by: int) -> None:
        self.outline.action_move(by)

    def action_switch_pane(self) -> None:
        left = self.left_over if self.left_over.display else self.outline
        self._focus_on(left if self.source.has_focus else self.source)

    def _focus_on(self, widget: Widget) -> None:
        """Where there is room for one pane only, the one with the focus is shown."""
        self.set_class(widget is self.source, "-source")
        self.set_focus(widget)

    def places_now(self) -> Sequence[Where]:
        first = Where.IMPORT
        if self.source.has_focus:
            first = Where.SOURCE
        elif self.left_over.display:
            first = Where.LEFT_OVER
        return sorted(self.PLACES, key=lambda where: where is not first)

    def _focus_moved(self, focused: Widget | None) -> None:
        if focused is not None:
            self.set_class(isinstance(focused, Source), "-source")
        self.keys.offer(self._key_line(focused))

    def _key_line(self, focused: Widget | None) -> list[Command]:
        if isinstance(focused, LeftOver):
            return commands_for(Where.LEFT_OVER)
        offered = [command for command in self.offered() if command.where is Where.IMPORT]
        if not isinstance(focused, Source):
            return offered
        known = {command.id: command for command in offered}
        known["switch_pane"] = replace(known["switch_pane"], short=N_("outline"))
        before, behind = ([known[name] for name in names] for names in (BEFORE_LINES, BEHIND_LINES))
        return [*before, *commands_for(Where.SOURCE), *behind]

    # The lines in no item

    def action_left_over(self) -> None:
        if self.left_over.display:
            self._close_left_over()
        elif self.draft.meeting.unplaced:
            self.outline.display, self.left_over.display = False, True
            self._focus_on(self.left_over)
            self._left_over_moved()
        else:
            self.notify(_("Every line is in an item, or left out."), timeout=2)

    def _close_left_over(self) -> None:
        if self.left_over.display:
            self.outline.display, self.left_over.display = True, False
            self._focus_on(self.outline)
            self._show_chosen()


def _owners(draft: AgendaDraft) -> dict[int, int]:
    """For each line the first line of its item, or of the one before; MEETING for those before all items."""
    owners, owner = {}, MEETING
    firsts = set(draft.firsts.values())
    for one in draft.lines:
        if one.item_id is not None:
            owner = draft.firsts[one.item_id]
        elif one.line.number in firsts:
            owner = one.line.number
        owners[one.line.number] = owner
    return owners


def _told(warning: AgendaWarning) -> str:
    place = _("line {line}").format(line=warning.line) if warning.line else ""
    return f"{warned(warning)} ({place})" if place else warned(warning)
