"""What the meeting screen does with the meeting as a whole: attendance, votes, times, open ends."""

from typing import TYPE_CHECKING

from meetingtui.domain.meeting import Clause
from meetingtui.domain.presence import seated
from meetingtui.domain.vote import Vote
from meetingtui.ui.locale import _
from meetingtui.ui.screens.arranging import Arranging

if TYPE_CHECKING:
    from meetingtui.domain.open_ends import OpenEnd


class Assembly(Arranging):
    """Panels over the meeting; each is one act."""

    async def action_attendance(self) -> None:
        from meetingtui.ui.screens.attendance import Attendance

        self.app.push_screen(Attendance(self.live), lambda _nothing: self.show())

    async def action_meeting_times(self) -> None:
        from meetingtui.ui.screens.times import times_form, with_times

        now = self.now()

        async def answered(answers: dict[str, str]) -> None:
            await self.act("times", with_times(self.live.meeting, answers, now))
            if self.item_id is not None:
                await self.live.take_up(self.item_id, now)

        self.ask(times_form(self.live.meeting, now), answered)

    async def action_open_ends(self) -> None:
        from meetingtui.ui.screens.open_ends import OpenEnds

        self.ask(OpenEnds(self.live.meeting), self._to_open_end)

    async def _to_open_end(self, end: "OpenEnd") -> None:
        from meetingtui.domain.open_ends import UNPLACED

        if end.message == UNPLACED:
            await self.action_unplaced_lines()
        if end.item is None:
            return
        await self.go_to(end.item.id)
        if end.clause is not None:
            await self.action_clauses()
            self.clauses.choose(end.clause.id)

    async def action_minutes(self) -> None:
        from meetingtui.ui.screens.export import Export

        await self.stop_editing()
        self.app.push_screen(Export(self.live.meeting))

    # Votes

    async def action_vote(self) -> None:
        from meetingtui.ui.screens.vote import VotePanel

        chosen = self.clauses.has_focus or bool(self.query("#decision-editor"))
        await self.stop_editing()
        item, clause = self.item, self._clause_to_vote_on(chosen)
        if item is None or clause is None:
            self.notify(_("There is no recommendation here to vote on."), timeout=4)
            return
        entitled = len(seated(self.live.meeting.roster, self.now()))

        async def answered(vote: Vote) -> None:
            from meetingtui.domain.drafting import voted

            changed = voted(self.live.meeting, item.id, clause.id, vote, self.language)
            await self.act("vote", changed)

        self.ask(VotePanel(item.number, clause, entitled), answered)

    def _clause_to_vote_on(self, by_cursor: bool) -> Clause | None:
        """The one under the cursor in the clauses, else the first open one, else the first."""
        item, entry = self.item, self.clauses.current
        if item is None or not item.clauses:
            return None
        chosen = entry.clause_id if by_cursor and entry else None
        open_ones = [clause.id for clause in item.clauses if clause.decision is None]
        return item.clause(chosen or next(iter(open_ones), item.clauses[0].id))
