"""What the meeting screen does with the agenda itself: items added, edited, and lines put into them."""

from pathlib import Path
from typing import TYPE_CHECKING

from meetingtui.domain.meeting import Meeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.deciding import Deciding
from meetingtui.ui.widgets.completing import CompletingEditor

if TYPE_CHECKING:
    from meetingtui.agenda.draft import AgendaDraft


class Arranging(Deciding):
    """Panels in which the agenda is corrected; each act in them is one of the meeting's."""

    editors: dict[int, CompletingEditor]

    async def go_to(self, item_id: int, reading: bool = False) -> None:
        """Step to an item."""
        raise NotImplementedError

    def show_rewritten(self, item_id: int, notes: str) -> None:
        """An act has changed an item's notes: its editor goes on at the end of these."""
        if (editor := self.editors.get(item_id)) is not None:
            editor.show(notes)
            editor.move_cursor(editor.document.end)

    async def action_add_item(self) -> None:
        from meetingtui.ui.screens.new_item import new_item_form, with_item

        async def answered(answers: dict[str, str]) -> None:
            item_id = self.live.next_item_id
            await self.act("add_item", with_item(self.live.meeting, answers, item_id, self.now()))
            await self.go_to(item_id)

        self.ask(new_item_form(self.live.meeting), answered)

    async def action_edit_item(self) -> None:
        from meetingtui.ui.screens.edit_item import EditItem

        await self.stop_editing()
        if self.item is None:
            return

        async def edited(item_id: int | None) -> None:
            with self.complaining():
                if item_id is not None:
                    await self.go_to(item_id, reading=True)
                await self.stay()

        self.app.push_screen(EditItem(self.live, self.item.id), edited)

    async def action_unplaced_lines(self) -> None:
        from meetingtui.ui.screens.unplaced_lines import UnplacedLines

        await self.stop_editing()
        self.app.push_screen(UnplacedLines(self.live, self.item_id), lambda _nothing: self.show())

    # A newer agenda

    async def action_update_agenda(self) -> None:
        from meetingtui.ui.screens.files import FilePicker

        await self.stop_editing()
        if self.live.read_only:
            self.notify(self.live.why_read_only, severity="warning")
        else:
            self.ask(FilePicker(self.program.last_folder), self._read_newer)

    async def _read_newer(self, path: Path) -> None:
        from meetingtui.ui.screens.import_reading import read_document

        self.program.last_folder = path.parent
        read_document(self, path, self._show_newer)

    async def _show_newer(self, draft: "AgendaDraft") -> None:
        """The meeting that is compared has all notes in it: none can be typed over its differences."""
        from meetingtui.ui.screens.supplement import show_differences

        show_differences(self, self.live.meeting, draft.meeting, self._take_newer, self.live.next_item_id)

    async def _take_newer(self, changed: Meeting) -> None:
        await self.act("update_agenda", changed)
        await self.stay()
        self.notify(_("The agenda is updated. Ctrl+Z out of the notes takes it back."), timeout=5)
