"""The text of one decision, while it is written."""

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets.text_area import Selection

from meetingtui.domain.drafting import BLANK
from meetingtui.ui.widgets.note_editor import NoteEditor


class DecisionEditor(NoteEditor):
    """A sentence or a few; Enter and Esc both keep what was written and lead back to the clauses.

    `done` is told whether it was Enter: Esc leaves a draft that nobody has touched untaken.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "done(True)", show=False, priority=True),
        Binding("escape", "done(False)", show=False, priority=True),
    ]

    def __init__(
        self, text: str, save: Callable[[str], None], done: Callable[[bool], None], look_at: int
    ) -> None:
        super().__init__(text, lambda text, _cursor: save(text), cursor=(0, len(text)), id="decision-editor")
        self._done, self._look_at = done, look_at

    def on_mount(self) -> None:
        """The cursor goes where a person must look: on the blank, else on the doubtful word."""
        blank = self.text.find(BLANK)
        if blank >= 0:
            self.selection = Selection((0, blank), (0, blank + len(BLANK)))
        elif self._look_at:
            self.cursor_location = (0, self._look_at)

    def action_done(self, by_enter: bool) -> None:
        self._done(by_enter)
