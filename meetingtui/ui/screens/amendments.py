"""Amendments to the clauses of an item: proposed, put in order, withdrawn, voted on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meetingtui.domain.amending import move_amendment, propose, remove_amendment, withdraw_amendment
from meetingtui.domain.errors import N_, RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.meeting import amendments as amendments_of
from meetingtui.domain.motions import Amendment
from meetingtui.domain.people import with_party
from meetingtui.domain.result import is_carried
from meetingtui.languages import language_of
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens import typed
from meetingtui.ui.screens.dialogs import Field
from meetingtui.ui.screens.things import Answers, Things
from meetingtui.ui.screens.typed import at_field
from meetingtui.ui.widgets.line_list import Row


@dataclass(frozen=True, slots=True)
class Against:
    """An amendment with the clause that it is put against."""

    clause_id: int
    amendment: Amendment


class Amendments(Things):
    """The item's amendments; `vote` opens the vote on one."""

    PLACES = (Where.AMENDMENTS,)
    BINDINGS = bindings(Where.AMENDMENTS)
    TITLE_OF_IT = N_("Amendments")
    EMPTY = N_("No amendment has been moved.")

    def __init__(
        self, live: LiveMeeting, item_id: int, clause_id: int, vote: Callable[[int, int], None]
    ) -> None:
        super().__init__(live, item_id)
        self.place_of_new, self.vote = clause_id, vote

    @property
    def item(self) -> Item:
        """The item whose amendments these are."""
        assert self.item_id is not None
        return self.meeting.item(self.item_id)

    def rows(self) -> Sequence[Row]:
        return [self._row(Against(clause.id, amendment)) for clause, amendment in amendments_of(self.item)]

    def _row(self, against: Against) -> Row:
        amendment = against.amendment
        proposer = amendment.party
        if amendment.proposer_id is not None:
            proposer = with_party(self.meeting.member(amendment.proposer_id))
        told = ": ".join(filter(None, (proposer, amendment.text)))
        mark, right = "○", ""
        if amendment.vote is not None:
            carried = is_carried(self.meeting, amendment.vote)
            counts = amendment.vote.brief
            mark, right = (
                ("✓", f"{_('Carried')} {counts}") if carried else ("✗", f"{_('Not carried')} {counts}")
            )
        elif amendment.withdrawn:
            mark, right = "–", _("withdrawn")
        return Row(against, f"{against.clause_id}  {told}", mark, right, "dim" if amendment.withdrawn else "")

    def fields(self, thing: object) -> Sequence[Field]:
        against = thing if isinstance(thing, Against) else None
        amendment = against.amendment if against else Amendment(0, "")
        proposer = amendment.party
        if amendment.proposer_id is not None:
            proposer = self.meeting.member(amendment.proposer_id).name
        clause = against.clause_id if against else self.place_of_new
        return (
            Field("proposer", _("Moved by"), proposer, _("a member or a party"), self._proposer),
            Field("text", _("Text"), amendment.text, _("that … (as the clause is written)")),
            Field("clause", _("Against clause"), str(clause)),
        )

    def _proposer(self, text: str) -> str:
        member_id, party = self._found(text)
        return party or (with_party(self.meeting.member(member_id)) if member_id else "")

    def _found(self, text: str) -> tuple[int | None, str]:
        """The member, or the party by its letter."""
        parties = (m.party for m in self.meeting.roster if text and m.party.casefold() == text.casefold())
        party = next(parties, "")
        member = None if party else typed.member(text, self.meeting)
        return member.id if member else None, party

    def with_answers(self, thing: object, answers: Answers, now: datetime) -> Meeting:
        against = thing if isinstance(thing, Against) else None
        with at_field("proposer"):
            proposer_id, party = self._found(answers["proposer"])
        with at_field("clause"):
            clause_id = int(answers["clause"][:9]) if answers["clause"].isdecimal() else 0
            if against and clause_id != against.clause_id:
                add_it = "Take it away and add it to the other one."
                raise RuleError("An amendment stays with its clause.", add_it)
            self.item.clause(clause_id)
        with at_field("text"):
            amendment = replace(
                against.amendment if against else Amendment(0, ""),
                text=answers["text"], proposer_id=proposer_id, party=party,
            )  # fmt: skip
            return propose(self.meeting, self.item.id, clause_id, amendment)

    def without(self, thing: object) -> Meeting:
        if not isinstance(thing, Against):
            return self.meeting
        language = language_of(self.meeting.language)
        return remove_amendment(self.meeting, self.item.id, thing.clause_id, thing.amendment.id, language)

    def done(self) -> None:
        """The list stays: amendments come together, and are voted on from here."""

    async def _move(self, by: int) -> None:
        if isinstance(against := self.chosen, Against):
            with self.complaining():
                ids = (self.item.id, against.clause_id, against.amendment.id)
                await self.act("amendments", move_amendment(self.meeting, *ids, by))
                self.lines.cursor += by

    async def action_move_up(self) -> None:
        await self._move(-1)

    async def action_move_down(self) -> None:
        await self._move(1)

    async def action_withdraw(self) -> None:
        if isinstance(against := self.chosen, Against):
            with self.complaining():
                ids = (self.item.id, against.clause_id, against.amendment.id)
                await self.act("amendments", withdraw_amendment(self.meeting, *ids))

    def action_vote_on_it(self) -> None:
        if isinstance(against := self.chosen, Against):
            self.dismiss(None)
            self.vote(against.clause_id, against.amendment.id)
