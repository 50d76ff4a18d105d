"""Who is appointed to the seats that an item's clauses name: a name and Enter fills the next one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from meetingtui.domain.appointing import appoint, every_seats, seats_with, set_seats, unappoint
from meetingtui.domain.attending import SEVERAL
from meetingtui.domain.errors import MeetingError, RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.seats import Appointment, Seats, appointee
from meetingtui.domain.seats_named import handed_over, typed_appointee
from meetingtui.languages import language_of
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, told
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.appointment_forms import appointment_form, seats_form
from meetingtui.ui.screens.base import ActingPanel
from meetingtui.ui.screens.dialogs import Form
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.one_line import KeyLine
from meetingtui.ui.widgets.search_field import TakingField

FEWEST_LINES, MOST_LINES = 4, 16


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the panel: seats of a clause (None: of the item), one that is filled, or one offered."""

    clause_id: int | None
    seats_id: int
    place: int | None = None
    offered: Appointment | None = None


class Appointments(ActingPanel[None]):
    """The names go to the seats under the cursor while these are open, then to the next open ones."""

    PLACES = (Where.APPOINTMENTS,)
    BINDINGS = bindings(Where.APPOINTMENTS)
    lines = getters.query_one(LineList)

    def __init__(self, live: LiveMeeting, item_id: int) -> None:
        super().__init__()
        self.live, self.item_id = live, item_id

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = Content(f"{_('Appointments')} {self.item.number}".strip())
            yield TakingField(placeholder=_("Name (party), organisation; two letters find a member"))
            yield Static(classes="say", markup=False)
            yield LineList(can_focus=False)
            yield KeyLine(commands_for(Where.APPOINTMENTS))

    def on_mount(self) -> None:
        self._show()
        self._to_next_open()
        if not self.lines.rows:
            self._say(_("The item names no seats. F4 adds some."))

    @property
    def item(self) -> Item:
        """The item by which is appointed."""
        return self.live.meeting.item(self.item_id)

    @property
    def language(self) -> Language:
        """The language of the minutes, whose words tell what a clause names."""
        return language_of(self.live.meeting.language)

    # What is shown

    def _show(self) -> None:
        rows = list(self._rows())
        self.lines.styles.height = min(max(len(rows), FEWEST_LINES), MOST_LINES)
        self.lines.show(rows)

    def _rows(self) -> Iterator[Row]:
        item, words = self.item, self.language.seats
        offered = handed_over(item, words)
        for clause, seats in every_seats(item, words):
            clause_id = clause.id if clause else None
            number = clause_id if clause_id and len(item.clauses) > 1 else None
            yield _seats_row(Place(clause_id, seats.id), seats, number)
            for place, one in enumerate(seats.appointments):
                yield _filled_row(Place(clause_id, seats.id, place), one)
            names = {one.name for one in seats.appointments}
            for one in offered if seats.open else ():
                if one.name not in names:
                    yield Row(
                        Place(clause_id, seats.id, offered=one),
                        f"  {_told(one)}",
                        " ",
                        _("in the agenda"),
                        "dim",
                    )

    def _to_next_open(self) -> None:
        """The cursor to the seats under it while they are open, else to the next open ones."""
        rows, now = self.lines.rows, self.lines.cursor
        places = [n for n, row in enumerate(rows) if self._is_open(row.key)]
        here = self._head_of(now)
        if here not in places and places:
            here = next((n for n in places if n > now), places[0])
        here = here or 0
        offered = here + 1 < len(rows) and self._is_offered(rows[here + 1].key)
        self.lines.cursor = here + 1 if offered else here

    @staticmethod
    def _is_offered(key: object) -> bool:
        return isinstance(key, Place) and key.offered is not None

    def _head_of(self, cursor: int) -> int | None:
        heads = (n for n in range(cursor, -1, -1) if self.lines.rows and _is_head(self.lines.rows[n].key))
        return next(heads, None)

    def _is_open(self, key: object) -> bool:
        return isinstance(key, Place) and _is_head(key) and self._seats(key).open > 0

    def _seats(self, place: Place) -> Seats:
        return seats_with(
            self.live.meeting, self.item_id, place.clause_id, place.seats_id, self.language.seats
        )

    def _say(self, text: str) -> None:
        self.query_one(".say", Static).update(Content(text))

    @property
    def chosen(self) -> Place | None:
        """The line under the cursor."""
        key = self.lines.current.key if self.lines.current else None
        return key if isinstance(key, Place) else None

    # Filling

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        words = event.value.strip()
        try:
            self._say(self._what_enter_does(words) if words else "")
        except MeetingError as error:
            self._say(told(error))

    def _what_enter_does(self, words: str) -> str:
        one = self._who(words)
        said = _("Enter: {name}").format(name=_told(one))
        known = any(member.name == one.name for member in self.live.meeting.roster)
        return said if known else f"{said} · {_('no member')}"

    def _who(self, words: str) -> Appointment:
        """The member whom a few letters find, else the name as it is typed."""
        member = typed.person(words, self.live.meeting)
        if member is not None:
            return Appointment(member.name, member.party, member.constituency)
        one = typed_appointee(words)
        for offered in handed_over(self.item, self.language.seats):
            if offered.name.casefold() == one.name.casefold():
                return replace(one, party=one.party or offered.party, replaces=offered.replaces)
        return one

    async def action_fill(self) -> None:
        await self._take(self.query_one(TakingField).take())

    async def on_taking_field_taken(self, event: TakingField.Taken) -> None:
        await self._take(event.words)

    async def _take(self, words: str) -> None:
        try:
            if words:
                await self._fill(self._who(words))
            elif (chosen := self.chosen) is None:
                self.action_more_seats()
            elif chosen.offered is not None:
                await self._fill(chosen.offered)
            else:
                self._change(chosen)
        except MeetingError as error:
            self.query_one(TakingField).give_back(words, to_go_on=error.title == SEVERAL)
            self._say(told(error))

    async def _fill(self, one: Appointment) -> None:
        self._to_next_open()
        if (target := self.chosen) is None:
            raise RuleError("The item names no seats.", "F4 adds some.")
        await self._act(self._filled(target, one))
        self._to_next_open()

    def _filled(self, target: Place, one: Appointment) -> Meeting:
        meeting, words = self.live.meeting, self.language.seats
        return appoint(meeting, self.item_id, target.clause_id, target.seats_id, one, words, target.place)

    async def _act(self, changed: Meeting) -> None:
        await self.live.act("appointments", changed)
        self._show()

    # Changing

    def _change(self, place: Place) -> None:
        seats = self._seats(place)
        if place.place is None:
            self._ask(seats_form(seats, lambda new: self._with_seats(place.clause_id, new)))
            return
        one, near = seats.appointments[place.place], self.live.meeting.day or self.now().date()
        self._ask(appointment_form(one, seats, near, lambda new: self._filled(place, new)))

    def _with_seats(self, clause_id: int | None, seats: Seats) -> Meeting:
        return set_seats(self.live.meeting, self.item_id, clause_id, seats, self.language.seats)

    def _ask(self, form: Form) -> None:
        async def answered(answers: dict[str, str]) -> None:
            changed = form.check(answers)
            assert isinstance(changed, Meeting)
            await self._act(changed)
            self._to_next_open()

        self.ask(form, answered)

    def action_more_seats(self) -> None:
        clause_id = self.chosen.clause_id if self.chosen else None
        self._ask(seats_form(Seats(0, 1), lambda new: self._with_seats(clause_id, new)))

    async def action_empty_seat(self) -> None:
        chosen = self.chosen
        with self.complaining():
            if chosen is not None and chosen.place is not None:
                words = self.language.seats
                await self._act(
                    unappoint(
                        self.live.meeting,
                        self.item_id,
                        chosen.clause_id,
                        chosen.seats_id,
                        chosen.place,
                        words,
                    )
                )
            elif chosen is not None and chosen.offered is None and not self._seats(chosen).appointments:
                await self._act(self._with_seats(chosen.clause_id, replace(self._seats(chosen), count=0)))

    def taken_back(self) -> None:
        self._show()

    def action_dismiss_screen(self) -> None:
        self.dismiss(None)


def _is_head(key: object) -> bool:
    return isinstance(key, Place) and key.place is None and key.offered is None


def _seats_row(key: Place, seats: Seats, number: int | None) -> Row:
    name = " · ".join(filter(None, (seats.kind, seats.organ)))
    filled = f"{len(seats.appointments)}/{seats.count}" + (f" · {number})" if number else "")
    right = _("left to {name}").format(name=seats.delegated_to) if seats.delegated_to else ""
    return Row(key, f"{filled} {name}", "○" if seats.open else "✓", right, "strong")


def _filled_row(key: Place, one: Appointment) -> Row:
    term = "–".join(day.isoformat() if day else "" for day in (one.begins, one.ends))
    return Row(key, f"  {_told(one)}", " ", term.strip("–") and term)


def _told(one: Appointment) -> str:
    """Name, party and organisation, and in whose place."""
    name = ", ".join(filter(None, (appointee(one), one.organisation)))
    return _("{name}, in place of {other}").format(name=name, other=one.replaces) if one.replaces else name
