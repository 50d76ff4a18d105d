"""What the meeting screen does with the meeting as a whole: attendance, votes, times, open ends."""

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingtui.domain.decision import Outcome
from meetingtui.domain.meeting import Clause, Item
from meetingtui.domain.presence import present
from meetingtui.domain.sitting import passed, record_vote
from meetingtui.domain.vote import Vote
from meetingtui.ui.locale import _
from meetingtui.ui.screens.deciding import Deciding
from meetingtui.ui.widgets.clause_list import ClauseList

if TYPE_CHECKING:
    from meetingtui.domain.open_ends import OpenEnd


class Assembly(Deciding):
    """Panels over the meeting; each is one act."""

    async def action_attendance(self) -> None:
        from meetingtui.ui.screens.attendance import Attendance

        self.app.push_screen(Attendance(self.live), lambda _nothing: self.show())

    async def action_meeting_times(self) -> None:
        from meetingtui.ui.screens.times import times_form, with_times

        now = self.now()

        async def answered(answers: dict[str, str] | None) -> None:
            if answers is not None:
                await self.act("times", with_times(self.live.meeting, answers, now))
                if self.item_id is not None:
                    await self.live.take_up(self.item_id, now)

        self.app.push_screen(times_form(self.live.meeting, now), answered)

    async def action_add_item(self) -> None:
        from meetingtui.ui.screens.new_item import new_item_form, with_item

        async def answered(answers: dict[str, str] | None) -> None:
            if answers is not None:
                await self.act("add_item", with_item(self.live.meeting, answers))
                await self.go_to(self.live.meeting.items[-1].id)

        self.app.push_screen(new_item_form(self.live.meeting), answered)

    async def action_open_ends(self) -> None:
        from meetingtui.ui.screens.open_ends import OpenEnds

        self.app.push_screen(OpenEnds(self.live.meeting), self._to_open_end)

    async def _to_open_end(self, end: "OpenEnd | None") -> None:
        if end is None or end.item is None:
            return
        await self.go_to(end.item.id)
        if end.clause is not None:
            await self.action_clauses()
            places = [n for n, entry in enumerate(self.clauses.entries) if entry.clause_id == end.clause.id]
            self.clauses.move_to(places[0] if places else 0)

    async def go_to(self, item_id: int) -> None:
        """Step to an item."""
        raise NotImplementedError

    async def action_minutes(self) -> None:
        from meetingtui.ui.screens.export import Export

        await self.stop_editing()
        self.app.push_screen(Export(self.live.meeting))

    # Votes

    async def action_vote(self) -> None:
        from meetingtui.ui.screens.vote import VotePanel

        item, clause = self.item, self._clause_to_vote_on()
        if item is None or clause is None:
            self.notify(_("There is no recommendation here to vote on."), timeout=4)
            return
        entitled = len(present(self.live.meeting.roster, self.now()))

        async def voted(vote: Vote | None) -> None:
            if vote is not None:
                await self._record(item, clause, vote)

        self.app.push_screen(VotePanel(item.number, clause, entitled), voted)

    def _clause_to_vote_on(self) -> Clause | None:
        """The one under the cursor in the clauses, else the first open one, else the first."""
        item = self.item
        if item is None or not item.clauses:
            return None
        chosen = self.clauses.current.clause_id if isinstance(self.focused, ClauseList) else None
        open_ones = [clause.id for clause in item.clauses if clause.decision is None]
        return item.clause(chosen or next(iter(open_ones), item.clauses[0].id))

    async def _record(self, item: Item, clause: Clause, vote: Vote) -> None:
        from meetingtui.domain.drafting import decision_of, drafted, standard

        meeting = self.live.meeting
        draft = drafted(meeting, item, clause, self.language)
        if passed(vote, draft.outcome) is Outcome.REJECTED:
            draft = standard(meeting, item, clause, Outcome.REJECTED, self.language)
        decision = replace(decision_of(draft), at=vote.at)
        await self.act("vote", record_vote(meeting, item.id, clause.id, vote, decision))
