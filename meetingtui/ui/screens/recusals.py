"""Recusals: who, why, for which items, out, who sits in, and back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.people import Recusal, Ruling, with_party
from meetingtui.domain.recusing import recuse, remove_recusal, return_from_recusal
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.dialogs import Field
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row


class Recusals(Things):
    """The meeting's recusals; the form of a new one is for the present item, from now on."""

    PLACES = (Where.RECUSALS,)
    BINDINGS = bindings(Where.RECUSALS)
    TITLE_OF_IT = N_("Recusal")
    EMPTY = N_("Nobody is recused.")

    def rows(self) -> Sequence[Row]:
        return [self._row(recusal) for recusal in self.meeting.recusals]

    def _row(self, recusal: Recusal) -> Row:
        name = with_party(self.meeting.member(recusal.member_id))
        told = ", ".join(filter(None, (name, typed.numbers(self.meeting, recusal.item_ids), recusal.ground)))
        if recusal.ruling is Ruling.NOT_RECUSED:
            return Row(recusal, told, "–", _("not recused"), "dim")
        left = f"{recusal.left:%H:%M}–" if recusal.left else ""
        back = f"{recusal.returned:%H:%M}" if recusal.returned else ""
        return Row(recusal, told, "✓" if recusal.returned else "⊘", left + back)

    def fields(self, thing: object) -> Sequence[Field]:
        meeting, now = self.meeting, self.now()
        running = meeting.state is MeetingState.RUNNING
        recusal = thing if isinstance(thing, Recusal) else None
        here = (self.item_id,) if self.item_id is not None else ()
        left = recusal.left if recusal else now if running else None
        returned = recusal.returned if recusal else None
        ruled = recusal is None or recusal.ruling is Ruling.RECUSED
        who, hint = typed.who(meeting), _("two letters, a party or a municipality")
        item_ids = recusal.item_ids if recusal else here
        return (
            Field("member", _("Member"), self._called(recusal.member_id if recusal else None), hint, who),
            Field("ground", _("Ground"), recusal.ground if recusal else ""),
            Field("ruled", _("Ruled to be recused"), typed.yes_or_no(ruled), _("yes or no")),
            Field("items", _("For the items"), typed.numbers(meeting, item_ids), "3.2, 3.4"),
            Field("left", _("Out at"), f"{left:%H:%M}" if left else "", "14:32"),
            Field(
                "substitute",
                _("Sits in"),
                self._called(recusal.substitute_id if recusal else None),
                _("if anybody"),
                who,
            ),
            Field("returned", _("Back at"), f"{returned:%H:%M}" if returned else "", _("empty: still out")),
        )

    def _called(self, member_id: int | None) -> str:
        return self.meeting.member(member_id).name if member_id is not None else ""

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        meeting, before = self.meeting, thing if isinstance(thing, Recusal) else None
        with at_field("member"):
            if (member := typed.member(answers["member"], meeting)) is None:
                raise RuleError("Write who is recused.")
        with at_field("ruled"):
            ruling = Ruling.RECUSED if typed.yes(answers["ruled"]) else Ruling.NOT_RECUSED
        with at_field("items"):
            item_ids = typed.items(answers["items"], meeting)
        with at_field("left"):
            left = typed.moment(answers["left"], (before and before.left) or now)
        with at_field("substitute"):
            substitute = typed.member(answers["substitute"], meeting)
        with at_field("returned"):
            returned = typed.moment(answers["returned"], (before and before.returned) or left or now)
        recusal = before or Recusal(0, member.id, item_ids)
        return recuse(
            meeting,
            replace(
                recusal,
                member_id=member.id,
                item_ids=item_ids,
                ground=answers["ground"],
                ruling=ruling,
                left=left,
                returned=returned,
                substitute_id=substitute.id if substitute else None,
            ),
        )

    def without(self, thing: object) -> Meeting:
        return remove_recusal(self.meeting, thing.id) if isinstance(thing, Recusal) else self.meeting

    async def action_back_again(self) -> None:
        if isinstance(recusal := self.chosen, Recusal):
            with self.complaining():
                await self.act("recusals", return_from_recusal(self.meeting, recusal.id, self.now()))
