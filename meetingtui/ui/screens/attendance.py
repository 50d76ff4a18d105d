"""Who is here, who has sent an apology, who comes and who goes."""

import re
from datetime import UTC, datetime

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.attending import depart, found, set_online
from meetingtui.domain.course import Stretch
from meetingtui.domain.errors import MeetingError, RuleError
from meetingtui.domain.meeting import Item, Meeting, MeetingState
from meetingtui.domain.people import Member, Role
from meetingtui.domain.presence import same_minute
from meetingtui.domain.recusing import away_now, return_from_recusal
from meetingtui.domain.sitting import arrive, everybody_arrives, give_role, leave, send_apology, strike
from meetingtui.domain.treatment import treatment
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.consequences import other_votes, told_of, with_what_follows
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, told
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.attendance_forms import (
    checked_times,
    enrolled,
    is_new_name,
    sitting_in,
    with_times,
)
from meetingtui.ui.screens.attendance_rows import row_of, summary
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.screens.dialogs import Confirm, Field, Form
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine
from meetingtui.ui.widgets.search_field import SearchField

WITH_TIME = re.compile(r"(?P<words>.*?)\s+(?:kl\.?\s*)?(?P<time>\d{1,2}[.:]\d{2}|\d{4})")
NEXT_ROLE = {Role.MEMBER: Role.CHAIR, Role.CHAIR: Role.VICE_CHAIR, Role.VICE_CHAIR: Role.MEMBER}
DID_NOT = ("n", "N")
LAST = datetime.max.replace(tzinfo=UTC)


class Attendance(Panel[None]):
    """Find a member by typing; Enter notes that they come or go, or adds a new name.

    Who goes while an item is treated is asked about: did they take part in it?
    """

    PLACES = (Where.ATTENDANCE,)
    BINDINGS = bindings(Where.ATTENDANCE)
    members = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item: Item | None) -> None:
        super().__init__()
        self.live, self.item = live, item
        self._leaving: tuple[Member, datetime, Item] | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = _("Attendance")
            yield SearchField(
                placeholder=_("Two letters of a name, party or municipality; or Name (Party), Place")
            )
            yield Static(classes="say", markup=False)
            yield LineList(can_focus=False)
            yield KeyLine(commands_for(Where.ATTENDANCE))

    def on_mount(self) -> None:
        self._show()

    @property
    def field(self) -> Input:
        return self.query_one(Input)

    @property
    def chosen(self) -> Member | None:
        """The member under the cursor."""
        row = self.members.current
        return row.key if row is not None and isinstance(row.key, Member) else None

    def _typed(self) -> tuple[str, str]:
        """What is searched for, and the time typed behind it."""
        text = self.field.value.strip()
        match = WITH_TIME.fullmatch(text)
        return (match["words"].strip(), match["time"]) if match else (text, "")

    def _when(self) -> datetime:
        """The time typed behind the name, else now."""
        time, now = self._typed()[1], self.now()
        at = typed.moment(time, now) or now
        if at > now:
            raise RuleError("{time} has not been yet.", time=time)
        return at

    def _show(self, keep: int | None = None) -> None:
        meeting, now = self.live.meeting, self.now()
        words, _time = self._typed()
        members = found(meeting.roster, words)
        rows = [row_of(meeting, member, now) for member in members]
        if is_new_name(words) and not any(member.name.casefold() == words.casefold() for member in members):
            rows.append(Row(None, _("Add {name}").format(name=words), "+", kind="strong"))
        places = (place for place, member in enumerate(members) if member.id == keep)
        self.members.show(rows, next(places, 0))
        self._say(self._question() or summary(meeting, now))

    def _say(self, text: str) -> None:
        self.query_one(".say", Static).update(Content(text))

    def on_input_changed(self) -> None:
        if self._leaving is not None and self.field.value in DID_NOT:
            self._clear()
            self.run_worker(self._leave(left_before_item=True), exclusive=True)
        elif self._leaving is not None and self.field.value:
            self.run_worker(self._leave(and_clear=False), exclusive=True)  # the next name: yes, they did
        elif self._leaving is None:
            self._show()

    async def _act(
        self, name: str, changed: Meeting, keep: int | None = None, and_clear: bool = True
    ) -> None:
        """Commit an act with the votes that follow from it, and tell what in the minutes does."""
        before = self.live.meeting
        if and_clear:
            self._clear()
        await self.live.act(name, with_what_follows(changed))
        self._show(keep)
        if told := told_of(before, self.live.meeting):
            self.notify(told, timeout=6)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    async def action_come_or_go(self) -> None:
        with self.complaining():
            if self._leaving is not None:
                await self._leave()
            elif (member := self.chosen) is None:
                await self._enrol()
            else:
                await self._come_or_go(member)

    async def _come_or_go(self, member: Member) -> None:
        meeting, at = self.live.meeting, self._when()
        if recusal := away_now(meeting, member.id, at):
            changed = return_from_recusal(meeting, recusal.id, at)
        elif member.stays and member.stays[-1].left is None and member.stays[-1].arrived <= self.now():
            treated = self._treated(at)
            if treated is not None and not same_minute(member.stays[-1].arrived, at):
                self._ask(member, at, treated)
                return
            changed = depart(meeting, member.id, at) if self._typed()[1] else leave(meeting, member.id, at)
        else:
            changed = arrive(meeting, member.id, at)
        await self._act("attendance", changed, member.id)

    def _treated(self, at: datetime) -> Item | None:
        """The item that was being treated at that time: it is asked who took part in it."""
        times = treatment(self.live.meeting)
        there = [item_id for item_id, time in times.items() if time.start <= at < (time.end or LAST)]
        running = self.live.meeting.state is MeetingState.RUNNING
        if not running or not there:
            return None
        here = self.item is not None and self.item.id in there
        return self.item if here else self.live.meeting.item(there[0])

    def _ask(self, member: Member, at: datetime, item: Item) -> None:
        self._clear()
        self._leaving = member, at, item
        self._show(member.id)

    def _question(self) -> str:
        """What is asked about a departure; empty when nothing is."""
        if self._leaving is None:
            return ""
        member, at, item = self._leaving
        question = _("{name} leaves at {time}. Took part in item {item}? Enter: yes · n: no")
        number = item.number or item.title
        return "▶ " + question.format(name=member.name, time=f"{at:%H:%M}", item=number)

    async def _leave(self, left_before_item: bool = False, and_clear: bool = True) -> None:
        """The departure that was asked about; the field is left alone when the next name stands in it."""
        if self._leaving is None:
            return
        (member, at, _item), self._leaving = self._leaving, None
        with self.complaining():
            changed = depart(self.live.meeting, member.id, at, left_before_item)
            await self._act("attendance", changed, member.id, and_clear)

    async def _enrol(self) -> None:
        changed = enrolled(self.live.meeting, self._typed()[0], self._when())
        await self._act("attendance", changed)

    def _clear(self) -> None:
        with self.prevent(Input.Changed):
            self.field.value = ""

    async def action_everybody(self) -> None:
        with self.complaining():
            await self._act("everybody", everybody_arrives(self.live.meeting, self.now()))

    async def action_apology(self) -> None:
        if (member := self.chosen) is not None:
            with self.complaining():
                changed = send_apology(self.live.meeting, member.id, not member.apology)
                await self._act("apology", changed, member.id)

    async def action_role(self) -> None:
        if (member := self.chosen) is not None:
            with self.complaining():
                changed = give_role(self.live.meeting, member.id, NEXT_ROLE[member.role])
                await self._act("role", changed, member.id)

    async def action_online(self) -> None:
        if (member := self.chosen) is not None:
            with self.complaining():
                await self._act("online", set_online(self.live.meeting, member.id, self.now()), member.id)

    def action_times(self) -> None:
        """Correct when the member came and left."""
        if (member := self.chosen) is None:
            return
        meeting = self.live.meeting
        times = ", ".join(typed.as_text(Stretch(stay.arrived, stay.left)) for stay in member.stays)
        fields = (Field("times", _("There from, to"), times, "13:00-14:32, 15:10-"),)

        def doubt(answers: dict[str, str]) -> str:
            return other_votes(meeting, checked_times(meeting, member, answers, self.now()))

        async def answered(answers: dict[str, str]) -> None:
            await self._act("times", with_times(self.live.meeting, member, answers, self.now()), member.id)

        def check(answers: dict[str, str]) -> Meeting:
            return checked_times(meeting, member, answers, self.now())

        self.ask(Form(member.name, fields, check, doubt), answered)

    def complain(self, error: MeetingError) -> None:
        """At the field, where the eyes are."""
        self._say(f"⚠ {told(error)}")

    def action_substitute(self) -> None:
        """Say in whose seat the member sits."""
        if (member := self.chosen) is None:
            return
        meeting = self.live.meeting
        fields = (
            Field(
                "member",
                _("Sits in for"),
                member.substitute_for,
                _("empty: a seat of their own"),
                typed.who(meeting),
            ),
        )

        async def answered(answers: dict[str, str]) -> None:
            changed = sitting_in(self.live.meeting, member, answers, self.now())
            await self._act("substitute", changed, member.id)

        def check(answers: dict[str, str]) -> Meeting:
            return sitting_in(meeting, member, answers, self.now())

        self.ask(Form(member.name, fields, check), answered)

    def action_guests(self) -> None:
        from meetingtui.ui.screens.guests import Guests

        self.app.push_screen(Guests(self.live, self.item.id if self.item else None))

    def action_recusals(self) -> None:
        from meetingtui.ui.screens.recusals import Recusals

        panel = Recusals(self.live, self.item.id if self.item else None)
        self.app.push_screen(panel, lambda _nothing: self._show())

    async def action_strike(self) -> None:
        if (member := self.chosen) is None:
            return

        async def answered(_yes: bool) -> None:
            self._clear()
            await self._act("strike", strike(self.live.meeting, member.id))

        question = _("{name} with all times?").format(name=member.name)
        self.ask(Confirm(_("Take off the list"), question), answered)

    def action_dismiss_screen(self) -> None:
        """Back; a departure that is asked about has not been."""
        if self._leaving is not None:
            self._leaving = None
            self._show()
            return
        self.dismiss(None)
