"""Statements of a minority: those who can ask for one are offered, with what they wrote."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.dissenting import eligible, enter_dissent, flags, remove_dissent
from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Item, Meeting, MeetingState
from meetingtui.domain.motions import Dissent
from meetingtui.domain.people import Member, with_party
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.dialogs import Field
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row


class Dissents(Things):
    """The item's statements, and under them the members of the minority who have made none."""

    PLACES = (Where.DISSENTS,)
    BINDINGS = bindings(Where.DISSENTS)
    TITLE_OF_IT = N_("Statements of a minority")
    EMPTY = N_("No vote on this item has a minority. + enters a statement all the same.")

    @property
    def item(self) -> Item:
        """The item on which was voted."""
        assert self.item_id is not None
        return self.meeting.item(self.item_id)

    def begin(self) -> None:
        """The list first: it offers the names."""

    def rows(self) -> Sequence[Row]:
        given = {dissent.member_id for dissent in self.item.dissents}
        offered = [one for one in eligible(self.meeting, self.item) if one.member.id not in given]
        return [self._row(dissent) for dissent in self.item.dissents] + [
            Row(one.member, with_party(one.member), " ",
                _("abstained: about procedure only") if one.abstained else _("may ask for a statement"))
            for one in offered
        ]  # fmt: skip

    def _row(self, dissent: Dissent) -> Row:
        name = with_party(self.meeting.member(dissent.member_id))
        doubts = ", ".join(map(_, flags(self.meeting, self.item, dissent)))
        told = f"{name}: {dissent.text or _('(the text is to come)')}"
        return Row(dissent, told, "⚠" if doubts else "✓", doubts, "warning" if doubts else "")

    def fields(self, thing: object) -> Sequence[Field]:
        dissent = thing if isinstance(thing, Dissent) else None
        name = thing.name if isinstance(thing, Member) else ""
        running = self.meeting.state is MeetingState.RUNNING
        asked = dissent.asked_at if dissent else self.now() if running else None
        return (
            Field("text", _("Statement"), dissent.text if dissent else "", _("empty: the text is to come")),
            Field("member", _("Member"), self.meeting.member(dissent.member_id).name if dissent else name,
                  _("two letters, a party or a municipality"), typed.who(self.meeting)),
            Field("send_on", _("To be sent on"), typed.yes_or_no(bool(dissent and dissent.send_on)),
                  _("with the case, to another authority")),
            Field("asked", _("Asked for at"), f"{asked:%H:%M}" if asked else "",
                  _("empty: not in the meeting")),
        )  # fmt: skip

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        before = thing if isinstance(thing, Dissent) else None
        with at_field("member"):
            if (member := typed.member(answers["member"], self.meeting)) is None:
                raise RuleError("Write whose statement it is.")
        with at_field("send_on"):
            send_on = typed.yes(answers["send_on"])
        with at_field("asked"):
            asked_at = typed.moment(answers["asked"], (before and before.asked_at) or now)
        dissent = replace(
            before or Dissent(0, member.id),
            member_id=member.id, text=answers["text"], send_on=send_on, asked_at=asked_at,
        )  # fmt: skip
        return enter_dissent(self.meeting, self.item.id, dissent)

    def without(self, thing: object) -> Meeting:
        if not isinstance(thing, Dissent):
            return self.meeting
        return remove_dissent(self.meeting, self.item.id, thing.id)
