"""Names and phrases completed in an editor: Tab takes the first, Tab again the next one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.document._document import EditResult, Location
from textual.document._edit import Edit
from textual.events import Key
from textual.widgets.text_area import Selection

from meetingtui.ui.widgets.note_editor import NoteEditor, Save

Offer = tuple[str, str, int, int]  # its label, its text, how many characters it replaces, the cursor in it
Offers = Callable[[str], Sequence[Offer]]  # of a line's text before the cursor
MARKS = "@;"
REACH = 64  # characters before the cursor in which a mark is looked for


@dataclass(slots=True)
class Taken:
    """What was completed last: from where, up to where the cursor is, and which of the offers."""

    row: int
    start: int
    end: tuple[int, int]
    offers: Sequence[Offer]
    place: int


class CompletingEditor(NoteEditor):
    """Typing shows what can be completed, without asking for anything; other keys go on as ever.

    `offers` is asked for what a line can become; `hint` is told what Tab would put in. `enter` is given
    the line on Enter, and says whether it has taken it; `refused` is called for what cannot be written.
    """

    offers: Offers = staticmethod(lambda _before: ())
    hint: Callable[[str], None] = staticmethod(lambda _text: None)
    enter: Callable[[str], bool] = staticmethod(lambda _line: False)
    refused: Callable[[], None] = staticmethod(lambda: None)
    _taken: Taken | None = None
    _hinted = False
    _rest = ""  # what of the phrase that was put in last stands behind the cursor

    def __init__(
        self,
        text: str,
        save: Save,
        *,
        cursor: Location = (0, 0),
        read_only: bool = False,
        id: str | None = None,  # noqa: A002 (Textual's own name)
    ) -> None:
        super().__init__(text, save, cursor=cursor, read_only=read_only, id=id)
        self._followed: list[tuple[Edit, Callable[[], None], Callable[[], None]]] = []

    @property
    def _before(self) -> str:
        """The text of the line up to the cursor."""
        row, column = self.cursor_location
        return self.document[row][:column]

    @property
    def line(self) -> str:
        """The line that the cursor is in."""
        return str(self.document[self.cursor_location[0]])

    def _is_asking(self) -> bool:
        if self.read_only or not self.selection.is_empty:
            return False
        return any(mark in self._before[-REACH:] for mark in MARKS)

    def show_offers(self) -> None:
        """Tell what can be completed where the cursor is; costs nothing where nothing can."""
        found = self.offers(self._before) if self._is_asking() else ()
        if found or self._hinted:
            self._hinted = bool(found)
            self.hint(" · ".join(label for label, *_rest in found))

    def edit(self, edit: Edit) -> EditResult:
        """Do the edit, and tell what can be completed behind it."""
        result = super().edit(edit)
        if self._hinted or self._is_asking():
            self.call_later(self.show_offers)
        return result

    async def _on_key(self, event: Key) -> None:
        """Tab, which never leaves the text, and Enter where it sends; else the base class's handler goes on.

        What is typed where nothing can be written is no command either.
        """
        if self.read_only and event.is_printable:
            self.refused()
        elif event.key == "tab":
            self._complete()
        elif not (event.key == "enter" and self._send()):
            self._taken = None
            return
        event.stop()
        event.prevent_default()

    # A line that goes elsewhere

    def take_line(self, line: str, undone: Callable[[], None], redone: Callable[[], None]) -> None:
        """Take out the line, the cursor's or the nearest above; `undone` and `redone` follow its way back."""
        rows = range(self.cursor_location[0], -1, -1)
        row = next((row for row in rows if self.document[row] == line), None)
        if row is None:
            return
        last = row == self.document.line_count - 1  # then an empty line stays, to write on
        end = (row, len(line)) if last else (row + 1, 0)
        taken = Edit("", (row, 0), end, maintain_selection_offset=False)
        self.history.checkpoint()
        self.edit(taken)
        self.history.checkpoint()
        self._followed.append((taken, undone, redone))

    def _undo_batch(self, edits: Sequence[Edit]) -> None:
        super()._undo_batch(edits)
        for taken, undone, _redone in self._followed:
            if any(edit is taken for edit in edits):
                undone()

    def _redo_batch(self, edits: Sequence[Edit]) -> None:
        for taken, _undone, redone in self._followed:
            if any(edit is taken for edit in edits):
                redone()  # first: it must never be in neither place
        super()._redo_batch(edits)

    def _send(self) -> bool:
        return self.selection.is_empty and not self.read_only and self.enter(self.line)

    def _complete(self) -> None:
        """Put the first offer in, or the next one in place of what Tab has just put in."""
        taken = self._taken
        if taken is not None and self.cursor_location == taken.end and len(taken.offers) > 1:
            self._put(taken, (taken.place + 1) % len(taken.offers))
        elif self._is_asking() and (found := self.offers(self._before)):
            row, column = self.cursor_location
            self._put(Taken(row, column - found[0][2], (row, column), found, 0), 0)

    def _put(self, taken: Taken, place: int) -> None:
        _label, text, _length, cursor = taken.offers[place]
        end = taken.end
        if taken is self._taken:  # the cursor may stand within what was put in
            end = (taken.row, taken.start + len(taken.offers[taken.place][1]))
        rest, self._rest = self._rest, text[cursor:]
        self._replace_via_keyboard(text, (taken.row, taken.start), end)
        column = taken.start + cursor
        if rest and not self._rest and self.document[taken.row][column:].startswith(rest):
            column += len(rest)  # a name in a phrase is there: on behind the phrase
        self.selection = Selection.cursor((taken.row, column))
        self._taken = Taken(taken.row, taken.start, self.cursor_location, taken.offers, place)
        self.hint("")
        self._hinted = False
