"""Follow-ups: who does what by when, of this meeting, carried from earlier ones, or still left there."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import N_
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.following_up import Tracked, carried, follow_up, remove_follow_up, settle, with_carried
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.people import with_party
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row

MARKS = {FollowUpState.OPEN: "○", FollowUpState.DONE: "✓", FollowUpState.DROPPED: "×"}
STATES = {FollowUpState.OPEN: "", FollowUpState.DONE: N_("done"), FollowUpState.DROPPED: N_("dropped")}
AT_FIRST = re.compile(r"^\s*(?:\d{1,2}[.:]\d{2}\s+)?(?:[-–—•*]\s+)?")  # a time of day, a list marker


@dataclass(frozen=True, slots=True)
class Kept:
    """A follow-up with the item that it stands on."""

    item_id: int
    follow_up: FollowUp


class FollowUps(Things):
    """Those of the present item first, then the others; what earlier meetings left open is offered."""

    PLACES = (Where.FOLLOW_UPS,)
    BINDINGS = bindings(Where.FOLLOW_UPS)
    TITLE_OF_IT = N_("Follow-ups")
    EMPTY = N_("No follow-ups. Ctrl+F in the notes makes one of a line.")

    def __init__(self, live: LiveMeeting, item_id: int | None, left_open: Sequence[Tracked] = ()) -> None:
        super().__init__(live, item_id)
        self.left_open = left_open

    def rows(self) -> Sequence[Row]:
        kept = [Kept(item.id, one) for item in self.meeting.items for one in item.follow_ups]
        kept.sort(key=lambda one: one.item_id != self.item_id)
        known = {one.follow_up.uid for one in kept}
        offered = [one for one in self.left_open if one.follow_up.uid not in known]
        return [self._row(one) for one in kept] + [_offered_row(one) for one in offered]

    def _row(self, kept: Kept) -> Row:
        one = kept.follow_up
        number = self.meeting.item(kept.item_id).number
        made = f"{one.made_on} {one.made_in}" if one.made_on else number
        late = one.state is FollowUpState.OPEN and one.due is not None and one.due < self.now().date()
        kind = "warning" if late or (not one.owner and one.state is FollowUpState.OPEN) else ""
        kind = "dim" if one.state is not FollowUpState.OPEN else kind
        right = " ".join(filter(None, (_(STATES[one.state]) if STATES[one.state] else "", made)))
        return Row(kept, _told(one), MARKS[one.state], right, kind)

    def fields(self, thing: object) -> Sequence[Field]:
        one = thing.follow_up if isinstance(thing, Kept | Tracked) else FollowUp(0, "")
        return follow_up_fields(self.meeting, one, self.now())

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        if isinstance(thing, Kept):
            return with_follow_up(self.meeting, thing.item_id, thing.follow_up, answers, now)
        assert self.item_id is not None
        if isinstance(thing, Tracked):
            taken = with_carried(self.meeting, self.item_id, carried([thing]))
            return with_follow_up(taken, self.item_id, taken.item(self.item_id).follow_ups[-1], answers, now)
        return with_follow_up(self.meeting, self.item_id, FollowUp(0, ""), answers, now)

    def without(self, thing: object) -> Meeting:
        if isinstance(thing, Kept):
            return remove_follow_up(self.meeting, thing.item_id, thing.follow_up.id)
        return self.meeting

    async def action_settle(self, state: str) -> None:
        """Done, dropped or open again, from today; one that is offered is taken over first."""
        thing, meeting = self.chosen, self.meeting
        if isinstance(thing, Tracked) and self.item_id is not None:
            meeting = with_carried(meeting, self.item_id, carried([thing]))
            thing = Kept(self.item_id, meeting.item(self.item_id).follow_ups[-1])
        if isinstance(thing, Kept):
            running = meeting.state is not MeetingState.CLOSED
            day = (meeting.day if running else None) or self.now().date()
            changed = settle(meeting, thing.item_id, thing.follow_up.id, FollowUpState(state), day)
            with self.complaining():
                await self.act("follow_up", changed)

    def done(self) -> None:
        """The list stays: follow-ups are gone through one after the other."""


def _told(one: FollowUp) -> str:
    """The day first, so that it is never what is cut off."""
    due = one.due.isoformat() if one.due else "          "
    return f"{due}  {one.owner or _('(nobody)')}: {one.text}"


def _offered_row(one: Tracked) -> Row:
    return Row(one, _told(one.follow_up), " ", f"{one.made_on or ''} {one.made_in}".strip(), "dim")


# The form


def follow_up_form(
    meeting: Meeting, item_id: int, text: str, now: datetime, current: Callable[[], Meeting]
) -> Form:
    """A new follow-up of an item, its text as it was said; `current` is the meeting when it is kept."""
    new = FollowUp(0, AT_FIRST.sub("", text))
    fields = follow_up_fields(meeting, new, now)
    return Form(
        _("Follow-up"),
        fields,
        lambda answers: with_follow_up(current(), item_id, FollowUp(0, ""), answers, now),
    )


def follow_up_fields(meeting: Meeting, one: FollowUp, now: datetime) -> Sequence[Field]:
    """Who, by when, what: the text last, for it is often there already."""

    def echo(text: str) -> str:
        member = typed.person(text, meeting) if text else None
        return with_party(member) if member else ""

    return (
        Field("owner", _("Who"), one.owner, _("two letters find a member"), echo),
        typed.day_field("due", _("By when"), one.due, meeting.day or now.date()),
        Field("text", _("What"), one.text),
    )


def with_follow_up(meeting: Meeting, item_id: int, one: FollowUp, answers: Answers, now: datetime) -> Meeting:
    """The meeting with the follow-up as the form has it; RuleError for what cannot be."""
    with at_field("owner"):
        typed_owner = answers["owner"]
        member = typed.person(typed_owner, meeting) if typed_owner and typed_owner != one.owner else None
        owner = with_party(member) if member else typed_owner
    with at_field("due"):
        due = day_typed(answers["due"], meeting.day or now.date())
        changed = replace(one, owner=owner, due=due, text=answers["text"])
        if changed.text:
            return follow_up(meeting, item_id, changed, now)
    with at_field("text"):
        return follow_up(meeting, item_id, changed, now)
