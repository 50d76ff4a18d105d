"""The editor for the notes of one item: saves within every edit, and paints only what the edit changed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ClassVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.document._document import EditResult, Location
from textual.document._edit import Edit
from textual.widgets import TextArea

from meetingtui.domain.text import clean
from meetingtui.ui.widgets.note_rows import RowTextArea

Save = Callable[[str, Location], None]  # takes the text and the cursor's (row, column), from 0

UNDO_STEPS = 10_000
# What TextArea binds and the meeting needs otherwise: F6 and F7 are the meeting's, Ctrl+A selects all.
NOT_OURS = frozenset({"f6", "f7", "ctrl+a"})


def _without(bindings: Sequence[BindingType], keys: frozenset[str]) -> list[BindingType]:
    """The bindings, without those keys."""
    single = [one for binding in bindings for one in Binding.make_bindings([binding])]
    return [binding for binding in single if binding.key not in keys]


class NoteEditor(RowTextArea, inherit_bindings=False):
    """A plain text editor for one item's notes.

    `save(text, (row, column))` is called within every edit (typed, pasted, cut, undone, inserted
    by the program) before the screen shows it, so that nothing depends on a message that may not
    be delivered any more. `cursor` is where the cursor starts, clamped to the text. Text that comes
    in is cleaned. One editor belongs to one item: its undo history is the item's.
    """

    DEFAULT_CSS = """
    NoteEditor {
        border: none;
        padding: 0 1;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        &:focus { border: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *_without(TextArea.BINDINGS, NOT_OURS),
        Binding("ctrl+a", "select_all", "Select all", show=False),
    ]

    def __init__(
        self,
        text: str,
        save: Save,
        *,
        cursor: Location = (0, 0),
        read_only: bool = False,
        placeholder: str = "",
        id: str | None = None,  # noqa: A002 (Textual's own name)
    ) -> None:
        super().__init__(
            id=id,
            read_only=read_only,
            soft_wrap=True,
            tab_behavior="focus",
            compact=True,
            highlight_cursor_line=False,
            placeholder=placeholder,
            max_checkpoints=UNDO_STEPS,
        )
        self._set_document(clean(text), None)  # TextArea's constructor would wrap it five times
        self._save = save
        self.cursor_blink = False
        self.disable_messages(TextArea.Changed, TextArea.SelectionChanged)
        self.move_cursor(min(cursor, self.document.end))

    # Edits

    def edit(self, edit: Edit) -> EditResult:
        """Do the edit with its text cleaned, save, and mark the rows that it changed."""
        edit.text = clean(edit.text)
        self._repaint_selection(self.selection)
        before = self._rows(edit.top)
        result = edit.do(self)
        self.history.record(edit)
        self.wrapped_document.wrap_range(edit.top, edit.bottom, result.end_location)
        self._settle(edit)
        self._repaint_edited(before, result.end_location[0])
        self._save(self.text, self.cursor_location)
        return result

    def _undo_batch(self, edits: Sequence[Edit]) -> None:
        for edit in reversed(edits):
            old_end = edit._edit_result.end_location if edit._edit_result else edit.top
            self.wrapped_document.wrap_range(edit.top, old_end, edit.undo(self).end_location)
        self._replayed(edits[0])

    def _redo_batch(self, edits: Sequence[Edit]) -> None:
        for edit in edits:
            result = edit.do(self, record_selection=False)
            self.wrapped_document.wrap_range(edit.top, edit.bottom, result.end_location)
        self._replayed(edits[-1])

    def _replayed(self, last: Edit) -> None:
        """What follows on an undo or redo; its edits may lie anywhere, so all rows are painted."""
        self._settle(last)
        self.refresh()
        self._save(self.text, self.cursor_location)

    def _settle(self, edit: Edit) -> None:
        """Move on to the selection and the height after an edit.

        Guards against textual#6686: the stock order changes the height first; a scroll bar that
        goes away then looks for a cursor that is beyond the end of the text.
        """
        if edit._updated_selection is not None:
            self.set_reactive(TextArea.selection, self._validate_selection(edit._updated_selection))
        self._refresh_size()
        edit.after(self)

    def insert_time(self, now: datetime, pattern: str = "HH:mm") -> None:
        """Insert the time of day and a space at the cursor, "14:32 ", by a Babel pattern."""
        from babel.dates import format_time

        stamp = format_time(now.time(), pattern, locale="en") + " "
        self._replace_via_keyboard(stamp, *self.selection)

    def show(self, text: str) -> None:
        """Show another text, as a window does that follows; the cursor stays, nothing is saved."""
        if text != self.text:
            cursor = self.cursor_location
            self.load_text(clean(text))
            self.move_cursor(min(cursor, self.document.end))
            self.refresh()

    # Keys

    def action_cursor_page_up(self) -> None:
        """A page up; the key is the screen's while the whole note is seen."""
        self._only_when_scrolling()
        super().action_cursor_page_up()

    def action_cursor_page_down(self) -> None:
        """A page down; the key is the screen's while the whole note is seen."""
        self._only_when_scrolling()
        super().action_cursor_page_down()

    def _only_when_scrolling(self) -> None:
        if self.row_count <= self.content_size.height:
            raise SkipAction
