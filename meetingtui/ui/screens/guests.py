"""Guests: their names, titles and organisations, and under which items they are there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.announced import announced_guests
from meetingtui.domain.attending import invite, remove_guest
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Guest
from meetingtui.languages import language_of
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.dialogs import Field
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row


class Guests(Things):
    """The meeting's guests, and under them those whom the agenda announces."""

    PLACES = (Where.GUESTS,)
    BINDINGS = bindings(Where.GUESTS)
    TITLE_OF_IT = N_("Guests")
    EMPTY = N_("There are no guests.")

    def rows(self) -> Sequence[Row]:
        offered = announced_guests(self.meeting, language_of(self.meeting.language))
        return [self._row(guest, "✓") for guest in self.meeting.guests] + [
            self._row(guest, " ", _("announced in the agenda")) for guest in offered
        ]

    def _row(self, guest: Guest, mark: str, right: str = "") -> Row:
        told = ", ".join(filter(None, (guest.name, guest.title, guest.organisation)))
        return Row(
            guest, told, mark, right or typed.numbers(self.meeting, guest.item_ids), "dim" if right else ""
        )

    def fields(self, thing: object) -> Sequence[Field]:
        guest = thing if isinstance(thing, Guest) else Guest(0, "")
        return (
            Field("name", _("Name"), guest.name),
            Field("title", _("Position"), guest.title),
            Field("organisation", _("Organisation"), guest.organisation),
            Field(
                "items",
                _("For the items"),
                typed.numbers(self.meeting, guest.item_ids),
                _("empty: all of them"),
            ),
        )

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        guest = thing if isinstance(thing, Guest) else Guest(0, "")
        with at_field("items"):
            item_ids = typed.items(answers["items"], self.meeting)
        with at_field("name"):
            named = replace(
                guest, name=answers["name"], title=answers["title"], organisation=answers["organisation"],
                item_ids=item_ids,
            )  # fmt: skip
            return invite(self.meeting, named)

    def without(self, thing: object) -> Meeting:
        return remove_guest(self.meeting, thing.id) if isinstance(thing, Guest) else self.meeting

    def done(self) -> None:
        """The list stays: guests seldom come alone."""
