"""The text of one decision, while it is written."""

from collections.abc import Callable

from textual.widgets.text_area import Selection

from meetingtui.domain.drafting import BLANK
from meetingtui.ui.widgets.part_editor import PartEditor


class DecisionEditor(PartEditor):
    """A sentence or a few; Esc leaves a draft that nobody has touched untaken."""

    def __init__(
        self, text: str, save: Callable[[str], None], done: Callable[[bool], None], look_at: int
    ) -> None:
        super().__init__(text, save, done, id="decision-editor")
        self._look_at = look_at

    def on_mount(self) -> None:
        """The cursor goes where a person must look: on the blank, else on the doubtful word."""
        blank = self.text.find(BLANK)
        if blank >= 0:
            self.selection = Selection((0, blank), (0, blank + len(BLANK)))
        elif self._look_at:
            self.cursor_location = (0, self._look_at)
