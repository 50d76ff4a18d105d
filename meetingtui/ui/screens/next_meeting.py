"""The next meeting, planned from one that is held: its day is asked for, and the rest follows."""

from datetime import date

from meetingtui.choosing import following_meeting, plan_next
from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.next_meeting import announced_day, left_undecided
from meetingtui.languages import language_of
from meetingtui.store import Store
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.base import InProgram
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.status import spelled


def ask_for_next(screen: InProgram[None], meeting: Meeting) -> None:
    """Ask for the day, as the agenda announces it, and store the planned meeting."""
    store = screen.program.store
    if store.read_only:
        screen.notify(screen.program.why_read_only, severity="warning")
        return
    announced = announced_day(meeting, language_of(meeting.language))

    async def answered(answers: dict[str, str]) -> None:
        day = _day(answers, meeting)
        plan_next(store, meeting, day, typed.yes(answers["undecided"]))
        said = _("Planned: {body}, {day}. It is in the list of meetings (Esc, then h).")
        screen.notify(said.format(body=meeting.body or meeting.title, day=spelled(day)), timeout=6)

    value = announced.isoformat() if announced else ""
    left = [item.number or item.title for item in left_undecided(meeting, language_of(meeting.language))]
    along = f"{_('yes')}: {', '.join(left)}" if left else _("none")
    fields = (
        Field(
            "day", _("The next meeting is on"), value, "14.6.2026", lambda text: _echo(text, meeting, store)
        ),
        Field("undecided", _("With the undecided ones"), hint=along),
    )
    screen.ask(
        Form(_("Plan the next meeting"), fields, lambda answers: _checked(answers, meeting, store)), answered
    )


def _day(answers: dict[str, str], meeting: Meeting) -> date:
    with at_field("day"):
        if (day := day_typed(answers["day"], meeting.day)) is None:
            raise RuleError("Write the day of the next meeting.")
        return day


def _checked(answers: dict[str, str], meeting: Meeting, store: Store) -> None:
    day = _day(answers, meeting)
    with at_field("undecided"):
        undecided = typed.yes(answers["undecided"])
    with at_field("day"):
        following_meeting(store, meeting, day, undecided)
        if meeting.body and day in store.lasting.days_of(meeting.body):
            raise RuleError("{body} has a meeting on {day} already.", body=meeting.body, day=day.isoformat())


def _echo(text: str, meeting: Meeting, store: Store) -> str:
    """How many items the agenda gets."""
    day = day_typed(text, meeting.day)
    if day is None:
        return ""
    count = len(following_meeting(store, meeting, day).items)
    return f"{day.isoformat()}: " + ngettext("{count} item", "{count} items", count)
