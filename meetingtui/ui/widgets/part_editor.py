"""An editor for a part of a meeting's text, in place: a title, a recommendation, a decision."""

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType

from meetingtui.ui.widgets.completing import CompletingEditor


class PartEditor(CompletingEditor):
    """Every key of it is saved; Enter and Esc both keep what was written, and lead back.

    `done` is told whether it was Enter.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "done(True)", show=False, priority=True),
        Binding("escape", "done(False)", show=False, priority=True),
    ]

    def __init__(
        self,
        text: str,
        save: Callable[[str], None],
        done: Callable[[bool], None],
        *,
        id: str | None = None,  # noqa: A002 (Textual's own name)
    ) -> None:
        end = text.count("\n"), len(text.rpartition("\n")[2])
        super().__init__(text, lambda text, _cursor: save(text), cursor=end, id=id)
        self._done = done

    def action_done(self, by_enter: bool) -> None:
        self._done(by_enter)
