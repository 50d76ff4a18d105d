"""Over all meetings, as of any day: who is appointed where, and who does what by when; and their files."""

import asyncio
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import MeetingError
from meetingtui.domain.following_up import Tracked, tracked
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.register import Tenure, balance, beyond_seats, by_organ, register
from meetingtui.domain.seats import appointee
from meetingtui.files import write_atomically
from meetingtui.languages import language_of
from meetingtui.minutes.lists import follow_ups_calendar, follow_ups_csv
from meetingtui.minutes.register_file import NAMES, register_file
from meetingtui.paths import refuse_own_place
from meetingtui.ui.bindings import bindings, bindings_of
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.locale import _, spoken
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.base import ProgramScreen
from meetingtui.ui.screens.dialogs import Form
from meetingtui.ui.typed_path import typed_path
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine, OneLine
from meetingtui.ui.widgets.search_field import SearchField

OF_FOLLOW_UPS = ("csv", "ics")


class Overview(ProgramScreen):
    """Opens with the appointments of a meeting's body; without a meeting, with those of all bodies."""

    CSS_PATH = "overview.tcss"
    PLACES = (Where.OVERVIEW,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.OVERVIEW), *bindings_of("help", "palette")]
    preview = getters.query_one(LineList)

    def __init__(self, meeting: Meeting | None = None) -> None:
        super().__init__()
        self.body = self.own_body = meeting.body if meeting else ""
        self.language = language_of(meeting.language if meeting else spoken())
        self.on: dt.date | None = None
        self.appointments = True
        self.formats = {True: "docx", False: "csv"}
        self.meetings: Sequence[Meeting] = ()
        self._offered = ""

    def compose(self) -> ComposeResult:
        yield OneLine(id="status")
        yield LineList(can_focus=False, id="preview")
        yield Static(Content(""), id="answer")
        yield SearchField("", id="path", select_on_focus=False)
        yield KeyLine(commands_for(Where.OVERVIEW))

    def on_mount(self) -> None:
        self.query_one("#path", Input).border_title = _("File")
        self._show()

    def on_resize(self) -> None:
        self._show()

    # What is shown

    @property
    def day(self) -> dt.date:
        """The day that it is told of: one that was asked for, else today."""
        return self.on or self.now().date()

    def _show(self) -> None:
        with self.complaining():
            self.meetings = self.program.store.lasting.meetings(self.body or None)
        rows = self._register_rows() if self.appointments else self._follow_up_rows()
        self.preview.show(rows)
        what = _("Appointments") if self.appointments else _("Follow-ups")
        whose = self.body or _("all bodies")
        as_of = _("as of {day}").format(day=self.day.isoformat())
        self.query_one(OneLine).say(f"{what} · {whose}", f"{self.format} · {as_of}")
        field = self.query_one("#path", Input)
        if field.value == self._offered:
            field.value = self._offered = str(self._default_path())

    def _register_rows(self) -> list[Row]:
        rows = []
        for organ, sitting in by_organ(register(self.meetings, self.day)).items():
            genders = self.language.later.genders
            counted = ", ".join(f"{genders[name]} {count}" for name, count in balance(sitting).items())
            rows.append(Row(None, organ or _("(nothing told)"), right=counted, kind="strong"))
            rows += map(_seat_row, sitting)
            if more := beyond_seats(sitting):
                told = self.language.later.more_than_seats[0 if more == 1 else 1]
                rows.append(Row(None, "  " + told.format(count=more), kind="warning"))
        return rows or [Row(None, self.language.later.nobody, kind="dim")]

    def _tracked(self) -> list[Tracked]:
        return list(tracked(self.meetings, self.on))

    def _follow_up_rows(self) -> list[Row]:
        found = sorted(self._tracked(), key=lambda one: (not one.is_open, one.follow_up.due or dt.date.max))
        return [_row(one, self.day) for one in found] or [Row(None, _("No follow-ups."), kind="dim")]

    @property
    def format(self) -> str:
        """The name of the format of the list that is shown."""
        return self.formats[self.appointments]

    def _default_path(self) -> Path:
        name = "register" if self.appointments else "follow-ups"
        return Path.cwd() / f"{name}-{self.day.isoformat()}.{self.format}"

    # Other lists, formats, days

    def action_next_list(self) -> None:
        self.appointments = not self.appointments
        self._show()

    def action_next_format(self) -> None:
        names = NAMES if self.appointments else OF_FOLLOW_UPS
        self.formats[self.appointments] = names[(names.index(self.format) + 1) % len(names)]
        self._show()

    def action_one_body(self) -> None:
        self.body = "" if self.body else self.own_body
        self._show()

    def action_as_of(self) -> None:
        today = self.now().date()

        async def answered(answers: dict[str, str]) -> None:
            self.on = day_typed(answers["day"], today)
            self._show()

        field = typed.day_field("day", _("As of"), self.day, today)
        self.ask(
            Form(_("As of another day"), (field,), lambda answers: day_typed(answers["day"], today)), answered
        )

    def action_scroll_preview(self) -> None:
        self.preview.action_page(1)

    # The file

    @on(Input.Submitted)
    async def action_write(self) -> None:
        path = typed_path(self.query_one("#path", Input).value)
        answer = self.query_one("#answer", Static)
        try:
            refuse_own_place(self.program.store.path.parent, path)
            await asyncio.to_thread(lambda: write_atomically(path, self._content()))
        except MeetingError as error:
            self.complain(error)
            return
        answer.update(Content(_("Written: {path}").format(path=path)))

    def _content(self) -> bytes:
        if self.appointments:
            sitting = register(self.meetings, self.day)
            return register_file(sitting, self.format, self.language, self.body, self.day)[0]
        if self.format == "ics":
            return follow_ups_calendar(self._tracked())
        return follow_ups_csv(self._tracked(), self.language)

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def _row(one: Tracked, today: dt.date) -> Row:
    follow_up = one.follow_up
    due = follow_up.due.isoformat() if follow_up.due else "          "
    told = f"{due}  {follow_up.owner or _('(nobody)')}: {follow_up.text}"
    late = one.is_open and follow_up.due is not None and follow_up.due < today
    kind = "warning" if late else "" if one.is_open else "dim"
    made = f"{one.made_on.isoformat() if one.made_on else ''} {one.made_in}".strip()
    return Row(one, told, "○" if one.is_open else "✓" if follow_up.state == "done" else "×", made, kind)


def _seat_row(tenure: Tenure) -> Row:
    """Who, from where; at the right from when to when, and by which item."""
    one = tenure.appointment
    told = ", ".join(filter(None, (appointee(one), one.organisation, tenure.kind)))
    if one.replaces:
        told = _("{name}, in place of {other}").format(name=told, other=one.replaces)
    days = "–".join(day.isoformat() if day else "" for day in (tenure.since, tenure.until))
    return Row(tenure, f"  {told}", right=f"{days} · {tenure.number}")
