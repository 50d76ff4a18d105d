"""The minutes that an item approves: which they are, and what is corrected in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from meetingtui.domain.approval import Correction
from meetingtui.domain.approving import WHICH_CLAUSE, correct, remove_correction, set_approves
from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction with its place in the list, from 0."""

    place: int
    correction: Correction


class Corrections(Things):
    """`find` gives the meeting of a day; deciding the item approves its minutes with these corrections."""

    PLACES = (Where.CORRECTIONS,)
    BINDINGS = bindings(Where.CORRECTIONS)
    TITLE_OF_IT = N_("The minutes that are approved")
    EMPTY = N_("They are approved as they stand. + enters another wording.")

    def __init__(self, live: LiveMeeting, item_id: int, find: Callable[[date], Meeting | None]) -> None:
        super().__init__(live, item_id)
        self.find = find

    @property
    def item(self) -> Item:
        """The item that approves."""
        assert self.item_id is not None
        return self.meeting.item(self.item_id)

    def begin(self) -> None:
        """The list first, which says which minutes they are; the question where that is not known."""
        if self.item.approves is None:
            self.action_approves()

    def _show(self) -> None:
        super()._show()
        day = self.item.approves
        about = _("not known which") if day is None else day.isoformat()
        self.query_one("#panel").border_title = f"{_(self.TITLE_OF_IT)}: {about}"

    def rows(self) -> Sequence[Row]:
        old = self.find(self.item.approves) if self.item.approves and self.item.corrections else None
        return [
            Row(
                Placed(n, one),
                f"{one.number}{f', {one.clause}' if one.clause else ''}: {one.text}",
                "✎",
                _stays(one, old),
            )
            for n, one in enumerate(self.item.corrections)
        ]

    def fields(self, thing: object) -> Sequence[Field]:
        one = thing.correction if isinstance(thing, Placed) else Correction("", "")
        return (
            Field("number", _("Item in those minutes"), one.number, "3.4"),
            Field(
                "clause", _("Recommendation"), str(one.clause or ""), _("empty: the only one, or the item")
            ),
            Field("text", _("New wording"), one.text),
        )

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        with at_field("number"):
            old = self.find(self.item.approves) if self.item.approves else None
            if old is None:
                raise RuleError("It is not known which minutes are approved.", "Esc, then m tells.")
        with at_field("clause"):
            if answers["clause"] and not answers["clause"].isdecimal():
                raise RuleError("{text} is not the number of a recommendation.", text=answers["clause"])
            clause = int(answers["clause"]) if answers["clause"] else None
        correction = Correction(answers["number"], answers["text"], clause)
        place = thing.place if isinstance(thing, Placed) else None
        try:
            return correct(self.meeting, self.item.id, correction, old, place)
        except RuleError as error:
            error.add_note(
                "clause" if error.title == WHICH_CLAUSE else "number" if answers["text"] else "text"
            )
            raise

    def without(self, thing: object) -> Meeting:
        return (
            remove_correction(self.meeting, self.item.id, thing.place)
            if isinstance(thing, Placed)
            else self.meeting
        )

    def done(self) -> None:
        """The list stays: a correction seldom comes alone."""

    def action_approves(self) -> None:
        """Ask of which day's meeting the minutes are approved."""
        value = self.item.approves.isoformat() if self.item.approves else ""
        fields = (Field("day", _("Minutes of the meeting on"), value, "2026-03-23"),)

        async def answered(answers: Answers) -> None:
            await self.act("approves", self._linked(answers))

        self.ask(Form(_(self.TITLE_OF_IT), fields, self._linked), answered)

    def _linked(self, answers: Answers) -> Meeting:
        with at_field("day"):
            day = day_typed(answers["day"])
            if day is not None and self.find(day) is None:
                raise RuleError("There is no meeting of this body on {day}.", day=day.isoformat())
            return set_approves(self.meeting, self.item.id, day)


def _stays(one: Correction, old: Meeting | None) -> str:
    """That the names of who was appointed are not changed by another wording."""
    if old is None or one.clause is None:
        return ""
    seats = old.numbered(one.number).clause(one.clause).seats
    return _("the appointed stay as they are") if any(some.appointments for some in seats) else ""
