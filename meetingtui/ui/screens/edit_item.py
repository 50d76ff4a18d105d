"""One item taken apart: its number and title, its recommendations and its text, each to be corrected.

Every act is in the store before the panel shows it, and undone with the last acts of the meeting.
"""

import re
from collections.abc import Callable

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.merging import merge_into_previous, split_item
from meetingtui.domain.outline import block, move_item, remove_item, set_closed
from meetingtui.domain.paragraphs import paragraph_to_heading, remove_paragraph, rename_section
from meetingtui.domain.paragraphs import reword_attachment as renamed_attachment
from meetingtui.domain.recommending import add_clause, move_clause, paragraph_to_clause, remove_clause
from meetingtui.domain.text import one_line
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, told
from meetingtui.ui.screens.base import ActingPanel
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.item_parts import OF_ITEM, WITHOUT_TEXT, Kind, Part, part_rows, reworded, text_of
from meetingtui.ui.widgets.line_list import LineList
from meetingtui.ui.widgets.one_line import KeyLine
from meetingtui.ui.widgets.part_editor import PartEditor

NUMBERED = re.compile(r"(?P<number>\d+(?:\.\d+)*)[.:)]?\s+(?=\S)")
LONGEST_TITLE = 120  # characters of a paragraph that is offered as the title of a new item


class EditItem(ActingPanel[int | None]):
    """Answers with the item to go to: the one edited, or the one next to it when that is gone."""

    PLACES = (Where.ITEM,)
    BINDINGS = bindings(Where.ITEM)
    parts = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item_id: int) -> None:
        super().__init__()
        self.live, self.item_id = live, item_id
        self.shown = live.meeting.item(item_id)

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall"):
            yield LineList()
            with Vertical(id="whole"):
                yield Static(classes="say", markup=False)
            yield Static(classes="wrong", markup=False)
            yield KeyLine(commands_for(Where.ITEM))

    def on_mount(self) -> None:
        self._show(Part(Kind.TITLE))
        self.watch(self.parts, "cursor", self._tell, init=False)

    # What is shown

    @property
    def item(self) -> Item:
        """The item as it stands."""
        return self.live.meeting.item(self.item_id)

    @property
    def part(self) -> Part:
        """What the cursor is on."""
        row = self.parts.current
        return row.key if row is not None and isinstance(row.key, Part) else Part(Kind.TITLE)

    def _show(self, part: Part | None = None) -> None:
        self.shown = item = self.item
        rows = list(part_rows(item))
        places = (place for place, row in enumerate(rows) if row.key == part)
        self.parts.show(rows, next(places, None))
        title = Content(f"{item.number} {item.title}".strip())
        self.query_one("#panel").border_title = title
        self._tell()

    def _tell(self) -> None:
        """The whole text of what the cursor is on: a line of the list may be cut."""
        said = text_of(self.shown, self.part)
        self.query_one(".say", Static).update(Content(said.expandtabs(4)))

    # Acts

    async def _act(self, name: str, changed: Meeting, part: Part | None = None) -> None:
        await self.live.act(name, changed)
        self._show(part)

    async def action_move_up(self) -> None:
        await self._move(-1)

    async def action_move_down(self) -> None:
        await self._move(1)

    async def _move(self, by: int) -> None:
        await self._stop_editing()
        part, meeting = self.part, self.live.meeting
        if part.kind is Kind.CLAUSE:
            place = min(max(1, part.place + by), len(self.item.clauses))
            changed = move_clause(meeting, self.item_id, part.place, by)
            await self._act("move_clause", changed, Part(Kind.CLAUSE, place))
        elif part.kind in OF_ITEM:
            await self._act("move_item", move_item(meeting, self.item_id, by), part)
            self._tell_place()
        else:
            self.notify(_("Only items and recommendations can be moved."), timeout=4)

    def _tell_place(self) -> None:
        meeting = self.live.meeting
        place, end = meeting.place_of(self.item_id), len(block(meeting, self.item_id))
        above = meeting.items[place - 1] if place else None
        below = meeting.items[place + end] if place + end < len(meeting.items) else None
        self.app.clear_notifications()
        if above is not None:
            self.notify(_("Now after {item}").format(item=_called(above)), timeout=3)
        elif below is not None:
            self.notify(_("Now before {item}").format(item=_called(below)), timeout=3)

    async def action_delete_part(self) -> None:
        await self._stop_editing()
        part, meeting, here = self.part, self.live.meeting, self.item_id
        match part.kind:
            case Kind.CLAUSE:
                await self._act("remove_clause", remove_clause(meeting, here, part.place))
            case Kind.SECTION:
                await self._act("remove_heading", rename_section(meeting, here, part.place, ""))
            case Kind.PARAGRAPH:
                changed = remove_paragraph(meeting, here, part.section, part.place)
                await self._act("remove_paragraph", changed)
            case Kind.ATTACHMENT:
                await self._act("remove_attachment", renamed_attachment(meeting, here, part.place, ""))
            case kind if kind in OF_ITEM:
                await self._delete_item()

    async def _delete_item(self) -> None:
        meeting, gone = self.live.meeting, self.item
        place = meeting.place_of(gone.id)
        changed = remove_item(meeting, gone.id)
        await self.live.act("remove_item", changed)
        self.app.notify(_("Deleted: {item}. Undo brings it back.").format(item=_called(gone)))
        self.dismiss(changed.items[min(place, len(changed.items) - 1)].id if changed.items else None)

    async def action_merge(self) -> None:
        await self._stop_editing()
        meeting = self.live.meeting
        gone = self.item
        changed = merge_into_previous(meeting, gone.id)
        await self.live.act("merge_items", changed)
        self.item_id = meeting.items[meeting.place_of(gone.id) - 1].id
        self.live.join_scratch(gone.id, self.item_id)
        self._show(Part(Kind.TITLE))
        self.notify(_("{item} is now part of this one").format(item=_called(gone)), timeout=4)

    async def action_split_here(self) -> None:
        await self._stop_editing()
        item, part = self.item, self.part
        if part.kind not in (Kind.SECTION, Kind.PARAGRAPH):
            self.notify(_("Choose a paragraph or a heading first."), timeout=4)
            return
        section, paragraph = (part.section, part.place) if part.kind is Kind.PARAGRAPH else (part.place, 0)
        new_id = self.live.next_item_id

        def split(answers: dict[str, str]) -> Meeting:
            title, number = answers["title"], answers["number"].strip(".")
            return split_item(self.live.meeting, item.id, section, paragraph, title, number, new_id)

        async def answered(answers: dict[str, str]) -> None:
            await self._act("split_item", split(answers))
            self.notify(_("The new item follows this one."), timeout=4)

        self.ask(_split_form(text_of(self.shown, part), split), answered)

    async def action_make_clause(self) -> None:
        await self._of_paragraph("make_clause", paragraph_to_clause)

    async def action_make_heading(self) -> None:
        await self._of_paragraph("make_heading", paragraph_to_heading)

    async def _of_paragraph(self, name: str, change: Callable[[Meeting, int, int, int], Meeting]) -> None:
        await self._stop_editing()
        part = self.part
        if part.kind is not Kind.PARAGRAPH:
            self.notify(_("Choose a paragraph first."), timeout=4)
            return
        await self._act(name, change(self.live.meeting, self.item_id, part.section, part.place))

    def taken_back(self) -> None:
        if any(item.id == self.item_id for item in self.live.meeting.items):
            self._show()
        else:
            self.dismiss(None)

    # Words

    @on(LineList.Chosen)
    async def action_edit_part(self) -> None:
        """Open the line's text for writing; closed or open is changed at once."""
        part = self.part
        if self.query(PartEditor):
            await self._stop_editing()
        elif part.kind is Kind.CLOSED:
            with self.complaining():
                await self._act(
                    "close_item", set_closed(self.live.meeting, self.item_id, not self.item.closed)
                )
        elif part.kind is Kind.RECOMMENDATION:
            await self.action_add_clause()
        elif part.kind not in WITHOUT_TEXT:
            await self._edit(part, text_of(self.shown, part), self._rewording(part))

    async def action_add_clause(self) -> None:
        """An empty line for a new recommendation, below the one under the cursor."""
        await self._stop_editing()
        part = self.part
        after = part.place if part.kind is Kind.CLAUSE else None
        place = after + 1 if after else len(self.item.clauses) + 1
        adding = lambda meeting, text: add_clause(meeting, self.item_id, text, after)  # noqa: E731
        await self._edit(Part(Kind.CLAUSE, place), "", adding)

    def _rewording(self, part: Part) -> Callable[[Meeting, str], Meeting]:
        return lambda meeting, text: reworded(meeting, self.item_id, part, text)

    async def _edit(self, part: Part, text: str, change: Callable[[Meeting, str], Meeting]) -> None:
        """Write a part's text: all of it is one act, each key of which is saved."""
        if self.live.read_only:
            self.notify(self.live.why_read_only, severity="warning")
            return
        base, begun = self.live.meeting, False

        def save(written: str) -> None:
            nonlocal begun
            try:
                changed = change(base, written)
            except RuleError as error:
                self._complain_here(error)
                return
            self._complain_here(None)
            if begun or changed is not base:
                self.live.edit("edit_item", changed, not begun)
                begun = True

        def done(_by_enter: bool) -> None:
            self.run_worker(self._stop_editing(part), exclusive=True)

        whole = self.query_one("#whole")
        whole.add_class("-edited")
        await whole.mount(editor := PartEditor(text, save, done))
        self.set_focus(editor)

    def _complain_here(self, error: RuleError | None) -> None:
        wrong = self.query_one(".wrong", Static)
        wrong.update(Content("" if error is None else told(error)))
        wrong.set_class(error is not None, "-shown")

    async def _stop_editing(self, part: Part | None = None) -> None:
        """Close the editor; its text is kept already."""
        for editor in self.query(PartEditor):
            await editor.remove()
            self.query_one("#whole").remove_class("-edited")
            self._complain_here(None)
            self.set_focus(self.parts)
            self._show(part)

    async def action_dismiss_screen(self) -> None:
        await self._stop_editing()
        self.dismiss(self.item_id)


def _called(item: Item) -> str:
    return item.number or item.title


def _split_form(text: str, split: Callable[[dict[str, str]], object]) -> Form:
    """Number and title as the paragraph has them, where it can be a title: short, and no sentence."""
    text = one_line(text)
    numbered = NUMBERED.match(text)
    number = numbered["number"] if numbered else ""
    title = text[numbered.end() :] if numbered else text
    if len(title) > LONGEST_TITLE or title.endswith((".", ",", ";")):
        title = ""
    fields = (Field("title", _("Title"), title), Field("number", _("Number"), number))
    return Form(_("A new item from here on"), fields, split)
