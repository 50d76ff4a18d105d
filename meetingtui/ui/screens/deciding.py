"""What the meeting screen does with clauses: outcomes, drafts and their texts.

Drafting and the languages are imported by the first act: the first picture does not wait for them.
"""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from textual.containers import Vertical

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.sitting import decide
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import ProgramScreen
from meetingtui.ui.widgets.clause_list import ClauseList, Ruling
from meetingtui.ui.widgets.completing import CompletingEditor

if TYPE_CHECKING:
    from meetingtui.domain.drafting import Draft
    from meetingtui.domain.language import Language


class Deciding(ProgramScreen):
    """The acts of a meeting's screen; where things stand on it is the subclass's."""

    live: LiveMeeting
    item_id: int | None
    clauses: ClauseList
    drafted_at: dict[int, datetime]  # when F4 was last pressed on an item, for pressing it again

    @property
    def item(self) -> Item | None:
        """The item that is treated now."""
        raise NotImplementedError

    @property
    def language(self) -> "Language":
        """The language of the minutes."""
        from meetingtui.languages import language_of

        return language_of(self.live.meeting.language)

    def show(self) -> None:
        """Draw the meeting as it stands."""
        raise NotImplementedError

    async def stay(self) -> None:
        """Draw the meeting, at another item when the present one has been undone."""
        raise NotImplementedError

    def action_notes(self) -> None:
        """Back to the notes."""
        raise NotImplementedError

    def equip(self, editor: CompletingEditor) -> None:
        """Give an editor the names and phrases that it completes."""
        raise NotImplementedError

    async def act(self, name: str, changed: Meeting) -> None:
        """Commit an act, then show it. RuleError where nothing may be changed."""
        await self.live.act(name, changed)
        self.show()

    async def action_undo(self) -> None:
        await self.stop_editing()
        before = self.live.meeting
        await self._tell_undone(await self.live.undo(), _("Undone"), before)

    async def action_redo(self) -> None:
        await self.stop_editing()
        before = self.live.meeting
        await self._tell_undone(
            await self.live.redo(), _("Done again"), before, _("There is nothing to do again.")
        )

    async def _tell_undone(self, name: str | None, said: str, before: Meeting, nothing: str = "") -> None:
        """Say what was undone, with its item: it may be another one than is on the screen."""
        await self.stay()
        now = {item.id: item for item in self.live.meeting.items}
        changed = [item for item in before.items if now.get(item.id) is not item]
        numbers = ", ".join(item.number or item.title for item in changed[:3])
        text = f"{said}: {numbers}" if numbers else said
        self.app.clear_notifications()
        self.notify(text if name else nothing or _("There is nothing to undo."), timeout=2)

    # As recommended

    async def action_as_recommended(self) -> None:
        from meetingtui.domain.drafting import as_recommended, not_as_recommended

        await self.stop_editing()
        item, meeting, now = self.item, self.live.meeting, self.now()
        if item is None or not item.clauses:
            self.notify(_("There is no recommendation here. F3 records a decision."), timeout=4)
        elif any(clause.decision is None for clause in item.clauses):
            self.drafted_at[item.id] = now
            await self.act("as_recommended", as_recommended(meeting, item.id, self.language, now))
            self._tell_doubts()
            if self.item and any(clause.decision is None for clause in self.item.clauses):
                self.notify(_("An amendment is voted on first: F5."), severity="warning", timeout=4)
        elif (at := self.drafted_at.pop(item.id, None)) is not None:
            await self.act("not_as_recommended", not_as_recommended(meeting, item.id, self.language, at))
        else:
            self.notify(_("Everything is decided here already. F3 changes it."), timeout=3)

    def _tell_doubts(self) -> None:
        item = self.item
        if item and any(clause.decision and clause.decision.needs_a_look for clause in item.clauses):
            self.notify(_("A sentence needs a look: F3, then Enter."), severity="warning", timeout=5)

    # One clause

    async def action_clauses(self) -> None:
        """To the clauses, or back from them to the notes."""
        await self.stop_editing()
        if self.item is None:
            return
        if isinstance(self.focused, ClauseList):
            self.action_notes()
            self.show()
            return
        self.clauses.display = True
        self.clauses.go_to_first_open()
        self.set_focus(self.clauses)

    async def on_clause_list_picked(self) -> None:
        await self.stop_editing()
        self.set_focus(self.clauses)

    async def action_outcome(self, name: str) -> None:
        from meetingtui.domain.drafting import decision_of

        await self.stop_editing()
        item, entry = self.item, self.clauses.current
        if item is None or entry is None:
            return
        self.clauses.display = True
        draft = self._draft(item, entry, Outcome(name))
        await self._decide(item, entry, replace(decision_of(draft), at=self.now()))
        if draft.needs_a_look:
            await self._edit(draft.look_at)
        else:
            self._to_next_open()

    def _draft(self, item: Item, entry: Ruling, outcome: Outcome | None = None) -> "Draft":
        """The sentence of an outcome, or of the clause followed as it stands."""
        from meetingtui.domain.drafting import drafted, standard

        clause = None if entry.clause_id is None else item.clause(entry.clause_id)
        if clause is not None and outcome is None:
            return drafted(self.live.meeting, item, clause, self.language)
        return standard(self.live.meeting, item, clause, outcome or Outcome.ADOPTED, self.language)

    async def _decide(self, item: Item, entry: Ruling, decision: Decision | None) -> None:
        await self.act("decide", decide(self.live.meeting, item.id, entry.clause_id, decision))

    def _to_next_open(self) -> None:
        after = range(self.clauses.cursor + 1, len(self.clauses.entries))
        self.clauses.move_to(
            next((n for n in after if self.clauses.entries[n].decision is None), self.clauses.cursor)
        )

    async def action_clear_decision(self) -> None:
        item, entry = self.item, self.clauses.current
        if item is not None and entry is not None and (entry.decision or entry.vote):
            await self._decide(item, entry, None)

    # Its text

    async def action_edit_decision(self) -> None:
        from meetingtui.domain.drafting import decision_of

        item, entry = self.item, self.clauses.current
        if item is None or entry is None:
            return
        if entry.decision is None and entry.clause_id is not None:
            draft = self._draft(item, entry)
            await self._decide(item, entry, replace(decision_of(draft), at=self.now()))
            await self._edit(draft.look_at, draft.text)
        else:
            await self._edit()

    async def _edit(self, look_at: int = 0, offered: str | None = None) -> None:
        """Open the decision under the cursor for writing; every key of it is saved.

        `offered` is a draft that was put there only to be edited.
        """
        from meetingtui.ui.widgets.decision_editor import DecisionEditor

        item, entry = self.item, self.clauses.current
        if item is None or entry is None or self.live.read_only:
            return
        first = True

        def save(text: str) -> None:
            nonlocal first
            decision = _written(entry, text, self.now())
            self.live.edit(
                "write_decision", decide(self.live.meeting, item.id, entry.clause_id, decision), first
            )
            first = False
            self.clauses.show(self.live.meeting.item(item.id))

        await self.stop_editing()
        place = self.query_one("#decision", Vertical)
        text = entry.decision.text if entry.decision else ""
        done = partial(self._editing_done, entry.clause_id, offered)
        editor = DecisionEditor(text, save, done, look_at)
        self.equip(editor)
        await place.mount(editor)
        place.display = True
        self.set_focus(editor)

    def _editing_done(self, clause_id: int | None, offered: str | None, by_enter: bool) -> None:
        self.run_worker(self._confirm(clause_id, None if by_enter else offered), exclusive=True)

    async def _confirm(self, clause_id: int | None, untaken: str | None) -> None:
        """Enter on a doubtful sentence is the look that it needed, unless a blank is left."""
        from meetingtui.domain.drafting import BLANK

        await self.stop_editing()
        self.clauses.choose(clause_id)
        item, entry = self.item, self.clauses.current
        if item is None or entry is None:
            return
        decision = entry.decision
        if decision and untaken is not None and decision.text == untaken:
            with self.complaining():
                await self._decide(item, entry, None)
        elif decision and decision.needs_a_look and BLANK not in decision.text:
            with self.complaining():
                await self._decide(item, entry, replace(decision, needs_a_look=False))
        self.set_focus(self.clauses)
        self._to_next_open()

    async def stop_editing(self) -> None:
        """Close the decision's editor; its text is kept already."""
        for editor in self.query("#decision-editor"):
            await editor.remove()
            self.query_one("#decision").display = False
            self.show()


def _written(entry: Ruling, text: str, at: datetime) -> Decision | None:
    """The decision with the text as it stands in the editor; None for one that was never begun."""
    from meetingtui.domain.drafting import BLANK

    if not text.strip() and entry.decision is None:
        return None
    return replace(entry.decision or Decision(None, "", at), text=text, needs_a_look=BLANK in text)
