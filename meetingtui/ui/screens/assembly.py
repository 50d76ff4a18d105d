"""What the meeting screen does with the meeting as a whole: attendance, times, open ends, minutes."""

from typing import TYPE_CHECKING

from meetingtui.ui.screens.holding import Holding

if TYPE_CHECKING:
    from meetingtui.domain.open_end import OpenEnd


class Assembly(Holding):
    """Panels over the meeting; each is one act."""

    async def action_attendance(self) -> None:
        from meetingtui.ui.screens.attendance import Attendance

        self.app.push_screen(Attendance(self.live, self.item), lambda _nothing: self.show())

    async def action_meeting_times(self) -> None:
        from meetingtui.ui.screens.times import times_form, with_times

        now = self.now()

        async def answered(answers: dict[str, str]) -> None:
            await self.act("times", with_times(self.live.meeting, answers, now, self.language))

        self.ask(times_form(self.live.meeting, now, self.language), answered)

    async def action_open_ends(self) -> None:
        from meetingtui.ui.screens.open_ends import OpenEnds

        self.ask(OpenEnds(self.live.meeting, self.language), self._to_open_end)

    async def _to_open_end(self, end: "OpenEnd") -> None:
        from meetingtui.domain.duties import SEATS_EMPTY
        from meetingtui.domain.open_ends import UNPLACED

        if end.message == UNPLACED:
            await self.action_unplaced_lines()
        if end.item is None:
            return
        await self.go_to(end.item.id)
        if end.message == SEATS_EMPTY:
            await self.run_action("appointments")
        elif end.clause is not None:
            await self.action_clauses()
            self.clauses.choose(end.clause.id)

    async def action_minutes(self) -> None:
        from meetingtui.ui.screens.export import Export

        await self.stop_editing()
        self.app.push_screen(Export(self.live.meeting))
