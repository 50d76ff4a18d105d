"""What the meeting screen does for what follows from the meeting: seats, follow-ups, lanes, what is next."""

from collections.abc import Sequence
from functools import partial

from textual.containers import Vertical

from meetingtui.domain.errors import MeetingError
from meetingtui.ui.locale import _
from meetingtui.ui.screens.assembly import Assembly
from meetingtui.ui.widgets.clause_list import ClauseList
from meetingtui.ui.widgets.completing import CompletingEditor, Offer


class Sequel(Assembly):
    """Panels over the meeting and lanes beside the notes; what they need is imported when it is used."""

    notes: Vertical
    scratches: dict[int, CompletingEditor]
    hinted = ""  # what Tab would complete
    _not_sent = ""  # the line that could not be sent last

    # Appointments, follow-ups

    def know_seats(self) -> None:
        """Show the seats that clauses name; their words are read after the first picture."""
        from meetingtui.domain.seats_named import seats_of

        words = self.language.seats
        self.clauses.seats_of = lambda item, clause: seats_of(item, clause, words)
        if self.item is not None:
            self.clauses.show(self.item)

    async def action_appointments(self) -> None:
        from meetingtui.ui.screens.appointments import Appointments

        await self.stop_editing()
        if self.item_id is not None:
            self.app.push_screen(Appointments(self.live, self.item_id), lambda _nothing: self.show())

    async def action_new_follow_up(self) -> None:
        """Of the line of the notes, or of the decision, that the cursor is in."""
        from meetingtui.ui.screens.follow_ups import follow_up_form

        if (item := self.item) is None:
            return
        text = self._line_at_hand()
        await self.stop_editing()

        async def answered(answers: dict[str, str]) -> None:
            changed = form.check(answers)
            await self.act("follow_up", changed)  # type: ignore[arg-type]  # the form's check makes the meeting
            self.notify(_("Follow-up kept. Esc, F shows them all."), timeout=3)

        form = follow_up_form(self.live.meeting, item.id, text, self.now(), lambda: self.live.meeting)
        self.ask(form, answered)

    def _line_at_hand(self) -> str:
        entry = self.clauses.current
        if isinstance(self.focused, ClauseList) or self.query("#decision-editor"):
            return entry.decision.text if entry and entry.decision else ""
        return "" if self.editor is None or self.is_on_scratch() else self.editor.line

    async def action_follow_ups(self) -> None:
        from meetingtui.ui.screens.follow_ups import FollowUps

        await self.stop_editing()
        meeting = self.live.meeting
        left_open = self.program.store.lasting.still_open(meeting.body, meeting.day) if meeting.body else ()
        self.app.push_screen(FollowUps(self.live, self.item_id, left_open), lambda _nothing: self.show())

    async def action_overview(self) -> None:
        from meetingtui.ui.screens.overview import Overview

        await self.stop_editing()
        self.app.push_screen(Overview(self.live.meeting))

    # The minutes that are approved, and the next meeting

    async def action_corrections(self) -> None:
        from meetingtui.ui.screens.corrections import Corrections

        await self.stop_editing()
        if self.item_id is not None:
            self.app.push_screen(
                Corrections(self.live, self.item_id, self.live.find), lambda _nothing: self.show()
            )

    async def action_next_meeting(self) -> None:
        from meetingtui.ui.screens.next_meeting import ask_for_next

        await self.stop_editing()
        ask_for_next(self, self.live.meeting)

    # The lanes

    async def action_phrases(self) -> None:
        from meetingtui.ui.screens.phrases import Phrases

        await self.stop_editing()
        self.app.push_screen(Phrases(self.live, self.item_id), lambda _nothing: self.show())

    async def action_scratch(self) -> None:
        """To the private lane of the item, or back from it to the notes."""
        await self.stop_editing()
        if self.item_id is None or self.editor is None:
            return
        if self.is_on_scratch():
            self.leave_scratch()
            self.action_notes()
            return
        if self.item_id not in self.scratches:
            await self.notes.mount(self._scratch_editor(self.item_id))
        self.editor.display = False
        self.scratches[self.item_id].display = True
        self.notes.add_class("-private")
        self.set_focus(self.scratches[self.item_id])

    @property
    def lane(self) -> CompletingEditor | None:
        """The editor that is seen: of the notes, or of what is private."""
        return next((editor for editor in self.scratches.values() if editor.display), self.editor)

    async def show_scratches(self) -> None:
        """What is private as it stands now, after items went away or were joined."""
        there = {item.id for item in self.live.meeting.items}
        for gone in self.scratches.keys() - there:
            await self.scratches.pop(gone).remove()
        for item_id, editor in self.scratches.items():
            editor.show(self.live.scratch(item_id))

    def is_on_scratch(self) -> bool:
        """Whether the private lane stands in place of the notes."""
        return any(editor.display for editor in self.scratches.values())

    def leave_scratch(self) -> None:
        """The notes stand there again."""
        for editor in self.scratches.values():
            editor.display = False
        self.notes.remove_class("-private")
        if self.editor is not None:
            self.editor.display = True

    def _scratch_editor(self, item_id: int) -> CompletingEditor:
        text = self.live.scratch(item_id)
        editor = CompletingEditor(
            text,
            lambda written, _cursor: self.live.write_scratch(item_id, written),
            cursor=(text.count("\n"), len(text.rpartition("\n")[2])),
            read_only=self.live.read_only,
        )
        self.equip(editor)
        self.scratches[item_id] = editor
        return editor

    # Completion, and lines for other items

    def equip(self, editor: CompletingEditor) -> None:
        """Give an editor what it completes."""
        editor.offers = self._offers
        editor.hint = self._hint
        editor.refused = self._tell_read_only

    def _tell_read_only(self) -> None:
        self.app.clear_notifications()
        self.notify(self.live.why_read_only, severity="warning", timeout=4)

    def _offers(self, before: str) -> Sequence[Offer]:
        from meetingtui.domain.phrases import completions

        if self.item is None:
            return ()
        found = completions(before, self.live.meeting, self.item, self.language, self.now())
        return [(one.label, one.text, one.length, one.cursor) for one in found]

    def _hint(self, text: str) -> None:
        self.hinted = f"Tab: {text}" if text else ""
        self.tick()

    def tick(self) -> None:
        """What stands over the notes, and the clock."""
        raise NotImplementedError

    def send_line(self, item_id: int, line: str) -> bool:
        """Send a line that says so to another item; what is wrong with it is told, and it stays."""
        from meetingtui.domain.sent_lines import sent_line

        if not line.startswith(">") or line == self._not_sent:
            return False  # Enter once more on what was refused: it is a line like any other
        try:
            sent = sent_line(line, self.live.meeting, item_id, self.language.writing.units)
        except MeetingError as error:
            self._not_sent = line
            self.complain(error)
            return True
        if sent is None:
            return False
        target, text = sent.item.id, sent.text
        self.add_to_notes(target, text)  # first: it must never be in neither place
        self.editors[item_id].take_line(
            line, partial(self.cut_from_notes, target, text), partial(self.add_to_notes, target, text)
        )
        self.stand()
        self.notify(_("Sent to {item}.").format(item=f"{sent.item.number} {sent.item.title}"), timeout=2)
        return True

    def add_to_notes(self, item_id: int, text: str) -> None:
        """A line at the end of an item's notes."""
        notes = self.live.meeting.item(item_id).notes
        added = f"\n{text}" if notes and not notes.endswith("\n") else text
        if (editor := self.editors.get(item_id)) is not None:
            editor.insert(added, editor.document.end)
        else:
            self._write(item_id, notes + added)

    def cut_from_notes(self, item_id: int, text: str) -> None:
        """Take the last line away again, if it is still as it was sent."""
        notes = self.live.meeting.item(item_id).notes
        if notes.rpartition("\n")[2] != text:
            return
        cut = notes[: len(notes) - len(text)].removesuffix("\n")
        if (editor := self.editors.get(item_id)) is not None:
            start = (cut.count("\n"), len(cut.rpartition("\n")[2]))
            editor.delete(start, editor.document.end)
        else:
            self._write(item_id, cut)

    def _write(self, item_id: int, notes: str) -> None:
        self.live.note(item_id, notes, (notes.count("\n"), len(notes.rpartition("\n")[2])))

    @property
    def editor(self) -> CompletingEditor | None:
        """The editor of the present item's notes."""
        raise NotImplementedError

    def stand(self) -> None:
        """Tell the store where we are."""
        raise NotImplementedError
