"""The lines of the agenda that are in no item: each is put into one, or dismissed."""

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from meetingtui.domain.meeting import Meeting, UnplacedLine
from meetingtui.domain.unplaced import dismiss_lines, place_lines
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.screens.base import ActingPanel
from meetingtui.ui.screens.go_to import GoTo
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine


class UnplacedLines(ActingPanel[None]):
    """What is done is done with the marked lines, or with the one under the cursor when none is."""

    PLACES = (Where.UNPLACED,)
    BINDINGS = bindings(Where.UNPLACED)
    lines = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item_id: int | None) -> None:
        super().__init__()
        self.live, self.item_id = live, item_id
        self.marked: set[int] = set()
        self.shown: tuple[UnplacedLine, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall"):
            yield LineList()
            with Vertical(id="whole"):
                yield Static(classes="say", markup=False)
            yield KeyLine(commands_for(Where.UNPLACED))

    def on_mount(self) -> None:
        self._show()
        self.watch(self.lines, "cursor", self._tell, init=False)

    def _show(self) -> None:
        self.shown = lines = self.live.meeting.unplaced
        count = ngettext("{count} line is in no item", "{count} lines are in no item", len(lines))
        self.query_one("#panel").border_title = count if lines else _("Every line is in an item or dismissed")
        self.lines.show([self._row(place, line) for place, line in enumerate(lines)])
        self._tell()

    def _row(self, place: int, line: UnplacedLine) -> Row:
        return Row(place, line.text.expandtabs(4), "✓" if place in self.marked else " ", _where(line))

    def _tell(self) -> None:
        said = self.shown[self.lines.cursor].text if self.shown else ""
        self.query_one(".say", Static).update(Content(said.expandtabs(4)))

    @property
    def chosen(self) -> set[int]:
        """The places of the lines that the next act is about."""
        if self.marked or not self.shown:
            return self.marked
        return {self.lines.cursor}

    async def _act(self, name: str, changed: Meeting) -> None:
        await self.live.act(name, changed)
        self.marked = set()
        self._show()

    def action_mark(self) -> None:
        if self.shown:
            self.marked ^= {self.lines.cursor}
            self._show()
            self.lines.cursor += 1

    @on(LineList.Chosen)
    async def action_put_into_item(self) -> None:
        if not (chosen := self.chosen):
            return

        async def answered(item_id: int) -> None:
            self.item_id = item_id
            await self._act("place_lines", place_lines(self.live.meeting, chosen, item_id))

        self.ask(GoTo(self.live.meeting, self.item_id), answered)

    async def action_dismiss_lines(self) -> None:
        await self._act("dismiss_lines", dismiss_lines(self.live.meeting, self.chosen))

    async def action_dismiss_all(self) -> None:
        meeting = self.live.meeting
        await self._act("dismiss_lines", dismiss_lines(meeting, range(len(meeting.unplaced))))

    def taken_back(self) -> None:
        self.marked = set()
        self._show()

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def _where(line: UnplacedLine) -> str:
    if line.page is not None:
        return _("page {page}").format(page=line.page)
    return "" if line.line is None else _("line {line}").format(line=line.line)
