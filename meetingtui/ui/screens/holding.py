"""What the meeting screen does while the meeting is held: votes, recusals, speakers, the items' course."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.presence import same_minute
from meetingtui.domain.proceeding import (
    begin_or_end_break,
    close_or_open_doors,
    is_on_break,
    set_fate,
    take_after,
    take_with,
)
from meetingtui.ui.commands import Command, Where, commands_for
from meetingtui.ui.locale import _
from meetingtui.ui.screens.arranging import Arranging
from meetingtui.ui.screens.motions import Answer, Motion, due, motions, recorded

if TYPE_CHECKING:
    from meetingtui.ui.screens.dialogs import Form


IN_PANELS = {Where.ATTENDANCE: "attendance", Where.VOTE: "vote"}  # with the action that opens them


class Holding(Arranging):
    """Panels over the meeting; each entry in them is one act."""

    def offered(self) -> Sequence[Command]:
        """With the commands of the attendance and of a vote, which are given in their panels."""
        inside = (command for where in IN_PANELS for command in commands_for(where))
        return [*super().offered(), *(command for command in inside if command.id != "dismiss_screen")]

    async def give(self, command: Command) -> None:
        """Do what the palette was asked for, or open the panel in which it is done."""
        await self.run_action(IN_PANELS.get(command.where, command.id))

    # Votes

    async def action_vote(self) -> None:
        chosen = self.clauses.has_focus or bool(self.query("#decision-editor"))
        await self.stop_editing()
        if self.item is not None:
            self._ask_for_votes(self.item, due(self.live.meeting, self.item, self._clause_to_vote_on(chosen)))

    def _ask_for_votes(self, item: Item, motion: Motion) -> None:
        from meetingtui.ui.screens.vote import VotePanel

        async def answered(answer: Answer) -> None:
            await self._record(item.id, answer)

        self.ask(VotePanel(self.live, item.id, motion), answered)

    async def _record(self, item_id: int, answer: Answer) -> None:
        from meetingtui.domain.dissenting import to_ask

        await self.act("vote", recorded(self.live.meeting, item_id, answer, self.language))
        asked = to_ask(self.live.meeting, self.live.meeting.item(item_id))
        if answer.vote is not None and asked:
            names = ", ".join(member.name for member in asked[:6]) + (" …" if len(asked) > 6 else "")
            self.app.clear_notifications()
            self.notify(_("May ask for a statement (Esc, z): {names}").format(names=names), timeout=8)

    async def action_unanimous(self) -> None:
        """Everybody who can vote is for what is voted on next."""
        from meetingtui.domain.voting import everybody_but

        chosen = self.clauses.has_focus
        await self.stop_editing()
        if self.item is None or (clause := self._clause_to_vote_on(chosen)) is None:
            self.notify(_("There is no recommendation here. F5 votes on a free question."), timeout=4)
            return
        if (motion := due(self.live.meeting, self.item, clause)).vote is not None:
            self.notify(_("Everything is voted on here already. F5 changes it."), timeout=4)
            return
        vote = everybody_but(self.live.meeting, self.item.id, (), self.now())
        if not vote.total:
            self.notify(
                _("Nobody is noted as present: note who is here with F6."), severity="warning", timeout=4
            )
            return
        with self.complaining():
            await self._record(self.item.id, Answer(motion, vote))
            self.notify(_("Unanimous: {count} for.").format(count=vote.in_favour), timeout=3)

    def _clause_to_vote_on(self, by_cursor: bool) -> Clause | None:
        """The one under the cursor in the clauses, else the first undecided, else the first unvoted."""
        item, entry = self.item, self.clauses.current
        if item is None or not item.clauses:
            return None
        chosen = entry.clause_id if by_cursor and entry else None
        undecided = [clause.id for clause in item.clauses if clause.decision is None]
        unvoted = [clause.id for clause in item.clauses if clause.vote is None]
        return item.clause(chosen or next(iter((*undecided, *unvoted)), item.clauses[0].id))

    async def action_amendments(self) -> None:
        from meetingtui.ui.screens.amendments import Amendments

        clause = self._clause_to_vote_on(self.clauses.has_focus)
        await self.stop_editing()
        if (item := self.item) is None or clause is None:
            self.notify(
                _("There is no recommendation here to amend. F5 votes on a free question."), timeout=4
            )
            return

        def vote(clause_id: int, amendment_id: int) -> None:
            now = self.live.meeting.item(item.id)
            key = (clause_id, amendment_id, None)
            self._ask_for_votes(now, next(motion for motion in motions(now) if motion.key == key))

        self.app.push_screen(Amendments(self.live, item.id, clause.id, vote), lambda _nothing: self.show())

    # People

    async def action_dissents(self) -> None:
        from meetingtui.ui.screens.dissents import Dissents

        await self.stop_editing()
        if self.item_id is not None:
            self.app.push_screen(Dissents(self.live, self.item_id), self._written)

    async def action_recusals(self) -> None:
        from meetingtui.ui.screens.recusals import Recusals

        await self.stop_editing()
        self.app.push_screen(Recusals(self.live, self.item_id), self._written)

    def _written(self, done: bool | None) -> None:
        """After an entry: back where the secretary writes."""
        self.show()
        if done:
            self.action_notes()

    async def action_guests(self) -> None:
        from meetingtui.ui.screens.guests import Guests

        await self.stop_editing()
        self.app.push_screen(Guests(self.live, self.item_id), lambda _nothing: self.show())

    async def action_speakers(self) -> None:
        from meetingtui.ui.screens.speakers import Speakers

        await self.stop_editing()
        if self.item_id is not None:
            self.app.push_screen(Speakers(self.live, self.item_id), lambda _nothing: self.show())

    async def action_rules(self) -> None:
        from meetingtui.ui.screens.rules import RulesPanel

        await self.stop_editing()
        self.app.push_screen(RulesPanel(self.live), lambda _nothing: self.show())

    # Doors and breaks

    async def action_doors(self) -> None:
        if self.item is None:
            return
        doors = self.item.doors
        if doors and same_minute(doors[-1].start, self.now()) and self.live.last_act == "doors":
            await self.action_undo()  # a slip: the item is what it was
            return
        with self.complaining():
            await self.act("doors", close_or_open_doors(self.live.meeting, self.item.id, self.now()))
            doors = self.item.doors
            closed = bool(doors) and doors[-1].end is None
            self.notify(_("The doors are closed.") if closed else _("The doors are open."), timeout=3)

    async def action_pause(self) -> None:
        with self.complaining():
            await self.act("break", begin_or_end_break(self.live.meeting, self.now()))
            on = is_on_break(self.live.meeting)
            self.notify(_("Break. The same key ends it.") if on else _("The meeting goes on."), timeout=3)

    def action_pause_times(self) -> None:
        from meetingtui.ui.screens.times import breaks_form

        self._fill_in("breaks", breaks_form(self.live.meeting, self.now()))

    # What happens to the item

    async def action_course(self) -> None:
        from meetingtui.ui.screens.course import CoursePanel

        await self.stop_editing()
        if self.item is None:
            return

        async def chosen(command: Command) -> None:
            await self.run_action(command.id)

        self.ask(CoursePanel(self.live.meeting, self.item), chosen)

    def _fill_in(self, name: str, form: "Form") -> None:
        """Ask with a form whose check makes the meeting of its answers."""

        async def answered(answers: dict[str, str]) -> None:
            changed = form.check(answers)
            assert isinstance(changed, Meeting)
            await self.act(name, changed)

        self.ask(form, answered)

    def _present_item(self) -> tuple[Meeting, Item, datetime] | None:
        return None if self.item is None else (self.live.meeting, self.item, self.now())

    async def action_postpone_item(self) -> None:
        from meetingtui.ui.screens.course import postponed

        if here := self._present_item():
            self._fill_in("postpone", postponed(*here))

    async def action_refer_item(self) -> None:
        from meetingtui.ui.screens.course import referred

        if here := self._present_item():
            self._fill_in("refer", referred(*here))

    async def action_withdraw_item(self) -> None:
        if here := self._present_item():
            meeting, item, now = here
            with self.complaining():
                await self.act("withdraw", set_fate(meeting, item.id, Fate(ItemState.WITHDRAWN, now)))

    async def action_take_item_now(self) -> None:
        from meetingtui.ui.screens.course import taken_after

        if here := self._present_item():
            meeting, item, _now = here
            self._fill_in("take_after", taken_after(meeting, item, self._treated_last(item)))

    def _treated_last(self, but: Item) -> Item | None:
        """The item that was taken up last, this one left out."""
        known = [
            (item.opened_at, item) for item in self.live.meeting.items if item.opened_at and item is not but
        ]
        return max(known, key=lambda pair: pair[0])[1] if known else None

    async def action_take_items_together(self) -> None:
        from meetingtui.ui.screens.course import taken_together

        if here := self._present_item():
            self._fill_in("take_with", taken_together(*here[:2]))

    async def action_plan_item(self) -> None:
        from meetingtui.ui.screens.course import planned

        if here := self._present_item():
            self._fill_in("plan", planned(*here[:2]))

    async def action_doors_times(self) -> None:
        from meetingtui.ui.screens.course import doors

        if here := self._present_item():
            self._fill_in("doors", doors(*here))

    async def action_taken_up_at(self) -> None:
        from meetingtui.ui.screens.course import taken_up

        if here := self._present_item():
            self._fill_in("taken_up", taken_up(*here))

    async def action_item_as_agenda(self) -> None:
        """No state, no other place, on its own."""
        if here := self._present_item():
            meeting, item, _now = here
            with self.complaining():
                changed = take_with(
                    take_after(set_fate(meeting, item.id, None), item.id, None), item.id, None
                )
                await self.act("as_agenda", changed)
