"""What happens to the present item: a list of what can, each with what stands of it now."""

from datetime import datetime
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content

from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.proceeding import plan_minutes, set_doors, set_fate, take_after, take_with
from meetingtui.domain.sitting import take_up_again
from meetingtui.ui.commands import Command, Where, commands_for, keys_of
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Panel
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.typed import as_text, at_field, items, moment, stretches
from meetingtui.ui.widgets.line_list import LineList, Row

Answers = dict[str, str]


class CoursePanel(Panel[Command | None]):
    """Answers with the command chosen, by its letter or with Enter."""

    PLACES = (Where.COURSE,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(c.keys), f"choose('{c.id}')", c.title, show=False, id=c.setting)
        for c in commands_for(Where.COURSE)
    ]
    lines = getters.query_one(LineList)

    def __init__(self, meeting: Meeting, item: Item) -> None:
        super().__init__()
        self.meeting, self.item = meeting, item
        self.commands = commands_for(Where.COURSE)

    def compose(self) -> ComposeResult:
        stands = standing(self.meeting, self.item)
        with Vertical(id="panel") as panel:
            panel.border_title = Content(f"{self.item.number} {self.item.title}".strip())
            panel.border_subtitle = _("A letter, or Enter · Esc: back")
            yield LineList(
                [Row(c, f"{keys_of(c):10} {_(c.title)}", right=stands.get(c.id, "")) for c in self.commands]
            )

    def on_mount(self) -> None:
        self.lines.styles.height = len(self.commands)

    @on(LineList.Chosen)
    def _chosen(self, event: LineList.Chosen) -> None:
        if isinstance(event.row.key, Command):
            self.dismiss(event.row.key)

    def action_choose(self, name: str) -> None:
        """A letter of one of the commands is the answer."""
        self.dismiss(next(command for command in self.commands if command.id == name))


def standing(meeting: Meeting, item: Item) -> dict[str, str]:
    """What is noted of the item now, by the command that changes it."""
    found: dict[str, str] = {}
    if item.fate is not None:
        names = {
            ItemState.POSTPONED: "postpone_item",
            ItemState.WITHDRAWN: "withdraw_item",
            ItemState.REFERRED: "refer_item",
        }
        until = item.fate.until.isoformat() if item.fate.until else ""
        found[names[item.fate.state]] = until or item.fate.to or _("yes")
    if item.taken_after is not None:
        before = meeting.item(item.taken_after).number if item.taken_after else ""
        found["take_item_now"] = _("after {item}").format(item=before) if before else _("first")
    if item.taken_with is not None:
        found["take_items_together"] = _("with {item}").format(item=meeting.item(item.taken_with).number)
    if item.planned_minutes:
        found["plan_item"] = _("{count} min").format(count=item.planned_minutes)
    if item.doors:
        found["doors_times"] = ", ".join(map(as_text, item.doors))
    if item.opened_at:
        found["taken_up_at"] = f"{item.opened_at:%H:%M}"
    return found


# The forms: each with what makes the meeting of its answers


def postponed(meeting: Meeting, item: Item, now: datetime) -> Form:
    """To a day, or to none that is known yet."""
    until = item.fate.until.isoformat() if item.fate and item.fate.until else ""
    fields = (Field("until", _("Postponed to"), until, _("2026-06-14, 14.6.2026, 14.6, +14, or empty")),)
    return Form(_("Postpone the item"), fields, lambda answers: with_postponed(meeting, item, answers, now))


def with_postponed(meeting: Meeting, item: Item, answers: Answers, now: datetime) -> Meeting:
    with at_field("until"):
        day = meeting.date or now.date()
        fate = Fate(ItemState.POSTPONED, now, day_typed(answers["until"], day))
        return set_fate(meeting, item.id, fate)


def referred(meeting: Meeting, item: Item, now: datetime) -> Form:
    """To whom."""
    fields = (
        Field("to", _("Sent to"), item.fate.to if item.fate else "", _("a committee, the administration")),
    )
    return Form(
        _("Send the item to somebody"), fields, lambda answers: with_referred(meeting, item, answers, now)
    )


def with_referred(meeting: Meeting, item: Item, answers: Answers, now: datetime) -> Meeting:
    with at_field("to"):
        return set_fate(meeting, item.id, Fate(ItemState.REFERRED, now, to=answers["to"]))


def taken_after(meeting: Meeting, item: Item, last: Item | None) -> Form:
    """Behind which item; the one that was treated last is filled in."""
    fields = (
        Field("after", _("After item"), last.number if last else "", _("its number; empty: the first")),
    )
    return Form(
        _("Take the item now, out of order"), fields, lambda answers: with_taken_after(meeting, item, answers)
    )


def with_taken_after(meeting: Meeting, item: Item, answers: Answers) -> Meeting:
    with at_field("after"):
        after = items(answers["after"], meeting)
        return take_after(meeting, item.id, after[0] if after else 0)


def taken_together(meeting: Meeting, item: Item) -> Form:
    """With which other items."""
    joined = [other.number for other in meeting.items if other.taken_with == item.id]
    fields = (Field("items", _("Together with"), ", ".join(joined), "3.4, 3.5"),)
    return Form(
        _("Take the item together with another"),
        fields,
        lambda answers: with_together(meeting, item, answers),
    )


def with_together(meeting: Meeting, item: Item, answers: Answers) -> Meeting:
    """The items named, and no others, are treated with this one."""
    with at_field("items"):
        wanted = items(answers["items"], meeting)
        for other in meeting.items:
            if other.taken_with == item.id and other.id not in wanted:
                meeting = take_with(meeting, other.id, None)
        for item_id in wanted:
            if meeting.item(item_id).taken_with != item.id:
                meeting = take_with(meeting, item_id, item.id)
        return meeting


def planned(meeting: Meeting, item: Item) -> Form:
    """How many minutes."""
    minutes = str(item.planned_minutes or "")
    fields = (Field("minutes", _("Planned minutes"), minutes, _("empty: not planned")),)
    return Form(_("Planned minutes of the item"), fields, lambda answers: with_plan(meeting, item, answers))


def with_plan(meeting: Meeting, item: Item, answers: Answers) -> Meeting:
    with at_field("minutes"):
        text = answers["minutes"]
        if text and not text.isdecimal():
            raise RuleError("{text} is not a number of minutes.", text=text)
        return plan_minutes(meeting, item.id, int(text[:9]) if text else None)


def doors(meeting: Meeting, item: Item, now: datetime) -> Form:
    """From when to when the doors were closed."""
    fields = (Field("doors", _("Doors closed"), ", ".join(map(as_text, item.doors)), "14:30-14:45"),)
    return Form(_("Times of closed doors"), fields, lambda answers: with_doors(meeting, item, answers, now))


def with_doors(meeting: Meeting, item: Item, answers: Answers, now: datetime) -> Meeting:
    with at_field("doors"):
        return set_doors(meeting, item.id, stretches(answers["doors"], meeting.opened_at or now, item.doors))


def taken_up(meeting: Meeting, item: Item, now: datetime) -> Form:
    """When the item was taken up."""
    at = f"{item.opened_at:%H:%M}" if item.opened_at else ""
    fields = (Field("at", _("Taken up at"), at, _("empty: not yet")),)
    return Form(
        _("When the item was taken up"), fields, lambda answers: with_taken_up(meeting, item, answers, now)
    )


def with_taken_up(meeting: Meeting, item: Item, answers: Answers, now: datetime) -> Meeting:
    with at_field("at"):
        return take_up_again(
            meeting, item.id, moment(answers["at"], item.opened_at or meeting.opened_at or now)
        )
