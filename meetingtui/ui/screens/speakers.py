"""The speaking list of an item: who speaks, who waits, and how long each has taken."""

from datetime import datetime

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.attending import SEVERAL, found
from meetingtui.domain.course import Speech, minutes_and_seconds
from meetingtui.domain.errors import MeetingError, RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import with_party
from meetingtui.domain.proceeding import ask_to_speak, next_speaker, remove_speech, speaking
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, told
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine
from meetingtui.ui.widgets.search_field import TakingField


class Speakers(Panel[None]):
    """Two letters and Enter put a name on the list; Enter alone gives the word to the next one."""

    PLACES = (Where.SPEAKERS,)
    BINDINGS = bindings(Where.SPEAKERS)
    lines = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item_id: int) -> None:
        super().__init__()
        self.live, self.item_id = live, item_id

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = Content(f"{_('Speaking list')} {self.item.number}")
            yield TakingField(placeholder=_("Who asks to speak: two letters of a name; Enter alone: next"))
            yield Static(classes="say", markup=False)
            yield LineList(can_focus=False)
            yield KeyLine(commands_for(Where.SPEAKERS))

    def on_mount(self) -> None:
        self._show()
        self.set_interval(1, self._show)

    @property
    def item(self) -> Item:
        """The item that is spoken to."""
        return self.live.meeting.item(self.item_id)

    def _show(self) -> None:
        speeches, now = self.item.speeches, self.now()
        self.lines.show([_row(place, speech, now) for place, speech in enumerate(speeches)])

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        words = event.value.strip()
        name = self._who(words)[0] if words else ""
        self._say(
            _("Enter: {name}").format(name=name) if name else _("Nobody is called so.") if words else ""
        )

    def _say(self, text: str) -> None:
        self.query_one(".say", Static).update(Content(text))

    def _who(self, words: str) -> tuple[str, int | None]:
        """The name and the id of the member, or the name of the guest, whom the words find."""
        if members := found(self.live.meeting.roster, words):
            return with_party(members[0]), members[0].id
        guests = (g.name for g in self.live.meeting.guests if words.casefold() in g.name.casefold())
        return next(guests, ""), None

    async def action_speak(self) -> None:
        await self._take(self.query_one(TakingField).take())

    async def on_taking_field_taken(self, event: TakingField.Taken) -> None:
        await self._take(event.words)

    async def _take(self, words: str) -> None:
        try:
            changed = (
                self._asked(words) if words else next_speaker(self.live.meeting, self.item_id, self.now())
            )
            await self.live.act("speakers", changed)
        except MeetingError as error:
            self.query_one(TakingField).give_back(words, to_go_on=error.title == SEVERAL)
            self._say(told(error))
            return
        self._show()
        self.lines.cursor = next((n for n, s in enumerate(self.item.speeches) if s is speaking(self.item)), 0)

    def _asked(self, words: str) -> Meeting:
        name, member_id = self._who(words)
        if not name:
            raise RuleError("{name} is neither a member nor a guest.", name=words)
        return ask_to_speak(self.live.meeting, self.item_id, name, member_id, self.now())

    async def action_remove_speech(self) -> None:
        if self.item.speeches:
            with self.complaining():
                await self.live.act(
                    "speakers", remove_speech(self.live.meeting, self.item_id, self.lines.cursor)
                )
                self._show()

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def _row(place: int, speech: Speech, now: datetime) -> Row:
    if speech.began is None:
        return Row(place, speech.name, "·", _("waits"))
    if speech.ended is None:
        return Row(
            place, speech.name, "▶", minutes_and_seconds((now - speech.began).total_seconds()), "strong"
        )
    return Row(place, speech.name, "✓", minutes_and_seconds(speech.seconds or 0), "dim")
