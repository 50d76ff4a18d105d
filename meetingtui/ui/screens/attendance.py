"""Who is here, who has sent an apology."""

import re
from datetime import datetime

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.people import Member, Role
from meetingtui.domain.presence import has_quorum, is_present, seated, seats
from meetingtui.domain.sitting import (
    arrive,
    enrol,
    everybody_arrives,
    give_role,
    leave,
    send_apology,
    strike,
)
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.screens.dialogs import Confirm
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine
from meetingtui.ui.widgets.search_field import SearchField

NEW_MEMBER = re.compile(r"(?P<name>[^(,]+)(?:\((?P<party>[^)]*)\))?(?:\s*,\s*(?P<constituency>.*))?")
ROLE_NAMES = {Role.CHAIR: N_("chair"), Role.VICE_CHAIR: N_("vice chair")}
NEXT_ROLE = {Role.MEMBER: Role.CHAIR, Role.CHAIR: Role.VICE_CHAIR, Role.VICE_CHAIR: Role.MEMBER}


class Attendance(Panel[None]):
    """Find a member by typing; Enter notes that they come or go, or adds a new name."""

    PLACES = (Where.ATTENDANCE,)
    BINDINGS = bindings(Where.ATTENDANCE)
    members = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = _("Attendance")
            yield SearchField(placeholder=_("Find a name, or type a new one: Name (Party), Constituency"))
            yield LineList(can_focus=False)
            yield Static(classes="say", markup=False)
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

    def _show(self, keep: int | None = None) -> None:
        meeting, words, now = self.live.meeting, self.field.value.strip().casefold(), self.now()
        found = [member for member in meeting.roster if words in _about(member).casefold()]
        rows = [_row(member, now) for member in found]
        if words and not any(member.name.casefold() == words for member in found):
            rows.append(Row(None, _("Add {name}").format(name=self.field.value.strip()), "+", kind="strong"))
        places = (place for place, member in enumerate(found) if member.id == keep)
        self.members.show(rows, next(places, 0))
        self.query_one(".say", Static).update(Content(_summary(meeting, now)))

    def on_input_changed(self) -> None:
        self._show()

    async def _act(self, name: str, changed: Meeting, keep: int | None = None) -> None:
        await self.live.act(name, changed)
        self._show(keep)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    async def action_come_or_go(self) -> None:
        member, meeting, now = self.chosen, self.live.meeting, self.now()
        with self.complaining():
            if member is None:
                changed = _enrolled(meeting, self.field.value, now)
            else:
                change = leave if is_present(member, now) else arrive
                changed = change(meeting, member.id, now)
            self.field.value = ""
            await self._act("attendance", changed, member.id if member else None)

    async def action_everybody(self) -> None:
        await self._act("everybody", everybody_arrives(self.live.meeting, self.now()))

    async def action_apology(self) -> None:
        if (member := self.chosen) is not None:
            changed = send_apology(self.live.meeting, member.id, not member.apology)
            await self._act("apology", changed, member.id)

    async def action_role(self) -> None:
        if (member := self.chosen) is not None:
            changed = give_role(self.live.meeting, member.id, NEXT_ROLE[member.role])
            await self._act("role", changed, member.id)

    async def action_strike(self) -> None:
        if (member := self.chosen) is None:
            return

        async def answered(_yes: bool) -> None:
            self.field.value = ""
            await self._act("strike", strike(self.live.meeting, member.id))

        question = _("{name} with all times?").format(name=member.name)
        self.ask(Confirm(_("Take off the list"), question), answered)

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def _enrolled(meeting: Meeting, text: str, now: datetime) -> Meeting:
    """With a new member, who is here now when the meeting is running."""
    match = NEW_MEMBER.fullmatch(text.strip())
    name, party, place = match.groups() if match else (text, "", "")
    enrolled = enrol(meeting, name, party or "", place or "")
    running = meeting.state is MeetingState.RUNNING
    return arrive(enrolled, enrolled.roster[-1].id, now) if running else enrolled


def _about(member: Member) -> str:
    party = f" ({member.party})" if member.party else ""
    place = f", {member.constituency}" if member.constituency else ""
    role = f" – {_(ROLE_NAMES[member.role])}" if member.role in ROLE_NAMES else ""
    stands_in = _("substitute for {name}").format(name=member.substitute_for) if member.substitute_for else ""
    return f"{member.name}{party}{place}{role}" + (f" – {stands_in}" if stands_in else "")


def _row(member: Member, now: datetime) -> Row:
    if member.apology:
        return Row(member, _about(member), "–", _("apology"), "dim")
    if not member.stays:
        return Row(member, _about(member), " ", _("not here"))
    last = member.stays[-1]
    if is_present(member, now):
        return Row(member, _about(member), "✓", f"{last.arrived:%H:%M}–")
    left = f"{last.left:%H:%M}" if last.left else ""
    return Row(member, _about(member), "→", f"{last.arrived:%H:%M}–{left}")


def _summary(meeting: Meeting, now: datetime) -> str:
    here, of = len(seated(meeting.roster, now)), seats(meeting.roster, now)
    text = _("{here} of {seats} present").format(here=here, seats=of)
    if not meeting.roster:
        return _("Nobody is on the list yet. Type a name and Enter.")
    return text if has_quorum(meeting.roster, now) else f"{text} – {_('no quorum')}"
